# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Faults nobody has foreseen: logged, shown one at a time, and the program runs on."""

import logging
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.bug_report import BugReport
from ui.bugs import Bugs


@pytest.fixture
def taken() -> list[type[BaseException]]:
    """What reached the hook that was there before."""
    return []


@pytest.fixture
def bugs(
    qtbot: QtBot, taken: list[type[BaseException]], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Bugs]:
    del qtbot

    def before(kind: type[BaseException], _error: BaseException, _trace: object) -> None:
        taken.append(kind)

    monkeypatch.setattr(sys, "excepthook", before)
    bugs = Bugs()
    yield bugs
    bugs.close()
    assert sys.excepthook is before


def raise_one(message: str) -> None:
    error = ZeroDivisionError(message)
    sys.excepthook(ZeroDivisionError, error, None)


def shown_by(bugs: Bugs) -> BugReport:
    assert bugs._shown is not None
    return bugs._shown


def test_a_fault_is_logged_and_shown_and_a_second_one_opens_no_second_window(
    bugs: Bugs, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        raise_one("first")
        report = shown_by(bugs)
        raise_one("second")
    assert report.isVisible()
    assert "first" in report.text.toPlainText()
    assert shown_by(bugs) is report
    assert [entry.message for entry in caplog.records] == ["a fault", "a fault"]
    report.close()
    raise_one("third")
    assert "third" in shown_by(bugs).text.toPlainText()
    shown_by(bugs).close()


@pytest.mark.usefixtures("bugs")
def test_ctrl_c_is_no_fault(taken: list[type[BaseException]]) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert taken == [KeyboardInterrupt]
