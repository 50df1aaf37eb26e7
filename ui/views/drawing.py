# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A figure laid out in a view: what stands still painted once, and all else put on top of it.

What works is brighter, thicker, and cut out from what lies behind it.
"""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from exercises.body import Chain, other_side
from exercises.figure import Figure
from exercises.prop import PropKind
from ui.look import Theme
from ui.views.body import BONES, HALOS, Canvas, Weight, joined, limb_paths, paint_trunk
from ui.views.props import PropInks, paint_arrow, paint_moving, paint_still
from ui.views.scene import HEAD, Box, Scene, touches

MARGIN = 0.03
"""Free room around the figure, in body heights."""
BODY, FAR = 0.66, 0.48
"""How much of the text's colour the body and its far limbs have; the working limb has all."""
VEIL = 0.5
"""How much of a near limb hides the far one that works behind it."""
BETWEEN_KNEES = frozenset({PropKind.BALL, PropKind.TOWEL})
IN_LIPS = frozenset({PropKind.STRAW, PropKind.BALLOON})
BANDS = frozenset({PropKind.BAND})
SMOOTH = QPainter.RenderHint.Antialiasing
NO_PEN = Qt.PenStyle.NoPen


class BodyInks(Struct, frozen=True):
    """A theme's colours for a body."""

    ground: QColor
    body: QColor
    far: QColor
    working: QColor
    veil: QColor

    @classmethod
    def of(cls, theme: Theme) -> "BodyInks":
        """Return the inks of `theme`."""
        veil = mixed(theme, BODY)
        veil.setAlphaF(VEIL)
        return cls(
            ground=QColor(theme.background),
            body=mixed(theme, BODY),
            far=mixed(theme, FAR),
            working=QColor(theme.text),
            veil=veil,
        )


def mixed(theme: Theme, share: float) -> QColor:
    """Return a colour between background (0) and text (1) of `theme`."""
    text, ground = QColor(theme.text), QColor(theme.background)
    return QColor.fromRgbF(
        ground.redF() + share * (text.redF() - ground.redF()),
        ground.greenF() + share * (text.greenF() - ground.greenF()),
        ground.blueF() + share * (text.blueF() - ground.blueF()),
    )


