# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A body on its way from one pose to another: bones keep their lengths, what stands stays put."""

import math

from exercises.body import JOINTS, LIMBS, Chain, Point
from exercises.figure import Figure
from exercises.pose import Pose

Joints = tuple[Point, ...]
ROOT_CUT = math.radians(-270)
"""Shoulder and hip turn from here a whole turn up: straight behind is where they cannot pass."""


def pose_at(
    figure: Figure, phase: str | None, fraction: float, before: Figure | None = None
) -> Pose:
    """Return the pose of `figure` when `fraction` (0 to 1) of `phase` has passed.

    It is ready in a phase that the figure does not know. `before` is the same figure for the side
    of the breath before; None in a set's first breath.
    """
    move = figure.move(phase, first=before is None)
    if move is None:
        return figure.poses[figure.ready]
    start = before if before and move.start_before else figure
    end = before if before and move.end_before else figure
    return blend(start.poses[move.start], end.poses[move.end], soften(fraction))


def soften(fraction: float) -> float:
    """Return how far a movement has come that begins and ends gently, 0 to 1."""
    within = min(1.0, max(0.0, fraction))
    return within * within * (3 - 2 * within)


def blend(one: Pose, two: Pose, fraction: float) -> Pose:
    """Return the pose at `fraction` of the way; a chain that stays is the one of `one` itself.

    A free bone turns against the one that it hangs on, as joints do. A limb that rests against the
    same thing in both poses is led by that end, and bends as it must.
    """
    if one is two or fraction <= 0:
        return one
    if fraction >= 1:
        return two
    spine = _spine(one.chains[Chain.SPINE], two.chains[Chain.SPINE], fraction)
    held = {joint for joint, on in one.touches.items() if two.touches.get(joint) == on}
    chains = {limb: _limb(limb, one, two, held, spine, fraction) for limb in LIMBS}
    return Pose({Chain.SPINE: spine, **chains}, _mixed(one.air, two.air, fraction))


def _spine(one: Joints, two: Joints, fraction: float) -> Joints:
    if one == two:
        return one
    start = _between(one[0], two[0], fraction)
    turn = math.remainder(_angle(two[:2]) - _angle(one[:2]), math.tau)
    angle = _angle(one[:2]) + turn * fraction
    joints = [start, _reached(start, angle, one[:2], two[:2], fraction)]
    for at in range(2, len(one)):
        first, second = one[at - 2 : at + 1], two[at - 2 : at + 1]
        joints.append(_swung((joints[-2], joints[-1]), first, second, fraction))
    return tuple(joints)


def _limb(
    limb: Chain, one: Pose, two: Pose, held: set[str], spine: Joints, fraction: float
) -> Joints:
    first, second, names = one.chains[limb], two.chains[limb], JOINTS[limb]
    if first == second and spine is one.chains[Chain.SPINE]:
        return first
    start = _hung(spine, limb, one, two, fraction)
    ends_held = held.intersection(names[2:])
    end = _between(first[2], second[2], fraction)
    if limb.is_arm and names[3] in held:
        end = _led(end, first, second, fraction)
    if names[1] in held:
        middle = _between(first[1], second[1], fraction)
    elif ends_held:
        middle = _bent(start, end, first, second, fraction)
    else:
        middle = _rooted(start, spine, limb, one, two, fraction)
    if names[1] in held or not ends_held:
        end = _swung((start, middle), first[:3], second[:3], fraction)
    if limb.is_arm and names[3] in held:
        return start, middle, end, _between(first[3], second[3], fraction)
    tips = (
        _swung((middle, end), (*first[1:3], first[at]), (*second[1:3], second[at]), fraction)
        for at in range(3, len(names))
    )
    return start, middle, end, *tips


