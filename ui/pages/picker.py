# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""One of several things, chosen from a list that opens."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from ui.pages.column import scaled

ARROW = 10
"""Width in px of the arrow at the usual text size."""


class Picker(QComboBox):
    """`chosen` tells the id of what a person chose. The wheel does not change it in passing."""

    chosen = Signal(str)

    def __init__(self, choices: Mapping[str, str], shown: str) -> None:
        super().__init__()
        self.show_choices(choices, shown)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(8)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        self.activated.connect(self._tell)

    def show_choices(self, choices: Mapping[str, str], shown: str) -> None:
        """Offer these choices from now on, with one of them chosen, without telling it."""
        self.clear()
        for ident, words in choices.items():
            self.addItem(words, ident)
        self.setCurrentIndex(max(0, self.findData(shown)))
        self.updateGeometry()

    def show_choice(self, shown: str) -> None:
        """Show which is chosen, without telling it."""
        self.setCurrentIndex(max(0, self.findData(shown)))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        longest = max((self.itemText(i) for i in range(self.count())), key=len, default="")
        width = self.fontMetrics().horizontalAdvance(longest) + scaled(self, 64)
        return QSize(min(width, scaled(self, 420)), hint.height())

    def showPopup(self) -> None:
        """Open the list as wide as its words."""
        words = (self.itemText(i) for i in range(self.count()))
        wide = max(map(self.fontMetrics().horizontalAdvance, words), default=0)
        self.view().setMinimumWidth(min(wide + scaled(self, 40), self.window().width()))
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # a combo box would search for it
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = scaled(self, ARROW)
        right, middle = self.width() - wide * 1.6, self.height() / 2
        painter.setPen(QPen(self.palette().text().color(), max(2, wide // 5)))
        points = ((right - wide, -wide / 4), (right - wide / 2, wide / 4), (right, -wide / 4))
        painter.drawPolyline(QPolygonF([QPointF(x, middle + y) for x, y in points]))

    @Slot()
    def take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(int)
    def _tell(self, place: int) -> None:
        self.chosen.emit(str(self.itemData(place, Qt.ItemDataRole.UserRole)))
