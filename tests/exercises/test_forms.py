# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Every form that work has: sides that alternate or follow one another, two set-ups, lead-ins."""

from itertools import pairwise

import pytest
from hypothesis import given

from exercises.catalogue import load_catalogue
from exercises.cue import Cue
from exercises.dosing import prescribe
from exercises.mirror import filled, mirrored
from exercises.plan import Choices, Plan
from exercises.routine import Routine, Step
from exercises.segment import Kind, Segment
from exercises.sets import Start
from exercises.sides import Order, Side, Sides
from exercises.timeline import lay_out
from exercises.turn import same_set
from tests.exercises.made_up import HANDS, LEGS, TOES, block, plan, plans

SHIPPED = load_catalogue()
LEFT, RIGHT, BOTH = Side.LEFT, Side.RIGHT, Side.BOTH


def shipped(
    drill: int, level: int, *, both: bool = False, sets: int | None = None
) -> list[Segment]:
    drill_id = list(SHIPPED.drills)[drill - 1]
    routine = Routine("r", "R", "", "", (Step(drill_id, both_sides=both, sets=sets),))
    return list(lay_out(prescribe(routine, SHIPPED, Choices(shown=True), level)).segments)


def opening(segments: list[Segment]) -> list[tuple[int | None, Side | None]]:
    """Set and side of every breath."""
    return [(s.set, s.side) for s in segments if s.opens_breath]


def of_kind(segments: list[Segment], kind: Kind) -> list[Segment]:
    return [s for s in segments if s.kind is kind]


def test_hands_alternate_from_breath_to_breath_and_begin_with_the_left() -> None:
    assert opening(shipped(2, 3))[:5] == [(1, LEFT), (1, RIGHT), (1, LEFT), (1, RIGHT), (2, LEFT)]
    assert opening(shipped(3, 3))[:3] == [(1, RIGHT), (1, LEFT), (1, RIGHT)]


def test_the_word_and_the_rest_name_the_side() -> None:
    segments = shipped(2, 3)
    palms = [s.word for s in segments if s.phase == "hand_lift_pause"]
    assert palms[:3] == ["Left palm", "Right palm", "Left palm"]
    rest = of_kind(segments, Kind.REST)[0]
    assert rest.say == rest.prepare == "Round your back. Breathe out. Left palm first."


def test_with_an_odd_number_the_sides_go_on_alternating_in_the_next_set() -> None:
    segments = list(lay_out(plan(block(HANDS, sets=2))).segments)
    assert [side for _, side in opening(segments)] == [LEFT, RIGHT, LEFT, RIGHT, LEFT, RIGHT]
    assert of_kind(segments, Kind.REST)[0].say == "Ready for level 1. Right first."


def calls(segments: list[Segment]) -> list[tuple[str | None, Side]]:
    """In which phase which side is called."""
    return [(s.phase, s.call) for s in segments if s.call is not None]


def test_where_sides_change_within_a_set_each_is_called_in_the_phase_that_names_it() -> None:
    palms = calls(shipped(2, 3))
    assert palms == [("hand_lift_pause", LEFT), ("hand_lift_pause", RIGHT)] * 6
    assert calls(shipped(2, 5))[0] == ("exhale", LEFT)
    assert calls(shipped(3, 3))[:2] == [("exhale_reach", RIGHT), ("exhale_reach", LEFT)]


def test_where_a_side_is_known_it_is_not_called() -> None:
    for number, level in ((1, 5), (2, 1), (4, 3), (5, 3), (6, 3)):
        assert calls(shipped(number, level)) == []


def test_a_side_that_no_line_names_is_called_where_its_first_breath_begins() -> None:
    step = Step("hip-lift-90-90-balloon", 1, breaths=4, sides=Sides(Order.ALTERNATE, RIGHT, 2))
    block = prescribe(Routine("r", "R", "", "", (step,)), SHIPPED, Choices())
    timeline = lay_out(block)
    called = [(s.breath, s.phase, s.call) for s in timeline.segments if s.set == 1 and s.call]
    assert called == [(1, "inhale", RIGHT), (3, "inhale", LEFT)]
    later = lay_out(block, Start(breath=2, entry=Kind.WORK))
    assert [s.breath for s in later.segments if s.set == 1 and s.call] == [2, 3]


