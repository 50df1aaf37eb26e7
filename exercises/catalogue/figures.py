# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The figures of the shipped drills, read from the TOML files in `figures/`, one a drill."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

from msgspec import Meta, Struct, field

from exercises.body import Chain, Point
from exercises.catalogue.kept import read
from exercises.drill import Stance
from exercises.figure import Figure, Move
from exercises.pose import Anchor, Pose
from exercises.prop import Arrow, Prop, PropKind
from exercises.sides import Side

Number = Annotated[int, Meta(ge=1, le=100)]
Part = Annotated[int, Meta(ge=1, le=2)]
Air = Annotated[float, Meta(ge=0, le=1)]
Place = str | tuple[str | float, ...]
"""A point, a joint, or so far from a joint."""
SHELF = Path(__file__).parent / "figures"
PLAIN = "plain-"
"""What the plain figures are called, before their stance."""


class PoseFile(Struct, frozen=True, forbid_unknown_fields=True):
    """One `[poses.NAME]` table: what it leaves out is as in the pose that it is `like`.

    A joint that touches "" touches nothing.
    """

    like: str | None = None
    spine: tuple[Point, ...] | None = None
    left_arm: tuple[Point, ...] | None = None
    right_arm: tuple[Point, ...] | None = None
    left_leg: tuple[Point, ...] | None = None
    right_leg: tuple[Point, ...] | None = None
    air: Air | None = None
    touches: dict[str, str] = field(default_factory=dict)


class PropFile(Struct, frozen=True, forbid_unknown_fields=True):
    """One `[props.NAME]` table."""

    kind: PropKind
    points: tuple[Place, ...]
    size: float = 0.0


class ArrowFile(Struct, frozen=True, forbid_unknown_fields=True):
    """One `[arrows.NAME]` table."""

    at: Place
    by: Point


class MoveFile(
    Struct, frozen=True, forbid_unknown_fields=True, rename={"start": "from", "end": "to"}
):
    """One move of a figure; where it names no `working` limbs, those of the figure work."""

    phase: str
    start: str
    end: str
    working: tuple[Chain, ...] | None = None
    arrows: dict[str, tuple[Air, Air]] = field(default_factory=dict)
    across: tuple[Chain, ...] = ()
    first: bool = False
    from_before: bool = False
    to_before: bool = False


class FigureFile(Struct, frozen=True, forbid_unknown_fields=True):
    """One `[[figures]]` table: the figure of these levels."""

    levels: tuple[Number, ...]
    ready: str
    props: tuple[str, ...]
    working: tuple[Chain, ...]
    moves: tuple[MoveFile, ...]
    part: Part = 1
    foreshortened: tuple[Chain, ...] = ()
    see_through: bool = False
    apart: float | None = None


class FiguresFile(Struct, frozen=True, forbid_unknown_fields=True):
    """A whole file; `side` is the one that it is drawn for, "both" where no side is told apart."""

    drill: str
    side: Side
    poses: dict[str, PoseFile]
    props: dict[str, PropFile]
    figures: tuple[FigureFile, ...]
    arrows: dict[str, ArrowFile] = field(default_factory=dict)


class Figures(Struct, frozen=True):
    """Every shipped figure, by drill, level and part."""

    all: Mapping[tuple[str, int, int], Figure]

    def of(self, drill: str, level: int, part: int = 1) -> Figure | None:
        """Return a level's figure; one that has no second part keeps its first."""
        return self.all.get((drill, level, part)) or self.all.get((drill, level, 1))

    def plain(self, stance: Stance) -> Figure | None:
        """Return the figure of a drill that none was drawn for; its phases are kinds of breath."""
        return self.all.get((PLAIN + stance, 1, 1))


def load_figures(shelf: Path = SHELF) -> Figures:
    """Read the shipped files. A fault in them is a bug: ValidationError, ValueError or KeyError."""
    files = [read(path, FiguresFile) for path in shelf.glob("*.toml")]
    found = [figure for file in files for figure in _figures(file)]
    by_place = {(figure.drill, figure.level, figure.part): figure for figure in found}
    return Figures(MappingProxyType(by_place))


def _figures(file: FiguresFile) -> tuple[Figure, ...]:
    poses: dict[str, Pose] = {}
    for name in file.poses:
        _pose(file, name, poses, ())
    return tuple(
        _figure(file, figure, level, poses) for figure in file.figures for level in figure.levels
    )


def _pose(file: FiguresFile, name: str, poses: dict[str, Pose], asked: tuple[str, ...]) -> Pose:
    if name in asked:
        raise ValueError(f"The poses {', '.join(asked)} are like one another in a circle.")
    if name not in poses:
        own = file.poses[name]
        like = None if own.like is None else _pose(file, own.like, poses, (*asked, name))
        poses[name] = _filled(name, own, like)
    return poses[name]


def _filled(name: str, own: PoseFile, like: Pose | None) -> Pose:
    written = (own.spine, own.left_arm, own.right_arm, own.left_leg, own.right_leg)
    chains = {} if like is None else dict(like.chains)
    chains |= {chain: joints for chain, joints in zip(Chain, written, strict=True) if joints}
    if len(chains) < len(Chain):
        raise ValueError(f"The pose {name} lacks the {', '.join(set(Chain) - chains.keys())}.")
    touches = {**(like.touches if like else {}), **own.touches}
    air = own.air if own.air is not None else (like.air if like else 0.0)
    return Pose(
        MappingProxyType(chains),
        air,
        MappingProxyType({joint: on for joint, on in touches.items() if on}),
    )


def _figure(file: FiguresFile, own: FigureFile, level: int, poses: Mapping[str, Pose]) -> Figure:
    moves = tuple(_move(move, own) for move in own.moves)
    used = {own.ready, *(name for move in moves for name in (move.start, move.end))}
    arrows = {name for move in moves for name in move.arrows}
    return Figure(
        drill=file.drill,
        level=level,
        part=own.part,
        side=file.side,
        poses=MappingProxyType({name: poses[name] for name in sorted(used)}),
        ready=own.ready,
        moves=moves,
        props=MappingProxyType({name: _prop(file.props[name]) for name in own.props}),
        arrows=MappingProxyType({name: _arrow(file.arrows[name]) for name in sorted(arrows)}),
        working=frozenset(own.working),
        foreshortened=frozenset(own.foreshortened),
        see_through=own.see_through,
        apart=own.apart,
    )


def _move(move: MoveFile, figure: FigureFile) -> Move:
    working = figure.working if move.working is None else move.working
    return Move(
        phase=move.phase,
        start=move.start,
        end=move.end,
        working=frozenset(working),
        arrows=MappingProxyType(move.arrows),
        across=frozenset(move.across),
        first=move.first,
        start_before=move.from_before,
        end_before=move.to_before,
    )


def _prop(prop: PropFile) -> Prop:
    return Prop(prop.kind, tuple(_anchor(place) for place in prop.points), prop.size)


def _arrow(arrow: ArrowFile) -> Arrow:
    return Arrow(_anchor(arrow.at), arrow.by)


def _anchor(place: Place) -> Anchor:
    match place:
        case str(joint):
            return Anchor((0.0, 0.0), joint)
        case (str(joint), float(x), float(y)):
            return Anchor((x, y), joint)
        case (float(x), float(y)):
            return Anchor((x, y))
    raise ValueError(f"{place} is no place.")
