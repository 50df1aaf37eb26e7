# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A routine as the tables of its file, with nothing in them that goes without saying."""

from typing import Any

from exercises.drill import Drill, Phase, Resistance, Stance, Unit
from exercises.routine import Routine, Step
from exercises.routine_text.own_drill import phases_of
from exercises.sides import Order, Side, Sides

Table = dict[str, Any]


def head_table(routine: Routine) -> Table:
    """Return what stands before the first step."""
    return _said(
        name=routine.name,
        about=routine.about or None,
        first_session=routine.first_session or None,
        sets=routine.sets,
    )


def step_table(step: Step) -> Table:
    """Return one `[[steps]]` table."""
    return _said(
        drill=step.drill,
        level=step.level,
        sets=step.sets,
        breaths=step.breaths,
        rest_seconds=_seconds(step.rest_ms),
        both_sides=step.both_sides,
        **({} if step.sides is None else _sides(step.sides)),
        seconds={name: _seconds(ms) for name, ms in step.ms.items()} or None,
        say=dict(step.say) or None,
        word=dict(step.word) or None,
        setup=None if step.setup is None else list(step.setup),
    )


def drill_table(drill: Drill) -> Table:
    """Return one `[[drills]]` table; its phases are the list of tables at its end."""
    level = drill.levels[0]
    return _said(
        id=drill.id,
        name=drill.name,
        purpose=drill.purpose or None,
        figure=_unless(drill.stance, Stance.NONE),
        unit=_unless(drill.unit, Unit.BREATH),
        resistance=_unless(level.resistance, Resistance.NONE),
        **({} if level.sides == Sides() else _sides(level.sides)),
        sets=drill.sets,
        first_sets=None if drill.first_sets == drill.sets else drill.first_sets,
        breaths=level.breaths,
        rest_seconds=_seconds(level.rest_ms),
        equipment=list(drill.equipment) or None,
        setup=list(level.setup),
        prepare=level.prepare or None,
        feel=list(drill.feel) or None,
        not_feel=list(drill.not_feel) or None,
        avoid=list(drill.avoid) or None,
        stop=list(drill.stop) or None,
        phases=[_phase_table(phase) for phase in phases_of(level)],
    )


def _phase_table(phase: Phase) -> Table:
    fixed = phase.least_ms == phase.ms == phase.most_ms
    return _said(
        name=phase.name,
        breath=phase.breath.value,
        seconds=_seconds(phase.ms),
        seconds_range=None if fixed else [_seconds(phase.least_ms), _seconds(phase.most_ms)],
        say=phase.say,
        word=phase.word,
    )


def _sides(sides: Sides) -> Table:
    return {
        "sides": sides.order.value,
        "first_side": _unless(sides.first, Side.LEFT),
        "change_after": sides.every if sides.order is Order.ALTERNATE and sides.every > 1 else None,
    }


def _unless(
    value: Stance | Unit | Resistance | Side, usual: Stance | Unit | Resistance | Side
) -> str | None:
    return None if value is usual else value.value


def _seconds(ms: int | None) -> int | float | None:
    if ms is None:
        return None
    return ms // 1000 if ms % 1000 == 0 else ms / 1000


def _said(**values: object) -> Table:
    return {name: value for name, value in values.items() if value is not None}
