# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a session speaks for, as a question at its finish: one key says yes, another no."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.keys import typed
from ui.look import space
from ui.pages.column import NARROW, Column
from ui.pages.day import Offer
from ui.pages.offer import NO_KEY, YES_KEY, OfferSheet
from ui.pages.page_keys import ENTER
from ui.pages.text import line
from ui.wording.pages import SuggestionWords

YES, NO = {YES_KEY, "1"}, {NO_KEY, "0"}


class SuggestionPage(QWidget):
    """`show_offer` asks. Enter answers only on a button: it is what ended the check-in."""

    taken = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        words = SuggestionWords()
        self._sheet: OfferSheet | None = None
        self._place = QVBoxLayout()
        column = Column(NARROW)
        column.rows.addWidget(line(words.title, "title"))
        column.rows.addWidget(line(words.keys, "small-quiet"))
        column.rows.addSpacing(space(2))
        column.rows.addLayout(self._place)
        column.rows.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(column)

    def show_offer(self, offer: Offer) -> None:
        """Ask this; the sheet has the focus, so that a screen reader reads all of it."""
        before, self._sheet = self._sheet, OfferSheet(offer)
        if before is not None:
            before.hide()
            before.deleteLater()
        self._sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheet.yes.clicked.connect(self.taken)
        self._sheet.no.clicked.connect(self.left)
        self._place.addWidget(self._sheet)
        self._sheet.setFocus()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = typed(event)
        focused = self.focusWidget()
        if event.isAutoRepeat():
            event.ignore()
        elif text in YES:
            self.taken.emit()
        elif text in NO:
            self.left.emit()
        elif event.key() in ENTER and isinstance(focused, QPushButton):
            focused.click()
        else:
            event.ignore()

    def _focus(self) -> None:
        if self._sheet is not None:
            self._sheet.setFocus()
