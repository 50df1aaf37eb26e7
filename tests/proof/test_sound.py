# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The sound process killed and ended again and again, and a session paused without end."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from audio.player import Played
from exercises.reply import State
from tests.proof.effort import tell, times
from tests.real.sound_server import SoundServer
from tests.real.stage import alive, wait_until
from tests.real.test_sound_process import ROOT, Listener
from tests.ui.house import House
from ui.requests import StartRequest

Key = Qt.Key
QUIT_S = 1.0


@pytest.fixture
def _on_the_server(sound_server: SoundServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    for name, value in sound_server.env.items():
        monkeypatch.setenv(name, value)


def started() -> Listener:
    listener = Listener()
    listener.until(lambda: listener.player._ready_s is not None)
    return listener


@pytest.fixture
def listener(_on_the_server: None) -> Iterator[Listener]:
    listener = started()
    yield listener
    listener.player.close()


@pytest.mark.real
def test_a_killed_sound_process_is_followed_by_another(listener: Listener) -> None:
    kills = times(2, 100)
    for _ in range(kills):
        killed = listener.pid
        os.kill(killed, signal.SIGKILL)
        listener.until(lambda gone=killed: replaced(listener, gone))  # type: ignore[misc]
        listener.reports.clear()
        listener.play(["tick"])
        assert sum(isinstance(report, Played) for report in listener.reports) == 1
    assert listener.slowest_s < 1
    tell(f"sound: killed {kills} times, a note after each; longest look {listener.slowest_s:.3f} s")


def replaced(listener: Listener, gone: int) -> bool:
    child = listener.player._child
    ready = listener.player._ready_s is not None
    return child is not None and child.pid != gone and ready and listener.player.state.works


@pytest.mark.real
@pytest.mark.usefixtures("_on_the_server")
def test_ending_while_a_clip_sounds_takes_no_second() -> None:
    ends, worst_s = times(3, 500), 0.0
    for number in range(ends):
        listener = started()
        pid = listener.pid
        listener.player.play(0, "bell", time.monotonic() + 0.5)
        listener.wait(Played)
        time.sleep(number % 20 / 100)
        began_s = time.monotonic()
        listener.player.close()
        worst_s = max(worst_s, time.monotonic() - began_s)
        wait_until(lambda pid=pid: not alive(pid), "the child to end")  # type: ignore[misc]
        assert worst_s < QUIT_S
    tell(f"sound: ended {ends} times while a bell sounded; the longest took {worst_s:.3f} s")


def test_a_session_is_paused_and_goes_on_a_thousand_times(qtbot: QtBot, tmp_path: Path) -> None:
    pauses = times(60, 1_000)
    house = House(qtbot, tmp_path)
    try:
        house.program.start(StartRequest("balloon"))
        house.press(Key.Key_Right)
        house.pass_time(6)
        for _ in range(pauses):
            house.press(Key.Key_A)
            assert house.state() is State.PAUSED
            house.pass_time(1.1, step_s=0.1)
            house.press(Key.Key_A)
            assert house.state() is State.RUNNING
            house.pass_time(1.1, step_s=0.1)
        assert len(house.player.coming) < 100
        while house.theatre.running is not None:
            house.press(Key.Key_Escape)
            house.pass_time(2)
        [record] = house.history()
        assert len(record.pauses) >= pauses
        assert record.paused_ms >= pauses * 1_000
    finally:
        house.close()
    tell(f"sound: {pauses} pauses and resumes in one session, all of them kept")
