# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Every number of the catalogue, against the figures of its source written out here in seconds."""

import pytest

from exercises.catalogue import load_catalogue
from exercises.dosing import prescribe
from exercises.drill import Drill, Level, Phase, Unit
from exercises.plan import Choices
from exercises.routine import Routine, Step
from exercises.segment import Kind
from exercises.sides import Order, Side
from exercises.timeline import lay_out

SHIPPED = load_catalogue()
HIP_LIFT = "hip-lift-90-90-balloon"
BELLY_LIFT = "all-four-belly-lift-one-hand"
REACH = "bench-90-90-crossover-reach"
WALL_PUSH = "quadruped-right-glute-wall-push"
TOE_TOUCH = "toe-touch-progression"
LEG_RAISE = "band-assisted-aslr"
IDS = (HIP_LIFT, BELLY_LIFT, REACH, WALL_PUSH, TOE_TOUCH, LEG_RAISE)

Lengths = tuple[str, str, float, float, float]
"""A phase: its name, what the breath does, seconds, at least, at most."""
PHASES: dict[str, list[Lengths]] = {
    HIP_LIFT: [
        ("inhale", "in", 3, 3, 5),
        ("exhale", "out", 5, 4, 8),
        ("pause", "pause", 3, 2, 3),
        ("finish", "free", 5, 5, 10),
    ],
    BELLY_LIFT: [
        ("inhale", "in", 3, 3, 4),
        ("exhale", "out", 5, 4, 8),
        ("hand_lift_pause", "pause", 3, 2, 3),
        ("lower", "free", 1, 1, 2),
    ],
    REACH: [
        ("inhale_return", "in", 3, 3, 4),
        ("exhale_reach", "out", 5, 4, 8),
        ("pause", "pause", 2, 0, 3),
    ],
    WALL_PUSH: [
        ("inhale_ease", "in", 3, 3, 4),
        ("exhale_push", "out", 5, 4, 8),
        ("pause_hold", "pause", 3, 2, 3),
    ],
    TOE_TOUCH: [
        ("reach_inhale", "in", 3, 2, 4),
        ("fold_exhale", "out", 5, 3, 6),
        ("bottom_inhale", "in", 3, 2, 4),
        ("bottom_exhale", "out", 3, 2, 4),
        ("rise_inhale", "in", 4, 2, 5),
        ("top_exhale", "out", 3, 2, 4),
    ],
    LEG_RAISE: [
        ("exhale_lower", "out", 5, 3, 6),
        ("pause", "pause", 1, 0, 2),
        ("inhale_raise", "in", 4, 2, 4),
    ],
}
LONG_PRESS: Lengths = ("exhale_push", "both", 10, 10, 30)
"""The one phase of the wall push's fourth level."""
READY: Lengths = ("inhale_ready", "in", 3, 2, 4)
"""What leads in to the leg raise."""
FIGURES = {
    # sets, rest in s, first sets, first breaths, the level that the post names, the one to start at
    HIP_LIFT: (5, 30, 3, None, 5, 3),
    BELLY_LIFT: (3, 30, 2, None, 3, 2),
    REACH: (2, 30, 1, None, 3, 2),
    WALL_PUSH: (3, 30, 2, None, 3, 2),
    TOE_TOUCH: (1, 30, 1, None, 3, 2),
    LEG_RAISE: (1, 30, 1, 5, 3, 2),
}
BREATHS = {
    HIP_LIFT: (4, 4, 4, 4, 4, 4),
    BELLY_LIFT: (4, 5, 4, 4, 4, 6),
    REACH: (6, 6, 6, 6, 6, 6),
    WALL_PUSH: (4, 2, 4, 1, 5),
    TOE_TOUCH: (3, 3, 3, 3, 6),
    LEG_RAISE: (10, 10, 10, 10, 10),
}
"""Breaths or repetitions of one set, level by level: on each side, and with each set-up."""
OWN_DOSE = {(BELLY_LIFT, 6): (2, 60)}
"""Levels with sets and rest of their own."""
PASSES = {(TOE_TOUCH, 3): 2, (TOE_TOUCH, 4): 2} | {(LEG_RAISE, n): 2 for n in range(1, 6)}
"""Where a prescribed set becomes two."""
SIDES = {
    HIP_LIFT: "both both both both both left",
    BELLY_LIFT: "both both alternate alternate alternate alternate",
    REACH: "both alternate alternate alternate alternate alternate",
    WALL_PUSH: "right right right right right",
    TOE_TOUCH: "both both both each both",
    LEG_RAISE: "each each each each each",
}
FIRST_SIDE = {BELLY_LIFT: Side.LEFT, REACH: Side.RIGHT, TOE_TOUCH: Side.LEFT, LEG_RAISE: Side.RIGHT}
SECONDS = {
    # work and the rests between sets, without set-ups and finishes: full, and a first session
    HIP_LIFT: (365, 207),
    BELLY_LIFT: (204, 126),
    REACH: (150, 60),
    WALL_PUSH: (192, 118),
    TOE_TOUCH: (126, 126),
    LEG_RAISE: (236, 136),
}
MARKED = (BELLY_LIFT, REACH, WALL_PUSH)
LEVELS = [(drill, level) for drill in SHIPPED.drills.values() for level in drill.levels]
NAMES = [f"{drill.order}-{level.number}" for drill, level in LEVELS]


