# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.bug_report import BugReport, report_text
from ui.fault_text import WITHHELD
from ui.version import VERSION


def fault() -> Exception:
    try:
        int("three")
    except ValueError as error:
        return error
    raise AssertionError


def test_the_report_has_versions_and_the_whole_traceback(qapp: QGuiApplication) -> None:
    text = report_text(fault())
    for expected in (f"Ninety {VERSION}", "Python 3.", "PySide6 6.", "Traceback", "in fault"):
        assert expected in text
    assert text.rstrip().endswith(f"ValueError: {WITHHELD}")


def test_the_home_folder_is_not_named(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", classmethod(lambda _: Path(__file__).parent))
    text = report_text(fault())
    assert str(Path(__file__).parent) not in text
    assert "~/test_bug_report.py" in text


def test_a_user_without_a_home_has_a_report_too(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(_: type[Path]) -> Path:
        raise RuntimeError

    monkeypatch.setattr(Path, "home", classmethod(unknown))
    assert "Traceback" in report_text(fault())


def test_the_text_can_be_copied_whole(qtbot: QtBot) -> None:
    window = BugReport(report_text(fault()))
    qtbot.addWidget(window)
    window.show()
    QTest.mouseClick(window.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == window.text.toPlainText()
    assert window.copy.accessibleName() == "Copied"


def test_the_window_says_that_no_answers_and_no_history_are_in_it(qtbot: QtBot) -> None:
    window = BugReport("text")
    qtbot.addWidget(window)
    shown = " ".join(label.text() for label in window.findChildren(QLabel))
    assert "Your answers and your history are not in it." in shown
    assert window.windowTitle().startswith("Ninety")


def test_escape_closes_the_window(qtbot: QtBot) -> None:
    window = BugReport("text")
    qtbot.addWidget(window)
    window.show()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
