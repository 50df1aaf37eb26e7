# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Minutes of practice a day, as bars of the last weeks; a day without has a dot."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import space
from ui.pages.column import scaled
from ui.spoken import CHART

DAYS = 28
WEEK = 7
LEAST_TOP = 15
"""Minutes that fill the height at least, so that one short day is no tower."""


class DayBars(QWidget):
    """Bars, oldest day first; `show_minutes` takes at most the last 28 days."""

    spoken_as = CHART

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bars")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._minutes: tuple[int, ...] = ()

    def show_minutes(self, minutes: tuple[int, ...]) -> None:
        """Show minutes a day, the last one today."""
        self._minutes = (0,) * (DAYS - len(minutes)) + minutes[-DAYS:]
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(space(56), scaled(self, 128))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        floor = self.height() - 2.0
        painter.setPen(QPen(self.palette().mid().color(), 1))
        painter.drawLine(0, round(floor), self.width(), round(floor))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().windowText())
        top = max(LEAST_TOP, *self._minutes, 1)
        for day, minutes in enumerate(self._minutes):
            self._paint_day(painter, day, minutes / top, floor - 1)

    def _paint_day(self, painter: QPainter, day: int, share: float, floor: float) -> None:
        gaps = DAYS // WEEK - 1
        between = 6.0
        room = (self.width() - gaps * between) / DAYS
        left = day * room + day // WEEK * between
        wide = max(2.0, room * 0.68)
        if share > 0:
            high = max(4.0, share * (floor - 2))
            bar = QRectF(left + (room - wide) / 2, floor - high, wide, high)
            painter.drawRoundedRect(bar, min(3.0, wide / 2), min(3.0, wide / 2))
        else:
            painter.save()
            painter.setBrush(self.palette().mid())
            painter.drawEllipse(QRectF(left + room / 2 - 1, floor - 6, 2, 2))
            painter.restore()
