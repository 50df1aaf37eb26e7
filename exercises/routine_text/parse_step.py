# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""One `[[steps]]` table: a drill of a routine, with what the file says of its dose and lines."""

from collections.abc import Mapping
from difflib import get_close_matches

from exercises.drill import Drill, Level
from exercises.routine import Step
from exercises.routine_text.fault import Misfit
from exercises.routine_text.keys import MOST_COUNT, MOST_LINE, MOST_SETS, MOST_WORD, Keys, ms, text
from exercises.routine_text.own_drill import around, phases_of
from exercises.routine_text.parse_sides import parse_sides
from exercises.saying import Saying
from exercises.sides import Order, Sides

_MOST_NAMED = 12


def parse_step(table: Keys, drills: Mapping[str, Drill]) -> Step:
    """Return the step; Misfit where it cannot be, or where no drill is like that."""
    drill = _drill(table, drills)
    number = _level(table, drill)
    levels = drill.levels if number is None else (drill.level(number),)
    names = tuple(dict.fromkeys(phase.name for level in levels for phase in phases_of(level)))
    step = Step(
        drill=drill.id,
        level=number,
        sets=table.whole("sets", 1, MOST_SETS),
        breaths=table.whole("breaths", 1, MOST_COUNT),
        rest_ms=table.ms("rest_seconds"),
        both_sides=_both_sides(table, drill),
        sides=_sides(table, levels),
        ms=_lengths(table, drill.levels, names),
        say=_texts(table, "say", names, MOST_LINE),
        word=_texts(table, "word", names, MOST_WORD),
        setup=_setup(table),
    )
    table.end()
    if step.both_sides is not None and step.sides is not None:
        raise Misfit(table.at("both_sides"), Saying("Routine file", "cannot stand beside sides"))
    return step


def _drill(table: Keys, drills: Mapping[str, Drill]) -> Drill:
    drill_id = table.name("drill")
    if drill_id in drills:
        return drills[drill_id]
    close = get_close_matches(drill_id, drills, 1)
    if close:
        known = Saying("Routine file", "did you mean {0}").filled(repr(close[0]))
    else:
        known = Saying("Routine file", "there are {0}").filled(_some(drills))
    said = Saying("Routine file", "is {0}, which is no drill; {1}")
    raise Misfit(table.at("drill"), said.filled(repr(drill_id), known))


def _some(drills: Mapping[str, Drill]) -> str:
    names = list(drills)
    more = " …" if len(names) > _MOST_NAMED else ""
    return ", ".join(names[:_MOST_NAMED]) + more


def _level(table: Keys, drill: Drill) -> int | None:
    return table.whole("level", 1, len(drill.levels))


def _both_sides(table: Keys, drill: Drill) -> bool | None:
    value = table.flag("both_sides")
    if value is not None and not drill.both_sides_offered:
        said = Saying("Routine file", "is not for {0}: use sides instead")
        raise Misfit(table.at("both_sides"), said.filled(drill.name))
    return value


def _sides(table: Keys, levels: tuple[Level, ...]) -> Sides | None:
    sides = parse_sides(table)
    second = any(level.second is not None for level in levels)
    if sides is not None and sides.order is Order.EACH and second:
        said = Saying("Routine file", "cannot be 'each' where the set-up changes in mid-drill")
        raise Misfit(table.at("sides"), said)
    return sides


def _lengths(table: Keys, levels: tuple[Level, ...], names: tuple[str, ...]) -> dict[str, int]:
    found = table.entries("seconds", names)
    path = table.at("seconds")
    lengths = {name: ms(value, (*path, name)) for name, value in found.items()}
    for level in levels:
        for phase in around(level):
            if lengths.get(phase.name) == 0:
                raise Misfit((*path, phase.name), Saying("Routine file", "must be longer than 0"))
        if not any(lengths.get(phase.name, phase.least_ms) for phase in level.phases):
            said = Saying("Routine file", "must leave a phase that is always longer than 0")
            raise Misfit(path, said)
    return lengths


def _texts(table: Keys, key: str, names: tuple[str, ...], most: int) -> dict[str, str]:
    found = table.entries(key, names)
    return {name: text(value, (*table.at(key), name), most) for name, value in found.items()}


def _setup(table: Keys) -> tuple[str, ...] | None:
    lines = table.lines("setup")
    if lines == ():
        raise Misfit(table.at("setup"), Saying("Routine file", "must hold a line or more"))
    return lines
