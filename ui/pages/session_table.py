# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The sessions as a table, whose rows take two lines where one has not the room."""

from collections.abc import Mapping
from functools import lru_cache

from msgspec.structs import astuple
from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from exercises.measure import Measure
from exercises.record import SessionRecord
from history.listing import Column, Listing
from ui.look import TARGET, space
from ui.pages.button import ARROWS
from ui.pages.column import SCROLL_KEYS, scaled
from ui.pages.page_keys import ENTER
from ui.pages.session_model import DONE, FOLDS, NOTE, WHEN, Records, SessionModel
from ui.spoken import announce
from ui.wording.history_page import HistoryWords, widest

SORTED = tuple(Column)
"""What a click on a heading sorts by, column by column."""
RISING = {Column.ROUTINE, Column.NOTE}
"""Words, which are sorted from A to Z at first; numbers from the highest on."""
GAP = 5
"""Of a column to the next, in steps of space."""
MOVES = ARROWS | SCROLL_KEYS


class Headings(QHeaderView):
    """Tells in which line of a heading the pointer was pressed."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.low = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.low = 2 * event.position().y() > self.height()
        super().mousePressEvent(event)


class SessionTable(QTableView):
    """Enter or a double click opens a session; Left and Right scroll where it is narrow.

    `sorted_by` tells what a heading that was clicked stands for; `deleted` the session that was
    chosen when Delete was pressed; `grown` that the text has another size. Letters are left to the
    page.
    """

    opened = Signal(object)
    moved = Signal(object)
    deleted = Signal(object)
    sorted_by = Signal(object)
    grown = Signal()

    def __init__(self, words: HistoryWords, measures: Mapping[str, Measure]) -> None:
        super().__init__()
        self._sessions = SessionModel(words, measures)
        self._listing = Listing()
        self._orders = words.orders()
        heads = [f"{head} ▾" for head in astuple(words.columns)]
        self._samples = [
            [(*wide.split("\n"), heads[n], heads[fold.get(n, n)]) for n, wide in enumerate(one)]
            for fold, one in zip(FOLDS, map(astuple, widest(measures)), strict=True)
        ]
        self._widths = lru_cache(maxsize=2 * len(FOLDS))(self._widths_in)
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
        self._head = header = Headings()
        self.setHorizontalHeader(header)
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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._share_out(self.viewport().width())
            self.grown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._share_out(event.size().width())
        super().resizeEvent(event)

    def wanted(self) -> int:
        """Return the width in px at which rows of two lines, each value in its column, fit."""
        return self._told(1) + self._rim()

    def least(self) -> int:
        """Return the width in px below which some value is out of sight."""
        return self._told(len(FOLDS) - 1) + self._rim()

    def _rim(self) -> int:
        return 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width()

    def _told(self, fold: int) -> int:
        """Return the width of all columns but the note, which the details have."""
        widths = self._widths(fold, self.font().key())
        return sum(widths[:NOTE]) - sum(widths[below] for below in FOLDS[fold].values())

    def _widths_in(self, fold: int, _font: str) -> tuple[int, ...]:
        advance = QFontMetrics(self.font()).horizontalAdvance
        return tuple(max(map(advance, each)) + space(GAP) for each in self._samples[fold])

    def _share_out(self, room: int) -> None:
        """Without room give rows two lines; leave out the note."""
        metrics = QFontMetrics(self.font())
        folds = range(len(FOLDS))
        fold = next((one for one in folds if self._told(one) <= room), folds[-1])
        self._sessions.fold(fold)
        widths = list(self._widths(fold, self.font().key()))
        narrow = widths[WHEN] + widths[DONE] > room
        if narrow:
            widths[WHEN] = 3 * room // 5
            widths[DONE] = room - widths[WHEN]
        for column, width in enumerate(widths):
            self.setColumnHidden(column, column in FOLDS[fold].values())
            self.setColumnWidth(column, width)
        self.setColumnHidden(NOTE, self._told(fold) + widths[NOTE] > room)
        here = self.currentIndex()
        if self.isColumnHidden(here.column()):  # from there Qt knows no way up or down
            self.setCurrentIndex(here.siblingAtColumn(WHEN))
        self._head.setFixedHeight((1 + bool(fold)) * metrics.height() + space(5))
        lines = 1 + bool(fold) + narrow
        height = max(scaled(self, TARGET), lines * metrics.lineSpacing() + space(4))
        self.verticalHeader().setDefaultSectionSize(height)

    def _delete(self) -> None:
        record = self.current()
        if record is not None:
            self.deleted.emit(record)

    @Slot(int)
    def _sort(self, column: int) -> None:
        by = SORTED[self._sessions.below(column) if self._head.low else column]
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
