# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The left of the editor: the routine's drills in order, and what can be done with them."""

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from exercises.drill import Drill
from exercises.editing import (
    NotPossible,
    added,
    moved,
    new_drill,
    with_drill,
    without_drill,
    without_step,
)
from exercises.routine import Routine, Step
from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.editor_fields import Change
from ui.pages.flow import Flow
from ui.pages.row_list import RowList
from ui.wording.editor import EditorWords, own_drill_words
from ui.wording.routines import step_line
from ui.wording.sayings import worded

ALT = Qt.KeyboardModifier.AltModifier


class Place(Struct, frozen=True):
    """What is chosen: the `whole` routine, a `step`, or a `drill` of one's own."""

    kind: str
    number: int = 0


class Outline(QWidget):
    """`changed` tells a Change, `failed` why there is none, `moved` that another is chosen."""

    changed = Signal(object)
    failed = Signal(str)
    moved = Signal()
    entered = Signal(int)

    def __init__(self, words: EditorWords) -> None:
        super().__init__()
        self._words = words
        self._routine: Routine | None = None
        self._drills: Mapping[str, Drill] = {}
        self._places: list[Place] = []
        self.list = RowList(words.outline)
        self.add = ActionButton(words.add, "Ins")
        self.add_own = ActionButton(words.add_own)
        self.up = ActionButton(words.up)
        self.down = ActionButton(words.down)
        self.remove = ActionButton(words.remove, "Del")
        self.undo = ActionButton(words.undo)
        self.redo = ActionButton(words.redo)
        self.save = ActionButton(words.save, kind="primary")
        self._lay_out()
        self.list.moved.connect(self._move)
        self.list.entered.connect(self.entered)
        self.add.clicked.connect(self._add)
        self.add_own.clicked.connect(self._add_own)
        self.up.clicked.connect(self._go_up)
        self.down.clicked.connect(self._go_down)
        self.remove.clicked.connect(self._remove)

    @property
    def place(self) -> Place:
        """Return what is chosen."""
        row = self.list.currentRow()
        return self._places[row] if 0 <= row < len(self._places) else Place("whole")

    def choose(self, place: Place) -> None:
        """Choose one, without telling it."""
        before = self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.list.setCurrentRow(self._places.index(place) if place in self._places else 0)
        self.list.blockSignals(before)
        self._enable()

    def show_routine(self, routine: Routine, drills: Mapping[str, Drill]) -> None:
        """List what is in a routine; what was chosen stays, or what is there now."""
        self._routine, self._drills = routine, drills
        row = self.list.currentRow()
        steps = [Place("step", number) for number in range(len(routine.steps))]
        own = [Place("drill", number) for number in range(len(routine.own))]
        self._places = [Place("whole"), *steps, *own]
        known = {**drills, **{drill.id: drill for drill in routine.own}}
        lines = [f"{self._words.whole}: {routine.name}"]
        lines += [
            f"{number}. {step_line(step, known[step.drill])}"
            for number, step in enumerate(routine.steps, start=1)
        ]
        lines += [self._words.own.format(drill.name) for drill in routine.own]
        self.list.show_rows(lines, row)
        self._enable()

    def show_state(self, can_undo: bool, can_redo: bool, is_changed: bool) -> None:  # noqa: FBT001
        """Show what can be undone, done again and saved."""
        for button, works in (
            (self.undo, can_undo),
            (self.redo, can_redo),
            (self.save, is_changed),
        ):
            if button.hasFocus() and not works:
                self.list.setFocus()
            button.setEnabled(works)

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key does here; return whether it does anything."""
        alt = event.modifiers() & ALT
        if alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._go(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Insert and self._has_focus():
            self._add()
        elif event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._remove()
        else:
            return False
        return True

    def _has_focus(self) -> bool:
        """Whether the keyboard is here and not in a field, where Insert is a key of typing."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(3))
        rows.addWidget(self.list)
        for buttons in (
            (self.add, self.add_own, self.up, self.down, self.remove),
            (self.save, self.undo, self.redo),
        ):
            flow = Flow()
            for button in buttons:
                flow.add(button)
            rows.addWidget(flow)
        rows.addStretch(1)

    def _enable(self) -> None:
        place = self.place
        steps = len(self._routine.steps) if self._routine is not None else 0
        step = place.kind == "step"
        self.up.setEnabled(step and place.number > 0)
        self.down.setEnabled(step and place.number < steps - 1)
        self.remove.setEnabled(place.kind != "whole")

    @Slot(int)
    def _move(self, _row: int) -> None:
        self._enable()
        self.moved.emit()

    @Slot()
    def _go_up(self) -> None:
        self._go(-1)

    @Slot()
    def _go_down(self) -> None:
        self._go(1)

    def _go(self, by: int) -> None:
        place, routine = self.place, self._routine
        if routine is None or place.kind != "step":
            return
        goal = place.number + by
        if 0 <= goal < len(routine.steps):
            self._tell(moved(routine, place.number, goal), Place("step", goal))

    @Slot()
    def _add(self) -> None:
        if self._routine is None:
            return
        place, routine = self.place, self._routine
        number = place.number + 1 if place.kind == "step" else len(routine.steps)
        drill = next(iter(self._drills))
        if place.kind == "drill":
            drill = routine.own[place.number].id
        self._tell(added(routine, number, Step(drill)), Place("step", number))

    @Slot()
    def _add_own(self) -> None:
        if self._routine is None:
            return
        drill = new_drill(self._routine, *own_drill_words())
        routine = with_drill(self._routine, drill)
        routine = added(routine, len(routine.steps), Step(drill.id))
        self._tell(routine, Place("drill", len(routine.own) - 1))

    @Slot()
    def _remove(self) -> None:
        place, routine = self.place, self._routine
        if routine is None or place.kind == "whole":
            return
        try:
            if place.kind == "step":
                without = without_step(routine, place.number)
                goal = Place("step", min(place.number, len(without.steps) - 1))
            else:
                without = without_drill(routine, routine.own[place.number].id)
                goal = Place("whole")
        except NotPossible as why:
            self.failed.emit(worded(str(why)))
            return
        self._tell(without, goal)

    def _tell(self, routine: Routine, goal: Place) -> None:
        """Tell the change, and once it was taken choose what it was about."""
        self.changed.emit(Change(routine, "", rebuilds=True))
        if self._routine == routine:
            self.choose(goal)
            self.moved.emit()
