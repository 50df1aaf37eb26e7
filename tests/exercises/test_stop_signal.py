# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The stop signal: work ends at once, two minutes of nothing, one level lower, or the end."""

from datetime import timedelta

import pytest

from exercises.cue import Cue
from exercises.reply import Reply, State
from exercises.segment import Kind
from tests.exercises.made_up import PUFF, REACHES, STEPS, balloon, block, plan
from tests.exercises.rig import Rig, blown
from tests.fakes import NOON


@pytest.fixture
def rig() -> Rig:
    """In the third set, with the balloon."""
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 3, breath=2)
    return rig


def test_a_stop_signal_ends_the_work_at_once(rig: Rig) -> None:
    at_ms = rig.session.position_ms
    assert rig.session.signal() is Reply.SIGNALLED
    rig.wait(60)
    assert (rig.session.state, rig.session.why) == (State.SIGNALLED, "signal")
    assert rig.session.position_ms == at_ms
    assert rig.session.deadline_s(at_ms + 1_000) is None


def test_a_stop_signal_is_noted_with_its_time(rig: Rig) -> None:
    began_s = rig.clock()
    rig.session.signal()
    (signal,) = rig.session.signals
    assert signal.at == NOON + timedelta(seconds=began_s - 1_000)
    assert (signal.at_ms, signal.drill, signal.level) == (
        rig.session.position_ms,
        "hip-lift-90-90-balloon",
        5,
    )
    assert signal.answer is None


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_an_answer_of_one_to_four_is_noted(rig: Rig, number: int) -> None:
    rig.session.signal()
    assert rig.session.answer(number) is Reply.ANSWERED
    assert rig.session.signals[0].answer == number
    assert rig.session.state is State.SIGNALLED


def test_numbness_ends_the_session(rig: Rig) -> None:
    rig.session.signal()
    assert rig.session.answer(5) is Reply.ENDED
    assert rig.session.state is State.STOPPED
    assert rig.session.signals[0].answer == 5


@pytest.mark.parametrize("number", [0, 6, 9])
def test_there_is_no_other_answer(rig: Rig, number: int) -> None:
    rig.session.signal()
    with pytest.raises(ValueError, match="1 to 5"):
        rig.session.answer(number)


def test_an_answer_may_be_corrected(rig: Rig) -> None:
    rig.session.signal()
    rig.session.answer(1)
    rig.session.answer(3)
    assert [signal.answer for signal in rig.session.signals] == [3]


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_answered_and_two_minutes_old_it_goes_on_by_a_digit_too(rig: Rig, number: int) -> None:
    rig.session.signal()
    rig.wait(121)
    assert rig.session.answer(number) is Reply.ANSWERED
    assert rig.session.answer(number) is Reply.WENT_LOWER
    assert rig.session.signals[-1].answer == number


def test_numbness_is_never_any_key(rig: Rig) -> None:
    rig.session.signal()
    rig.session.answer(1)
    rig.wait(121)
    assert rig.session.answer(5) is Reply.ENDED


def test_no_answer_counts_as_light_headed_when_it_goes_on(rig: Rig) -> None:
    rig.session.signal()
    rig.wait(120)
    rig.session.any_key()
    assert rig.session.signals[0].answer == 2


def test_no_answer_counts_as_light_headed_when_it_ends(rig: Rig) -> None:
    rig.session.signal()
    rig.session.escape()
    assert rig.session.signals[0].answer == 2


@pytest.mark.parametrize("press", ["any_key", "enter", "next", "back"])
def test_nothing_goes_on_for_two_minutes(rig: Rig, press: str) -> None:
    rig.session.signal()
    assert rig.session.after_recovery is Reply.WENT_LOWER
    for _ in range(4):
        rig.wait(29.99)
        assert getattr(rig.session, press)() is Reply.IGNORED
    assert rig.session.state is State.SIGNALLED


@pytest.mark.parametrize("press", ["any_key", "enter", "next", "back"])
def test_after_two_minutes_any_key_goes_on(rig: Rig, press: str) -> None:
    rig.session.signal()
    rig.wait(120)
    assert getattr(rig.session, press)() is Reply.WENT_LOWER


def test_after_two_minutes_a_pace_key_goes_on_too(rig: Rig) -> None:
    rig.session.signal()
    rig.wait(120)
    assert rig.session.change_pace(1) is Reply.WENT_LOWER


def test_it_goes_on_one_level_lower_with_that_level_s_set_up(rig: Rig) -> None:
    rig.session.signal()
    rig.wait(121)
    rig.session.any_key()
    assert (rig.session.segment.kind, rig.session.segment.level) == (Kind.SETUP, 4)
    assert "Hold a straw in your lips." in rig.session.segment.say
    assert rig.coming(3) == [(Kind.SETUP, 3, None), (Kind.COUNT_IN, 3, 1), (Kind.WORK, 3, 1)]
    done = rig.session.course.drills(rig.session.position_ms)[0]
    assert (done.level, done.sets, done.sets_done) == (4, 5, 2)


def test_the_lower_level_has_its_own_breaths() -> None:
    rig = Rig(plan(block(PUFF, 3)))
    rig.reach(Kind.WORK, 1)
    rig.session.signal()
    rig.wait(120)
    rig.session.any_key()
    assert rig.reach(Kind.WORK, 1).breaths == 2


def test_the_two_minutes_are_noted_as_a_pause(rig: Rig) -> None:
    at_ms = rig.session.position_ms
    rig.session.signal()
    rig.wait(125)
    rig.session.any_key()
    (pause,) = rig.session.pauses
    assert (pause.at_ms, pause.for_ms, pause.why) == (at_ms, 125_000, "signal")


