# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""One `[[drills]]` table: a drill of one's own."""

import re

from exercises.drill import Breath, Drill, Phase, Resistance, Stance, Unit
from exercises.routine_text.fault import KeyPath, Misfit, missing, must_be, stands_twice
from exercises.routine_text.keys import (
    MOST_COUNT,
    MOST_SECONDS,
    MOST_WORD,
    Keys,
    ms,
    one_among,
    seconds,
)
from exercises.routine_text.own_drill import FINISH, own_drill, own_phase
from exercises.routine_text.parse_sides import parse_sides
from exercises.saying import Saying
from exercises.sides import Sides

MOST_PHASES = 20
LEAST_SECONDS = 0.1
MOST_ID = 60
PLAIN_ID = re.compile(rf"[a-z0-9][a-z0-9_-]{{0,{MOST_ID - 1}}}")
AN_ID = Saying("Routine file", "1 to {0} small letters, digits, - and _").filled(MOST_ID)


def parse_drill(table: Keys) -> Drill:
    """Return the drill; Misfit where it cannot be."""
    drill_id = _an_id(table, "id")
    name = table.name("name")
    setup = _setup(table)
    phases = _phases(table)
    sets = table.whole("sets", 1, 20) or 1
    resistance = table.one_of("resistance", Resistance) or Resistance.NONE
    drill = own_drill(
        drill_id,
        name,
        setup,
        phases,
        breaths=table.whole("breaths", 1, MOST_COUNT) or 1,
        sets=sets,
        first_sets=table.whole("first_sets", 1, sets),
        rest_ms=table.ms("rest_seconds"),
        unit=table.one_of("unit", Unit) or Unit.BREATH,
        sides=parse_sides(table) or Sides(),
        resistance=resistance,
        stance=table.one_of("figure", Stance) or Stance.NONE,
        prepare=table.text("prepare"),
        purpose=table.text("purpose"),
        equipment=table.lines("equipment") or (),
        feel=table.lines("feel") or (),
        not_feel=table.lines("not_feel") or (),
        avoid=table.lines("avoid") or (),
        stop=table.lines("stop") or (),
    )
    table.end()
    return drill


def _an_id(table: Keys, key: str) -> str:
    value = table.needed(key, AN_ID)
    if not isinstance(value, str) or not PLAIN_ID.fullmatch(value):
        raise Misfit(table.at(key), must_be(AN_ID, value))
    return value


def _setup(table: Keys) -> tuple[str, ...]:
    lines = table.lines("setup")
    if not lines:
        said = Saying("Routine file", "is missing: a drill needs a line or more that sets it up")
        raise Misfit(table.at("setup"), said)
    return lines


def _phases(table: Keys) -> tuple[Phase, ...]:
    phases: list[Phase] = []
    for found, path in table.tables("phases", MOST_PHASES):
        phase = _phase(Keys(found, path))
        if any(phase.name == before.name for before in phases):
            raise Misfit((*path, "name"), stands_twice(phase.name))
        phases.append(phase)
    if not any(phase.least_ms for phase in phases if phase.name != FINISH):
        reason = Saying(
            "Routine file",
            "must hold a phase, not named 'finish', that is always longer than 0 seconds",
        )
        raise Misfit(table.at("phases"), reason)
    return tuple(phases)


def _phase(table: Keys) -> Phase:
    name = _an_id(table, "name")
    breath = table.one_of("breath", Breath)
    if breath is None:
        raise Misfit(table.at("breath"), missing(one_among(", ".join(Breath))))
    length = table.ms("seconds", LEAST_SECONDS)
    if length is None:
        raise Misfit(table.at("seconds"), missing(seconds(LEAST_SECONDS, MOST_SECONDS)))
    least, most = _range(table.raw("seconds_range"), table.at("seconds_range"), length)
    if name == FINISH and not least:
        said = Saying("Routine file", "must begin above 0 for a finish")
        raise Misfit(table.at("seconds_range"), said)
    say, word = table.text("say"), table.text("word", MOST_WORD)
    table.end()
    return own_phase(name, breath, length, least, most, say, word)


def _range(value: object, path: KeyPath, length: int) -> tuple[int, int]:
    if value is None:
        return length, length
    if not isinstance(value, list) or len(value) != 2:  # noqa: PLR2004 - from and to
        said = Saying("Routine file", "the least and the most seconds, as in [3, 5]")
        raise Misfit(path, must_be(said, value))
    least, most = (ms(one, (*path, place)) for place, one in enumerate(value))
    if not least <= length <= most:
        said = Saying("Routine file", "must go around the phase's {0} seconds")
        raise Misfit(path, said.filled(length / 1000))
    return least, most
