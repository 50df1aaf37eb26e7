# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A key as it looks on the keyboard, beside what it does."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.spoken import TEXT
from ui.wording.keys import printed

RADIUS = 6
SMALLER = 0.875
WIDER = 1.3
"""Least width of a key for its height, so that keys below each other are of one width."""


def cap_font(font: QFont) -> QFont:
    """Return the font of a key beside words in `font`."""
    made = QFont(font)
    made.setPixelSize(round(QFontInfo(font).pixelSize() * SMALLER))
    made.setBold(True)
    return made


def cap_size(font: QFont, key: str) -> QSize:
    """Return the size in px of a key beside words in `font`; never narrower than high."""
    metrics = QFontMetrics(cap_font(font))
    height = metrics.height() + 6
    return QSize(max(round(height * WIDER), metrics.horizontalAdvance(printed(key)) + 16), height)


def paint_cap(painter: QPainter, area: QRectF, key: str, on: QWidget) -> None:
    """Draw a key into `area` with the font and colours of the widget `on`."""
    colours = on.palette()
    painter.save()
    painter.setPen(QPen(colours.mid().color(), 1))
    painter.setBrush(colours.midlight())
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.setFont(cap_font(on.font()))
    painter.setPen(colours.windowText().color())
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, printed(key))
    painter.restore()


class KeyCap(QWidget):
    """A key by itself."""

    spoken_as = TEXT

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(printed(key))

    def sizeHint(self) -> QSize:
        return cap_size(self.font(), self._key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_cap(painter, QRectF(self.rect()), self._key, self)
