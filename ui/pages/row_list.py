# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A list to choose from by the arrow keys: plain words, a line or two each."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from ui.look import TARGET, space
from ui.pages.column import scaled
from ui.pages.page_keys import ENTER

MOVES = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}
LEAST_ROWS = 4
BESIDE_SHARE, ABOVE_SHARE = 0.7, 0.4
"""How much of the page's height the list takes at most, beside and above what it is about."""
PASSED_ON = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class RowList(QListWidget):
    """`moved` tells the place that is chosen, `entered` the one where Enter was pressed."""

    moved = Signal(int)
    entered = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setUniformItemSizes(False)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.currentRowChanged.connect(self._tell)
        self.itemDoubleClicked.connect(self._enter)

    def show_rows(self, rows: Sequence[str], place: int) -> None:
        """Show these lines with one of them chosen, without telling it."""
        before = self.blockSignals(True)  # noqa: FBT003 - Qt's own
        if self.count() == len(rows):
            for row, words in enumerate(rows):
                self.item(row).setText(words)
        else:
            self.clear()
            self.addItems(list(rows))
        self.setCurrentRow(max(0, min(place, len(rows) - 1)))
        self.blockSignals(before)

    def fit(self, page_height: int, *, beside: bool) -> None:
        """Take the height of the rows, but leave room on the page for what is about the chosen."""
        row = max(scaled(self, TARGET), self.fontMetrics().lineSpacing() + space(5))
        rows = max(LEAST_ROWS, self.count()) * row + space(6)
        most = round(page_height * (BESIDE_SHARE if beside else ABOVE_SHARE))
        self.setFixedHeight(max(LEAST_ROWS * row, min(rows, most)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen row in sight."""
        super().resizeEvent(event)
        self.scrollToItem(self.currentItem())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scrollToItem(self.currentItem())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & PASSED_ON
        if event.key() in ENTER and plain:
            if not event.isAutoRepeat():
                self.entered.emit(self.currentRow())
        elif plain and event.key() in MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()  # other keys are the page's

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.doItemsLayout()

    @Slot(int)
    def _tell(self, place: int) -> None:
        if place >= 0:
            self.moved.emit(place)

    @Slot(QListWidgetItem)
    def _enter(self, _item: QListWidgetItem) -> None:
        self.entered.emit(self.currentRow())
