# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The real program on a display of its own: driven by keys, and looked at only from outside."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt
import pytest

ENTRY = Path(__file__).parents[2] / "main.py"
SIZE = (1280, 800)
PATIENCE_S = 30.0
"""Generous, since other work may share the machine: a test that passes never waits for so long."""
LOOK_S = 0.02
APART_S = 0.1
"""Between two keys: a key that comes back sooner than a finger could is taken for a repeat."""

SESSION, TODAY = "Ninety – Session", "Ninety – Today"
CHECK_IN, HISTORY = "Ninety – Check-in", "Ninety – History"

Pixels = npt.NDArray[np.uint8]
Found = TypeVar("Found")

_MANAGED = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus><keyboard/><mouse/>
</openbox_config>
"""
_OTHER_WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget
app, window = QApplication([]), QWidget()
window.setWindowTitle("another")
window.show()
app.exec()
"""


def wait_until(
    condition: Callable[[], Found | None],
    what: str,
    seen: Callable[[], object] | None = None,
    timeout_s: float = PATIENCE_S,
) -> Found:
    """Return the first true answer of `condition`; fail, telling what was `seen`, if none comes."""
    until = time.monotonic() + timeout_s
    while not (found := condition()):
        if time.monotonic() > until:
            pytest.fail(f"waited in vain for {what}; at last: {seen() if seen else None}")
        time.sleep(LOOK_S)
    return found


class Screen:
    """An X server without a monitor and a window manager on it; its pixels lie in a file."""

    def __init__(self, folder: Path, size: tuple[int, int] = SIZE) -> None:
        self._folder = folder
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(writing), "-fbdir", str(folder), "-noreset"),
                *("-screen", "0", f"{size[0]}x{size[1]}x24", "-nolisten", "tcp"),
            ],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as number:
            self.env = {"DISPLAY": f":{number.readline().strip()}"}
        (folder / "rc.xml").write_text(_MANAGED)
        self._manager = subprocess.Popen(
            ["openbox", "--config-file", str(folder / "rc.xml")],
            env=os.environ | self.env | {"HOME": str(folder), "XDG_CACHE_HOME": str(folder)},
            stderr=subprocess.DEVNULL,
        )
        wait_until(self._managed, "a window manager")

    def close(self) -> None:
        for process in (self._manager, self._server):
            process.kill()
            process.wait()

    def key(self, *names: str) -> None:
        """Press and let go keys, by their X names; `question` or `ctrl+q` as a person would."""
        for name in names:
            self._do("key", "--delay", "5", name, "sleep", str(APART_S))

    def tap(self, name: str, times: int) -> None:
        """Press one key so often, as fast as it repeats when it is held."""
        self._do("key", "--delay", "25", *[name] * times)

    def hold(self, name: str, for_s: float) -> None:
        """Keep a key down for so long; the display repeats it meanwhile."""
        self._do("keydown", name, "sleep", str(for_s), "keyup", name)

    @contextlib.contextmanager
    def keyboard(self, layout: str) -> Iterator[None]:
        """Another keyboard for a while; on it keys go by their places, "14" for that of 5."""
        self._lay_out_keys(layout)
        try:
            yield
        finally:
            self._lay_out_keys("us")

    def click(self, button: int = 1) -> None:
        """Press and let go a mouse button in the middle of the screen."""
        x, y = SIZE[0] // 2, SIZE[1] // 2
        self._do("mousemove", str(x), str(y), "click", str(button))

    def move(self, x: int, y: int) -> None:
        self._do("mousemove", str(x), str(y))

    def title(self) -> str:
        """The title of the window that has the keyboard, or nothing."""
        return self._ask("xdotool", "getactivewindow", "getwindowname")

    def wait_title(self, title: str, timeout_s: float = PATIENCE_S) -> None:
        wait_until(lambda: self.title() == title, f"the window {title}", self.title, timeout_s)

    def settle_focus(self) -> None:
        """Wait until the window that is shown has taken the keyboard as well."""
        wait_until(self._focused, "the keyboard")

    def is_full(self) -> bool:
        """Whether the window that has the keyboard fills the screen."""
        state = self._ask("xprop", "-id", self._ask("xdotool", "getactivewindow"), "_NET_WM_STATE")
        return "FULLSCREEN" in state

    def pixels(self) -> Pixels:
        """What is to be seen: rows, columns, blue-green-red."""
        raw = np.fromfile(self._folder / "Xvfb_screen0", np.uint8)
        header = raw[:100].view(">u4")
        size, width, height, stride, colours = (int(header[i]) for i in (0, 4, 5, 12, 19))
        rows = raw[size + 12 * colours :][: height * stride].reshape(height, stride)
        return rows[:, : 4 * width].reshape(height, width, 4)[:, :, :3].copy()

    def shows(self, colour: str, least: int) -> bool:
        """Whether so many pixels have this colour ("#rrggbb")."""
        blue_green_red = np.frombuffer(bytes.fromhex(colour[1:])[::-1], np.uint8)
        return int((self.pixels() == blue_green_red).all(axis=2).sum()) >= least

    def wait_change(self, before: Pixels) -> None:
        """Wait until something else is to be seen than before."""
        wait_until(lambda: self._differs_from(before), "another picture")

    def changes(self) -> bool:
        """Whether something moves: two looks that differ, with time for a frame between."""
        before = self.pixels()
        until = time.monotonic() + 1.5
        while time.monotonic() < until:
            if self._differs_from(before):
                return True
            time.sleep(LOOK_S)
        return False

    def settle(self) -> Pixels:
        """What is to be seen once nothing changes any more."""
        wait_until(lambda: not self._differs_soon(), "a picture that stands still")
        return self.pixels()

    @contextlib.contextmanager
    def another_window(self) -> Iterator[None]:
        """Another program's window that takes the keyboard."""
        process = subprocess.Popen(
            [sys.executable, "-c", _OTHER_WINDOW], env=os.environ | self.env | _QUIET
        )
        try:
            self.wait_title("another")
            yield
        finally:
            process.kill()
            process.wait()

    def _differs_soon(self) -> bool:
        before = self.pixels()
        time.sleep(0.3)
        return self._differs_from(before)

    def _differs_from(self, before: Pixels) -> bool:
        return bool((self.pixels() != before).any())

    def _managed(self) -> bool:
        return "window id" in self._ask("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")

    def _focused(self) -> bool:
        return self._ask("xdotool", "getwindowfocus") == self._ask("xdotool", "getactivewindow")

    def _lay_out_keys(self, layout: str) -> None:
        subprocess.run(["setxkbmap", layout], env=os.environ | self.env, check=True, timeout=20)

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=os.environ | self.env, check=True, timeout=20)

    def _ask(self, *words: str) -> str:
        asked = subprocess.run(
            words,
            env=os.environ | self.env,
            capture_output=True,
            text=True,
            check=False,
            timeout=20,
        )
        return asked.stdout.strip()


