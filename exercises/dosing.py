# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""From a routine and what is known of the person to a plan: which level, how many sets."""

from collections.abc import Iterator

from msgspec.structs import replace

from exercises.catalogue import Catalogue
from exercises.catalogue.shape import Question
from exercises.drill import Drill, Level
from exercises.plan import (
    LEAST_REST_MS,
    MOST_BLOWS,
    MOST_ROUNDS,
    Block,
    Choices,
    NotOffered,
    Plan,
)
from exercises.routine import Routine, Step
from exercises.safety import (
    allowed_at_most,
    allowed_levels,
    kept_back,
    wanted_level,
)
from exercises.saying import Saying
from exercises.tailoring import sided, spoken


def prescribe(
    routine: Routine, catalogue: Catalogue, choices: Choices, level: int | None = None
) -> Plan:
    """Return the plan for `routine`; with `level`, every drill's shipped full dose at that level.

    A drill that the safety answers take away is left out. Raises NotOffered with a sentence when
    nothing is left, or when a drill has no such level.
    """
    blocks: list[Block] = []
    left_out: list[str] = []
    drills = [routine.known(step.drill, catalogue.drills) for step in routine.steps]
    for step, drill in zip(routine.steps, drills, strict=True):
        _check_level(drill, level)
        try:
            block = _block(routine, step, drill, catalogue.screening, choices, level)
            blocks.append(_limited(block, blocks, sure=routine.id in choices.confirmed))
            left_out += _lowered(step, block, catalogue.screening, choices, level)
        except NotOffered as without:
            left_out.append(str(without))
    if not blocks:
        one = len(left_out) == 1
        what = (routine.name, drills, catalogue.screening, choices, level)
        raise NotOffered(left_out[0] if one else kept_back(*what))
    return Plan(routine.id, routine.name, tuple(blocks), tuple(left_out))


def _lowered(
    step: Step,
    block: Block,
    screening: tuple[Question, ...],
    choices: Choices,
    asked: int | None,
) -> Iterator[str]:
    """Yield the sentence on a level of the routine that became another one."""
    drill = block.drill
    if asked is None and step.level is not None and step.level != block.level.number:
        done = Saying("Plan", "{0} is done at level {1}: level {2}")
        what = done.filled(drill.name, block.level.number, step.level)
        yield kept_back(what, (drill,), screening, choices, step.level)


def _check_level(drill: Drill, number: int | None) -> None:
    try:
        drill.level(1 if number is None else number)
    except ValueError as error:
        raise NotOffered(str(error)) from error


def _block(
    routine: Routine,
    step: Step,
    drill: Drill,
    screening: tuple[Question, ...],
    choices: Choices,
    asked: int | None,
) -> Block:
    number = _number(routine, step, drill, screening, choices, asked)
    both = drill.both_sides_offered and drill.id in choices.both_sides
    drill, level = _tailored(drill, number, step, both=both)
    known = choices.shown or drill.id in choices.full_doses
    first = asked is None and (routine.first_session or not known)
    own_rest_ms = drill.rest_ms if asked is not None else choices.rest_ms
    plain = asked is not None or bool(step.ms)
    return Block(
        drill=drill,
        level=level,
        sets=step.sets or (asked is None and routine.sets) or _sets(drill, level, first=first),
        breaths=step.breaths or _breaths(drill, level, first=first),
        rest_ms=next(ms for ms in (step.rest_ms, level.rest_ms, own_rest_ms) if ms is not None),
        setup_ms=choices.setup_ms,
        pace=0 if plain else level.kept_pace(choices.paces.get(drill.id, 0)),
        waits=choices.waits,
    )


def _number(
    routine: Routine,
    step: Step,
    drill: Drill,
    screening: tuple[Question, ...],
    choices: Choices,
    asked: int | None,
) -> int:
    if asked is not None:
        if asked not in allowed_levels(drill, screening, choices.answers):
            what = Saying("Plan", "{0} at level {1}").filled(drill.name, asked)
            raise NotOffered(kept_back(what, (drill,), screening, choices, asked))
        return asked
    known = _first_day(drill, choices) if routine.first_session else choices
    return allowed_at_most(step.level or wanted_level(drill, known), drill, screening, choices)


def _tailored(drill: Drill, number: int, step: Step, *, both: bool) -> tuple[Drill, Level]:
    """Return the drill with the step's sides and lengths at every level, and the level itself.

    A level that is gone down to keeps those, but says its own lines.
    """
    both = both if step.both_sides is None else step.both_sides
    if both or step.sides is not None or step.ms:
        try:
            levels = tuple(sided(level, step, both_sides=both) for level in drill.levels)
        except ValueError as error:
            said = Saying("Plan", "{0} cannot be done so: {1}.").filled(drill.name, str(error))
            raise NotOffered(said) from error
        drill = replace(drill, levels=levels)
    return drill, spoken(drill.level(number), step)


def _sets(drill: Drill, level: Level, *, first: bool) -> int:
    full = level.sets or drill.sets
    return min(drill.first_sets, full) if first else full


def _breaths(drill: Drill, level: Level, *, first: bool) -> int:
    most = drill.first_breaths if first else None
    return level.breaths if most is None else min(most, level.breaths)


def _limited(block: Block, before: list[Block], *, sure: bool) -> Block:
    """Return `block` within the limits of balloon and straw, which only `sure` may exceed."""
    if not block.resisted or sure:
        return block
    left = MOST_ROUNDS - sum(one.all_sets for one in before if one.resisted)
    sets = min(block.sets, left // block.level.passes)
    if sets < 1:
        raise NotOffered(
            Saying(
                "Plan",
                "{0} is left out: {1} rounds with balloon or straw are the most in one session.",
            ).filled(block.drill.name, MOST_ROUNDS)
        )
    rest_ms, breaths = max(block.rest_ms, LEAST_REST_MS), min(block.breaths, MOST_BLOWS)
    return replace(block, sets=sets, breaths=breaths, rest_ms=rest_ms)


def _first_day(drill: Drill, choices: Choices) -> Choices:
    """A first day begins at the start level, or at the remembered one when that is lower."""
    remembered = choices.levels.get(drill.id, drill.start_level)
    return replace(choices, levels={drill.id: min(remembered, drill.start_level)})
