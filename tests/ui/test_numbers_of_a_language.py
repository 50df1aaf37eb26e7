# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Qt's own fields write numbers in the language of the window, whatever the desktop's."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDoubleSpinBox, QWidget
from pytestqt.qtbot import QtBot

from ui.language import localise


@pytest.fixture
def english_desktop() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("english_desktop")
def test_a_window_made_before_hands_the_numbers_of_its_language_to_its_fields(
    qtbot: QtBot,
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    there, later = QDoubleSpinBox(window), QDoubleSpinBox()
    localise("de", window)
    later.setParent(window)
    for field in (there, later):
        field.setValue(1.5)
        assert field.text() == "1,50"