def lengths(phase: Phase) -> Lengths:
    spans = (phase.ms / 1000, phase.least_ms / 1000, phase.most_ms / 1000)
    return phase.name, phase.breath.value, *spans


def test_the_six_drills_are_shipped_in_their_order() -> None:
    assert tuple(SHIPPED.drills) == IDS
    assert [drill.order for drill in SHIPPED.drills.values()] == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize(("drill", "level"), LEVELS, ids=NAMES)
def test_every_phase_has_its_length_range_and_breath(drill: Drill, level: Level) -> None:
    expected = [LONG_PRESS] if (drill.id, level.number) == (WALL_PUSH, 4) else PHASES[drill.id]
    finish = [] if level.finish is None else [level.finish]
    assert [lengths(phase) for phase in (*level.phases, *finish)] == expected


@pytest.mark.parametrize("drill_id", IDS)
def test_every_drill_has_its_sets_rest_and_first_dose(drill_id: str) -> None:
    drill = SHIPPED.drills[drill_id]
    assert (
        drill.sets,
        drill.rest_ms / 1000,
        drill.first_sets,
        drill.first_breaths,
        drill.named_level,
        drill.start_level,
    ) == FIGURES[drill_id]


@pytest.mark.parametrize("drill_id", IDS)
def test_every_level_has_its_dose(drill_id: str) -> None:
    levels = SHIPPED.drills[drill_id].levels
    assert tuple(level.breaths for level in levels) == BREATHS[drill_id]
    for level in levels:
        at = (drill_id, level.number)
        rest_s = None if level.rest_ms is None else level.rest_ms / 1000
        assert (level.sets, rest_s) == OWN_DOSE.get(at, (None, None))
        assert level.passes == PASSES.get(at, 1)


@pytest.mark.parametrize("drill_id", IDS)
def test_every_level_has_its_rule_of_sides(drill_id: str) -> None:
    levels = SHIPPED.drills[drill_id].levels
    assert " ".join(level.sides.order for level in levels) == SIDES[drill_id]
    changing = [level for level in levels if level.sides.order in {Order.ALTERNATE, Order.EACH}]
    assert all(level.sides.first is FIRST_SIDE[drill_id] for level in changing)
    assert all(level.sides.every == 1 for level in levels)


def test_each_leg_is_led_in_by_a_breath() -> None:
    leads = {drill.id for drill, level in LEVELS if level.lead_in is not None}
    assert leads == {LEG_RAISE}
    for level in SHIPPED.drills[LEG_RAISE].levels:
        assert level.lead_in is not None
        assert lengths(level.lead_in) == READY


def test_standing_up_has_twenty_seconds_and_so_has_moving_the_board() -> None:
    assert {drill.id for drill, level in LEVELS if level.stand_up is not None} == {TOE_TOUCH}
    for level in SHIPPED.drills[TOE_TOUCH].levels:
        assert level.stand_up is not None
        assert (level.stand_up.say, level.stand_up.ms) == (
            "Stand up slowly. Hold the chair.",
            20_000,
        )
    seconds = [(drill.id, level.number, level.second) for drill, level in LEVELS if level.second]
    assert [(drill, number) for drill, number, _ in seconds] == [(TOE_TOUCH, 3)]
    assert [second.ms for _, _, second in seconds] == [20_000]


def test_one_drill_may_be_done_on_both_sides_by_choice() -> None:
    offered = [drill.id for drill in SHIPPED.drills.values() if drill.both_sides_offered]
    assert offered == [WALL_PUSH]


def test_drills_are_counted_in_breaths_or_in_repetitions() -> None:
    units = [drill.unit for drill in SHIPPED.drills.values()]
    breath, repetition = Unit.BREATH, Unit.REPETITION
    assert units == [breath, breath, repetition, breath, repetition, repetition]


def test_what_was_put_together_carries_its_mark() -> None:
    marks = {drill.id: drill.shown_mark for drill in SHIPPED.drills.values() if drill.shown_mark}
    assert tuple(marks) == MARKED
    common = "Common version, put together from neighbouring drills; to be checked by a therapist."
    assert (marks[BELLY_LIFT], marks[REACH]) == (common, common)
    assert marks[WALL_PUSH] == (
        "Put together for this app from neighbouring drills; no published version was found."
        " The right side is a clinical theory, not a finding. Option: both sides."
    )


@pytest.mark.parametrize("drill_id", IDS)
def test_work_and_rests_take_the_seconds_that_were_reckoned(drill_id: str) -> None:
    drill = SHIPPED.drills[drill_id]
    routine = Routine("r", "R", "", "", (Step(drill_id),))
    levels = {drill_id: drill.named_level}
    for shown, seconds in zip((True, False), SECONDS[drill_id], strict=True):
        plan = prescribe(routine, SHIPPED, Choices(shown=shown, levels=levels))
        level = plan.blocks[0].level
        counted = {Kind.WORK, Kind.REST} | ({Kind.FINISH} if level.finish else set())
        # The board is moved on top of it; to change legs is a rest.
        counted |= set() if level.second else {Kind.SWITCH}
        spent = sum(s.for_ms for s in lay_out(plan).segments if s.kind in counted)
        assert spent == seconds * 1000
