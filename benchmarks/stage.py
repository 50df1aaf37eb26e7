# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A place to measure in: a display, a sound server, a data folder, and what runs there.

Whatever is started here is ended by its process id when the stage is left.
"""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from tests.real.sound_server import SoundServer

ROOT = Path(__file__).resolve().parents[1]
MAIN = (sys.executable, str(ROOT / "main.py"))
BARE = (sys.executable, str(ROOT / "benchmarks" / "bare_window.py"))
PREFERENCES = {
    "shown": True,
    "setup_s": 10,
    "full_screen": True,
    "sound_check": False,
    "voice": False,
}
_NONE = {"DBUS_SESSION_BUS_ADDRESS": "disabled:"}
PATIENCE_S = 30.0
"""How long anything may take to start here before that is a failure of the measuring itself."""


class Stage:
    """A display of `width` by `height` px, a sound server, a folder; made by `stage`."""

    def __init__(
        self, folder: Path, server: SoundServer, display: str, desktop: Mapping[str, str] = _NONE
    ) -> None:
        self.server = server
        self.display = display
        self.data = folder / "data"
        self.folder = folder
        self._inherited = server.env
        self._desktop = desktop
        self._running: list[subprocess.Popen[bytes]] = []

    @property
    def env(self) -> Mapping[str, str]:
        """The environment of what runs here: nothing of it reaches the real desktop."""
        kept = ("PATH", "LD_LIBRARY_PATH", "XDG_RUNTIME_DIR", "PULSE_CLIENTCONFIG")
        return {name: self._inherited[name] for name in kept if name in self._inherited} | {
            "DISPLAY": self.display,
            "HOME": str(self.folder),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            **self._desktop,
        }

    def start(self, command: Sequence[str]) -> subprocess.Popen[bytes]:
        """Start `command` here; its complaints go into the stage's log."""
        with (self.folder / "log").open("ab") as log:
            process = subprocess.Popen(command, env=dict(self.env), stdout=log, stderr=log)
        self._running.append(process)
        return process

    def check(self, process: "subprocess.Popen[bytes]") -> None:
        """RuntimeError, with what was complained about, if it has ended by itself."""
        if process.poll() is not None:
            complaints = (self.folder / "log").read_text()
            raise RuntimeError(f"it ended with {process.returncode}:\n{complaints}")

    def start_ninety(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start the program on the stage's data folder."""
        return self.start([*MAIN, "--data-dir", str(self.data), *arguments])

    def ask_ninety(self, *arguments: str) -> str:
        """What a command of the program prints."""
        command = [*MAIN, "--data-dir", str(self.data), *arguments]
        asked = subprocess.run(
            command, env=dict(self.env), stdout=subprocess.PIPE, text=True, check=True
        )
        return asked.stdout

    def press(self, key: str) -> None:
        """Press a key in whatever window has the keyboard."""
        subprocess.run(["xdotool", "key", key], env=dict(self.env), check=True)

    def end(self, process: subprocess.Popen[bytes], within_s: float = 5.0) -> None:
        """Ask it to leave, and kill it when it does not."""
        if process in self._running:
            self._running.remove(process)
        process.terminate()
        try:
            process.wait(within_s)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def end_all(self) -> None:
        """End what still runs, the last first."""
        for process in reversed(self._running.copy()):
            self.end(process)


@contextlib.contextmanager
def stage(
    width: int, height: int, *, window_manager: bool = True, desktop: Mapping[str, str] = _NONE
) -> Iterator[Stage]:
    """A stage for as long as the block lasts; `desktop` leads to a bus, if there shall be one."""
    with contextlib.ExitStack() as leaving:
        folder = Path(leaving.enter_context(tempfile.TemporaryDirectory(prefix="bench")))
        sound = folder / "sound"
        sound.mkdir(mode=0o700)
        server = SoundServer(sound)
        leaving.callback(server.kill)
        server.start()
        display = leaving.enter_context(_display(width, height))
        made = Stage(folder, server, display, desktop)
        leaving.callback(made.end_all)
        made.data.mkdir(mode=0o700)
        (made.data / "preferences.json").write_text(json.dumps(PREFERENCES))
        if window_manager:
            made.start(["openbox", "--sm-disable"])
            wait_until(lambda: _has_manager(made), "the window manager starts")
        yield made


@contextlib.contextmanager
def busy_loops() -> Iterator[None]:
    """A loop that never rests on every core, for as long as the block lasts."""
    loop = "import os, sys\nos.sched_setaffinity(0, {int(sys.argv[1])})\nwhile True:\n    pass\n"
    loops = [
        subprocess.Popen([sys.executable, "-c", loop, str(core)])
        for core in sorted(os.sched_getaffinity(0))
    ]
    try:
        yield
    finally:
        for one in loops:
            one.kill()
            one.wait()


def wait_until(holds: Callable[[], object], what: str, within_s: float = PATIENCE_S) -> None:
    """Wait until `holds` says so; RuntimeError if that takes too long."""
    until_s = time.monotonic() + within_s
    while not holds():
        if time.monotonic() > until_s:
            raise RuntimeError(f"waited {within_s:g} s in vain until {what}")
        time.sleep(0.02)


@contextlib.contextmanager
def _display(width: int, height: int) -> Iterator[str]:
    screen = f"{width}x{height}x24"
    options = ("-nolisten", "tcp", "-noreset", "-ac", "-displayfd", "1")
    with subprocess.Popen(
        ["Xvfb", *options, "-screen", "0", screen],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as server:
        try:
            number = server.stdout.readline() if server.stdout else b""
            if not number:
                raise RuntimeError("Xvfb does not start")
            yield f":{number.decode().strip()}"
        finally:
            server.kill()


def _has_manager(made: Stage) -> bool:
    asked = subprocess.run(
        ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"],
        env=dict(made.env),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    return b"window id" in asked.stdout
