# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a routine asks for beyond the catalogue's ranges and limits, to be marked and confirmed."""

from collections.abc import Iterator

from exercises.catalogue import Catalogue
from exercises.drill import Breath, Drill, Level, Phase
from exercises.plan import LEAST_REST_MS, MOST_BLOWS, MOST_ROUNDS
from exercises.routine import Routine, Step
from exercises.saying import Saying
from exercises.tailoring import sided

USUAL_MS = {Breath.IN: (3_000, 5_000), Breath.OUT: (4_000, 8_000), Breath.PAUSE: (0, 3_000)}
"""From where to where a breath in, out, and the pause after it usually last (FMS9090, LBHP and
DNS3M for in and out, with 8 s a ceiling chosen here; BOYLE and FMS9090 for the pause).
"""


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
        if step.drill not in catalogue.drills:
            found += _own_lengths(drill, levels, step)
        resisted = (level for level in levels if level.resisted)
        blown = [sided(level, step, both_sides=bool(step.both_sides)) for level in resisted]
        found += _blows(drill, blown, step)
        more = max((_sets(routine, drill, level, step) for level in blown), default=0)
        rounds += more
        if more and rounds > MOST_ROUNDS:
            found.append(
                Saying(
                    "Limits", "{0}: {1} sets so far with balloon or straw, {2} are the most."
                ).filled(drill.name, rounds, MOST_ROUNDS)
            )
    return tuple(dict.fromkeys(found))


def _lengths(drill: Drill, levels: tuple[Level, ...], step: Step) -> Iterator[str]:
    for level in levels:
        around = (phase for phase in (level.finish, level.lead_in) if phase is not None)
        for phase in (*level.phases, *around):
            ms = step.ms.get(phase.name)
            if ms is not None and not phase.least_ms <= ms <= phase.most_ms:
                yield _unusual(drill, phase, ms, phase.least_ms, phase.most_ms)


def _own_lengths(drill: Drill, levels: tuple[Level, ...], step: Step) -> Iterator[str]:
    """Judge a drill that no catalogue has by what breaths usually are: a shorter one harms less."""
    for phase in (phase for level in levels for phase in level.phases):
        ms = step.ms.get(phase.name, phase.ms)
        if phase.breath in USUAL_MS and ms > USUAL_MS[phase.breath][1]:
            yield _unusual(drill, phase, ms, *USUAL_MS[phase.breath])


def _unusual(drill: Drill, phase: Phase, ms: int, least_ms: int, most_ms: int) -> str:
    said = Saying("Limits", "{0}: {1} takes {2} s, usual is {3}.")
    return said.filled(drill.name, phase.name, ms / 1000, _range(least_ms, most_ms))


def _blows(drill: Drill, levels: list[Level], step: Step) -> Iterator[str]:
    for level in levels:
        breaths = step.breaths or level.breaths
        if breaths > MOST_BLOWS:
            yield Saying(
                "Limits", "{0}: {1} breaths a set with balloon or straw, {2} are the most."
            ).filled(drill.name, breaths, MOST_BLOWS)
        rest_ms = level.rest_ms if step.rest_ms is None else step.rest_ms
        if rest_ms is not None and rest_ms < LEAST_REST_MS:
            yield Saying(
                "Limits", "{0}: {1} s of rest after balloon or straw, {2} s are the least."
            ).filled(drill.name, rest_ms / 1000, LEAST_REST_MS / 1000)


def _sets(routine: Routine, drill: Drill, level: Level, step: Step) -> int:
    return (step.sets or routine.sets or level.sets or drill.sets) * level.passes


def _range(least_ms: int, most_ms: int) -> str:
    if least_ms == most_ms:
        return Saying("Limits", "{0} s").filled(least_ms / 1000)
    return Saying("Limits", "{0} to {1} s").filled(least_ms / 1000, most_ms / 1000)
