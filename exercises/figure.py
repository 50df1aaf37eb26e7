# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A drill's figure: the poses of a body among its props, and which phase moves it where.

The body is seen from its right, so that its right side is near, and its front lies clockwise of
its spine. Who made a figure has checked it: bones keep their lengths, and what touches does touch.
"""

import math
from collections.abc import Iterator, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from exercises.body import KINDS, PLACES, Chain, kind_of, other_side
from exercises.pose import Pose
from exercises.prop import Arrow, Prop
from exercises.sides import Side

LENGTH_SLACK = 0.03
"""How far a bone may be off, as a part of its length: two poses then differ by 6 % at most."""
TOUCH_SLACK = 0.01


class Move(Struct, frozen=True):
    """What a phase does: from pose `start` to pose `end`; the `working` limbs stand out.

    `arrows` gives for an arrow's name how long it is at the start and at the end, 0 to 1.
    `across` are arms that cross the body. `first` is a move of a set's first breath only. With
    `start_before` it begins where the breath before ended, on that breath's side, whose limbs then
    `work`; with `end_before` it ends on that side too.
    """

    phase: str
    start: str
    end: str
    working: frozenset[Chain]
    arrows: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    across: frozenset[Chain] = frozenset()
    first: bool = False
    start_before: bool = False
    end_before: bool = False

    def mirrored(self) -> "Move":
        """Return the move with left and right exchanged."""
        return replace(
            self,
            working=_others(self.working),
            across=_others(self.across),
        )


class Figure(Struct, frozen=True):
    """All that a level of a drill is drawn from; `part` 2 is its second set-up, where it has one.

    It is drawn as the drill's lines are written, for `side`. `ready` is the pose of the set-up.
    `foreshortened` limbs point at the viewer and may look shorter than they are. `see_through`
    near limbs let the far one be seen where that is the one that works. `apart` says how far the
    left limbs lie beside the right ones in x, where sides change within a set: exchanged limbs then
    keep near and far in place.
    """

    drill: str
    level: int
    part: int
    side: Side
    poses: Mapping[str, Pose]
    ready: str
    moves: tuple[Move, ...]
    props: Mapping[str, Prop]
    arrows: Mapping[str, Arrow]
    working: frozenset[Chain] = frozenset()
    foreshortened: frozenset[Chain] = frozenset()
    see_through: bool = False
    apart: float | None = None

    def __post_init__(self) -> None:
        faults = [*_strangers(self), *_bad_bones(self), *_gaps(self)]
        if faults:
            raise ValueError(f"{self.drill}, level {self.level}: " + " ".join(faults))

    def move(self, phase: str | None, *, first: bool = False) -> Move | None:
        """Return what `phase` does; None where the figure keeps still."""
        moves = [move for move in self.moves if move.phase == phase]
        return next((move for move in moves if move.first is first), next(iter(moves), None))

    def for_side(self, side: Side | None) -> "Figure":
        """Return the figure for the working `side`: left and right exchanged where it differs."""
        if side is None or Side.BOTH in {side, self.side} or side is self.side:
            return self
        return replace(
            self,
            side=side,
            poses={name: pose.mirrored(self.apart) for name, pose in self.poses.items()},
            moves=tuple(move.mirrored() for move in self.moves),
            props={name: prop.mirrored() for name, prop in self.props.items()},
            arrows={name: arrow.mirrored() for name, arrow in self.arrows.items()},
            working=_others(self.working),
            foreshortened=_others(self.foreshortened),
        )


def _others(chains: frozenset[Chain]) -> frozenset[Chain]:
    return frozenset(Chain(other_side(chain)) for chain in chains)


def _strangers(figure: Figure) -> Iterator[str]:
    named = {figure.ready, *(name for move in figure.moves for name in (move.start, move.end))}
    yield from (f"There is no pose {name}." for name in named - figure.poses.keys())
    arrows = {name for move in figure.moves for name in move.arrows}
    yield from (f"There is no arrow {name}." for name in arrows - figure.arrows.keys())
    for name, pose in figure.poses.items():
        unknown = pose.touches.keys() - PLACES.keys()
        yield from (f"{name}: there is no joint {joint}." for joint in unknown)


def _bad_bones(figure: Figure) -> Iterator[str]:
    for name, pose in figure.poses.items():
        for joint, (chain, at) in PLACES.items():
            if not at:
                continue
            kind = KINDS[kind_of(joint)]
            parent = joint.replace(kind_of(joint), kind.parent)
            ratio = math.dist(pose.joint(joint), pose.joint(parent)) / kind.bone
            short = ratio < 1 - LENGTH_SLACK and chain not in figure.foreshortened
            if short or ratio > 1 + LENGTH_SLACK:
                yield f"{name}: the bone to {joint} is {ratio:.2f} of its length."


def _gaps(figure: Figure) -> Iterator[str]:
    for name, pose in figure.poses.items():
        for joint, on in pose.touches.items():
            if joint not in PLACES:
                continue
            gap = _gap(figure, pose, joint, on)
            if gap > TOUCH_SLACK:
                yield f"{name}: {joint} is {gap:.3f} off {on}."


def _gap(figure: Figure, pose: Pose, joint: str, on: str) -> float:
    if on in PLACES:
        reach = KINDS[kind_of(joint)].radius + KINDS[kind_of(on)].radius
        return math.dist(pose.joint(joint), pose.joint(on)) - reach
    prop = figure.props.get(on)
    return math.inf if prop is None else prop.gap(pose, joint)
