# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The rows of the sessions, worded when one is looked at, so that any number opens at once."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from msgspec.structs import astuple
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from exercises.measure import Measure
from exercises.record import SessionRecord
from ui.pages.text import tip
from ui.wording.history import row, two_lines
from ui.wording.history_page import HistoryWords

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
WHEN, ROUTINE, DONE, TIME, EFFORT, PAIN, MEASURE, NOTE = range(8)
FOLDS: tuple[Mapping[int, int], ...] = (
    {},
    {WHEN: ROUTINE},
    {WHEN: ROUTINE, DONE: TIME, EFFORT: PAIN},
)
"""Which column holds another one too, below its own line: the less room, the more."""
Records = Sequence[SessionRecord | None]


class SessionModel(QAbstractTableModel):
    """Rows of any sequence of sessions; None is one that makes no sense, and has an empty row."""

    def __init__(self, words: HistoryWords, measures: Mapping[str, Measure]) -> None:
        super().__init__()
        self._headings: tuple[str, ...] = astuple(words.columns)
        self._measures = measures
        self._sessions: Records = ()
        self._by, self._falling, self._order = 0, True, ""
        self._fold = 0
        self._cells = lru_cache(maxsize=512)(self._word)

    def show_sessions(self, sessions: Records) -> None:
        self.beginResetModel()
        self._sessions = sessions
        self._cells.cache_clear()
        self.endResetModel()

    def show_order(self, column: int, order: str, *, falling: bool) -> None:
        """Mark the heading that the sessions are sorted by; `order` says so in words."""
        self._by, self._falling, self._order = column, falling, order

    def fold(self, fold: int) -> None:
        """Put columns below others, as FOLDS has it."""
        if fold != self._fold:
            self._fold = fold
            self._cells.cache_clear()

    def below(self, column: int) -> int:
        """Return the column that stands below this one; itself where there is none."""
        return FOLDS[self._fold].get(column, column)

    def session(self, place: int) -> SessionRecord | None:
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
        both = dict.fromkeys((section, self.below(section)))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._order if self._by in both else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self._heading(one, f", {self._order}") for one in both)
        if role == Qt.ItemDataRole.DisplayRole:
            mark = " ▾" if self._falling else " ▴"
            return "\n".join(self._heading(one, mark) for one in both)
        return None

    def _heading(self, column: int, sorted_by: str) -> str:
        return f"{self._headings[column]}{sorted_by if column == self._by else ''}"

    def _word(self, place: int) -> tuple[str, ...]:
        record = self._sessions[place]
        if record is None:
            return ("?",) * len(self._headings)
        if not self._fold:
            return astuple(row(record, self._measures))
        paired = TIME in FOLDS[self._fold].values()
        return astuple(two_lines(record, self._measures, paired=paired))
