# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a session leaves in the preferences: what was changed in it, and nothing else."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from exercises.catalogue import load_catalogue
from exercises.drill import Drill
from exercises.plan import Plan
from settings.preferences import Preferences
from tests.ui.conftest import OpenHouse
from tests.ui.hall import plan
from tests.ui.house import House
from ui.pages.day import LevelChoice
from ui.remembering import remembered

CATALOGUE = load_catalogue()

HIP_LIFT = "hip-lift-90-90-balloon"
KNOWN = Preferences(levels={HIP_LIFT: 5, "other": 2}, paces={HIP_LIFT: 2, "other": -1})


def changed(ordered: Plan, **values: object) -> Plan:
    block = replace(ordered.blocks[0], **values)
    return replace(ordered, blocks=(block, *ordered.blocks[1:]))


def test_a_pace_and_a_level_that_were_changed_are_remembered() -> None:
    ordered = changed(plan(), pace=2)
    lower = ordered.blocks[0].drill.level(4)
    kept = remembered(KNOWN, ordered, changed(ordered, pace=-3, level=lower))
    assert kept.levels == {HIP_LIFT: 4, "other": 2}
    assert kept.paces == {HIP_LIFT: -3, "other": -1}


def test_a_pace_that_was_plain_for_this_run_is_not_remembered() -> None:
    ordered = plan()  # pace 0, as a step with seconds of its own has it
    assert remembered(KNOWN, ordered, changed(ordered, pace=1)).paces == KNOWN.paces


def test_a_level_asked_for_one_run_and_its_plain_pace_are_not() -> None:
    ordered = plan(level=2)
    assert remembered(KNOWN, ordered, ordered) == KNOWN


def test_going_lower_in_one_run_never_raises_what_is_remembered() -> None:
    ordered = plan(level=5)
    lowered = changed(ordered, level=ordered.blocks[0].drill.level(4))
    careful = Preferences(shown=True, levels={HIP_LIFT: 2})
    assert remembered(careful, ordered, lowered) == careful
    new = Preferences(shown=False)
    assert remembered(new, ordered, lowered) == new
    raised = changed(ordered, level=ordered.blocks[0].drill.level(6))
    assert remembered(careful, ordered, raised).levels == {HIP_LIFT: 6}


@pytest.mark.parametrize("drill", CATALOGUE.drills.values(), ids=lambda drill: drill.id)
@pytest.mark.parametrize(("key", "pace"), [(Qt.Key.Key_Up, 1), (Qt.Key.Key_Down, -1)])
def test_every_drill_remembers_its_pace_and_begins_with_it(
    open_house: OpenHouse, drill: Drill, key: Qt.Key, pace: int
) -> None:
    house = open_house()
    house.press(str(drill.order), key)
    house.press(Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert house.kept().paces == {drill.id: pace}
    house.press(str(drill.order))
    assert house.session.course.plan.blocks[0].pace == pace


@pytest.mark.parametrize("drill", CATALOGUE.drills.values(), ids=lambda drill: drill.id)
def test_every_drill_begins_at_the_level_that_was_chosen_for_it(
    open_house: OpenHouse, drill: Drill
) -> None:
    house = open_house()
    house.program._shelf.front.page.level_chosen.emit(LevelChoice(drill.id, 1))
    house.press(str(drill.order))
    assert house.session.course.plan.blocks[0].level.number == 1
    house.press(Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Return)
    [block] = [b for b in _ready(house).blocks if b.drill.id == drill.id]
    assert block.level.number == 1


def _ready(house: House) -> Plan:
    plan = house.program._shelf.starting._ordered
    assert plan is not None
    return plan
