# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A session that was cut off anywhere goes on at its set, and both parts make one record."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from exercises.dosing import prescribe
from exercises.interruption import (
    RESUMABLE,
    GoingOn,
    as_it_was,
    cut_off_at,
    going_on,
    joined,
    left_off,
    may_go_on,
)
from exercises.plan import LEAST_REST_MS, Answer, Choices, Plan
from exercises.record import Outcome, SessionRecord
from exercises.reply import Reply
from exercises.segment import Kind
from exercises.session import RECOVERY_S, Session
from exercises.sets import Start
from tests.exercises.made_up import CATALOGUE, LEGS, PUFF, TOES, balloon, block, plan, plans
from tests.exercises.rig import Rig
from tests.fakes import NOON
from ui.chronicle import Heading, record_of

HEADING = Heading("one", NOON, 60)
THREE = plan(block(PUFF, 1, sets=2), block(LEGS, 1, sets=1), block(TOES, 1, sets=1))


def cut_off(whole: Plan, at_ms: int) -> SessionRecord:
    """What is kept of a session of `whole` that was cut off at `at_ms`."""
    rig = Rig(whole)
    rig.go_to(at_ms)
    return replace(record_of(rig.session, HEADING), outcome=Outcome.INTERRUPTED)


def gone_on(going: GoingOn) -> Session:
    """The rest of it, done to its end."""
    rig = Rig(going.plan, start=going.start)
    rig.go_to(rig.session.course.timeline.total_ms)
    return rig.session


