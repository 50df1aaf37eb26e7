# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Pauses by a key: where a session goes on after them, what is noted of them, which keys count."""

import pytest

from exercises.cue import Cue
from exercises.reply import Reply, State
from exercises.resuming import LONG_PAUSE_MS, SHORT_PAUSE_MS
from exercises.segment import Kind
from exercises.timeline import LATE_COUNT_IN_MS
from tests.exercises.made_up import PUFF, REACHES, balloon, block, plan
from tests.exercises.rig import Rig, in_a_blow


@pytest.fixture
def rig() -> Rig:
    return in_a_blow()


def test_the_limits_are_ten_seconds_and_a_minute() -> None:
    assert (SHORT_PAUSE_MS, LONG_PAUSE_MS) == (10_000, 60_000)


def test_any_key_pauses_work(rig: Rig) -> None:
    at_ms = rig.session.position_ms
    assert rig.session.any_key() is Reply.PAUSED
    assert (rig.session.state, rig.session.why) == (State.PAUSED, "key")
    rig.wait(7)
    assert rig.session.position_ms == at_ms
    assert rig.session.held_s == 7


@pytest.mark.parametrize("kind", [Kind.COUNT_IN, Kind.WORK, Kind.FINISH, Kind.REST])
def test_any_key_pauses_whatever_runs(kind: Kind) -> None:
    rig = Rig(balloon())
    rig.reach(kind)
    assert rig.session.any_key() is Reply.PAUSED


@pytest.mark.parametrize("seconds", [1.0, 5.0, 9.99])
def test_resuming_within_ten_seconds_begins_the_breath_again(rig: Rig, seconds: float) -> None:
    assert rig.pause_for(seconds) is Reply.RESUMED
    assert rig.coming(3) == [(Kind.COUNT_IN, 2, 3), (Kind.WORK, 2, 3), (Kind.WORK, 2, 3)]
    assert rig.session.course.timeline.at(rig.session.position_ms + 4_000).opens_breath


@pytest.mark.parametrize("seconds", [10.0, 30.0, 60.0])
def test_resuming_within_a_minute_begins_the_set_again(rig: Rig, seconds: float) -> None:
    assert rig.pause_for(seconds) is Reply.RESUMED
    assert rig.coming(2) == [(Kind.COUNT_IN, 2, 1), (Kind.WORK, 2, 1)]


@pytest.mark.parametrize("seconds", [60.01, 3_600.0])
def test_resuming_after_a_minute_begins_with_the_set_up_lines(rig: Rig, seconds: float) -> None:
    assert rig.pause_for(seconds) is Reply.RESUMED
    assert rig.coming(3) == [(Kind.SETUP, 2, None), (Kind.COUNT_IN, 2, 1), (Kind.WORK, 2, 1)]
    assert "Lie on your back" in rig.session.segment.say


@pytest.mark.parametrize("seconds", [2.0, 20.0, 90.0])
def test_work_never_resumes_without_three_bells(rig: Rig, seconds: float) -> None:
    rig.pause_for(seconds)
    before = rig.session.course.timeline.at(rig.reach(Kind.WORK, 2, into_ms=0).at_ms - 1)
    assert before.cue is Cue.COUNT_IN
    assert before.for_ms >= 3_000


def test_the_bells_after_a_pause_leave_a_second_for_the_opening_pair(rig: Rig) -> None:
    rig.pause_for(2)
    assert rig.session.segment.for_ms == LATE_COUNT_IN_MS == 4_000


def test_what_was_done_before_a_pause_stays_done(rig: Rig) -> None:
    rig.pause_for(20)
    done = rig.session.course.drills(rig.session.position_ms)[0]
    assert (done.sets_done, done.breaths_done) == (1, 6)


def test_a_set_that_was_begun_again_counts_once() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 1, breath=4)
    rig.pause_for(20)
    rig.reach(Kind.REST, 1)
    done = rig.session.course.drills(rig.session.position_ms)[0]
    assert (done.sets_done, done.breaths_done) == (1, 7)


