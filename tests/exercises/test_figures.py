# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Every level of every drill has a figure that knows its phases, for both sides, without a jump."""

import math
from collections.abc import Iterator
from itertools import pairwise

import pytest

from exercises.body import JOINTS, KINDS, PLACES, Chain, kind_of
from exercises.catalogue import load_catalogue
from exercises.catalogue.figures import load_figures
from exercises.dosing import prescribe
from exercises.drill import Breath, Level, Stance
from exercises.figure import LENGTH_SLACK, TOUCH_SLACK, Figure
from exercises.motion import pose_at
from exercises.plan import Choices
from exercises.pose import Pose
from exercises.prop import PropKind
from exercises.segment import Kind, Segment
from exercises.sides import Side
from exercises.timeline import lay_out

FIGURES = load_figures()
CATALOGUE = load_catalogue()
PHASES = {
    "hip-lift-90-90-balloon": ["inhale", "exhale", "pause"],
    "all-four-belly-lift-one-hand": ["inhale", "exhale", "hand_lift_pause", "lower"],
    "bench-90-90-crossover-reach": ["inhale_return", "exhale_reach", "pause"],
    "quadruped-right-glute-wall-push": ["inhale_ease", "exhale_push", "pause_hold"],
    "toe-touch-progression": [
        "reach_inhale",
        "fold_exhale",
        "bottom_inhale",
        "bottom_exhale",
        "rise_inhale",
        "top_exhale",
    ],
    "band-assisted-aslr": ["inhale_ready", "exhale_lower", "pause", "inhale_raise"],
}
"""Names from drills.json; the lead-in of the last drill is the product's."""
LEVELS = {"band-assisted-aslr": 5, "quadruped-right-glute-wall-push": 5, "toe-touch-progression": 5}
ONE_PRESS = ("quadruped-right-glute-wall-push", 4)
STEPS = [step / 8 for step in range(9)]
NEAR = 0.02
"""How far a joint may be from where the phase before left it, in body heights."""


def known_levels() -> list[tuple[str, Level]]:
    drills = CATALOGUE.drills.values()
    return [(drill.id, level) for drill in drills for level in drill.levels]


def named(figure: Figure) -> str:
    return f"{figure.drill}-{figure.level}-{figure.part}"


every_level = pytest.mark.parametrize(
    ("drill", "level"), known_levels(), ids=lambda one: getattr(one, "number", one)
)
every_figure = pytest.mark.parametrize("figure", list(FIGURES.all.values()), ids=named)


@pytest.mark.parametrize("drill", PHASES)
def test_every_level_has_a_figure_that_knows_its_phases(drill: str) -> None:
    for level in range(1, LEVELS.get(drill, 6) + 1):
        figure = FIGURES.of(drill, level)
        assert figure is not None, level
        phases = ["exhale_push"] if (drill, level) == ONE_PRESS else PHASES[drill]
        assert [phase for phase in phases if figure.move(phase) is None] == [], level


@pytest.mark.parametrize(("drill", "level"), known_levels(), ids=str)
def test_the_catalogue_s_own_phases_are_known_too(drill: str, level: Level) -> None:
    figure = FIGURES.of(drill, level.number)
    assert figure is not None
    phases = [*level.phases, *([level.lead_in] if level.lead_in else [])]
    assert [phase.name for phase in phases if figure.move(phase.name) is None] == []
    if level.finish is not None:
        assert figure.move("finish") is not None
    if level.second is not None:
        assert FIGURES.of(drill, level.number, 2) is not FIGURES.of(drill, level.number, 1)


def test_a_level_without_a_second_set_up_keeps_its_figure() -> None:
    assert FIGURES.of("band-assisted-aslr", 3, 2) is FIGURES.of("band-assisted-aslr", 3, 1)
    assert FIGURES.of("no such drill", 1) is None


@pytest.mark.parametrize("stance", Stance)
def test_a_drill_of_one_s_own_has_a_plain_figure_that_breathes(stance: Stance) -> None:
    figure = FIGURES.plain(stance)
    if stance is Stance.NONE:
        assert figure is None
        return
    assert figure is not None
    assert [breath for breath in Breath if figure.move(breath) is None] == []
    assert pose_at(figure, Breath.IN, 1.0).air == 1.0
    assert pose_at(figure, Breath.OUT, 1.0).air == 0.0


