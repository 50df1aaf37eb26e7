# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A routine file to a routine, strictly: the first thing that is wrong is told with its line."""

import codecs
import re
import tomllib
from collections.abc import Mapping
from typing import Any

from exercises.drill import Drill
from exercises.routine import Routine, Step
from exercises.routine_text.fault import Misfit, RoutineFault, named, stands_twice
from exercises.routine_text.keys import MOST_SETS, Keys
from exercises.routine_text.parse_drill import parse_drill
from exercises.routine_text.parse_step import parse_step
from exercises.routine_text.tokens import check_nesting, line_of, line_of_huge_number
from exercises.saying import Saying

MOST_BYTES = 256 * 1024
"""A routine of six drills is some kilobytes."""
MOST_STEPS = 2_000
MOST_OWN = 200
MOST_BREATHS = 50_000
"""In the whole routine, which is days: what is longer is a slip of the keys."""

_PLACE = re.compile(r" \(at line (\d+), column \d+\)$")


def parse(data: bytes, routine_id: str, shelf: Mapping[str, Drill]) -> Routine:
    """Return the routine in a file's bytes; RoutineFault says what is wrong first.

    `shelf` holds the drills that steps may name besides the file's own.
    """
    text = _text(data)
    check_nesting(text)
    found = _decoded(text)
    try:
        return _routine(Keys(found, ()), routine_id, shelf)
    except Misfit as misfit:
        reason, path = str(misfit), misfit.path
        sentence = Saying("Routine file", "{0}.").filled(reason)
        if path:
            placed = Saying("Routine file", "Line {0}: {1} {2}.")
            sentence = placed.filled(line_of(text, path), named(path), reason)
        raise RoutineFault(sentence, reason) from None


def too_large() -> str:
    """Return the sentence on a file that no routine needs to be as large as."""
    return Saying("Routine file", "It is larger than {0} KiB.").filled(MOST_BYTES // 1024)


def _text(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise RoutineFault(too_large())
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        said = Saying("Routine file", "Line {0}: this is no text in UTF-8.")
        raise RoutineFault(said.filled(line)) from None
    if not text.strip():
        raise RoutineFault(Saying("Routine file", "It is empty."))
    return text.replace("\r\n", "\n")


def _decoded(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        line = 0 if isinstance(error, tomllib.TOMLDecodeError) else line_of_huge_number(text)
        if line:
            many = Saying("Routine file", "Line {0}: a number of too many digits.")
            raise RoutineFault(many.filled(line)) from None
        said = str(error)
        place = _PLACE.search(said)
        line = int(place.group(1)) if place else text.count("\n") + 1
        why = _PLACE.sub("", said).removesuffix(" (at end of document)").rstrip(".")
        sentence = Saying("Routine file", "Line {0}: this is no TOML: {1}.")
        raise RoutineFault(sentence.filled(line, f"{why[:1].lower()}{why[1:]}")) from None


def _routine(table: Keys, routine_id: str, shelf: Mapping[str, Drill]) -> Routine:
    name = table.name("name")
    about = table.text("about")
    first_session = table.flag("first_session")
    sets = table.whole("sets", 1, MOST_SETS)
    own = _own(table, shelf)
    drills = {**shelf, **{drill.id: drill for drill in own}}
    listed = table.tables("steps", MOST_STEPS)
    steps = tuple(parse_step(Keys(found, path), drills) for found, path in listed)
    table.end()
    if not steps:
        raise Misfit(
            table.at("steps"),
            Saying("Routine file", "is missing: a routine has one [[steps]] or more"),
        )
    _check_length(steps, drills, sets)
    return Routine(
        id=routine_id,
        name=name,
        about=about,
        key="",
        steps=steps,
        own=own,
        first_session=bool(first_session),
        sets=sets,
    )


def _own(table: Keys, shelf: Mapping[str, Drill]) -> tuple[Drill, ...]:
    own: dict[str, Drill] = {}
    for found, path in table.tables("drills", MOST_OWN):
        drill = parse_drill(Keys(found, path))
        if drill.id in shelf:
            said = Saying("Routine file", "is that of a drill that Ninety has: {0}")
            raise Misfit((*path, "id"), said.filled(repr(drill.id)))
        if drill.id in own:
            raise Misfit((*path, "id"), stands_twice(drill.id))
        own[drill.id] = drill
    return tuple(own.values())


def _check_length(steps: tuple[Step, ...], drills: Mapping[str, Drill], sets: int | None) -> None:
    breaths = 0
    for place, step in enumerate(steps):
        drill = drills[step.drill]
        most = max(level.breaths * level.passes for level in drill.levels)
        breaths += (step.sets or sets or drill.sets) * (step.breaths or most)
        if breaths > MOST_BREATHS:
            reason = Saying(
                "Routine file", "makes the routine too long: it may have {0} breaths in all"
            )
            raise Misfit(("steps", place), reason.filled(MOST_BREATHS))
