# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""`check`: is this routine file good, and what is it?"""

from argparse import Namespace
from pathlib import Path
from typing import TextIO

from msgspec.structs import replace

from exercises.catalogue import Catalogue
from exercises.dosing import prescribe
from exercises.exceeding import exceeds
from exercises.lengths import Lengths
from exercises.mirror import filled
from exercises.plan import Choices, NotOffered
from exercises.routine import Routine
from exercises.sides import Side
from settings.routine_file import SUFFIX, RoutineFile, read_routine
from ui.choices import choices_for
from ui.commands.faults import Exit, InputWrong, about_named_path
from ui.commands.prescribed import (
    catalogue_of,
    preferences_of,
)
from ui.commands.printing import write_line
from ui.wording import commands as words
from ui.wording.sayings import worded

FROM_AFAR = 11
"""Letters of a word of work that is large enough on every screen to be read from the floor."""


def run(args: Namespace, out: TextIO) -> int:
    """Say in one line what the routine is; InputWrong with the reason when it is not good."""
    catalogue = catalogue_of(args)
    file = read(args.file, catalogue)
    routine, preferences = checked(file, args.file), preferences_of(args)
    choices = choices_for(preferences)
    if file.mark in preferences.confirmed:
        choices = replace(choices, confirmed=frozenset({routine.id}))
    remarks = (_beyond(routine, catalogue), _too_long(routine))
    said = (_about(routine, catalogue, choices), *filter(None, remarks))
    write_line(" ".join(said), out)
    return Exit.DONE


def read(path: Path, catalogue: Catalogue) -> RoutineFile:
    """Read a file that the person named."""
    try:
        return read_routine(path, catalogue.drills, path.name.removesuffix(SUFFIX) or "routine")
    except OSError as error:
        raise about_named_path(words.not_read(str(path)), error) from error


def checked(file: RoutineFile, path: Path | str) -> Routine:
    """Return the routine of a file, or raise InputWrong with what is wrong in it."""
    if file.routine is None:
        raise InputWrong(words.bad_routine(str(path), worded(file.fault)))
    return file.routine


def _about(routine: Routine, catalogue: Catalogue, choices: Choices) -> str:
    count = len(routine.steps)
    try:
        length = Lengths().of(prescribe(routine, catalogue, choices))
    except NotOffered as error:
        return words.good_but_kept_back(routine.name, count, worded(str(error)))
    return words.good_routine(routine.name, count, length.total_ms, length.work_ms)


def _beyond(routine: Routine, catalogue: Catalogue) -> str:
    beyond = exceeds(routine, catalogue)
    return words.beyond(tuple(map(worded, beyond))) if beyond else ""


def _too_long(routine: Routine) -> str:
    """Say which words the file itself has that would be small in work, longest first."""
    phases = (phase for drill in routine.own for level in drill.levels for phase in level.phases)
    told = {*(phase.word for phase in phases), *(w for s in routine.steps for w in s.word.values())}
    shown = {max((filled(word, side) for side in Side), key=len) for word in told}
    long = sorted((word for word in shown if len(word) > FROM_AFAR), key=len, reverse=True)
    return words.too_long(tuple(long), FROM_AFAR) if long else ""
