# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The program's manners in a shell: one sentence on standard error, exit codes, pipes, signals."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import NoReturn

from ui.commands.faults import CommandFailed, Exit
from ui.commands.printing import printable
from ui.wording.machine import cannot_be_done, reason_of


def complain(sentence: str) -> None:
    """Say one sentence on standard error."""
    sys.stderr.write(f"ninety: {printable(sentence)}\n")


@contextmanager
def known_failures_said() -> Iterator[None]:
    """Turn every known failure inside into its sentence and SystemExit with its code.

    Bugs pass through. A reader that had enough and closed the pipe is no failure.
    """
    _make_streams_usable()
    try:
        try:
            yield
        finally:
            sys.stdout.flush()
    except CommandFailed as failure:
        complain(str(failure))
        raise SystemExit(failure.code) from None
    except BrokenPipeError:
        _forget_output()
        raise SystemExit(Exit.DONE) from None
    except OSError as error:
        _forget_output()
        complain(cannot_be_done(reason_of(error), str(error.filename or "")))
        raise SystemExit(Exit.MACHINE_AT_FAULT) from None
    except KeyboardInterrupt:
        _forget_output()
        raise SystemExit(Exit.STOPPED_BY_KEYS) from None


@contextmanager
def ended_in_order() -> Iterator[None]:
    """Let SIGTERM and SIGHUP raise SystemExit inside, so that nothing is left half written.

    The exit code is that of a shell, 128 and the signal's number. One that is ignored, as nohup has
    it, stays so.
    """
    with _taken_by(_end, "SIGTERM", "SIGHUP"):
        yield


@contextmanager
def ended_only_after() -> Iterator[None]:
    """Let a signal that ends the command wait for the end of what is inside.

    Qt's loading takes an exception for a fault of its own: it goes on without, or aborts.
    """
    asked: list[int] = []
    with _taken_by(lambda number, _: asked.append(number), "SIGINT", "SIGTERM", "SIGHUP"):
        yield
    for number in asked[:1]:
        signal.raise_signal(number)


@contextmanager
def _taken_by(handler: Callable[[int, FrameType | None], object], *names: str) -> Iterator[None]:
    known = [getattr(signal, name, None) for name in names]
    numbers = [one for one in known if one and signal.getsignal(one) is not signal.SIG_IGN]
    before = {one: signal.signal(one, handler) for one in numbers}
    try:
        yield
    finally:
        for one, earlier in before.items():
            signal.signal(one, earlier or signal.SIG_DFL)


def _end(number: int, _: FrameType | None) -> NoReturn:
    raise SystemExit(128 + number)


def _make_streams_usable() -> None:
    # A stream closed by the shell (>&-), or a program without a console, has None here.
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - kept open
            setattr(sys, name, nowhere)
        elif hasattr(stream, "reconfigure"):
            # What the terminal's encoding cannot show is written out, not a crash.
            stream.reconfigure(errors="backslashreplace")


def _forget_output() -> None:
    """Let what still waits to be written go nowhere, or Python complains of it at its end."""
    with suppress(OSError, ValueError):
        output = sys.stdout.fileno()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, output)
        os.close(nowhere)
