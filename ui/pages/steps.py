# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The three steps of the first start, each a column of its own."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercises.catalogue.shape import Question
from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.column import NARROW, Column
from ui.pages.key_cap import KeyCap
from ui.pages.question import QuestionRow
from ui.pages.sheet_button import SheetButton
from ui.pages.text import Sheet, line
from ui.wording.pages import FirstStartWords

STEPS = 3


class Step(Column):
    """A step: where one is, its title, and, below what it asks, the buttons."""

    went_on = Signal()
    went_back = Signal()

    def __init__(self, words: FirstStartWords, number: int, title: str) -> None:
        super().__init__(NARROW)
        self.words = words
        self.rows.addWidget(line(words.step(number, STEPS), "small-quiet"))
        self.rows.addWidget(line(title, "title"))
        self.rows.addSpacing(space(2))

    def stops(self) -> list[QWidget]:
        """Return what the arrow keys move through."""
        return []

    def go(self, steps: int) -> None:
        """Give the focus to the next stop, or the one before."""
        stops = self.stops()
        place = next((i for i, stop in enumerate(stops) if stop.hasFocus()), -1)
        goal = stops[min(len(stops) - 1, max(0, place + steps))]
        goal.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(goal, 0, space(16))

    def enter(self) -> None:
        """Do what Enter does on this step."""
        self.went_on.emit()

    def key(self, _text: str) -> bool:
        """Do what a letter does; return whether it does anything."""
        return False

    def add_buttons(self, *buttons: ActionButton) -> None:
        """Add the last line of the step."""
        self.rows.addSpacing(space(4))
        across = QHBoxLayout()
        across.setSpacing(space(4))
        for button in buttons:
            across.addWidget(button)
        across.addStretch(1)
        self.rows.addLayout(across)
        self.rows.addStretch(1)

    def _back_button(self) -> ActionButton:
        back = ActionButton(self.words.back, kind="quiet")
        back.setShortcut("Alt+Left")
        back.clicked.connect(self.went_back)
        return back


class WelcomeStep(Step):
    """What Ninety is, what silence means, and that it is no medical advice."""

    def __init__(self, words: FirstStartWords) -> None:
        super().__init__(words, 1, words.title)
        self.rows.addWidget(line(words.what))
        sheet = Sheet()
        sheet.rows.addWidget(line(words.silence, "large"))
        sheet.rows.addWidget(line(words.silence_more))
        sheet.rows.addWidget(line(words.stop))
        self.rows.addWidget(sheet)
        self.rows.addWidget(line(words.medical))
        self._go_on = ActionButton(words.go_on, kind="primary")
        self._go_on.clicked.connect(self.went_on)
        self.add_buttons(self._go_on)

    def stops(self) -> list[QWidget]:
        return [self._go_on]


class QuestionsStep(Step):
    """All safety questions in one list. Enter goes from one to the next, so that each is seen."""

    def __init__(self, words: FirstStartWords) -> None:
        super().__init__(words, 2, words.questions)
        self.rows.addWidget(line(words.questions_more))
        self.rows.addWidget(line(words.questions_keys, "small-quiet"))
        self._sheet = Sheet()
        self._sheet.rows.setSpacing(space(1))
        self.rows.addWidget(self._sheet)
        self._questions: list[QuestionRow] = []
        self._go_on = ActionButton(words.none, kind="primary")
        self._go_on.clicked.connect(self.went_on)
        self._back = self._back_button()
        self.add_buttons(self._go_on, self._back)

    def show_questions(
        self,
        questions: tuple[Question, ...],
        yes: tuple[str, ...],
        agreed: tuple[str, ...],
        since: Mapping[str, date],
    ) -> None:
        """List the questions, ticked as they were answered before, with the days since when."""
        for row in self._questions:
            row.hide()
            row.deleteLater()
        self._questions = [
            QuestionRow(question, self.words.agreed_since(since.get(question.id)))
            for question in questions
        ]
        for row in self._questions:
            row.set_answer(applies=row.question.id in yes, agreed=row.question.id in agreed)
            row.changed.connect(self._name_button)
            self._sheet.rows.addWidget(row)
            row.show()
        self._name_button("")

    def yes(self) -> tuple[str, ...]:
        return tuple(row.question.id for row in self._questions if row.applies.isChecked())

    def agreed(self) -> tuple[str, ...]:
        return tuple(row.question.id for row in self._questions if row.says_agreed())

    def stops(self) -> list[QWidget]:
        stops = [stop for row in self._questions for stop in row.stops()]
        return [*stops, self._go_on]

    def enter(self) -> None:
        if self._back.hasFocus():
            self.went_back.emit()
        elif self._go_on.hasFocus():
            self.went_on.emit()
        else:
            self.go(1)

    @Slot(str)
    def _name_button(self, _question: str) -> None:
        words = self.words.go_on if self.yes() else self.words.none
        self._go_on.rename(words)


class BeginButton(SheetButton):
    """One way to begin, with what it means."""

    def __init__(self, key: str, words: str, more: str) -> None:
        super().__init__()
        self.setAccessibleName(words)
        self.setAccessibleDescription(more)
        self.across.setContentsMargins(space(6), space(5), space(6), space(5))
        self.across.addWidget(KeyCap(key))
        texts = QVBoxLayout()
        texts.setSpacing(space(1))
        texts.addWidget(line(words, "strong"))
        texts.addWidget(line(more, "quiet"))
        self.before = line("", "small-quiet")
        self.before.hide()
        texts.addWidget(self.before)
        self.across.addLayout(texts, 1)


class BeginStep(Step):
    """Shown by a therapist, or new to the drills. Taking one ends the first start."""

    begun = Signal(bool)

    def __init__(self, words: FirstStartWords) -> None:
        super().__init__(words, 3, words.shown_title)
        self.rows.addWidget(line(words.shown_keys, "small-quiet"))
        self._shown = BeginButton("T", words.shown, words.shown_more)
        self._new = BeginButton("N", words.new, words.new_more)
        for button in (self._shown, self._new):
            self.rows.addWidget(button)
        self._shown.clicked.connect(self._begin_shown)
        self._new.clicked.connect(self._begin_new)
        self.add_buttons(self._back_button())

    def show_before(self, shown: bool | None) -> None:  # noqa: FBT001 - a value, not a switch
        """Mark the answer given before."""
        for button, marked in ((self._shown, shown is True), (self._new, shown is False)):
            button.before.setText(self.words.chosen)
            button.before.setVisible(marked)

    def stops(self) -> list[QWidget]:
        return [self._shown, self._new]

    def enter(self) -> None:
        if self._shown.hasFocus():
            self._begin_shown()
        elif self._new.hasFocus():
            self._begin_new()
        else:
            self.went_back.emit()

    def key(self, text: str) -> bool:
        if text == "T":
            self._begin_shown()
        elif text == "N":
            self._begin_new()
        return text in {"T", "N"}

    @Slot()
    def _begin_shown(self) -> None:
        self.begun.emit(True)  # noqa: FBT003 - Qt's signal

    @Slot()
    def _begin_new(self) -> None:
        self.begun.emit(False)  # noqa: FBT003 - Qt's signal
