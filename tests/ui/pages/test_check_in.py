# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.pages.conftest import Press, Show
from ui.pages.check_in import CheckedIn, CheckIn, Done
from ui.pages.scale import Scale, typed

Key = Qt.Key
DONE = Done("Balloon breathing", 4, 5, 17, 242_000, "stopped")


@pytest.fixture
def check(show: Show) -> CheckIn:
    page = CheckIn()
    page.show_done(DONE)
    show(page)
    return page


def answers(page: CheckIn) -> list[CheckedIn]:
    heard: list[CheckedIn] = []
    page.checked_in.connect(heard.append)
    return heard


def readout(scale: Scale) -> str:
    return next(
        label.text()
        for label in scale.findChildren(QLabel)
        if label.property("role").startswith("huge")
    )


def test_effort_then_pain_then_a_note_by_keys_alone(check: CheckIn, press: Press) -> None:
    heard = answers(check)
    press("4", Key.Key_Return, "2", Key.Key_Return, "slept badly", Key.Key_Return)
    assert heard == [CheckedIn(4, 2, "slept badly")]


def test_one_and_zero_make_ten(check: CheckIn, press: Press) -> None:
    press("10")
    assert check.effort.value == 10
    assert readout(check.effort) == "10"


@pytest.mark.parametrize(
    ("before", "digit", "after"), [(None, 1, 1), (1, 0, 10), (1, 1, 1), (7, 0, 0), (10, 3, 3)]
)
def test_another_digit_begins_anew_unless_it_makes_ten(
    before: int | None, digit: int, after: int
) -> None:
    assert typed(before, digit) == after


def test_two_seconds_end_a_number(check: CheckIn, press: Press) -> None:
    press("1")
    assert check.effort.timer.interval() == 2000
    assert check.effort.timer.isActive()
    check.effort.timer.timeout.emit()
    assert check.pain.hasFocus()
    press("0")
    assert (check.effort.value, check.pain.value) == (1, 0)


def test_a_key_that_is_still_held_from_the_session_answers_nothing(check: CheckIn) -> None:
    repeated = QKeyEvent(
        QEvent.Type.KeyPress, Key.Key_5, Qt.KeyboardModifier.NoModifier, "5", autorep=True
    )
    QApplication.sendEvent(check.effort, repeated)
    assert check.effort.value is None
    assert not check.effort.timer.isActive()


def test_the_timer_is_let_go_when_the_focus_leaves(check: CheckIn, press: Press) -> None:
    press("3", Key.Key_Tab)
    assert not check.effort.timer.isActive()
    assert check.effort.value == 3
    assert check.pain.hasFocus()


def test_enter_leaves_a_question_open(check: CheckIn, press: Press) -> None:
    heard = answers(check)
    press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
    assert heard == [CheckedIn(None, None, "")]


def test_skipping_keeps_what_was_answered(check: CheckIn, press: Press) -> None:
    heard = answers(check)
    press("6", Key.Key_Return)
    check.skip()
    assert heard == [CheckedIn(6, None, "")]


def test_escape_is_left_to_the_window(check: CheckIn, press: Press) -> None:
    heard = answers(check)
    press(Key.Key_Escape)
    assert heard == []


def test_arrows_and_backspace_correct_a_number(check: CheckIn, press: Press) -> None:
    seen = []
    for key in ("9", Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Backspace, Key.Key_Right):
        press(key)
        seen.append((check.effort.value, readout(check.effort)))
    assert seen == [(9, "9"), (10, "10"), (10, "10"), (9, "9"), (None, "–"), (0, "0")]


def test_a_click_answers_and_goes_on(check: CheckIn) -> None:
    button = next(b for b in check.effort._buttons.buttons() if b.text() == "7")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert check.effort.value == 7
    assert button.isChecked()
    assert check.pain.hasFocus()


def test_a_number_is_read_back_to_screen_readers_too(check: CheckIn, press: Press) -> None:
    press("5")
    assert check.effort.accessibleName() == "How hard was it? 5"


def test_a_new_check_in_begins_empty(check: CheckIn, press: Press) -> None:
    press("5", Key.Key_Return, "5", Key.Key_Return, "x")
    check.show_done(DONE)
    assert (check.effort.value, check.pain.value, check.note.text()) == (None, None, "")
    assert check.effort.hasFocus()


def test_what_was_done_is_shown(check: CheckIn) -> None:
    shown = "\n".join(label.text() for label in check.findChildren(QLabel))
    assert "Balloon breathing: stopped" in shown
    assert "4 of 5 sets · 17 breaths · 4:02 min of work" in shown
