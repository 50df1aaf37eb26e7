# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""One safety question: ticked, it says what follows and asks whether a clinician agreed."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exercises.catalogue.shape import Question
from ui.pages.choosing import Tick, UnderWords
from ui.pages.text import line


class QuestionRow(QWidget):
    """A question that takes nothing away has no second tick."""

    changed = Signal(str)

    def __init__(self, question: Question, agreed_words: str) -> None:
        super().__init__()
        self.question = question
        self.applies = Tick(question.item)
        self.applies.setAccessibleDescription(question.action)
        self.agreed = Tick(agreed_words)
        self.agreed.setAccessibleDescription(question.item)
        self._more = UnderWords()
        self._more.rows.addWidget(line(question.say or question.action, "warning"))
        if question.ask_first:
            self._more.rows.addWidget(self.agreed)
        else:
            self.agreed.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.applies)
        rows.addWidget(self._more)
        self._more.hide()
        self.applies.toggled.connect(self._unfold)

    def set_answer(self, *, applies: bool, agreed: bool) -> None:
        """Show an answer that was given before."""
        self.applies.setChecked(applies)
        self.agreed.setChecked(agreed)

    def stops(self) -> list[QWidget]:
        """Return what can have the focus now, in order."""
        return [self.applies, self.agreed] if self._asks() else [self.applies]

    def says_agreed(self) -> bool:
        return self._asks() and self.agreed.isChecked()

    def _asks(self) -> bool:
        return self.applies.isChecked() and self.question.ask_first

    @Slot(bool)
    def _unfold(self, applies: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._more.setVisible(applies)
        self.changed.emit(self.question.id)
