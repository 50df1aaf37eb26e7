# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""One window for one folder, started from the menu like any program, and after a crash again."""

import os
import shutil
import signal
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path

import pytest

from tests.real.sound_server import SoundServer
from tests.real.stage import (
    CHECK_IN,
    ENTRY,
    HISTORY,
    SESSION,
    TODAY,
    Ninety,
    Screen,
    Stage,
    prefer,
    wait_until,
)
from ui.desktop.identity import APP_ID, APP_NAME
from ui.desktop.identity import ENTRY as MENU_ENTRY

pytestmark = pytest.mark.real
ROOMS = ("main.py", "audio", "exercises", "history", "settings", "ui")
SILENT = {"PULSE_SERVER": "unix:/nowhere"}


def again(stage: Stage, ninety: Ninety, *words: str) -> None:
    """Start it once more, and see that this start ends at once and in silence."""
    second = stage.open(SILENT, *words)
    assert second.wait_end() == 0
    assert second.pid != ninety.pid


def test_later_starts_come_to_the_first_window(stage: Stage, sound_server: SoundServer) -> None:
    prefer(stage.folder, shown=True)
    first = stage.open(sound_server.env)
    stage.screen.wait_title(TODAY)
    with stage.screen.another_window():
        again(stage, first)
        stage.screen.wait_title(TODAY)
    again(stage, first, "--page", "history")
    stage.screen.wait_title(HISTORY)
    again(stage, first, "start", "reset")
    stage.screen.wait_title(SESSION)
    again(stage, first, "start", "balloon")
    stage.screen.key("alt+a")
    stage.screen.wait_title(CHECK_IN)
    stage.screen.key("Escape")
    stage.screen.wait_title(SESSION)
    first.send(signal.SIGTERM)
    assert first.wait_end() == 0
    ended = [session["outcome"] for session in first.history()]
    assert ended == ["running", "stopped"], "the next start offers to go on with the last"


def test_a_crash_locks_nobody_out(stage: Stage) -> None:
    prefer(stage.folder, shown=True)
    first = stage.open(SILENT)
    stage.screen.wait_title(TODAY)
    first.send(signal.SIGKILL)
    first.wait_end()
    assert (stage.folder / "ninety.sock").exists()
    second = stage.open(SILENT)
    stage.screen.wait_title(TODAY)
    again(stage, second)
    second.send(signal.SIGTERM)
    assert second.wait_end() == 0
    assert not (stage.folder / "ninety.sock").exists()


@pytest.fixture
def installed(tmp_path: Path, screen: Screen) -> dict[str, str]:
    """The environment of a desktop in whose menu a Ninety stands, from a path that is no fun."""
    place = tmp_path / 'it\'s a "place" for $HOME & 100%'
    place.mkdir()
    for name in ROOMS:
        source = ENTRY.parent / name
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, place / name)
    names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    homes = {name: str(tmp_path / name.lower()) for name in names}
    config = tmp_path / "xdg_config_home" / "ninety"
    config.mkdir(parents=True)
    prefer(config, shown=True)
    quiet = {"QT_QPA_PLATFORM": "xcb", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    env = {**os.environ, **screen.env, **quiet, **SILENT, **homes}
    subprocess.run(
        [sys.executable, str(place / "main.py"), "launcher", "install"],
        env=env,
        check=True,
        stdout=subprocess.DEVNULL,
        timeout=60,
    )
    return env


def entry_of(env: dict[str, str]) -> Path:
    return Path(env["XDG_DATA_HOME"]) / MENU_ENTRY


def shown(screen: Screen, title: str) -> str:
    """Wait for the window, and return what a dock knows it by."""
    screen.wait_title(title)
    window = screen._ask("xdotool", "getactivewindow")
    names = ("WM_CLASS", "_GTK_APPLICATION_ID", "_KDE_NET_WM_DESKTOP_FILE", "_NET_WM_PID")
    return screen._ask("xprop", "-id", window, *names)


def end(screen: Screen, told: str) -> None:
    """End the window's process, whoever started it."""
    pid = int(told.rpartition("=")[2])
    os.kill(pid, signal.SIGTERM)
    wait_until(lambda: not Path(f"/proc/{pid}").exists(), "its end")


def test_the_menu_starts_it_and_a_dock_knows_it(installed: dict[str, str], screen: Screen) -> None:
    subprocess.run(["gtk-launch", APP_ID], env=installed, check=True, timeout=60)
    told = shown(screen, TODAY)
    try:
        assert f'WM_CLASS(STRING) = "{APP_ID}", "{APP_NAME}"' in told
        assert f'_GTK_APPLICATION_ID(UTF8_STRING) = "{APP_ID}"' in told
        assert f'_KDE_NET_WM_DESKTOP_FILE(UTF8_STRING) = "{APP_ID}"' in told
        assert f"StartupWMClass={APP_NAME}\n" in entry_of(installed).read_text()
    finally:
        end(screen, told)


@pytest.mark.parametrize(("action", "title"), [("balloon", SESSION), ("history", HISTORY)])
def test_an_action_of_the_entry_starts_what_it_says(
    installed: dict[str, str], screen: Screen, action: str, title: str
) -> None:
    """The action's line as an entry of its own: no tool starts an action from outside."""
    read = ConfigParser(interpolation=None)
    read.read(entry_of(installed), encoding="utf-8")
    alone = entry_of(installed).with_name("action.desktop")
    line = read[f"Desktop Action {action}"]["exec"]
    alone.write_text(f"[Desktop Entry]\nType=Application\nName=x\nExec={line}\n")
    subprocess.run(["gio", "launch", str(alone)], env=installed, check=True, timeout=60)
    end(screen, shown(screen, title))
