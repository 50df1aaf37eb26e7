# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A pose: where every joint of a body is, and what it rests against."""

import itertools
import math
from collections.abc import Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from exercises.body import JOINTS, PLACES, Chain, Point, other_side


class Anchor(Struct, frozen=True):
    """A place: `by` from `joint`, or from the picture's origin when there is none."""

    by: Point
    joint: str | None = None

    def __post_init__(self) -> None:
        if self.joint is not None and self.joint not in PLACES:
            raise ValueError(f"There is no joint {self.joint}.")

    def mirrored(self) -> "Anchor":
        """Return the anchor at the same joint of the other side."""
        return replace(self, joint=self.joint and other_side(self.joint))


class Pose(Struct, frozen=True):
    """Where every joint is. `air` is how full the lungs are, 0 to 1.

    `touches` names for a joint the prop, or the other joint, that it rests against.
    """

    chains: Mapping[Chain, tuple[Point, ...]]
    air: float = 0.0
    touches: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for chain, joints in JOINTS.items():
            if len(self.chains[chain]) != len(joints):
                raise ValueError(f"The {chain} has {len(joints)} joints: {', '.join(joints)}.")
        flat = itertools.chain.from_iterable
        numbers = flat(flat(self.chains.values()))
        if not all(map(math.isfinite, numbers)):
            raise ValueError("A joint has to be somewhere.")
        if not 0 <= self.air <= 1:
            raise ValueError(f"Lungs hold 0 to 1, not {self.air}.")

    def joint(self, name: str) -> Point:
        """Return where the joint is."""
        chain, at = PLACES[name]
        return self.chains[chain][at]

    def place(self, anchor: Anchor) -> Point:
        """Return where the anchor is."""
        if anchor.joint is None:
            return anchor.by
        x, y = self.joint(anchor.joint)
        return x + anchor.by[0], y + anchor.by[1]

    def mirrored(self, apart: float | None = None) -> "Pose":
        """Return the pose with left and right exchanged.

        Limbs that are `apart` in x move by as much, so that near and far stay where they are.
        """
        chains = {
            Chain(other_side(chain)): _shifted(joints, chain, apart or 0.0)
            for chain, joints in self.chains.items()
        }
        touches = {other_side(one): other_side(two) for one, two in self.touches.items()}
        return replace(self, chains=chains, touches=touches)


def _shifted(joints: tuple[Point, ...], chain: Chain, apart: float) -> tuple[Point, ...]:
    if chain is Chain.SPINE or not apart:
        return joints
    by = -apart if chain.is_left else apart
    return tuple((x + by, y) for x, y in joints)
