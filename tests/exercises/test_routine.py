# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a routine says of its doses, and what holds where it says nothing."""

from types import MappingProxyType

import pytest
from msgspec.structs import replace

from exercises.catalogue import Catalogue, load_catalogue
from exercises.dosing import prescribe
from exercises.drill import Breath, Resistance
from exercises.exceeding import exceeds
from exercises.plan import LEAST_REST_MS, Block, Choices, NotOffered
from exercises.routine import Routine, Step
from exercises.sides import Order, Side, Sides
from tests.exercises.made_up import IN, OUT, TOES, drill, level, phase

SHIPPED = load_catalogue()
HIP_LIFT, BELLY_LIFT, REACH, WALL_PUSH, TOE_TOUCH, LEG_RAISE = SHIPPED.drills
SHOWN = Choices(shown=True)


def routine_of(*steps: Step) -> Routine:
    return Routine("mine", "Mine", "", "", steps)


def dose(step: Step, choices: Choices = SHOWN, number: int | None = None) -> Block:
    return prescribe(routine_of(step), SHIPPED, choices, number).blocks[0]


def test_a_step_comes_before_what_the_person_set() -> None:
    choices = Choices(
        shown=True,
        levels={LEG_RAISE: 2},
        paces={LEG_RAISE: 1},
        rest_ms=45_000,
    )
    block = dose(Step(LEG_RAISE, level=3, sets=2, breaths=4, rest_ms=20_000), choices)
    assert (block.level.number, block.sets, block.breaths) == (3, 2, 4)
    assert (block.rest_ms, block.pace) == (20_000, 1)
    assert block.all_sets == 4


def test_where_a_step_is_silent_the_person_s_choice_holds() -> None:
    block = dose(Step(LEG_RAISE), Choices(shown=True, levels={LEG_RAISE: 2}, rest_ms=45_000))
    assert (block.level.number, block.sets, block.breaths) == (2, 1, 10)
    assert block.rest_ms == 45_000


def test_a_level_s_own_dose_comes_before_the_drill_s_and_the_preferences() -> None:
    block = dose(Step(BELLY_LIFT, level=6))
    assert (block.sets, block.breaths, block.rest_ms) == (2, 6, 60_000)
    assert (dose(Step(BELLY_LIFT, level=6, sets=3, rest_ms=40_000)).sets) == 3
    assert dose(Step(BELLY_LIFT, level=6, rest_ms=40_000)).rest_ms == 40_000


def test_a_first_session_has_fewer_sets_and_repetitions() -> None:
    new = Choices(shown=False)
    assert (dose(Step(LEG_RAISE), new).breaths, dose(Step(REACH), new).sets) == (5, 1)
    assert (dose(Step(WALL_PUSH), new).breaths, dose(Step(WALL_PUSH), new).sets) == (2, 2)
    assert dose(Step(BELLY_LIFT, level=6), new).sets == 2
    assert dose(Step(LEG_RAISE), new, 2).breaths == 10


def test_the_first_day_has_every_drill_at_its_start_level() -> None:
    first_day = SHIPPED.routine("first-day")
    assert first_day is not None
    plan = prescribe(first_day, SHIPPED, SHOWN)
    done = [(b.level.number, b.sets, b.breaths) for b in plan.blocks]
    assert done == [(3, 3, 4), (2, 2, 5), (2, 1, 6), (2, 2, 2), (2, 1, 3), (2, 1, 5)]


def test_lengths_and_lines_of_a_step_are_those_of_its_drill() -> None:
    step = Step(
        HIP_LIFT,
        level=3,
        ms={"exhale": 12_000, "pause": 0},
        say={"inhale": "Breathe in.", "finish": "Rest."},
        word={"inhale": "Air"},
        setup=("Lie down.",),
    )
    block = dose(step, Choices(shown=True, paces={HIP_LIFT: 2}))
    phases = [(p.name, p.ms, p.say, p.word) for p in block.level.phases]
    assert phases == [
        ("inhale", 3_000, "Breathe in.", "Air"),
        ("exhale", 12_000, "Out through soft lips, all the way.", "Out"),
    ]
    assert block.level.finish is not None
    assert block.level.finish.say == "Rest."
    assert (block.level.setup, block.pace) == (("Lie down.",), 0)


