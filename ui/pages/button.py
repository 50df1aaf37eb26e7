# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Buttons that show their key: painted here, so that the focus ring stands clear of the fill."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.look import TARGET, space
from ui.pages.column import scaled
from ui.pages.key_cap import cap_size, paint_cap

Kind = Literal["primary", "plain", "quiet", "sign"]

LARGER = 1.25
"""How much larger than the body the words of a primary button are."""
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

    def rename(self, words: str) -> None:
        """Give the button other words."""
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        cap = self._cap_width()
        sign = space(4) if self._key else 0
        padding = {"primary": space(12), "plain": space(5), "quiet": space(2), "sign": sign}
        words = QFontMetrics(self._font()).horizontalAdvance(self.text())
        height = scaled(self, TARGET) + (space(5) if self._kind == "primary" else 0)
        return QSize(max(scaled(self, TARGET), words + cap + 2 * padding[self._kind]), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @Slot()
    def take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

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
        touched = self.isEnabled() and (self.underMouse() or self.isDown())
        if not self.isEnabled():
            self._paint_outline(painter, area, radius)
        elif self._kind == "primary":
            gap = 2 * RING if self.hasFocus() else 0
            painter.setPen(Qt.PenStyle.NoPen)
            fill = colours.link()
            painter.setBrush(fill.color().darker(112) if touched else fill)
            painter.drawRoundedRect(area.adjusted(gap, gap, -gap, -gap), radius - gap, radius - gap)
        elif self._kind == "plain" or (touched and not self.isChecked()):
            painter.setPen(QPen(colours.mid().color(), 4 if self.isDown() else 2))
            painter.setBrush(colours.midlight() if self.isDown() else colours.alternateBase())
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), radius - 2, radius - 2)
        elif self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.link())
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
        elif self._kind == "sign":
            painter.setPen(QPen(colours.mid().color(), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), radius - 2, radius - 2)

    def _paint_outline(self, painter: QPainter, area: QRectF, radius: float) -> None:
        """Draw a broken line around what cannot be pressed now: its words are quieter too."""
        if self._kind != "quiet":
            painter.setPen(QPen(self.palette().mid().color(), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), radius - 2, radius - 2)

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        cap = self._cap_width()
        painter.setFont(self._font())
        words = QFontMetrics(self._font()).horizontalAdvance(self.text())
        start = (area.width() - words - cap) / 2 if self._kind != "quiet" else space(2)
        if self._key:
            size = cap_size(self.font(), self._key)
            top = (area.height() - size.height()) / 2
            paint_cap(painter, QRectF(start, top, size.width(), size.height()), self._key, self)
        colours = self.palette()
        filled = self.isChecked() or (self._kind == "primary" and self.isEnabled())
        painter.setPen((colours.brightText() if filled else colours.buttonText()).color())
        box = QRectF(start + cap, 0, words + 2, area.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(self._kind == "primary" or self.isChecked())
        if self._kind == "primary":
            font.setPixelSize(round(QFontInfo(font).pixelSize() * LARGER))
        return font

    def _cap_width(self) -> int:
        """Return the room in px that the key takes, with the gap after it."""
        if not self._key:
            return 0
        return cap_size(self.font(), self._key).width() + space(3)
