# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A session where sides and set-ups change: every key in a switch, in a lead-in, in standing up."""

import pytest

from exercises.dosing import prescribe
from exercises.plan import Choices
from exercises.reply import Reply
from exercises.routine import Routine, Step
from exercises.segment import Kind
from tests.exercises.made_up import CATALOGUE, LEGS, STEPS, TOES, block, plan
from tests.exercises.rig import Rig

WORK, SWITCH, SETUP, COUNT_IN = Kind.WORK, Kind.SWITCH, Kind.SETUP, Kind.COUNT_IN


def legs(number: int = 2, *, sets: int = 1) -> Rig:
    """Each leg by itself, led in by a breath in."""
    return Rig(plan(block(LEGS, number, sets=sets, breaths=2), block(STEPS, sets=1)))


def toes(number: int = 2, *, waits: bool = False) -> Rig:
    return Rig(plan(block(TOES, number, sets=1, breaths=2, waits=waits), block(STEPS, sets=1)))


def test_next_ends_a_switch() -> None:
    rig = legs()
    rig.reach(SWITCH)
    assert rig.session.next() is Reply.WENT_ON
    assert rig.coming(3) == [(COUNT_IN, 2, 1), (WORK, 2, 1), (WORK, 2, 1)]
    assert rig.session.segment.for_ms == 4_000


def test_a_switch_after_straw_is_a_rest_that_next_does_not_shorten() -> None:
    rig = legs(3)
    rig.reach(SWITCH)
    assert rig.session.next() is Reply.REST_NEEDED
    rig.wait(29.5)
    assert rig.session.segment.kind is COUNT_IN


def test_skipping_a_side_goes_to_the_switch() -> None:
    rig = legs()
    rig.reach(WORK, 1)
    assert rig.session.next() is Reply.SKIPPED
    assert (rig.session.segment.kind, rig.session.segment.set) == (SWITCH, 1)
    assert rig.session.back() is Reply.REPEATED
    assert rig.session.segment.kind is SETUP
    rig.session.any_key()
    assert rig.coming(1) == [(COUNT_IN, 1, 1)]


def test_back_in_a_switch_repeats_the_side_that_was_done() -> None:
    rig = legs()
    rig.reach(SWITCH)
    assert rig.session.back() is Reply.REPEATED
    segment = rig.session.segment
    assert (segment.kind, segment.set) == (SETUP, None)  # the other side was named already
    following = rig.session.course.timeline.at(segment.until_ms)
    assert (following.kind, following.side) == (COUNT_IN, LEGS.level(2).sides.first)


@pytest.mark.parametrize(("paused_s", "left_ms"), [(5.0, 29_500), (50.0, 29_500)])
def test_a_paused_switch_goes_on_with_what_is_left_of_it(paused_s: float, left_ms: int) -> None:
    rig = legs()
    rig.reach(SWITCH)
    assert rig.pause_for(paused_s) is Reply.RESUMED
    segment = rig.session.segment
    assert (segment.kind, segment.for_ms) == (SWITCH, left_ms)
    assert segment.say == "Lie down.\nLook up."


def test_a_switch_that_was_nearly_over_leaves_ten_seconds_to_prepare() -> None:
    rig = legs()
    rig.reach(SWITCH, into_ms=28_000)
    rig.pause_for(5.0)
    assert (rig.session.segment.kind, rig.session.segment.for_ms) == (SWITCH, 10_000)


def test_after_a_long_pause_in_a_switch_the_lines_of_the_other_side_come_first() -> None:
    rig = Rig(plan(block(CATALOGUE.drills["band-assisted-aslr"], 3, sets=1)))
    rig.reach(SWITCH)
    rig.pause_for(61.0)
    segment = rig.session.segment
    assert (segment.kind, segment.set) == (SETUP, 2)
    assert "your left foot" in segment.say


def test_after_a_long_pause_the_second_set_up_has_its_own_lines() -> None:
    rig = toes()
    rig.reach(WORK, 2)
    rig.pause_for(61.0)
    assert (rig.session.segment.kind, rig.session.segment.leads_in) == (SETUP, True)
    rig.session.any_key()
    assert rig.session.segment.say == "Move the board.\nStand on it."


@pytest.mark.parametrize(("breath", "paused_s"), [(1, 5.0), (2, 5.0), (2, 30.0)])
def test_what_begins_again_is_led_in_again(breath: int, paused_s: float) -> None:
    rig = legs()
    rig.reach(WORK, 1, breath=breath, phase="out")
    rig.pause_for(paused_s)
    again = breath if paused_s < 10 else 1
    assert rig.coming(3)[1:] == [(WORK, 1, again)] * 2
    segments = rig.session.course.timeline.segments
    lead = segments[rig.session.course.timeline.index_at(rig.session.position_ms) + 1]
    assert (lead.phase, lead.leads_in, lead.breath) == ("ready", True, again)


def test_a_lead_in_that_was_paused_begins_again() -> None:
    rig = legs()
    rig.reach(WORK, 1, phase="ready")
    rig.pause_for(3.0)
    rig.reach(WORK, 1, phase="ready", breath=1)


