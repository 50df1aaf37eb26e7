# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Where the first window answers later starts. It waits for nobody: each caller has a buffer."""

import os
import socket
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QSocketNotifier

from ui.desktop.one_instance import (
    MOST_BYTES,
    TAKEN,
    Answer,
    Handed,
    decode,
    hand_over,
    listen,
    unlisten,
)

MOST_CALLERS = 16
WAIT_MS = 100
ATTEMPTS = 30
"""A window that is just starting holds the lock some time before it can answer."""


class Caller:
    """A start that is on the line, and what it has said so far."""

    def __init__(self, line: socket.socket) -> None:
        line.settimeout(0)
        self.line = line
        self.said = b""
        self.notifier = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read)

    def close(self) -> None:
        self.notifier.setEnabled(False)
        self.notifier.deleteLater()
        self.line.close()


class FrontDoor(QObject):
    """Hands to `receive` what a later start was asked for. Who holds the lock answers."""

    def __init__(self, folder: Path, lock: QLockFile, receive: Callable[[Handed], None]) -> None:
        super().__init__()
        self._receive = receive
        self._callers: list[Caller] = []
        self._listening = listen(folder, os.environ) if lock.isLocked() else None
        self._notifier: QSocketNotifier | None = None
        if self._listening is not None:
            number = self._listening.line.fileno()
            self._notifier = QSocketNotifier(number, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._let_in)

    def close(self) -> None:
        """Answer no more."""
        for caller in self._callers:
            caller.close()
        self._callers.clear()
        if self._listening is not None and self._notifier is not None:
            self._notifier.setEnabled(False)
            unlisten(self._listening)
            self._listening = None

    def _let_in(self) -> None:
        if self._listening is None:
            return
        try:
            line, _ = self._listening.line.accept()
        except OSError:
            return  # it has hung up again
        if len(self._callers) >= MOST_CALLERS:
            self._drop(self._callers[0])
        caller = Caller(line)
        self._callers.append(caller)
        caller.notifier.activated.connect(partial(self._hear, caller))

    def _hear(self, caller: Caller, *_from_qt: object) -> None:
        try:
            said = caller.line.recv(MOST_BYTES)
        except BlockingIOError:
            return
        except OSError:
            said = b""
        caller.said += said
        if said and b"\n" not in caller.said and len(caller.said) < MOST_BYTES:
            return
        given = decode(caller.said.partition(b"\n")[0])
        taken = given is not None and _answered(caller)
        self._drop(caller)
        if given is not None and taken:
            self._receive(given)

    def _drop(self, caller: Caller) -> None:
        if caller in self._callers:
            self._callers.remove(caller)
            caller.close()


def _answered(caller: Caller) -> bool:
    """Whether it waited for the answer; where it did not, it does itself what it asked for."""
    try:
        caller.line.send(TAKEN)
    except OSError:
        return False
    return True


def enter(lock: QLockFile, folder: Path, given: Handed) -> bool:
    """Whether there shall be a window here: not where another has taken over what was asked.

    A window that holds the lock and does not answer keeps nobody out: `lock` is then not held. One
    that a crash left behind under another name of this machine, or on another one, is replaced.
    """
    lock.setStaleLockTime(0)
    for _ in range(ATTEMPTS):
        if lock.tryLock(WAIT_MS):
            return True
        if lock.error() is not QLockFile.LockError.LockFailedError:
            return True  # a folder in which nothing can be locked
        answer = hand_over(folder, given, os.environ)
        if answer is not Answer.NOBODY:
            return answer is not Answer.TAKEN
    # A process that lives holds the file itself locked too: its lock cannot be removed.
    if lock.removeStaleLockFile():
        lock.tryLock(WAIT_MS)
    return True
