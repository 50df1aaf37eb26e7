# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is seen of a session: few words, large, whole at every size, and more when asked for."""

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from audio.player import Back, Lost, Stalled
from exercises.reply import State
from exercises.segment import Kind
from tests.ui.floor import Floor
from tests.ui.hall import plan
from tests.ui.sights import LEAST_CAP_PART, cut_texts, move_pointer, said, spilled
from ui.frames import FRAME_MS, STEP_MS
from ui.look import CONTRAST, SESSION, Look, apply
from ui.pages.session import SessionPage
from ui.views.bigtext import Line

Key = Qt.Key
SIZES = [(640, 480), (800, 600), (1280, 800), (1920, 1080), (2560, 1080), (3840, 2160)]


@pytest.fixture
def floor(qtbot: QtBot) -> Floor:
    floor = Floor(qtbot, plan())
    floor.go_to_work()
    return floor


def headings(page: SessionPage) -> list[bool]:
    return [bool(said(page, name)) for name in ("_heading", "_standing", "_hint")]


def test_in_work_there_is_the_word_the_seconds_and_the_dots_alone(floor: Floor) -> None:
    page = floor.page
    assert said(page, "_word") == "In"
    assert said(page, "_seconds") == "2"
    assert page._stage.dots.isVisible()
    assert page._stage.breath.isVisible()
    assert headings(page) == [False, False, False]
    assert said(page, "_detail") == ""


def test_names_and_keys_are_shown_to_whoever_moves_the_pointer(floor: Floor) -> None:
    page = floor.page
    move_pointer(page)
    assert headings(page) == [True, True, True]
    assert said(page, "_heading").startswith("90/90 Hip Lift")
    assert "set 1 of 5" in said(page, "_standing")
    assert "hold: stop signal" in said(page, "_hint")
    page._reveal.setInterval(0)
    page._reveal.start()
    floor.bot.waitUntil(lambda: headings(page) == [False, False, False])
    assert page.cursor().shape() is Qt.CursorShape.BlankCursor


def test_names_and_keys_are_shown_when_paused(floor: Floor) -> None:
    page = floor.page
    floor.press(Key.Key_A)
    assert headings(page) == [True, True, True]
    assert said(page, "_word") == "Paused"
    assert said(page, "_detail") == "Breathe normally.\nAny key goes on."
    assert said(page, "_seconds") == ""
    assert not page._stage.dots.isVisible()
    floor.pass_time(1.1)
    floor.press(Key.Key_A)
    assert headings(page) == [False, False, False]


def test_a_set_up_shows_its_lines_what_ends_it_and_what_silence_means(qtbot: QtBot) -> None:
    floor = Floor(qtbot, plan())
    page = floor.page
    assert page._stage.lines.isVisible()
    assert page._stage.lines.accessibleName().startswith("Lie on your back")
    assert said(page, "_prompt").startswith("Any key when you are ready")
    assert "If you hear nothing, breathe normally." in said(page, "_hint")
    floor.pass_time(60)
    assert page._stage.lines.accessibleName() == floor.session.segment.say.split("\n")[-1]


def test_a_set_up_that_moves_on_counts_down(qtbot: QtBot) -> None:
    floor = Floor(qtbot, plan(waits=False))
    floor.pass_time(10)
    assert said(floor.page, "_prompt").startswith("Begins in 20 s")


def test_a_rest_says_what_comes_and_its_end_prepares(qtbot: QtBot) -> None:
    floor = Floor(qtbot, plan())
    floor.go_to_work()
    floor.press(Key.Key_Right)
    page = floor.page
    assert said(page, "_word") == "Rest"
    assert said(page, "_detail") == "Breathe normally.\nNext: set 2 of 5"
    floor.pass_time(20.5)
    assert said(page, "_word") == "Prepare"
    assert said(page, "_detail").startswith("Balloon to your lips")


def test_a_question_says_how_to_answer_it(floor: Floor) -> None:
    floor.press(Key.Key_Escape)
    assert said(floor.page, "_word") == "Stop here?"
    assert said(floor.page, "_detail").startswith("Enter or Esc: stop and keep what was done.")