@pytest.mark.parametrize("seconds", [0.0, 0.5, 0.99])
def test_a_key_within_a_second_of_pausing_does_nothing(rig: Rig, seconds: float) -> None:
    assert rig.pause_for(seconds) is Reply.IGNORED
    assert rig.session.state is State.PAUSED


def test_a_key_one_second_after_pausing_resumes(rig: Rig) -> None:
    assert rig.pause_for(1.0) is Reply.RESUMED


def test_a_pause_asked_for_while_paused_changes_nothing(rig: Rig) -> None:
    rig.session.pause("key")
    assert rig.session.pause("sound") is Reply.IGNORED
    assert rig.session.why == "key"


@pytest.mark.parametrize("press", ["any_key", "enter", "next", "back"])
def test_while_paused_every_plain_key_resumes(rig: Rig, press: str) -> None:
    """A clicker may have no other keys than those two."""
    rig.session.any_key()
    rig.wait(3)
    assert getattr(rig.session, press)() is Reply.RESUMED


def test_a_pause_is_noted_with_its_place_length_and_cause(rig: Rig) -> None:
    at_ms = rig.session.position_ms
    rig.session.pause("focus")
    rig.wait(12.5)
    while_held = rig.session.pauses
    assert while_held == ()
    rig.session.any_key()
    (pause,) = rig.session.pauses
    assert (pause.at_ms, pause.for_ms, pause.why) == (at_ms, 12_500, "focus")
    assert (rig.session.why, rig.session.held_s) == ("", 0)


def test_a_finish_begins_again_without_bells() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.FINISH, 2, into_ms=4_000)
    rig.pause_for(30)
    assert rig.coming(3) == [(Kind.FINISH, 2, None), (Kind.REST, 2, None), (Kind.COUNT_IN, 3, 1)]


def test_a_count_in_paused_shortly_begins_again_before_its_own_breath(rig: Rig) -> None:
    rig.pause_for(2)
    rig.wait(1)
    rig.pause_for(2)
    assert rig.coming(2) == [(Kind.COUNT_IN, 2, 3), (Kind.WORK, 2, 3)]


def test_a_rest_goes_on_where_it_was() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.REST, 2, into_ms=5_000)
    rig.pause_for(40)
    assert (rig.session.segment.kind, rig.session.segment.for_ms) == (Kind.REST, 25_000)
    assert rig.coming(2)[1] == (Kind.COUNT_IN, 3, 1)


def test_a_rest_paused_at_its_end_prepares_again() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.REST, 2, into_ms=28_000)
    rig.pause_for(5)
    assert (rig.session.segment.kind, rig.session.segment.for_ms) == (Kind.REST, 10_000)
    assert rig.session.segment.say == "Balloon to your lips. Breathe out. Curl up."


def test_a_rest_paused_for_more_than_a_minute_is_over_and_the_set_up_comes() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.REST, 2)
    rig.pause_for(61)
    assert rig.coming(2) == [(Kind.SETUP, 3, None), (Kind.COUNT_IN, 3, 1)]


def test_a_rest_before_the_next_drill_leads_to_that_drill() -> None:
    for seconds in (5, 61):
        rig = Rig(plan(block(REACHES, sets=1), block(PUFF, sets=1)))
        rig.reach(Kind.REST, 1, block=0)
        rig.pause_for(seconds)
        rig.reach(Kind.SETUP, block=1, into_ms=0)
        assert rig.session.segment.drill == "puff"
        assert rig.coming(2)[1] == (Kind.COUNT_IN, 1, 1)


def test_a_set_up_in_mid_drill_still_knows_its_set(rig: Rig) -> None:
    """A long pause, then Esc in the set-up lines: the sets done are not done again."""
    rig.pause_for(90)
    rig.wait(4)
    rig.session.escape()
    rig.wait(5)
    rig.session.any_key()
    assert rig.coming(2) == [(Kind.SETUP, 2, None), (Kind.COUNT_IN, 2, 1)]
