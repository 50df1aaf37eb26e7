# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Next and back: what they end, skip, take back and repeat, and what they may not shorten."""

import pytest

from exercises.reply import Reply, State
from exercises.segment import Kind
from exercises.session import Session
from tests.exercises.made_up import PUFF, REACHES, STEPS, balloon, block, plan
from tests.exercises.rig import Rig


def three_drills() -> Rig:
    return Rig(plan(block(REACHES), block(PUFF, 1), block(STEPS)))


def test_next_ends_a_set_up() -> None:
    rig = Rig(balloon())
    rig.wait(4)
    assert rig.session.next() is Reply.WENT_ON
    assert rig.session.segment.kind is Kind.COUNT_IN
    assert rig.session.position_ms == 30_000


def test_next_ends_a_count_in() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.COUNT_IN)
    assert rig.session.next() is Reply.WENT_ON
    assert rig.coming(1) == [(Kind.WORK, 1, 1)]


def test_next_in_a_count_in_after_a_pause_goes_to_that_breath() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 1, breath=3)
    rig.pause_for(2)
    rig.session.next()
    assert rig.coming(1) == [(Kind.WORK, 1, 3)]


def test_next_ends_a_rest_that_no_balloon_needs() -> None:
    rig = Rig(plan(block(REACHES)))
    rig.reach(Kind.REST, 1)
    assert rig.session.next() is Reply.WENT_ON
    assert rig.coming(2) == [(Kind.COUNT_IN, 2, 1), (Kind.WORK, 2, 1)]
    assert rig.session.segment.for_ms == 4_000


def test_next_ends_the_rest_after_a_drill_at_the_next_one() -> None:
    rig = three_drills()
    rig.reach(Kind.REST, 3, block=0)
    assert rig.session.next() is Reply.WENT_ON
    assert (rig.session.segment.kind, rig.session.segment.drill) == (Kind.SETUP, "puff")


def test_next_ends_a_finish_at_its_rest() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.FINISH, 1)
    assert rig.session.next() is Reply.WENT_ON
    assert rig.coming(1) == [(Kind.REST, 1, None)]
    assert rig.session.segment.for_ms == 30_000


def test_next_ends_a_finish_at_the_next_set_where_there_is_no_rest() -> None:
    rig = Rig(plan(block(STEPS, rest_ms=0)))
    rig.reach(Kind.FINISH, 1)
    assert rig.session.next() is Reply.WENT_ON
    assert rig.coming(1) == [(Kind.COUNT_IN, 2, 1)]


def test_next_in_the_last_finish_ends_the_session() -> None:
    rig = Rig(balloon(sets=1))
    rig.reach(Kind.FINISH)
    assert rig.session.next() is Reply.WENT_ON
    assert rig.session.state is State.FINISHED
    assert rig.session.course.drills(rig.session.position_ms)[0].sets_done == 1


def test_next_in_work_skips_to_the_rest_of_that_set() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 2, breath=2)
    assert rig.session.next() is Reply.SKIPPED
    assert rig.coming(2) == [(Kind.REST, 2, None), (Kind.COUNT_IN, 3, 1)]
    done = rig.session.course.drills(rig.session.position_ms)[0]
    assert (done.sets_done, done.breaths_done, done.skipped) == (1, 5, True)


def test_next_in_the_last_work_skips_to_the_finish() -> None:
    rig = Rig(balloon(sets=2))
    rig.reach(Kind.WORK, 2)
    assert rig.session.next() is Reply.SKIPPED
    assert rig.coming(2) == [(Kind.FINISH, 2, None)]
    rig.wait(10)
    assert rig.session.state is State.FINISHED


@pytest.mark.parametrize("seconds", [0.0, 1.0, 1.99])
def test_next_twice_goes_to_the_next_drill(seconds: float) -> None:
    rig = three_drills()
    rig.reach(Kind.WORK, 1, block=0)
    rig.session.next()
    rig.wait(seconds)
    assert rig.session.next() is Reply.SKIPPED_DRILL
    assert (rig.session.segment.kind, rig.session.segment.drill) == (Kind.SETUP, "puff")
    assert rig.session.course.drills(rig.session.position_ms)[0].skipped


def test_next_a_third_time_does_not_leave_another_drill() -> None:
    rig = three_drills()
    rig.reach(Kind.WORK, 1, block=0)
    rig.session.next()
    rig.session.next()
    assert rig.session.next() is Reply.WENT_ON
    assert (rig.session.segment.kind, rig.session.segment.drill) == (Kind.COUNT_IN, "puff")


def test_next_twice_in_the_last_drill_ends_the_session_at_once() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 2)
    rig.session.next()
    assert rig.session.next() is Reply.SKIPPED_DRILL
    assert rig.session.state is State.FINISHED
    assert rig.session.course.drills(rig.session.position_ms)[0].skipped


def test_next_two_seconds_after_a_skip_is_not_twice() -> None:
    rig = Rig(plan(block(REACHES), block(STEPS)))
    rig.reach(Kind.WORK, 1, block=0)
    rig.session.next()
    rig.wait(2)
    assert rig.session.next() is Reply.WENT_ON
    assert rig.coming(1) == [(Kind.COUNT_IN, 2, 1)]


