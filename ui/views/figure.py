# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The drill's figure among its props, in the pose of the moment.

It is painted anew when a part of it has moved by half a pixel, and no more of it than what moved.
"""

import math
from typing import cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exercises.drill import Side
from exercises.figure import Figure
from ui.look import SESSION, Theme
from ui.views.drawing import Drawing
from ui.views.scene import Box, FigureShape, Scene, moved, room, scene_of

STEP_PX = 0.5
NO_ROOM = (0.0, 0.0, 1.0, 1.0)


class FigureView(QWidget):
    """Paints a `FigureShape` as large as it fits."""

    def __init__(self, theme: Theme = SESSION, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shape: FigureShape | None = None
        self._scene: Scene | None = None
        self._sided: dict[Side, Figure] = {}
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
        elif self._scene is not None and not _stands_still(before, shape, self._scene):
            self._step(self._scene, self._at(shape))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the figure into the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dirty part: what stands still, then the body and what goes with it."""
        x, y, width, height = cast("tuple[int, int, int, int]", event.rect().getRect())
        if self._drawing.ground.devicePixelRatio() != self.devicePixelRatioF():
            self._lay_out()
        ratio = self._drawing.ground.devicePixelRatio()
        part = (int(length * ratio) for length in (x, y, width, height))
        painter = QPainter(self)
        painter.drawPixmap(x, y, width, height, self._drawing.ground, *part)
        if self._scene is not None:
            self._drawing.paint(painter, self._scene)
        painter.end()

    def _at(self, shape: FigureShape) -> Scene:
        before = None if shape.before is None else self._for(shape.figure, shape.before)
        return scene_of(shape, self._for(shape.figure, shape.side or shape.figure.side), before)

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

    def _step(self, painted: Scene, scene: Scene) -> None:
        """Show a later instant of the same figure."""
        if scene.looks != painted.looks:
            self._scene = scene
            self.update()
            return
        canvas = self._drawing.canvas
        box = moved(painted, scene, STEP_PX / canvas.scale)
        if box is None:
            return
        self._scene = scene
        left, bottom, right, top = box
        x, y = canvas.x + canvas.scale * left - 2, canvas.y - canvas.scale * top - 2
        width, height = canvas.scale * (right - left) + 5, canvas.scale * (top - bottom) + 5
        self.update(math.floor(x), math.floor(y), math.ceil(width), math.ceil(height))


def _stands_still(before: FigureShape, after: FigureShape, scene: Scene) -> bool:
    """Whether nothing can have moved, which saves looking."""
    same = (before.phase, before.before, before.fill) == (after.phase, after.before, after.fill)
    return same and (scene.move is None or scene.move.is_still)
