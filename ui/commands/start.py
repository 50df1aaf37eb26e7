# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the window is asked to do, checked before Qt is loaded: a window is a slow way to say no."""

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from settings.places import Places
from ui.commands.cue_log_file import check_cue_log
from ui.commands.display import find_display
from ui.commands.faults import InputWrong, MachineAtFault
from ui.commands.prescribed import (
    catalogue_of,
    check_confirmed,
    make,
    places_of,
    plan_of,
)
from ui.requests import PageRequest, Request, StartRequest, Switches
from ui.wording import commands as words
from ui.wording.machine import folder_unusable, no_display


class Opening(Struct, frozen=True):
    """All that the window needs: where things lie, what to run at once, switches of benchmarks."""

    places: Places
    request: Request | None
    switches: Switches


def opening(args: Namespace, environ: Mapping[str, str], platform: str) -> Opening:
    """Return what to open the window with, its folders made.

    Raises InputWrong when the routine, its level, the cue log or the folder cannot be,
    MachineAtFault when there is no display.
    """
    request = _request(args)
    switches = Switches(args.block_window) if args.command == "start" else Switches()
    _check_display(environ, platform)
    places = places_of(args)
    check_lockable(places)
    if isinstance(request, StartRequest) and request.cue_log is not None:
        check_cue_log(args.cue_log)
    make(places, args)
    return Opening(places, request, switches)


def _request(args: Namespace) -> Request | None:
    if args.command == "start":
        return _start_request(args)
    return None if args.page is None else PageRequest(args.page)


def _start_request(args: Namespace) -> StartRequest:
    for name in filter(None, (args.routine, args.cue_log)):
        _check_utf8(str(name))
    catalogue = catalogue_of(args)
    plan = plan_of(args, catalogue)
    check_confirmed(args, catalogue)
    log = None if args.cue_log is None else args.cue_log.absolute()
    return StartRequest(_whole(args.routine) or plan.routine_id, args.level, args.speed, log)


def _whole(routine: str | None) -> str | None:
    """Return a routine file with its whole path: another window may stand in another folder."""
    if routine is None or not routine.endswith(".toml"):
        return routine
    return str(Path(routine).absolute())


def _check_utf8(name: str) -> None:
    """Raise InputWrong for what cannot be handed to another window: bytes that are no text."""
    try:
        name.encode()
    except UnicodeEncodeError as error:
        raise InputWrong(words.no_text(ascii(name))) from error


def check_lockable(places: Places) -> None:
    """Raise InputWrong for a folder of a name that Qt cannot lock, which takes text alone."""
    folder = str(places.data)
    try:
        _check_utf8(folder)
    except InputWrong as error:
        raise InputWrong(f"{folder_unusable(ascii(folder)[1:-1])}: {error}.") from error


def _check_display(environ: Mapping[str, str], platform: str) -> None:
    display = find_display(environ, platform)
    if display is None:
        raise MachineAtFault(f"{no_display()}.")
    if display.why:
        raise MachineAtFault(f"{no_display()}: {display.name}, {display.why}.")
