# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A session under a Wayland compositor without a screen."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.real.sound_server import SoundServer
from tests.real.stage import ENTRY, prefer, wait_until
from ui.desktop.identity import APP_ID

pytestmark = pytest.mark.real
FRAMES = 20
"""So many at least, however busy the machine is; a picture that stands still has a few."""


@pytest.fixture
def compositor(sound_server: SoundServer) -> Iterator[dict[str, str]]:
    """The environment of its clients."""
    runtime = Path(sound_server.env["XDG_RUNTIME_DIR"])
    options = ("--backend=headless-backend.so", "--socket=ninety-0", "--idle-time=0")
    size = ("--width=1280", "--height=800")
    process = subprocess.Popen(
        ["weston", *options, *size],
        env=sound_server.env | {"HOME": str(runtime)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until((runtime / "ninety-0").exists, "a compositor")
        yield sound_server.env | {"WAYLAND_DISPLAY": "ninety-0", "QT_QPA_PLATFORM": "wayland"}
    finally:
        process.kill()
        process.wait()


def test_a_session_runs_under_wayland(compositor: dict[str, str], tmp_path: Path) -> None:
    prefer(tmp_path)
    log, told = tmp_path / "cues", tmp_path / "told"
    words = ("start", "reset", "--speed", "20", "--cue-log", str(log), "--data-dir", str(tmp_path))
    quiet = {"DBUS_SESSION_BUS_ADDRESS": "disabled:", "WAYLAND_DEBUG": "client"}
    with told.open("wb") as out:
        ninety = subprocess.Popen(
            [sys.executable, str(ENTRY), *words],
            env={**os.environ, **compositor, **quiet},
            stderr=out,
        )
    try:
        wait_until(lambda: "session-done" in heard(log), "the end", lambda: heard(log))
        ninety.send_signal(signal.SIGTERM)
        assert ninety.wait(30) == 0
    finally:
        ninety.kill()
        ninety.wait()
    spoken = told.read_text(errors="replace")
    assert f'set_app_id("{APP_ID}")' in spoken
    assert 'set_title("Ninety – Session")' in spoken
    assert spoken.count(".commit()") > FRAMES


def heard(log: Path) -> list[str]:
    if not log.exists():
        return []
    return [json.loads(line)["cue"] for line in log.read_text().split("\n")[:-1]]