def test_a_signal_within_a_pause_ends_that_pause_and_begins_its_own(rig: Rig) -> None:
    rig.session.any_key()
    rig.wait(1)
    assert rig.session.signal() is Reply.SIGNALLED
    assert rig.session.held_s == 0
    assert [pause.why for pause in rig.session.pauses] == ["key"]
    rig.wait(120)
    rig.session.any_key()
    assert [(p.why, p.for_ms) for p in rig.session.pauses] == [("key", 1_000), ("signal", 120_000)]


def test_at_level_one_the_drill_is_left() -> None:
    rig = Rig(plan(block(REACHES, 1), block(STEPS)))
    rig.reach(Kind.WORK, 2)
    rig.session.signal()
    rig.wait(120)
    assert rig.session.after_recovery is Reply.LEFT_DRILL
    assert rig.session.any_key() is Reply.LEFT_DRILL
    assert rig.session.segment.drill == "steps"
    assert rig.session.course.drills(rig.session.position_ms)[0].skipped


def test_at_level_one_of_the_last_drill_the_session_ends() -> None:
    rig = Rig(balloon(number=1))
    rig.reach(Kind.WORK, 2)
    rig.session.signal()
    rig.wait(120)
    assert rig.session.after_recovery is Reply.ENDED
    assert rig.session.any_key() is Reply.ENDED
    assert rig.session.state is State.STOPPED


@pytest.mark.parametrize("kind", [Kind.FINISH, Kind.REST])
def test_after_a_done_set_the_next_one_comes_at_the_lower_level(kind: Kind) -> None:
    rig = Rig(balloon())
    rig.reach(kind, 2)
    rig.session.signal()
    rig.wait(120)
    assert rig.session.any_key() is Reply.WENT_LOWER
    assert rig.coming(2) == [(Kind.SETUP, 3, None), (Kind.COUNT_IN, 3, 1)]


def test_no_signal_makes_a_sixth_round() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.REST, 3)
    rig.session.signal()
    rig.wait(120)
    rig.session.any_key()
    rig.reach(Kind.FINISH, 5)
    assert blown(rig.session) == 5


def test_after_the_last_set_of_a_drill_the_next_drill_comes() -> None:
    rig = Rig(plan(block(PUFF, 3), block(REACHES)))
    rig.reach(Kind.REST, 3, block=0)
    rig.session.signal()
    rig.wait(120)
    assert rig.session.after_recovery is Reply.LEFT_DRILL
    assert rig.session.any_key() is Reply.LEFT_DRILL
    assert rig.session.segment.drill == "reaches"
    done = rig.session.course.drills(rig.session.position_ms)[0]
    assert (done.level, done.sets_done, done.skipped) == (3, 3, False)


def test_a_signal_in_the_very_last_finish_ends_the_session() -> None:
    rig = Rig(balloon(sets=2))
    rig.reach(Kind.FINISH, 2)
    rig.session.signal()
    rig.wait(120)
    assert rig.session.after_recovery is Reply.ENDED
    assert rig.session.any_key() is Reply.ENDED
    assert rig.session.course.drills(rig.session.position_ms)[0].sets_done == 2


def test_a_signal_in_a_set_up_lowers_the_level_of_its_drill() -> None:
    rig = Rig(plan(block(REACHES), block(PUFF, 3)))
    rig.reach(Kind.SETUP, block=1)
    rig.session.signal()
    rig.wait(120)
    assert rig.session.any_key() is Reply.WENT_LOWER
    assert (rig.session.segment.kind, rig.session.segment.level) == (Kind.SETUP, 2)


def test_a_signal_before_a_repeated_set_leads_to_that_set() -> None:
    rig = Rig(balloon(sets=3))
    rig.reach(Kind.REST, 1)
    rig.session.back()
    rig.session.signal()
    rig.wait(120)
    rig.session.any_key()
    assert rig.coming(2) == [(Kind.SETUP, None, None), (Kind.COUNT_IN, 1, 1)]


def test_a_second_signal_ends_the_session(rig: Rig) -> None:
    rig.session.signal()
    rig.session.answer(1)
    rig.wait(120)
    rig.session.any_key()
    rig.reach(Kind.WORK, 3)
    assert rig.session.signal() is Reply.ENDED
    assert rig.session.state is State.STOPPED
    assert [signal.answer for signal in rig.session.signals] == [1, 2]


def test_a_second_signal_within_the_first_ends_the_session(rig: Rig) -> None:
    rig.session.signal()
    rig.wait(30)
    assert rig.session.signal() is Reply.ENDED
    assert [signal.answer for signal in rig.session.signals] == [2, 2]
    assert [pause.for_ms for pause in rig.session.pauses] == [30_000]


def test_escape_after_a_signal_ends_the_session(rig: Rig) -> None:
    rig.session.signal()
    rig.wait(3)
    assert rig.session.escape() is Reply.ENDED
    assert rig.session.state is State.STOPPED


def test_what_was_done_before_the_signal_is_kept(rig: Rig) -> None:
    rig.session.signal()
    rig.session.escape()
    done = rig.session.course.drills(rig.session.position_ms)[0]
    assert (done.sets_done, done.breaths_done) == (2, 9)


def test_work_after_a_signal_has_its_bells(rig: Rig) -> None:
    rig.session.signal()
    rig.wait(120)
    rig.session.any_key()
    work = rig.reach(Kind.WORK, 3, into_ms=0)
    assert rig.session.course.timeline.at(work.at_ms - 1).cue is Cue.COUNT_IN
