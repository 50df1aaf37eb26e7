# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The figure on the session's page, for all six drills: what it shows when, and what comes next."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercises.body import Chain
from exercises.catalogue import load_catalogue
from exercises.drill import Drill, Stance
from exercises.mirror import filled
from exercises.reply import State
from exercises.segment import Kind, Segment
from exercises.sides import Side
from tests.ui.floor import Floor
from tests.ui.hall import plan
from tests.ui.sights import LEAST_CAP_PART, cut_texts, move_pointer, said, spilled
from ui.look import CONTRAST, SESSION, Look
from ui.views.bigtext import Line
from ui.views.scene import FigureShape

Key = Qt.Key
DRILLS = list(load_catalogue().drills.values())
FRAME_S = 1 / 30


def floor_of(qtbot: QtBot, drill: int, look: Look | None = None) -> Floor:
    worn = look or Look(SESSION)
    chosen = plan(waits=False, routine=f"drill-{drill}")
    return Floor(qtbot, chosen, look=worn, reduced_motion=worn.reduced_motion)


def go_to(floor: Floor, kind: Kind, phase: str | None = None, nth: int = 1) -> Segment:
    """Let time pass up to the middle of the nth such segment."""
    segments = floor.session.course.timeline.segments
    found = [s for s in segments if s.kind is kind and phase in {None, s.phase}][nth - 1]
    middle_ms = found.at_ms + found.for_ms // 2
    floor.pass_time((middle_ms - floor.session.position_ms) / 1000, 0.5)
    assert floor.session.segment is found
    return found


def shape(floor: Floor) -> FigureShape:
    shown = floor.page._stage.figure._shape
    assert shown is not None
    return shown


def looks(floor: Floor) -> frozenset[Chain]:
    scene = floor.page._stage.figure._scene
    assert scene is not None
    return scene.looks[0]


@pytest.mark.parametrize("drill", DRILLS, ids=lambda drill: drill.id)
def test_the_figure_is_ready_in_the_set_up_and_moves_with_the_phases(
    qtbot: QtBot, drill: Drill
) -> None:
    floor = floor_of(qtbot, drill.order)
    floor.pass_time(1)
    assert floor.page._stage.figure.isVisible()
    assert shape(floor).phase is None
    assert shape(floor).figure.drill == drill.id
    work = go_to(floor, Kind.WORK)
    assert shape(floor).phase == work.phase
    assert shape(floor).fraction == pytest.approx(0.5, abs=0.1)
    assert floor.page._stage.breath.isVisible()


def test_the_figure_blows_up_its_balloon_as_the_large_one_is(qtbot: QtBot) -> None:
    floor = floor_of(qtbot, 1)
    go_to(floor, Kind.WORK, "exhale", 2)
    assert shape(floor).fill == floor.page._stage.breath._shape.fill
    assert shape(floor).fill == pytest.approx(1.5 / 4, abs=0.05)


def test_sides_in_turn_are_shown_in_turn(qtbot: QtBot) -> None:
    floor = floor_of(qtbot, 3)
    first = go_to(floor, Kind.WORK, "exhale_reach", 1)
    assert looks(floor) == {Chain.RIGHT_ARM}
    assert said(floor.page, "_word") == f"Out, {first.side}"
    go_to(floor, Kind.WORK, "inhale_return", 2)
    assert looks(floor) == {Chain.RIGHT_ARM}  # that is the arm that comes back
    go_to(floor, Kind.WORK, "exhale_reach", 2)
    assert looks(floor) == {Chain.LEFT_ARM}


def test_a_change_of_sides_names_the_side_and_says_all_its_lines(qtbot: QtBot) -> None:
    floor = floor_of(qtbot, 6)
    go_to(floor, Kind.WORK)
    assert looks(floor) == {Chain.LEFT_LEG}
    go_to(floor, Kind.SWITCH)
    assert said(floor.page, "_word") == "Left leg up"
    assert floor.page._stage.lines.isVisible()
    assert any("left foot" in line for line in floor.page._stage.lines._spoken.lines)
    assert looks(floor) == {Chain.RIGHT_LEG}
    assert "set 2 of 2, left leg up" in said(floor.page, "_standing")


def test_the_board_is_moved_with_words_of_its_own(qtbot: QtBot) -> None:
    floor = floor_of(qtbot, 5)
    go_to(floor, Kind.SWITCH)
    assert said(floor.page, "_word") == "Change"
    assert shape(floor).figure.part == 2


