# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A session bus of our own, and on it a desktop portal that says what a test wants."""

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

CHILD = Path(__file__).with_name("portal_child.py")


class SessionBus:
    """A message bus that nobody else is on. `env` leads whoever shall be on it there.

    `kind` is the session's, which starts this machine's services, or one with a file of its own.
    """

    def __init__(self, env: Mapping[str, str] = os.environ, kind: str = "--session") -> None:
        self._daemon = subprocess.Popen(
            ["dbus-daemon", kind, "--nofork", "--nosyslog", "--print-address"],
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()
        self.env = {"DBUS_SESSION_BUS_ADDRESS": self.address}

    def close(self) -> None:
        self._daemon.kill()
        self._daemon.communicate()


class DesktopPortal:
    """Answers `Read` with what was set, and tells of every change; it can be made to hang."""

    def __init__(self, bus: SessionBus, *settings: tuple[str, str, object]) -> None:
        self._child = subprocess.Popen(
            [sys.executable, str(CHILD), json.dumps(settings)],
            env=os.environ | bus.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._child.stdout is not None
        assert self._child.stdout.readline() == "ready\n"

    def change(self, namespace: str, key: str, value: object) -> None:
        """Set a value, and tell of it."""
        assert self._child.stdin is not None
        self._child.stdin.write(json.dumps((namespace, key, value)) + "\n")
        self._child.stdin.flush()

    def asked(self) -> str:
        """Wait until a setting was asked for, and return its key."""
        assert self._child.stdout is not None
        return self._child.stdout.readline().strip()

    def hang(self) -> None:
        self._child.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        self._child.send_signal(signal.SIGCONT)

    def close(self) -> None:
        with contextlib.suppress(BrokenPipeError):
            self._child.kill()
            self._child.communicate()
