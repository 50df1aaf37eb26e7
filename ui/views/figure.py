# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The drill's figure among its props, in the pose of the moment.

A part of it is painted anew when it has moved by more than a pixel, and no more than what moved.
"""

from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exercises.figure import Figure
from exercises.sides import Side
from ui.look import SESSION, Theme
from ui.spoken import PICTURE
from ui.views.drawing import Drawing
from ui.views.scene import (
    BALLOON_LENGTH,
    Box,
    FigureShape,
    Scene,
    around,
    balloon_of,
    moved,
    room,
    scene_of,
    travel_of,
)

STEP_PX = 1.5
FASTEST = 1.5
"""How fast a soft movement is at most, in its own mean speed."""
NO_ROOM = (0.0, 0.0, 1.0, 1.0)


class FigureView(QWidget):
    """Paints a `FigureShape` as large as it fits."""

    spoken_as = PICTURE

    def __init__(self, theme: Theme = SESSION, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shape: FigureShape | None = None
        self._scene: Scene | None = None
        self._sided: dict[Side, Figure] = {}
        self._seen: FigureShape | None = None
        self._travel = 0.0
        self._room: Box = NO_ROOM
        self._drawing = Drawing.of(None, NO_ROOM, theme, QSize(1, 1), 1.0)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Ask for what reads well from afar."""
        return QSize(480, 320)

    def set_theme(self, theme: Theme) -> None:
        """Paint in `theme` from now on."""
        self._theme = theme
        self._lay_out()

    def show_shape(self, shape: FigureShape | None) -> None:
        """Show `shape`, or nothing, painting no more than has moved."""
        before, self._shape = self._shape, shape
        if shape == before:
            return
        if shape is None or before is None or before.figure is not shape.figure:
            self._sided.clear()
            self._scene = None if shape is None else self._at(shape)
            self._room = NO_ROOM if shape is None else room(shape.figure)
            self._lay_out()
        elif before.side is not shape.side:
            self._scene = self._at(shape)
            self.update()
        elif _differ(before, shape) or self._may_have_moved(shape):
            self._step(self._at(shape))

    def show_motion(self, fraction: float, fill: float) -> None:
        """Show the same movement when `fraction` of it has passed and a balloon is so full."""
        if self._shape is not None:
            self._shape = shape = replace(self._shape, fraction=fraction, fill=fill)
            if self._may_have_moved(shape):
                self._step(self._at(shape))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the figure into the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dirty part: what stands still, then the body and what goes with it."""
        rect = event.rect()
        if self._drawing.ground.ratio != self.devicePixelRatioF():
            self._lay_out()
        painter = QPainter(self)
        self._drawing.ground.paint(painter, rect)
        if self._scene is not None:
            sides = cast("tuple[int, int, int, int]", rect.getRect())
            self._drawing.paint(painter, self._scene, sides)
        painter.end()

    def _at(self, shape: FigureShape) -> Scene:
        before = None if shape.before is None else self._for(shape.figure, shape.before)
        own = self._for(shape.figure, shape.side or shape.figure.side)
        if self._seen is None or _differ(self._seen, shape):
            self._travel = travel_of(shape, own, before)
        self._seen = shape
        return scene_of(shape, own, before)

    def _may_have_moved(self, shape: FigureShape) -> bool:
        """Whether anything can have moved by a step since it was last looked at closely."""
        seen = self._seen
        if seen is None:
            return True
        travel = abs(shape.fraction - seen.fraction) * self._travel * FASTEST
        blown = abs(balloon_of(shape.fill) - balloon_of(seen.fill)) * BALLOON_LENGTH
        return max(travel, blown) * self._drawing.canvas.scale >= STEP_PX / 2

    def _for(self, figure: Figure, side: Side) -> Figure:
        """Return the figure for a side, exchanged and checked only once."""
        if side not in self._sided:
            self._sided[side] = figure.for_side(side)
        return self._sided[side]

    def _lay_out(self) -> None:
        figure = None if self._scene is None else self._scene.figure
        ratio = self.devicePixelRatioF()
        self._drawing = Drawing.of(figure, self._room, self._theme, self.size(), ratio)
        self.update()

    def _step(self, scene: Scene) -> None:
        """Show a later instant of the same figure."""
        painted = self._scene
        if painted is None or scene.looks != painted.looks:
            self._scene = scene
            self.update()
            return
        canvas = self._drawing.canvas
        self._scene, boxes = moved(painted, scene, STEP_PX / canvas.scale)
        if boxes:
            # One rectangle: where there are several, Qt copies the ground many times slower.
            self.update(*canvas.px(around(boxes)))


def _differ(one: FigureShape, two: FigureShape) -> bool:
    """Whether two shapes are of different movements."""
    return one.figure is not two.figure or (
        (one.phase, one.side, one.before) != (two.phase, two.side, two.before)
    )