@every_figure
def test_it_can_be_drawn_for_either_side_and_back_again(figure: Figure) -> None:
    # Whoever makes a figure has its bones and touches checked.
    for side in (Side.LEFT, Side.RIGHT):
        other = figure.for_side(side)
        assert other.for_side(figure.side).poses.keys() == figure.poses.keys()
        for name, pose in other.for_side(figure.side).poses.items():
            assert apart(pose, figure.poses[name]) < 1e-9


@every_figure
def test_bones_keep_their_lengths_on_the_way(figure: Figure) -> None:
    for move in figure.moves:
        for fraction in STEPS:
            before = None if move.first else figure.for_side(Side.LEFT)
            pose = pose_at(figure, move.phase, fraction, before)
            assert list(stretched(figure, pose)) == [], (move.phase, fraction)


@every_figure
def test_nothing_goes_through_the_floor(figure: Figure) -> None:
    if figure.drill == "quadruped-right-glute-wall-push" and figure.level == 1:
        pytest.skip("it is looked down on: there is no floor below it")
    for move in figure.moves:
        for fraction in STEPS:
            pose = pose_at(figure, move.phase, fraction, figure)
            low = [
                joint
                for joint in PLACES
                if pose.joint(joint)[1] < KINDS[kind_of(joint)].radius - 2 * TOUCH_SLACK
            ]
            assert low == [], (move.phase, fraction)


@every_figure
def test_what_stays_in_touch_stays_where_it_is(figure: Figure) -> None:
    for move in figure.moves:
        start, end = figure.poses[move.start], figure.poses[move.end]
        held = [
            joint
            for joint, on in start.touches.items()
            if joint in PLACES and end.touches.get(joint) == on and on in figure.props
            # A hand changes from the chair's back to its seat.
            if figure.props[on].kind is not PropKind.CHAIR
        ]
        for fraction in STEPS:
            pose = pose_at(figure, move.phase, fraction, None if move.first else figure)
            for joint in held:
                gap = figure.props[start.touches[joint]].gap(pose, joint)
                assert gap < 2 * TOUCH_SLACK, (move.phase, joint, fraction)


def set_of(drill: str, level: Level) -> list[Segment]:
    """The first set of a level, from its count-in to its finish."""
    routine = CATALOGUE.routine(f"drill-{CATALOGUE.drills[drill].order}")
    assert routine is not None
    plan = prescribe(routine, CATALOGUE, Choices(shown=True), level.number)
    kinds = {Kind.WORK, Kind.FINISH}
    return [s for s in lay_out(plan).segments if s.kind in kinds and s.set == 1]


def ends(figure: Figure, segments: list[Segment]) -> Iterator[tuple[str, Pose, Pose]]:
    """Where each phase of a set begins and ends."""
    before = None
    for at, segment in enumerate(segments):
        own = figure.for_side(segment.side or Side.BOTH)
        if at and segments[at - 1].breath != segment.breath:
            before = figure.for_side(segments[at - 1].side or Side.BOTH)
        phase = "finish" if segment.kind is Kind.FINISH else segment.phase
        was = None if segment.kind is Kind.FINISH else before
        yield phase or "", pose_at(own, phase, 0, was), pose_at(own, phase, 1, was)


@pytest.mark.parametrize(("drill", "level"), known_levels(), ids=str)
def test_a_phase_begins_where_the_one_before_ended(drill: str, level: Level) -> None:
    figure = FIGURES.of(drill, level.number)
    assert figure is not None
    for (_, _, ended), (phase, begun, _) in pairwise(ends(figure, set_of(drill, level))):
        assert apart(ended, begun) < NEAR, phase


def apart(one: Pose, two: Pose) -> float:
    return max(math.dist(one.joint(joint), two.joint(joint)) for joint in PLACES)


def stretched(figure: Figure, pose: Pose) -> Iterator[str]:
    for chain, joints in JOINTS.items():
        if chain in figure.foreshortened:
            continue
        for joint in joints:
            kind = KINDS[kind_of(joint)]
            if not kind.bone or kind_of(joint) in {"shoulder", "hip"}:
                continue
            parent = joint.replace(kind_of(joint), kind.parent)
            ratio = math.dist(pose.joint(joint), pose.joint(parent)) / kind.bone
            if abs(ratio - 1) > 2 * LENGTH_SLACK:
                yield f"{joint} {ratio:.2f}"


def test_a_limb_that_is_said_to_work_moves_or_holds() -> None:
    assert all(figure.working <= set(Chain) for figure in FIGURES.all.values())
