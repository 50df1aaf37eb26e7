# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Where Qt opens no display, one sentence says so. Qt ends its process, so each is one."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.display_opening import opened

ENTRY = str(Path(__file__).parents[2] / "main.py")


def started(folder: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, ENTRY, "--data-dir", str(folder)],
        env=os.environ | {"XDG_RUNTIME_DIR": str(folder), "LC_ALL": "C"} | environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("environ", "why"),
    [
        ({"QT_QPA_PLATFORM": "nonsense"}, 'Could not find the Qt platform plugin "nonsense"'),
        ({"QT_QPA_PLATFORM": "linuxfb:fb=/dev/null"}, "Failed to initialize screen"),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": "garbage"}, "could not connect to display garbage"),
    ],
)
def test_a_display_that_qt_cannot_open_is_told(
    tmp_path: Path, environ: dict[str, str], why: str
) -> None:
    done = started(tmp_path, **environ)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith("ninety: There is no display to open the window on: ")
    assert why in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "ninety.lock").exists()


def test_what_qt_says_beside_it_is_said_on(
    qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(why: str) -> NoReturn:
        raise AssertionError(why)

    def make() -> QApplication:
        qWarning("a trifle")
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        return app

    assert opened(make, refuse) is QApplication.instance()
    assert capsys.readouterr().err == "a trifle\n"
