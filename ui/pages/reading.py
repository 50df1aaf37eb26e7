# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A page to read: one column of a readable measure, scrolled by keys, with text to mark."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.look import space
from ui.pages.column import Column
from ui.pages.text import line
from ui.spoken import DOCUMENT

MEASURE = 680
"""Width in px of the column at the usual text size: about 80 letters a line."""
SCROLLS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
MARKED = Qt.TextInteractionFlag.TextSelectableByMouse


class ReadingPage(QWidget):
    """↑ ↓ scroll by some lines, Page Up, Page Down, Home and End as everywhere."""

    spoken_as = DOCUMENT

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = Column(MEASURE)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._column)
        self._content: QWidget | None = None

    def fill(self, content: QWidget) -> None:
        """Show `content` from its beginning, in place of what was there."""
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self._column.rows.addWidget(content)
        content.show()
        self._column.verticalScrollBar().setValue(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in SCROLLS:
            bar = self._column.verticalScrollBar()
            bar.setValue(bar.value() + SCROLLS[Qt.Key(event.key())] * space(16))
        elif not self.take(event):
            self._column.keyPressEvent(event)

    def take(self, _event: QKeyEvent) -> bool:
        """Do what another key does; return whether it does anything."""
        return False


def paragraphs() -> tuple[QWidget, QVBoxLayout]:
    """Return a widget to fill a page with, and the rows in it."""
    content = QWidget()
    rows = QVBoxLayout(content)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(space(3))
    return content, rows


def to_mark(words: str) -> QLabel:
    """Return text that can be marked and copied; nothing in it is ever opened."""
    label = line(words)
    label.setTextInteractionFlags(MARKED)
    label.setCursor(Qt.CursorShape.IBeamCursor)
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    label.setMinimumWidth(1)  # a long address would make the page wider than the window
    return label
