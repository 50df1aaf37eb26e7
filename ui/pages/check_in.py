# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The check-in: what was measured, then effort, pain, whether it was felt where it should, a note.

Each may stay open; all of it can be mended later.
"""

from itertools import pairwise

from msgspec import Struct
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.column import NARROW, Column
from ui.pages.mending import DrillPain, Mending, TakenTries
from ui.pages.scale import Scale
from ui.pages.text import Sheet, line
from ui.pages.yes_no import YesNo
from ui.wording.pages import CheckInWords

LONGEST_NOTE = 500


class Result(Struct, frozen=True):
    """A sentence on what was measured; a `verdict` stands out."""

    words: str
    verdict: bool = False


class Done(Struct, frozen=True):
    """What was just done; `outcome` is a word or two for a person.

    `results` are what was measured, `feel` on where the drills should be felt.
    """

    routine_name: str
    sets_done: int
    sets: int
    breaths_done: int
    work_ms: int
    outcome: str
    results: tuple[Result, ...] = ()
    feel: tuple[str, ...] = ()


class CheckedIn(Struct, frozen=True):
    """Effort and pain from 0 to 10, None where unanswered; so `felt`.

    `pains` (before and after each drill) and `tries` (of each measure) only where it was mended.
    """

    effort: int | None
    pain: int | None
    note: str
    felt: bool | None = None
    pains: tuple[tuple[int | None, int | None], ...] | None = None
    tries: tuple[tuple[float, ...], ...] | None = None


UNANSWERED = CheckedIn(None, None, "")


class Results(Sheet):
    """What was measured, sentence by sentence; nothing where there is none."""

    def __init__(self, heading: str) -> None:
        super().__init__(heading)
        self._lines: list[QLabel] = []

    def show_results(self, results: tuple[Result, ...]) -> None:
        """Show these."""
        for label in self._lines:
            label.hide()
            label.deleteLater()
        self._lines = [line(one.words, "strong" if one.verdict else "quiet") for one in results]
        for label in self._lines:
            self.rows.addWidget(label)
        self.setVisible(bool(results))


class CheckIn(QWidget):
    """`show_done` begins it anew, `show_mend` with what was answered before.

    `skip` keeps what was answered so far.
    """

    checked_in = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._words = words = CheckInWords()
        self._mends = False
        self._title, self._summary = line("", "title"), line("", "quiet")
        self._keys = line("", "small-quiet")
        self._results = Results(words.results)
        self.mending = Mending(words)
        self.effort = Scale(words.effort, words.effort_ends, words.effort_name, words.unanswered)
        self.pain = Scale(words.pain, words.pain_ends, words.pain_name, words.unanswered)
        self.felt = YesNo(words.felt, words.yes, words.no)
        self.note = QLineEdit()
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setAccessibleName(words.note)
        self.note.setPlaceholderText(words.note_hint)
        self._save = ActionButton(words.save, kind="primary")
        self._column = Column(NARROW)
        self._lay_out(self._column.rows)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._column)
        self.effort.ended.connect(self._end_effort)
        self.pain.ended.connect(self._end_pain)
        self.felt.ended.connect(self._end_felt)
        self.note.returnPressed.connect(self._end_note)
        self._save.clicked.connect(self.skip)

    def show_done(self, done: Done, before: CheckedIn = UNANSWERED) -> None:
        """Ask about this session; one that went on may have answers from `before` it did."""
        self._mends = False
        self._show(done, before)
        self.mending.show_rows((), ())

    def show_mend(
        self,
        done: Done,
        before: CheckedIn,
        drills: tuple[DrillPain, ...],
        measures: tuple[TakenTries, ...],
    ) -> None:
        """Show what was answered `before`, to be mended."""
        self._mends = True
        self._show(done, before)
        self.mending.show_rows(drills, measures)
        chain = (self.note, *self.mending.fields, self._save)
        for one, following in pairwise(chain):
            self.setTabOrder(one, following)

    def _show(self, done: Done, before: CheckedIn) -> None:
        words = self._words
        sums = words.done(done.sets_done, done.sets, done.breaths_done, done.work_ms)
        self._title.setText(words.mend if self._mends else words.title)
        self._keys.setText(words.mend_keys if self._mends else words.keys)
        self._summary.setText(f"{done.routine_name}: {done.outcome}\n{sums}")
        self._results.show_results(done.results)
        self.mending.setVisible(self._mends)
        self.effort.show_value(before.effort)
        self.pain.show_value(before.pain)
        self.felt.show_value(before.felt)
        self.felt.show_about(done.feel)
        self.note.setText(before.note)
        self._column.verticalScrollBar().setValue(0)
        self.effort.setFocus()

    @Slot()
    def skip(self) -> None:
        """End the check-in with what was answered so far."""
        self.checked_in.emit(
            CheckedIn(
                self.effort.value,
                self.pain.value,
                self.note.text().strip(),
                self.felt.value,
                self.mending.pains if self._mends else None,
                self.mending.tries if self._mends else None,
            )
        )

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.effort.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.effort.setFocus()

    def _lay_out(self, rows: QVBoxLayout) -> None:
        for widget in (
            self._title,
            self._summary,
            self._keys,
            self._results,
            self.effort,
            self.pain,
            self.felt,
            line(self._words.note, "strong"),
            self.note,
            self.mending,
        ):
            rows.addWidget(widget)
        rows.addSpacing(space(2))
        buttons = QHBoxLayout()
        buttons.addWidget(self._save)
        buttons.addStretch(1)
        rows.addLayout(buttons)
        rows.addStretch(1)

    @Slot(object)
    def _end_effort(self, _value: int | None) -> None:
        self._give_focus(self.pain)

    @Slot(object)
    def _end_pain(self, _value: int | None) -> None:
        self._give_focus(self.felt)

    @Slot(object)
    def _end_felt(self, _value: bool | None) -> None:  # noqa: FBT001 - Qt's signal
        self._give_focus(self.note)

    @Slot()
    def _end_note(self) -> None:
        """Save; where there is more to mend, go on to it."""
        if self._mends and self.mending.fields:
            self.note.focusNextChild()
        else:
            self.skip()

    def _give_focus(self, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)  # a note that is there stays as it is
        self._column.ensureWidgetVisible(widget, 0, space(16))