def test_a_change_of_pace_leaves_lead_ins_where_they_are() -> None:
    rig = legs()
    rig.reach(COUNT_IN, 1)
    assert rig.session.change_pace(-1) is Reply.SLOWER
    phases = [s.phase for s in rig.session.course.timeline.segments if s.kind is WORK and s.set]
    assert phases[:7] == ["ready", "out", "gap", "in", "out", "gap", "in"]
    rig.reach(WORK, 1, breath=1, phase="gap")
    assert rig.session.change_pace(1) is Reply.FASTER
    phases = [s.phase for s in rig.session.course.timeline.segments if s.kind is WORK]
    assert phases[:7] == ["ready", "out", "gap", "in", "out", "gap", "in"]


def test_leaving_the_count_in_keeps_the_lead_in() -> None:
    rig = legs()
    rig.reach(COUNT_IN, 1)
    assert rig.session.next() is Reply.WENT_ON
    assert rig.session.segment.phase == "ready"


def test_standing_up_never_waits_but_the_set_up_after_it_does() -> None:
    rig = toes(waits=True)
    rig.wait(20.5)
    assert (rig.session.segment.kind, rig.session.segment.leads_in) == (SETUP, False)
    rig.wait(300.0)
    assert rig.session.waiting
    rig.session.any_key()
    assert rig.session.segment.kind is COUNT_IN


def test_a_key_ends_standing_up_and_then_the_set_up() -> None:
    rig = toes()
    assert rig.session.any_key() is Reply.WENT_ON
    assert (rig.session.segment.kind, rig.session.segment.leads_in) == (SETUP, False)
    assert rig.session.any_key() is Reply.WENT_ON
    assert rig.session.segment.kind is COUNT_IN


def test_the_lines_can_be_heard_again_without_standing_up_again() -> None:
    rig = toes()
    rig.wait(25.0)
    assert rig.session.back() is Reply.LINES_AGAIN
    assert (rig.session.segment.kind, rig.session.segment.leads_in) == (SETUP, False)
    assert rig.session.segment.at_ms == rig.session.position_ms


def test_a_pause_in_the_set_up_does_not_ask_to_stand_up_again() -> None:
    rig = toes()
    rig.wait(25.0)
    rig.session.pause("key")
    rig.wait(5.0)
    rig.session.any_key()
    assert (rig.session.segment.kind, rig.session.segment.leads_in) == (SETUP, False)


def lowered(rig: Rig) -> Reply:
    rig.session.signal()
    rig.session.answer(1)
    rig.wait(120.0)
    return rig.session.any_key()


def test_one_level_lower_after_the_board_does_the_prescribed_set_at_that_level() -> None:
    rig = toes(2)
    rig.reach(WORK, 2)
    assert lowered(rig) is Reply.WENT_LOWER
    assert (rig.session.segment.level, rig.session.segment.sets) == (1, 1)
    done = rig.session.course.drills(rig.session.position_ms)[0]
    assert (done.sets, done.sets_done, done.breaths_done) == (1, 0, 2)
    rig.reach(SETUP, block=1)
    done = rig.session.course.drills(rig.session.position_ms)[0]
    assert (done.sets, done.sets_done, done.skipped) == (1, 1, False)


def test_what_was_done_with_both_set_ups_counts_after_going_lower() -> None:
    rig = Rig(plan(block(TOES, 2, sets=2, breaths=2), block(STEPS, sets=1)))
    rig.reach(WORK, 3)
    assert lowered(rig) is Reply.WENT_LOWER
    segment = rig.session.segment
    assert (segment.kind, segment.set, segment.sets) == (SETUP, 2, 2)
    assert rig.session.course.drills(rig.session.position_ms)[0].sets_done == 1
    rig.reach(SETUP, block=1)
    assert rig.session.course.drills(rig.session.position_ms)[0].sets_done == 2


def test_lower_on_flat_feet_is_split_stance_on_both_sides() -> None:
    rig = toes(4)
    rig.reach(WORK, 1)
    assert lowered(rig) is Reply.WENT_LOWER
    assert (rig.session.segment.level, rig.session.segment.sets) == (3, 2)
    rig.reach(SWITCH)


def test_a_first_dose_stays_small_one_level_lower() -> None:
    rig = Rig(plan(block(CATALOGUE.drills["band-assisted-aslr"], 2, sets=1, breaths=5)))
    rig.reach(WORK, 1)
    lowered(rig)
    assert rig.session.course.plan.blocks[0].breaths == 5


def test_both_sides_stay_both_sides_one_level_lower() -> None:
    step = Step("quadruped-right-glute-wall-push", both_sides=True)
    made = prescribe(
        Routine("r", "R", "", "", (step,)), CATALOGUE, Choices(shown=True, waits=False)
    )
    rig = Rig(made)
    rig.reach(WORK, 2)
    assert lowered(rig) is Reply.WENT_LOWER
    segment = rig.session.segment
    assert (segment.level, segment.set, segment.sets) == (2, 2, 6)
    rig.reach(SWITCH, 2)


def test_a_record_counts_each_side_as_a_set() -> None:
    rig = legs(sets=1)
    rig.reach(SETUP, block=1)
    done = rig.session.course.drills(rig.session.position_ms)[0]
    assert (done.sets, done.breaths, done.sets_done, done.breaths_done) == (2, 2, 2, 4)
    assert done.work_ms == 2 * (2_000 + 2 * (3_000 + 1_000 + 2_000))
