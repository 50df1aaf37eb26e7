# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Pages are tested dressed, shown and with the keyboard, as a person meets them."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.look import LIGHT, Look, apply

Show = Callable[[QWidget], None]
Press = Callable[..., None]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    apply(qapp, Look(LIGHT))
    yield
    qapp.setStyleSheet("")
    qapp.setFont(before)


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Show a page in a window of its own and wait until it has the keyboard."""

    def shown(page: QWidget) -> None:
        qtbot.addWidget(page)
        page.resize(1280, 800)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.setFocus()

    return shown


@pytest.fixture
def press(qapp: QApplication) -> Press:
    """Press keys, or type the letters of a string, wherever the focus is."""

    def pressed(*keys: Qt.Key | str) -> None:
        for key in keys:
            focused = qapp.focusWidget()
            assert focused is not None
            if isinstance(key, str):
                QTest.keyClicks(focused, key)
            else:
                QTest.keyClick(focused, key)

    return pressed