def test_a_rest_after_a_drill_shows_and_names_the_next_one(qtbot: QtBot) -> None:
    floor = Floor(qtbot, plan(waits=False, routine="full"))
    segments = floor.session.course.timeline.segments
    rests = [s for s in segments if s.kind is Kind.REST]
    last = max(place for place, rest in enumerate(rests) if rest.block == 0)
    go_to(floor, Kind.REST, nth=last + 1)
    drill = DRILLS[1]
    assert f"Next: {drill.name}" in said(floor.page, "_detail")
    assert "Level" not in said(floor.page, "_detail")
    assert said(floor.page, "_heading").startswith(drill.name)
    assert shape(floor).figure.drill == drill.id
    assert said(floor.page, "_note") == drill.shown_mark


@pytest.mark.parametrize("number", range(1, 7))
def test_the_mark_of_a_drill_is_shown_in_its_set_up_and_when_paused(
    qtbot: QtBot, number: int
) -> None:
    floor = floor_of(qtbot, number)
    mark = DRILLS[number - 1].shown_mark or ""
    assert bool(mark) is (number in {2, 3, 4})
    floor.pass_time(0.5)
    assert mark in said(floor.page, "_note")
    go_to(floor, Kind.WORK)
    assert said(floor.page, "_note") == ""
    floor.press(Key.Key_A)
    assert floor.state() is State.PAUSED
    assert said(floor.page, "_note") == mark


@pytest.mark.parametrize("stance", Stance)
def test_a_drill_without_a_figure_has_a_plain_one_or_none(qtbot: QtBot, stance: Stance) -> None:
    known = plan(waits=False, routine="drill-1")
    block = known.blocks[0]
    own = replace(block.drill, id="own", stance=stance)
    floor = Floor(qtbot, replace(known, blocks=(replace(block, drill=own),)))
    go_to(floor, Kind.WORK, "inhale")
    stage = floor.page._stage
    assert stage.figure.isVisible() is (stance is not Stance.NONE)
    if stance is not Stance.NONE:
        assert shape(floor).figure.drill == f"plain-{stance}"
        assert shape(floor).phase == "in"


def test_a_question_is_asked_without_a_figure(qtbot: QtBot) -> None:
    floor = floor_of(qtbot, 2)
    go_to(floor, Kind.WORK)
    floor.press(Key.Key_Escape)
    assert floor.state() is State.ASKING
    assert not floor.page._stage.figure.isVisible()
    assert said(floor.page, "_note") == ""


def test_with_less_motion_the_figure_steps_once_a_second(qtbot: QtBot) -> None:
    floor = floor_of(qtbot, 6, look=Look(SESSION, reduced_motion=True))
    work = go_to(floor, Kind.WORK, "exhale_lower")
    seen = set()
    for _ in range(50):
        floor.pass_time(FRAME_S)
        if floor.session.segment is work:
            seen.add(shape(floor).fraction)
    assert 2 <= len(seen) <= 4
    assert all(round(fraction * work.for_ms) % 1000 == 0 for fraction in seen)


STAGES = (Kind.SETUP, Kind.WORK, Kind.FINISH, Kind.REST, Kind.SWITCH)


@pytest.mark.parametrize("number", range(1, 7))
@pytest.mark.parametrize(
    ("size", "look"),
    [
        ((800, 600), Look(SESSION)),
        ((1280, 800), Look(CONTRAST, text_percent=200)),
        ((1920, 1080), Look(SESSION)),
        ((640, 480), Look(SESSION)),
    ],
    ids=str,
)
def test_no_drill_has_a_text_that_is_cut(
    qtbot: QtBot, number: int, size: tuple[int, int], look: Look
) -> None:
    floor = floor_of(qtbot, number, look=look)
    floor.page.resize(*size)
    qtbot.waitUntil(lambda: floor.page.size() == QSize(*size))
    kinds = {s.kind for s in floor.session.course.timeline.segments}
    for kind in [kind for kind in STAGES if kind in kinds]:
        if kind is not Kind.SETUP:
            go_to(floor, kind)
        move_pointer(floor.page)
        QApplication.processEvents()
        assert (kind, cut_texts(floor.page), spilled(floor.page)) == (kind, [], [])


def work_words() -> set[str]:
    """The words of every phase of every level, on both sides."""
    levels = [level for drill in DRILLS for level in drill.levels]
    said_in_work = {phase.word for level in levels for phase in level.phases}
    return {filled(word, side) for word in said_in_work for side in (Side.LEFT, Side.RIGHT)}


@pytest.mark.parametrize("size", [(640, 480), (800, 600), (1280, 800), (1920, 1080), (2560, 1080)])
def test_every_word_of_work_reads_from_afar(qtbot: QtBot, size: tuple[int, int]) -> None:
    floor = floor_of(qtbot, 2)
    floor.page.resize(*size)
    go_to(floor, Kind.WORK)
    QApplication.processEvents()
    large = floor.page._stage.word
    for word in sorted(work_words()):
        large.show_line(Line(word, "#ffffff"))
        assert QFontMetricsF(large._font).capHeight() >= LEAST_CAP_PART * size[1], word
