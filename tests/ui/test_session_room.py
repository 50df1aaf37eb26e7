# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What has how much room on a session's page, that it keeps its place, and shares it with none."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, QObject, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exercises.catalogue import Catalogue, load_catalogue
from exercises.dosing import prescribe
from exercises.plan import Choices
from exercises.segment import Kind
from tests.ui.floor import Floor
from tests.ui.sights import cut_texts, move_pointer, overlapping, place, said, spilled
from ui.look import CONTRAST, SESSION, Look

Key = Qt.Key
SIZES = [(800, 600), (1280, 800), (1366, 768), (1920, 1080)]
HIGH = [(640, 1000), (768, 1024), (1080, 1920)]
KINDS = (Kind.SETUP, Kind.COUNT_IN, Kind.WORK, Kind.FINISH, Kind.SWITCH, Kind.REST)
LONGEST = "Keep resting: a set with balloon or straw needs its whole rest."
Open = Callable[..., Floor]


@pytest.fixture
def open_floor(qtbot: QtBot) -> Open:
    def _open(
        size: tuple[int, int],
        routine: str = "balloon",
        look: Look | None = None,
        catalogue: Catalogue | None = None,
    ) -> Floor:
        words = catalogue or load_catalogue()
        chosen = words.routine(routine)
        assert chosen is not None
        level = 5 if routine == "balloon" else None
        plan = prescribe(chosen, words, Choices(shown=True, waits=False), level)
        floor = Floor(qtbot, plan, look=look or Look(SESSION))
        floor.page.resize(*size)
        floor.pass_time(0.5)
        qtbot.waitUntil(lambda: floor.page.size() == QSize(*size))
        QApplication.processEvents()
        return floor

    return _open


def reach(floor: Floor, kind: Kind) -> bool:
    """Let time pass up to the middle of the first such segment; False where there is none."""
    segments = floor.session.course.timeline.segments
    found = next((one for one in segments if one.kind is kind), None)
    if found is None:
        return False
    middle_ms = found.at_ms + found.for_ms // 2
    floor.pass_time(max(0, middle_ms - floor.session.position_ms) / 1000, 0.5)
    QApplication.processEvents()
    assert floor.session.segment is found
    return True


def rooms(floor: Floor, *names: str) -> list[tuple[QRect, int]]:
    """Where these of the stage's views stand, and how large a text's letters may be."""
    stage = floor.page.stage
    views = [getattr(stage, name) for name in names]
    return [(place(floor.page, view), getattr(view, "_most_px", 0)) for view in views]


@pytest.mark.parametrize("routine", ["balloon", "drill-3"])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", SIZES)
def test_in_work_the_ring_has_half_the_height(
    open_floor: Open, size: tuple[int, int], percent: int, routine: str
) -> None:
    floor = open_floor(size, routine, Look(SESSION, text_percent=percent))
    reach(floor, Kind.WORK)
    frame = floor.page.stage.breath._frame
    least = 0.45 if size[1] == 600 else 0.5
    assert least <= (2 * frame.radius + frame.pen_px) / size[1] <= 0.52  # larger costs too much


@pytest.mark.parametrize("size", SIZES)
def test_word_and_seconds_keep_their_place_through_set_finish_and_rest(
    open_floor: Open, size: tuple[int, int]
) -> None:
    floor = open_floor(size)
    reach(floor, Kind.COUNT_IN)
    ready = rooms(floor, "word", "seconds", "breath", "figure")
    reach(floor, Kind.WORK)
    assert rooms(floor, "word", "seconds", "breath", "figure") == ready
    reach(floor, Kind.FINISH)
    assert rooms(floor, "word", "seconds", "breath", "figure") == ready
    assert said(floor.page, "_note").startswith("Pinch the balloon")
    assert said(floor.page, "_detail") == ""
    reach(floor, Kind.REST)
    assert rooms(floor, "word", "seconds") == ready[:2]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", SIZES)
def test_the_figure_keeps_its_place_from_the_set_up_to_the_pause(
    open_floor: Open, size: tuple[int, int], percent: int
) -> None:
    floor = open_floor(size, look=Look(SESSION, text_percent=percent))
    stood = rooms(floor, "figure")
    for kind in (Kind.SETUP, Kind.WORK, Kind.REST):
        reach(floor, kind)
        assert rooms(floor, "figure") == stood
    floor.press(Key.Key_A)
    QApplication.processEvents()
    assert rooms(floor, "figure") == stood


