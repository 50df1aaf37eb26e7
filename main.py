# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The entry: from the command line to the window, to a command, or to a child process.

What a way does not need is not loaded on it: the sound process loads no Qt.
"""

import os
import sys
import time

TYPE_CHECKING = False  # what typing calls so; importing it takes 0.7 MiB, in each process
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from settings.places import Places
    from ui.requests import Request, Switches

    OpenWindow = Callable[[Places, Request | None, Switches], int]

SOUND_PROCESS = "--sound-process"
VOICE_PROCESS = "--voice-process"
DISPLAY_PROCESS = "--display-process"


def main(argv: "Sequence[str] | None" = None, open_window: "OpenWindow | None" = None) -> int:
    """Do what `argv` asks and return the exit code; SystemExit with it where that is known early.

    `open_window` stands in for the real one.
    """
    asked = list(sys.argv[1:] if argv is None else argv)
    if asked == [SOUND_PROCESS]:
        from audio.sound_child import run as play

        return play()
    if asked == [VOICE_PROCESS]:
        return _voice()
    if asked == [DISPLAY_PROCESS]:
        from ui.commands.display_child import run as open_display

        return open_display()
    from ui.lazy_imports import spare_extensions

    spare_extensions()
    from ui.commands.shell import ended_in_order, known_failures_said
    from ui.commands.tongue import answered_as_chosen

    with answered_as_chosen(asked), known_failures_said():
        from ui.arguments import parse

        args = parse(asked)
        if args.command not in {None, "start"}:
            from ui.commands import run

            with ended_in_order():
                return run(args, sys.stdout, time.monotonic, _now)
        from ui.commands.start import opening

        given = opening(args, os.environ, sys.platform)
    if open_window is None and _taken_over(given.places, given.request):
        return 0
    return (open_window or _window())(given.places, given.request, given.switches)


def _now() -> "datetime":
    from datetime import UTC, datetime

    return datetime.now(UTC)


def _taken_over(places: "Places", request: "Request | None") -> bool:
    """Whether a window that is open already has taken over what was asked."""
    from ui.desktop.one_instance import Answer, hand_over, handed

    return hand_over(places.data, handed(request, os.environ), os.environ) is Answer.TAKEN


def _window() -> "OpenWindow":
    import gc

    gc.disable()  # what a start makes stays; ui/sweeper.py collects after the first frame
    from ui.lazy_imports import spare_sources

    spare_sources()
    from ui.app import run_window

    return run_window


def _voice() -> int:
    from ui.lazy_imports import spare_sources

    spare_sources()
    from audio.voice_child import run as speak

    return speak()


def _find_rooms() -> None:
    """Let the rooms be imported where Python is told not to look beside the program (-P, -I)."""
    here = os.path.dirname(os.path.realpath(__file__))  # noqa: PTH120 - a child loads no pathlib
    if here not in sys.path:
        sys.path.insert(0, here)


if __name__ == "__main__":
    _find_rooms()
    sys.exit(main())
