# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a session leaves in the preferences: what was changed in it, and nothing else."""

from dataclasses import replace

from exercises.plan import Plan
from settings.preferences import Preferences
from tests.ui.hall import plan
from ui.remembering import remembered

HIP_LIFT = "hip-lift-90-90-balloon"
KNOWN = Preferences(levels={HIP_LIFT: 5, "other": 2}, paces={HIP_LIFT: 2, "other": -1})


def changed(ordered: Plan, **values: object) -> Plan:
    block = replace(ordered.blocks[0], **values)  # type: ignore[arg-type]
    return replace(ordered, blocks=(block, *ordered.blocks[1:]))


def test_a_pace_and_a_level_that_were_changed_are_remembered() -> None:
    ordered = plan()
    lower = ordered.blocks[0].drill.level(4)
    kept = remembered(KNOWN, ordered, changed(ordered, pace=-3, level=lower))
    assert kept.levels == {HIP_LIFT: 4, "other": 2}
    assert kept.paces == {HIP_LIFT: -3, "other": -1}


def test_a_level_asked_for_one_run_and_its_plain_pace_are_not() -> None:
    ordered = plan(level=2)
    assert remembered(KNOWN, ordered, ordered) == KNOWN
