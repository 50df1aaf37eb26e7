# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Things to tick and to choose between: their words wrap, and shape tells their state too."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.look import TARGET, space
from ui.pages.button import ARROWS, paint_ring
from ui.pages.column import scaled

BOX = 24
"""Side in px of the box at the usual text size."""
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


def _inset(button: QAbstractButton) -> int:
    return scaled(button, BOX) + space(5)


class UnderWords(QWidget):
    """What stands under the words of a tick, in line with them."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = QVBoxLayout(self)
        self.rows.setSpacing(space(1))
        self._indent()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._indent()

    def _indent(self) -> None:
        self.rows.setContentsMargins(scaled(self, BOX) + space(5), 0, 0, space(2))


def _words_height(button: QAbstractButton, width: int) -> int:
    room = QRect(0, 0, max(1, width - _inset(button) - space(2)), 100_000)
    return QFontMetrics(button.font()).boundingRect(room, WRAP, button.text()).height()


def _width(button: QAbstractButton) -> int:
    return QFontMetrics(button.font()).horizontalAdvance(button.text()) + _inset(button) + space(3)


def _least(button: QAbstractButton) -> QSize:
    metrics = QFontMetrics(button.font())
    longest = max(map(metrics.horizontalAdvance, button.text().split()), default=0)
    return QSize(longest + _inset(button) + space(3), TARGET)


def _box(button: QAbstractButton) -> QRectF:
    side = scaled(button, BOX)
    first_line = (button.height() - _words_height(button, button.width())) / 2
    middle = first_line + QFontMetrics(button.font()).height() / 2
    return QRectF(space(2), middle - side / 2, side, side)


def _begin(button: QAbstractButton) -> QPainter:
    """Paint what both have: the words and the focus ring."""
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours = button.palette()
    room = button.rect().adjusted(_inset(button), 0, -space(2), 0)
    painter.setPen(colours.windowText().color())
    painter.drawText(room, WRAP | Qt.AlignmentFlag.AlignVCenter, button.text())
    if button.hasFocus():
        paint_ring(painter, QRectF(button.rect()), 8, colours.highlight().color())
    return painter


class Tick(QCheckBox):
    """A box to tick. Arrow keys are left to the page."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_on(self, *, on: bool) -> None:
        """Show it ticked or not, without telling it."""
        before = self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.setChecked(on)
        self.blockSignals(before)

    @Slot()
    def take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def heightForWidth(self, width: int) -> int:
        return max(TARGET, _words_height(self, width) + space(5))

    def sizeHint(self) -> QSize:
        return QSize(_width(self), TARGET)

    def minimumSizeHint(self) -> QSize:
        return _least(self)

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = _begin(self)
        colours, box = self.palette(), _box(self)
        if not self.isChecked():
            painter.setPen(QPen(colours.mid().color(), 2))
            painter.setBrush(colours.alternateBase())
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.link())
        painter.drawRoundedRect(box, 5, 5)
        pen = QPen(colours.brightText().color(), box.width() / 8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        mark = ((0.24, 0.53), (0.43, 0.71), (0.77, 0.31))
        painter.drawPolyline(
            QPolygonF(
                [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in mark]
            )
        )


class Choice(QRadioButton):
    """One of a few things that exclude each other."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_width(self), scaled(self, TARGET))

    def minimumSizeHint(self) -> QSize:
        return _least(self)

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = _begin(self)
        colours, box = self.palette(), _box(self)
        painter.setPen(QPen(colours.mid().color(), 2))
        painter.setBrush(colours.alternateBase())
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.link())
            inner = box.width() / 4
            painter.drawEllipse(box.adjusted(inner, inner, -inner, -inner))
