# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The first start in three steps: what this is, the safety questions, where to begin."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from exercises.catalogue.shape import Question
from ui.keys import typed
from ui.pages.page_keys import ENTER, OTHER_KEYS
from ui.pages.steps import BeginStep, QuestionsStep, Step, WelcomeStep
from ui.wording.pages import FirstStartWords


class FirstAnswers(Struct, frozen=True):
    """The questions (ids) that apply, those of them that a clinician agreed to, and who is new.

    `since` has the days of what was agreed to before.
    """

    yes: tuple[str, ...]
    agreed: tuple[str, ...]
    shown: bool
    since: Mapping[str, date] = {}

    def __post_init__(self) -> None:
        if not set(self.agreed) <= set(self.yes):
            raise ValueError("agreed to a question that does not apply")


class FirstStart(QWidget):
    """`show_answers` begins it anew; with answers from before it opens at the questions."""

    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        words = FirstStartWords()
        self._questions = QuestionsStep(words)
        self._begin = BeginStep(words)
        self._steps: tuple[Step, ...] = (WelcomeStep(words), self._questions, self._begin)
        self._first = 0
        self._stack = QStackedWidget()
        for step in self._steps:
            self._stack.addWidget(step)
            step.went_on.connect(self._go_on)
            step.went_back.connect(self.step_back)
        self._begin.begun.connect(self._answer)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._stack)

    def show_answers(self, questions: tuple[Question, ...], answers: FirstAnswers | None) -> None:
        """Ask these questions; `answers` are those given before, if any were."""
        yes, agreed = (answers.yes, answers.agreed) if answers else ((), ())
        self._questions.show_questions(questions, yes, agreed, answers.since if answers else {})
        self._begin.show_before(answers.shown if answers else None)
        self._first = 1 if answers else 0
        self._show(self._first)

    @Slot()
    def step_back(self) -> bool:
        """Go one step back; return whether there was one."""
        place = self._stack.currentIndex()
        if place <= self._first:
            return False
        self._show(place - 1)
        return True

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._show(self._stack.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show(self._stack.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._steps[self._stack.currentIndex()]
        if event.modifiers() & OTHER_KEYS:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            step.go(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in ENTER:
            if not event.isAutoRepeat():
                step.enter()
        elif not step.key(typed(event)):
            event.ignore()

    def _show(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        step = self._steps[place]
        step.stops()[0].setFocus(Qt.FocusReason.TabFocusReason)
        step.verticalScrollBar().setValue(0)

    @Slot()
    def _go_on(self) -> None:
        self._show(min(self._stack.currentIndex() + 1, len(self._steps) - 1))

    @Slot(bool)
    def _answer(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.answered.emit(FirstAnswers(self._questions.yes(), self._questions.agreed(), shown))
