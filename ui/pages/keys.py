# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""All keys and the stop rules, laid over whatever page is shown; any key closes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.keys import Intent, Pressed, pressed
from ui.look import space
from ui.pages.column import Column, SideBySide
from ui.pages.key_cap import KeyCap
from ui.pages.text import Sheet, line
from ui.spoken import DOCUMENT
from ui.wording.keys import KeyRow, KeysWords, KeyTable, tables

SCROLLS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class KeysOverlay(QWidget):
    """`show_keys` fills it; what lies under it is covered whole.

    Where it does not fit, Up and Down scroll instead of closing. `closed` tells the key that closed
    it, NOT_A_KEY for a click.
    """

    spoken_as = DOCUMENT

    closed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words = KeysWords()
        self.setAccessibleName(self._words.title)
        self._column = Column()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._column)
        self._content: QWidget | None = None

    def show_keys(self, drill_name: str | None, stop_rules: tuple[str, ...]) -> None:
        """Show the keys, and the stop rules of the drill under way, or general ones."""
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = self._lay_out(drill_name, stop_rules)
        self._column.rows.addWidget(self._content)
        self._content.show()
        self.setAccessibleDescription(" ".join((self._words.signal, *stop_rules)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = event.key(), self._column.verticalScrollBar()
        down = pressed(event, page_keys_step=False)
        if key in SCROLLS and bar.maximum() > 0:
            bar.setValue(bar.value() + SCROLLS[Qt.Key(key)] * space(20))
        elif down.intent is not Intent.NOT_A_KEY:
            self.closed.emit(down)

    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Let Tab close it as any key does: what lies under it is not to be reached unseen."""
        return False

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.closed.emit(Pressed(Intent.NOT_A_KEY))

    def _lay_out(self, drill_name: str | None, stop_rules: tuple[str, ...]) -> QWidget:
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(5))
        heading = QVBoxLayout()
        heading.setSpacing(space(1))
        heading.addWidget(line(self._words.title, "title"))
        heading.addWidget(line(self._words.close, "quiet"))
        rows.addLayout(heading)
        *narrow, everywhere, in_history = tables()
        work, signal, paused, after_drill = (_table(table) for table in narrow)
        blocks = SideBySide(900, gap=5)
        left = QVBoxLayout()
        left.setSpacing(space(5))
        left.addWidget(self._stop_rules(drill_name, stop_rules))
        for sheet in (paused, after_drill):
            left.addWidget(sheet)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(space(5))
        for sheet in (work, signal):
            right.addWidget(sheet)
        right.addStretch(1)
        blocks.add(left, 1)
        blocks.add(right, 1)
        rows.addWidget(blocks)
        for table in (everywhere, in_history):
            rows.addWidget(_wide(table))
        rows.addStretch(1)
        return content

    def _stop_rules(self, drill_name: str | None, stop_rules: tuple[str, ...]) -> Sheet:
        sheet = Sheet(self._words.stop_of(drill_name) if drill_name else self._words.stop)
        sheet.rows.addWidget(line(self._words.signal, "strong"))
        for rule in stop_rules:
            sheet.rows.addWidget(line(rule))
        sheet.rows.addWidget(line(self._words.silence, "strong"))
        return sheet


def _table(table: KeyTable) -> Sheet:
    sheet = Sheet(table.heading)
    sheet.rows.addLayout(_grid(table.rows))
    return sheet


def _wide(table: KeyTable) -> Sheet:
    """Return a table in two halves beside each other, where there is room."""
    sheet = Sheet(table.heading)
    half = (len(table.rows) + 1) // 2
    halves = SideBySide(820, gap=5)
    for rows in (table.rows[:half], table.rows[half:]):
        column = QVBoxLayout()
        column.addLayout(_grid(rows))
        column.addStretch(1)
        halves.add(column, 1)
    sheet.rows.addWidget(halves)
    return sheet


def _grid(rows: tuple[KeyRow, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(space(5))
    grid.setVerticalSpacing(space(2))
    grid.setColumnStretch(1, 1)
    for place, row in enumerate(rows):
        grid.addLayout(_caps(row), place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(line(row.does), place, 1)
    return grid


def _caps(row: KeyRow) -> QHBoxLayout:
    caps = QHBoxLayout()
    caps.setSpacing(space(1))
    for key in row.keys:
        caps.addWidget(line(key) if key == "…" else KeyCap(key))
    caps.addStretch(1)
    return caps