def test_a_stop_signal_says_what_to_do_and_later_how_to_go_on(floor: Floor) -> None:
    floor.press(Key.Key_D, "d")
    page = floor.page
    assert said(page, "_word") == "Stopped"
    assert "Stay down until it is clear" in said(page, "_detail")
    assert "5 numbness" in said(page, "_detail")
    floor.pass_time(121, 0.5)
    assert "one level lower" in said(page, "_detail")


def test_lost_sound_is_said_the_screen_pulses_and_sound_that_is_back_is_said_too(
    floor: Floor,
) -> None:
    page = floor.page
    floor.player.said.append(Lost("no device"))
    seen = set()
    for _ in range(40):
        floor.pass_time(0.1)
        seen.add(page._veil._step)
    assert page._veil.isVisible()
    assert len(seen) > 10
    assert floor.state() is State.PAUSED
    assert said(page, "_detail").startswith("No sound can be heard.")
    floor.player.said.append(Back())
    floor.pass_time(0.2)
    assert not page._veil.isVisible()
    assert said(page, "_detail") == "Sound is back.\nAny key goes on."


def test_with_less_motion_the_veil_stands_still(qtbot: QtBot) -> None:
    floor = Floor(qtbot, plan(), look=Look(SESSION, reduced_motion=True), reduced_motion=True)
    floor.go_to_work()
    floor.player.said.append(Lost("no device"))
    seen = set()
    for _ in range(20):
        floor.pass_time(0.25)
        seen.add(floor.page._veil._step)
    assert len(seen - {0}) == 1


def test_a_machine_that_stood_still_is_said(floor: Floor) -> None:
    awake_s = floor.clock()
    floor.clock.advance(30)
    floor.player.coming.clear()
    floor.player.said.append(Stalled(awake_s, floor.clock()))
    floor.running.conductor.look()
    assert said(floor.page, "_detail").startswith("The computer stood still.")


def test_a_message_is_shown_for_two_seconds(floor: Floor) -> None:
    page = floor.page
    assert page._message_timer.interval() == 2000
    floor.press(Key.Key_Left)
    assert floor.message == "This set again"
    page._message_timer.setInterval(0)
    floor.press(Key.Key_Up)
    floor.bot.waitUntil(lambda: floor.message == "")


def test_the_keyboard_s_leaving_ends_a_hold(floor: Floor) -> None:
    page = floor.page
    floor.send(QEvent.Type.KeyPress, Key.Key_A, "a")
    assert page._hold.isActive()
    window = Qt.FocusReason.ActiveWindowFocusReason
    QApplication.sendEvent(page, QFocusEvent(QEvent.Type.FocusOut, window))
    assert not page._hold.isActive()


def test_tab_is_a_key_and_moves_no_focus(floor: Floor) -> None:
    press = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(floor.page, press)
    assert floor.state() is State.PAUSED


def test_undressed_or_without_a_session_it_shows_nothing_and_breaks_nothing(qtbot: QtBot) -> None:
    floor = Floor(qtbot, plan())
    page = SessionPage()
    qtbot.addWidget(page)
    page.show_message("Hello")
    floor.running.conductor.moment_changed.connect(page.show_moment)
    floor.pass_time(0.2)
    move_pointer(page)
    assert said(page, "_word") == ""


@pytest.mark.parametrize("look", [Look(SESSION), Look(CONTRAST), Look(SESSION, text_percent=200)])
@pytest.mark.parametrize("size", SIZES)
def test_the_word_reads_from_afar_at_every_size(
    qtbot: QtBot, size: tuple[int, int], look: Look
) -> None:
    floor = Floor(qtbot, plan(), look=look)
    floor.page.resize(*size)
    floor.go_to_work()
    floor.pass_time(12)
    words = {s.word for s in floor.session.course.timeline.segments if s.word} | {
        "Rest",
        "Ready",
        "Prepare",
        "Paused",
        "Stopped",
    }
    for word in sorted(words):
        floor.page._stage.word.show_line(Line(word, "#ffffff"))
        cap = QFontMetricsF(floor.page._stage.word._font).capHeight()
        assert cap >= LEAST_CAP_PART * size[1], word