@pytest.mark.parametrize("kind", [Kind.WORK, Kind.FINISH, Kind.REST])
def test_nothing_moves_when_a_message_or_the_keys_come_and_go(open_floor: Open, kind: Kind) -> None:
    floor = open_floor((1280, 800))
    reach(floor, kind)
    page = floor.page
    views = ("word", "seconds", "breath", "figure", "dots")
    before = rooms(floor, *views)
    page.show_message("Skipped. ← to go back")
    QApplication.processEvents()
    assert rooms(floor, *views) == before
    assert said(page, "_note") == "Skipped. ← to go back"
    page._clear_message()
    move_pointer(page)
    QApplication.processEvents()
    assert rooms(floor, *views) == before
    page._reveal.stop()
    page._hide_again()
    QApplication.processEvents()
    assert rooms(floor, *views) == before


def test_in_work_a_message_stands_where_the_keys_would(open_floor: Open) -> None:
    floor = open_floor((1280, 800))
    reach(floor, Kind.WORK)
    page = floor.page
    move_pointer(page)
    assert "hold: stop signal" in said(page, "_hint")
    page.show_message("Faster from the next breath: +1")
    assert (said(page, "_hint"), said(page, "_note")) == ("", "Faster from the next breath: +1")
    page._clear_message()
    assert "hold: stop signal" in said(page, "_hint")


def faults(floor: Floor) -> list[object]:
    QApplication.processEvents()
    page = floor.page
    return [*cut_texts(page), *spilled(page), *overlapping(page)]


def through(floor: Floor) -> dict[str, list[object]]:
    """What is wrong in each state, bare, with a message, and with the pointer moved."""
    found: dict[str, list[object]] = {}
    for kind in KINDS:
        if reach(floor, kind):
            found[str(kind)] = faults(floor)
            floor.page.show_message(LONGEST)
            found[f"{kind} told"] = faults(floor)
            floor.page._clear_message()
            move_pointer(floor.page)
            found[f"{kind} looked at"] = faults(floor)
            floor.page._reveal.stop()
            floor.page._hide_again()
    for key in (Key.Key_A, Key.Key_Escape, Key.Key_D):
        floor.press(key)
        found[str(floor.state())] = faults(floor)
    return {name: wrong for name, wrong in found.items() if wrong}


LOOKS = [Look(SESSION), Look(CONTRAST, text_percent=200)]


@pytest.mark.parametrize("routine", ["balloon", "drill-3", "drill-6"])
@pytest.mark.parametrize("look", LOOKS, ids=["100", "200"])
@pytest.mark.parametrize("size", [*SIZES[:3], *HIGH])
def test_nothing_overlaps_in_any_state(
    open_floor: Open, size: tuple[int, int], look: Look, routine: str
) -> None:
    assert through(open_floor(size, routine, look)) == {}


@pytest.mark.parametrize("routine", ["balloon", "drill-6"])
@pytest.mark.parametrize("look", LOOKS, ids=["100", "200"])
@pytest.mark.parametrize("size", [*SIZES[:2], *HIGH])
def test_nothing_overlaps_in_german(
    open_floor: Open, german: Catalogue, size: tuple[int, int], look: Look, routine: str
) -> None:
    assert QLocale().language() is QLocale.Language.German
    assert through(open_floor(size, routine, look, german)) == {}


@pytest.mark.parametrize("kind", [Kind.SETUP, Kind.WORK, Kind.FINISH, Kind.REST])
def test_a_screen_reader_comes_to_what_stands_low_last(open_floor: Open, kind: Kind) -> None:
    floor = open_floor((1280, 800))
    floor.page.show()
    reach(floor, kind)
    move_pointer(floor.page)
    stage = floor.page.stage
    read = [view for view in widgets_read(stage) if view.isVisible()]
    low = {stage.foot.note, stage.foot.hint, stage.dots} & set(read)
    assert low
    assert set(read[-len(low) :]) == low
    assert kind is Kind.SETUP or read[0] is stage.word


def widgets_read(view: QObject) -> list[QWidget]:
    """The views within this one that show something, in the order of a screen reader."""
    accessible = QAccessible.queryAccessibleInterface(view)
    count = accessible.childCount()
    if not count and isinstance(view, QWidget):
        return [view]
    inside = (accessible.child(n).object() for n in range(count))
    return [leaf for child in inside for leaf in widgets_read(child)]
