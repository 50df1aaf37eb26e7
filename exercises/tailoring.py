# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A level as a routine or a person has it: other sides, lengths, lines."""

from msgspec.structs import replace

from exercises.drill import Level, Phase
from exercises.routine import Step
from exercises.sides import Order, Sides

ONE_SIDED = {Order.LEFT, Order.RIGHT}


def sided(level: Level, step: Step, *, both_sides: bool) -> Level:
    """Return `level` with the sides and lengths of `step`; its lines stay as they are written.

    `both_sides` makes one side alone both, each a set of its own. A length of 0 leaves a phase out.
    """
    sides = level.sides
    if step.sides is not None:
        sides = step.sides
    elif both_sides and sides.order in ONE_SIDED:
        sides = Sides(Order.EACH, sides.opening)
    phases = (_timed(phase, step) for phase in level.phases)
    return replace(
        level,
        sides=sides,
        written_for=level.spoken_side,
        second=None if sides.order is Order.EACH else level.second,
        phases=tuple(phase for phase in phases if phase is not None),
        finish=None if level.finish is None else _timed(level.finish, step),
        lead_in=None if level.lead_in is None else _timed(level.lead_in, step),
    )


def spoken(level: Level, step: Step) -> Level:
    """Return `level` with the lines and words of `step`."""
    return replace(
        level,
        setup=step.setup or level.setup,
        phases=tuple(_worded(phase, step) for phase in level.phases),
        finish=None if level.finish is None else _worded(level.finish, step),
        lead_in=None if level.lead_in is None else _worded(level.lead_in, step),
    )


def _timed(phase: Phase, step: Step) -> Phase | None:
    ms = step.ms.get(phase.name)
    if ms is None:
        return phase
    if not ms:
        return None
    least_ms = min(phase.least_ms or ms, ms)
    return replace(phase, ms=ms, least_ms=least_ms, most_ms=max(phase.most_ms, ms))


def _worded(phase: Phase, step: Step) -> Phase:
    say = step.say.get(phase.name, phase.say)
    return replace(phase, say=say, word=step.word.get(phase.name, phase.word))