@given(whole=plans(), part=st.integers(0, 999))
def test_both_parts_together_are_what_was_prescribed(whole: Plan, part: int) -> None:
    total_ms = Rig(whole).session.course.timeline.total_ms
    earlier = cut_off(whole, total_ms * part // 1000)
    going = going_on(whole, earlier, (), {})
    if going is None:
        assert left_off(earlier) is None
        return
    record = record_of(gone_on(going), replace(HEADING, earlier=earlier, gone_ms=90_000))
    assert record.outcome is Outcome.FINISHED
    assert all(drill.sets_done == drill.sets for drill in record.drills)
    assert all(drill.breaths_done >= drill.sets * drill.breaths for drill in record.drills)
    assert record.paused_ms == earlier.paused_ms + 90_000
    assert sum(pause.for_ms for pause in record.pauses) == record.paused_ms


def test_it_goes_on_with_the_set_up_of_the_set_that_was_under_way() -> None:
    whole = balloon(sets=3)
    rig = Rig(whole)
    rig.reach(Kind.WORK, 2, breath=3)
    going = going_on(whole, record_of(rig.session, HEADING), (), {})
    assert going is not None
    rest = Rig(going.plan, start=going.start)
    assert (rest.session.segment.kind, rest.session.segment.set) == (Kind.SETUP, 2)


def test_a_drill_that_was_done_is_not_begun_again() -> None:
    rig = Rig(THREE)
    rig.reach(Kind.SETUP, block=1)
    start = left_off(record_of(rig.session, HEADING))
    assert start is not None
    assert (start.block, start.set) == (1, 1)


def test_when_all_was_done_nothing_goes_on() -> None:
    rig = Rig(balloon(sets=1))
    rig.reach(Kind.FINISH)
    assert left_off(record_of(rig.session, HEADING)) is None
    assert left_off(replace(record_of(rig.session, HEADING), drills=())) is None


def test_it_goes_on_at_the_level_the_dose_and_the_pace_that_it_had() -> None:
    routine = CATALOGUE.routine("balloon")
    assert routine is not None
    was = prescribe(routine, CATALOGUE, Choices(shown=True, levels={routine.drills[0]: 3}))
    rig = Rig(was)
    rig.reach(Kind.WORK, 1)
    rig.session.change_pace(1)
    record = record_of(rig.session, HEADING)
    today = prescribe(routine, CATALOGUE, Choices(shown=False))
    again = as_it_was(today, record)
    assert again is not None
    (now,), (then,) = again.blocks, record.drills
    assert (now.level.number, now.all_sets, now.breaths) == (3, then.sets, then.breaths)
    assert now.pace == then.pace == 1


def test_a_blown_set_keeps_its_rest_whatever_level_the_plan_has_today() -> None:
    puffed = plan(block(PUFF, 3, sets=2))
    record = cut_off(puffed, 30_000)
    hurried = plan(block(PUFF, 1, sets=2, rest_ms=5_000))
    again = as_it_was(hurried, record)
    assert again is not None
    assert again.blocks[0].rest_ms == LEAST_REST_MS
    unblown = as_it_was(hurried, cut_off(plan(block(PUFF, 1, sets=2)), 30_000))
    assert unblown is not None
    assert unblown.blocks[0].rest_ms == 5_000


def test_pain_is_asked_again_only_before_the_first_set() -> None:
    whole = balloon(sets=3)
    rig = Rig(whole)
    rig.session.rate(3)
    rig.reach(Kind.WORK, 1)
    earlier = replace(record_of(rig.session, HEADING), outcome=Outcome.INTERRUPTED)
    going = going_on(whole, earlier, (), {})
    assert going is not None
    again = Rig(going.plan, start=going.start)
    assert again.session.rate(6) is Reply.RATED
    both = record_of(again.session, replace(HEADING, earlier=earlier))
    assert both.drills[0].pain_before == 6
    later = Rig(going.plan, start=Start(0, 2))
    assert later.session.pain_place is None


def test_a_routine_that_has_changed_does_not_go_on() -> None:
    record = cut_off(THREE, 60_000)
    assert as_it_was(plan(*THREE.blocks[:2]), record) is None
    beyond = replace(record.drills[0], level=99)
    assert as_it_was(THREE, replace(record, drills=(beyond, *record.drills[1:]))) is None


def test_a_safety_answer_given_meanwhile_binds() -> None:
    routine = CATALOGUE.routine("balloon")
    assert routine is not None
    whole = prescribe(routine, CATALOGUE, Choices(shown=True))
    record = cut_off(whole, 60_000)
    screening = CATALOGUE.screening
    eyes = {question.id: Answer(question.id == "eyes") for question in screening}
    assert going_on(whole, record, screening, {}) is not None
    assert going_on(whole, record, screening, eyes) is None


def test_rounds_blown_before_the_cut_count() -> None:
    rig = Rig(balloon(sets=5))
    rig.reach(Kind.WORK, 5)
    going = going_on(balloon(sets=5), record_of(rig.session, HEADING), (), {})
    assert going is not None
    rest = Rig(going.plan, start=going.start)
    rest.reach(Kind.FINISH, 5)
    assert rest.session.back() is Reply.ROUNDS_LIMIT


def signalled_in(rig: Rig) -> SessionRecord:
    """What is kept of a session that was cut off a set after its stop signal."""
    rig.reach(Kind.WORK, 1)
    rig.session.signal()
    rig.wait(RECOVERY_S)
    assert rig.session.any_key() is Reply.WENT_LOWER
    rig.reach(Kind.WORK, 2)
    return record_of(rig.session, HEADING)


def test_a_second_stop_signal_ends_it_though_it_was_cut_off_between_them() -> None:
    routine = CATALOGUE.routine("balloon")
    assert routine is not None
    whole = prescribe(routine, CATALOGUE, Choices(shown=True, levels={routine.drills[0]: 3}))
    going = going_on(whole, signalled_in(Rig(whole)), (), {})
    assert going is not None
    assert going.signalled
    rest = Rig(going.plan, start=going.start, signalled=going.signalled)
    rest.reach(Kind.WORK)
    assert rest.session.signal() is Reply.ENDED
    assert rest.session.ends_badly


@pytest.mark.parametrize("answer", [None, 1])
def test_what_was_cut_off_in_a_stop_signal_does_not_go_on(answer: int | None) -> None:
    rig = Rig(balloon(sets=3))
    rig.reach(Kind.WORK, 2)
    rig.session.signal()
    if answer is not None:
        rig.session.answer(answer)
    record = replace(record_of(rig.session, HEADING), outcome=Outcome.INTERRUPTED)
    assert going_on(balloon(sets=3), record, (), {}) is None


def test_only_an_interrupted_session_goes_on_and_only_for_half_an_hour() -> None:
    record = cut_off(balloon(), 60_000)
    at = cut_off_at(record)
    assert at == record.seen_at
    assert cut_off_at(replace(record, seen_at=None)) == NOON + timedelta(milliseconds=60_000)
    assert may_go_on(record, at + RESUMABLE - timedelta(seconds=1))
    assert not may_go_on(record, at + RESUMABLE)
    assert not may_go_on(replace(record, outcome=Outcome.STOPPED), at)


def test_pauses_and_signals_of_the_rest_stand_where_they_were_on_the_whole_axis() -> None:
    whole = balloon(sets=2)
    earlier = cut_off(whole, 60_000)
    going = going_on(whole, earlier, (), {})
    assert going is not None
    rig = Rig(going.plan, start=going.start)
    rig.reach(Kind.WORK)
    at_ms = rig.session.position_ms
    rig.pause_for(5)
    rig.wait(5)
    rig.session.signal()
    record = joined(earlier, record_of(rig.session, HEADING), 1_000)
    assert [pause.at_ms for pause in record.pauses[:2]] == [60_000, 60_000 + at_ms]
    assert record.pauses[0].why == "interrupted"
    assert record.signals[0].at_ms > 60_000 + at_ms