def test_a_level_lower_keeps_the_lengths_but_says_its_own_lines() -> None:
    step = Step(HIP_LIFT, level=3, ms={"exhale": 7_000}, say={"exhale": "Out."})
    lower = dose(step).drill.level(2)
    assert (lower.phases[1].ms, lower.phases[1].say) == (
        7_000,
        "Out through soft lips. Heels pull down.",
    )


def test_a_step_that_leaves_no_phase_is_refused_with_a_sentence() -> None:
    step = Step(WALL_PUSH, ms={"inhale_ease": 0, "exhale_push": 0, "pause_hold": 0})
    with pytest.raises(NotOffered, match="cannot be done so"):
        dose(step)


@pytest.mark.parametrize(("own", "chosen", "both"), [(None, True, True), (False, True, False)])
@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_both_sides_are_a_choice_that_a_step_may_overrule(
    own: bool | None, chosen: bool, both: bool, number: int
) -> None:
    choices = Choices(shown=True, both_sides=frozenset({WALL_PUSH} if chosen else ()))
    block = dose(Step(WALL_PUSH, level=number, both_sides=own), choices)
    assert block.level.sides == (Sides(Order.EACH, Side.RIGHT) if both else Sides(Order.RIGHT))


def test_both_sides_are_no_choice_where_they_are_not_offered() -> None:
    choices = Choices(shown=True, both_sides=frozenset({HIP_LIFT}), levels={HIP_LIFT: 6})
    assert dose(Step(HIP_LIFT), choices).level.sides.order is Order.LEFT


def test_a_step_may_order_sides_as_it_likes() -> None:
    assert dose(Step(LEG_RAISE, sides=Sides(Order.LEFT))).all_sets == 1
    assert dose(Step(TOE_TOUCH, level=3, sides=Sides(Order.EACH))).level.second is None


def test_with_a_level_asked_for_a_routine_s_own_doses_stay() -> None:
    block = dose(Step(LEG_RAISE, level=2, sets=2), number=4)
    assert (block.level.number, block.sets, block.breaths) == (4, 2, 10)


def test_rounds_of_a_whole_routine_are_at_most_five() -> None:
    plan = prescribe(routine_of(*(Step(HIP_LIFT, sets=3),) * 3), SHIPPED, SHOWN)
    assert [block.sets for block in plan.blocks] == [3, 2]
    assert "rounds with balloon or straw are the most" in plan.left_out[0]


def test_what_exceeds_the_limits_holds_once_it_is_confirmed() -> None:
    step = Step(HIP_LIFT, level=5, sets=8, breaths=6, rest_ms=10_000)
    held = dose(step)
    assert (held.sets, held.breaths, held.rest_ms) == (5, 4, LEAST_REST_MS)
    sure = dose(step, Choices(shown=True, confirmed=frozenset({"mine"})))
    assert (sure.sets, sure.breaths, sure.rest_ms) == (8, 6, 10_000)


def test_what_exceeds_is_told_in_sentences() -> None:
    step = Step(HIP_LIFT, level=5, sets=8, breaths=6, rest_ms=10_000, ms={"exhale": 12_500})
    name = SHIPPED.drills[HIP_LIFT].name
    assert exceeds(routine_of(step), SHIPPED) == (
        f"{name}: exhale takes 12.5 s, usual is 4 to 8 s.",
        f"{name}: 6 breaths a set with balloon or straw, 4 are the most.",
        f"{name}: 10 s of rest after balloon or straw, 30 s are the least.",
        f"{name}: 8 sets so far with balloon or straw, 5 are the most.",
    )


