# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A routine as the text of a new file."""

from collections.abc import Iterable

from exercises.drill import Drill
from exercises.routine import Routine, Step
from exercises.routine_text.tables import Table, drill_table, head_table, step_table


def write(routine: Routine) -> str:
    """Return the text that `parse` turns back into the same routine."""
    parts = [write_head(routine)]
    parts += [write_step(step) for step in routine.steps]
    parts += [write_drill(drill) for drill in routine.own]
    return "".join(parts)


def write_head(routine: Routine) -> str:
    return _pairs(head_table(routine))


def write_step(step: Step) -> str:
    return "\n[[steps]]\n" + _pairs(step_table(step))


def write_drill(drill: Drill) -> str:
    table = drill_table(drill)
    phases = table.pop("phases")
    return "\n[[drills]]\n" + _pairs(table) + "".join(map(write_phase, phases))


def write_phase(phase: Table) -> str:
    return "\n[[drills.phases]]\n" + _pairs(phase)


def _pairs(table: Table) -> str:
    return "".join(f"{key} = {_value(value)}\n" for key, value in table.items())


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_value(one)}" for key, one in value.items()) + " }"
    if isinstance(value, list):
        return _list(map(_value, value))
    return repr(value)


def _list(values: Iterable[str]) -> str:
    listed = list(values)
    short = ", ".join(listed)
    if len(listed) < 2 or not short.startswith('"'):  # noqa: PLR2004 - a line each from two on
        return f"[{short}]"
    return "[\n" + "".join(f"    {one},\n" for one in listed) + "]"


def quoted(text: str) -> str:
    """Return a line of plain text as TOML has it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
