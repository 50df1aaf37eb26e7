# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Paints what is around a body: floor, wall and furniture; ball, band, straw, balloon; arrows."""

import math

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from exercises.body import Point
from exercises.prop import Prop, PropKind
from ui.look import Theme
from ui.views.body import Canvas
from ui.views.breath import BALLOON, KNOT

LINE = 0.014
"""Thickness of floor, wall face, band and furniture, in body heights."""
SLAB = 0.03
SHORT_ARROW = 0.11
"""Length of the shortest arrow with a head of full size, in body heights: half of it is stem."""
LEAST_ARROW = 0.05
"""Of a shorter one the rim would leave no stem."""
MOUTH_Y = 1.55
"""How far below the middle of its round part a balloon's mouth is, in that part's radii."""
NO_PEN, NO_BRUSH = Qt.PenStyle.NoPen, Qt.BrushStyle.NoBrush


class PropInks(Struct, frozen=True):
    """A theme's colours for props on a canvas, and its pens, as wide in px, for those that move."""

    canvas: Canvas
    line: QColor
    solid: QColor
    held: QColor
    balloon: QColor
    shade: QColor
    arrow: QColor
    strand: QPen
    roll: QPen
    rim: QPen

    @classmethod
    def of(cls, theme: Theme, canvas: Canvas) -> "PropInks":
        """Return the inks of `theme` on `canvas`."""
        ground, scale = QColor(theme.background), canvas.scale
        return cls(
            canvas=canvas,
            line=QColor(theme.edge),
            solid=QColor(theme.track),
            held=QColor(theme.breath_free),
            balloon=QColor(theme.breath_out),
            shade=QColor(theme.balloon_shade),
            arrow=QColor(theme.focus),
            strand=_pen(QColor(theme.breath_free), LINE * scale),
            roll=_pen(ground, LINE / 2 * scale),
            rim=_pen(ground, 0.01 * scale),
        )


def paint_still(painter: QPainter, inks: PropInks, prop: Prop) -> None:
    """Paint a prop that never moves."""
    painter.setTransform(inks.canvas.upright())
    points = [point.by for point in prop.points]
    match prop.kind:
        case PropKind.FLOOR:
            (left, y), (right, _) = points
            _fill(painter, inks.line, left, y - LINE, right, y)
        case PropKind.MAT:
            (left, near), (right, far) = points
            _fill(painter, inks.solid, left, near, right, far)
            _fill(painter, inks.line, left, near - LINE, right, near)
        case PropKind.WALL | PropKind.FRAME:
            (face, bottom), (back, top) = points
            _fill(painter, inks.solid, face, bottom, back, top)
            edge = face + math.copysign(LINE, back - face)
            _fill(painter, inks.line, face, bottom, edge, top)
        case PropKind.BENCH:
            _paint_bench(painter, inks, points)
        case PropKind.CHAIR:
            _paint_chair(painter, inks, points)
        case PropKind.BOARD:
            (left, top), (right, _) = points
            _fill(painter, inks.held, left, 0, right, top)
        case PropKind.CUSHION:
            (left, top), (right, _) = points
            painter.setPen(NO_PEN)
            painter.setBrush(inks.held)
            painter.drawRoundedRect(QRectF(left, 0, right - left, top), top * 0.45, top * 0.45)
        case _:
            painter.resetTransform()
            paint_moving(painter, inks, prop, tuple(points), 0.0)


def _paint_bench(painter: QPainter, inks: PropInks, points: list[Point]) -> None:
    (left, top), (right, _) = points
    for leg in (left + 0.04, right - 0.04 - LINE):
        _fill(painter, inks.line, leg, 0, leg + LINE, top)
    _slab(painter, inks, left, right, top)


