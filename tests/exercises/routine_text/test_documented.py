# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What docs/routine-files.md and the example say is what holds."""

import re
import tomllib
from pathlib import Path

from exercises.routine_text.own_drill import phases_of
from exercises.routine_text.parse import parse
from exercises.routine_text.write import write
from tests.exercises.routine_text.malformed import OWN, PHASE, STEP
from tests.exercises.routine_text.routines import ID, SHELF

DOCS = Path(__file__).parents[3] / "docs"
EXAMPLE = (DOCS / "example-routine.toml").read_bytes()
TOLD = (DOCS / "routine-files.md").read_text(encoding="utf-8")


def test_the_example_is_good_and_can_be_written_again() -> None:
    routine = parse(EXAMPLE, ID, SHELF)
    assert parse(write(routine).encode(), ID, SHELF) == routine


def test_every_drill_is_told_with_its_levels_and_phases() -> None:
    for drill in SHELF.values():
        names = dict.fromkeys(phase.name for level in drill.levels for phase in phases_of(level))
        phases = ", ".join(f"`{name}`" for name in names)
        assert f"| `{drill.id}` | 1–{len(drill.levels)} | {phases} |" in TOLD


def known_keys(text: str) -> set[str]:
    """The keys that a refusal names where an unknown one stands at the end of `text`."""
    try:
        parse((text + "unknown = 1\n").encode(), ID, SHELF)
    except Exception as refused:  # noqa: BLE001 - whatever it is, the keys are looked for in it
        return set(re.findall(r"\w+", str(refused).split("there are ")[1]))
    raise AssertionError(text)


def test_every_key_is_told_and_shown_in_the_example() -> None:
    name = 'name = "a"\n'
    head = known_keys(name)
    step = known_keys(name + STEP)
    drill = known_keys(
        name
        + STEP
        + OWN.replace("\nid", '\nphases = [{ name = "a", breath = "in", seconds = 1 }]\nid')
    )
    phase = known_keys(name + STEP + OWN + PHASE)
    for key in head | step | drill | phase:
        assert key in TOLD, key
    shown = tomllib.loads(EXAMPLE.decode())
    steps = {key for one in shown["steps"] for key in one}
    assert {"first_session", "sets"} | shown.keys() == head
    assert steps | {"sides", "first_side", "change_after"} == step
    assert shown["drills"][0].keys() | {"change_after"} == drill
    assert {key for one in shown["drills"][0]["phases"] for key in one} == phase
