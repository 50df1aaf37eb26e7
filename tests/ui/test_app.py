# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""How the window comes up on a screen that is smaller than it."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.app import _show


@pytest.fixture
def too_large(qtbot: QtBot) -> QWidget:
    """A window that hangs over every edge of its screen."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(QGuiApplication.primaryScreen().availableSize() + QSize(100, 100))
    return window


def test_a_window_that_is_larger_than_its_screen_fills_it(too_large: QWidget) -> None:
    _show(too_large)
    assert too_large.isMaximized()


def test_a_session_begun_at_once_keeps_the_whole_screen(too_large: QWidget) -> None:
    too_large.setWindowState(Qt.WindowState.WindowFullScreen)
    _show(too_large)
    assert too_large.isFullScreen()
