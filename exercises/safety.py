# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the safety answers take away, and which level they leave."""

from collections.abc import Iterable, Mapping

from exercises.catalogue.shape import Question
from exercises.drill import Drill
from exercises.plan import LOST, Answer, Choices, NotOffered
from exercises.saying import Saying

_NOT_KNOWN = Question(
    id=LOST,
    item=Saying("Plan", "The safety answers given before cannot be read"),
    action=Saying("Plan", "Open the window and give them again."),
    basis="",
    ask_first=False,
    removes_resistance=True,
)


def binding(screening: tuple[Question, ...], answers: Mapping[str, Answer]) -> list[Question]:
    """Return the questions whose answers take something away; lost answers do it as one more."""
    asked = (*screening, _NOT_KNOWN)
    return [q for q in asked if (answer := answers.get(q.id)) is not None and answer.binds]


def allowed_levels(
    drill: Drill, screening: tuple[Question, ...], answers: Mapping[str, Answer]
) -> tuple[int, ...]:
    """Return the levels of `drill` that the safety answers leave, lowest first; perhaps none."""
    questions = binding(screening, answers)
    if any(q.all_until_agreed or drill.id in q.removes_drills for q in questions):
        return ()
    removed = {n for q in questions for n in q.removes_levels.get(drill.id, ())}
    if any(q.removes_resistance for q in questions):
        removed |= {level.number for level in drill.levels if level.resisted}
    return tuple(level.number for level in drill.levels if level.number not in removed)


def chosen_level(drill: Drill, screening: tuple[Question, ...], choices: Choices) -> int:
    """Return the level that holds today: remembered, or the first one, within what is allowed.

    Raises NotOffered when the safety answers leave no level.
    """
    return allowed_at_most(wanted_level(drill, choices), drill, screening, choices)


def wanted_level(drill: Drill, choices: Choices) -> int:
    """Return the level that is remembered, or the one to begin at."""
    return choices.levels.get(drill.id, drill.named_level if choices.shown else drill.start_level)


def allowed_at_most(
    wanted: int, drill: Drill, screening: tuple[Question, ...], choices: Choices
) -> int:
    """Return the highest allowed level up to `wanted`, or else the lowest; or NotOffered."""
    allowed = allowed_levels(drill, screening, choices.answers)
    if not allowed:
        raise NotOffered(kept_back(drill.name, (drill,), screening, choices))
    return max((n for n in allowed if n <= wanted), default=allowed[0])


def kept_back(
    what: str,
    drills: Iterable[Drill],
    screening: tuple[Question, ...],
    choices: Choices,
    number: int | None = None,
) -> str:
    """Return the sentence on why `what` is not offered: `drills`, or their level `number`."""
    shelf = tuple(drills)
    bound = binding(screening, choices.answers)
    reasons = [q for q in bound if any(_touches(q, drill, number) for drill in shelf)]
    said = Saying("Plan", "{0} is kept back by a safety answer.").filled(what)
    for question in reasons:
        said = Saying("Plan", "{0} “{1}”: {2}").filled(said, question.item, question.action)
    return said


def _touches(question: Question, drill: Drill, number: int | None) -> bool:
    if question.all_until_agreed or drill.id in question.removes_drills:
        return True
    gone = question.removes_levels.get(drill.id, ())
    resisted = [level.number for level in drill.levels if level.resisted]
    touched = {*gone, *(resisted if question.removes_resistance else ())}
    return bool(touched) if number is None else number in touched
