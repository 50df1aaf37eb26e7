# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The sessions as a table, worded when a row is looked at, so that any number opens at once."""

from collections.abc import Sequence
from functools import lru_cache

from msgspec.structs import astuple
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from exercises.record import SessionRecord
from ui.look import TARGET, space
from ui.pages.column import scaled
from ui.pages.text import tip
from ui.wording.history import HistoryWords, row

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROUTINE, DONE, NOTE = 1, 2, 6
KEPT_LONGEST = (0, DONE, ROUTINE, 3, 4, 5, NOTE)
"""Columns in the order in which they are worth their room; the details have them all."""
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
ROOM_FOR_DONE = "10 of 10 sets, interrupted"
ROOM_FOR_NOTE = "a few words of a note"


class SessionModel(QAbstractTableModel):
    """Rows of any sequence of sessions, newest first."""

    def __init__(self, words: HistoryWords) -> None:
        super().__init__()
        self._headings: tuple[str, ...] = astuple(words.columns)
        self._sessions: Sequence[SessionRecord] = ()
        self._cells = lru_cache(maxsize=512)(self._word)

    def show_sessions(self, sessions: Sequence[SessionRecord]) -> None:
        self.beginResetModel()
        self._sessions = sessions
        self._cells.cache_clear()
        self.endResetModel()

    def session(self, place: int) -> SessionRecord:
        return self._sessions[place]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._sessions)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        cell = self._cells(index.row())[index.column()]
        return tip(cell) if role == Qt.ItemDataRole.ToolTipRole else cell

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return self._headings[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _word(self, place: int) -> tuple[str, ...]:
        return astuple(row(self._sessions[place]))


class SessionTable(QTableView):
    """As many columns as there is room for. Enter or a double click opens a session."""

    opened = Signal(object)
    moved = Signal(object)

    def __init__(self, words: HistoryWords) -> None:
        super().__init__()
        self._sessions = SessionModel(words)
        widest = list(astuple(words.widest))
        widest[DONE], widest[NOTE] = ROOM_FOR_DONE, ROOM_FOR_NOTE
        headings = astuple(words.columns)
        self._samples = [(wide, head) for wide, head in zip(widest, headings, strict=True)]
        self.setModel(self._sessions)
        self.setAccessibleName(words.table)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._tell_move)

    def show_sessions(self, sessions: Sequence[SessionRecord]) -> None:
        """Show these sessions, the first of them chosen."""
        self._sessions.show_sessions(sessions)
        if sessions:
            self.selectRow(0)
            self.scrollToTop()

    def current(self) -> SessionRecord | None:
        """Return the chosen session, if there is one."""
        index = self.currentIndex()
        return self._sessions.session(index.row()) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            if not event.isAutoRepeat():
                self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._share_out(event.size().width())
        super().resizeEvent(event)

    def _share_out(self, room: int) -> None:
        """Show the columns that fit, the most telling first; rows grow if even two do not."""
        metrics = QFontMetrics(self.font())
        widths = [max(map(metrics.horizontalAdvance, pair)) + space(7) for pair in self._samples]
        left, lines = room, 1
        for column in KEPT_LONGEST:
            must = column in {0, DONE}
            self.setColumnHidden(column, widths[column] > left and not must)
            if not self.isColumnHidden(column):
                left -= widths[column]
        if left < 0:
            lines = 2
            widths[0] = 2 * room // 5
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.horizontalHeader().setFixedHeight(metrics.height() + space(5))
        height = max(scaled(self, TARGET), lines * metrics.height() + space(4))
        self.verticalHeader().setDefaultSectionSize(height)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._sessions.session(index.row()))

    @Slot(QModelIndex, QModelIndex)
    def _tell_move(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.moved.emit(self._sessions.session(index.row()))
