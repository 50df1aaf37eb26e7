# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Buttons, counted in pixels."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.look import DARK, LIGHT, Look, Theme, apply
from ui.pages.button import ActionButton


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_sign_that_can_be_pressed_has_the_frame_of_any_button(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    apply(qapp, Look(theme))
    button = ActionButton("+", kind="sign")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    image = button.grab().toImage()
    assert image.pixelColor(QPoint(2, button.height() // 2)) == QColor(theme.edge)
