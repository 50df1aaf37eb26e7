# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A speech-dispatcher of our own, which speaks into our own sound server."""

import contextlib
import os
import signal
from pathlib import Path

from tests.real.sound_server import SoundServer
from tests.real.stage import alive, wait_until


class SpeechServer:
    """It is started by the first program that wants to speak in `env`."""

    def __init__(self, server: SoundServer, folder: Path) -> None:
        self._runtime = Path(server.env["XDG_RUNTIME_DIR"])
        homes = ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
        self.env = {**server.env, **{name: str(folder) for name in homes}, "LC_ALL": "C.UTF-8"}

    @property
    def pid(self) -> int:
        """Of the one that runs now, or ran last."""
        file = self._runtime / "speech-dispatcher" / "pid" / "speech-dispatcher.pid"
        return int(file.read_text())

    def freeze(self) -> None:
        """From now on it hangs."""
        os.kill(self.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        os.kill(self.pid, signal.SIGCONT)

    def kill(self) -> None:
        """End it, if it runs; its voices end with it."""
        with contextlib.suppress(OSError, ValueError):
            pid = self.pid
            os.kill(pid, signal.SIGCONT)
            os.kill(pid, signal.SIGKILL)
            wait_until(lambda: not alive(pid), "the end of speech-dispatcher")
