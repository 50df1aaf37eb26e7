# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a routine asks for beyond the catalogue's ranges and limits, to be marked and confirmed."""

from collections.abc import Iterator

from exercises.catalogue import Catalogue
from exercises.drill import Drill, Level, Phase
from exercises.plan import LEAST_REST_MS, MOST_BLOWS, MOST_ROUNDS
from exercises.routine import Routine, Step
from exercises.tailoring import sided


def exceeds(routine: Routine, catalogue: Catalogue) -> tuple[str, ...]:
    """Return a sentence for each dose outside of its range or limit; none when all is within.

    A step without a level is judged by the levels that a person may be at.
    """
    found: list[str] = []
    rounds = 0
    for step in routine.steps:
        drill = routine.known(step.drill, catalogue.drills)
        levels = drill.levels if step.level is None else (drill.level(step.level),)
        found += _lengths(drill, levels, step)
        resisted = (level for level in levels if level.resisted)
        blown = [sided(level, step, both_sides=bool(step.both_sides)) for level in resisted]
        found += _blows(drill, blown, step)
        more = max((_sets(routine, drill, level, step) for level in blown), default=0)
        rounds += more
        if more and rounds > MOST_ROUNDS:
            found.append(
                f"{drill.name}: {rounds} sets so far with balloon or straw, {MOST_ROUNDS} are the"
                " most."
            )
    return tuple(dict.fromkeys(found))


def _lengths(drill: Drill, levels: tuple[Level, ...], step: Step) -> Iterator[str]:
    for level in levels:
        around = (phase for phase in (level.finish, level.lead_in) if phase is not None)
        for phase in (*level.phases, *around):
            ms = step.ms.get(phase.name)
            if ms is not None and not phase.least_ms <= ms <= phase.most_ms:
                yield f"{drill.name}: {phase.name} takes {_s(ms)} s, usual is {_range(phase)}."


def _blows(drill: Drill, levels: list[Level], step: Step) -> Iterator[str]:
    for level in levels:
        breaths = step.breaths or level.breaths
        if breaths > MOST_BLOWS:
            yield (
                f"{drill.name}: {breaths} breaths a set with balloon or straw, {MOST_BLOWS} are"
                " the most."
            )
        rest_ms = level.rest_ms if step.rest_ms is None else step.rest_ms
        if rest_ms is not None and rest_ms < LEAST_REST_MS:
            yield (
                f"{drill.name}: {_s(rest_ms)} s of rest after balloon or straw,"
                f" {_s(LEAST_REST_MS)} s are the least."
            )


def _sets(routine: Routine, drill: Drill, level: Level, step: Step) -> int:
    return (step.sets or routine.sets or level.sets or drill.sets) * level.passes


def _range(phase: Phase) -> str:
    if phase.least_ms == phase.most_ms:
        return f"{_s(phase.ms)} s"
    return f"{_s(phase.least_ms)} to {_s(phase.most_ms)} s"


def _s(ms: int) -> str:
    return f"{ms / 1000:g}"
