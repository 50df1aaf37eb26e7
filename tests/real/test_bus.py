# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A session on a real session bus: media keys, keep-awake, and a bus that hangs or dies."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from tests.real.served_bus import ServedBus
from tests.real.sound_server import SoundServer
from tests.real.stage import CHECK_IN, ENTRY, TODAY, Ninety, Stage, prefer, wait_until
from ui.commands import desk
from ui.desktop.bus_probe import Bus, ask_bus

pytestmark = pytest.mark.real
SCREEN_SAVER = "org.freedesktop.ScreenSaver"
HELD = "held by io.github.ninety_app.Ninety: A session is running"
DEAD_S = 1.1
"""A key this soon after the pause does not resume."""
MOVED_S = 10.0
"""The end of the set-up that `prefer` asks for."""
WINDOW_S = 20.0
"""Far more than a window takes to come, far less than a bus that hangs would hold it."""


def start(stage: Stage, server: SoundServer, bus: ServedBus) -> Ninety:
    prefer(stage.folder)
    ninety = stage.open(server.env, "start", "balloon", desktop=bus.env)
    ninety.wait_ready()
    return ninety


def leave(ninety: Ninety) -> None:
    ninety.send(signal.SIGTERM)
    assert ninety.wait_end() == 0


def findings(bus: ServedBus) -> dict[str, dict[str, object]]:
    asked = subprocess.run(
        [sys.executable, str(ENTRY), "doctor", "--json"],
        env=os.environ | bus.env | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    found: dict[str, dict[str, object]] = json.loads(asked.stdout)
    return found


def test_a_headset_moves_a_session(stage: Stage, sound_server: SoundServer, bus: ServedBus) -> None:
    start(stage, sound_server, bus)
    bus.wait_status("Playing")
    told = bus.playerctl("metadata", "--format", "{{title}}|{{album}}|{{mpris:length}}")
    title, album, length_us = told.split("|")
    assert (title, album) == ("90/90 Hip Lift with Balloon Breathing", "Balloon breathing")
    assert int(length_us) > 60_000_000
    bus.playerctl("next")
    wait_until(lambda: float(bus.playerctl("position")) > MOVED_S, "a position further on")
    before = float(bus.playerctl("position"))
    bus.playerctl("pause")
    bus.wait_status("Paused")
    assert float(bus.playerctl("position")) >= before
    time.sleep(DEAD_S)
    bus.playerctl("play")
    bus.wait_status("Playing")
    bus.playerctl("volume", "0.25")
    wait_until(lambda: bus.playerctl("volume") == "0.250000", "the volume")
    bus.playerctl("stop")
    stage.screen.wait_title(CHECK_IN)
    wait_until(lambda: bus.playerctl("status") == "", "a player that is gone")


def test_changes_are_signalled(stage: Stage, sound_server: SoundServer, bus: ServedBus) -> None:
    start(stage, sound_server, bus)
    bus.wait_status("Playing")
    followed = stage.folder / "followed"
    with followed.open("wb") as out:
        follower = subprocess.Popen(
            ["playerctl", "--player", "ninety", "--follow", "status"],
            env=os.environ | bus.env,
            stdout=out,
        )
    try:
        wait_until(lambda: followed.read_text() == "Playing\n", "a follower", followed.read_text)
        stage.screen.key("Escape")
        wait_until(lambda: "Paused" in followed.read_text(), "a signal", followed.read_text)
    finally:
        follower.kill()
        follower.wait()


def test_the_machine_is_kept_awake_until_the_session_ends_and_no_longer_than_the_program(
    stage: Stage, sound_server: SoundServer, bus: ServedBus
) -> None:
    saver = bus.serve("inhibitor", SCREEN_SAVER)
    ninety = start(stage, sound_server, bus)
    saver.wait(HELD)
    stage.screen.key("Escape", "Return")
    stage.screen.wait_title(CHECK_IN)
    saver.wait("let go")
    stage.screen.key("Escape", "b")
    saver.wait(HELD, times=2)
    ninety.send(signal.SIGKILL)
    saver.wait("gone")


def test_doctor_tries_what_keeps_awake(bus: ServedBus, monkeypatch: pytest.MonkeyPatch) -> None:
    [(name, address)] = bus.env.items()
    monkeypatch.setenv(name, address)
    there = Bus(address)
    assert not desk.keep_awake(there, "linux").ok
    saver = bus.serve("inhibitor", SCREEN_SAVER)
    found = desk.keep_awake(there, "linux")
    assert (found.ok, found.what) == (True, SCREEN_SAVER)
    saver.wait("let go")
    assert saver.heard() == [HELD, "let go"]
    bus.freeze()
    found = desk.keep_awake(there, "linux", wait_s=0.3)
    assert (found.ok, found.why) == (False, "the desktop does not answer")


def test_doctor_tells_of_a_bus_that_hangs(bus: ServedBus) -> None:
    assert ask_bus(bus.env, "linux", time.monotonic, 5).answers
    bus.freeze()
    found = findings(bus)
    assert found["session_bus"]["why"] == "it does not answer, and is left alone"
    assert found["display"]["ok"]
    assert not found["keep_awake"]["ok"]
    assert not found["media_keys"]["ok"]


def test_a_bus_that_hangs_at_the_start_holds_neither_window_nor_session(
    stage: Stage, sound_server: SoundServer, bus: ServedBus
) -> None:
    prefer(stage.folder, shown=True)
    bus.freeze()
    ninety = stage.open(sound_server.env, desktop=bus.env)
    stage.screen.wait_title(TODAY, WINDOW_S)
    stage.screen.settle_focus()
    stage.screen.key("b")
    ninety.wait_ready()
    leave(ninety)


@pytest.mark.parametrize("dies", [False, True])
def test_a_bus_that_hangs_or_dies_in_mid_session_is_not_noticed(
    stage: Stage, sound_server: SoundServer, bus: ServedBus, *, dies: bool
) -> None:
    ninety = start(stage, sound_server, bus)
    bus.wait_status("Playing")
    if dies:
        bus.die()
    else:
        bus.freeze()
    stage.screen.key("Right", "Escape", "Return")
    stage.screen.wait_title(CHECK_IN)
    leave(ninety)


def test_a_portal_that_never_answers_holds_nothing(
    stage: Stage, sound_server: SoundServer, bus: ServedBus
) -> None:
    bus.serve("silent", "org.freedesktop.portal.Desktop")
    prefer(stage.folder, shown=True)
    asks_portal = {"QT_QPA_PLATFORMTHEME": "xdgdesktopportal"}
    ninety = stage.open(sound_server.env, desktop=bus.env | asks_portal)
    stage.screen.wait_title(TODAY, WINDOW_S)
    stage.screen.settle_focus()
    stage.screen.key("b")
    ninety.wait_ready()
    leave(ninety)
