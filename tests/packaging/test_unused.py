# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The program does without what the bundle leaves out."""

import os
import subprocess
import sys
from pathlib import Path

from scripts.bundle_parts import NO_SOUND, ROOMS, UNUSED

ROOT = Path(__file__).parents[2]
WINDOW = """
from PySide6.QtTextToSpeech import QTextToSpeech
from PySide6.QtWidgets import QApplication
import pyqtgraph, pyqtgraph.exporters, tomlkit, wakepy
for module in {modules}:
    importlib.import_module(module)
app = QApplication([])
plot = pyqtgraph.PlotWidget()
plot.plot([1, 2], [3, 4])
assert not plot.grab().isNull()
wakepy.keep.running()
"""
SOUND = """
import simpleaudio
import audio.sound_child
"""


def does_without(left_out: tuple[str, ...], program: str) -> None:
    """Run `program` where the modules that are left out cannot be imported."""
    start = "import importlib, sys\nsys.modules |= dict.fromkeys({left_out})\n"
    ended = subprocess.run(
        [sys.executable, "-c", start.format(left_out=left_out) + program],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr


def test_window_commands_and_chart() -> None:
    files = (path.relative_to(ROOT) for room in ROOMS for path in (ROOT / room).rglob("*.py"))
    modules = sorted(".".join(path.with_suffix("").parts) for path in files)
    does_without(UNUSED, WINDOW.format(modules=modules))


def test_sound() -> None:
    does_without(UNUSED + NO_SOUND, SOUND)
