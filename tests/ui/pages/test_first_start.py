# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from exercises.catalogue.shape import Question
from tests.ui.pages.conftest import Press, Show
from ui.pages.choosing import Tick
from ui.pages.first_start import FirstAnswers, FirstStart

Key = Qt.Key
QUESTIONS = (
    Question("heart", "Heart disease", "Ask a clinician first.", "B", ask_first=True),
    Question("latex", "Latex allergy", "No latex.", "B", ask_first=False, say="Use a straw."),
    Question("surgery", "Surgery", "Ask.", "B", ask_first=True, all_until_agreed=True),
)


@pytest.fixture
def first(show: Show) -> FirstStart:
    page = FirstStart()
    page.show_answers(QUESTIONS, None)
    show(page)
    return page


def answers(page: FirstStart) -> list[FirstAnswers]:
    heard: list[FirstAnswers] = []
    page.answered.connect(heard.append)
    return heard


def words(page: FirstStart) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_the_first_step_says_what_silence_means_and_that_it_is_no_advice(
    first: FirstStart,
) -> None:
    assert "If you hear nothing, breathe normally." in words(first)
    assert "not medical advice" in words(first)


def test_enter_alone_leads_past_every_question_to_the_end(first: FirstStart, press: Press) -> None:
    heard = answers(first)
    press(Key.Key_Return)
    for _ in QUESTIONS:
        press(Key.Key_Return)
    press(Key.Key_Return, Key.Key_Down, Key.Key_Return)
    assert heard == [FirstAnswers((), (), shown=False)]


def test_space_ticks_and_asks_whether_a_clinician_agreed(first: FirstStart, press: Press) -> None:
    heard = answers(first)
    press(Key.Key_Return, Key.Key_Space)
    assert "Ask a clinician first." in words(first)
    press(Key.Key_Down, Key.Key_Space)
    press(Key.Key_Down, Key.Key_Space)
    assert "Use a straw." in words(first)
    press(Key.Key_Down, Key.Key_Down, Key.Key_Return, "t")
    assert heard == [FirstAnswers(("heart", "latex"), ("heart",), shown=True)]


def test_what_no_longer_applies_is_no_longer_agreed_to(first: FirstStart, press: Press) -> None:
    heard = answers(first)
    press(Key.Key_Return, Key.Key_Space, Key.Key_Down, Key.Key_Space, Key.Key_Up, Key.Key_Space)
    press(Key.Key_Return, Key.Key_Return, Key.Key_Return, Key.Key_Return, "n")
    assert heard == [FirstAnswers((), (), shown=False)]


def test_the_button_says_whether_something_applies(first: FirstStart, press: Press) -> None:
    press(Key.Key_Return, Key.Key_Down, Key.Key_Down, Key.Key_Down)
    focused = first.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "None of these"
    press(Key.Key_Up, Key.Key_Space, Key.Key_Down, Key.Key_Down)
    assert focused.accessibleName() == "Continue"


def test_one_can_step_back_to_the_first_step(first: FirstStart, press: Press) -> None:
    press(Key.Key_Return)
    assert first.step_back()
    assert "Welcome to Ninety" in words(first)
    assert not first.step_back()


def test_answers_from_before_are_shown_and_can_be_changed(show: Show, press: Press) -> None:
    page = FirstStart()
    page.show_answers(QUESTIONS, FirstAnswers(("surgery",), ("surgery",), shown=True))
    show(page)
    heard = answers(page)
    assert "Does one of these apply to you?" in words(page)
    assert [tick.isChecked() for tick in page.findChildren(Tick) if tick.isVisible()] == [
        False,
        False,
        True,
        True,
    ]
    press(Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Space, Key.Key_Down, Key.Key_Return)
    assert "your answer so far" in words(page)
    press(Key.Key_Return)
    assert heard == [FirstAnswers(("surgery",), (), shown=True)]
    assert not page.findChildren(Tick)[0].isVisible()


def test_letters_take_an_answer_only_on_the_last_step(first: FirstStart, press: Press) -> None:
    heard = answers(first)
    press("t", "n")
    assert heard == []


def test_a_click_on_the_words_ticks(first: FirstStart, press: Press) -> None:
    press(Key.Key_Return)
    tick = next(tick for tick in first.findChildren(Tick) if tick.text() == "Latex allergy")
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=tick.rect().center())
    assert tick.isChecked()


def test_escape_is_left_to_the_window(first: FirstStart, press: Press) -> None:
    heard = answers(first)
    press(Key.Key_Escape)
    assert heard == []
    assert "Welcome to Ninety" in words(first)


def test_nobody_agrees_to_what_does_not_apply() -> None:
    with pytest.raises(ValueError, match="does not apply"):
        FirstAnswers((), ("heart",), shown=True)
