# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The body that every figure has: its joints, how long its bones are and how thick its flesh.

Lengths are parts of the body's height; rounded from Drillis & Contini's segment lengths as given
in Winter, Biomechanics and Motor Control of Human Movement; thickness is drawn, not measured.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from msgspec import Struct

Point = tuple[float, float]
"""x to the right, y up from the floor; 1.0 is the body's height."""


class Chain(StrEnum):
    """A row of joints, each hanging on the one before."""

    SPINE = "spine"
    LEFT_ARM = "left_arm"
    RIGHT_ARM = "right_arm"
    LEFT_LEG = "left_leg"
    RIGHT_LEG = "right_leg"

    @property
    def is_arm(self) -> bool:
        """Whether it hangs on the neck."""
        return self in {Chain.LEFT_ARM, Chain.RIGHT_ARM}

    @property
    def is_left(self) -> bool:
        """Whether it is on the left, which is the far side in every picture."""
        return self in {Chain.LEFT_ARM, Chain.LEFT_LEG}


LIMBS = (Chain.LEFT_LEG, Chain.LEFT_ARM, Chain.RIGHT_LEG, Chain.RIGHT_ARM)
ARM = ("shoulder", "elbow", "wrist", "hand")
LEG = ("hip", "knee", "ankle", "heel", "toe")
"""`heel` and `toe` are both rigid to the ankle: a foot bends only there."""

JOINTS: Mapping[Chain, tuple[str, ...]] = MappingProxyType(
    {
        Chain.SPINE: ("pelvis", "waist", "chest", "neck", "head", "face"),
        Chain.LEFT_ARM: tuple(f"left_{joint}" for joint in ARM),
        Chain.RIGHT_ARM: tuple(f"right_{joint}" for joint in ARM),
        Chain.LEFT_LEG: tuple(f"left_{joint}" for joint in LEG),
        Chain.RIGHT_LEG: tuple(f"right_{joint}" for joint in LEG),
    }
)
PLACES: Mapping[str, tuple[Chain, int]] = MappingProxyType(
    {joint: (chain, at) for chain, joints in JOINTS.items() for at, joint in enumerate(joints)}
)
"""In which chain, and where in it, a joint stands."""


class Joint(Struct, frozen=True):
    """Which joint it hangs on, how far from it, and how thick the body is around it.

    What touches the floor lies `radius` above it.
    """

    parent: str
    bone: float
    radius: float


KINDS: Mapping[str, Joint] = MappingProxyType(
    {
        "pelvis": Joint("", 0, 0.056),
        "waist": Joint("pelvis", 0.095, 0.05),
        "chest": Joint("waist", 0.105, 0.056),
        "neck": Joint("chest", 0.1, 0.034),
        "head": Joint("neck", 0.115, 0.062),
        "face": Joint("head", 0.06, 0.014),
        "shoulder": Joint("", 0, 0.033),
        "elbow": Joint("shoulder", 0.17, 0.024),
        "wrist": Joint("elbow", 0.15, 0.018),
        "hand": Joint("wrist", 0.07, 0.013),
        "hip": Joint("", 0, 0.047),
        "knee": Joint("hip", 0.245, 0.033),
        "ankle": Joint("knee", 0.245, 0.021),
        "heel": Joint("ankle", 0.0275, 0.02),
        "toe": Joint("ankle", 0.0968, 0.013),
    }
)
"""What holds for a joint on either side."""


def kind_of(joint: str) -> str:
    """Return what joint it is on either side: "knee" of "left_knee"."""
    return joint.rpartition("_")[2]


def other_side(name: str) -> str:
    """Return the same joint or chain on the other side; the spine's have only one."""
    side, _, rest = name.partition("_")
    return {"left": f"right_{rest}", "right": f"left_{rest}"}.get(side, name)
