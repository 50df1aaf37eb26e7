# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Whatever was pressed before it was cut off, a session goes on with the set that was due."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from exercises.interruption import GoingOn, going_on, left_off
from exercises.plan import Plan
from exercises.record import SessionRecord
from exercises.reply import Reply, State
from exercises.segment import RESTING, Kind
from exercises.session import RECOVERY_S
from exercises.sets import Start
from tests.exercises.made_up import LEGS, PUFF, REACHES, TOES, block, plan, plans
from tests.exercises.rig import Rig, without_place
from tests.fakes import NOON
from ui.chronicle import Heading, record_of

HEADING = Heading("one", NOON, 60)
TWO = plan(block(REACHES, 1, sets=3), block(PUFF, 1, sets=2))
ALL_LEVELS = range(1, 9)
Due = tuple[int, int | None, int]
"""Place of a drill, number of a set, level."""


def twice(rig: Rig, key: str) -> None:
    getattr(rig.session, key)()
    rig.wait(0.5)
    getattr(rig.session, key)()


def paused(rig: Rig, seconds: float) -> None:
    rig.session.pause("key")
    rig.wait(seconds)
    rig.session.any_key()


def another_level(rig: Rig, number: int) -> None:
    rig.session.pause("key")
    rig.wait(1)
    rig.session.change_level(number, ALL_LEVELS)
    rig.session.any_key()


def signalled(rig: Rig) -> None:
    rig.session.signal()
    rig.wait(RECOVERY_S)
    rig.session.any_key()


STEPS: dict[str, Callable[[Rig], object]] = {
    "next": lambda rig: rig.session.next(),
    "next drill": lambda rig: twice(rig, "next"),
    "back": lambda rig: rig.session.back(),
    "drill before": lambda rig: twice(rig, "back"),
    "short pause": lambda rig: paused(rig, 5),
    "long pause": lambda rig: paused(rig, 61),
    "pause": lambda rig: rig.session.pause("key"),
    "level 1": lambda rig: another_level(rig, 1),
    "level 2": lambda rig: another_level(rig, 2),
    "level 3": lambda rig: another_level(rig, 3),
    "faster": lambda rig: rig.session.change_pace(1),
    "signal": signalled,
}


def go_far(rig: Rig, part: float) -> None:
    """Let so great a part of what is to come pass by, whatever has to be gone on with first."""
    if rig.session.held:
        rig.wait(1)
        rig.session.any_key()
    if rig.session.state is State.RUNNING:
        here_ms, end_ms = rig.session.position_ms, rig.session.course.timeline.total_ms
        rig.go_to(here_ms + int((end_ms - here_ms) * part))


def to_come(rig: Rig) -> list[Due]:
    """The sets that are worked in from here on, the one that is under way first."""
    timeline = rig.session.course.timeline
    segments = timeline.segments[timeline.index_at(rig.session.position_ms) :]
    return list(dict.fromkeys((s.block, s.set, s.level) for s in segments if s.kind is Kind.WORK))


def kept(rig: Rig, earlier: GoingOn | None = None) -> SessionRecord:
    record = None if earlier is None else earlier.record
    return record_of(rig.session, replace(HEADING, earlier=record))


def cut_off(rig: Rig, whole: Plan, earlier: GoingOn | None = None) -> tuple[Rig, GoingOn] | None:
    """Return how it goes on after it was cut off here."""
    going = going_on(whole, kept(rig, earlier), (), {})
    if going is None:
        return None
    return Rig(going.plan, start=going.start, signalled=going.signalled), going


def gone_on(rig: Rig, start: Start) -> tuple[Rig, GoingOn]:
    """Return how a session of TWO goes on with `start` after it was cut off here."""
    again = cut_off(rig, TWO)
    assert again is not None
    assert again[1].start == start
    return again


def finished(rig: Rig, earlier: GoingOn) -> SessionRecord:
    """Return the record of both parts when the second one has come to its end."""
    rig.go_to(rig.session.course.timeline.total_ms)
    return kept(rig, earlier)


_parts = st.tuples(
    st.lists(st.tuples(st.floats(0, 0.5), st.sampled_from(sorted(STEPS))), max_size=8),
    st.floats(0, 1),
    st.booleans(),
)
"""What is pressed and when, how far it goes on then, and whether it is cut off in a pause."""


