# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A body's outlines in px from its joints: every bone made once, turned into place each time.

Qt cuts a curve into far more pieces when it is itself to turn the curve into place: painted from
px, a head costs a tenth.
"""

import math
from collections.abc import Iterator, Mapping
from enum import Enum

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from exercises.body import JOINTS, KINDS, LEG, Chain, Point
from ui.views.scene import BULGE, THICK, THIN, Box, Part

RADII = tuple(KINDS[kind].radius for kind in JOINTS[Chain.SPINE][:4])
SPREAD = 6
"""Into how many steps a stretch of the spine is cut."""
FRONT = (0.0, 0.9, 1.0, 0.0)
"""How much of a breath's bulge there is at pelvis, waist, chest and neck."""
HALO = 0.009
"""Width of the gap around a limb that is cut out from what lies behind it."""
HEEL = (-0.0071, -0.0265)
"""Where the heel is, seen from the ankle, when the toe lies in direction x."""
ENDS = {"ankle", "wrist"}
"""From here on a limb is as thick as it is, so that it touches what it touches."""


Weights = tuple[float, float, float, float]
Paths = tuple[QPainterPath, ...]


class Weight(Enum):
    """How thick a limb is drawn: far from the viewer, plainly, or at work."""

    FAR = 0.86
    PLAIN = 1.0
    WORKING = 1.15


class Canvas(Struct, frozen=True):
    """Where in a widget the figure stands: px of one body height, and of its origin."""

    scale: float
    x: float
    y: float

    def turned(self, start: Point, end: Point, bone: float) -> QTransform:
        """Return what lays an outline that is `bone` long in x from `start` to `end`."""
        x, y = end[0] - start[0], end[1] - start[1]
        length = math.hypot(x, y) or 1.0
        along, aside = self.scale / bone, self.scale / length
        left, top = self.x + self.scale * start[0], self.y - self.scale * start[1]
        return QTransform(along * x, -along * y, -aside * y, -aside * x, left, top)

    def point(self, at: Point) -> QPointF:
        """Return where in px a point of the figure is."""
        return QPointF(self.x + self.scale * at[0], self.y - self.scale * at[1])

    def px(self, box: Box) -> tuple[int, int, int, int]:
        """Return x, y, width, height of what covers `box`, with its soft edges."""
        left, bottom, right, top = box
        x, y = self.x + self.scale * left - 2, self.y - self.scale * top - 2
        width, height = self.scale * (right - left) + 5, self.scale * (top - bottom) + 5
        return math.floor(x), math.floor(y), math.ceil(width), math.ceil(height)

    def box(self, x: float, y: float, width: float, height: float) -> Box:
        """Return what lies in these px."""
        left, top = (x - self.x) / self.scale, (self.y - y) / self.scale
        return left, top - height / self.scale, left + width / self.scale, top

    def upright(self) -> QTransform:
        """Return what lays out points of the figure."""
        return QTransform(self.scale, 0, 0, -self.scale, self.x, self.y)


def taper(first: float, last: float, length: float) -> QPainterPath:
    """Return the outline of two circles `length` apart on the x axis, and of what is between."""
    half = math.degrees(math.acos((first - last) / length))
    path = QPainterPath()
    path.arcMoveTo(_circle(0, 0, first), half)
    path.arcTo(_circle(0, 0, first), half, 360 - 2 * half)
    path.arcTo(_circle(length, 0, last), -half, 2 * half)
    path.closeSubpath()
    return path


def _circle(x: float, y: float, radius: float) -> QRectF:
    return QRectF(x - radius, y - radius, 2 * radius, 2 * radius)


def _bone(kind: str, weight: Weight, around: float) -> QPainterPath:
    joint = KINDS[kind]
    parent = KINDS[joint.parent]
    last = joint.radius if kind in ENDS else joint.radius * weight.value
    first = parent.radius if kind == "hand" else parent.radius * weight.value
    return taper(first + around, last + around, joint.bone)


def _foot(around: float) -> QPainterPath:
    """Return the outline of a foot that lies along the x axis from its ankle to its toe."""
    ankle, heel, toe = (KINDS[kind].radius + around for kind in LEG[2:])
    bone, (heel_x, heel_y) = KINDS["toe"].bone, HEEL
    path = taper(ankle, toe, bone)
    for first, last, x, y, to_x, to_y in (
        (ankle, heel, 0.0, 0.0, heel_x, heel_y),
        (heel, toe, heel_x, heel_y, bone, 0.0),
    ):
        turn = QTransform().translate(x, y)
        turn.rotateRadians(math.atan2(to_y - y, to_x - x))
        path.addPath(turn.map(taper(first, last, math.hypot(to_x - x, to_y - y))))
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def _bones(weight: Weight, around: float) -> dict[str, QPainterPath]:
    kinds = ("elbow", "wrist", "hand", "knee", "ankle")
    return {**{kind: _bone(kind, weight, around) for kind in kinds}, "toe": _foot(around)}


