# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The colours of a chart, taken from the palette, and the shapes of its values."""

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from ui.views.chart_values import Ink, Shape

SMALLER = 0.875
"""Text on the axes, as a part of the page's text."""
TRIANGLE = ((0.0, -1.15), (1.1, 0.85), (-1.1, 0.85))
Disabled = QPalette.ColorGroup.Disabled
Role = QPalette.ColorRole


class Dress(Struct, frozen=True):
    """What a chart wears: colours, and the fonts of its axes and its titles."""

    ground: QColor
    grid: QColor
    text: QColor
    quiet: QColor
    focus: QColor
    band: QColor
    inks: dict[Ink, QColor]
    small: QFont
    strong: QFont

    @property
    def text_px(self) -> int:
        """Return the size of text on the axes."""
        return self.small.pixelSize()


def dress_of(widget: QWidget) -> Dress:
    """Return what a chart on `widget` wears; ui/look.py says which role holds which colour."""
    colours = widget.palette()
    px = QFontInfo(widget.font()).pixelSize()
    small, strong = QFont(widget.font()), QFont(widget.font())
    small.setPixelSize(round(px * SMALLER))
    strong.setPixelSize(round(px * SMALLER))
    strong.setBold(True)
    return Dress(
        ground=colours.color(Role.AlternateBase),
        grid=colours.color(Role.Light),
        text=colours.color(Role.WindowText),
        quiet=colours.color(Disabled, Role.WindowText),
        focus=colours.color(Role.Highlight),
        band=colours.color(Role.Dark),
        inks={
            Ink.FIRST: colours.color(Role.LinkVisited),
            Ink.SECOND: colours.color(Role.Link),
            Ink.THIRD: colours.color(Role.Accent),
        },
        small=small,
        strong=strong,
    )


def paint_shape(
    painter: QPainter, shape: Shape, centre: QPointF, radius: float, colour: QColor, ground: QColor
) -> None:
    """Paint a value's shape with a rim in the ground's colour, so that it stands off its line."""
    painter.setPen(QPen(ground, max(1.5, radius / 3)))
    painter.setBrush(colour)
    if shape is Shape.CIRCLE:
        painter.drawEllipse(centre, radius, radius)
    elif shape is Shape.TRIANGLE:
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) * radius for x, y in TRIANGLE]))
    else:
        side = radius * 0.9
        painter.drawRect(QRectF(centre.x() - side, centre.y() - side, 2 * side, 2 * side))


def paint_bar(painter: QPainter, bar: QRectF, colour: QColor, *, is_open: bool) -> None:
    """Paint a bar that stands on its lower edge; one that still grows is an outline."""
    radius = min(4.0, bar.width() / 2, bar.height())
    path = QPainterPath(bar.bottomLeft())
    path.lineTo(bar.left(), bar.top() + radius)
    path.arcTo(QRectF(bar.left(), bar.top(), 2 * radius, 2 * radius), 180, -90)
    path.arcTo(QRectF(bar.right() - 2 * radius, bar.top(), 2 * radius, 2 * radius), 90, -90)
    path.lineTo(bar.bottomRight())
    path.closeSubpath()
    fill = QColor(colour)
    painter.setPen(QPen(colour, 1.5) if is_open else Qt.PenStyle.NoPen)
    if is_open:
        fill.setAlphaF(0.3)
    painter.setBrush(fill)
    painter.drawPath(path)