STAGES = ["set-up", "work", "rest", "prepare", "paused", "asking", "signalled", "recovered"]


def bring_to(floor: Floor, stage: str) -> None:
    if stage != "set-up":
        floor.go_to_work()
    for key in {
        "rest": [Key.Key_Right],
        "prepare": [Key.Key_Right],
        "paused": [Key.Key_A],
        "asking": [Key.Key_Escape],
        "signalled": [Key.Key_D],
        "recovered": [Key.Key_D],
    }.get(stage, []):
        floor.press(key)
    floor.pass_time({"prepare": 21, "recovered": 121}.get(stage, 0.1), 0.5)
    move_pointer(floor.page)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(640, 480), (800, 600), (1920, 1080), (3840, 2160)])
@pytest.mark.parametrize("stage", STAGES)
def test_no_text_is_cut(
    qtbot: QtBot, qapp: QApplication, stage: str, size: tuple[int, int], percent: int
) -> None:
    before = qapp.font()
    look = Look(SESSION, text_percent=percent)
    apply(qapp, look)
    try:
        floor = Floor(qtbot, plan(level=6), look=look)
        floor.page.resize(*size)
        bring_to(floor, stage)
        qtbot.waitUntil(lambda: floor.page.size() == QSize(*size))
        QApplication.processEvents()
        assert cut_texts(floor.page) == []
        assert spilled(floor.page) == []
    finally:
        qapp.setStyleSheet("")
        qapp.setFont(before)


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_mark_equipment_and_keys_grow_with_the_size_of_text(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    found = []
    for percent in (100, 200):
        floor = Floor(qtbot, plan(level=6), look=Look(SESSION, text_percent=percent))
        floor.page.resize(*size)
        QApplication.processEvents()
        assert floor.page.size() == QSize(*size)
        found.append((floor.page._note._most_px, floor.page._hint._most_px))
    (note_px, hint_px), larger = found
    assert larger == (32, 32) if size[1] == 800 else min(larger) >= 32
    assert larger[0] > note_px
    assert larger[1] > hint_px


def test_an_update_of_the_look_reaches_a_session_under_way(floor: Floor) -> None:
    floor.page.dress(Look(CONTRAST))
    floor.pass_time(1.2)
    colour = floor.page._stage.word._line.colour
    assert colour == CONTRAST.breath_in
    assert floor.kind() is Kind.WORK


def test_what_moves_is_stilled_in_the_middle_of_a_session(qtbot: QtBot) -> None:
    floor = Floor(qtbot, plan())
    floor.go_to_work()
    conductor = floor.running.conductor
    assert conductor.frames._timer.interval() == FRAME_MS
    floor.page.dress(Look(SESSION, reduced_motion=True))
    conductor.look()
    assert conductor.frames._timer.interval() == STEP_MS
    floor.page.dress(Look(SESSION))
    conductor.look()
    assert conductor.frames._timer.interval() == FRAME_MS


@pytest.mark.parametrize("view", ["word", "breath", "seconds", "dots", "figure"])
def test_a_click_on_what_it_hides_or_changes_is_no_button_held(floor: Floor, view: str) -> None:
    part = getattr(floor.page._stage, view)
    window = floor.page.windowHandle()
    place = part.mapTo(floor.page, part.rect().center())
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=place)
    assert floor.session.state is State.PAUSED
    floor.page.repaint()
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=place)
    assert floor.page._down is None


def test_without_a_figure_the_lines_have_all_the_room(qtbot: QtBot) -> None:
    floor = Floor(qtbot, plan())
    stage = floor.page._stage
    stage._figures = None
    floor.pass_time(4.0)
    assert stage.lines.isVisible()
    assert not stage._pose.isVisible()


def test_the_count_in_after_a_short_pause_shows_the_breaths_done(floor: Floor) -> None:
    while (floor.session.segment.breath or 0) < 3:
        floor.pass_time(0.5)
    floor.press(Key.Key_Space)
    floor.pass_time(2.0)
    floor.press(Key.Key_Space)
    assert floor.session.segment.kind is Kind.COUNT_IN
    assert floor.page._stage.dots._breaths.breath == 3