def test_next_on_either_side_of_a_pause_is_not_twice() -> None:
    rig = Rig(plan(block(REACHES), block(STEPS)))
    rig.reach(Kind.WORK, 1, block=0)
    assert rig.session.next() is Reply.SKIPPED
    assert rig.pause_for(1.05) is Reply.RESUMED
    assert rig.session.next() is Reply.WENT_ON
    assert rig.coming(1) == [(Kind.COUNT_IN, 2, 1)]


def test_back_on_either_side_of_a_pause_is_not_twice() -> None:
    rig = three_drills()
    rig.reach(Kind.WORK, 1, block=1)
    assert rig.session.back() is Reply.REPEATED
    assert rig.pause_for(1.05) is Reply.RESUMED
    assert rig.session.back() is not Reply.DRILL_BEFORE


@pytest.mark.parametrize("seconds", [0.0, 1.0, 1.99])
def test_back_within_two_seconds_takes_a_skip_back(seconds: float) -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 2, breath=2)
    rig.session.next()
    rig.wait(seconds)
    assert rig.session.back() is Reply.REPEATED
    assert rig.coming(2) == [(Kind.COUNT_IN, 2, 1), (Kind.WORK, 2, 1)]


def test_a_skip_taken_back_is_no_skip() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 2)
    rig.session.next()
    rig.session.back()
    assert not rig.session.course.drills(rig.session.position_ms)[0].skipped


def test_a_skip_taken_back_leaves_an_earlier_one() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 1)
    rig.session.next()
    rig.reach(Kind.WORK, 2)
    rig.session.next()
    rig.session.back()
    assert rig.session.course.drills(rig.session.position_ms)[0].skipped


def test_a_set_that_was_skipped_and_then_done_was_not_skipped() -> None:
    rig = Rig(balloon(sets=2))
    rig.reach(Kind.WORK, 2)
    rig.session.next()
    rig.session.back()
    rig.reach(Kind.FINISH, 2)
    assert not rig.session.course.drills(rig.session.position_ms)[0].skipped


def test_back_later_than_two_seconds_repeats_the_skipped_set() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 2)
    rig.session.next()
    rig.wait(2)
    assert rig.session.back() is Reply.REPEATED
    assert rig.coming(1) == [(Kind.COUNT_IN, 2, 1)]


def test_back_in_work_begins_this_set_again() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 3, breath=3)
    assert rig.session.back() is Reply.REPEATED
    assert rig.coming(2) == [(Kind.COUNT_IN, 3, 1), (Kind.WORK, 3, 1)]


def test_back_in_a_set_up_says_its_lines_again() -> None:
    rig = Rig(balloon(waits=True))
    rig.wait(20)
    assert rig.session.back() is Reply.LINES_AGAIN
    assert rig.coming(2) == [(Kind.SETUP, None, None), (Kind.COUNT_IN, 1, 1)]
    assert rig.session.segment.for_ms == 30_000


def test_back_in_a_set_up_before_a_later_set_keeps_to_that_set() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 4)
    rig.pause_for(61)
    assert rig.session.back() is Reply.LINES_AGAIN
    assert rig.coming(2) == [(Kind.SETUP, 4, None), (Kind.COUNT_IN, 4, 1)]


@pytest.mark.parametrize("seconds", [0.0, 1.99])
def test_back_twice_goes_to_the_drill_before(seconds: float) -> None:
    rig = three_drills()
    rig.reach(Kind.WORK, 2, block=1)
    rig.session.back()
    rig.wait(seconds)
    assert rig.session.back() is Reply.DRILL_BEFORE
    assert (rig.session.segment.kind, rig.session.segment.drill) == (Kind.SETUP, "reaches")
    assert rig.coming(2)[1] == (Kind.COUNT_IN, 1, 1)


def test_back_two_seconds_later_is_not_twice() -> None:
    rig = three_drills()
    rig.reach(Kind.WORK, 2, block=1)
    rig.session.back()
    rig.wait(2)
    assert rig.session.back() is Reply.REPEATED


def test_back_twice_in_the_first_drill_begins_it_anew() -> None:
    rig = three_drills()
    rig.reach(Kind.WORK, 2, block=0)
    rig.session.back()
    assert rig.session.back() is Reply.DRILL_AGAIN
    assert rig.coming(2) == [(Kind.SETUP, None, None), (Kind.COUNT_IN, 1, 1)]


def test_keys_before_the_beginning_and_after_the_end_do_nothing() -> None:
    rig = Rig(balloon(sets=1))
    rig.wait(3_600)
    clock = rig.clock
    for session in (rig.session, Session(balloon(), clock, clock.now)):
        state, course = session.state, session.course
        replies = {session.next(), session.back(), session.any_key(), session.enter()}
        replies |= {session.escape(), session.signal(), session.answer(1), session.pause("key")}
        replies.add(session.change_pace(1))
        assert replies == {Reply.IGNORED}
        assert (session.state, session.course) == (state, course)
