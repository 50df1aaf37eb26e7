# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Days as a person lives them: across summer time, travel, and a clock that was set back."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from exercises.lived import lived_at, lived_on
from exercises.record import SessionRecord
from tests.history.records import a_session
from ui.daybook import minutes_a_day

BERLIN, AUCKLAND, HONOLULU = map(
    ZoneInfo, ("Europe/Berlin", "Pacific/Auckland", "Pacific/Honolulu")
)
MINUTE_MS = 60_000


def begun(wall: datetime, minutes: int = 10) -> SessionRecord:
    """A session begun at that time on the wall, recorded as the program does."""
    offset = wall.utcoffset()
    assert offset is not None
    return replace(
        a_session(wall.isoformat()),
        started_at=wall.astimezone(UTC),
        offset_minutes=int(offset.total_seconds() // 60),
        active_ms=minutes * MINUTE_MS,
    )


@given(
    moment=st.datetimes(datetime(1990, 1, 1), datetime(2050, 1, 1)),  # noqa: DTZ001 - on a wall
    zone=st.sampled_from([BERLIN, AUCKLAND, HONOLULU]),
)
def test_the_day_and_time_are_those_of_the_clock_on_the_wall(
    moment: datetime, zone: ZoneInfo
) -> None:
    wall = moment.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
    record = begun(wall)
    assert lived_on(record) == wall.date()
    again = lived_at(record.started_at, record.offset_minutes)
    assert again.replace(tzinfo=None) == wall.replace(tzinfo=None)


def test_the_night_without_an_hour_has_both_its_days() -> None:
    before = begun(datetime(2026, 3, 28, 23, 50, tzinfo=BERLIN), 5)
    after = begun(datetime(2026, 3, 29, 3, 10, tzinfo=BERLIN), 7)
    assert after.started_at - before.started_at == timedelta(hours=2, minutes=20)
    assert minutes_a_day([after, before], date(2026, 3, 29))[-2:] == (5, 7)


def test_the_hour_that_comes_twice_stays_on_its_day() -> None:
    first = begun(datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN), 5)
    second = begun(datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=BERLIN), 7)
    assert second.started_at - first.started_at == timedelta(hours=1)
    assert minutes_a_day([second, first], date(2026, 10, 25))[-1] == 12


def test_a_day_of_23_hours_is_one_day_ago() -> None:
    late = begun(datetime(2026, 3, 28, 0, 5, tzinfo=BERLIN))
    assert minutes_a_day([late], date(2026, 3, 29))[-2:] == (10, 0)
    assert minutes_a_day([late], date(2026, 4, 24))[:2] == (10, 0)


def test_what_was_done_before_a_journey_stays_on_its_day() -> None:
    in_auckland = begun(datetime(2026, 5, 2, 8, tzinfo=AUCKLAND), 5)
    in_honolulu = begun(datetime(2026, 5, 1, 20, tzinfo=HONOLULU), 7)  # later, on an earlier day
    assert in_honolulu.started_at > in_auckland.started_at
    assert [lived_on(in_auckland), lived_on(in_honolulu)] == [date(2026, 5, 2), date(2026, 5, 1)]
    assert minutes_a_day([in_honolulu, in_auckland], date(2026, 5, 2))[-2:] == (7, 5)


def test_a_clock_set_back_neither_moves_nor_hides_what_was_done() -> None:
    ahead = begun(datetime(2026, 6, 1, 12, tzinfo=BERLIN), 5)
    back = begun(datetime(2026, 5, 1, 12, tzinfo=BERLIN), 7)
    assert sum(minutes_a_day([ahead, back], date(2026, 5, 1))) == 7  # the other is not yet
    assert sum(minutes_a_day([ahead, back], date(2026, 6, 1))) == 5
    assert sum(minutes_a_day([ahead, back], date(2026, 5, 28))) == 7


@pytest.mark.parametrize("offset", [1440, -1440, 10**10, -(10**10), 2**63])
def test_an_offset_that_no_zone_has_counts_as_none(offset: int) -> None:
    moment = datetime(2026, 5, 1, 23, tzinfo=UTC)
    assert lived_at(moment, offset) == moment


def test_the_ends_of_the_calendar_are_survived() -> None:
    first, last = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
    assert lived_at(first, -60) == first
    assert lived_at(last, 60) == last
