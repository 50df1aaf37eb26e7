# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The things around a body: walls, benches, balls, bands; and arrows that show an effort."""

import math
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from exercises.body import KINDS, Point, kind_of
from exercises.pose import Anchor, Pose


class PropKind(StrEnum):
    """What a prop is; its points are said beside each."""

    FLOOR = "floor"  # its left and right end
    MAT = "mat"  # near left and far right corner, of a floor that is looked down on
    WALL = "wall"  # foot of its face, and a point as high and as deep as it is drawn
    FRAME = "frame"  # the same, of a door frame
    BENCH = "bench"  # the left and right end of its top
    CHAIR = "chair"  # the free edge of the seat, the edge below the back, the top of the back
    BOARD = "board"  # the left and right end of its top
    CUSHION = "cushion"  # the same
    BALL = "ball"  # its middle
    TOWEL = "towel"  # its middle, rolled
    BAND = "band"  # all along
    STRAW = "straw"  # the end in the lips, the far end
    BALLOON = "balloon"  # its mouth, the point that it grows towards


BESIDE = {PropKind.WALL, PropKind.FRAME}
POINTS = {
    PropKind.CHAIR: (3, 3),
    PropKind.BALL: (1, 1),
    PropKind.TOWEL: (1, 1),
    PropKind.BAND: (2, 9),
}


class Prop(Struct, frozen=True):
    """A thing of the drill; `size` is the radius of what is round, and means nothing else."""

    kind: PropKind
    points: tuple[Anchor, ...]
    size: float = 0.0

    def __post_init__(self) -> None:
        least, most = POINTS.get(self.kind, (2, 2))
        if not least <= len(self.points) <= most:
            raise ValueError(f"A {self.kind} has {least} to {most} points, not {len(self.points)}.")

    @property
    def stands(self) -> bool:
        """Whether it stays where it is, whatever the body does."""
        return all(point.joint is None for point in self.points)

    def gap(self, pose: Pose, joint: str) -> float:
        """Return how far the body's skin at `joint` is from what holds it up or stops it."""
        x, y = pose.joint(joint)
        radius = KINDS[kind_of(joint)].radius
        (left, top), (right, other), *back = [pose.place(point) for point in self.points]
        if self.kind in BESIDE:
            outside = max(0.0, min(top, other) - y, y - max(top, other))
            return max(abs(x - left) - radius, outside)
        outside = max(0.0, min(left, right) - x, x - max(left, right))
        gap = max(abs(y - top - radius), outside - radius)
        return min(gap, math.dist((x, y), back[0]) - radius) if back else gap

    def mirrored(self) -> "Prop":
        """Return the prop with what it holds on to on the other side."""
        return replace(self, points=tuple(point.mirrored() for point in self.points))


class Arrow(Struct, frozen=True):
    """An effort or a direction: drawn from `at` as far as `by`, as long as a move says."""

    at: Anchor
    by: Point

    def mirrored(self) -> "Arrow":
        """Return the arrow at the same joint of the other side."""
        return replace(self, at=self.at.mirrored())