class Drawing(Struct, frozen=True):
    """A figure in a view of a certain size and theme; `ground` is what stands still, `open` the px
    above the floor and before the walls.
    """

    canvas: Canvas
    inks: BodyInks
    prop_inks: PropInks
    ground: QPixmap
    open: QRectF

    @classmethod
    def of(
        cls, figure: Figure | None, held: Box, theme: Theme, size: QSize, ratio: float
    ) -> "Drawing":
        """Fit `figure` with the room `held` into `size` px, each `ratio` px of the screen."""
        canvas, inks, prop_inks = _fitted(held, size), BodyInks.of(theme), PropInks.of(theme)
        ground = QPixmap(size * ratio)
        ground.setDevicePixelRatio(ratio)
        ground.fill(inks.ground)
        if figure is not None and not ground.isNull():
            painter = QPainter(ground)
            painter.setRenderHint(SMOOTH)
            painter.setTransform(canvas.upright())
            for prop in figure.props.values():
                if prop.stands:
                    paint_still(painter, prop_inks, prop)
            painter.end()
        return cls(canvas, inks, prop_inks, ground, _open(figure, canvas, size))

    def paint(self, painter: QPainter, whole: Scene, dirty: tuple[int, int, int, int]) -> None:
        """Paint what may move and lies in the `dirty` px, from the far side to the near one."""
        box = self.canvas.box(*dirty)
        near_by = {name: part for name, part in whole.parts.items() if touches(part, box)}
        scene = replace(whole, parts=near_by)
        _, across = scene.looks
        painter.setRenderHint(SMOOTH)
        self._paint_limb(painter, scene, Chain.LEFT_LEG)
        if Chain.LEFT_ARM not in across:
            self._paint_limb(painter, scene, Chain.LEFT_ARM)
        self._paint_props(painter, scene, BETWEEN_KNEES)
        self._paint_trunk(painter, scene)
        self._paint_props(painter, scene, IN_LIPS)
        near = (Chain.RIGHT_LEG, Chain.RIGHT_ARM)
        for limb in reversed(near) if Chain.RIGHT_ARM in across else near:
            self._paint_limb(painter, scene, limb)
        if Chain.LEFT_ARM in across:
            self._paint_limb(painter, scene, Chain.LEFT_ARM)
        self._paint_props(painter, scene, BANDS)
        painter.setTransform(self.canvas.upright())
        for name, ends in scene.arrows.items():
            if f"arrow {name}" in scene.parts:
                paint_arrow(painter, self.prop_inks, ends)

    def _paint_trunk(self, painter: QPainter, scene: Scene) -> None:
        if scene.parts.keys().isdisjoint({Chain.SPINE, HEAD}):
            return
        painter.setPen(NO_PEN)
        works = _works(scene, Chain.SPINE)
        painter.setBrush(self.inks.working if works else self.inks.body)
        paint_trunk(painter, self.canvas, scene.pose.chains[Chain.SPINE], scene.pose.air)

    def _paint_limb(self, painter: QPainter, scene: Scene, limb: Chain) -> None:
        if limb not in scene.parts:
            return
        works = _works(scene, limb)
        weight = Weight.WORKING if works else Weight.FAR if limb.is_left else Weight.PLAIN
        joints = scene.pose.chains[limb]
        veils = scene.figure.see_through and not works and not limb.is_left
        veils = veils and _works(scene, Chain(other_side(limb)))
        painter.resetTransform()
        paths = limb_paths(self.canvas, limb, joints, BONES[weight])
        if veils:
            painter.fillPath(joined(paths), self.inks.veil)
            return
        painter.setPen(NO_PEN)
        if works or not limb.is_left:
            painter.setBrush(self.inks.ground)
            painter.setClipRect(self.open)
            for path in limb_paths(self.canvas, limb, joints, HALOS[weight]):
                painter.drawPath(path)
            painter.setClipping(False)
        plain = self.inks.far if limb.is_left else self.inks.body
        painter.setBrush(self.inks.working if works else plain)
        for path in paths:
            painter.drawPath(path)

    def _paint_props(self, painter: QPainter, scene: Scene, kinds: frozenset[PropKind]) -> None:
        for name, points in scene.props.items():
            prop = scene.figure.props[name]
            if prop.kind in kinds and f"prop {name}" in scene.parts:
                painter.setTransform(self.canvas.upright())
                paint_moving(painter, self.prop_inks, prop, points, scene.balloon)


def _works(scene: Scene, chain: Chain) -> bool:
    return chain in scene.looks[0]


def _open(figure: Figure | None, canvas: Canvas, size: QSize) -> QRectF:
    """Return the px above the floor and before the walls: no gap may be cut into those."""
    left, bottom, right = 0.0, float(size.height()), float(size.width())
    for prop in figure.props.values() if figure else ():
        (x, y), (back, _) = prop.points[0].by, prop.points[-1].by
        if prop.kind is PropKind.FLOOR:
            bottom = canvas.y - canvas.scale * y
        elif prop.kind is PropKind.WALL and back < x:
            left = canvas.x + canvas.scale * x
        elif prop.kind is PropKind.WALL:
            right = canvas.x + canvas.scale * x
    return QRectF(left, 0.0, right - left, bottom)


def _fitted(held: Box, size: QSize) -> Canvas:
    """Return where a figure stands that takes the room `held`."""
    left, bottom, right, top = held
    across, up = right - left + 2 * MARGIN, top - bottom + 2 * MARGIN
    scale = max(1.0, min(size.width() / across, size.height() / up))
    x = size.width() / 2 - scale * (left + right) / 2
    return Canvas(scale, x, size.height() / 2 + scale * (bottom + top) / 2)
