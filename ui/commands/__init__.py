# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The commands: each answers on standard output in plain text or JSON, and loads no window."""

from argparse import Namespace
from collections.abc import Callable
from datetime import datetime
from typing import TextIO


def run(
    args: Namespace, out: TextIO, clock: Callable[[], float], now: Callable[[], datetime]
) -> int:
    """Run the command that `args` names; returns the exit code, raises CommandFailed.

    Each is imported when it is asked for: what one needs does not slow another down.
    """
    match args.command:
        case "routines":
            from ui.commands.routines import run as command
        case "timeline":
            from ui.commands.timeline import run as command
        case "check":
            from ui.commands.check import run as command
        case "render":
            from ui.commands.render import run as command
        case "history":
            from ui.commands.history import run as look_back

            return look_back(args, out, now)
        case "report":
            from ui.commands.report import run as report

            return report(args, out, now)
        case "launcher":
            from ui.commands.launcher import run as command
        case "doctor":
            from ui.commands.doctor import run as examine

            return examine(args, out, clock)
        case unknown:
            raise ValueError(f"{unknown} is no command")
    return command(args, out)
