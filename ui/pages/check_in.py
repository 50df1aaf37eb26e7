# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The check-in after a session: effort, then pain, then a note; each may stay open."""

from msgspec import Struct
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.column import Column
from ui.pages.scale import Scale
from ui.pages.text import line
from ui.wording.pages import CheckInWords

NARROW = 760
LONGEST_NOTE = 500


class Done(Struct, frozen=True):
    """What was just done; `outcome` is a word or two for a person."""

    routine_name: str
    sets_done: int
    sets: int
    breaths_done: int
    work_ms: int
    outcome: str


class CheckedIn(Struct, frozen=True):
    """Effort and pain from 0 to 10, None where unanswered."""

    effort: int | None
    pain: int | None
    note: str


class CheckIn(QWidget):
    """`show_done` begins it anew; `skip` keeps what was answered so far."""

    checked_in = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._words = words = CheckInWords()
        self._summary = line("", "quiet")
        self.effort = Scale(words.effort, words.effort_ends, words.effort_name, words.unanswered)
        self.pain = Scale(words.pain, words.pain_ends, words.pain_name, words.unanswered)
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
        self.note.returnPressed.connect(self.skip)
        self._save.clicked.connect(self.skip)

    def show_done(self, done: Done) -> None:
        """Ask about this session."""
        sums = self._words.done(done.sets_done, done.sets, done.breaths_done, done.work_ms)
        self._summary.setText(f"{done.routine_name}: {done.outcome}\n{sums}")
        self.effort.show_value(None)
        self.pain.show_value(None)
        self.note.clear()
        self._column.verticalScrollBar().setValue(0)
        self.effort.setFocus()

    @Slot()
    def skip(self) -> None:
        """End the check-in with what was answered so far."""
        note = self.note.text().strip()
        self.checked_in.emit(CheckedIn(self.effort.value, self.pain.value, note))

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.effort.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.effort.setFocus()

    def _lay_out(self, rows: QVBoxLayout) -> None:
        rows.addWidget(line(self._words.title, "title"))
        rows.addWidget(self._summary)
        rows.addWidget(line(self._words.keys, "small-quiet"))
        rows.addWidget(self.effort)
        rows.addWidget(self.pain)
        rows.addWidget(line(self._words.note, "strong"))
        rows.addWidget(self.note)
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
        self._give_focus(self.note)

    def _give_focus(self, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        self._column.ensureWidgetVisible(widget, 0, space(16))