def test_sides_may_change_every_few_breaths() -> None:
    step = Step(
        "hip-lift-90-90-balloon",
        level=1,
        breaths=4,
        sets=1,
        sides=Sides(Order.ALTERNATE, RIGHT, 2),
    )
    routine = Routine("r", "R", "", "", (step,))
    segments = list(lay_out(prescribe(routine, SHIPPED, Choices())).segments)
    assert [side for _, side in opening(segments)] == [RIGHT, RIGHT, LEFT, LEFT]


def test_the_wall_push_is_for_the_right_leg_alone() -> None:
    segments = shipped(4, 3)
    assert {side for _, side in opening(segments)} == {RIGHT}
    assert not of_kind(segments, Kind.SWITCH)
    assert not any("left" in s.say.lower() for s in segments if s.kind is not Kind.SETUP)


def test_the_wall_push_on_both_sides_mirrors_its_lines() -> None:
    segments = shipped(4, 3, both=True)
    assert [(s.set, s.sets, s.side, s.for_ms) for s in of_kind(segments, Kind.SWITCH)] == [
        (1, 6, LEFT, 30_000),
        (2, 6, RIGHT, 30_000),
        (3, 6, LEFT, 30_000),
        (4, 6, RIGHT, 30_000),
        (5, 6, LEFT, 30_000),
    ]
    second = [s.say for s in segments if s.set == 2 and s.kind is Kind.WORK][:3]
    assert second == [
        "In through the nose. Ease the push by half.",
        "Breathe out. Press your left foot into the wall.",
        "Hold the press. Left buttock works.",
    ]
    assert of_kind(segments, Kind.SWITCH)[0].prepare == (
        "Soles on the wall. Breathe out. Left foot pushes."
    )


def test_the_longer_hold_is_one_press_a_set_with_the_breath_going_on() -> None:
    work = of_kind(shipped(4, 4), Kind.WORK)
    assert [(s.for_ms, s.cue, s.say, s.set) for s in work] == [
        (10_000, Cue.SOFT, "Press and keep breathing.", number) for number in (1, 2, 3)
    ]


def test_each_leg_has_a_set_of_its_own_with_left_and_right_swapped() -> None:
    segments = shipped(6, 3)
    (switch,) = of_kind(segments, Kind.SWITCH)
    assert (switch.cue, switch.side, switch.set, switch.sets) == (Cue.LEFT, LEFT, 1, 2)
    assert switch.for_ms == 30_000
    assert switch.say.split("\n") == [
        "Lie on your back. Loop the band round your left foot.",
        "Raise both legs as far as comfortable.",
        "Hold the band tight. Left leg stays up.",
        "Knees straight, toes toward you.",
        "Breathe out and let your lower back settle.",
    ]
    assert switch.prepare == "Band tight. Left leg stays up. Breathe out."
    assert opening(segments) == [(1, RIGHT)] * 10 + [(2, LEFT)] * 10
    assert not of_kind(segments, Kind.REST)


def test_each_leg_is_led_in_by_a_breath_in() -> None:
    segments = shipped(6, 3)
    leads = [s for s in segments if s.leads_in]
    assert [(s.kind, s.phase, s.set, s.breath, s.for_ms) for s in leads] == [
        (Kind.WORK, "inhale_ready", 1, 1, 3_000),
        (Kind.WORK, "inhale_ready", 2, 1, 3_000),
    ]
    for lead, after in pairwise(segments):
        if lead.leads_in:
            assert (after.phase, after.opens_breath) == ("exhale_lower", False)


def test_the_board_is_moved_after_half_of_the_toe_touches() -> None:
    segments = shipped(5, 3)
    (switch,) = of_kind(segments, Kind.SWITCH)
    assert (switch.cue, switch.side, switch.for_ms) == (Cue.SWITCH, BOTH, 20_000)
    assert switch.say.split("\n") == [
        "Move the board under your heels.",
        "Toes on the floor, feet together.",
    ]
    assert opening(segments) == [(1, BOTH)] * 3 + [(2, BOTH)] * 3


def test_standing_up_comes_first_and_by_itself() -> None:
    stand, rest = shipped(5, 2)[:2]
    assert (stand.kind, stand.for_ms, stand.leads_in) == (Kind.SETUP, 20_000, True)
    assert stand.say == "Stand up slowly. Hold the chair."
    assert (rest.kind, rest.leads_in) == (Kind.SETUP, False)
    assert rest.say.startswith("Stand with the balls of your feet on the board.")


