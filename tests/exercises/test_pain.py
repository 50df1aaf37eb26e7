# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Pain after each drill: asked in the rest that follows it, and nowhere else."""

import pytest

from exercises.pain import START, Pains, asks_pain, asks_pain_before, with_pains
from exercises.reply import Reply, State
from exercises.segment import Kind
from exercises.timeline import lay_out
from tests.exercises.made_up import HANDS, REACHES, STEPS, block, plan
from tests.exercises.rig import Rig
from tests.fakes import FakeClock

THREE = plan(block(REACHES, sets=2), block(HANDS, sets=1), block(STEPS, sets=1))


def resting(place: int) -> Rig:
    """In the rest after the drill at this place."""
    rig = Rig(THREE)
    timeline = rig.session.course.timeline
    rests = [s for s in timeline.segments if asks_pain(timeline, s)]
    rig.go_to(rests[place].at_ms + 5_000)
    return rig


def test_it_is_asked_in_the_rest_before_another_drill_alone() -> None:
    timeline = lay_out(THREE)
    asked = [s for s in timeline.segments if asks_pain(timeline, s)]
    assert [(s.kind, s.block) for s in asked] == [(Kind.REST, 0), (Kind.REST, 1)]
    assert all(s.set == s.sets for s in asked)
    before = [s for s in timeline.segments if asks_pain_before(timeline, s)]
    assert [(s.kind, s.block) for s in before] == [(Kind.SETUP, 0)]


def test_before_anything_was_done_the_set_up_asks_for_it_and_does_not_end() -> None:
    rig = Rig(THREE)
    assert rig.session.rate(1) is Reply.RATED
    assert rig.session.rate(0) is Reply.RATED
    assert rig.session.pains == {START: 10}
    assert rig.session.segment.kind is Kind.SETUP
    records = with_pains(rig.session.course.drills(0), rig.session.pains)
    assert [(record.pain_before, record.pain) for record in records][:2] == [
        (10, None),
        (None, None),
    ]


def test_who_has_only_a_digit_under_the_hand_gets_on_with_its_second_press() -> None:
    rig = Rig(THREE)
    assert rig.session.rate(5) is Reply.RATED
    rig.wait(1.9)
    assert rig.session.rate(6) is Reply.RATED, "it mends the number"
    rig.wait(2.0)
    assert rig.session.rate(6) is Reply.WENT_ON
    assert rig.session.pains == {START: 6}


def test_back_at_the_first_drill_after_some_work_it_is_not_asked_again() -> None:
    rig = Rig(THREE)
    rig.reach(Kind.WORK, 1)
    rig.session.back()
    rig.wait(0.5)
    rig.session.back()
    rig.reach(Kind.SETUP)
    assert rig.session.pain_place is None
    assert rig.session.rate(4) is Reply.WENT_ON


@pytest.mark.parametrize(
    ("digits", "pain"),
    [((0,), 0), ((7,), 7), ((1, 0), 10), ((1, 5), 5), ((1, 0, 0), 0), ((1, 1, 0), 10)],
)
def test_digits_answer_and_one_and_then_nought_is_ten(digits: tuple[int, ...], pain: int) -> None:
    rig = resting(0)
    for digit in digits:
        assert rig.session.rate(digit) is Reply.RATED
    assert rig.session.pains == {0: pain}
    assert rig.session.state is State.RUNNING


def test_a_digit_after_two_seconds_begins_a_new_number() -> None:
    rig = resting(0)
    rig.session.rate(1)
    rig.wait(2.0)
    rig.session.rate(0)
    assert rig.session.pains == {0: 0}


def test_each_drill_has_its_own() -> None:
    rig = resting(0)
    rig.session.rate(4)
    timeline = rig.session.course.timeline
    second = [s for s in timeline.segments if asks_pain(timeline, s)][1]
    rig.go_to(second.at_ms + 1_000)
    rig.session.rate(2)
    assert rig.session.pains == {0: 4, 1: 2}
    records = with_pains(rig.session.course.drills(rig.session.position_ms), rig.session.pains)
    assert [record.pain for record in records] == [4, 2, None]
    assert [record.pain_before for record in records] == [None, 4, 2], "after one, before the next"


def test_elsewhere_a_digit_is_a_key_like_any_other() -> None:
    rig = Rig(THREE)
    rig.session.any_key()
    rig.wait(1.0)
    assert rig.session.rate(3) is Reply.PAUSED
    paused = resting(0)
    paused.session.pause("key")
    paused.wait(2.0)
    assert paused.session.rate(3) is Reply.RESUMED
    assert paused.session.pains == {}


def test_it_is_still_asked_after_a_pause_in_that_rest() -> None:
    rig = resting(0)
    rig.session.pause("key")
    rig.wait(5.0)
    rig.session.any_key()
    assert rig.session.rate(6) is Reply.RATED


def test_a_digit_that_meant_the_stop_signal_is_taken_back() -> None:
    pains = Pains(FakeClock())
    pains.type(0, 3)
    pains.type(0, 8)
    pains.take_back()
    assert pains.given == {0: 3}
    pains.take_back()
    assert pains.given == {0: 3}, "there is no more to take back"
