# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The editor of a routine: its drills in a list, and the fields of the one that is chosen."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QVBoxLayout, QWidget

from exercises.drill import Drill
from exercises.routine import Routine
from ui.look import space
from ui.pages.column import Column, SideBySide, margins
from ui.pages.editor_drill import DrillForm
from ui.pages.editor_fields import Change, Fields
from ui.pages.editor_head import HeadForm
from ui.pages.editor_outline import Outline, Place
from ui.pages.editor_step import StepForm
from ui.pages.text import line
from ui.wording.editor import EditorWords

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class EditorPage(QWidget):
    """`show_routine` fills it. Tells every change, and what is asked for; decides nothing."""

    changed = Signal(object)
    failed = Signal(str)
    undo_asked = Signal()
    redo_asked = Signal()
    save_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._words = words = EditorWords()
        self._drills: Mapping[str, Drill] = {}
        self._routine: Routine | None = None
        self.form: Fields | None = None
        self.outline = Outline(words)
        self._title = line(words.title, "title")
        self._problem = line("", "warning")
        self._problem.hide()
        self._column = Column(keys=False)
        self._right = QVBoxLayout()
        self._lay_out()
        self.outline.moved.connect(self._open)
        self.outline.changed.connect(self._take)
        self.outline.failed.connect(self.show_problem)
        self.outline.entered.connect(self._enter)
        self.outline.undo.clicked.connect(self.undo_asked)
        self.outline.redo.clicked.connect(self.redo_asked)
        self.outline.save.clicked.connect(self.save_asked)

    def show_routine(self, routine: Routine, drills: Mapping[str, Drill]) -> None:
        """Show a routine from its beginning; `drills` are the catalogue's."""
        self._drills = drills
        self._routine = None
        self.show_problem("")
        self.show_version(routine)
        self.outline.choose(Place("whole"))
        self._open()

    def show_version(self, routine: Routine) -> None:
        """Show the routine as it is after a change that was not typed here."""
        self._routine = routine
        self.outline.show_routine(routine, self._drills)
        self._fit()
        self._rebuild()

    def take_version(self, change: Change) -> None:
        """Go on from a change that was taken."""
        self._routine = change.routine
        self.outline.show_routine(change.routine, self._drills)
        self._fit()
        if change.rebuilds or self.form is None:
            self._rebuild()
        else:
            self.form.routine = change.routine

    def show_state(self, *, can_undo: bool, can_redo: bool, is_changed: bool) -> None:
        """Show what can be undone, done again and saved."""
        self.outline.show_state(can_undo, can_redo, is_changed)

    def end_typing(self) -> None:
        """Take the number that is being typed; a text is taken letter by letter."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractSpinBox) and self.isAncestorOf(focused):
            focused.interpretText()

    @Slot(str)
    def show_problem(self, words: str) -> None:
        """Say why a change was not taken; nothing for ""."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        if words:
            self._problem.setAccessibleName(words)
            event = QAccessibleEvent(self._problem, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(event)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.outline.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.outline.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = margins(self, self.size())
        self._problem.setContentsMargins(beside.left(), space(2), beside.right(), space(3))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control, shift = event.modifiers() & CONTROL, event.modifiers() & SHIFT
        if control and event.key() == Qt.Key.Key_Z:
            (self.redo_asked if shift else self.undo_asked).emit()
        elif control and event.key() == Qt.Key.Key_Y:
            self.redo_asked.emit()
        elif control and event.key() == Qt.Key.Key_S:
            self.save_asked.emit()
        elif event.key() == Qt.Key.Key_F6:
            self._change_side()
        elif not self.outline.key(event):
            event.ignore()

    def _lay_out(self) -> None:
        rows = self._column.rows
        rows.addWidget(self._title)
        rows.addWidget(line(self._words.keys, "small-quiet"))
        self._blocks = SideBySide(880, gap=8)
        self._blocks.add(self.outline, 2)
        self._blocks.add(self._right, 3)
        self._blocks.turned.connect(self._fit)
        rows.addWidget(self._blocks)
        rows.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._column, 1)
        around.addWidget(self._problem)  # below what scrolls: it is seen from every field

    @Slot()
    def _fit(self) -> None:
        self.outline.list.fit(self.height(), beside=self._blocks.beside)

    @Slot()
    def _open(self) -> None:
        if self.form is not None:
            self._right.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = self._made()
        if self.form is None:
            return
        self.form.changed.connect(self._take)
        self.form.failed.connect(self.show_problem)
        self._right.addWidget(self.form)
        self.form.show()

    def _made(self) -> Fields | None:
        routine, place = self._routine, self.outline.place
        if routine is None:
            return None
        if place.kind == "step":
            drills = {**self._drills, **{drill.id: drill for drill in routine.own}}
            return StepForm(self._words, routine, place.number, drills)
        if place.kind == "drill":
            return DrillForm(self._words, routine, routine.own[place.number].id)
        return HeadForm(self._words, routine)

    def _rebuild(self) -> None:
        """Make the fields anew; the keyboard stays in the one where it was."""
        field = self.form.focused() if self.form is not None else ""
        before = set(self.form.fields) if self.form is not None else set()
        self._open()
        if field and self.form is not None and not self.form.focus(field):
            # The only new one of its kind is the same: that of a phase that is called otherwise.
            kind = field.partition(".")[0] + "."
            new = [one for one in self.form.fields.keys() - before if one.startswith(kind)]
            if len(new) != 1 or not self.form.focus(new[0]):
                self.outline.list.setFocus()
        self._show_focused()

    def _show_focused(self) -> None:
        """Scroll to where the keyboard is."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._column.rows.activate()
            self._column.ensureWidgetVisible(focused, 0, space(12))

    @Slot(object)
    def _take(self, change: Change) -> None:
        self.changed.emit(change)

    @Slot(int)
    def _enter(self, _place: int) -> None:
        if self.form is not None:
            self.form.focus(next(iter(self.form.fields)))
            self._show_focused()

    def _change_side(self) -> None:
        focused = QApplication.focusWidget()
        inside = focused is not None and self.form is not None and self.form.isAncestorOf(focused)
        if inside:
            self.outline.list.setFocus()
            self._show_focused()
        else:
            self._enter(0)
