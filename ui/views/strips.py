# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Two small strips of a session: the blocks of the routine along the top, the dots for breaths."""

import math

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from exercises.timeline import Spans
from ui.look import SESSION, Theme
from ui.spoken import PICTURE

GAP_PX = 6.0
NO_PEN = Qt.PenStyle.NoPen


class Passed(Struct, frozen=True):
    """The blocks' stretches of the axis in ms, and how far the session has come."""

    spans: tuple[Spans, ...]
    position_ms: int


class BlocksBar(QWidget):
    """One bar a drill, as long as the drill, filled as far as the session has come."""

    spoken_as = PICTURE

    def __init__(self, theme: Theme = SESSION, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._passed = Passed((), 0)
        self._filled_px: tuple[int, ...] = ()
        self.setFixedHeight(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_theme(self, theme: Theme) -> None:
        """Paint in `theme` from now on."""
        self._theme = theme
        self.update()

    def show_passed(self, passed: Passed) -> None:
        """Show `passed`; painted only when a pixel changes."""
        self._passed = passed
        filled_px = tuple(round(width * part) for _, width, part in self._bars())
        if filled_px != self._filled_px:
            self._filled_px = filled_px
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(NO_PEN)
        for left, width, part in self._bars():
            painter.setBrush(QColor(self._theme.track))
            painter.drawRoundedRect(QRectF(left, 0, width, 6), 3, 3)
            if part > 0:
                painter.setBrush(QColor(self._theme.quiet))
                painter.drawRoundedRect(QRectF(left, 0, max(6.0, width * part), 6), 3, 3)
        painter.end()

    def _bars(self) -> list[tuple[float, float, float]]:
        spans, position_ms = self._passed.spans, self._passed.position_ms
        if not spans:
            return []
        lengths_ms = [_length_ms(stretches) for stretches in spans]
        room = self.width() - GAP_PX * (len(spans) - 1)
        bars, left = [], 0.0
        for stretches, for_ms in zip(spans, lengths_ms, strict=True):
            width = room * for_ms / sum(lengths_ms)
            bars.append((left, width, _length_ms(stretches, position_ms) / for_ms))
            left += width + GAP_PX
        return bars


def _length_ms(stretches: Spans, until_ms: float = math.inf) -> float:
    return sum(max(0.0, min(ended, until_ms) - begun) for begun, ended in stretches)


class Breaths(Struct, frozen=True):
    """How many breaths a set has, which one it is (from 1; 0 before the first), in which colour."""

    breaths: int
    breath: int
    colour: str


class Dots(QWidget):
    """A dot a breath: filled when done, a heavy ring for this one, a thin ring for what comes."""

    spoken_as = PICTURE

    def __init__(self, theme: Theme = SESSION, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._breaths = Breaths(0, 0, theme.quiet)
        self.setMinimumHeight(24)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Ask for a strip."""
        return QSize(160, 36)

    def set_theme(self, theme: Theme) -> None:
        """Paint in `theme` from now on."""
        self._theme = theme
        self.update()

    def show_breaths(self, breaths: Breaths) -> None:
        """Show `breaths`."""
        if breaths != self._breaths:
            self._breaths = breaths
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots, centred."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        total = self._breaths.breaths
        pitch = min(self.height() * 1.6, self.width() / max(1, total))
        radius = min(self.height() * 0.36, pitch * 0.36)
        left = self.width() / 2 - pitch * (total - 1) / 2
        for number in range(1, total + 1):
            self._dot(
                painter, QPointF(left + (number - 1) * pitch, self.height() / 2), radius, number
            )
        painter.end()

    def _dot(self, painter: QPainter, centre: QPointF, radius: float, number: int) -> None:
        now = number == self._breaths.breath
        done = number < self._breaths.breath
        colour = QColor(self._breaths.colour if now or done else self._theme.edge)
        painter.setBrush(colour if done else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, radius * (0.5 if now else 0.2)))
        painter.drawEllipse(centre, radius * 0.85, radius * 0.85)
