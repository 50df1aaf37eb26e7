# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Drills of one's own: what a routine file says of one, and how it becomes a drill like others."""

from exercises.drill import Breath, Drill, Level, Phase, Resistance, Stance, Unit
from exercises.sides import Sides

FINISH = "finish"
"""The phase of this name ends a set; it is no part of a breath."""
BASIS = "routine file"
REST_MS = 30_000
WORDS = {
    Breath.IN: "In",
    Breath.OUT: "Out",
    Breath.PAUSE: "Pause",
    Breath.BOTH: "Breathe",
    Breath.FREE: "Move",
}
"""The words of phases that say none themselves."""


def own_phase(
    name: str,
    breath: Breath,
    ms: int,
    least_ms: int | None = None,
    most_ms: int | None = None,
    say: str = "",
    word: str = "",
) -> Phase:
    """Return a phase. Without a range its length stays, at every pace; ValueError outside of it."""
    least, most = ms if least_ms is None else least_ms, ms if most_ms is None else most_ms
    word = word or WORDS[breath]
    return Phase(name, breath, ms, least, most, say or f"{word}.", word, BASIS)


def own_drill(
    drill_id: str,
    name: str,
    setup: tuple[str, ...],
    phases: tuple[Phase, ...],
    *,
    breaths: int,
    sets: int,
    rest_ms: int | None = None,
    first_sets: int | None = None,
    unit: Unit = Unit.BREATH,
    sides: Sides = Sides(),  # noqa: B008 - a frozen value
    resistance: Resistance = Resistance.NONE,
    stance: Stance = Stance.NONE,
    prepare: str = "",
    purpose: str = "",
    equipment: tuple[str, ...] = (),
    feel: tuple[str, ...] = (),
    not_feel: tuple[str, ...] = (),
    avoid: tuple[str, ...] = (),
    stop: tuple[str, ...] = (),
) -> Drill:
    """Return a drill of one level; ValueError says what cannot be. `phases` may hold a finish.

    Without `rest_ms` the rest is that of the preferences.
    """
    level = Level(
        number=1,
        name=name,
        change="",
        basis=BASIS,
        resistance=resistance,
        sides=sides,
        setup=setup,
        prepare=prepare,
        phases=tuple(phase for phase in phases if phase.name != FINISH),
        finish=next((phase for phase in phases if phase.name == FINISH), None),
        breaths=breaths,
        equipment=equipment,
        rest_ms=rest_ms,
    )
    return Drill(
        id=drill_id,
        order=0,
        name=name,
        evidence="",
        confidence="",
        purpose=purpose,
        position="",
        sides="",
        equipment=equipment,
        feel=feel,
        not_feel=not_feel,
        avoid=avoid,
        stop=stop,
        notes=(),
        sets=sets,
        first_sets=sets if first_sets is None else first_sets,
        sets_basis=BASIS,
        first_sets_basis=BASIS,
        breaths_basis=BASIS,
        rest_ms=REST_MS if rest_ms is None else rest_ms,
        rest_basis=BASIS,
        named_level=1,
        start_level=1,
        levels=(level,),
        sources=(),
        unit=unit,
        stance=stance,
    )


def phases_of(level: Level) -> tuple[Phase, ...]:
    """Return every phase of a level, with those that are no part of a breath."""
    return (*level.phases, *around(level))


def around(level: Level) -> tuple[Phase, ...]:
    """Return what comes before a set's first breath and what ends it: no parts of a breath."""
    return tuple(phase for phase in (level.lead_in, level.finish) if phase is not None)
