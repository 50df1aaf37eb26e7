# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a routine is for this person today: looked up, within the safety answers, laid out."""

import os
import stat
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EACCES
from pathlib import Path
from typing import TYPE_CHECKING

from exercises.catalogue import Catalogue, load_catalogue
from exercises.dosing import prescribe
from exercises.plan import NotOffered, Plan
from exercises.routine import Routine
from settings.file import look
from settings.places import Places, PlaceUnusable, places
from settings.preferences import Preferences
from ui.commands.faults import InputWrong, MachineAtFault, about_named_path, is_of_the_machine
from ui.commands.shell import complain
from ui.language import desktop_language, language_of
from ui.repertoire import Repertoire
from ui.wording import commands as words
from ui.wording import machine
from ui.wording.sayings import worded

if TYPE_CHECKING:
    from settings.routine_shelf import RoutineShelf

FULL = "full"


def places_of(args: Namespace) -> Places:
    """Return where data and preferences lie.

    InputWrong when --data-dir can be no folder, or one that lets nobody in.
    """
    folder: Path | None = args.data_dir
    if folder is not None:
        _check_folder(folder)
    return named_places(args)


def named_places(args: Namespace) -> Places:
    """Return the same, whatever stands there."""
    with _unusable_told(args):
        return places(args.data_dir)


@contextmanager
def _unusable_told(args: Namespace) -> Iterator[None]:
    """Say of a folder that it cannot be used: of one that --data-dir names that is wrong input."""
    try:
        yield
    except PlaceUnusable as error:
        if args.data_dir is None or is_of_the_machine(error.__cause__):
            raise MachineAtFault(worded(str(error))) from error
        raise InputWrong(worded(str(error))) from error


def _check_folder(folder: Path) -> None:
    try:
        mode = folder.stat().st_mode
    except FileNotFoundError:
        return  # the window makes it; to a command an absent folder is an empty one
    except OSError as error:
        raise about_named_path(machine.folder_unusable(str(folder)), error) from error
    if not stat.S_ISDIR(mode):
        raise InputWrong(machine.no_folder(str(folder)))
    if not os.access(folder, os.R_OK | os.X_OK):
        shut = PermissionError(EACCES, os.strerror(EACCES))
        raise about_named_path(machine.folder_unusable(str(folder)), shut)


def make(places: Places, args: Namespace) -> None:
    """Make the folders. It is wrong input when --data-dir names one that cannot be used."""
    with _unusable_told(args):
        places.make()


def language_for(args: Namespace) -> str:
    """Return the language that holds for what is shown and said."""
    chosen = look(places_of(args).preferences_json).preferences.language
    return language_of(chosen, desktop_language())


def catalogue_of(args: Namespace) -> Catalogue:
    """Return what is shipped, in the language that holds."""
    return load_catalogue(language_for(args))


def preferences_of(args: Namespace) -> Preferences:
    """Return the preferences; what is wrong with them is said beside it."""
    loaded = look(places_of(args).preferences_json)
    for problem in loaded.problems:
        complain(worded(problem))
    return loaded.preferences


def repertoire_of(args: Namespace, catalogue: Catalogue) -> Repertoire:
    """Return the shipped routines with those in the data folder."""
    return Repertoire(catalogue, places_of(args).routines)


def complain_of_folder(shelf: "RoutineShelf") -> None:
    """Say what of the folder of routines is not read."""
    problem = shelf.problem()
    if problem:
        complain(worded(problem))


def routine_of(repertoire: Repertoire, asked: str | None) -> Routine:
    """Return the routine of that id or file, for None the full one or the first; or InputWrong."""
    shipped = repertoire.shipped
    if asked is None:
        return shipped.routine(FULL) or shipped.routines[0]
    routine = shipped.routine(asked)
    return routine or _own_routine(repertoire, asked)


def _own_routine(repertoire: Repertoire, asked: str) -> Routine:
    try:
        file = repertoire.file(asked)
    except OSError as error:
        raise about_named_path(words.not_read(asked), error) from error
    if file is None:
        complain_of_folder(repertoire.shelf)
        known = [routine.id for routine in repertoire.catalogue().routines]
        raise InputWrong(words.no_such_routine(asked, known))
    if file.routine is None:
        raise InputWrong(words.bad_routine(asked, worded(file.fault)))
    return file.routine


def plan_of(args: Namespace, catalogue: Catalogue) -> Plan:
    """Return the plan for `args.routine`, at `args.level` if there is one; or InputWrong.

    What the safety answers and limits leave out of it is said beside it.
    """
    repertoire = repertoire_of(args, catalogue)
    routine = routine_of(repertoire, args.routine)
    choices = repertoire.choices(preferences_of(args), args.routine)
    try:
        plan = prescribe(routine, catalogue, choices, args.level)
    except NotOffered as error:
        raise InputWrong(worded(str(error))) from error
    for sentence in plan.left_out:
        complain(worded(sentence))
    return plan


def check_confirmed(args: Namespace, catalogue: Catalogue) -> None:
    """Raise InputWrong for a routine that goes beyond the catalogue and was not confirmed."""
    repertoire = repertoire_of(args, catalogue)
    routine = routine_of(repertoire, args.routine)
    if not repertoire.exceeding(routine):
        return
    preferences = look(places_of(args).preferences_json).preferences
    if routine.id not in repertoire.choices(preferences, args.routine).confirmed:
        raise InputWrong(words.not_confirmed(routine.name))
