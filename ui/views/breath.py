# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The ring that fills through each phase, and inside it the balloon, or a disc that breathes.

Only what moved is painted: the stretch of ring between two looks, and the balloon when its outline
has moved by a noticeable part of a pixel.
"""

import math
from typing import cast

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from exercises.drill import Breath
from ui.look import BALLOON_SHINE, SESSION, Theme
from ui.spoken import PICTURE
from ui.views.breath_shape import NEAR, STILL, Box, BreathShape, Frame
from ui.views.ground import Ground

SMOOTH, NO_PEN = QPainter.RenderHint.Antialiasing, QPen(Qt.PenStyle.NoPen)
TURN = 360 * 16
"""A whole turn in Qt's sixteenths of a degree."""
STEP_PX = 0.75
"""The balloon is painted anew when its radius has changed by this much."""


class BreathView(QWidget):
    """Paints a `BreathShape` as large as it can.

    A frame costs a dozen calls into Qt: at thirty frames a second the calls are what costs, so
    whatever holds until the next resize or phase is worked out there.
    """

    spoken_as = PICTURE

    def __init__(self, theme: Theme = SESSION, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = STILL
        self._theme = theme
        self._most_px = math.inf
        self._frame = Frame.of(1, 1)
        self._inks = Inks.of(theme, self._frame.pen_px)
        self._radius_px = 0.0
        self._body = (0, 0, 0, 0)
        self._ground = self._painted_ground()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Ask for a square that reads well from afar."""
        return QSize(480, 480)

    def set_theme(self, theme: Theme) -> None:
        """Paint in `theme` from now on."""
        self._theme = theme
        self._prepare()
        self.update()

    def set_most_px(self, most_px: float) -> None:
        """Let the ring's square be at most so large, wherever there is room for more."""
        if most_px != self._most_px:
            self._most_px = most_px
            self._fit()
            self.update()

    def show_shape(self, shape: BreathShape) -> None:
        """Show `shape`, painting no more than has changed."""
        before, self._shape = self._shape, shape
        if shape.breath is not before.breath or shape.balloon is not before.balloon:
            self._fit_body()
            self.update()
        else:
            self._step(before, shape)

    def show_motion(self, fraction: float, fill: float) -> None:
        """Show the same breath when `fraction` of it has passed and the body is so full."""
        before = self._shape
        self._shape = replace(before, fraction=fraction, fill=fill)
        self._step(before, self._shape)

    def _step(self, before: BreathShape, shape: BreathShape) -> None:
        if shape.fraction != before.fraction:
            self.update(*self._frame.ring_box(before.fraction, shape.fraction))
        if shape.fill != before.fill:
            old = self._body
            if abs(self._frame.radius_of(shape) - self._radius_px) >= STEP_PX:
                self._fit_body()
                self.update(*max(old, self._body, key=_width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit ring and body to the new size."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dirty part: ground, ring, body."""
        rect = event.rect()
        x, y, width, height = cast("Box", rect.getRect())
        painter = QPainter(self)
        self._ground.paint(painter, rect)
        painter.setRenderHint(SMOOTH)
        left, top, right, bottom = self._frame.inner
        outside = x < left or y < top or x + width > right or y + height > bottom
        if outside and self._shape.fraction > 0:
            self._paint_ring(painter, whole=max(width, height) > self._frame.side / 3)
        body_x, body_y, body_width, body_height = self._body
        beside = x > body_x + body_width or x + width < body_x
        if not beside and y <= body_y + body_height and y + height >= body_y:
            self._paint_body(painter)
        painter.end()

    def _fit(self) -> None:
        self._frame = Frame.of(self.width(), self.height(), self._most_px)
        self._prepare()
        self._fit_body()

    def _prepare(self) -> None:
        """Paint what lies under everything once: the ground and the empty ring."""
        self._inks = Inks.of(self._theme, self._frame.pen_px)
        self._ground = self._painted_ground()

    def _painted_ground(self) -> Ground:
        rim = round(self._frame.pen_px)
        place = self._frame.ring.toAlignedRect().adjusted(-rim, -rim, rim, rim) & self.rect()
        return Ground.of(self._inks.ground, place, self.devicePixelRatioF(), self._paint_track)

    def _paint_track(self, painter: QPainter) -> None:
        painter.setPen(self._inks.track)
        painter.drawEllipse(self._frame.ring)

    def _fit_body(self) -> None:
        self._radius_px = self._frame.radius_of(self._shape)
        self._body = self._frame.body_box(self._radius_px, balloon=self._shape.balloon)

    def _paint_ring(self, painter: QPainter, *, whole: bool) -> None:
        ring, tip = self._frame.ring, self._shape.fraction
        low = 0.0 if whole else max(0.0, tip - NEAR)
        start = round((0.25 - low) * TURN)
        painter.setPen(self._inks.pens[self._shape.breath or Breath.FREE])
        painter.drawArc(ring, start, round((low - tip) * TURN))

    def _paint_body(self, painter: QPainter) -> None:
        painter.setPen(NO_PEN)
        x, y = self._frame.body_centre(balloon=self._shape.balloon)
        if not self._shape.balloon:
            painter.setBrush(self._inks.pens[self._shape.breath or Breath.FREE].color())
            painter.drawEllipse(QPointF(x, y), self._radius_px, self._radius_px)
            return
        # Turned into px first: a curve that Qt is to turn itself costs several times as much.
        place = QTransform(self._radius_px, 0, 0, self._radius_px, x, y)
        painter.setBrush(self._inks.shade)
        painter.drawPath(place.map(KNOT))
        painter.setBrush(self._inks.balloon)
        painter.drawPath(place.map(BALLOON))
        painter.setBrush(self._inks.shine)
        painter.drawPath(place.map(SHINE))


class Inks(Struct, frozen=True):
    """A theme's colours, ready to paint with."""

    ground: QColor
    track: QPen
    balloon: QColor
    shade: QColor
    shine: QColor
    pens: dict[Breath, QPen]

    @classmethod
    def of(cls, theme: Theme, pen_px: float) -> "Inks":
        """Return the inks of `theme`, the ring's pens `pen_px` wide."""
        return cls(
            ground=QColor(theme.background),
            track=_pen(theme.track, pen_px),
            balloon=QColor(theme.breath_out),
            shade=QColor(theme.balloon_shade),
            shine=QColor(BALLOON_SHINE),
            pens={breath: _pen(colour_of(theme, breath), pen_px) for breath in Breath},
        )


def _pen(colour: str, width: float) -> QPen:
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def _width(box: Box) -> int:
    return box[2]


def colour_of(theme: Theme, breath: Breath | None) -> str:
    """Return the colour of a kind of breath in `theme`."""
    return {
        Breath.IN: theme.breath_in,
        Breath.OUT: theme.breath_out,
        Breath.PAUSE: theme.breath_pause,
    }.get(breath or Breath.FREE, theme.breath_free)


def _balloon() -> QPainterPath:
    """Return a balloon whose round part has radius 1: round above, drawn out to its mouth below."""
    path = QPainterPath(QPointF(0, 1.42))
    path.cubicTo(-0.42, 1.12, -1, 0.62, -1, 0)
    path.cubicTo(-1, -0.56, -0.56, -1, 0, -1)
    path.cubicTo(0.56, -1, 1, -0.56, 1, 0)
    path.cubicTo(1, 0.62, 0.42, 1.12, 0, 1.42)
    return path


def _knot() -> QPainterPath:
    path = QPainterPath(QPointF(-0.05, 1.38))
    path.lineTo(0.05, 1.38)
    path.lineTo(0.12, 1.55)
    path.lineTo(-0.12, 1.55)
    path.closeSubpath()
    return path


def _shine() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), 0.15, 0.26)
    turn = QTransform().translate(-0.42, -0.42)
    turn.rotate(28)
    return turn.map(path)


BALLOON, KNOT, SHINE = _balloon(), _knot(), _shine()
