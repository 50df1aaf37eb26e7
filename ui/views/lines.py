# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The lines of a set-up, one after another: the present one stands out."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import SESSION, Theme

LEAST_PX, MOST_PART = 12, 0.052
LEADING = 1.5
MARK = "\u203a"
FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class SpokenLines:
    """Lines, and the index of the present one."""

    lines: tuple[str, ...]
    line: int


class LinesView(QWidget):
    """Paints all the lines at one size, the largest that fits; the present one is marked."""

    def __init__(self, theme: Theme = SESSION, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spoken = SpokenLines((), 0)
        self._px = LEAST_PX
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Ask for room for a handful of lines."""
        return QSize(400, 240)

    def set_theme(self, theme: Theme) -> None:
        """Paint in `theme` from now on."""
        self._theme = theme
        self.update()

    def show_lines(self, spoken: SpokenLines) -> None:
        """Show `spoken`; the present line is the accessible name."""
        if spoken == self._spoken:
            return
        self._spoken = spoken
        self.setAccessibleName(spoken.lines[spoken.line] if spoken.lines else "")
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines, centred as a block."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        height = round(self._px * LEADING)
        top = max(0, (self.height() - height * len(self._spoken.lines)) // 2)
        indent = round(self._px * 1.1)
        for number, text in enumerate(self._spoken.lines):
            now = number == self._spoken.line
            painter.setFont(self._font(bold=now))
            painter.setPen(QColor(self._theme.text if now else self._theme.quiet))
            row = QRect(0, top + number * height, self.width(), height)
            if now:
                painter.drawText(row, FLAGS, MARK)
            painter.drawText(row.adjusted(indent, 0, 0, 0), FLAGS, text)
        painter.end()

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._px)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def _fit(self) -> None:
        most = max(LEAST_PX, round(self.window().height() * MOST_PART))
        for px in range(most, LEAST_PX - 1, -1):
            self._px = px
            metrics = QFontMetricsF(self._font(bold=True))
            widest = max(
                (metrics.horizontalAdvance(text) for text in self._spoken.lines), default=0.0
            )
            high = px * LEADING * len(self._spoken.lines)
            if widest + 1.1 * px <= self.width() and high <= self.height():
                return
