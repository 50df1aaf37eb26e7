# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The routines: shipped ones and one's own in a list, and beside it the one that is chosen."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.keys import latin_key
from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.column import Column, SideBySide
from ui.pages.routine_facts import Action, Asked, RoutineFacts
from ui.pages.row_list import RowList
from ui.pages.text import Sheet, line
from ui.wording.routines import RoutinesWords

KEYS = {
    Qt.Key.Key_N: Action.NEW,
    Qt.Key.Key_I: Action.IMPORT,
    Qt.Key.Key_E: Action.EDIT,
    Qt.Key.Key_F: Action.FIRST,
    Qt.Key.Key_X: Action.EXPORT,
    Qt.Key.Key_C: Action.CONFIRM,
    Qt.Key.Key_Delete: Action.DELETE,
}
MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class RoutinesPage(QWidget):
    """`show_routines` fills it; `asked` tells what is to be done with which routine."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._words = words = RoutinesWords()
        self._all: tuple[RoutineFacts, ...] = ()
        self.list = RowList(words.list)
        self.buttons: dict[Action, ActionButton] = {}
        self._details: QWidget | None = None
        self._right = QVBoxLayout()
        self._column = Column(keys=False)
        self._lay_out()
        self.list.moved.connect(self._show_chosen)
        self.list.entered.connect(self._enter)

    @property
    def chosen(self) -> RoutineFacts | None:
        """Return the routine that is chosen."""
        row = self.list.currentRow()
        return self._all[row] if 0 <= row < len(self._all) else None

    def show_routines(self, routines: tuple[RoutineFacts, ...], routine_id: str = "") -> None:
        """List the routines, with this one chosen, or else the one that was."""
        before = self.chosen
        wanted = routine_id or (before.id if before is not None else "")
        self._all = routines
        ids = [routine.id for routine in routines]
        row = ids.index(wanted) if wanted in ids else max(0, self.list.currentRow())
        self.list.show_rows([self._row(routine) for routine in routines], row)
        self._fit()
        self._show_chosen()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = KEYS.get(latin_key(event)) if not event.modifiers() & MODIFIERS else None
        if action is None or event.isAutoRepeat():
            event.ignore()
        elif action in self.buttons:
            self.buttons[action].click()

    def _lay_out(self) -> None:
        words, rows = self._words, self._column.rows
        rows.addWidget(line(words.title, "title"))
        rows.addWidget(line(words.keys, "small-quiet"))
        rows.addSpacing(space(2))
        left = QVBoxLayout()
        left.setSpacing(space(3))
        left.addWidget(self.list)
        across = SideBySide(gap=3)
        for action, label, key in ((Action.NEW, words.new, "N"), (Action.IMPORT, words.bring, "I")):
            across.add(self._button(action, label, key))
        across.close_up()
        left.addWidget(across)
        left.addStretch(1)
        self._blocks = SideBySide(880, gap=8)
        self._blocks.add(left, 2)
        self._blocks.add(self._right, 3)
        self._blocks.turned.connect(self._fit)
        rows.addWidget(self._blocks)
        rows.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._column)

    @Slot()
    def _fit(self) -> None:
        self.list.fit(self.height(), beside=self._blocks.beside)

    def _row(self, routine: RoutineFacts) -> str:
        marks = (
            ("bad", bool(routine.fault)),
            ("own", routine.own and not routine.fault),
            ("first", routine.first),
            ("beyond", bool(routine.beyond)),
            ("unsaved", routine.unsaved or routine.fresh),
        )
        shown = tuple(self._words.mark(name) for name, holds in marks if holds)
        return self._words.row(routine.name, shown)

    def _button(self, action: Action, words: str, key: str, *, primary: bool = False) -> QWidget:
        button = ActionButton(words, key, "primary" if primary else "plain")
        button.clicked.connect(partial(self._ask, action))
        self.buttons[action] = button
        return button

    @Slot()
    def _show_chosen(self) -> None:
        if self._details is not None:
            focused = any(button.hasFocus() for button in self.buttons.values())
            self._right.removeWidget(self._details)
            self._details.hide()
            self._details.deleteLater()
            if focused:
                self.list.setFocus()
        for action in set(self.buttons) - {Action.NEW, Action.IMPORT}:
            del self.buttons[action]
        routine = self.chosen
        self._details = None if routine is None else self._sheet(routine)
        if self._details is not None:
            self._right.addWidget(self._details, 0, Qt.AlignmentFlag.AlignTop)
            self._details.show()

    def _sheet(self, routine: RoutineFacts) -> QWidget:
        sheet = Sheet(routine.name)
        self._say(sheet, routine)
        self._warn(sheet, routine)
        sheet.rows.addSpacing(space(2))
        for group in self._offers(routine):
            across = SideBySide(gap=3)
            for action, words, key in group:
                primary = action in {Action.START, Action.CONFIRM}
                across.add(self._button(action, words, key, primary=primary))
            across.close_up()
            if group:
                sheet.rows.addWidget(across)
        return sheet

    def _say(self, sheet: Sheet, routine: RoutineFacts) -> None:
        for words in (routine.about, routine.facts):
            if words:
                sheet.rows.addWidget(line(words, "quiet" if words is routine.facts else "body"))
        for words in routine.steps:
            sheet.rows.addWidget(line(words))
        if routine.first:
            sheet.rows.addWidget(line(self._words.is_first, "small-quiet"))

    def _warn(self, sheet: Sheet, routine: RoutineFacts) -> None:
        words = self._words
        if routine.fault:
            sheet.rows.addWidget(line(words.bad, "warning"))
            sheet.rows.addWidget(line(routine.fault))
        if routine.kept_back:
            sheet.rows.addWidget(line(routine.kept_back, "warning"))
        if routine.unsaved or routine.fresh:
            unsaved = words.never_saved if routine.fresh else words.unsaved
            sheet.rows.addWidget(line(unsaved, "warning"))
        if routine.beyond:
            sheet.rows.addWidget(line(words.beyond, "warning"))
            for sentence in routine.beyond:
                sheet.rows.addWidget(line(sentence))
            asks = words.confirmed if routine.confirmed else words.confirm_more
            sheet.rows.addWidget(line(asks, "small-quiet"))

    def _offers(self, routine: RoutineFacts) -> tuple[list[tuple[Action, str, str]], ...]:
        """Return the buttons that apply, a row each."""
        words = self._words
        edit = words.edit if routine.own else words.copy
        rows = (
            ((Action.START, words.start, "↵"), (Action.CONFIRM, words.confirm, "C")),
            (
                (Action.EDIT, words.go_on if routine.unsaved or routine.fresh else edit, "E"),
                (Action.DISCARD, words.discard, ""),
            ),
            (
                (Action.FIRST, words.first, "F"),
                (Action.EXPORT, words.export, "X"),
                (Action.DELETE, words.delete, "Del"),
            ),
        )
        return tuple([offer for offer in row if offer[0] in routine.actions] for row in rows)

    @Slot(int)
    def _enter(self, _row: int) -> None:
        for action in (Action.START, Action.CONFIRM, Action.EDIT):
            if action in self.buttons:
                # What is confirmed is read first: Enter gives that button the keyboard only.
                if action is Action.CONFIRM:
                    self.buttons[action].setFocus()
                else:
                    self.buttons[action].click()
                return

    def _ask(self, action: Action, *_clicked: object) -> None:
        routine = self.chosen
        if routine is None or action in {Action.NEW, Action.IMPORT}:
            self.asked.emit(Asked(action))
        else:
            self.asked.emit(Asked(action, routine.id))
