# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the breath view shows, and where ring, balloon and disc stand in it."""

import math

from msgspec import Struct
from PySide6.QtCore import QRectF

from exercises.drill import Breath

RING_WIDTH = 0.035
"""The ring's width as a part of the view's side."""
MARGIN = 0.02
NEAR = 0.04
"""A stretch of ring, as a part of it, that is painted by itself."""
FULL_BALLOON, FULL_DISC, LEAST_DISC = 0.66, 0.78, 0.35
LIMP = 0.08
"""What an empty balloon takes of a full one's volume, so that it can be seen."""


Box = tuple[int, int, int, int]


class BreathShape(Struct, frozen=True):
    """What the view shows; `fraction` of the ring, `fill` of the balloon or disc, both 0 to 1."""

    breath: Breath | None
    fraction: float
    fill: float
    balloon: bool


STILL = BreathShape(None, 0.0, 0.0, balloon=False)


class Frame(Struct, frozen=True):
    """Where ring and body stand in a view of this size, in px; boxes are x, y, width, height.

    `inner` is the square that the ring leaves free: left, top, right, bottom.
    """

    side: float
    x: float
    y: float
    radius: float
    pen_px: float
    ring: QRectF
    inner: tuple[float, float, float, float]

    @classmethod
    def of(cls, width: int, height: int, most: float = math.inf) -> "Frame":
        """Fit the ring into `width` by `height` px, and into a square of `most`."""
        side = float(min(width, height, most))
        x, y, radius = width / 2, height / 2, side * (0.5 - MARGIN - RING_WIDTH / 2)
        ring = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
        half = (radius - side * RING_WIDTH) / math.sqrt(2)
        return cls(
            side, x, y, radius, side * RING_WIDTH, ring, (x - half, y - half, x + half, y + half)
        )

    def radius_of(self, shape: BreathShape) -> float:
        """Return the radius of the balloon's round part, or of the disc."""
        if shape.balloon:
            volume = LIMP + (1 - LIMP) * shape.fill
            return self.radius * FULL_BALLOON * math.cbrt(volume)
        return self.radius * FULL_DISC * (LEAST_DISC + (1 - LEAST_DISC) * shape.fill)

    def body_centre(self, *, balloon: bool) -> tuple[float, float]:
        """Return the middle of the round part; a balloon's is raised for its mouthpiece."""
        return self.x, self.y - (self.radius * 0.17 if balloon else 0.0)

    def body_box(self, radius: float, *, balloon: bool) -> Box:
        """Return all that a body of `radius` covers."""
        x, y = self.body_centre(balloon=balloon)
        half = radius + 3
        below = 1.62 * half if balloon else half
        return int(x - half), int(y - half), int(2 * half) + 2, int(half + below) + 2

    def ring_box(self, old: float, new: float) -> Box:
        """Return what covers the ring between two fractions, its round ends included."""
        if abs(new - old) > NEAR / 2:
            return 0, 0, int(2 * self.x), int(2 * self.y)
        first, last = 2 * math.pi * old, 2 * math.pi * new
        x1, y1 = self.radius * math.sin(first), -self.radius * math.cos(first)
        x2, y2 = self.radius * math.sin(last), -self.radius * math.cos(last)
        reach = self.pen_px / 2 + 3 + (abs(x2 - x1) + abs(y2 - y1)) / 8
        left, top = self.x + min(x1, x2) - reach, self.y + min(y1, y2) - reach
        width, height = abs(x2 - x1) + 2 * reach, abs(y2 - y1) + 2 * reach
        return int(left), int(top), int(width) + 2, int(height) + 2
