# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""From a routine and what is known of the person to a plan: which level, how many sets."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from exercises.catalogue import Catalogue
from exercises.catalogue.shape import Question, Routine
from exercises.drill import Drill, Level, Resistance

MOST_ROUNDS = 5
"""Most sets with balloon or straw in one session (BOYLE: one round and four more)."""
LEAST_REST_MS = 30_000
"""Least rest after a set with balloon or straw (default, unsourced; the source says: relax)."""


class NotOffered(Exception):
    """What was asked for is kept back; the argument is the sentence that says why."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to a safety question; `agreed_on` is the day a clinician agreed all the same."""

    yes: bool
    agreed_on: date | None = None

    @property
    def binds(self) -> bool:
        """Whether the answer takes something away."""
        return self.yes and self.agreed_on is None


@dataclass(frozen=True, slots=True)
class Choices:
    """What is known of the person. `shown`: a therapist has shown the drills; None, not asked yet.

    `waits`: set-ups wait for a key, whatever their length.
    """

    answers: Mapping[str, Answer] = field(default_factory=dict)
    shown: bool | None = None
    levels: Mapping[str, int] = field(default_factory=dict)
    paces: Mapping[str, int] = field(default_factory=dict)
    setup_ms: int = 30_000
    rest_ms: int = 30_000
    waits: bool = True


@dataclass(frozen=True, slots=True)
class Block:
    """One drill of a plan: prescribed sets of so many breaths, at a level and a pace."""

    drill: Drill
    level: Level
    sets: int
    breaths: int
    rest_ms: int
    setup_ms: int
    pace: int
    waits: bool

    def __post_init__(self) -> None:
        if min(self.sets, self.breaths, self.setup_ms) < 1 or self.rest_ms < 0:
            raise ValueError(f"{self.drill.id}: no such dose")

    @property
    def resisted(self) -> bool:
        """Whether something is blown into, which limits rounds and asks for rest."""
        return self.level.resistance is not Resistance.NONE


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be done: the blocks of a routine, one after another."""

    routine_id: str
    routine_name: str
    blocks: tuple[Block, ...]

    def __post_init__(self) -> None:
        if not self.blocks:
            raise ValueError(f"{self.routine_name} has no drills")


def binding(screening: tuple[Question, ...], answers: Mapping[str, Answer]) -> list[Question]:
    """Return the questions whose answers take something away."""
    return [q for q in screening if (answer := answers.get(q.id)) is not None and answer.binds]


def allowed_levels(
    drill: Drill, screening: tuple[Question, ...], answers: Mapping[str, Answer]
) -> tuple[int, ...]:
    """Return the levels of `drill` that the safety answers leave, lowest first; perhaps none."""
    questions = binding(screening, answers)
    if any(q.all_until_agreed or drill.id in q.removes_drills for q in questions):
        return ()
    removed = {n for q in questions for n in q.removes_levels.get(drill.id, ())}
    return tuple(level.number for level in drill.levels if level.number not in removed)


def chosen_level(drill: Drill, screening: tuple[Question, ...], choices: Choices) -> int:
    """Return the level that holds today: remembered, or the first one, within what is allowed.

    Raises NotOffered when the safety answers leave no level.
    """
    first = drill.named_level if choices.shown else drill.start_level
    wanted = choices.levels.get(drill.id, first)
    allowed = allowed_levels(drill, screening, choices.answers)
    if not allowed:
        raise NotOffered(_kept_back(drill, screening, choices))
    return max((n for n in allowed if n <= wanted), default=allowed[0])


def prescribe(
    routine: Routine, catalogue: Catalogue, choices: Choices, level: int | None = None
) -> Plan:
    """Return the plan for `routine`; with `level`, every drill's shipped full dose at that level.

    Raises NotOffered with a sentence when a safety answer or the catalogue stands against it.
    """
    blocks = []
    for drill_id in routine.drills:
        drill = catalogue.drills[drill_id]
        if level is not None:
            blocks.append(_full_dose(drill, catalogue.screening, choices, level))
        else:
            blocks.append(_todays_dose(routine, drill, catalogue.screening, choices))
    return Plan(routine.id, routine.name, tuple(blocks))


def _full_dose(
    drill: Drill, screening: tuple[Question, ...], choices: Choices, number: int
) -> Block:
    try:
        level = drill.level(number)
    except ValueError as error:
        raise NotOffered(str(error)) from error
    if number not in allowed_levels(drill, screening, choices.answers):
        raise NotOffered(_kept_back(drill, screening, choices, number))
    rest_ms = max(drill.rest_ms, _least_rest(level))
    sets = _within_limit(drill.sets, level)
    return Block(drill, level, sets, level.breaths, rest_ms, choices.setup_ms, 0, choices.waits)


def _todays_dose(
    routine: Routine, drill: Drill, screening: tuple[Question, ...], choices: Choices
) -> Block:
    known = _first_day(drill, choices) if routine.first_session else choices
    level = drill.level(chosen_level(drill, screening, known))
    first = routine.first_session or not choices.shown
    sets = routine.sets or (drill.first_sets if first else drill.sets)
    return Block(
        drill=drill,
        level=level,
        sets=_within_limit(sets, level),
        breaths=level.breaths,
        rest_ms=max(choices.rest_ms, _least_rest(level)),
        setup_ms=choices.setup_ms,
        pace=level.kept_pace(choices.paces.get(drill.id, 0)),
        waits=choices.waits,
    )


def _first_day(drill: Drill, choices: Choices) -> Choices:
    """A first day begins at the start level, or at the remembered one when that is lower."""
    remembered = choices.levels.get(drill.id, drill.start_level)
    return replace(choices, levels={drill.id: min(remembered, drill.start_level)})


def _within_limit(sets: int, level: Level) -> int:
    return min(sets, MOST_ROUNDS) if level.resistance is not Resistance.NONE else sets


def _least_rest(level: Level) -> int:
    return LEAST_REST_MS if level.resistance is not Resistance.NONE else 0


def _kept_back(
    drill: Drill,
    screening: tuple[Question, ...],
    choices: Choices,
    number: int | None = None,
) -> str:
    what = drill.name if number is None else f"{drill.name} at level {number}"
    reasons = [q for q in binding(screening, choices.answers) if _touches(q, drill, number)]
    why = " ".join(f"“{q.item}”: {q.action}" for q in reasons)
    return f"{what} is kept back by a safety answer. {why}".strip()


def _touches(question: Question, drill: Drill, number: int | None) -> bool:
    return (
        question.all_until_agreed
        or drill.id in question.removes_drills
        or (number is None and drill.id in question.removes_levels)
        or number in question.removes_levels.get(drill.id, ())
    )
