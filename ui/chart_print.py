# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The chart of the page for the therapist: bars of minutes, and effort and pain under them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from ui.leaf import ChartWords
from ui.look import PRINT

POINT = 20
"""Units of the drawing in a typographic point; everything below is in these units."""
HEIGHT = 124 * POINT
GUTTER = 30 * POINT
"""Left of the axis, for its numbers."""
BARS, STRIP, BETWEEN, LETTERS = 56 * POINT, 34 * POINT, 14 * POINT, 10 * POINT
MARK = 2.2 * POINT
TICK = 3 * POINT
MINUTE_MS = 60_000
STEPS = (5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720, 1440)
MOST_DIGIT = 10

BAR_INK, AXIS, QUIET = QColor(PRINT.bar), QColor(PRINT.axis), QColor(PRINT.quiet)
EFFORT_INK, PAIN_INK, PAPER = QColor(PRINT.effort), QColor(PRINT.pain), QColor(PRINT.paper)

Draw = Callable[[QPainter, QPointF], None]


def top_of(most_minutes: float) -> int:
    """Return the number of minutes at the top of the axis."""
    return next(
        (step for step in STEPS if step >= most_minutes), -(-int(most_minutes) // 600) * 600
    )


def draw_chart(painter: QPainter, words: ChartWords, box: QRectF, font: QFont) -> None:
    """Draw it into `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    bars = QRectF(box.left() + GUTTER, box.top() + LETTERS / 2, box.width() - GUTTER, BARS)
    strip = QRectF(bars.left(), bars.bottom() + BETWEEN, bars.width(), STRIP)
    _draw_bars(painter, words, bars)
    _draw_legend(painter, words, QRectF(strip.left(), bars.bottom(), strip.width(), BETWEEN))
    _axis(painter, strip, "0", str(MOST_DIGIT))
    step = strip.width() / len(words.bins)
    for place, part in enumerate(words.bins):
        middle = strip.left() + (place + 0.5) * step
        _mark(painter, strip, middle - MARK / 2, part.effort, _circle)
        _mark(painter, strip, middle + MARK / 2, part.pain, _triangle)
    _draw_dates(painter, words.dates, strip, step)
    painter.restore()


def _draw_bars(painter: QPainter, words: ChartWords, bars: QRectF) -> None:
    top = top_of(max(part.active_ms for part in words.bins) / MINUTE_MS)
    _axis(painter, bars, "0", str(top))
    step = bars.width() / len(words.bins)
    for place, part in enumerate(words.bins):
        high = bars.height() * part.active_ms / MINUTE_MS / top
        left = bars.left() + (place + 0.15) * step
        painter.fillRect(QRectF(left, bars.bottom() - high, step * 0.7, high), BAR_INK)


def _axis(painter: QPainter, box: QRectF, low: str, high: str) -> None:
    painter.setPen(QPen(AXIS, POINT * 0.5))
    painter.drawLine(box.bottomLeft(), box.bottomRight())
    painter.setPen(QPen(AXIS, POINT * 0.25, Qt.PenStyle.DotLine))
    painter.drawLine(box.topLeft(), box.topRight())
    painter.setPen(QUIET)
    flush = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    for words, y in ((high, box.top()), (low, box.bottom())):
        beside = QRectF(box.left() - GUTTER, y - LETTERS / 2, GUTTER - 3 * POINT, LETTERS)
        painter.drawText(beside, flush, words)


def _draw_legend(painter: QPainter, words: ChartWords, box: QRectF) -> None:
    left = box.left()
    y = box.center().y()
    for name, draw in ((words.effort, _circle), (words.pain, _triangle)):
        draw(painter, QPointF(left + MARK, y))
        painter.setPen(QUIET)
        wide = QFontMetricsF(painter.font()).horizontalAdvance(name)
        beside = QRectF(left + 3 * MARK, box.top(), wide + POINT, box.height())
        painter.drawText(beside, int(Qt.AlignmentFlag.AlignVCenter), name)
        left += wide + 8 * MARK


def _mark(painter: QPainter, strip: QRectF, x: float, value: float | None, draw: Draw) -> None:
    if value is not None:
        draw(painter, QPointF(x, strip.bottom() - strip.height() * value / MOST_DIGIT))


def _circle(painter: QPainter, at: QPointF) -> None:
    painter.setPen(QPen(EFFORT_INK, POINT * 0.6))
    painter.setBrush(PAPER)
    painter.drawEllipse(at, MARK * 0.8, MARK * 0.8)


def _triangle(painter: QPainter, at: QPointF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(PAIN_INK)
    corners = (QPointF(0, -MARK), QPointF(MARK, MARK * 0.8), QPointF(-MARK, MARK * 0.8))
    painter.drawPolygon(QPolygonF([at + corner for corner in corners]))


def _draw_dates(
    painter: QPainter, dates: Sequence[tuple[int, str]], strip: QRectF, step: float
) -> None:
    for place, words in dates:
        left = strip.left() + place * step
        painter.setPen(QPen(AXIS, POINT * 0.5))
        painter.drawLine(QPointF(left, strip.bottom()), QPointF(left, strip.bottom() + TICK))
        painter.setPen(QUIET)
        below = QRectF(left + TICK, strip.bottom() + 2 * POINT, strip.width(), LETTERS)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft), words)
