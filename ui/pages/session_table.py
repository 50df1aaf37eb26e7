# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The sessions as a table, worded when a row is looked at, so that any number opens at once."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from msgspec.structs import astuple
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from exercises.measure import Measure
from exercises.record import SessionRecord
from history.listing import Column, Listing
from ui.look import TARGET, space
from ui.pages.button import ARROWS
from ui.pages.column import SCROLL_KEYS, scaled
from ui.pages.page_keys import ENTER
from ui.pages.text import tip
from ui.spoken import announce
from ui.wording.history import row
from ui.wording.history_page import HistoryWords

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROUTINE, DONE, TIME, EFFORT, PAIN, MEASURE, NOTE = range(1, 8)
SORTED = tuple(Column)
"""What a click on a heading sorts by, column by column."""
RISING = {Column.ROUTINE, Column.NOTE}
"""Words, which are sorted from A to Z at first; numbers from the highest on."""
MOVES = ARROWS | SCROLL_KEYS
ROOM_FOR_NOTE = "a few words of a note"
Records = Sequence[SessionRecord | None]


class SessionModel(QAbstractTableModel):
    """Rows of any sequence of sessions; None is one that makes no sense, and has an empty row."""

    def __init__(self, words: HistoryWords, measures: Mapping[str, Measure]) -> None:
        super().__init__()
        self._headings: tuple[str, ...] = astuple(words.columns)
        self._measures = measures
        self._sessions: Records = ()
        self._by, self._falling, self._order = 0, True, ""
        self._stacked = False
        self._cells = lru_cache(maxsize=512)(self._word)

    def show_sessions(self, sessions: Records) -> None:
        self.beginResetModel()
        self._sessions = sessions
        self._cells.cache_clear()
        self.endResetModel()

    def show_order(self, column: int, order: str, *, falling: bool) -> None:
        """Mark the heading that the sessions are sorted by; `order` says so in words."""
        self._by, self._falling, self._order = column, falling, order

    def stack(self, *, stacked: bool) -> None:
        """Put the routine below the time, in one cell, or each in a column of its own."""
        if stacked != self._stacked:
            self._stacked = stacked
            self._cells.cache_clear()

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
        sorted_by = section == self._by
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._order if sorted_by else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = f", {self._order}" if sorted_by else ""
        elif role == Qt.ItemDataRole.DisplayRole:
            told = f" {'▾' if self._falling else '▴'}" if sorted_by else ""
        else:
            return None
        return f"{self._headings[section]}{told}"

    def _word(self, place: int) -> tuple[str, ...]:
        record = self._sessions[place]
        if record is None:
            return ("?",) * len(self._headings)
        cells = astuple(row(record, self._measures))
        if not self._stacked:
            return cells
        done = cells[DONE].replace(", ", "\n", 1)
        return (f"{cells[0]}\n{cells[ROUTINE]}", cells[ROUTINE], done, *cells[DONE + 1 :])


class SessionTable(QTableView):
    """Enter or a double click opens a session; Left and Right scroll where it is narrow.

    `sorted_by` tells what a heading that was clicked stands for; `deleted` the session that was
    chosen when Delete was pressed. Letters are left to the page.
    """

    opened = Signal(object)
    moved = Signal(object)
    deleted = Signal(object)
    sorted_by = Signal(object)

    def __init__(self, words: HistoryWords, measures: Mapping[str, Measure]) -> None:
        super().__init__()
        self._sessions = SessionModel(words, measures)
        self._listing = Listing()
        self._orders = words.orders()
        widest = list(astuple(words.widest))
        self._least_done = widest[DONE].partition(",")[0]
        widest[NOTE] = ROOM_FOR_NOTE
        headings = astuple(words.columns)
        pairs = zip(widest, headings, strict=True)
        self._samples = [(*wide.split("\n"), f"{head} ▾") for wide, head in pairs]
        self.setModel(self._sessions)
        self.setAccessibleName(words.table)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._dress_header()
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._tell_move)

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header.sectionClicked.connect(self._sort)

    def show_sessions(self, sessions: Records, listing: Listing, place: int = 0) -> None:
        """Show these sessions, sorted as `listing` says, the one at `place` chosen.

        A screen reader is told the order: now, where it is another, and with the heading.
        """
        before, self._listing = self._listing, listing
        order = self._orders[listing.column, listing.falling]
        self._sessions.show_order(SORTED.index(listing.column), order, falling=listing.falling)
        self.setAccessibleDescription(order)
        if (before.column, before.falling) != (listing.column, listing.falling):
            announce(self, order)
        self._sessions.show_sessions(sessions)
        if len(sessions):
            self.selectRow(min(place, len(sessions) - 1))
            self.scrollTo(self.currentIndex())

    def current(self) -> SessionRecord | None:
        """Return the chosen session, if there is one."""
        index = self.currentIndex()
        return self._sessions.session(index.row()) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key in ENTER:
            if not event.isAutoRepeat():
                self._open(self.currentIndex())
        elif key == Qt.Key.Key_Delete and not event.isAutoRepeat():
            self._delete()
        elif key in MOVES and plain:
            super().keyPressEvent(event)
        else:
            event.ignore()  # letters would search, and are the page's

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._share_out(event.size().width())
        super().resizeEvent(event)

    def wanted(self) -> int:
        """Return the least width in px at which every number is in sight, in rows of two lines."""
        widths = self._widths(stacked=True)
        rim = 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width()
        return sum(widths[:NOTE]) - widths[ROUTINE] + rim

    def _widths(self, *, stacked: bool) -> list[int]:
        advance, gap = QFontMetrics(self.font()).horizontalAdvance, space(6)
        widths = [max(map(advance, each)) + gap for each in self._samples]
        if stacked:
            widths[DONE] = advance(self._least_done) + gap
        return widths

    def _share_out(self, room: int) -> None:
        """Without room give rows two lines; leave out the note, which the details have."""
        metrics = QFontMetrics(self.font())
        stacked = sum(self._widths(stacked=False)[:NOTE]) > room
        widths = self._widths(stacked=stacked)
        self._sessions.stack(stacked=stacked)
        narrow = widths[0] + widths[DONE] > room
        if narrow:
            widths[0] = 3 * room // 5
            widths[DONE] = room - widths[0]
        told = sum(widths) - (widths[ROUTINE] if stacked else 0)
        self.setColumnHidden(ROUTINE, stacked)
        self.setColumnHidden(NOTE, told > room)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.horizontalHeader().setFixedHeight(metrics.height() + space(5))
        lines = 1 + stacked + narrow
        height = max(scaled(self, TARGET), lines * metrics.lineSpacing() + space(4))
        self.verticalHeader().setDefaultSectionSize(height)

    def _delete(self) -> None:
        record = self.current()
        if record is not None:
            self.deleted.emit(record)

    @Slot(int)
    def _sort(self, column: int) -> None:
        by = SORTED[column]
        falling = not self._listing.falling if self._listing.column is by else by not in RISING
        self.sorted_by.emit(Listing(by, falling, self._listing.routine))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        record = self._sessions.session(index.row()) if index.isValid() else None
        if record is not None:
            self.opened.emit(record)

    @Slot(QModelIndex, QModelIndex)
    def _tell_move(self, index: QModelIndex, _before: QModelIndex) -> None:
        record = self._sessions.session(index.row()) if index.isValid() else None
        if record is not None:
            self.moved.emit(record)
