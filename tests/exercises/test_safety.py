# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Every safety answer against every way to a drill: routines, levels, choices, own drills."""

from datetime import date
from itertools import product

import pytest
from msgspec.structs import replace

from exercises.catalogue import load_catalogue
from exercises.dosing import prescribe
from exercises.drill import Drill, Resistance
from exercises.plan import LOST, Answer, Choices, NotOffered, Plan
from exercises.routine import Routine, Step
from exercises.safety import allowed_levels, chosen_level
from tests.exercises.made_up import IN, OUT, drill, level

SHIPPED = load_catalogue()
IDS = tuple(SHIPPED.drills)
HIP_LIFT, _, REACH, _, TOE_TOUCH, LEG_RAISE = IDS
ALL = {(drill_id, one.number) for drill_id in IDS for one in SHIPPED.drills[drill_id].levels}
BLOWN = {(HIP_LIFT, number) for number in (4, 5, 6)}
ON_THE_BACK = {(drill_id, n) for drill_id, n in ALL if drill_id in {HIP_LIFT, REACH, LEG_RAISE}}
REMOVES: dict[str, set[tuple[str, int]]] = {
    "heart-lung-pressure": BLOWN,
    "chest-infection-ribs": BLOWN,
    "surgery": ALL,
    "pregnant": ON_THE_BACK,
    "eyes": BLOWN,
    "seizures": BLOWN,
    "bones": {(drill_id, n) for drill_id, n in ALL if drill_id == TOE_TOUCH},
    "latex": set(),
    "children": set(),
    "strain-numbness-balance": ALL,
    LOST: BLOWN,
}
"""What a yes takes away, as (drill, level)."""
MEASURES = {
    "pregnant": ("aslr-angle", "passive-slr"),
    "bones": ("toe-touch-floor", "sit-and-reach"),
}
QUESTIONS = list(REMOVES)
AGREED = Answer(yes=True, agreed_on=date(2026, 1, 2))
PLAIN = {
    "never asked": Choices(),
    "new": Choices(shown=False),
    "shown": Choices(shown=True),
    "remembered high": Choices(shown=True, levels=dict.fromkeys(IDS, 6)),
    "remembered low": Choices(shown=False, levels=dict.fromkeys(IDS, 1)),
    "both sides": Choices(shown=True, both_sides=frozenset(IDS)),
    "confirmed": Choices(shown=True, confirmed=frozenset({"own", "every level"})),
}
OWN = drill("own-puff", (level(1, (IN, OUT), resistance=Resistance.BALLOON),), sets=1, first_sets=1)
OWN_BREATH = drill("own-breath", (level(1, (IN, OUT)),), sets=1, first_sets=1)
ROUTINES = {
    **{routine.id: routine for routine in SHIPPED.routines},
    "every level": Routine(
        "every level", "Every level", "", "", tuple(Step(d, level=n) for d, n in sorted(ALL))
    ),
    "own": Routine(
        "own",
        "Own",
        "",
        "",
        (Step("own-puff"), Step("own-breath"), Step(HIP_LIFT, level=6, sets=9, breaths=9)),
        own=(OWN, OWN_BREATH),
    ),
}


def attempt(routine: Routine, choices: Choices, number: int | None) -> Plan | None:
    try:
        return prescribe(routine, SHIPPED, choices, number)
    except NotOffered:
        return None


def levels_of(plan: Plan | None) -> set[tuple[str, int]]:
    return {(b.drill.id, b.level.number) for b in plan.blocks} if plan else set()