@pytest.mark.parametrize("routine", SHIPPED.routines, ids=[r.id for r in SHIPPED.routines])
def test_no_shipped_routine_exceeds_anything(routine: Routine) -> None:
    assert exceeds(routine, SHIPPED) == ()


def test_what_is_not_blown_may_be_done_as_often_as_one_likes() -> None:
    assert exceeds(routine_of(Step(LEG_RAISE, sets=9, breaths=30, rest_ms=0)), SHIPPED) == ()
    assert exceeds(routine_of(Step(HIP_LIFT, level=3, sets=9, rest_ms=0)), SHIPPED) == ()


def test_a_step_without_a_level_is_judged_as_if_balloon_were_blown() -> None:
    assert len(exceeds(routine_of(Step(HIP_LIFT, sets=9)), SHIPPED)) == 1


def test_rounds_add_up_over_steps_and_sides() -> None:
    own = drill("own", (level(1, (IN, OUT), resistance=Resistance.STRAW, sides=Sides(Order.EACH)),))
    routine = Routine("r", "R", "", "", (Step("own", sets=3),), own=(own,))
    (sentence,) = exceeds(routine, SHIPPED)
    assert "6 sets so far" in sentence
    (block,) = prescribe(routine, SHIPPED, SHOWN).blocks
    assert (block.sets, block.all_sets) == (2, 4)


def test_a_breath_of_one_s_own_drill_is_judged_by_what_breaths_usually_are() -> None:
    breath = phase("in", Breath.IN, 20_000, 1_000, 30_000)
    hold = phase("hold", Breath.PAUSE, 3_000, 0, 60_000)
    raised = phase("raise", Breath.BOTH, 20_000, 0, 20_000)
    own = drill("own", (level(1, (breath, hold, raised)),))
    routine = Routine("r", "R", "", "", (Step("own"), Step("own", ms={"hold": 60_000})), own=(own,))
    assert exceeds(routine, SHIPPED) == (
        "Own: in takes 20 s, usual is 3 to 5 s.",
        "Own: hold takes 60 s, usual is 0 to 3 s.",
    )


def test_a_phase_of_one_s_own_drill_is_judged_by_its_own_range_too() -> None:
    held = phase("hold", Breath.BOTH, 10_000, 1_000, 20_000)
    own = drill("own", (level(1, (held,)),))
    routine = Routine("r", "R", "", "", (Step("own", ms={"hold": 600_000}),), own=(own,))
    assert exceeds(routine, SHIPPED) == ("Own: hold takes 600 s, usual is 1 to 20 s.",)


def test_a_range_of_one_length_is_told_as_one() -> None:
    fixed = drill("fixed", (level(1, (replace(IN, least_ms=2_000, most_ms=2_000),)),))
    catalogue = Catalogue(MappingProxyType({"fixed": fixed}), (), ())
    routine = Routine("r", "R", "", "", (Step("fixed", ms={"in": 9_000}),))
    assert exceeds(routine, catalogue) == ("Fixed: in takes 9 s, usual is 2 s.",)


@pytest.mark.parametrize(
    "wrong",
    [{"level": 0}, {"sets": 0}, {"breaths": 0}, {"rest_ms": -1}, {"ms": {"in": -1}}, {"setup": ()}],
)
def test_a_step_that_cannot_be_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"begin at 1|below zero|needs lines"):
        Step("x", **wrong)  # type: ignore[arg-type]


def test_a_routine_that_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="no drills"):
        routine_of()
    with pytest.raises(ValueError, match="one id"):
        Routine("r", "R", "", "", (Step("toes"),), own=(TOES, TOES))
    with pytest.raises(ValueError, match="begin at 1"):
        Routine("r", "R", "", "", (Step("toes"),), sets=0)


def test_a_drill_that_nobody_knows_is_a_fault() -> None:
    with pytest.raises(KeyError):
        routine_of(Step("juggling")).known("juggling", SHIPPED.drills)
