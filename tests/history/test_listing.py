# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The list of sessions: order, filter and pages come from SQLite."""

import sqlite3
from functools import partial
from itertools import chain
from pathlib import Path

import pytest
from msgspec.structs import replace

from exercises.record import MeasureRecord, When
from exercises.sides import Side
from history.listing import Column, Listing, RoutineName, count, page, place, routines
from history.store import Store
from tests.history.records import NOON, a_drill, a_session


def listed(store: Store, listing: Listing, first: int = 0, most: int = 100) -> list[str]:
    found = store.ask(partial(page, listing=listing, first=first, most=most))
    return [record.id if record is not None else "?" for record in found]


@pytest.fixture
def filled(store: Store) -> Store:
    """Three sessions: a short and easy one, a long one that hurt, one without any answer."""
    easy = replace(a_session("easy", hours=1), effort=1, pain=0, active_ms=100)
    long = replace(
        a_session("long", hours=2, drills=(a_drill(sets_done=2),)),
        effort=9,
        pain=7,
        active_ms=900,
        routine="full",
        routine_name="all six",
    )
    silent = replace(
        a_session("silent", hours=3, drills=(a_drill(sets_done=4),)), effort=None, pain=None
    )
    easy = replace(easy, note="a walk before", measures=(touched(9.5, 10.5),))
    long = replace(long, note="", measures=(touched(-2.0, -3.0), touched(30.0)))
    silent = replace(silent, note="Balloon was new", measures=())
    for record in (long, easy, silent):
        store.save(record)
    return store


def touched(*tries: float) -> MeasureRecord:
    return MeasureRecord("toe-touch-floor", Side.BOTH, When.BEFORE, NOON, tries)


@pytest.mark.parametrize(
    ("column", "falling", "expected"),
    [
        (Column.WHEN, True, ["silent", "long", "easy"]),
        (Column.WHEN, False, ["easy", "long", "silent"]),
        (Column.ROUTINE, False, ["long", "silent", "easy"]),
        (Column.DONE, True, ["easy", "silent", "long"]),
        (Column.DONE, False, ["long", "silent", "easy"]),
        (Column.TIME, True, ["silent", "long", "easy"]),
        (Column.EFFORT, True, ["long", "easy", "silent"]),
        (Column.EFFORT, False, ["easy", "long", "silent"]),
        (Column.PAIN, True, ["long", "easy", "silent"]),
        (Column.PAIN, False, ["easy", "long", "silent"]),
        (Column.MEASURE, True, ["easy", "long", "silent"]),
        (Column.MEASURE, False, ["long", "easy", "silent"]),
        (Column.NOTE, True, ["silent", "easy", "long"]),
        (Column.NOTE, False, ["easy", "silent", "long"]),
    ],
)
def test_sessions_are_sorted_and_what_was_not_answered_comes_last(
    filled: Store, column: Column, falling: bool, expected: list[str]
) -> None:
    assert listed(filled, Listing(column, falling)) == expected


def test_every_session_has_its_place_in_every_order(filled: Store) -> None:
    for column in Column:
        wanted = Listing(column)
        ids = listed(filled, wanted)
        assert [filled.ask(partial(place, listing=wanted, session_id=one)) for one in ids] == [
            0,
            1,
            2,
        ]
    assert filled.ask(partial(place, listing=Listing(), session_id="gone")) == 0


def test_every_column_sorts(filled: Store) -> None:
    for column in Column:
        assert sorted(listed(filled, Listing(column))) == ["easy", "long", "silent"]


def test_measures_are_sorted_by_which_they_are_and_then_by_the_first_mean(filled: Store) -> None:
    raised = MeasureRecord("aslr-angle", Side.LEFT, When.BEFORE, NOON, (60.0, 64.0))
    filled.save(replace(a_session("raised", hours=4), note="", measures=(raised,)))
    expected = ["raised", "long", "easy", "silent"]
    assert listed(filled, Listing(Column.MEASURE, falling=False)) == expected


def test_tries_that_make_no_sense_are_sorted_as_if_there_were_none(
    filled: Store, path: Path
) -> None:
    raw = sqlite3.connect(path)
    raw.execute("UPDATE measure SET tries = 'x' WHERE session = 'easy'")
    raw.commit()
    raw.close()
    assert listed(filled, Listing(Column.MEASURE)) == ["long", "?", "silent"]


def test_a_filter_leaves_one_routine(filled: Store) -> None:
    wanted = Listing(routine="full")
    assert listed(filled, wanted) == ["long"]
    assert filled.ask(partial(count, listing=wanted)) == 1
    assert filled.ask(partial(count, listing=Listing())) == 3


def test_pages_follow_one_another_without_gap(store: Store) -> None:
    for number in range(25):
        store.save(a_session(f"{number:02}", hours=number))
    pages = [listed(store, Listing(), first, 10) for first in (0, 10, 20, 30)]
    assert [len(one) for one in pages] == [10, 10, 5, 0]
    assert list(chain(*pages)) == [f"{number:02}" for number in reversed(range(25))]


def test_a_session_that_makes_no_sense_keeps_its_place(filled: Store, path: Path) -> None:
    raw = sqlite3.connect(path)
    raw.execute(
        "UPDATE session SET started_at = '2026-99-99T00:00:00.000000+00:00' WHERE id='easy'"
    )
    raw.commit()
    raw.close()
    assert listed(filled, Listing()) == ["?", "silent", "long"]


def test_routines_are_told_once_by_name(filled: Store) -> None:
    filled.save(replace(a_session("other", hours=9), routine_name="Balloon, renamed"))
    found = filled.ask(routines)
    assert [one.id for one in found] == ["full", "balloon"]
    assert found[0] == RoutineName("full", "all six")
