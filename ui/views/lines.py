# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The lines of a set-up, one after another: the present one stands out."""

from itertools import accumulate

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import SESSION, Theme
from ui.spoken import TEXT

LEAST_PX, LEAST_PART, MOST_PART = 12, 0.032, 0.048
NOW = 1.4
"""How much larger the present line is."""
INDENT, APART = 1.1, 0.35
"""Room before and around a line, in its sizes."""
MARK = "\u203a"
FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
WRAPPED = int(Qt.TextFlag.TextWordWrap)


class SpokenLines(Struct, frozen=True):
    """Lines, and the index of the present one."""

    lines: tuple[str, ...]
    line: int


class LinesView(QWidget):
    """Paints the lines as large as they fit; the present one is larger and marked."""

    spoken_as = TEXT

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
        changed = spoken.lines != self._spoken.lines
        self._spoken = spoken
        self.setAccessibleName(spoken.lines[spoken.line] if spoken.lines else "")
        if changed:
            self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines, centred as a block; of more than fit, those around the present one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        for number, row in self.rows():
            now = number == self._spoken.line
            painter.setFont(self._font(self._px, now=now))
            painter.setPen(QColor(self._theme.text if now else self._theme.quiet))
            if now:
                painter.drawText(row, FLAGS, MARK)
            place = row.adjusted(INDENT * self._px, 0, 0, 0)
            painter.drawText(place, FLAGS | WRAPPED, self._spoken.lines[number])
        painter.end()

    def rows(self) -> list[tuple[int, QRectF]]:
        """Return where each line stands that is wholly to be seen, by its number."""
        heights = self._heights(self._px)
        edges = list(accumulate(heights, initial=0.0))
        spare = self.height() - edges[-1]
        if spare >= 0 or not heights:
            top = spare / 2
        else:
            middle = edges[self._spoken.line] + heights[self._spoken.line] / 2
            top = min(0.0, max(spare, self.height() / 2 - middle))
        rows = (
            (number, QRectF(0, top + edges[number], self.width(), height))
            for number, height in enumerate(heights)
        )
        return [
            (number, row)
            for number, row in rows
            if number == self._spoken.line
            or (row.top() >= -1 and row.bottom() <= self.height() + 1)
        ]

    def _font(self, px: int, *, now: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(px * NOW) if now else px)
        font.setWeight(QFont.Weight.DemiBold if now else QFont.Weight.Normal)
        return font

    def _heights(self, px: int) -> list[float]:
        """Return how high each line is at `px`, wrapped, with the room around it."""
        fonts = [QFontMetricsF(self._font(px, now=now)) for now in (False, True)]
        room = QRectF(0, 0, max(1.0, self.width() - INDENT * px), 10_000)
        return [
            fonts[number == self._spoken.line].boundingRect(room, FLAGS | WRAPPED, text).height()
            + px * APART
            for number, text in enumerate(self._spoken.lines)
        ]

    def _fit(self) -> None:
        """Find the size at which all lines fit, but none too small to be read from afar."""
        height = self.window().height()
        low = max(LEAST_PX, round(height * LEAST_PART))
        high = max(low, round(height * MOST_PART))
        while low < high:
            middle = (low + high + 1) // 2
            if self._fits(middle):
                low = middle
            else:
                high = middle - 1
        self._px = low

    def _fits(self, px: int) -> bool:
        # Any line may grow by this when it is its turn, and by one more row.
        return sum(self._heights(px)) + px * (NOW + APART) <= self.height()
