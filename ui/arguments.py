# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The command line as argparse understands it; what it means is the commands' business."""

import argparse
import os
from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from math import isfinite
from pathlib import Path
from typing import Any, cast

from ui.commands.faults import InputWrong
from ui.requests import MOST_SPEED, PAGES
from ui.version import VERSION
from ui.wording import command_help as words
from ui.wording.command_help import HelpWords, OutHelp, Placeholders, RoutineHelp
from ui.wording.history_commands import deed, deeds, deeds_title


def parse(argv: Sequence[str]) -> Namespace:
    """Return what was asked: `command` (None for the window), `data_dir` and the command's own.

    Raises SystemExit after --help and --version (0) and on wrong usage (2), InputWrong on a value
    that cannot be.
    """
    with _in_our_words():
        parser = _parser(argv)
        args = parser.parse_args(argv)
        if args.page is not None and args.command is not None:
            parser.error(HelpWords().page_of_window)
    return args


@contextmanager
def _in_our_words() -> Iterator[None]:
    """Have argparse say its own words through ours: it asks only gettext, and for whole files."""
    known, module = words.words_of_argparse(), cast("Any", argparse)
    before, module._ = module._, lambda text: known.get(text, text)
    try:
        yield
    finally:
        module._ = before


def _parser(argv: Sequence[str]) -> ArgumentParser:
    """Return a parser that knows all commands, and the arguments of those that stand in `argv`."""
    said = HelpWords()
    parser = ArgumentParser(
        prog="ninety", description=said.about, epilog=said.exit_codes, allow_abbrev=False
    )
    shown = f"Ninety {VERSION}"
    parser.add_argument("--version", action="version", version=shown, help=said.version)
    parser.set_defaults(data_dir=None)
    _add_data_dir(parser)
    parser.add_argument("--page", choices=PAGES, help=said.page)
    commands = parser.add_subparsers(dest="command", metavar=said.command, title=said.commands)
    for name, about in words.command_helps().items():
        command = commands.add_parser(
            name, help=about.short, description=about.whole, allow_abbrev=False
        )
        if name in argv:
            _COMMANDS[name](command)
    return parser


def _add_data_dir(parser: ArgumentParser) -> None:
    # SUPPRESS: a command that was given none of them must not undo what stood before it.
    parser.add_argument(
        "--data-dir",
        metavar=Placeholders().folder,
        type=_path,
        default=SUPPRESS,
        help=HelpWords().data_dir,
    )


def _add_start(parser: ArgumentParser) -> None:
    parser.add_argument(
        "routine", metavar=Placeholders().routine, nargs="?", help=RoutineHelp().start
    )
    _add_level(parser)
    parser.add_argument("--speed", metavar="N", type=_speed, default=1.0, help=RoutineHelp().speed)
    parser.add_argument(
        "--cue-log", metavar=Placeholders().file, type=_path, help=RoutineHelp().cue_log
    )
    parser.add_argument("--block-window", metavar="MS", type=_ms, default=0, help=SUPPRESS)
    _add_data_dir(parser)


def _add_listing(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=HelpWords().json)
    _add_data_dir(parser)


def _add_history(parser: ArgumentParser) -> None:
    _add_listing(parser)
    known = parser.add_subparsers(dest="deed", metavar=deed(), title=deeds_title())
    for name, what in deeds().items():
        about = what.about
        added = known.add_parser(
            name, help=about.short, description=about.whole, allow_abbrev=False
        )
        if what.place:
            added.add_argument("path", metavar=what.place, type=_path, help=what.path)
        _add_data_dir(added)


def _add_report(parser: ArgumentParser) -> None:
    parser.add_argument("pdf", metavar="OUT.pdf", type=_path, help=OutHelp().pdf)
    parser.add_argument("--from", metavar="D", dest="since", type=_day, help=OutHelp().since)
    parser.add_argument("--to", metavar="D", dest="until", type=_day, help=OutHelp().until)
    parser.add_argument("--name", metavar="NAME", default="", help=OutHelp().name)
    _add_data_dir(parser)


def _add_timeline(parser: ArgumentParser) -> None:
    _add_routine(parser)
    _add_level(parser)
    _add_listing(parser)


def _add_render(parser: ArgumentParser) -> None:
    _add_routine(parser)
    parser.add_argument("wav", metavar="OUT.wav", type=_path, help=OutHelp().wav)
    parser.add_argument("--voice", action="store_true", help=OutHelp().voice)
    _add_level(parser)
    _add_data_dir(parser)


def _add_check(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar=Placeholders().file, type=_path, help=RoutineHelp().file)
    _add_data_dir(parser)


def _add_routine(parser: ArgumentParser) -> None:
    parser.add_argument("routine", metavar=Placeholders().routine, help=RoutineHelp().routine)


def _add_level(parser: ArgumentParser) -> None:
    parser.add_argument("--level", metavar="N", type=_level, help=RoutineHelp().level)


def _add_launcher(parser: ArgumentParser) -> None:
    deeds = ("install", "remove")
    shown = "{install,remove}"
    parser.add_argument("deed", metavar=shown, choices=deeds, help=OutHelp().launcher)
    _add_data_dir(parser)


_COMMANDS = {
    "start": _add_start,
    "routines": _add_listing,
    "timeline": _add_timeline,
    "render": _add_render,
    "check": _add_check,
    "history": _add_history,
    "report": _add_report,
    "doctor": _add_listing,
    "launcher": _add_launcher,
}


def _path(text: str) -> Path:
    try:
        usable = bool(text) and "\0" not in text and bool(os.fsencode(text))
    except UnicodeEncodeError:
        usable = False
    if not usable:
        raise InputWrong(words.no_path(text))
    return Path(text)


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not (isfinite(speed) and 0 < speed <= MOST_SPEED):
        raise InputWrong(words.no_speed(MOST_SPEED, text))
    return speed


def _level(text: str) -> int:
    return _whole(text, words.no_level)


def _ms(text: str) -> int:
    ms = _whole(text, words.no_ms)
    if ms < 0:
        raise InputWrong(words.ms_below_zero())
    return ms


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise InputWrong(words.no_day(text)) from None
    if day.isoformat() != text:  # other forms of ISO 8601 are read too
        raise InputWrong(words.no_day(text))
    return day


def _whole(text: str, wrong: Callable[[str], str]) -> int:
    try:
        return int(text)
    except ValueError:
        raise InputWrong(wrong(text)) from None