def _paint_chair(painter: QPainter, inks: PropInks, points: list[Point]) -> None:
    (edge, seat), (back, _), (back_x, back_y) = points
    painter.setPen(_pen(inks.line, LINE))
    for x in (edge, back):
        foot = x + math.copysign(0.012, x - (edge + back) / 2)
        painter.drawLine(QPointF(x, seat - SLAB / 2), QPointF(foot, LINE / 2))
    painter.drawLine(QPointF(back, seat - SLAB / 2), QPointF(back_x, back_y - LINE / 2))
    _slab(painter, inks, min(edge, back), max(edge, back), seat)


def _slab(painter: QPainter, inks: PropInks, left: float, right: float, top: float) -> None:
    painter.setPen(NO_PEN)
    painter.setBrush(inks.line)
    painter.drawRoundedRect(QRectF(left, top - SLAB, right - left, SLAB), SLAB / 3, SLAB / 3)


def paint_moving(
    painter: QPainter, inks: PropInks, prop: Prop, points: tuple[Point, ...], balloon: float
) -> None:
    """Paint a prop that goes with the body, at `points`; `balloon` is a balloon's radius."""
    match prop.kind:
        case PropKind.BALL | PropKind.TOWEL:
            _paint_round(painter, inks, prop, points[0])
        case PropKind.BAND | PropKind.STRAW:
            painter.setPen(inks.strand)
            painter.drawPolyline(QPolygonF([inks.canvas.point(at) for at in points]))
        case PropKind.BALLOON:
            _paint_balloon(painter, inks, points, balloon)


def _paint_round(painter: QPainter, inks: PropInks, prop: Prop, middle: Point) -> None:
    centre, radius = inks.canvas.point(middle), inks.canvas.scale * prop.size
    painter.setPen(NO_PEN)
    painter.setBrush(inks.held)
    painter.drawEllipse(centre, radius, radius)
    if prop.kind is PropKind.TOWEL:
        painter.setPen(inks.roll)
        painter.setBrush(NO_BRUSH)
        painter.drawEllipse(centre, radius * 0.55, radius * 0.55)


def _paint_balloon(
    painter: QPainter, inks: PropInks, points: tuple[Point, ...], radius: float
) -> None:
    (x, y), (to_x, to_y) = points
    place = inks.canvas.upright().translate(x, y)
    place.rotate(math.degrees(math.atan2(to_y - y, to_x - x)) + 90)
    place.scale(radius, radius).translate(0, -MOUTH_Y)
    painter.setPen(NO_PEN)
    painter.setBrush(inks.shade)
    painter.drawPath(place.map(KNOT))
    painter.setBrush(inks.balloon)
    painter.drawPath(place.map(BALLOON))


def paint_arrow(painter: QPainter, inks: PropInks, ends: tuple[Point, Point]) -> None:
    """Paint an arrow, thick enough to be seen from afar; a short one small; else nothing."""
    (x, y), (to_x, to_y) = ends
    length = math.hypot(to_x - x, to_y - y)
    if length < LEAST_ARROW:
        return
    dx, dy = (to_x - x) / length, (to_y - y) / length
    part = min(1.0, length / SHORT_ARROW)
    head, half, stem = 0.055 * part, 0.042 * part, 0.015 * part
    neck_x, neck_y = to_x - dx * head, to_y - dy * head
    outline = (
        (x, y, stem),
        (neck_x, neck_y, stem),
        (neck_x, neck_y, half),
        (to_x, to_y, 0.0),
        (neck_x, neck_y, -half),
        (neck_x, neck_y, -stem),
        (x, y, -stem),
    )
    painter.setPen(inks.rim)
    painter.setBrush(inks.arrow)
    corners = [inks.canvas.point((at - dy * a, up + dx * a)) for at, up, a in outline]
    painter.drawPolygon(QPolygonF(corners))


def _fill(painter: QPainter, colour: QColor, x: float, y: float, to_x: float, to_y: float) -> None:
    rect = QRectF(min(x, to_x), min(y, to_y), abs(to_x - x), abs(to_y - y))
    painter.fillRect(rect, QBrush(colour))


def _pen(colour: QColor, width: float) -> QPen:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(colour, width, Qt.PenStyle.SolidLine, cap, join)
