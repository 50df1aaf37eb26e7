# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Cold scores told from the bare records are those told from the whole ones."""

import sqlite3
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from exercises.cold import COMPARED, cold_scores
from exercises.record import MeasureRecord, SessionRecord, When
from exercises.sides import Side
from history.cold_rows import bare_records, charted, was_taken
from history.store import Store
from tests.history.records import NOON, a_drill, a_session

TOE = "toe-touch-floor"
AGES = date(2020, 1, 1), date(2030, 1, 1)


def measured(ident: str, hours: float, value: float, when: When = When.BEFORE) -> SessionRecord:
    taken = MeasureRecord(TOE, Side.BOTH, when, NOON + timedelta(hours=hours), (value, value + 1))
    return replace(a_session(ident, hours=hours), measures=(taken,))


def bare(store: Store) -> tuple[SessionRecord, ...]:
    return store.ask(partial(bare_records, measure=TOE, first=AGES[0], last=AGES[1]))


def a_try(side: Side, when: When, minutes: int) -> MeasureRecord:
    return MeasureRecord(TOE, side, when, NOON + timedelta(minutes=minutes), (1.0, float(minutes)))


@st.composite
def a_day(draw: st.DrawFn) -> SessionRecord:
    """A session of some hour of three days, somewhere, measured and worked or not."""
    minutes = draw(st.integers(0, 3 * 24 * 60))
    tries = draw(
        st.lists(
            st.builds(
                a_try,
                st.sampled_from((Side.LEFT, Side.RIGHT)),
                st.sampled_from(When),
                st.integers(minutes, minutes + 30),
            ),
            max_size=3,
        )
    )
    drills = draw(st.sampled_from(((), (a_drill(),), (replace(a_drill(), work_ms=0),))))
    return replace(
        a_session("", hours=minutes / 60, drills=drills),
        offset_minutes=draw(st.sampled_from((-600, 0, 60, 345))),
        measures=tuple(tries),
    )


def test_bare_records_tell_the_same_cold_scores(store: Store) -> None:
    rest = replace(measured("rest", 24, 6.0), drills=())
    sessions = [
        measured("first", 0, 9.0),
        measured("second that day", 5, 5.0),
        rest,
        measured("after rest", 26, 7.0),
        measured("after only", 48, 3.0, When.AFTER),
        a_session("none", hours=72),
        measured("late", 75, 8.0),
    ]
    for record in sessions:
        store.save(record)
    told = cold_scores(bare(store), TOE)
    assert told == cold_scores(store.sessions(), TOE)
    assert [score.session for score in told] == ["first", "rest"]


def test_of_a_measure_that_a_session_has_twice_the_first_counts(store: Store) -> None:
    after_midnight, before_it = (a_try(Side.LEFT, When.BEFORE, 60 * hour) for hour in (14, 10))
    twice = replace(a_session("twice"), offset_minutes=0, measures=(after_midnight, before_it))
    store.save(twice)
    told = cold_scores(bare(store), TOE, Side.LEFT)
    assert told == cold_scores(store.sessions(), TOE, Side.LEFT)
    assert len(told) == 1


@given(st.lists(a_day(), max_size=12))
def test_whatever_was_done_when_the_same_scores_are_cold(
    tmp_path_factory: pytest.TempPathFactory, made: list[SessionRecord]
) -> None:
    folder = tmp_path_factory.mktemp("history")
    with Store.open(folder / "history.db") as store:
        for place, record in enumerate(made):
            store.save(replace(record, id=f"{place:02}"))
        for side in (Side.LEFT, Side.RIGHT):
            assert cold_scores(bare(store), TOE, side) == cold_scores(store.sessions(), TOE, side)


def test_whether_a_measure_was_ever_taken_cold(store: Store) -> None:
    store.save(measured("after", 0, 1.0, When.AFTER))
    assert not store.ask(partial(was_taken, measure=TOE))
    store.save(measured("before", 24, 1.0))
    assert store.ask(partial(was_taken, measure=TOE))


def test_tries_that_are_no_numbers_are_left_out(store: Store, path: Path) -> None:
    store.save(measured("good", 0, 1.0))
    store.save(measured("bad", 48, 1.0))
    raw = sqlite3.connect(path)
    raw.execute("UPDATE measure SET tries = 'x' WHERE session = 'bad'")
    raw.commit()
    raw.close()
    assert [record.id for record in bare(store)] == ["good"]


def of_days(days: range, sides: tuple[Side, ...]) -> list[SessionRecord]:
    """A session a day with a measure, on every third after another one that worked."""
    found = []
    for day in days:
        at = NOON + timedelta(days=day)
        taken = (
            MeasureRecord(TOE, side, When.BEFORE, at, (float(day), day + 1.0)) for side in sides
        )
        record = replace(a_session(f"{day:04}", hours=24 * day), measures=tuple(taken))
        before = a_session(f"{day:04} earlier", hours=24 * day - 3, drills=(a_drill(),))
        found += [before, record] if day % 3 == 0 else [record]
    return found


BOTH, EACH = (Side.BOTH,), (Side.LEFT, Side.RIGHT)


@pytest.mark.parametrize(
    ("days", "taken", "sides"),
    [
        (range(300), BOTH, BOTH),
        (range(300), EACH, EACH),
        (range(20), BOTH, BOTH),
        (range(4), BOTH, BOTH),
        (range(300), (Side.LEFT,), EACH),
    ],
)
def test_the_chart_s_records_tell_what_all_of_them_tell(
    store: Store, days: range, taken: tuple[Side, ...], sides: tuple[Side, ...]
) -> None:
    for record in of_days(days, taken):
        store.save(record)
    first, last = (NOON + timedelta(days=100)).date(), (NOON + timedelta(days=130)).date()
    every = bare(store)
    found = store.ask(partial(charted, measure=TOE, sides=sides, first=first, last=last))
    for side in sides:
        all_of_it, told = cold_scores(every, TOE, side), cold_scores(found, TOE, side)
        assert (told[:COMPARED], told[-COMPARED:]) == (all_of_it[:COMPARED], all_of_it[-COMPARED:])
        assert min(len(told), 6) == min(len(all_of_it), 6)
        assert [s for s in told if first <= s.lived_on <= last] == [
            s for s in all_of_it if first <= s.lived_on <= last
        ]


def test_the_chart_reads_no_more_of_a_long_history_than_it_must(store: Store) -> None:
    for record in of_days(range(300), BOTH):
        store.save(record)
    day = NOON.date() + timedelta(days=150)
    found = store.ask(partial(charted, measure=TOE, sides=BOTH, first=day, last=day))
    assert 20 < len(found) < 80 < len(bare(store))