BONES = {weight: _bones(weight, 0.0) for weight in Weight}
HALOS = {weight: _bones(weight, HALO) for weight in Weight}
FACE = KINDS["face"].radius
NECK = taper(KINDS["neck"].radius, 0.03, KINDS["head"].bone)
ARM_BONES = (("elbow", 0, 1), ("wrist", 1, 2), ("hand", 2, 3))
LEG_BONES = (("knee", 0, 1), ("ankle", 1, 2), ("toe", 2, 4))


def limb_paths(
    canvas: Canvas, limb: Chain, joints: tuple[Point, ...], bones: Mapping[str, QPainterPath]
) -> Paths:
    """Return the outlines of an arm's or a leg's bones, in px; `bones` one of BONES or HALOS."""
    return tuple(
        canvas.turned(joints[at], joints[to], KINDS[kind].bone).map(bones[kind])
        for kind, at, to in (ARM_BONES if limb.is_arm else LEG_BONES)
    )


def bone_boxes(limb: Chain, joints: tuple[Point, ...]) -> tuple[Box, ...]:
    """Return for each of a limb's bones what it lies in, with the gap around it."""
    reach = THIN if limb.is_arm else THICK
    return tuple(
        Part.of((joints[at], joints[to]), reach).box
        for _, at, to in (ARM_BONES if limb.is_arm else LEG_BONES)
    )


def joined(paths: Paths) -> QPainterPath:
    """Return the outlines as one, which a translucent colour needs; slower to paint."""
    path = QPainterPath()
    for part in paths:
        path.addPath(part)
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def trunk_paths(canvas: Canvas, spine: tuple[Point, ...], air: float) -> Paths:
    """Return the outlines of trunk, neck, head and face, in px; the front swells with `air`."""
    neck = canvas.turned(spine[3], spine[4], KINDS["head"].bone).map(NECK)
    head = _ellipse(canvas, spine[4], KINDS["head"].radius)
    return _trunk(canvas, spine[:4], air), neck, head, _ellipse(canvas, spine[5], FACE)


def _ellipse(canvas: Canvas, middle: Point, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(canvas.point(middle), radius * canvas.scale, radius * canvas.scale)
    return path


def _trunk(canvas: Canvas, spine: tuple[Point, ...], air: float) -> QPainterPath:
    """Return the outline of a trunk whose front lies clockwise of its spine."""
    front, back = [], []
    for (x, y), (dx, dy), radius, bulge in _along(spine):
        belly = radius + BULGE * air * bulge
        front.append((x + dy * belly, y - dx * belly))
        back.append((x - dy * radius, y + dx * radius))
    bottom = _cap(spine[0], spine[1], KINDS["pelvis"].radius)
    top = _cap(spine[3], spine[2], KINDS["neck"].radius)
    path = QPainterPath()
    path.addPolygon(QPolygonF([canvas.point(at) for at in (*front, *top, *back[::-1], *bottom)]))
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def _along(spine: tuple[Point, ...]) -> Iterator[tuple[Point, Point, float, float]]:
    """Yield points of the curve through the spine, its direction, thickness and bulge there."""
    points = (spine[0], *spine, spine[-1])
    last = len(spine) - 2
    for at in range(last + 1):
        radius, more = RADII[at], RADII[at + 1] - RADII[at]
        bulge, swell = FRONT[at], FRONT[at + 1] - FRONT[at]
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = points[at : at + 4]
        for (a, b, c, d), (e, f, g, h), eased in STEPS if at == last else STEPS[:-1]:
            x, y = a * ax + b * bx + c * cx + d * dx, a * ay + b * by + c * cy + d * dy
            to_x, to_y = e * ax + f * bx + g * cx + h * dx, e * ay + f * by + g * cy + h * dy
            length = math.hypot(to_x, to_y) or 1.0
            yield (
                (x, y),
                (to_x / length, to_y / length),
                radius + more * eased,
                bulge + swell * eased,
            )


def _step(part: float) -> tuple[Weights, Weights, float]:
    """Return a Catmull-Rom curve's weights at `part` of its middle, their slopes, and an ease."""
    square, cube = part * part, part**3
    weights = (
        (-cube + 2 * square - part) / 2,
        (3 * cube - 5 * square + 2) / 2,
        (-3 * cube + 4 * square + part) / 2,
        (cube - square) / 2,
    )
    slopes = (
        (-3 * square + 4 * part - 1) / 2,
        (9 * square - 10 * part) / 2,
        (-9 * square + 8 * part + 1) / 2,
        (3 * square - 2 * part) / 2,
    )
    return weights, slopes, square * (3 - 2 * part)


def _cap(end: Point, inner: Point, radius: float) -> list[Point]:
    """Return the half circle that closes the trunk, from its one side to its other."""
    away = math.atan2(end[1] - inner[1], end[0] - inner[0])
    turns = (away + math.radians(turn) for turn in range(-60, 61, 30))
    return [(end[0] + radius * math.cos(a), end[1] + radius * math.sin(a)) for a in turns]


STEPS = tuple(_step(step / SPREAD) for step in range(SPREAD + 1))
