# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Every key of the tables, from the page through to the session."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercises.record import SignalRecord
from exercises.reply import State
from exercises.segment import Kind
from tests.ui.floor import Floor
from tests.ui.hall import plan
from ui.keys import Intent, Pressed, digit_of

Key, Modifier = Qt.Key, Qt.KeyboardModifier
LIGHT_LEVEL = 3
"""Nothing is blown into at this level, so that a rest can be ended."""
TAKEN, PAUSED, RESUMED, WARNED = ["tap"], ["closing"], ["opening"], ["low"]
HOLD_EVENTS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


@pytest.fixture
def floor(qtbot: QtBot) -> Floor:
    """Somebody in the middle of the first breath in."""
    floor = Floor(qtbot, plan(level=LIGHT_LEVEL))
    floor.go_to_work()
    return floor


ANY_KEYS = [
    Key.Key_A, Key.Key_Space, Key.Key_Tab, Key.Key_Return, Key.Key_Enter, Key.Key_Backspace,
    Key.Key_PageUp, Key.Key_PageDown, Key.Key_Home, Key.Key_F5, Key.Key_1, Key.Key_M, Key.Key_V,
    Key.Key_Plus, Key.Key_Minus, Key.Key_MediaPlay, Key.Key_Menu, Key.Key_unknown,
]  # fmt: skip


@pytest.mark.parametrize("key", ANY_KEYS)
def test_any_other_key_pauses_and_from_a_second_later_on_resumes(floor: Floor, key: Qt.Key) -> None:
    text = key.name[-1] if key.name.startswith("Key_") and len(key.name) == 5 else ""
    assert floor.press(key, text) == PAUSED
    assert floor.state() is State.PAUSED
    floor.pass_time(0.9)
    floor.press(Key.Key_A)
    assert floor.state() is State.PAUSED
    floor.pass_time(0.2)
    assert floor.press(Key.Key_A)[-1:] == RESUMED
    assert floor.state() is State.RUNNING
    assert floor.asked == []


@pytest.mark.parametrize(
    "button",
    [
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.MiddleButton,
        Qt.MouseButton.RightButton,
        Qt.MouseButton.BackButton,
    ],
)
def test_any_mouse_button_is_a_key(floor: Floor, button: Qt.MouseButton) -> None:
    assert floor.click(button) == PAUSED
    floor.pass_time(1.1)
    assert floor.click(button) == RESUMED


def test_a_double_click_is_two_presses_of_which_the_second_comes_too_soon(floor: Floor) -> None:
    floor.click()
    QTest.mouseDClick(floor.page, Qt.MouseButton.LeftButton)
    assert floor.state() is State.PAUSED


def test_a_button_held_is_the_stop_signal_too(floor: Floor) -> None:
    floor.page._hold.setInterval(5)
    with floor.bot.waitSignal(floor.page.key_held):
        QTest.mousePress(floor.page, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(floor.page, Qt.MouseButton.LeftButton)
    assert floor.state() is State.SIGNALLED


@pytest.mark.parametrize(
    "key",
    [
        Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_AltGr, Key.Key_Meta, Key.Key_CapsLock,
        Key.Key_NumLock, Key.Key_VolumeUp, Key.Key_VolumeDown, Key.Key_VolumeMute,
        Key.Key_MonBrightnessUp, Key.Key_MonBrightnessDown, Key.Key_Print, Key.Key_Sleep,
    ],
)  # fmt: skip
def test_modifiers_and_the_system_s_keys_are_no_keys(floor: Floor, key: Qt.Key) -> None:
    assert floor.press(key) == []
    assert floor.state() is State.RUNNING


@pytest.mark.parametrize(
    "modifier",
    [
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.MetaModifier,
    ],
)
def test_what_commands_the_desktop_is_no_key(floor: Floor, modifier: Qt.KeyboardModifier) -> None:
    assert floor.press(Key.Key_A, "a", modifier) == []
    assert floor.state() is State.RUNNING


def test_a_key_that_repeats_is_one_key(floor: Floor) -> None:
    floor.send(QEvent.Type.KeyPress, Key.Key_Right)
    for _ in range(5):
        floor.send(QEvent.Type.KeyRelease, Key.Key_Right, repeats=True)
        floor.send(QEvent.Type.KeyPress, Key.Key_Right, repeats=True)
    assert floor.kind() is Kind.REST
    assert floor.state() is State.RUNNING


def test_a_key_that_repeats_without_saying_so_is_one_key_and_can_be_held(floor: Floor) -> None:
    floor.page._hold.setInterval(50)
    floor.page._let_go.setInterval(60)
    with floor.bot.waitSignal(floor.page.key_held):
        for kind in HOLD_EVENTS * 6:
            floor.send(kind, Key.Key_A, "a")
        floor.send(QEvent.Type.KeyPress, Key.Key_A, "a")
    assert floor.state() is State.SIGNALLED


def test_another_key_right_after_one_is_a_key_of_its_own(floor: Floor) -> None:
    for key in (Key.Key_Up, Key.Key_Down, Key.Key_Up):
        floor.send(QEvent.Type.KeyPress, key)
        floor.send(QEvent.Type.KeyRelease, key)
    assert floor.session.course.plan.blocks[0].pace == 1


@pytest.mark.parametrize("key", [Key.Key_A, Key.Key_D, Key.Key_Space, Key.Key_Escape, Key.Key_F11])
def test_a_key_held_for_a_second_is_one_stop_signal(floor: Floor, key: Qt.Key) -> None:
    floor.hold(key)
    assert floor.page._hold.interval() == 5
    floor.pass_time(0.6)
    assert floor.state() is State.SIGNALLED
    assert len(floor.session.signals) == 1
    assert floor.heard.count("low") == 2


def physical(kind: QEvent.Type, key: int, text: str, place: int) -> QKeyEvent:
    """A key as X11 tells it, with its place on the keyboard."""
    return QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, place, 0, 0, text)


