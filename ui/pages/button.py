# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Buttons that show their key: painted here, so that the focus ring stands clear of the fill."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.look import TARGET, space
from ui.pages.column import scaled
from ui.pages.key_cap import cap_size, paint_cap

Kind = Literal["primary", "plain", "quiet"]

RING = 3
"""Width in px of the focus ring, and of the gap between it and a filled button."""
ARROWS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}


def paint_ring(painter: QPainter, area: QRectF, radius: float, colour: QColor) -> None:
    """Draw the focus ring just inside `area`."""
    painter.setPen(QPen(colour, RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)


class ActionButton(QPushButton):
    """A button with the key that does the same, in a cap before its words.

    Arrow keys are left to the page.
    """

    def __init__(self, words: str, key: str = "", kind: Kind = "plain") -> None:
        super().__init__(words)
        self._key = key
        self._kind = kind
        self.setProperty("kind", kind)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Maximum if kind != "quiet" else policy.Preferred, policy.Fixed)

    def sizeHint(self) -> QSize:
        cap = self._cap_width()
        padding = {"primary": space(9), "plain": space(5), "quiet": space(2)}[self._kind]
        words = QFontMetrics(self._font()).horizontalAdvance(self.text())
        height = scaled(self, TARGET + 12 if self._kind == "primary" else TARGET)
        return QSize(words + cap + 2 * padding, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        radius = area.height() / 2 if self._kind == "primary" else 10.0
        self._paint_body(painter, area, radius)
        if self.hasFocus():
            paint_ring(painter, area, radius, self.palette().highlight().color())
        self._paint_words(painter, area)

    def _paint_body(self, painter: QPainter, area: QRectF, radius: float) -> None:
        colours = self.palette()
        if self._kind == "primary":
            gap = 2 * RING
            painter.setPen(Qt.PenStyle.NoPen)
            fill = colours.link() if self.isEnabled() else colours.light()
            painter.setBrush(fill.color().darker(112) if self.isDown() else fill)
            body = area.adjusted(gap, gap, -gap, -gap)
            painter.drawRoundedRect(body, radius - gap, radius - gap)
        elif self._kind == "plain" or self.underMouse() or self.isDown():
            painter.setPen(QPen(colours.mid().color(), 2))
            painter.setBrush(colours.light() if self.isDown() else colours.base())
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), radius, radius)

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        cap = self._cap_width()
        colours = self.palette()
        painter.setFont(self._font())
        words = QFontMetrics(self._font()).horizontalAdvance(self.text())
        start = (area.width() - words - cap) / 2 if self._kind != "quiet" else space(2)
        if self._key:
            size = cap_size(self.font(), self._key)
            top = (area.height() - size.height()) / 2
            paint_cap(painter, QRectF(start, top, size.width(), size.height()), self._key, self)
        if self._kind == "primary":
            colour = colours.brightText() if self.isEnabled() else colours.buttonText()
        else:
            colour = colours.buttonText()
        painter.setPen(colour.color())
        box = QRectF(start + cap, 0, words + 2, area.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(self._kind == "primary")
        return font

    def _cap_width(self) -> int:
        """Return the room in px that the key takes, with the gap after it."""
        if not self._key:
            return 0
        return cap_size(self.font(), self._key).width() + space(3)