def test_in_split_stance_each_foot_goes_ahead_once() -> None:
    segments = shipped(5, 4)
    assert opening(segments) == [(1, LEFT)] * 3 + [(2, RIGHT)] * 3
    (switch,) = of_kind(segments, Kind.SWITCH)
    assert switch.prepare == "Right foot ahead on the board. Breathe out."


def test_two_prescribed_sets_on_each_side_go_back_and_forth() -> None:
    segments = shipped(6, 3, sets=2)
    assert [(s.set, s.side, s.cue) for s in of_kind(segments, Kind.SWITCH)] == [
        (1, LEFT, Cue.LEFT),
        (2, RIGHT, Cue.RIGHT),
        (3, LEFT, Cue.LEFT),
    ]


def test_back_on_the_first_set_up_there_is_at_least_a_rest() -> None:
    switches = of_kind(list(lay_out(plan(block(TOES, 2, sets=2))).segments), Kind.SWITCH)
    assert [(s.for_ms, s.say) for s in switches] == [
        (20_000, "Move the board.\nStand on it."),
        (30_000, "Lie down.\nLook up."),
        (20_000, "Move the board.\nStand on it."),
    ]


def test_a_change_of_sides_takes_its_time_even_where_no_rest_is_wanted() -> None:
    segments = list(lay_out(plan(block(LEGS, 2, rest_ms=0))).segments)
    assert {s.for_ms for s in of_kind(segments, Kind.SWITCH)} == {20_000}


@given(plan=plans())
def test_sides_are_balanced(plan: Plan) -> None:
    for number, one in enumerate(plan.blocks):
        sides = [s.side for s in lay_out(plan).segments if s.block == number and s.opens_breath]
        order = one.level.sides.order
        if order is Order.EACH:
            assert sides.count(LEFT) == sides.count(RIGHT) == one.sets * one.breaths
        elif order is Order.ALTERNATE:
            assert abs(sides.count(LEFT) - sides.count(RIGHT)) <= 1
        else:
            assert set(sides) == {Side(order)}


@given(plan=plans())
def test_between_two_sets_lies_a_rest_or_a_switch_and_where_sides_change_a_switch(
    plan: Plan,
) -> None:
    segments = lay_out(plan).segments
    finishes = [at for at, s in enumerate(segments) if s.kind is Kind.FINISH][:-1]
    for at in finishes:
        one = plan.blocks[segments[at].block]
        after = segments[at + 1]
        last = segments[at].set == one.all_sets
        if not last and one.level.passes > 1:
            assert after.kind is Kind.SWITCH
        elif one.rest_ms:
            assert after.kind is Kind.REST
        else:
            assert after.kind in {Kind.SETUP, Kind.COUNT_IN}


@given(plan=plans())
def test_no_line_leaves_its_side_open(plan: Plan) -> None:
    for segment in lay_out(plan).segments:
        assert "{" not in segment.say + segment.prepare + segment.word


@pytest.mark.parametrize(
    ("line", "other"),
    [
        ("Rest your right heel on the frame.", "Rest your left heel on the frame."),
        ("Left foot, RIGHT foot.", "Right foot, LEFT foot."),
        ("Bright lights upright; leftover.", "Bright lights upright; leftover."),
        ("right", "left"),
        ("", ""),
    ],
)
def test_mirrored_lines_swap_left_and_right_and_nothing_else(line: str, other: str) -> None:
    assert mirrored(line) == other
    assert mirrored(other) == line


def test_an_open_side_is_filled_in() -> None:
    assert filled("{Side} palm, {side} knee", LEFT) == "Left palm, left knee"


@pytest.mark.parametrize(
    ("number", "passes", "now", "same"),
    [
        (1, 1, 1, 1),
        (3, 1, 1, 3),
        (1, 2, 1, 1),
        (2, 2, 1, 1),
        (3, 2, 1, 2),
        (4, 2, 1, 2),
        (1, 1, 2, 1),
        (2, 1, 2, 3),
        (2, 2, 2, 2),
        (3, 2, 2, 3),
    ],
)
def test_a_set_keeps_its_prescribed_one_whatever_that_becomes(
    number: int, passes: int, now: int, same: int
) -> None:
    assert same_set(number, passes, now) == same
