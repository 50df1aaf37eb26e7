# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Doses: which level and how many sets a person gets, and what a safety answer keeps back."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

import pytest

from exercises.catalogue import Catalogue
from exercises.dosing import prescribe
from exercises.plan import Answer, Block, Choices, NotOffered, Plan
from exercises.routine import Routine, Step
from exercises.safety import allowed_levels
from tests.exercises.made_up import CATALOGUE, HIP_LIFT, IN, PUFF, REACHES, drill, level

BALLOON = "balloon"
YES = Answer(yes=True)
AGREED = Answer(yes=True, agreed_on=date(2026, 3, 1))
NO_BALLOON = ("heart-lung-pressure", "chest-infection-ribs", "eyes", "seizures")
NOTHING = ("surgery", "strain-numbness-balance", "pregnant")
NO_MATTER = ("bones", "latex", "children")
WAYS_TO_BALLOON: dict[str, Choices] = {
    "shown": Choices(shown=True),
    "remembered": Choices(shown=True, levels={HIP_LIFT.id: 6}),
    "new but raised": Choices(shown=False, levels={HIP_LIFT.id: 5}),
}


def dose(choices: Choices, routine: str = BALLOON, number: int | None = None) -> Block:
    """The first block of a shipped routine."""
    shipped = CATALOGUE.routine(routine)
    assert shipped is not None
    return prescribe(shipped, CATALOGUE, choices, number).blocks[0]


def with_answers(choices: Choices, answers: Mapping[str, Answer]) -> Choices:
    return Choices(answers, choices.shown, choices.levels)


def test_every_question_is_sorted_here() -> None:
    assert {q.id for q in CATALOGUE.screening} == {*NO_BALLOON, *NOTHING, *NO_MATTER}


def test_a_fresh_machine_gives_the_start_level_and_the_first_session_s_sets() -> None:
    block = dose(Choices())
    assert (block.level.number, block.sets, block.breaths) == (3, 3, 4)
    assert (block.setup_ms, block.rest_ms, block.pace, block.waits) == (30_000, 30_000, 0, True)


def test_who_was_shown_the_drill_gets_the_level_that_the_post_names() -> None:
    block = dose(Choices(shown=True))
    assert (block.level.number, block.sets) == (5, 5)


def test_who_is_new_gets_the_start_level_and_the_first_session_s_sets() -> None:
    block = dose(Choices(shown=False))
    assert (block.level.number, block.sets) == (3, 3)


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 6])
@pytest.mark.parametrize("shown", [True, False, None])
def test_a_remembered_level_holds(number: int, shown: bool | None) -> None:
    assert dose(Choices(shown=shown, levels={HIP_LIFT.id: number})).level.number == number


@pytest.mark.parametrize(("remembered", "given"), [(9, 6), (0, 1), (-3, 1)])
def test_a_remembered_level_that_does_not_exist_gives_the_nearest(
    remembered: int, given: int
) -> None:
    assert dose(Choices(shown=True, levels={HIP_LIFT.id: remembered})).level.number == given


def test_a_level_asked_for_gives_the_shipped_full_dose_whatever_is_remembered() -> None:
    choices = Choices(
        shown=False,
        levels={HIP_LIFT.id: 2},
        paces={HIP_LIFT.id: -3},
        rest_ms=90_000,
        setup_ms=12_000,
        waits=False,
    )
    block = dose(choices, number=5)
    assert (block.level.number, block.sets, block.breaths) == (5, 5, 4)
    assert (block.rest_ms, block.pace) == (30_000, 0)
    assert (block.setup_ms, block.waits) == (12_000, False)


@pytest.mark.parametrize("number", [0, 7, -1])
def test_a_level_that_does_not_exist_is_refused_with_a_sentence(number: int) -> None:
    with pytest.raises(NotOffered, match=rf"has levels 1 to 6, not {number}\.$"):
        dose(Choices(), number=number)


@pytest.mark.parametrize("choices", WAYS_TO_BALLOON.values(), ids=WAYS_TO_BALLOON.keys())
@pytest.mark.parametrize("question", NO_BALLOON)
def test_without_leave_today_s_dose_has_no_balloon_and_no_straw(
    question: str, choices: Choices
) -> None:
    block = dose(with_answers(choices, {question: YES}))
    assert block.level.number == 3
    assert not block.resisted


@pytest.mark.parametrize("number", [4, 5, 6])
@pytest.mark.parametrize("question", NO_BALLOON)
def test_without_leave_no_level_with_balloon_or_straw_can_be_asked_for(
    question: str, number: int
) -> None:
    action = next(q.action for q in CATALOGUE.screening if q.id == question)
    with pytest.raises(NotOffered) as refused:
        dose(Choices({question: YES}, shown=True), number=number)
    sentence = str(refused.value)
    assert sentence.startswith(f"{HIP_LIFT.name} at level {number} is kept back by a safety")
    assert action in sentence


@pytest.mark.parametrize("number", [1, 2, 3])
@pytest.mark.parametrize("question", NO_BALLOON)
def test_without_leave_the_levels_without_balloon_stay(question: str, number: int) -> None:
    assert dose(Choices({question: YES}), number=number).level.number == number


