# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Draws a page of paper as PDF: A4, text as text, everything else as lines and shapes."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextLayout,
)

from ui.chart_print import HEIGHT, draw_chart
from ui.leaf import Leaf, Section, share, shown
from ui.look import PRINT

POINT = 20
"""Units of the drawing in a typographic point; everything below is in these units."""
PAGE_WIDTH, PAGE_HEIGHT = 595 * POINT, 842 * POINT  # A4
MARGIN = 42 * POINT
TITLE, HEADING, TEXT, SMALL = 300, 200, 170, 140  # sizes of type: 15, 10, 8.5 and 7 points
TITLE_LINE, HEADING_LINE, LINE, SMALL_LINE = 420, 300, 240, 190
GAP = 7 * POINT
PADDING = 4 * POINT
LEAST_PART = 0.75
"""So much of its size is left to a text that fits its column no better; then it is cut."""
BAR, BAR_APART = 3 * POINT, 9 * POINT

INK, QUIET, LOUD = QColor(PRINT.text), QColor(PRINT.quiet), QColor(PRINT.loud)


def press(leaf: Leaf) -> bytes:
    """Return the page; a QGuiApplication has to be there, since fonts are its business."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72 * POINT)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(leaf.title)
    writer.setCreator("Ninety")
    painter = QPainter(writer)
    try:
        Press(painter).draw(leaf)
    finally:
        painter.end()
    return bytes(buffer.data().data())


class Press:
    """Draws from the top down."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._width = PAGE_WIDTH - 2 * MARGIN
        self._y = float(MARGIN)

    def draw(self, leaf: Leaf) -> None:
        """Draw everything; what has no room is counted where it would stand."""
        self._say(leaf.title, TITLE, TITLE_LINE, bold=True)
        for words in leaf.lines:
            self._say(words, TEXT, LINE)
        sections = (*leaf.above, *leaf.below)
        lines = [self._lines(section) for section in sections]
        given = share([sum(one) or 1 for one in lines], self._room(leaf))
        count = len(leaf.above)
        for place, section in enumerate(sections):
            if place == count:
                self._draw_chart(leaf)
            self._draw_section(section, lines[place], given[place])
        self._draw_foot(leaf.foot)

    def _room(self, leaf: Leaf) -> int:
        """Return how many lines are left to the items of all sections."""
        sections = (*leaf.above, *leaf.below)
        fixed = sum(GAP + HEADING_LINE + (LINE if s.head else 0) for s in sections)
        fixed += GAP + HEADING_LINE + HEIGHT
        bottom = PAGE_HEIGHT - MARGIN - self._foot_height(leaf.foot)
        return int((bottom - self._y - fixed) // LINE)

    def _draw_section(self, section: Section, lines: Sequence[int], room: int) -> None:
        self._y += GAP
        begun = self._y
        colour = LOUD if section.loud else INK
        self._say(section.heading, HEADING, HEADING_LINE, bold=True, colour=colour)
        if section.head and section.items:
            self._row(section, section.head, 1, font_of(TEXT), QUIET)
        elif section.head:
            self._y += LINE
        font = font_of(TEXT, bold=section.loud)
        count = shown(lines, room)
        for item, high in zip(section.items[:count], lines[:count], strict=True):
            self._row(section, item.cells, high, font, INK)
        if not section.items:
            self._say(section.empty, TEXT, LINE, colour=QUIET)
        if count < len(section.items):
            self._say(section.more.format(len(section.items) - count), TEXT, LINE)
        if section.loud:
            bar = QRectF(MARGIN - BAR_APART, begun, BAR, self._y - begun)
            self._painter.fillRect(bar, LOUD)

    def _row(
        self, section: Section, cells: Sequence[str], high: int, font: QFont, colour: QColor
    ) -> None:
        left = float(MARGIN)
        last = len(cells) - 1
        for place, (part, words) in enumerate(zip(section.columns, cells, strict=True)):
            wide = abs(part) * self._width
            inner = wide - PADDING
            if part < 0:
                box = QRectF(left, self._y, inner, LINE)
                flush = Qt.AlignmentFlag.AlignRight
                self._put(words, box, fitting(words, font, inner), colour, flush)
            else:
                worn = font if place == last else fitting(words, font, inner, LEAST_PART)
                pieces = wrap(words, worn, inner, high if place == last else 1)
                for number, piece in enumerate(pieces):
                    box = QRectF(left, self._y + number * LINE, inner, LINE)
                    self._put(piece, box, worn, colour)
            left += wide
        self._y += high * LINE

    def _lines(self, section: Section) -> list[int]:
        """Return how many lines each item takes."""
        font = font_of(TEXT, bold=section.loud)
        wide = abs(section.columns[-1]) * self._width - PADDING
        return [len(wrap(item.cells[-1], font, wide, section.wraps)) for item in section.items]

    def _draw_chart(self, leaf: Leaf) -> None:
        self._y += GAP
        self._say(leaf.chart.title, HEADING, HEADING_LINE, bold=True)
        box = QRectF(MARGIN, self._y, self._width, HEIGHT)
        draw_chart(self._painter, leaf.chart, box, font_of(SMALL))
        self._y += HEIGHT

    def _draw_foot(self, foot: Sequence[str]) -> None:
        self._y = PAGE_HEIGHT - MARGIN - self._foot_height(foot) + GAP
        font = font_of(SMALL)
        for words in foot:
            for piece in wrap(words, font, self._width, 3):
                self._say(piece, SMALL, SMALL_LINE, colour=QUIET)

    def _foot_height(self, foot: Sequence[str]) -> float:
        font = font_of(SMALL)
        count = sum(len(wrap(words, font, self._width, 3)) for words in foot)
        return GAP + count * (SMALL_LINE)

    def _say(
        self, words: str, size: int, high: float, *, bold: bool = False, colour: QColor = INK
    ) -> None:
        font = font_of(size, bold=bold)
        box = QRectF(MARGIN, self._y, self._width, high)
        self._put(_cut(words, self._width, font), box, font, colour)
        self._y += high

    def _put(
        self,
        words: str,
        box: QRectF,
        font: QFont,
        colour: QColor,
        flush: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._painter.setFont(font)
        self._painter.setPen(colour)
        how = int(flush | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        self._painter.drawText(box, how, words)


def font_of(size: int, *, bold: bool = False) -> QFont:
    """Return the desktop's own typeface in a size of paper."""
    font = QFont()
    font.setPixelSize(size)
    font.setBold(bold)
    for joined in ("liga", "clig"):  # one sign for "fi" is not found by who searches or copies it
        font.setFeature(QFont.Tag(joined), 0)
    return font


def _cut(words: str, wide: float, font: QFont) -> str:
    return QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, wide)


def fitting(words: str, font: QFont, wide: float, least: float = 0.0) -> QFont:
    """Return `font`, so much smaller that `words` fit, but no less than that part of its size."""
    needed = QFontMetricsF(font).horizontalAdvance(words)
    if needed <= wide:
        return font
    smaller = QFont(font)
    smaller.setPixelSize(max(1, int(font.pixelSize() * max(least, wide / needed))))
    return smaller


def wrap(words: str, font: QFont, wide: float, most: int) -> list[str]:
    """Return `words` in lines of that width, the last of `most` cut short where there is more."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    pieces: list[str] = []
    at = 0
    while len(pieces) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(wide)
        end = at + line.textLength()
        whole = words[at:] if len(pieces) == most - 1 else words[at:end]
        pieces.append(_cut(whole.strip(), wide, font))
        at = end
    layout.endLayout()
    return pieces or [""]