def test_every_question_is_held_here_with_its_measures() -> None:
    assert [*(q.id for q in SHIPPED.screening), LOST] == QUESTIONS
    assert {q.id: q.removes_measures for q in SHIPPED.screening if q.removes_measures} == MEASURES
    blowing = [q.id for q in SHIPPED.screening if q.removes_resistance]
    assert [*blowing, LOST] == [q for q in QUESTIONS if REMOVES[q] == BLOWN]


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("routine", ROUTINES)
def test_no_way_leads_to_what_an_answer_took_away(question: str, routine: str) -> None:
    answers = {question: Answer(yes=True)}
    for choices, number in product(PLAIN.values(), (None, 1, 2, 3, 4, 5, 6, 7)):
        bound = attempt(ROUTINES[routine], replace(choices, answers=answers), number)
        assert not levels_of(bound) & REMOVES[question]
        blown = [b for b in bound.blocks if b.resisted] if bound else []
        assert not blown or REMOVES[question] not in (BLOWN, ALL)


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("routine", ROUTINES)
def test_what_an_answer_leaves_is_still_offered(question: str, routine: str) -> None:
    answers = {question: Answer(yes=True)}
    for choices, number in product(PLAIN.values(), (None, 1, 2, 3, 4, 5)):
        free = attempt(ROUTINES[routine], choices, number)
        bound = attempt(ROUTINES[routine], replace(choices, answers=answers), number)
        kept = levels_of(free) - REMOVES[question]
        own = {("own-puff", 1), ("own-breath", 1)}
        assert kept - own <= levels_of(bound)


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("drill_id", IDS)
def test_levels_that_may_be_chosen_are_those_that_are_left(question: str, drill_id: str) -> None:
    one, answers = SHIPPED.drills[drill_id], {question: Answer(yes=True)}
    left = {(drill_id, level.number) for level in one.levels} - REMOVES[question]
    allowed = allowed_levels(one, SHIPPED.screening, answers)
    assert {(drill_id, number) for number in allowed} == left
    for choices in PLAIN.values():
        bound = replace(choices, answers=answers)
        if left:
            assert (drill_id, chosen_level(one, SHIPPED.screening, bound)) in left
        else:
            with pytest.raises(NotOffered):
                chosen_level(one, SHIPPED.screening, bound)


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("routine", ROUTINES)
@pytest.mark.parametrize("answer", [AGREED, Answer(yes=False)], ids=["agreed", "no"])
def test_leave_and_a_no_take_nothing_away(question: str, routine: str, answer: Answer) -> None:
    for choices, number in product(PLAIN.values(), (None, 3)):
        free = attempt(ROUTINES[routine], choices, number)
        bound = attempt(ROUTINES[routine], replace(choices, answers={question: answer}), number)
        assert levels_of(free) == levels_of(bound)


def test_a_drill_that_is_taken_away_is_left_out_with_a_sentence() -> None:
    full = ROUTINES["full"]
    plan = prescribe(full, SHIPPED, Choices({"bones": Answer(yes=True)}, shown=True))
    assert [b.drill.order for b in plan.blocks] == [1, 2, 3, 4, 6]
    (sentence,) = plan.left_out
    assert sentence.startswith("Toe Touch Progression is kept back by a safety answer. “Osteopor")


def test_a_level_of_a_routine_that_is_taken_away_is_lowered_with_a_sentence() -> None:
    routine = Routine("r", "R", "", "", (Step(HIP_LIFT, level=5),))
    plan = prescribe(routine, SHIPPED, Choices({"eyes": Answer(yes=True)}, shown=True))
    assert plan.blocks[0].level.number == 3
    (sentence,) = plan.left_out
    assert "is done at level 3: level 5 is kept back by a safety answer. “Glaucoma" in sentence


def test_with_nothing_left_the_routine_is_not_offered_and_each_reason_said_once() -> None:
    with pytest.raises(NotOffered) as refused:
        prescribe(ROUTINES["full"], SHIPPED, Choices({"surgery": Answer(yes=True)}, shown=True))
    sentence = str(refused.value)
    assert sentence.startswith("Full is kept back by a safety answer. “Spinal")
    assert sentence.count("“") == 1


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_drill_of_one_s_own_is_bound_too(question: str) -> None:
    answers = {question: Answer(yes=True)}
    for own, gone in ((OWN, REMOVES[question] in (BLOWN, ALL)), (OWN_BREATH, False)):
        allowed = allowed_levels(own, SHIPPED.screening, answers)
        assert bool(allowed) is not (gone or REMOVES[question] == ALL)


def test_a_drill_of_one_s_own_never_stands_in_for_a_shipped_one() -> None:
    posing = replace(OWN_BREATH, id=TOE_TOUCH)
    routine = Routine("r", "R", "", "", (Step(TOE_TOUCH),), own=(posing,))
    known: Drill = routine.known(TOE_TOUCH, SHIPPED.drills)
    assert known is SHIPPED.drills[TOE_TOUCH]