_QUIET = {
    "QT_QPA_PLATFORM": "xcb",
    "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    "PYTHONFAULTHANDLER": "1",
}


class Ninety:
    """The program, started with `words` on `folder`; it sounds where `sound_env` says.

    `also` goes over everything else in its environment: a session bus, say.
    """

    def __init__(
        self,
        screen: Screen,
        sound_env: Mapping[str, str],
        folder: Path,
        *words: str,
        entry: Path = ENTRY,
        desktop: Mapping[str, str] | None = None,
    ) -> None:
        self.screen = screen
        self.folder = folder
        self._env = {**sound_env, **screen.env, **_QUIET, **_homes(folder), **(desktop or {})}
        self._log = folder / "cues.jsonl"
        self._said = folder / "said.txt"
        command = [sys.executable, str(entry), *words, "--data-dir", str(folder)]
        if words[:1] == ("start",):
            command += ["--cue-log", str(self._log)]
        with self._said.open("ab") as said:
            self._process = subprocess.Popen(command, env=self._env, stdout=said, stderr=said)

    @property
    def pid(self) -> int:
        return self._process.pid

    def children(self) -> list[int]:
        """The processes that it has started and that are there."""
        return [pid for pid in _pids() if _parent(pid) == self.pid]

    def cues(self) -> list[dict[str, Any]]:
        """What was heard since `start`, as it stands in the cue log."""
        if not self._log.exists():
            return []
        lines = self._log.read_text().split("\n")[:-1]
        return [json.loads(line) for line in lines]

    def heard(self) -> list[str]:
        """The names of the cues that were heard."""
        return [line["cue"] for line in self.cues()]

    def wait_ready(self) -> None:
        """Wait until keys of a session that `start` began arrive and can be answered by a sound."""
        self.screen.wait_title(SESSION)
        self.screen.settle_focus()
        wait_until(self._connected, "a sound process that is connected")

    def go_to_work(self) -> None:
        """Skip set-up and count-in."""
        self.wait_ready()
        self.key("Right", cue="key-taken")
        self.key("Right", cue="breath-in")

    def wait_heard(self, cue: str, times: int = 1) -> dict[str, Any]:
        """Wait until a cue was heard so often, and return the last of them.

        The log tells of a note when it is handed over, up to 30 ms before it sounds.
        """
        told = wait_until(lambda: self._nth(cue, times), f"{cue} for the {times}. time", self.heard)
        time.sleep(0.1)
        return told

    def key(self, *names: str, cue: str) -> dict[str, Any]:
        """Press keys and wait for the cue that answers them."""
        before = self.heard().count(cue)
        self.screen.key(*names)
        return wait_until(lambda: self._nth(cue, before + 1), f"{cue} after {names}", self.heard)

    def history(self) -> list[dict[str, Any]]:
        """The sessions as the command line tells them, newest first."""
        command = [sys.executable, str(ENTRY), "history", "--json", "--data-dir", str(self.folder)]
        told = subprocess.run(
            command, env=self._env, capture_output=True, text=True, check=True, timeout=60
        )
        sessions: list[dict[str, Any]] = json.loads(told.stdout)
        return sessions

    def preferences(self) -> dict[str, Any]:
        """What stands in the file."""
        path = self.folder / "preferences.json"
        kept: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
        return kept

    def send(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    def send_all(self, number: signal.Signals) -> None:
        """Send a signal to it and to all its children."""
        for pid in (self.pid, *self.children()):
            os.kill(pid, number)

    def wait_end(self) -> int:
        """Wait until it has ended, and return its exit code."""
        return self._process.wait(PATIENCE_S)

    def close(self) -> None:
        """Make an end of it, and see that it had no fault."""
        for pid in self.children():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._process.kill()
        self._process.wait()
        said = self._said.read_text()
        assert said == "", said
        for log in self.folder.glob("*.log"):
            assert "a fault" not in log.read_text()

    def _connected(self) -> bool:
        """Whether the sound process has tried its device."""
        return any(map(_has_socket, self.children()))

    def _nth(self, cue: str, number: int) -> dict[str, Any] | None:
        lines = [line for line in self.cues() if line["cue"] == cue]
        return lines[number - 1] if len(lines) >= number else None


class Stage:
    """A screen, and programs on it, each in a folder of its own."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        self.screen = screen
        self.folder = folder
        self._started: list[Ninety] = []

    def open(
        self,
        sound_env: Mapping[str, str],
        *words: str,
        entry: Path = ENTRY,
        desktop: Mapping[str, str] | None = None,
    ) -> Ninety:
        """Start the program; without preferences of its own it does not speak.

        `desktop` is the environment that leads it to a desktop's services: without, it has none.
        """
        if not (self.folder / "preferences.json").exists():
            (self.folder / "preferences.json").write_text('{"voice": false}')
        ninety = Ninety(self.screen, sound_env, self.folder, *words, entry=entry, desktop=desktop)
        self._started.append(ninety)
        return ninety

    def close(self) -> None:
        for ninety in self._started:
            ninety.close()


def prefer(folder: Path, **values: object) -> None:
    """Write preferences; what most tests want: new to the drills, no sound check."""
    usual = {"shown": False, "sound_check": False, "setup_s": 10, "voice": False}
    (folder / "preferences.json").write_text(json.dumps({**usual, **values}))


def alive(pid: int) -> bool:
    """Whether there is such a process that has not ended."""
    try:
        return _stat(pid)[0] != "Z"
    except OSError:
        return False


def _has_socket(pid: int) -> bool:
    folder = Path(f"/proc/{pid}/fd")
    try:
        return any(str(link.readlink()).startswith("socket:") for link in folder.iterdir())
    except OSError:
        return False


def _pids() -> list[int]:
    return [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]


def _parent(pid: int) -> int:
    try:
        return int(_stat(pid)[1])
    except OSError:
        return 0


def _stat(pid: int) -> list[str]:
    """State, parent and what follows."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


def _homes(folder: Path) -> dict[str, str]:
    names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    return {name: str(folder / "home") for name in names}
