# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Where a routine goes beyond what the catalogue says: it may, once a person has confirmed it."""

from collections.abc import Iterator

from exercises.catalogue import Catalogue
from exercises.drill import Drill, Level
from exercises.plan import LEAST_REST_MS, MOST_BLOWS, MOST_ROUNDS
from exercises.routine import Routine, Step
from exercises.routine_text.own_drill import phases_of


def exceeds(routine: Routine, catalogue: Catalogue) -> tuple[str, ...]:
    """Return a sentence for each dose outside the catalogue's, at the level that is named.

    A step that names no level is held against what every level allows. Drills of one's own have
    no such doses; they are held against the limits of balloon and straw, as all are.
    """
    found: list[str] = []
    rounds = 0
    for place, step in enumerate(routine.steps, start=1):
        drill = routine.known(step.drill, catalogue.drills)
        levels = drill.levels if step.level is None else (drill.level(step.level),)
        said = [*_doses(step, drill, levels), *_lengths(step, levels), *_blown(step, levels)]
        found += [f"{place}. {drill.name}: {words}." for words in said]
        if all(level.resisted for level in levels):
            passes = min(level.passes for level in levels)
            rounds += (step.sets or routine.sets or drill.sets) * passes
    if rounds > MOST_ROUNDS:
        found.append(f"{rounds} rounds with balloon or straw; {MOST_ROUNDS} are the most.")
    return tuple(found)


def _doses(step: Step, drill: Drill, levels: tuple[Level, ...]) -> Iterator[str]:
    sets = max(level.sets or drill.sets for level in levels)
    breaths = max(level.breaths for level in levels)
    if (step.sets or 0) > sets:
        yield f"{step.sets} sets; {sets} are the most"
    if (step.breaths or 0) > breaths:
        yield f"{step.breaths} {drill.unit}s a set; {breaths} are the most"


def _lengths(step: Step, levels: tuple[Level, ...]) -> Iterator[str]:
    for name, ms in step.ms.items():
        phases = [phase for level in levels for phase in phases_of(level) if phase.name == name]
        least = min(phase.least_ms for phase in phases)
        most = max(phase.most_ms for phase in phases)
        if not least <= ms <= most:
            yield f"{name} takes {_s(ms)} s; from {_s(least)} to {_s(most)} s are usual"


def _blown(step: Step, levels: tuple[Level, ...]) -> Iterator[str]:
    """Tell what balloon and straw are limited to, where some level has one of them."""
    blown = [level for level in levels if level.resisted]
    if not blown:
        return
    breaths = step.breaths or min(level.breaths for level in blown)
    rests = [level.rest_ms for level in blown if level.rest_ms is not None]
    rest_ms = step.rest_ms if step.rest_ms is not None else min(rests, default=LEAST_REST_MS)
    if breaths > MOST_BLOWS:
        yield f"{breaths} breaths blown in a set; {MOST_BLOWS} are the most"
    if rest_ms < LEAST_REST_MS:
        yield f"{_s(rest_ms)} s of rest after blowing; {_s(LEAST_REST_MS)} s are the least"


def _s(ms: int) -> str:
    return f"{ms / 1000:g}"