def test_letting_go_of_another_key_does_not_end_a_hold(floor: Floor) -> None:
    floor.page._hold.setInterval(60)
    with floor.bot.waitSignal(floor.page.key_held):
        for kind, key, text, place in (
            (QEvent.Type.KeyPress, Key.Key_A, "a", 38),
            (QEvent.Type.KeyPress, Key.Key_S, "s", 39),
            (QEvent.Type.KeyRelease, Key.Key_S, "s", 39),
            (QEvent.Type.KeyPress, Key.Key_Shift, "", 50),
            (QEvent.Type.KeyRelease, Key.Key_Shift, "", 50),
        ):
            QApplication.sendEvent(floor.page, physical(kind, key, text, place))
    assert floor.state() is State.SIGNALLED


def test_a_second_key_that_repeats_unsaid_is_one_key_beside_one_that_is_held(floor: Floor) -> None:
    floor.page._let_go.setInterval(60)
    pressed: list[Pressed] = []
    floor.page.key_pressed.connect(pressed.append)
    down, up = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    QApplication.sendEvent(floor.page, physical(down, Key.Key_A, "a", 38))
    for kind in (down, *(up, down) * 4):
        QApplication.sendEvent(floor.page, physical(kind, Key.Key_D, "d", 40))
    assert [one.intent for one in pressed] == [Intent.ANY, Intent.SIGNAL]
    assert floor.page._hold.isActive()


def test_a_release_whose_place_is_another_ends_the_hold_of_its_key(floor: Floor) -> None:
    QApplication.sendEvent(floor.page, physical(QEvent.Type.KeyPress, Key.Key_A, "a", 38))
    QApplication.sendEvent(floor.page, physical(QEvent.Type.KeyRelease, Key.Key_A, "a", 0))
    floor.bot.waitUntil(lambda: not floor.page._hold.isActive())


@pytest.mark.parametrize(
    ("text", "key", "place", "modifiers"),
    [
        ("!", Key.Key_Exclam, 10, Modifier.ShiftModifier),
        ("ö", Key.Key_Odiaeresis, 19, Modifier.NoModifier),
        ("ö", Key.Key_Odiaeresis, 47, Modifier.NoModifier),
    ],
)
def test_what_is_no_digit_is_none_by_its_place(
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    key: Qt.Key,
    place: int,
    modifiers: Qt.KeyboardModifier,
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, place, 0, 0, text)
    assert digit_of(event) is None


