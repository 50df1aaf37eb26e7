# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A body's outlines in px, made anew only for what has moved since they were asked for last."""

from collections.abc import Hashable

from msgspec import Struct
from PySide6.QtGui import QPainterPath

from exercises.body import Chain, Point
from exercises.pose import Pose
from ui.views.body import (
    BONES,
    HALOS,
    Canvas,
    Paths,
    Weight,
    bone_boxes,
    joined,
    limb_paths,
    trunk_paths,
)
from ui.views.scene import Box


class Limb(Struct, frozen=True):
    """A limb's bones: their outlines, those of the gap around each, and what each lies in."""

    bones: Paths
    halos: Paths
    boxes: tuple[Box, ...]


class Outlines:
    """Holds the outlines of each part as they were asked for last."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._limbs: dict[Hashable, tuple[object, Limb]] = {}
        self._veils: dict[Hashable, tuple[object, QPainterPath]] = {}
        self._trunk: tuple[object, Paths] = (None, ())

    def limb(self, limb: Chain, joints: tuple[Point, ...], weight: Weight) -> Limb:
        """Return the outlines of a limb."""
        made_for, made = self._limbs.get((limb, weight), (None, None))
        if made is None or made_for != joints:
            made = Limb(
                limb_paths(self._canvas, limb, joints, BONES[weight]),
                limb_paths(self._canvas, limb, joints, HALOS[weight]),
                bone_boxes(limb, joints),
            )
            self._limbs[limb, weight] = (joints, made)
        return made

    def veil(self, limb: Chain, joints: tuple[Point, ...]) -> QPainterPath:
        """Return the one outline of a limb, as a translucent colour needs it."""
        made_for, path = self._veils.get(limb, (None, None))
        if path is None or made_for != joints:
            path = joined(limb_paths(self._canvas, limb, joints, BONES[Weight.PLAIN]))
            self._veils[limb] = (joints, path)
        return path

    def trunk(self, pose: Pose) -> Paths:
        """Return the outlines of trunk, neck, head and face."""
        made_for, paths = self._trunk
        wanted = (pose.chains[Chain.SPINE], pose.air)
        if made_for != wanted:
            paths = trunk_paths(self._canvas, *wanted)
            self._trunk = (wanted, paths)
        return paths
