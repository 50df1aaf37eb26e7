# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What of a figure there is to be painted at one instant, and how much of it has moved since."""

import math
from collections.abc import Iterable, Mapping
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from exercises.body import Chain, Point
from exercises.figure import Figure, Move
from exercises.motion import pose_at, soften
from exercises.pose import Pose
from exercises.prop import PropKind
from exercises.sides import Side

LIMP_BALLOON, FULL_BALLOON = 0.022, 0.075
"""Radius of a balloon's round part, empty and after the last breath of a set."""
BALLOON_LENGTH = 3.1
"""From a balloon's mouth to its far end, in radii of its round part."""
BULGE = 0.018
"""How far a full breath lifts the front of the trunk; more than it does, so that it is seen."""
FLESH, THICK, THIN = 0.066, 0.064, 0.048
"""How far the trunk with its head, a leg, and anything else is painted beyond its points."""
HEAD = "head"
"""The part that stays while the trunk breathes."""
LOOKS = (0.0, 0.25, 0.5, 0.75, 1.0)
"""At which fractions of a move the room that it takes is measured."""

Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""


class FigureShape(Struct, frozen=True):
    """What the view shows: `figure` when `fraction` of `phase` has passed, for the working `side`.

    No `phase`: ready to begin. `fill` is how full the balloon is, 0 to 1. `before` is the side of
    the breath before; None in the first breath of a set.
    """

    figure: Figure
    phase: str | None
    fraction: float
    side: Side | None
    fill: float = 0.5
    before: Side | None = None


class Part(Struct, frozen=True):
    """Something that may move: its points, how far it is painted beyond them, what it lies in."""

    points: tuple[Point, ...]
    reach: float
    box: Box

    @classmethod
    def of(cls, points: tuple[Point, ...], reach: float) -> "Part":
        """Return the part that is painted up to `reach` around `points`."""
        xs, ys = zip(*points, strict=True)
        box = (min(xs) - reach, min(ys) - reach, max(xs) + reach, max(ys) + reach)
        return cls(points, reach, box)


class Scene(Struct, frozen=True):
    """One instant of a figure; `props` are those that move, `arrows` those that have a length.

    `figure` is the one for the side that works.
    """

    figure: Figure
    move: Move | None
    pose: Pose
    props: Mapping[str, tuple[Point, ...]]
    arrows: Mapping[str, tuple[Point, Point]]
    balloon: float
    parts: Mapping[str, Part]

    @property
    def looks(self) -> tuple[frozenset[Chain], frozenset[Chain]]:
        """Return which limbs look as if they work, and which are drawn across the body."""
        if self.move is None:
            return self.figure.working, frozenset()
        return self.move.working, self.move.across


def scene_of(shape: FigureShape, own: Figure, before: Figure | None) -> Scene:
    """Return what is to be painted of `shape`; `own` and `before` are its figure for its sides."""
    move = own.move(shape.phase, first=before is None)
    pose = pose_at(own, shape.phase, shape.fraction, before)
    figure = before if before and move and move.start_before else own
    move = figure.move(shape.phase, first=before is None)
    balloon = balloon_of(shape.fill)
    props = {
        name: tuple(pose.place(point) for point in prop.points)
        for name, prop in figure.props.items()
        if not prop.stands
    }
    arrows = {}
    for name, (start, end) in (move.arrows if move else {}).items():
        length = start + (end - start) * soften(shape.fraction)
        (x, y), (by_x, by_y) = pose.place(figure.arrows[name].at), figure.arrows[name].by
        arrows[name] = ((x, y), (x + by_x * length, y + by_y * length))
    parts = {**_body(pose), **_things(figure, props, balloon)}
    parts |= {f"arrow {name}": Part.of(ends, THIN) for name, ends in arrows.items()}
    return Scene(figure, move, pose, props, arrows, balloon, parts)


def balloon_of(fill: float) -> float:
    """Return the radius of a balloon's round part that is so full, 0 to 1."""
    return math.cbrt(fill * FULL_BALLOON**3 + (1 - fill) * LIMP_BALLOON**3)


def _body(pose: Pose) -> dict[str, Part]:
    parts: dict[str, Part] = {
        chain: Part.of(joints, THIN if chain.is_arm else THICK)
        for chain, joints in pose.chains.items()
    }
    spine = pose.chains[Chain.SPINE]
    trunk, head = Part.of(spine[:4], FLESH + pose.air * BULGE), Part.of(spine[3:], FLESH)
    return {**parts, Chain.SPINE: trunk, HEAD: head}


