# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A child process that is spoken to in lines of JSON, and that can hang without holding us up."""

import contextlib
import json
import os
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from queue import SimpleQueue
from typing import IO, Any, cast

_FLOOD = 10_000
_LONGEST_LINE = 65_536
_BACKLOG = 1 << 20

Message = Mapping[str, Any]


class LineChild:
    """One run of `command`; an OSError if it cannot be started.

    `on_message` is called from a thread of our own when something arrived or the child ended.
    Start it from a thread that lives as long as the program: on Linux the child dies with that
    thread. A child that does not keep to the protocol, or that says more than anybody could want
    to hear, is killed.
    """

    def __init__(self, command: Sequence[str], on_message: Callable[[], None]) -> None:
        self._on_message = on_message
        self._inbox: SimpleQueue[Message] = SimpleQueue()
        self._ended = threading.Event()
        self._unsent = bytearray()
        self._process = subprocess.Popen(
            command,
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._stdin = cast("IO[bytes]", self._process.stdin)
        self._stdout = cast("IO[bytes]", self._process.stdout)
        with contextlib.suppress(OSError, AttributeError):  # Windows before Python 3.12
            os.set_blocking(self._stdin.fileno(), False)
        threading.Thread(target=self._read, name="line child", daemon=True).start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def ended(self) -> bool:
        """It said its last word (which may still wait to be received)."""
        return self._ended.is_set()

    def send(self, message: Message) -> None:
        """Never blocks: what the pipe does not take is kept for the next `flush`."""
        self._unsent += json.dumps(message).encode() + b"\n"
        if len(self._unsent) > _BACKLOG:
            self._process.kill()
        self.flush()

    def flush(self) -> None:
        if not self._unsent:
            return
        # A broken pipe is a child that ended, which the reader tells.
        with contextlib.suppress(BlockingIOError, BrokenPipeError):
            while self._unsent:
                del self._unsent[: os.write(self._stdin.fileno(), self._unsent)]

    def received(self) -> list[Message]:
        # Nobody else takes from it, so that what it holds is there to be taken.
        waiting = min(self._inbox.qsize(), _FLOOD)
        return [self._inbox.get_nowait() for _ in range(waiting)]

    def end(self, within_s: float) -> None:
        """Closes its input, waits for it to end by itself, then kills it."""
        self.flush()
        self._close_stdin()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(within_s)
        self.kill()

    def kill(self) -> None:
        self._process.kill()
        self._close_stdin()
        # A killed process is gone at once, unless the kernel holds it: then init will reap it.
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(0.2)

    def _close_stdin(self) -> None:
        self._unsent.clear()
        self._stdin.close()

    def _read(self) -> None:
        with self._stdout:
            rest = b""
            while chunk := os.read(self._stdout.fileno(), _LONGEST_LINE):
                *lines, rest = (rest + chunk).split(b"\n")
                if not self._take(lines) or len(rest) > _LONGEST_LINE:
                    self._process.kill()
                    break
                self._on_message()
        self._ended.set()
        self._on_message()

    def _take(self, lines: Sequence[bytes]) -> bool:
        for line in lines:
            try:
                message = json.loads(line)
            except ValueError:
                return False
            if not isinstance(message, dict):
                return False
            self._inbox.put(message)
        return self._inbox.qsize() < _FLOOD
