# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The command line as argparse understands it; what it means is the commands' business."""

import os
from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Sequence
from datetime import date
from math import isfinite
from pathlib import Path

from ui.commands.faults import InputWrong
from ui.requests import MOST_SPEED, PAGES
from ui.version import VERSION
from ui.wording import commands as words
from ui.wording import history_commands as history_words


def parse(argv: Sequence[str]) -> Namespace:
    """Return what was asked: `command` (None for the window), `data_dir` and the command's own.

    Raises SystemExit after --help and --version (0) and on wrong usage (2), InputWrong on a value
    that cannot be.
    """
    parser = _parser(argv)
    args = parser.parse_args(argv)
    if args.page is not None and args.command is not None:
        parser.error(words.PAGE_OF_WINDOW)
    return args


def _parser(argv: Sequence[str]) -> ArgumentParser:
    """Return a parser that knows all commands, and the arguments of those that stand in `argv`."""
    parser = ArgumentParser(
        prog="ninety", description=words.ABOUT, epilog=words.EXIT_CODES, allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"Ninety {VERSION}")
    parser.set_defaults(data_dir=None)
    _add_data_dir(parser)
    parser.add_argument("--page", choices=PAGES, help=words.PAGE)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for name, add_arguments in _COMMANDS.items():
        about = words.COMMANDS[name]
        command = commands.add_parser(
            name, help=about.short, description=about.whole, allow_abbrev=False
        )
        if name in argv:
            add_arguments(command)
    return parser


def _add_data_dir(parser: ArgumentParser) -> None:
    # SUPPRESS: a command that was given none of them must not undo what stood before it.
    parser.add_argument(
        "--data-dir", metavar="DIR", type=_path, default=SUPPRESS, help=words.DATA_DIR
    )


def _add_start(parser: ArgumentParser) -> None:
    parser.add_argument("routine", metavar="ROUTINE", nargs="?", help=words.START_ROUTINE)
    _add_level(parser)
    parser.add_argument("--speed", metavar="N", type=_speed, default=1.0, help=words.SPEED)
    parser.add_argument("--cue-log", metavar="FILE", type=_path, help=words.CUE_LOG)
    parser.add_argument("--block-window", metavar="MS", type=_ms, default=0, help=SUPPRESS)
    _add_data_dir(parser)


def _add_listing(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=words.JSON)
    _add_data_dir(parser)


def _add_history(parser: ArgumentParser) -> None:
    _add_listing(parser)
    deeds = parser.add_subparsers(dest="deed", metavar="WHAT", title="what else to do with it")
    for name, (what, about) in history_words.DEEDS.items():
        deed = deeds.add_parser(name, help=about.short, description=about.whole, allow_abbrev=False)
        if what:
            deed.add_argument("path", metavar=what, type=_path, help=history_words.PATHS[name])
        _add_data_dir(deed)


def _add_report(parser: ArgumentParser) -> None:
    parser.add_argument("pdf", metavar="OUT.pdf", type=_path, help=words.PDF)
    parser.add_argument("--from", metavar="D", dest="since", type=_day, help=words.REPORT_FROM)
    parser.add_argument("--to", metavar="D", dest="until", type=_day, help=words.REPORT_TO)
    parser.add_argument("--name", metavar="NAME", default="", help=words.REPORT_NAME)
    _add_data_dir(parser)


def _add_timeline(parser: ArgumentParser) -> None:
    _add_routine(parser)
    _add_level(parser)
    _add_listing(parser)


def _add_render(parser: ArgumentParser) -> None:
    _add_routine(parser)
    parser.add_argument("wav", metavar="OUT.wav", type=_path, help=words.WAV)
    parser.add_argument("--voice", action="store_true", help=words.VOICE)
    _add_level(parser)
    _add_data_dir(parser)


def _add_check(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=_path, help=words.ROUTINE_FILE)
    _add_data_dir(parser)


def _add_routine(parser: ArgumentParser) -> None:
    parser.add_argument("routine", metavar="ROUTINE", help=words.ROUTINE)


def _add_level(parser: ArgumentParser) -> None:
    parser.add_argument("--level", metavar="N", type=_level, help=words.LEVEL)


def _add_launcher(parser: ArgumentParser) -> None:
    parser.add_argument("deed", choices=("install", "remove"), help=words.LAUNCHER_DEED)
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
        raise InputWrong(f"{text!r} is no name of a file or folder.")
    return Path(text)


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not (isfinite(speed) and 0 < speed <= MOST_SPEED):
        raise InputWrong(f"--speed is a number above 0 and at most {MOST_SPEED:g}, not {text!r}.")
    return speed


def _level(text: str) -> int:
    return _whole(text, "--level is the number of a level")


def _ms(text: str) -> int:
    ms = _whole(text, "--block-window is a whole number of milliseconds")
    if ms < 0:
        raise InputWrong("--block-window cannot be less than 0.")
    return ms


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InputWrong(f"A day is written as 2026-05-01, not {text!r}.") from None


def _whole(text: str, what: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise InputWrong(f"{what}, not {text!r}.") from None
