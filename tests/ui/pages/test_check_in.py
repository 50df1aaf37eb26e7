# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.pages.conftest import Press, Show
from ui.pages.check_in import CheckedIn, CheckIn, Done, Result
from ui.pages.mending import DrillPain, TakenTries
from ui.pages.scale import Scale, typed
from ui.pages.scale_stop import UNANSWERED

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


def test_effort_pain_where_it_was_felt_and_a_note_by_keys(check: CheckIn, press: Press) -> None:
    heard = answers(check)
    press("4", Key.Key_Return, "2", Key.Key_Return, "1", Key.Key_Return)
    press("slept badly", Key.Key_Return)
    assert heard == [CheckedIn(4, 2, "slept badly", felt=True)]


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
    QApplication.sendEvent(check.effort._stop, repeated)
    assert check.effort.value is None
    assert not check.effort.timer.isActive()


def test_the_timer_is_let_go_when_the_focus_leaves(check: CheckIn, press: Press) -> None:
    press("3", Key.Key_Tab)
    assert not check.effort.timer.isActive()
    assert check.effort.value == 3
    assert check.pain.hasFocus()


def test_enter_leaves_a_question_open(check: CheckIn, press: Press) -> None:
    heard = answers(check)
    press(Key.Key_Return, Key.Key_Return, Key.Key_Return, Key.Key_Return)
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
    stop = check.effort._stop
    assert (stop.accessibleName(), stop.value()) == ("How hard was it? 5", 5)
    interface = QAccessible.queryAccessibleInterface(stop)
    assert interface.role() is QAccessible.Role.Slider


def test_a_screen_reader_can_set_a_number(check: CheckIn) -> None:
    check.effort._stop.setValue(7)
    assert (check.effort.value, readout(check.effort)) == (7, "7")
    check.effort._stop.setValue(UNANSWERED)
    assert (check.effort.value, readout(check.effort)) == (None, "–")


def test_a_wheel_scrolls_the_page_and_answers_nothing(check: CheckIn) -> None:
    middle = check.effort.rect().center().toPointF()
    none = Qt.MouseButton.NoButton
    turn = QWheelEvent(
        middle, middle, QPoint(), QPoint(0, 120), none, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(check.effort._stop, turn)
    assert check.effort.value is None


def test_a_new_check_in_begins_empty(check: CheckIn, press: Press) -> None:
    press("5", Key.Key_Return, "5", Key.Key_Return, "0", Key.Key_Return, "x")
    check.show_done(DONE)
    assert (check.effort.value, check.pain.value, check.note.text()) == (None, None, "")
    assert check.felt.value is None
    assert check.effort.hasFocus()


@pytest.mark.parametrize(
    ("keys", "felt"),
    [("1", True), ("0", False), ("y", True), ("N", False), ("10", False), ("7", None)],
)
def test_whether_it_was_felt_is_answered_with_one_key(
    check: CheckIn, press: Press, keys: str, felt: bool | None
) -> None:
    check.felt.setFocus()
    press(keys)
    assert check.felt.value is felt
    press(Key.Key_Backspace)
    assert check.felt.value is None


def test_two_seconds_end_that_answer_too(check: CheckIn, press: Press) -> None:
    check.felt.setFocus()
    press("1")
    assert (check.felt.timer.interval(), check.felt.timer.isActive()) == (2000, True)
    check.felt.timer.timeout.emit()
    assert check.note.hasFocus()


def test_a_click_answers_whether_it_was_felt(check: CheckIn) -> None:
    button = next(b for b in check.felt._buttons.buttons() if b.text() == "No, or elsewhere")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert check.felt.value is False
    assert check.felt.accessibleName() == "Did you feel it where you should? No, or elsewhere"


def test_where_it_should_be_felt_and_what_was_measured_is_shown(check: CheckIn) -> None:
    feel = ("Hip lift: back of the thighs; inner thighs.",)
    check.show_done(
        replace(
            DONE,
            results=(Result("Toe touch today: noise.", verdict=True), Result("Late.")),
            feel=feel,
        )
    )
    shown = "\n".join(label.text() for label in check.findChildren(QLabel))
    assert "Toe touch today: noise.\nLate." in shown
    assert feel[0] in shown
    check.show_done(DONE)
    assert not check._results.isVisible()


DRILLS = (DrillPain("Hip lift", 3, None), DrillPain("Leg raise", None, 4))
TRIES = (TakenTries("Toe touch before, cm", (6.5, 5.0, -1.0), -60, 100),)
BEFORE = CheckedIn(4, None, "slept badly", felt=False)


def mending(check: CheckIn) -> list[CheckedIn]:
    check.show_mend(DONE, BEFORE, DRILLS, TRIES)
    return answers(check)


def test_mending_begins_with_what_was_answered(check: CheckIn) -> None:
    heard = mending(check)
    check.skip()
    pains = ((3, None), (None, 4))
    assert heard == [replace(BEFORE, pains=pains, tries=((6.5, 5.0, -1.0),))]


def test_everything_is_mended_by_keys_alone(check: CheckIn, press: Press) -> None:
    heard = mending(check)
    enter = Key.Key_Return
    press("5", enter, "2", enter, "1", enter, "!", enter)
    press("6 5 4,5", enter)
    press(Key.Key_Backspace, "1", enter, "2", enter, enter, enter)
    press(Key.Key_Space)
    assert heard == [
        CheckedIn(
            5,
            2,
            "slept badly!",
            felt=True,
            pains=((1, 2), (None, 4)),
            tries=((6.0, 5.0, 4.5),),
        )
    ]


@pytest.mark.parametrize("text", ["77", "x", "-1", "²"])
def test_a_pain_that_is_none_is_left_as_it_was(check: CheckIn, text: str) -> None:
    mending(check)
    check.mending._pains[0][0].setText(text)
    assert check.mending.pains[0] == (3, None)


@pytest.mark.parametrize(
    ("text", "tries"), [("", ()), ("4 x", (6.5, 5.0, -1.0)), ("400", (6.5, 5.0, -1.0))]
)
def test_tries_that_cannot_be_are_left_as_they_were_and_none_takes_them_away(
    check: CheckIn, text: str, tries: tuple[float, ...]
) -> None:
    mending(check)
    check.mending._tries[0].setText(text)
    assert check.mending.tries == (tries,)


def test_after_mending_a_check_in_is_a_plain_one_again(check: CheckIn, press: Press) -> None:
    mending(check)
    check.show_done(DONE)
    assert not check.mending.isVisible()
    heard = answers(check)
    check.skip()
    assert heard == [CheckedIn(None, None, "")]


def test_what_was_done_is_shown(check: CheckIn) -> None:
    shown = "\n".join(label.text() for label in check.findChildren(QLabel))
    assert "Balloon breathing: stopped" in shown
    assert "4 of 5 sets · 17 breaths · 4:02 min of work" in shown
