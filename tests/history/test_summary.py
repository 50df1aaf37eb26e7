# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Days are those that a person lived, whatever the clocks did."""

import sqlite3
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from exercises.record import CONTROL, SessionRecord
from history.store import Store
from history.summary import (
    DayTotal,
    Per,
    Reach,
    Span,
    begin_of,
    days,
    end_of,
    reach,
    stretches,
    usual_per,
    usual_span,
    window,
)
from tests.history.records import a_session

TODAY = date(2026, 11, 28)
AGES = date(1990, 1, 1), date(2060, 1, 1)


def session(ident: str, at: str, offset: int, ms: int = 60_000) -> SessionRecord:
    """A session at a UTC time, lived at an offset in minutes."""
    moment = datetime.fromisoformat(at).replace(tzinfo=UTC)
    return replace(a_session(ident), started_at=moment, offset_minutes=offset, active_ms=ms)


def totals(store: Store, *records: SessionRecord) -> dict[str, int]:
    for record in records:
        store.save(record)
    found = store.ask(partial(days, first=AGES[0], last=AGES[1]))
    return {one.day.isoformat(): one.ms // 60_000 for one in found}


def test_a_session_after_midnight_belongs_to_the_new_day_where_it_was_lived(store: Store) -> None:
    late = session("late", "2026-05-01T22:30", 120)
    assert totals(store, late) == {"2026-05-02": 1}


def test_the_long_night_of_the_autumn_change_is_one_day(store: Store) -> None:
    """Berlin, 25 October 2026: half past two comes twice, first at +2, then at +1."""
    assert totals(
        store,
        session("first", "2026-10-25T00:30", 120),
        session("again", "2026-10-25T01:30", 60),
        session("evening", "2026-10-25T22:59", 60),
        session("next", "2026-10-25T23:01", 60),
    ) == {"2026-10-25": 3, "2026-10-26": 1}


def test_the_short_night_of_the_spring_change_is_one_day(store: Store) -> None:
    assert totals(
        store,
        session("before", "2026-03-28T22:59", 60),
        session("after", "2026-03-28T23:01", 60),
        session("summer", "2026-03-29T21:59", 120),
        session("next", "2026-03-29T22:01", 120),
    ) == {"2026-03-28": 1, "2026-03-29": 2, "2026-03-30": 1}


def test_travel_over_the_date_line_lives_a_day_twice(store: Store) -> None:
    """Auckland at +13, then Honolulu at -10, the same instant a day earlier on the wall."""
    assert totals(
        store,
        session("auckland", "2026-11-27T22:00", 13 * 60),
        session("honolulu", "2026-11-28T01:00", -10 * 60),
    ) == {"2026-11-28": 1, "2026-11-27": 1}


def test_a_clock_set_back_counts_where_it_stood(store: Store) -> None:
    assert totals(
        store, session("one", "2026-05-02T10:00", 0), session("two", "2026-05-01T10:00", 0)
    ) == {"2026-05-01": 1, "2026-05-02": 1}


def test_days_outside_are_left_out_to_the_day(store: Store) -> None:
    for number in range(5):
        store.save(session(str(number), f"2026-05-0{number + 1}T23:30", 60))
    found = store.ask(partial(days, first=date(2026, 5, 3), last=date(2026, 5, 4)))
    assert [one.day.day for one in found] == [3, 4]


def test_answers_are_added_up_and_counted(store: Store) -> None:
    one = replace(session("1", "2026-05-01T10:00", 0), effort=3, pain=None)
    two = replace(session("2", "2026-05-01T11:00", 0), effort=6, pain=2)
    for record in (one, two):
        store.save(record)
    [day] = store.ask(partial(days, first=AGES[0], last=AGES[1]))
    assert (day.sessions, day.effort_sum, day.efforts, day.pain_sum, day.pains) == (2, 9, 2, 2, 1)


def test_an_empty_history_reaches_nowhere(store: Store) -> None:
    assert store.ask(reach) is None


def test_times_that_make_no_sense_are_passed_over(store: Store, path: Path) -> None:
    store.save(session("good", "2026-05-01T10:00", 0))
    store.save(session("bad", "2026-05-02T10:00", 0))
    store.save(session("far", "2026-05-03T10:00", 0))
    raw = sqlite3.connect(path)
    raw.execute("UPDATE session SET started_at = '2026-99-99T00:00:00.000000+00:00' WHERE id='bad'")
    raw.execute("UPDATE session SET offset_minutes = 4611686018427387904 WHERE id='far'")
    raw.commit()
    raw.close()
    assert store.ask(reach) == Reach(date(2026, 5, 1), date(2026, 5, 1))
    assert [one.day.day for one in store.ask(partial(days, first=AGES[0], last=AGES[1]))] == [1]


def test_bars_begin_on_monday_and_on_the_first() -> None:
    assert begin_of(date(2026, 11, 29), Per.WEEK) == date(2026, 11, 23)
    assert begin_of(date(2026, 11, 29), Per.MONTH) == date(2026, 11, 1)
    assert end_of(date(2026, 12, 1), Per.MONTH) == date(2027, 1, 1)
    assert begin_of(date(2026, 11, 29), Per.DAY) == date(2026, 11, 29)


def test_a_stretch_without_a_session_is_there_and_empty() -> None:
    held = [DayTotal(date(2026, 11, 2), 60_000, 1, 4.0, 1, 0.0, 0)]
    made = stretches(held, Per.WEEK, date(2026, 11, 2), date(2026, 11, 28))
    assert [one.sessions for one in made] == [1, 0, 0, 0]
    assert made[0].effort is not None
    assert made[0].effort.value == 4.0
    assert made[0].pain is None


_total = st.builds(
    DayTotal,
    day=st.dates(date(2020, 1, 1), date(2026, 1, 1)),
    ms=st.integers(0, 10**7),
    sessions=st.integers(1, 5),
    effort_sum=st.floats(0, 50),
    efforts=st.integers(0, 5),
    pain_sum=st.floats(0, 50),
    pains=st.integers(0, 5),
)


@given(st.lists(_total, max_size=30), st.sampled_from(Per))
def test_nothing_is_lost_or_counted_twice(held: list[DayTotal], per: Per) -> None:
    made = stretches(held, per, date(2020, 1, 1), date(2026, 1, 1))
    assert sum(one.ms for one in made) == sum(one.ms for one in held)
    assert sum(one.sessions for one in made) == sum(one.sessions for one in held)
    assert all(a.ends == b.begins for a, b in pairwise(made))


@pytest.mark.parametrize(
    ("span", "per", "expected"),
    [
        (Span.FOUR_WEEKS, Per.DAY, (date(2026, 11, 1), TODAY)),
        (Span.FOUR_WEEKS, Per.WEEK, (date(2026, 10, 26), TODAY)),
        (Span.SIX_MONTHS, Per.MONTH, (date(2026, 5, 1), TODAY)),
        (Span.ALL, Per.DAY, (date(2020, 2, 3), TODAY)),
        (Span.ALL, Per.MONTH, (date(2020, 2, 1), TODAY)),
    ],
)
def test_a_window_begins_with_a_whole_bar(
    span: Span, per: Per, expected: tuple[date, date]
) -> None:
    known = Reach(date(2020, 2, 3), date(2026, 11, 20))
    assert window(span, per, known, TODAY) == expected


def test_what_a_clock_put_into_the_future_is_seen_among_all() -> None:
    known = Reach(date(2026, 11, 1), date(2031, 1, 1))
    assert window(Span.ALL, Per.DAY, known, TODAY)[1] == date(2031, 1, 1)
    assert window(Span.FOUR_WEEKS, Per.DAY, known, TODAY)[1] == TODAY + timedelta(days=1)


def test_the_first_look_shows_what_there_is() -> None:
    ago = timedelta(days=10)
    assert usual_span(Reach(TODAY - ago, TODAY), TODAY) is Span.FOUR_WEEKS
    assert usual_span(Reach(TODAY - 10 * ago, TODAY), TODAY) is Span.SIX_MONTHS
    assert usual_span(Reach(TODAY - 90 * ago, TODAY - 80 * ago), TODAY) is Span.ALL


def test_the_first_look_has_bars_that_can_be_told_apart() -> None:
    long, short = Reach(date(2000, 1, 1), TODAY), Reach(date(2026, 11, 1), TODAY)
    year = Reach(date(2025, 11, 1), TODAY)
    assert usual_per(Span.FOUR_WEEKS, long, TODAY) is Per.DAY
    assert usual_per(Span.SIX_MONTHS, long, TODAY) is Per.WEEK
    assert usual_per(Span.ALL, long, TODAY) is Per.MONTH
    assert usual_per(Span.ALL, year, TODAY) is Per.WEEK
    assert usual_per(Span.ALL, short, TODAY) is Per.DAY


def test_rest_alone_is_no_practice(store: Store) -> None:
    rested = replace(session("rested", "2026-05-01T10:00", 0), routine=CONTROL)
    assert totals(store, rested, session("done", "2026-05-02T10:00", 0)) == {"2026-05-02": 1}
