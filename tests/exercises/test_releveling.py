# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Another level, chosen in a paused set-up: the dose that the plan has for it, within limits."""

import pytest
from msgspec.structs import replace

from exercises.catalogue import load_catalogue
from exercises.dosing import prescribe
from exercises.plan import LEAST_REST_MS, MOST_BLOWS, MOST_ROUNDS, Choices, Plan
from exercises.releveling import releveled
from exercises.reply import Reply, State
from exercises.routine import Routine
from exercises.segment import Kind
from tests.exercises.made_up import LEGS, PUFF, REACHES, TOES, block, plan
from tests.exercises.rig import Rig

CATALOGUE = load_catalogue()
ALONE = [routine for routine in CATALOGUE.routines if routine.id.startswith("drill-")]


def paused_in_setup(rig: Rig) -> Rig:
    rig.wait(2.0)
    rig.session.pause("key")
    assert rig.session.segment.kind is Kind.SETUP
    return rig


@pytest.mark.parametrize("routine", ALONE, ids=lambda routine: routine.id)
@pytest.mark.parametrize("shown", [True, False], ids=["shown", "new"])
def test_a_level_changed_before_a_drill_is_as_if_it_had_been_chosen(
    routine: Routine, shown: bool
) -> None:
    drill = CATALOGUE.drills[routine.drills[0]]
    for begin in drill.levels:
        for goal in drill.levels:
            then, chosen = (_alone(routine, drill.id, one.number, shown) for one in (begin, goal))
            now = releveled(then, 0, goal.number)
            assert now is not None
            assert replace(now, sets=chosen.blocks[0].sets) == chosen.blocks[0]
            fewer = begin.sets is not None or not shown
            assert now.sets == chosen.blocks[0].sets or (fewer and now.sets < drill.sets)


def _alone(routine: Routine, drill: str, level: int, shown: bool) -> Plan:
    return prescribe(routine, CATALOGUE, Choices(shown=shown, levels={drill: level}))


def test_it_begins_the_lines_of_the_other_level_when_it_goes_on() -> None:
    rig = paused_in_setup(Rig(plan(block(REACHES, 1), block(PUFF, 1))))
    assert rig.session.change_level(2, (1, 2)) is Reply.LEVEL_CHANGED
    assert rig.session.state is State.PAUSED
    assert rig.session.course.plan.blocks[0].level.number == 2
    rig.wait(3.0)
    assert rig.session.any_key() is Reply.RESUMED
    segment = rig.session.segment
    assert (segment.kind, segment.level, segment.at_ms) == (Kind.SETUP, 2, rig.session.position_ms)
    assert rig.session.any_key() is Reply.WENT_ON
    rig.wait(3.5)
    assert (rig.session.segment.kind, rig.session.segment.level) == (Kind.WORK, 2)


def test_what_is_not_allowed_stays_as_it_is() -> None:
    rig = paused_in_setup(Rig(plan(block(PUFF, 1))))
    assert rig.session.change_level(3, (1, 2)) is Reply.LEVEL_KEPT
    assert rig.session.course.plan.blocks[0].level.number == 1


def test_a_number_that_no_level_has_is_a_key_like_any_other() -> None:
    rig = paused_in_setup(Rig(plan(block(PUFF, 1))))
    rig.wait(1.5)
    assert rig.session.change_level(4, (1, 2, 3)) is Reply.RESUMED


def test_in_work_and_in_a_running_set_up_it_is_a_key_like_any_other() -> None:
    rig = Rig(plan(block(PUFF, 1)))
    assert rig.session.change_level(2, (1, 2, 3)) is Reply.WENT_ON
    rig.wait(4.0)
    assert rig.session.change_level(2, (1, 2, 3)) is Reply.PAUSED
    rig.wait(1.5)
    assert rig.session.change_level(2, (1, 2, 3)) is Reply.RESUMED


def test_rounds_rests_and_breaths_keep_their_limits() -> None:
    full = plan(block(PUFF, 3, sets=3), block(LEGS, 1, sets=4, breaths=9, rest_ms=0))
    lower = releveled(full, 1, 3)
    assert lower is not None
    assert lower.rest_ms == LEAST_REST_MS
    assert lower.breaths <= MOST_BLOWS
    assert lower.all_sets + 3 <= MOST_ROUNDS
    assert releveled(plan(block(PUFF, 3, sets=4), block(LEGS, 1)), 1, 3) is None


def test_a_dose_that_was_smaller_stays_smaller() -> None:
    small = releveled(plan(block(TOES, 2, sets=1, breaths=1)), 0, 4)
    assert small is not None
    assert small.breaths == 1
    little = releveled(plan(block(PUFF, 1, sets=1)), 0, 2)
    assert little is not None
    assert little.sets == 1


@pytest.mark.parametrize("sets_done", [1, 2])
def test_sets_done_stay_done_where_the_other_level_has_fewer(sets_done: int) -> None:
    few = replace(PUFF.level(1), number=2, sets=2)
    either = replace(PUFF, levels=(PUFF.level(1), few), named_level=1)
    rig = Rig(plan(block(either, 1, sets=3)))
    rig.reach(Kind.REST, sets_done)
    assert rig.pause_for(70.0) is Reply.RESUMED
    paused_in_setup(rig)
    assert rig.session.change_level(2, (1, 2)) is Reply.LEVEL_CHANGED
    assert done(rig) == (2, sets_done)
    rig.wait(2.0)
    assert rig.session.any_key() is Reply.RESUMED
    rig.go_to(rig.session.course.timeline.total_ms)
    assert done(rig) == (2, 2)


def done(rig: Rig) -> tuple[int, int]:
    """The sets of the only drill: prescribed, and done."""
    (record,) = rig.session.course.drills(rig.session.position_ms)
    return record.sets, record.sets_done
