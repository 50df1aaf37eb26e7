# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The history: every session in a plain list, and the details of one beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from exercises.record import SessionRecord
from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.column import margins, scaled
from ui.pages.session_table import SessionTable
from ui.pages.text import Sheet, line
from ui.spoken import DOCUMENT
from ui.wording.history import HistoryWords, details

ROOM_FOR_BOTH = 1000
"""Width in px at which the details stand beside the list instead of in its place."""


class Details(QScrollArea):
    """Everything that is kept of one session."""

    spoken_as = DOCUMENT

    closed = Signal()

    def __init__(self, words: HistoryWords) -> None:
        super().__init__()
        self._words = words
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "details")
        self.setAccessibleName(words.details)

    def show_session(self, record: SessionRecord) -> None:
        """Show the details of this session."""
        sheet = Sheet()
        texts = []
        for section in details(record):
            sheet.rows.addWidget(line(section.heading, "strong"))
            for words in section.lines:
                sheet.rows.addWidget(line(words))
            sheet.rows.addSpacing(space(2))
            texts += [section.heading, *section.lines]
        close = ActionButton(self._words.close)
        close.clicked.connect(self.closed)
        sheet.rows.addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)
        sheet.rows.addStretch(1)
        self.setAccessibleDescription(". ".join(texts))
        self.setWidget(sheet)
        sheet.setAutoFillBackground(False)  # the scroll area turned it on: it would fill corners


class History(QWidget):
    """`show_sessions` takes sessions newest first. Enter opens the details, and closes them."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._words = words = HistoryWords()
        self.table = SessionTable(words)
        self.details = Details(words)
        self._empty = Sheet(words.empty)
        self._empty.rows.addWidget(line(words.empty_more))
        self._keys = line(words.keys, "small-quiet")
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(space(3))
        self._rows.addWidget(line(words.title, "title"))
        self._rows.addWidget(self._keys)
        self._rows.addSpacing(space(2))
        self._rows.addWidget(self._empty)
        across = QHBoxLayout()
        across.setSpacing(space(6))
        across.addWidget(self.table, 3)
        across.addWidget(self.details, 2)
        self._rows.addLayout(across, 1)
        self._rows.addStretch(0)
        self.table.opened.connect(self._open)
        self.table.moved.connect(self._follow)
        self.details.closed.connect(self.step_back)
        self.show_sessions(())

    def show_sessions(self, sessions: Sequence[SessionRecord]) -> None:
        """Show all sessions, or what will be here."""
        self.details.hide()
        self.table.show_sessions(sessions)
        self.table.setVisible(bool(sessions))
        self._keys.setVisible(bool(sessions))
        self._empty.setVisible(not sessions)

    @Slot()
    def step_back(self) -> bool:
        """Close the details; return whether they were open."""
        if self.details.isHidden():
            return False
        self.details.hide()
        self.table.show()
        self.table.setFocus()
        return True

    def focusInEvent(self, _event: QFocusEvent) -> None:
        (self.table if self.table.isVisible() else self.details).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.details.isHidden():
            self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._rows.setContentsMargins(margins(self, event.size()))
        super().resizeEvent(event)
        if not self.details.isHidden():
            self.table.setVisible(self._fits_both())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        closes = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace}
        if not (closes and not event.isAutoRepeat() and self.step_back()):
            event.ignore()

    def _fits_both(self) -> bool:
        return self.width() >= scaled(self, ROOM_FOR_BOTH)

    @Slot(object)
    def _open(self, record: SessionRecord) -> None:
        if not self.details.isHidden():
            self.step_back()
            return
        self.details.show_session(record)
        self.details.show()
        if not self._fits_both():
            self.table.hide()
            self.details.setFocus()

    @Slot(object)
    def _follow(self, record: SessionRecord) -> None:
        if not self.details.isHidden():
            self.details.show_session(record)
