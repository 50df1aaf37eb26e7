# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a period comes to, worked out by hand."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from exercises.catalogue.measures import load_measures
from exercises.noise import Verdict
from exercises.record import (
    CONTROL,
    DrillRecord,
    MeasureRecord,
    Outcome,
    SessionRecord,
    SignalRecord,
    When,
)
from exercises.sides import Side
from history.account import Account, Period, account_of, four_weeks_to
from history.bins import MOST, bins_of
from tests.history.records import NOON, a_drill, a_session

MAY = Period(date(2026, 5, 1), date(2026, 5, 28))
MEASURES = load_measures().offered


def on(day: int, **changes: object) -> SessionRecord:
    """A session on that day of May, at two in the afternoon."""
    plain = replace(a_session(f"{day}"), started_at=NOON + timedelta(days=day - 1), signals=())
    return replace(plain, **changes)


def drill(level: int, before: int | None, after: int | None, **changes: object) -> DrillRecord:
    made = replace(a_drill(), level=level, pain_before=before, pain=after)
    return replace(made, **changes)


def account(*records: SessionRecord) -> Account:
    return account_of(records, MEASURES, MAY)


def test_four_weeks_end_on_the_last_day() -> None:
    period = four_weeks_to(date(2026, 5, 28))
    assert period == MAY
    assert period.days == 28


def test_a_period_that_ends_before_it_begins_cannot_be() -> None:
    with pytest.raises(ValueError, match="comes after"):
        Period(date(2026, 5, 2), date(2026, 5, 1))


def test_sessions_count_by_the_day_that_was_lived() -> None:
    last_evening = datetime(2026, 5, 28, 23, 30, tzinfo=UTC)
    in_utc = on(1, id="utc", started_at=last_evening, offset_minutes=0)
    in_berlin = replace(in_utc, id="berlin", offset_minutes=120)
    found = account(in_utc, in_berlin, on(3), on(3, id="again"))
    assert [record.id for record in found.sessions] == ["3", "again", "utc"]
    assert found.days == 2
    assert found.active_ms == 900_000


def test_prescribed_stands_beside_done() -> None:
    found = account(
        on(1, drills=(drill(2, 3, 2), a_drill("reach"))),
        on(2, drills=(drill(4, 1, None, sets_done=2, breaths_done=8, skipped=True),)),
        on(3, drills=(drill(3, None, 1),)),
    )
    balloon, reach = found.drills
    assert (balloon.drill, reach.drill) == ("balloon", "reach")
    assert (balloon.times, balloon.sets, balloon.sets_done) == (3, 15, 12)
    assert (balloon.breaths, balloon.breaths_done) == (60, 48)
    levels = (balloon.first_level, balloon.last_level, balloon.lowest, balloon.highest)
    assert levels == (2, 3, 2, 4)
    assert (balloon.skipped, balloon.pain_before, balloon.pain_after) == (1, 2.0, 1.5)
    assert (reach.pain_before, reach.pain_after) == (None, None)


def test_pain_that_rose_by_two_is_told_and_by_one_is_noise() -> None:
    drills = (drill(2, 1, 2), drill(2, 2, 4), drill(2, None, 6), drill(2, None, None))
    found = account(on(1, drills=drills), on(2, drills=(drill(5, 0, 2), drill(5, 9, 3))))
    assert [(rise.at.day, rise.before, rise.after) for rise in found.rises] == [
        (2, 0, 2),
        (1, 4, 6),
        (1, 2, 4),
    ]


def test_stop_signals_bear_the_time_on_the_wall_newest_first() -> None:
    def signal(minute: int, answer: int) -> SignalRecord:
        return SignalRecord(NOON + timedelta(minutes=minute), 0, "balloon", 2, answer)

    found = account(on(1, signals=(signal(1, 1), signal(2, 5))), on(2, signals=(signal(1500, 3),)))
    assert [(s.at.strftime("%d %H:%M"), s.name, s.signal.answer) for s in found.signals] == [
        ("02 15:00", "Balloon", 3),
        ("01 14:02", "Balloon", 5),
        ("01 14:01", "Balloon", 1),
    ]


