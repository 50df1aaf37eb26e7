# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A figure laid out in a view: what stands still painted once, and all else put on top of it.

What works is brighter, thicker, and cut out from what lies behind it.
"""

import math
from collections.abc import Sequence
from functools import partial

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter

from exercises.body import Chain, Point, other_side
from exercises.figure import Figure
from exercises.prop import Prop, PropKind
from ui.look import Theme
from ui.views.body import Canvas, Weight
from ui.views.ground import Ground
from ui.views.inks import BodyInks, Look
from ui.views.outlines import Limb, Outlines
from ui.views.props import PropInks, paint_arrow, paint_moving, paint_still
from ui.views.scene import HEAD, Box, Part, Scene, around, meet
from ui.views.sprites import Sprites

MARGIN = 0.03
"""Free room around the figure, in body heights."""
BETWEEN_KNEES = frozenset({PropKind.BALL, PropKind.TOWEL})
IN_LIPS = frozenset({PropKind.STRAW, PropKind.BALLOON})
BANDS = frozenset({PropKind.BAND})
UNCUT = frozenset({PropKind.FLOOR, PropKind.WALL})
SLACK = 0.03
"""How far a prop is painted beyond its points at most, in body heights."""
ALL: Box = (-math.inf, -math.inf, math.inf, math.inf)
SMOOTH = QPainter.RenderHint.Antialiasing
NO_PEN = Qt.PenStyle.NoPen


class Drawing(Struct, frozen=True):
    """A figure in a view of a certain size and theme; `ground` is what stands still, `open` the px
    above the floor and before the walls, `stood` what holds all else that stands still.
    """

    canvas: Canvas
    inks: BodyInks
    prop_inks: PropInks
    ground: Ground
    open: QRect
    stood: tuple[Box, ...]
    outlines: Outlines
    sprites: Sprites

    @classmethod
    def of(
        cls, figure: Figure | None, held: Box, theme: Theme, size: QSize, ratio: float
    ) -> "Drawing":
        """Fit `figure` with the room `held` into `size` px, each `ratio` px of the screen."""
        canvas, inks = _fitted(held, size), BodyInks.of(theme)
        prop_inks = PropInks.of(theme, canvas)
        still = [] if figure is None else [p for p in figure.props.values() if p.stands]

        def draw(painter: QPainter) -> None:
            for prop in still:
                paint_still(painter, prop_inks, prop)

        ground = Ground.of(inks.ground, _held(still, canvas, size), ratio, draw)
        place, stood = _open(figure, canvas, size), _stood(figure)
        outlines, sprites = Outlines(canvas), Sprites(ratio)
        return cls(canvas, inks, prop_inks, ground, place, stood, outlines, sprites)

    def paint(self, painter: QPainter, whole: Scene, dirty: tuple[int, int, int, int]) -> None:
        """Paint what may move and lies in the `dirty` px, from the far side to the near one."""
        box = self.canvas.box(*dirty)
        near_by = {name: part for name, part in whole.parts.items() if meet(part.box, box)}
        scene = replace(whole, parts=near_by)
        _, across = scene.looks
        painter.setRenderHint(SMOOTH)
        behind = list(self.stood)
        self._paint_limb(painter, scene, Chain.LEFT_LEG, behind)
        if Chain.LEFT_ARM not in across:
            self._paint_limb(painter, scene, Chain.LEFT_ARM, behind)
        self._paint_props(painter, scene, BETWEEN_KNEES, behind)
        self._paint_trunk(painter, scene, behind)
        self._paint_props(painter, scene, IN_LIPS, behind)
        near = (Chain.RIGHT_LEG, Chain.RIGHT_ARM)
        for limb in reversed(near) if Chain.RIGHT_ARM in across else near:
            self._paint_limb(painter, scene, limb, behind)
        if Chain.LEFT_ARM in across:
            self._paint_limb(painter, scene, Chain.LEFT_ARM, behind)
        self._paint_props(painter, scene, BANDS, behind)
        for name, ends in scene.arrows.items():
            if f"arrow {name}" in scene.parts:
                paint_arrow(painter, self.prop_inks, ends)

    def _paint_trunk(self, painter: QPainter, scene: Scene, behind: list[Box]) -> None:
        boxes = [scene.parts[name].box for name in (Chain.SPINE, HEAD) if name in scene.parts]
        if not boxes:
            return
        behind += boxes
        works = _works(scene, Chain.SPINE)
        painter.setPen(NO_PEN)
        painter.setBrush(self.inks.working if works else self.inks.body)
        for path in self.outlines.trunk(scene.pose):
            painter.drawPath(path)

    def _paint_limb(self, painter: QPainter, scene: Scene, limb: Chain, behind: list[Box]) -> None:
        if limb not in scene.parts:
            return
        look = self._look(scene, limb)
        place = self.canvas.px(scene.parts[limb].box)
        joints = scene.pose.chains[limb]
        draw = partial(self._draw_limb, limb, joints, look)
        picture = self.sprites.of(limb, (look, joints), place, partial(draw, [ALL]))
        if picture is None:
            draw(behind, painter)
        else:
            painter.drawPixmap(*place[:2], picture)
        behind += self.outlines.limb(limb, joints, look.weight).boxes

    def _look(self, scene: Scene, limb: Chain) -> Look:
        works = _works(scene, limb)
        weight = Weight.WORKING if works else Weight.FAR if limb.is_left else Weight.PLAIN
        hides = weight is Weight.PLAIN and _works(scene, Chain(other_side(limb)))
        return Look(weight, hides and scene.figure.see_through)

    def _draw_limb(
        self,
        limb: Chain,
        joints: tuple[Point, ...],
        look: Look,
        behind: list[Box],
        painter: QPainter,
    ) -> None:
        if look.veils:
            painter.fillPath(self.outlines.veil(limb, joints), self.inks.veil)
            return
        painter.setPen(NO_PEN)
        outlines = self.outlines.limb(limb, joints, look.weight)
        if look.weight is not Weight.FAR:
            self._cut_out(painter, outlines, behind)
        painter.setBrush(self.inks.of_weight(look.weight))
        for path in outlines.bones:
            painter.drawPath(path)

    def _cut_out(self, painter: QPainter, limb: Limb, behind: list[Box]) -> None:
        """Paint the gap around a limb, but not around bones that nothing lies behind."""
        painter.setBrush(self.inks.ground)
        painter.setClipRect(self.open, Qt.ClipOperation.IntersectClip)
        for path, own in zip(limb.halos, limb.boxes, strict=True):
            if any(meet(own, other) for other in behind):
                painter.drawPath(path)
        painter.setClipping(False)

    def _paint_props(
        self, painter: QPainter, scene: Scene, kinds: frozenset[PropKind], behind: list[Box]
    ) -> None:
        for name, points in scene.props.items():
            prop, part = scene.figure.props[name], scene.parts.get(f"prop {name}")
            if part is not None and prop.kind in kinds:
                paint_moving(painter, self.prop_inks, prop, points, scene.balloon)
                behind.append(part.box)


def _works(scene: Scene, chain: Chain) -> bool:
    return chain in scene.looks[0]


def _stood(figure: Figure | None) -> tuple[Box, ...]:
    """Return what holds the props that never move, but for floor and walls."""
    props = figure.props.values() if figure else ()
    return tuple(_box(prop) for prop in props if prop.stands and prop.kind not in UNCUT)


def _held(still: Sequence[Prop], canvas: Canvas, size: QSize) -> QRect:
    """Return the px of a view of `size` px that hold all of `still`."""
    if not still:
        return QRect()
    return QRect(*canvas.px(around(map(_box, still)))) & QRect(QPoint(0, 0), size)


def _box(prop: Prop) -> Box:
    """Return what holds a prop that stands on the floor or is a part of it."""
    left, bottom, right, top = Part.of(
        tuple(point.by for point in prop.points), prop.size + SLACK
    ).box
    return left, min(0.0, bottom), right, top


def _open(figure: Figure | None, canvas: Canvas, size: QSize) -> QRect:
    """Return the px above the floor and before the walls: no gap may be cut into those.

    Whole px, none of theirs: to clip within one, Qt takes twice the time.
    """
    left, bottom, right = 0.0, float(size.height()), float(size.width())
    for prop in figure.props.values() if figure else ():
        (x, y), (back, _) = prop.points[0].by, prop.points[-1].by
        if prop.kind is PropKind.FLOOR:
            bottom = canvas.y - canvas.scale * y
        elif prop.kind is PropKind.WALL and back < x:
            left = canvas.x + canvas.scale * x
        elif prop.kind is PropKind.WALL:
            right = canvas.x + canvas.scale * x
    first = math.ceil(left)
    return QRect(first, 0, math.floor(right) - first, math.floor(bottom))


def _fitted(held: Box, size: QSize) -> Canvas:
    """Return where a figure stands that takes the room `held`."""
    left, bottom, right, top = held
    across, up = right - left + 2 * MARGIN, top - bottom + 2 * MARGIN
    scale = max(1.0, min(size.width() / across, size.height() / up))
    x = size.width() / 2 - scale * (left + right) / 2
    # On a whole px, so that the floor has a sharp edge.
    return Canvas(scale, x, round(size.height() / 2 + scale * (bottom + top) / 2))
