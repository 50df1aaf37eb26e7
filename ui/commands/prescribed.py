# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a routine is for this person today: looked up, within the safety answers, laid out."""

import stat
from argparse import Namespace
from pathlib import Path

from exercises.catalogue import Catalogue
from exercises.dosing import Choices, NotOffered, Plan, prescribe
from exercises.routine import Routine
from settings.file import load
from settings.places import Places, PlaceUnusable, places
from ui.choices import choices_for
from ui.commands.faults import InputWrong, MachineAtFault, about_named_path, is_of_the_machine
from ui.commands.shell import complain
from ui.wording import commands as words

FULL = "full"


def places_of(args: Namespace) -> Places:
    """Return where data and preferences lie; InputWrong when --data-dir can be no folder."""
    folder: Path | None = args.data_dir
    if folder is not None:
        _check_folder(folder)
    return places(folder)


def _check_folder(folder: Path) -> None:
    try:
        mode = folder.stat().st_mode
    except FileNotFoundError:
        return  # the window makes it; to a command an absent folder is an empty one
    except OSError as error:
        raise about_named_path(words.folder_unusable(str(folder)), error) from error
    if not stat.S_ISDIR(mode):
        raise InputWrong(f"{words.folder_unusable(str(folder))}: it is not a folder.")


def make(places: Places, args: Namespace) -> None:
    """Make the folders. It is wrong input when --data-dir names one that cannot be used."""
    try:
        places.make()
    except PlaceUnusable as error:
        if args.data_dir is None or is_of_the_machine(error.__cause__):
            raise MachineAtFault(str(error)) from error
        raise InputWrong(str(error)) from error


def choices_of(args: Namespace) -> Choices:
    """Return what the preferences say of the person; what is wrong with them is said beside it."""
    loaded = load(places_of(args).preferences_json)
    for problem in loaded.problems:
        complain(problem)
    return choices_for(loaded.preferences)


def routine_of(catalogue: Catalogue, asked: str | None) -> Routine:
    """Return the routine of that id, for None the full one or else the first; or InputWrong."""
    if asked is None:
        return catalogue.routine(FULL) or catalogue.routines[0]
    routine = catalogue.routine(asked)
    if routine is None:
        known = [routine.id for routine in catalogue.routines]
        raise InputWrong(words.no_such_routine(asked, known))
    return routine


def plan_of(args: Namespace, catalogue: Catalogue) -> Plan:
    """Return the plan for `args.routine`, at `args.level` if there is one; or InputWrong."""
    routine = routine_of(catalogue, args.routine)
    try:
        return prescribe(routine, catalogue, choices_of(args), args.level)
    except NotOffered as error:
        raise InputWrong(str(error)) from error