def measured(day: int, value: float) -> SessionRecord:
    at = NOON + timedelta(days=day - 1)
    taken = MeasureRecord("toe-touch-floor", Side.BOTH, When.BEFORE, at, (value,) * 3)
    return on(day, measures=(taken,))


def test_a_measure_is_judged_by_its_noise() -> None:
    scores = (12.0, 12.0, 12.0, 3.0, 3.0, 3.0)
    (found,) = account(*(measured(day, value) for day, value in enumerate(scores, 1))).measures
    assert found.lasting is not None
    assert (found.lasting.change.before, found.lasting.change.after) == (12.0, 3.0)
    assert found.lasting.change.verdict is Verdict.CLEARLY or found.noise.personal
    (few,) = account(measured(1, 12.0), measured(2, 3.0)).measures
    assert (few.lasting, few.missing, len(few.scores)) == (None, 4, 2)


def test_an_empty_period_is_all_nothing() -> None:
    found = account()
    assert (found.days, found.active_ms, found.drills, found.measures) == (0, 0, (), ())
    assert set(found.outcomes.values()) == {0}
    assert all(part.active_ms == 0 and part.effort is None for part in bins_of((), MAY))


def test_outcomes_and_answers_are_counted_oldest_first() -> None:
    found = account(
        on(2, effort=None, pain=3, outcome=Outcome.STOPPED), on(1, effort=5, pain=1, note=" a ")
    )
    assert (found.efforts, found.pains) == ((5,), (1, 3))
    assert found.outcomes[Outcome.STOPPED] == found.outcomes[Outcome.FINISHED] == 1
    assert [note.text for note in found.notes] == [" a "]


_days = st.dates(date(2000, 1, 1), date(2040, 1, 1))


@given(first=_days, second=_days, days=st.lists(st.integers(0, 900), max_size=20))
def test_a_chart_has_every_minute_of_its_period_once(
    first: date, second: date, days: list[int]
) -> None:
    period = Period(min(first, second), max(first, second))
    noon = datetime(period.first.year, period.first.month, period.first.day, 12, tzinfo=UTC)
    records = [replace(a_session(), started_at=noon + timedelta(days=day)) for day in days]
    bins = bins_of(records, period)
    inside = [record for record in records if period.holds(record)]
    assert sum(part.active_ms for part in bins) == sum(record.active_ms for record in inside)
    assert 1 <= len(bins) <= MOST
    assert bins[0].first == period.first
    assert bins[-1].first <= period.last < bins[-1].first + timedelta(days=bins[-1].days)


def test_rest_alone_is_no_practice_but_its_measure_counts() -> None:
    def rested(day: int, cm: float) -> SessionRecord:
        at = NOON + timedelta(days=day - 1)
        taken = MeasureRecord("toe-touch-floor", Side.BOTH, When.BEFORE, at, (cm,))
        return on(day, routine=CONTROL, drills=(), measures=(taken,))

    found = account(on(1), rested(2, 8.0))
    assert (len(found.sessions), found.days) == (1, 1)
    assert found.outcomes[Outcome.FINISHED] == 1
    assert [len(one.scores) for one in found.measures] == [1]


def test_noise_is_learnt_from_before_the_period_too() -> None:
    def measured(day: int, cm: float) -> SessionRecord:
        at = NOON + timedelta(days=day - 1)
        taken = MeasureRecord("toe-touch-floor", Side.BOTH, When.BEFORE, at, (cm,))
        return on(day, measures=(taken,))

    (found,) = account(
        *(measured(n - 20, cm) for n, cm in enumerate([10, 2, 11, 3, 12, 2, 10])), measured(3, 9.0)
    ).measures
    assert len(found.scores) == 1
    assert found.noise.personal