@pytest.mark.parametrize(
    ("text", "key", "place", "answer"),
    [
        ("(", Key.Key_ParenLeft, 14, 5),
        ("\u00e9", Key.Key_Eacute, 11, 2),
        ("+", Key.Key_Plus, 10, 1),
        ("\u06f5", 0x06F5, 14, 5),
        ("5", Key.Key_5, 84, 5),
    ],
    ids=["French 5", "French 2", "Czech 1", "Persian 5", "keypad"],
)
def test_a_stop_signal_is_answered_on_every_keyboard(
    floor: Floor, monkeypatch: pytest.MonkeyPatch, text: str, key: int, place: int, answer: int
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    floor.press(Key.Key_D, "d")
    floor.pass_time(2)
    QApplication.sendEvent(floor.page, physical(QEvent.Type.KeyPress, key, text, place))
    assert floor.session.signals[-1].answer == answer


def test_the_keys_of_letters_are_where_they_are_on_a_keyboard_without_them(
    floor: Floor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    QApplication.sendEvent(floor.page, physical(QEvent.Type.KeyPress, 0x0412, "\u0432", 40))
    assert floor.state() is State.SIGNALLED


def test_a_place_means_nothing_where_the_letter_is_latin(
    floor: Floor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    QApplication.sendEvent(floor.page, physical(QEvent.Type.KeyPress, Key.Key_E, "e", 40))
    assert floor.state() is State.PAUSED


def test_a_key_is_held_for_a_second(floor: Floor) -> None:
    assert floor.page._hold.interval() == 1000
    floor.press(Key.Key_A)
    assert not floor.page._hold.isActive()
    assert floor.session.signals == ()


def test_right_ends_the_set_up_and_the_count_in(qtbot: QtBot) -> None:
    floor = Floor(qtbot, plan())
    assert floor.press(Key.Key_Right) == [*TAKEN, "bell"]
    assert floor.kind() is Kind.COUNT_IN
    floor.press(Key.Key_Right)
    assert floor.kind() is Kind.WORK


def test_right_skips_to_the_rest_says_so_and_left_takes_it_back(floor: Floor) -> None:
    assert floor.press(Key.Key_Right) == [*TAKEN, "soft"]
    assert floor.kind() is Kind.REST
    assert floor.message == "Skipped. ← to go back"
    assert floor.press(Key.Key_Left) == TAKEN
    assert (floor.kind(), floor.session.segment.set) == (Kind.COUNT_IN, 1)
    assert not floor.session.course.drills(floor.session.position_ms)[0].skipped


def test_right_twice_goes_to_the_next_drill_and_after_the_last_ends(floor: Floor) -> None:
    floor.press(Key.Key_Right)
    floor.press(Key.Key_Right)
    [record] = floor.ended
    assert record.drills[0].skipped


def test_right_ends_a_rest_but_not_one_that_is_needed(qtbot: QtBot) -> None:
    for level, ends in ((LIGHT_LEVEL, True), (5, False)):
        floor = Floor(qtbot, plan(level=level))
        floor.go_to_work()
        floor.press(Key.Key_Right)
        floor.pass_time(2.5)
        sounded = floor.press(Key.Key_Right)
        assert sounded == (TAKEN if ends else WARNED)
        assert (floor.kind() is Kind.COUNT_IN) is ends
        assert floor.message.startswith("Keep resting: ") is not ends
        floor.running.close()


def test_left_repeats_the_set_and_twice_the_drill(floor: Floor) -> None:
    assert floor.press(Key.Key_Left) == TAKEN
    assert (floor.kind(), floor.message) == (Kind.COUNT_IN, "This set again")
    assert floor.press(Key.Key_Left) == TAKEN
    assert (floor.kind(), floor.message) == (Kind.SETUP, "This drill from its beginning")


def test_left_says_the_lines_again(qtbot: QtBot) -> None:
    floor = Floor(qtbot, plan())
    floor.pass_time(20)
    assert floor.page._stage.lines._spoken.line > 0
    assert floor.press(Key.Key_Left) == TAKEN
    assert floor.page._stage.lines._spoken.line == 0
    assert floor.message == "The lines again"


def test_up_and_down_change_the_pace_from_the_next_breath_on(floor: Floor) -> None:
    assert floor.press(Key.Key_Down) == TAKEN
    assert floor.message == "Slower from the next breath: −1"
    for _ in range(2):
        assert floor.press(Key.Key_Up) == TAKEN
    assert floor.message == "Faster from the next breath: +1"
    segments = floor.session.course.timeline.segments
    blown = [s.for_ms for s in segments if s.phase == "exhale"]
    assert blown[:2] == [5_000, 4_500]
    floor.press(Key.Key_Up)
    assert floor.press(Key.Key_Up) == WARNED
    assert floor.message == "That is as far as it goes."


def test_the_pace_can_be_changed_while_paused(floor: Floor) -> None:
    floor.press(Key.Key_A)
    assert floor.press(Key.Key_Up) == TAKEN
    assert floor.state() is State.PAUSED
    assert floor.session.course.plan.blocks[0].pace == 1


def test_question_mark_pauses_and_asks_for_the_keys(floor: Floor) -> None:
    assert floor.press(Key.Key_Question, "?", Qt.KeyboardModifier.ShiftModifier) == PAUSED
    assert floor.asked == ["help"]
    assert floor.state() is State.PAUSED


def test_f11_asks_for_the_whole_screen_and_pauses_nothing(floor: Floor) -> None:
    assert floor.press(Key.Key_F11) == TAKEN
    assert floor.asked == ["full screen"]
    assert floor.state() is State.RUNNING


@pytest.mark.parametrize("second", [Key.Key_Return, Key.Key_Enter, Key.Key_Escape])
def test_escape_asks_and_enter_or_escape_ends(floor: Floor, second: Qt.Key) -> None:
    assert floor.press(Key.Key_Escape) == PAUSED
    assert floor.state() is State.ASKING
    floor.press(second)
    assert floor.state() is State.STOPPED
    assert len(floor.ended) == 1


@pytest.mark.parametrize("other", [Key.Key_A, Key.Key_Right, Key.Key_Up, Key.Key_1])
def test_escape_asks_and_any_other_key_goes_on(floor: Floor, other: Qt.Key) -> None:
    floor.press(Key.Key_Escape)
    assert floor.press(other) == RESUMED
    assert floor.state() is State.RUNNING


def test_no_answer_stays_paused(floor: Floor) -> None:
    floor.press(Key.Key_Escape)
    floor.pass_time(300, 1.0)
    assert floor.state() is State.ASKING


def test_quitting_asks_as_well_and_does_not_confirm_itself_by_repeating(floor: Floor) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    floor.send(QEvent.Type.KeyPress, Key.Key_Q, "q", control)
    for _ in range(3):
        floor.send(QEvent.Type.KeyPress, Key.Key_Q, "q", control, repeats=True)
    assert floor.state() is State.ASKING


@pytest.mark.parametrize("digit", [1, 2, 3, 4])
def test_a_digit_answers_the_stop_signal(floor: Floor, digit: int) -> None:
    floor.press(Key.Key_D, "d")
    assert floor.press(Key(Key.Key_0 + digit), str(digit)) == [*TAKEN]
    assert [signal.answer for signal in floor.session.signals] == [digit]
    assert floor.message == "Noted. Breathe normally."
    assert floor.state() is State.SIGNALLED


def test_numbness_ends_the_session(floor: Floor) -> None:
    floor.press(Key.Key_D, "d")
    floor.press(Key.Key_5, "5")
    assert [signal.answer for signal in signals_of(floor)] == [5]


def test_another_digit_is_no_answer_and_no_answer_counts_as_light_headed(floor: Floor) -> None:
    floor.press(Key.Key_D, "d")
    assert floor.press(Key.Key_7, "7") == TAKEN
    assert floor.session.signals[0].answer is None
    floor.press(Key.Key_Escape)
    assert [signal.answer for signal in signals_of(floor)] == [2]


def test_after_two_minutes_any_key_goes_on_one_level_lower(floor: Floor) -> None:
    floor.press(Key.Key_D, "d")
    floor.pass_time(119, 0.5)
    assert floor.press(Key.Key_A) == TAKEN
    floor.pass_time(2, 0.5)
    assert floor.press(Key.Key_A)[-1:] == RESUMED
    assert floor.session.course.plan.blocks[0].level.number == LIGHT_LEVEL - 1
    assert floor.message == "One level lower"


def signals_of(floor: Floor) -> tuple[SignalRecord, ...]:
    [record] = floor.ended
    return record.signals


def test_while_paused_m_v_plus_and_minus_are_about_the_sound(floor: Floor) -> None:
    floor.press(Key.Key_A)
    for key, text in (
        (Key.Key_M, "m"),
        (Key.Key_V, "v"),
        (Key.Key_Plus, "+"),
        (Key.Key_Minus, "-"),
    ):
        assert floor.press(key, text) == TAKEN
    assert floor.asked == ["mute", "voice", 10, -10]
    assert floor.state() is State.PAUSED


@pytest.mark.parametrize(
    ("key", "kind"), [(Key.Key_PageDown, Kind.REST), (Key.Key_PageUp, Kind.COUNT_IN)]
)
def test_a_preference_lets_the_page_keys_step(qtbot: QtBot, key: Qt.Key, kind: Kind) -> None:
    floor = Floor(qtbot, plan(level=LIGHT_LEVEL), page_keys_step=True)
    floor.go_to_work()
    floor.press(key)
    assert floor.kind() is kind


@pytest.mark.parametrize("key", [Key.Key_Right, Key.Key_Left, Key.Key_PageDown])
def test_while_paused_the_steps_are_any_key(floor: Floor, key: Qt.Key) -> None:
    floor.press(Key.Key_A)
    floor.pass_time(1.1)
    assert floor.press(key) == RESUMED


def test_when_it_is_over_no_key_does_anything(floor: Floor) -> None:
    floor.press(Key.Key_Escape)
    floor.press(Key.Key_Return)
    heard = floor.heard
    floor.press(Key.Key_A)
    floor.hold(Key.Key_A)
    floor.pass_time(1)
    assert floor.state() is State.STOPPED
    assert floor.session.signals == ()
    assert len(floor.heard) <= len(heard) + 1


def test_an_answer_held_is_no_second_stop_signal(floor: Floor) -> None:
    floor.hold(Key.Key_D, "d")
    floor.pass_time(1)
    floor.hold(Key.Key_2, "2")
    assert floor.state() is State.SIGNALLED
    assert [signal.answer for signal in floor.session.signals] == [2]


@pytest.mark.parametrize("key", [Key.Key_Up, Key.Key_Down])
def test_a_pace_key_held_for_the_stop_signal_changes_no_pace(floor: Floor, key: Qt.Key) -> None:
    floor.hold(key)
    assert floor.state() is State.SIGNALLED
    assert floor.session.course.plan.blocks[0].pace == 0


def test_right_held_for_the_stop_signal_skips_nothing(floor: Floor) -> None:
    floor.hold(Key.Key_Right)
    assert floor.state() is State.SIGNALLED
    assert floor.session.course.skipped == frozenset()


def test_a_stop_signal_by_a_held_key_is_one_pause(floor: Floor) -> None:
    floor.hold(Key.Key_Space)
    floor.pass_time(121, 1.0)
    floor.press(Key.Key_Space)
    assert [pause.why for pause in floor.session.pauses] == ["signal"]


def test_an_answer_is_told_until_keys_count_again(floor: Floor) -> None:
    floor.press(Key.Key_D, "d")
    floor.pass_time(3)
    floor.press(Key.Key_3, "3")
    floor.pass_time(5)
    said = floor.page.stage.detail.accessibleName()
    assert "Noted: pain." in said
    assert "1 too hard" not in said


def test_a_level_digit_held_for_the_stop_signal_sets_no_level(qtbot: QtBot) -> None:
    floor = Floor(qtbot, plan(level=2), allowed={plan().blocks[0].drill.id: (1, 2, 3, 4, 5)})
    floor.press(Key.Key_Question)
    floor.hold(Key.Key_5, "5")
    assert floor.state() is State.SIGNALLED
    assert [signal.level for signal in floor.session.signals] == [2]
    assert floor.session.course.plan.blocks[0].level.number == 2


def test_a_digit_held_in_work_makes_no_pause_beside_the_stop_signal(floor: Floor) -> None:
    floor.hold(Key.Key_7, "7")
    floor.pass_time(121, 1.0)
    floor.press(Key.Key_X)
    assert [pause.why for pause in floor.session.pauses] == ["signal"]


def test_a_key_that_goes_lower_and_is_held_ends_it_at_the_lower_level(floor: Floor) -> None:
    before = floor.session.segment.level
    floor.press(Key.Key_D, "d")
    floor.pass_time(121, 1.0)
    floor.hold(Key.Key_X)
    assert floor.session.over
    assert floor.session.course.plan.blocks[0].level.number == before - 1
