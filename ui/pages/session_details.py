# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""One session drill by drill, prescribed beside done, and what can be done with it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea

from exercises.measure import Measure
from exercises.noise import NoiseOf
from exercises.record import SessionRecord
from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.flow import Flow
from ui.pages.text import Sheet, line
from ui.spoken import DOCUMENT
from ui.wording.history import details
from ui.wording.history_page import HistoryWords


class Details(QScrollArea):
    """Everything that is kept of one session."""

    spoken_as = DOCUMENT

    closed = Signal()
    mend_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(
        self, words: HistoryWords, measures: Mapping[str, Measure], noise: NoiseOf
    ) -> None:
        super().__init__()
        self._noise = noise
        self._words = words
        self._measures = measures
        self._record: SessionRecord | None = None
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "details")
        self.setAccessibleName(words.details)

    def show_session(self, record: SessionRecord) -> None:
        """Show the details of this session."""
        self._record = record
        sheet = Sheet()
        texts = []
        for number, section in enumerate(details(record, self._measures, self._noise)):
            sheet.rows.addWidget(line(section.heading, "strong" if number else "large"))
            for words in section.lines:
                sheet.rows.addWidget(line(words))
            sheet.rows.addSpacing(space(2))
            texts += [section.heading, *section.lines]
        sheet.rows.addWidget(self._buttons())
        sheet.rows.addStretch(1)
        self.setAccessibleDescription(". ".join(texts))
        self.setWidget(sheet)
        sheet.setAutoFillBackground(False)  # the scroll area turned it on: it would fill corners

    def _buttons(self) -> Flow:
        words = self._words
        buttons = Flow()
        for label, key, slot in (
            (words.close, "↵", self.closed),
            (words.mend, "E", self._mend),
            (words.delete, "Del", self._delete),
        ):
            button = ActionButton(label, key)
            button.clicked.connect(slot)
            buttons.add(button)
        return buttons

    @Slot()
    def _mend(self) -> None:
        self.mend_asked.emit(self._record)

    @Slot()
    def _delete(self) -> None:
        self.delete_asked.emit(self._record)