@given(whole=plans(), parts=st.lists(_parts, min_size=1, max_size=3))
def test_after_any_keys_it_goes_on_with_what_was_to_come(
    whole: Plan, parts: list[tuple[list[tuple[float, str]], float, bool]]
) -> None:
    rig, earlier = Rig(whole), None
    for steps, further, held in parts:
        for part, name in steps:
            go_far(rig, part)
            if not rig.session.over:
                STEPS[name](rig)
        go_far(rig, further)
        if rig.session.over:
            return
        if held:
            rig.session.pause("key")
        again = cut_off(rig, whole, earlier)
        if again is None:
            signals = rig.session.signals
            in_signal = bool(signals) and signals[-1].at_ms >= rig.session.position_ms
            assert in_signal or not to_come(rig)
            return
        assert to_come(again[0]) == to_come(rig)
        assert again[0].session.segment.kind is Kind.SETUP
        for drill in again[1].record.drills:
            assert drill.sets_done < drill.sets + (not drill.skipped)
        rig, earlier = again


@given(whole=plans(), part=st.floats(0, 1))
def test_left_alone_it_goes_on_where_it_would_be_guessed_to(whole: Plan, part: float) -> None:
    rig = Rig(whole)
    go_far(rig, part)
    record = kept(rig)
    assert left_off(record) == left_off(without_place(record))


def test_a_drill_that_was_left_is_not_begun_again() -> None:
    rig = Rig(TWO)
    rig.reach(Kind.WORK, 2)
    twice(rig, "next")
    assert left_off(kept(rig)) == Start(1)


def test_a_set_that_was_skipped_is_not_gone_back_to() -> None:
    rig = Rig(TWO)
    rig.reach(Kind.WORK, 2)
    assert rig.session.next() is Reply.SKIPPED
    assert rig.session.segment.kind in RESTING
    assert left_off(kept(rig)) == Start(0, 3)
    rig.reach(Kind.WORK, 3)
    drills = finished(*gone_on(rig, Start(0, 3))).drills
    assert [(drill.sets_done, drill.sets) for drill in drills] == [(2, 3), (2, 2)]
    assert [drill.skipped for drill in drills] == [True, False]


def test_a_drill_that_was_gone_back_to_is_gone_on_with() -> None:
    rig = Rig(TWO)
    rig.reach(Kind.WORK, 1, block=1)
    twice(rig, "back")
    assert left_off(kept(rig)) == Start(0)
    rig.reach(Kind.WORK, 2)
    whole = finished(*gone_on(rig, Start(0, 2)))
    assert [drill.sets_done for drill in whole.drills] == [3, 2]


def test_a_set_that_was_skipped_and_done_after_the_cut_was_not_skipped() -> None:
    rig = Rig(TWO)
    rig.reach(Kind.WORK, 2)
    rig.session.next()
    rig.wait(5)
    assert rig.session.back() is Reply.REPEATED
    assert kept(rig).drills[0].skipped
    drill = finished(*gone_on(rig, Start(0, 2))).drills[0]
    assert (drill.sets_done, drill.skipped) == (3, False)


def test_a_set_that_is_repeated_is_gone_on_with() -> None:
    rig = Rig(TWO)
    rig.reach(Kind.REST, 2)
    assert rig.session.back() is Reply.REPEATED
    assert left_off(kept(rig)) == Start(0, 2)


def test_cut_off_twice_it_goes_on_where_it_was_the_second_time() -> None:
    rig = Rig(TWO)
    rig.reach(Kind.WORK, 1)
    rig.session.next()
    again = cut_off(rig, TWO)
    assert again is not None
    rest, going = again
    rest.reach(Kind.WORK, 2)
    rest.session.next()
    assert left_off(kept(rest, going)) == Start(0, 3)


@pytest.mark.parametrize(("number", "due"), [(1, 1), (2, 2), (4, 1)])
def test_at_another_level_it_is_the_set_of_that_level(number: int, due: int) -> None:
    whole = plan(block(TOES, 3, sets=1), block(LEGS, 2, sets=1))
    rig = Rig(whole)
    rig.reach(Kind.WORK, 2)
    rig.pause_for(61)
    another_level(rig, number)
    again = cut_off(rig, whole)
    assert again is not None
    assert again[1].start == Start(0, due)
    assert to_come(again[0]) == to_come(rig)


def test_when_the_last_sets_were_skipped_nothing_goes_on() -> None:
    rig = Rig(TWO)
    rig.reach(Kind.WORK, 2, block=1)
    rig.session.next()
    assert rig.session.state is State.RUNNING
    assert left_off(kept(rig)) is None


def test_a_place_that_there_is_not_is_none() -> None:
    rig = Rig(TWO)
    rig.reach(Kind.WORK, 2)
    record = kept(rig)
    guessed = left_off(without_place(record))
    assert guessed == Start(0, 2)
    assert left_off(replace(record, at_set=4)) == guessed
    assert left_off(replace(record, at_set=None)) == guessed
    assert left_off(replace(record, at_drill=2)) is None
