# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Words on a page take the room that they need."""

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.pages.text import HEIGHTS, line

LONG = "Bands and balloons beside you before you lie down, and a chair with a firm seat. " * 3


@pytest.fixture
def words(qtbot: QtBot) -> QLabel:
    label = line(LONG)
    qtbot.addWidget(label)
    return label


def height(words: str, font: QFont, width: int) -> int:
    """What a plain label says."""
    label = QLabel(words)
    label.setFont(font)
    label.setWordWrap(True)
    return label.heightForWidth(width)


def test_wrapped_words_are_as_high_as_a_label_would_have_them(words: QLabel) -> None:
    for width in (120, 300, 120, *range(200, 200 + 2 * HEIGHTS), 300):
        assert words.heightForWidth(width) == height(LONG, words.font(), width)


def test_other_words_and_other_letters_have_other_heights(words: QLabel) -> None:
    before = words.heightForWidth(120)
    words.setText(LONG * 2)
    assert words.heightForWidth(120) == height(LONG * 2, words.font(), 120) > before
    large = words.font()
    large.setPointSize(40)
    words.setFont(large)
    assert words.heightForWidth(300) == height(LONG * 2, large, 300)


def test_a_style_sheet_for_the_page_changes_them_too(words: QLabel) -> None:
    before = words.heightForWidth(300)
    words.setStyleSheet("QLabel { font-size: 40px }")
    words.ensurePolished()
    assert words.heightForWidth(300) > 2 * before