@pytest.mark.parametrize("number", [None, 1, 2, 3, 4, 5, 6])
@pytest.mark.parametrize("question", NOTHING)
def test_without_leave_the_drill_is_kept_back_whole(question: str, number: int | None) -> None:
    item = next(q.item for q in CATALOGUE.screening if q.id == question)
    for choices in WAYS_TO_BALLOON.values():
        with pytest.raises(NotOffered) as refused:
            dose(with_answers(choices, {question: YES}), number=number)
        assert f"“{item}”" in str(refused.value)


@pytest.mark.parametrize("question", NO_MATTER)
def test_an_answer_that_removes_nothing_here_keeps_nothing_back(question: str) -> None:
    assert dose(Choices({question: YES}, shown=True)).level.number == 5


@pytest.mark.parametrize("question", [*NO_BALLOON, *NOTHING])
def test_a_clinician_s_leave_lifts_an_answer(question: str) -> None:
    choices = Choices({question: AGREED}, shown=True, levels={HIP_LIFT.id: 5})
    assert dose(choices).level.number == 5
    assert dose(choices, number=6).level.number == 6


@pytest.mark.parametrize("question", [*NO_BALLOON, *NOTHING])
def test_a_no_binds_nothing(question: str) -> None:
    choices = Choices({question: Answer(yes=False)}, shown=True)
    assert dose(choices).level.number == 5


def test_leave_for_one_answer_does_not_lift_another() -> None:
    answers = {"eyes": AGREED, "seizures": YES}
    assert allowed_levels(HIP_LIFT, CATALOGUE.screening, answers) == (1, 2, 3)


def test_a_refusal_names_every_answer_that_binds() -> None:
    with pytest.raises(NotOffered) as refused:
        dose(Choices({"eyes": YES, "seizures": YES, "latex": YES}, shown=True), number=5)
    assert "Glaucoma" in str(refused.value)
    assert "Seizures" in str(refused.value)
    assert "Latex" not in str(refused.value)


def test_an_answer_to_an_unknown_question_binds_nothing() -> None:
    assert dose(Choices({"left-handed": YES}, shown=True)).level.number == 5


def test_a_first_day_has_the_start_level_and_first_sets_also_for_who_was_shown() -> None:
    block = dose(Choices(shown=True, levels={HIP_LIFT.id: 6}), "first-day")
    assert (block.level.number, block.sets) == (3, 3)


def test_a_first_day_is_never_above_a_lower_level_remembered() -> None:
    assert dose(Choices(shown=True, levels={HIP_LIFT.id: 2}), "first-day").level.number == 2


def test_a_reset_has_two_sets() -> None:
    assert dose(Choices(shown=True), "reset").sets == 2
    assert dose(Choices(), "reset").sets == 2


@pytest.mark.parametrize(
    ("chosen_ms", "number", "given_ms"),
    [
        (10_000, 5, 30_000),
        (10_000, 4, 30_000),
        (10_000, 3, 10_000),
        (90_000, 5, 90_000),
    ],
)
def test_balloon_and_straw_rest_at_least_thirty_seconds(
    chosen_ms: int, number: int, given_ms: int
) -> None:
    choices = Choices(shown=True, rest_ms=chosen_ms, levels={HIP_LIFT.id: number})
    assert dose(choices).rest_ms == given_ms


def test_balloon_and_straw_have_at_most_five_sets() -> None:
    many = drill("many", PUFF.levels, sets=8, first_sets=8)
    routine = Routine("r", "R", "made up", "X", (Step("many"),))
    catalogue = Catalogue(MappingProxyType({"many": many}), (routine,), ())
    for number, sets in ((1, 8), (2, 5), (3, 5)):
        for choices in (Choices(shown=True, levels={"many": number}), Choices()):
            asked = None if choices.levels else number
            (block,) = prescribe(routine, catalogue, choices, asked).blocks
            assert (block.level.number, block.sets) == (number, sets)


def test_a_remembered_pace_holds_as_far_as_it_changes_anything() -> None:
    assert dose(Choices(shown=True, paces={HIP_LIFT.id: -2})).pace == -2
    assert dose(Choices(shown=True, paces={HIP_LIFT.id: 20})).pace == 2
    assert dose(Choices(shown=True, paces={HIP_LIFT.id: -20})).pace == -6


def test_the_drills_of_a_routine_follow_one_another() -> None:
    routine = Routine("r", "R", "made up", "X", (Step("reaches"), Step("puff")))
    shelf = MappingProxyType({"puff": PUFF, "reaches": REACHES})
    plan = prescribe(routine, Catalogue(shelf, (routine,), ()), Choices(shown=True))
    assert [(b.drill.id, b.level.number) for b in plan.blocks] == [("reaches", 2), ("puff", 3)]
    assert (plan.routine_id, plan.routine_name) == ("r", "R")


def test_no_dose_is_empty() -> None:
    at = level(1, (IN,))
    for sets, breaths, rest_ms, setup_ms in (
        (0, 1, 0, 1),
        (1, 0, 0, 1),
        (1, 1, -1, 1),
        (1, 1, 0, 0),
    ):
        with pytest.raises(ValueError, match="no such dose"):
            Block(REACHES, at, sets, breaths, rest_ms, setup_ms, 0, waits=False)
    with pytest.raises(ValueError, match="no drills"):
        Plan("x", "Empty", ())


def test_an_unknown_routine_is_none() -> None:
    assert CATALOGUE.routine("nothing") is None
