# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The figure goes with the timeline: ready between sets, with the phases in them, on their side."""

import pytest

from exercises.catalogue import load_catalogue
from exercises.dosing import prescribe
from exercises.plan import Choices
from exercises.segment import Kind, Segment
from exercises.sides import Side
from exercises.timeline import Timeline, lay_out
from ui.demonstration import Demonstration, demonstration_of

CATALOGUE = load_catalogue()


def timeline(routine: str, level: int | None = None) -> Timeline:
    chosen = CATALOGUE.routine(routine)
    assert chosen is not None
    return lay_out(prescribe(chosen, CATALOGUE, Choices(shown=True), level))


def demonstrations(line: Timeline) -> list[tuple[Segment, Demonstration]]:
    found = []
    for index, segment in enumerate(line.segments):
        ahead = line.coming(index)
        drill = CATALOGUE.drills[ahead.drill]
        level = drill.level(ahead.level)
        found.append((segment, demonstration_of(line, index, ahead, drill, level)))
    return found


def of_kind(line: Timeline, kind: Kind) -> list[Demonstration]:
    return [shown for segment, shown in demonstrations(line) if segment.kind is kind]


def test_work_shows_its_own_phase_and_the_end_of_a_set_its_finish() -> None:
    for segment, shown in demonstrations(timeline("full")):
        if segment.kind is Kind.WORK:
            assert (shown.drill, shown.phase) == (segment.drill, segment.phase)
            assert shown.side is segment.side
        if segment.kind is Kind.FINISH:
            assert shown.phase == "finish"


def test_all_else_shows_the_next_set_ready() -> None:
    for segment, shown in demonstrations(timeline("full")):
        if segment.kind not in {Kind.WORK, Kind.FINISH}:
            assert shown.phase is None
            assert shown.before is None


def test_a_rest_after_a_drill_shows_the_next_drill() -> None:
    line = timeline("full")
    rests = [(s, shown) for s, shown in demonstrations(line) if s.kind is Kind.REST]
    ahead = [shown.drill for rest, shown in rests if shown.drill != rest.drill]
    assert ahead == list(CATALOGUE.drills)[1:]


def test_sides_in_turn_know_the_side_of_the_breath_before() -> None:
    work = of_kind(timeline("drill-3", 3), Kind.WORK)
    first = [shown for shown in work if shown.phase == "inhale_return"][:3]
    assert [(shown.side, shown.before) for shown in first] == [
        (Side.RIGHT, None),
        (Side.LEFT, Side.RIGHT),
        (Side.RIGHT, Side.LEFT),
    ]


def test_a_change_of_sides_shows_the_other_side() -> None:
    line = timeline("drill-6", 3)
    assert [shown.side for shown in of_kind(line, Kind.SWITCH)] == [Side.LEFT]
    assert of_kind(line, Kind.SETUP)[0].side is Side.RIGHT


@pytest.mark.parametrize(("level", "parts"), [(3, {1, 2}), (2, {1})])
def test_the_second_set_up_has_a_figure_of_its_own(level: int, parts: set[int]) -> None:
    line = timeline("drill-5", level)
    assert {shown.part for _, shown in demonstrations(line)} == parts
    for segment, shown in demonstrations(line):
        if segment.kind is Kind.WORK and level == 3:
            assert shown.part == segment.set
        if segment.kind is Kind.SWITCH:
            assert shown.part == 2


def test_the_end_of_all_shows_its_own_drill() -> None:
    line = timeline("balloon")
    last = len(line.segments) - 1
    assert line.coming(last) is line.segments[last]
    cut = Timeline(line.segments[:1])
    assert cut.coming(0) is cut.segments[0]
