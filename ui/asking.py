# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Asks the safety questions: at the first start, and when they are to be read and changed."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property

from PySide6.QtCore import QObject, Signal, Slot

from exercises.catalogue.shape import Question
from ui.keeping import Keeper
from ui.pages.first_start import FirstAnswers, FirstStart
from ui.screening import given_before, with_answers


class Asking(QObject):
    """Fills the page of the first start and keeps what is answered."""

    answered = Signal()

    def __init__(
        self, keeper: Keeper, questions: tuple[Question, ...], now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._questions = questions
        self._now = now

    @cached_property
    def page(self) -> FirstStart:
        """Return the page."""
        page = FirstStart()
        page.answered.connect(self._take)
        return page

    def ask(self) -> None:
        """Begin with what was answered before; asked already, what was given so far stays."""
        if self.page.isVisible():
            return
        self.page.show_answers(self._questions, given_before(self._keeper.preferences))

    @Slot(object)
    def _take(self, given: FirstAnswers) -> None:
        today = self._now().astimezone().date()
        before = self._keeper.preferences
        self._keeper.keep(with_answers(before, self._questions, given, today))
        self.answered.emit()
