# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""How large the window comes up."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.app import FRAME, _show


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


def test_a_window_without_room_for_its_frame_fills_the_screen(qtbot: QtBot) -> None:
    room = QGuiApplication.primaryScreen().availableSize()
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(room)
    _show(window)
    assert window.isMaximized()
    assert window.normalGeometry().size() == room - FRAME


@pytest.mark.parametrize(
    ("text_px", "size"), [(16, QSize(400, 300)), (24, QSize(600, 450)), (64, QSize(784, 752))]
)
def test_the_window_grows_with_its_text_where_there_is_room(
    qtbot: QtBot, text_px: int, size: QSize
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    font = window.font()
    font.setPixelSize(text_px)
    window.setFont(font)
    window.resize(400, 300)
    _show(window)
    assert not window.isMaximized()
    assert window.size() == size
