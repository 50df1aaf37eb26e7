# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A session bus of our own, with services that say what is asked of them."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.real.session_bus import SessionBus
from tests.real.stage import wait_until

_SERVICE = Path(__file__).with_name("bus_service.py")

_BUS = """<busconfig>
  <type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/>
  </policy>
</busconfig>
"""
"""Without the services of this machine, which would be started."""


class Service:
    """A service under `name`: an inhibitor, or one that never answers."""

    def __init__(self, env: dict[str, str], kind: str, name: str, said: Path) -> None:
        self._said = said
        with said.open("wb") as out:
            self._process = subprocess.Popen(
                [sys.executable, str(_SERVICE), kind, name], env=os.environ | env, stdout=out
            )
        self.wait("ready")

    def heard(self) -> list[str]:
        """What it was asked, line by line."""
        return self._said.read_text().splitlines()[1:]

    def wait(self, line: str, times: int = 1) -> None:
        """Wait until it has said so, so often."""
        said = self._said
        wait_until(lambda: said.read_text().splitlines().count(line) >= times, line, said.read_text)

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()


class ServedBus(SessionBus):
    """A session bus with services and a player on it, which can hang and die."""

    def __init__(self, folder: Path) -> None:
        (folder / "bus.conf").write_text(_BUS)
        super().__init__(kind=f"--config-file={folder}/bus.conf")
        self._folder = folder
        self._services: list[Service] = []

    def serve(self, kind: str, name: str) -> Service:
        """Put a service on it."""
        said = self._folder / f"service-{len(self._services)}"
        self._services.append(Service(self.env, kind, name, said))
        return self._services[-1]

    def playerctl(self, *words: str) -> str:
        """What the player says, or nothing when there is none."""
        asked = subprocess.run(
            ["playerctl", "--player", "ninety", *words],
            env=os.environ | self.env,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        return asked.stdout.strip()

    def wait_status(self, status: str) -> None:
        """Wait until the player is so."""
        wait_until(lambda: self.playerctl("status") == status, f"the player {status}")

    def freeze(self) -> None:
        """From now on it hangs."""
        self._daemon.send_signal(signal.SIGSTOP)

    def die(self) -> None:
        """From now on it is gone."""
        self._daemon.kill()
        self._daemon.wait()

    def close(self) -> None:
        for service in self._services:
            service.kill()
        super().close()