def _things(
    figure: Figure, props: Mapping[str, tuple[Point, ...]], balloon: float
) -> dict[str, Part]:
    parts = {}
    for name, points in props.items():
        prop = figure.props[name]
        if prop.kind is PropKind.BALLOON:
            parts[f"prop {name}"] = Part.of(points[:1], BALLOON_LENGTH * balloon)
        else:
            parts[f"prop {name}"] = Part.of(points, prop.size + 0.01)
    return parts


def moved(before: Scene, after: Scene, least: float) -> tuple[Scene, list[Box]]:
    """Return the scene to paint after `before`, and what covers each part that differs in it.

    Only parts that moved by `least` are as in `after`; the others stay as they were painted.
    """
    if before.parts.keys() != after.parts.keys():
        every = (*before.parts.values(), *after.parts.values())
        return after, [around(part.box for part in every)]
    names = {name for name, part in after.parts.items() if _step(before.parts[name], part) >= least}
    spine = before.pose.chains[Chain.SPINE]
    if names & {Chain.SPINE, HEAD} and spine != after.pose.chains[Chain.SPINE]:
        names |= {Chain.SPINE, HEAD}
    boxes = [scene.parts[name].box for name in names for scene in (before, after)]
    return (_mixed(before, after, names) if names else before), boxes


def _mixed(before: Scene, after: Scene, names: set[str]) -> Scene:
    """Return `before` with the named parts as in `after`."""
    old, new = before.pose.chains, after.pose.chains
    chains = {chain: (new if chain in names else old)[chain] for chain in new}
    air = (after if Chain.SPINE in names else before).pose.air
    blown = any(
        prop.kind is PropKind.BALLOON and f"prop {name}" in names
        for name, prop in after.figure.props.items()
    )
    return replace(
        after,
        pose=Pose(chains, air),
        props={
            name: points if f"prop {name}" in names else before.props[name]
            for name, points in after.props.items()
        },
        arrows={
            name: ends if f"arrow {name}" in names else before.arrows[name]
            for name, ends in after.arrows.items()
        },
        balloon=after.balloon if blown else before.balloon,
        parts={
            name: part if name in names else before.parts[name]
            for name, part in after.parts.items()
        },
    )


def travel_of(shape: FigureShape, own: Figure, before: Figure | None) -> float:
    """Return how far anything moves at most in the whole of a phase, the balloon left out."""
    looks = [scene_of(replace(shape, fraction=at), own, before).parts for at in LOOKS]
    return sum(
        max((_step(one[name], two[name]) for name in one), default=0.0)
        for one, two in pairwise(looks)
    )


def _step(one: Part, two: Part) -> float:
    grown = abs(one.reach - two.reach)
    if one.points == two.points:
        return grown
    return max(grown, *map(math.dist, one.points, two.points))


def room(figure: Figure) -> Box:
    """Return what holds the figure in all its poses, for either side, and its props."""
    other = Side.LEFT if figure.side is Side.RIGHT else Side.RIGHT
    pairs: list[tuple[Figure, Figure | None]] = [(figure, None), (figure, figure)]
    if figure.apart is not None:
        there = figure.for_side(other)
        pairs = [(figure, None), (there, None), (figure, there), (there, figure)]
    shapes = [FigureShape(figure, None, 0.0, None, fill=1.0)]
    for move in figure.moves:
        shapes += [FigureShape(figure, move.phase, at, None, fill=1.0) for at in LOOKS]
    scenes = [scene_of(s, own, was) for own, was in pairs for s in shapes]
    parts = [part for scene in scenes for part in scene.parts.values()]
    still = [prop for prop in figure.props.values() if prop.stands]
    parts += [Part.of((point.by,), prop.size) for prop in still for point in prop.points]
    return around(part.box for part in parts)


def meet(one: Box, two: Box) -> bool:
    """Whether two boxes have anything in common."""
    return one[0] < two[2] and one[2] > two[0] and one[1] < two[3] and one[3] > two[1]


def around(boxes: Iterable[Box]) -> Box:
    """Return the one box that covers `boxes`."""
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)