def _led(wrist: Point, one: Joints, two: Joints, fraction: float) -> Point:
    """Return where the wrist of a hand is that rests on something: as far from it as it was."""
    hand = _between(one[3], two[3], fraction)
    length = _mixed(math.dist(one[2], one[3]), math.dist(two[2], two[3]), fraction)
    share = length / (math.dist(wrist, hand) or length)
    return hand[0] + share * (wrist[0] - hand[0]), hand[1] + share * (wrist[1] - hand[1])


def _hung(spine: Joints, limb: Chain, one: Pose, two: Pose, fraction: float) -> Point:
    """Return where a limb begins: a shoulder goes with the neck, a hip with the pelvis."""
    at = 3 if limb.is_arm else 0
    x, y = _between(one.chains[limb][0], two.chains[limb][0], fraction)
    root_x, root_y = _between(one.chains[Chain.SPINE][at], two.chains[Chain.SPINE][at], fraction)
    return spine[at][0] + x - root_x, spine[at][1] + y - root_y


def _rooted(
    start: Point, spine: Joints, limb: Chain, one: Pose, two: Pose, fraction: float
) -> Point:
    """Return the knee or elbow of a limb that turns freely in its hip or shoulder."""
    base = slice(2, 4) if limb.is_arm else slice(0, 2)
    bones = [pose.chains[limb][:2] for pose in (one, two)]
    turns = [
        (_angle(bone) - _angle(pose.chains[Chain.SPINE][base]) - ROOT_CUT) % math.tau + ROOT_CUT
        for pose, bone in zip((one, two), bones, strict=True)
    ]
    angle = _angle(spine[base]) + _mixed(turns[0], turns[1], fraction)
    return _reached(start, angle, bones[0], bones[1], fraction)


def _swung(before: Joints, one: Joints, two: Joints, fraction: float) -> Point:
    """Return the end of a bone that hangs on the bone `before`, of three joints in each pose."""
    turns = [math.remainder(_angle(j[1:]) - _angle(j[:2]), math.tau) for j in (one, two)]
    angle = _angle(before) + _mixed(turns[0], turns[1], fraction)
    return _reached(before[1], angle, one[1:], two[1:], fraction)


def _reached(hinge: Point, angle: float, one: Joints, two: Joints, fraction: float) -> Point:
    length = _mixed(math.dist(*one), math.dist(*two), fraction)
    return hinge[0] + length * math.cos(angle), hinge[1] + length * math.sin(angle)


def _bent(start: Point, end: Point, one: Joints, two: Joints, fraction: float) -> Point:
    """Return the knee or elbow of a limb whose two ends are given, bent the way that it was."""
    upper = _mixed(math.dist(one[0], one[1]), math.dist(two[0], two[1]), fraction)
    lower = _mixed(math.dist(one[1], one[2]), math.dist(two[1], two[2]), fraction)
    x, y = end[0] - start[0], end[1] - start[1]
    reach = min(math.hypot(x, y), upper + lower) or 1e-9
    along = (upper**2 - lower**2 + reach**2) / (2 * reach)
    bend = max(_bow(one), _bow(two), key=abs)
    aside = math.copysign(math.sqrt(max(0.0, upper**2 - along**2)), bend)
    unit_x, unit_y = x / reach, y / reach
    return start[0] + along * unit_x - aside * unit_y, start[1] + along * unit_y + aside * unit_x


def _bow(joints: Joints) -> float:
    """Return on which side of the line from its first to its third joint a limb is bent."""
    (x, y), (knee_x, knee_y), (end_x, end_y) = joints[:3]
    return (end_x - x) * (knee_y - y) - (end_y - y) * (knee_x - x)


def _angle(bone: Joints) -> float:
    return math.atan2(bone[1][1] - bone[0][1], bone[1][0] - bone[0][0])


def _between(one: Point, two: Point, fraction: float) -> Point:
    return _mixed(one[0], two[0], fraction), _mixed(one[1], two[1], fraction)


def _mixed(one: float, two: float, fraction: float) -> float:
    return one + (two - one) * fraction
