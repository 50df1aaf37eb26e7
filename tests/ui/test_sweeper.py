# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is forgotten is collected in the window's thread, however much other threads make."""

import gc
import os
import subprocess
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from ui import sweeper
from ui.sweeper import Sweeper, sweep

ROOT = Path(__file__).parents[2]


class Forgotten(QObject):
    """Keeps itself, as a page and its parts keep one another, and has a timer that runs."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.timer = QTimer(self)
        self.timer.start(1_000)


@pytest.fixture
def limits() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)
    gc.unfreeze()


def forgotten() -> "weakref.ref[Forgotten]":
    return weakref.ref(Forgotten())


def fill(kept: list[object]) -> None:
    """Make what has Python collect, where it may."""
    kept.extend([] for _ in range(30_000))


@pytest.mark.usefixtures("limits")
def test_another_thread_collects_nothing_and_the_window_s_does(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sweeper, "SWEEP_MS", 50)
    gc.enable()
    parent = QObject()
    made = Sweeper(parent)
    left = forgotten()
    kept: list[object] = []
    other = Thread(target=fill, args=(kept,))
    other.start()
    other.join()
    assert left() is not None
    qtbot.waitUntil(lambda: left() is None)
    assert not gc.isenabled()
    del made, kept


@pytest.mark.usefixtures("limits")
def test_little_is_not_worth_a_sweep() -> None:
    gc.collect()
    left = forgotten()
    sweep()
    assert left() is not None
    gc.set_threshold(1, 10, 10)
    sweep()
    assert left() is None


@pytest.mark.usefixtures("limits")
def test_a_threshold_of_none_is_kept() -> None:
    gc.collect()
    left = forgotten()
    gc.set_threshold(0)
    sweep()
    assert left() is not None


STYLING = """
import gc
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from ui.look import CONTRAST, Look, apply
from ui.sweeper import Sweeper

class Making(QWidget):
    def changeEvent(self, _event):
        self.made = [[] for _ in range(10_000)]  # so much has Python collect, where it may

app = QApplication([])
Sweeper(app)
kept = [Making() for _ in range(5)]
for one in kept:
    one.show()
for _ in range(300):
    widget = QWidget()
    widget.itself, inside = widget, QLabel("", widget)
del widget, inside
kept += [Making() for _ in range(5)]
apply(app, Look(CONTRAST))
print("dressed")
"""


def test_no_forgotten_widget_is_lost_while_a_look_is_put_on() -> None:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", STYLING]
    said = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout) == (0, "dressed\n")
