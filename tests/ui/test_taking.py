# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A measure on its page: typed blind, read back, guided by the clock."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exercises.catalogue.measures import load_measures
from exercises.measure import Measure
from exercises.measuring import Stage
from exercises.record import MeasureRecord, When
from exercises.sides import Side
from tests.fakes import FakeClock
from ui.clocks import Clocks
from ui.measure_view import Task
from ui.taking import Taking

Key = Qt.Key
SHIPPED = load_measures()
TOE_TOUCH, LEG_RAISE = SHIPPED.offered


class Mat:
    """The page, its guide, and what is heard and said."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = FakeClock()
        self.sounded: list[str] = []
        self.said: list[str] = []
        clocks = Clocks(self.clock, self.clock.now)
        self.taking = Taking(SHIPPED.guide, clocks, self.sounded.append, self.said.append)
        self.taken: list[tuple[MeasureRecord, ...]] = []
        self.opened: list[str] = []
        self.taking.opened.connect(self.opened.append)
        self.page = self.taking.page
        qtbot.addWidget(self.page)
        self.page.resize(1280, 800)
        self.page.show()

    def begin(
        self,
        measure: Measure = TOE_TOUCH,
        when: When = When.BEFORE,
        lead: Stage = Stage.WARM_UP,
        *,
        ended_s: float | None = None,
    ) -> None:
        """Begin; `ended_s` ago the last drill was over."""
        ago = None if ended_s is None else self.clock.now() - timedelta(seconds=ended_s)
        task = Task(measure, when, lead, "Toe touch", ended_at=ago, hint="Trained by drill 5.")
        self.taking.begin(task, self.taken.append)

    def press(self, *keys: Key | str) -> None:
        for key in keys:
            if isinstance(key, str):
                QTest.keyClicks(self.page, key)
            else:
                QTest.keyClick(self.page, key)

    def wait(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.taking.look()

    def practise(self) -> None:
        self.press(Key.Key_Return, Key.Key_Return)

    def count(self, *texts: str) -> None:
        """Type these, resting as told between them."""
        for text in texts:
            self.wait(15)
            self.press(text, Key.Key_Return)

    @property
    def number(self) -> str:
        return self.page._number.accessibleName()

    @property
    def notice(self) -> str:
        return self.page._notice.accessibleName()

    @property
    def slots(self) -> str:
        return self.page._slots.accessibleName()


@pytest.fixture
def mat(qtbot: QtBot) -> Mat:
    return Mat(qtbot)


def test_the_warm_up_counts_down_large_and_ends_by_itself_with_a_chord(mat: Mat) -> None:
    mat.begin()
    assert mat.opened == ["measure"]
    assert mat.number == "2:00"
    assert mat.said[-1].startswith("Walk or march on the spot")
    mat.wait(30.5)
    assert mat.number == "1:30"
    mat.wait(90)
    assert mat.sounded == ["set-done"]
    assert mat.said[-1].startswith("Barefoot, feet together, knees straight.")
    assert mat.page._step.text() == "Practice try 1 of 2"


def test_no_timer_runs_while_a_person_is_awaited(mat: Mat) -> None:
    mat.begin()
    assert mat.taking._looking.isActive()
    mat.press(Key.Key_Return)
    assert not mat.taking._looking.isActive()
    mat.practise()
    assert not mat.taking._looking.isActive()
    mat.press("3", Key.Key_Return)
    assert mat.taking._looking.isActive(), "the rest counts down"


def test_numbers_are_typed_with_minus_and_point_and_read_back(mat: Mat) -> None:
    mat.begin(lead=Stage.PRACTICE)
    mat.practise()
    assert mat.number == "… cm"
    mat.press("-3.5")
    assert mat.number == "−3.5 cm"
    mat.press(Key.Key_Return)
    assert mat.said[-1] == "minus 3.5 centimetres. Rest until the tone."
    assert mat.slots.split("     ") == ["Try 1: −3.5 cm", "Try 2: …", "Try 3: …"]
    mat.count("-2,5", "-3")
    assert [one.tries for one in mat.taken[0]] == [(-3.5, -2.5, -3.0)]
    assert mat.sounded[-1] == "drill-done"


def test_two_seconds_end_a_number_too(mat: Mat) -> None:
    mat.begin(lead=Stage.PRACTICE)
    mat.practise()
    mat.press("4")
    assert (mat.taking.typing.interval(), mat.taking.typing.isActive()) == (2000, True)
    mat.taking.typing.timeout.emit()
    assert mat.said[-1] == "4 centimetres. Rest until the tone."


def test_a_minus_alone_is_no_number(mat: Mat) -> None:
    mat.begin(lead=Stage.PRACTICE)
    mat.practise()
    mat.press("-")
    mat.taking.typing.timeout.emit()
    assert (mat.number, mat.notice) == ("… cm", "")
    assert "cm" not in mat.slots


def test_the_next_try_begins_with_a_tone_after_fifteen_seconds(mat: Mat) -> None:
    mat.begin(lead=Stage.PRACTICE)
    mat.practise()
    mat.press("4", Key.Key_Return)
    assert mat.number == "0:15"
    mat.wait(14)
    assert mat.number == "0:01"
    mat.press("4")
    assert mat.notice.startswith("Rest first")
    mat.wait(1)
    assert mat.sounded[-1] == "soft"
    assert mat.said[-1] == "Try 2, within fifteen seconds."
    assert mat.notice == "", "the rest that it spoke of is over"


def test_backspace_takes_a_letter_and_then_the_number_before(mat: Mat) -> None:
    mat.begin(lead=Stage.PRACTICE)
    mat.practise()
    mat.press("44", Key.Key_Backspace)
    assert mat.number == "4 cm"
    mat.press(Key.Key_Return, Key.Key_Backspace)
    assert mat.page._step.text() == "Counted try 1 of 3"
    assert mat.slots.startswith("Try 1: …")


def test_what_cannot_be_is_refused_with_a_low_tone(mat: Mat) -> None:
    mat.begin(lead=Stage.PRACTICE)
    mat.practise()
    mat.press("999", Key.Key_Return)
    assert mat.sounded[-1] == "warning"
    assert mat.notice == "That cannot be: it goes from −60 cm to 100 cm."
    assert mat.said[-1] == mat.notice


def test_tries_that_spread_too_far_are_asked_for_again_and_said(mat: Mat) -> None:
    mat.begin(lead=Stage.PRACTICE)
    mat.practise()
    mat.count("4", "4", "7.5")
    assert mat.taken == []
    assert mat.notice == "The tries lie more than 3 cm apart. Please three more."
    assert mat.said[-1] == f"7.5 centimetres. {mat.notice}"
    mat.count("4", "4", "5")
    assert mat.taken[0][0].tries == (4.0, 4.0, 5.0)


def test_after_the_drills_the_time_left_is_shown_and_late_is_said(mat: Mat) -> None:
    mat.begin(when=When.AFTER, lead=Stage.PRACTICE, ended_s=10)
    assert mat.notice == "First counted try within 2:50"
    mat.practise()
    mat.wait(180)
    assert mat.notice == ""
    mat.press("4", Key.Key_Return)
    assert "More than 3 minutes after the last drill" in mat.notice
    assert mat.notice in mat.said[-1]


def test_in_time_nothing_is_said_of_it(mat: Mat) -> None:
    mat.begin(when=When.AFTER, lead=Stage.PRACTICE, ended_s=10)
    mat.practise()
    mat.wait(169)
    mat.press("4", Key.Key_Return)
    assert mat.notice == ""


def test_each_leg_is_told_by_name(mat: Mat) -> None:
    mat.begin(LEG_RAISE, lead=Stage.PRACTICE)
    assert mat.said[-1].startswith("Left leg. On your back")
    mat.practise()
    assert mat.page._step.text() == "Left leg · counted try 1 of 3"
    mat.count("60", "62", "64")
    assert mat.said[-1].startswith("64 degrees. Right leg. On your back")
    mat.practise()
    mat.count("70", "70", "70")
    assert [one.side for one in mat.taken[0]] == [Side.LEFT, Side.RIGHT]


def test_leaving_keeps_the_sides_that_are_whole_and_nothing_else(mat: Mat) -> None:
    mat.begin(LEG_RAISE, lead=Stage.PRACTICE)
    mat.practise()
    mat.count("60", "62", "64")
    mat.practise()
    mat.count("70")
    mat.taking.leave()
    mat.taking.leave()
    assert [[one.side for one in taken] for taken in mat.taken] == [[Side.LEFT]]
    assert not mat.taking.active
    assert mat.said[-1] == ""


def test_what_trains_the_measure_and_what_its_sign_means_is_shown(mat: Mat) -> None:
    mat.begin(lead=Stage.PRACTICE)
    mat.practise()
    sign = "Above the floor: plus. Below it, standing on a step: minus. Lower is better."
    assert (mat.page._sign.text(), mat.page._sign.isVisible()) == (sign, True)
    mat.press("4", Key.Key_Return)
    assert mat.page._sign.isVisible(), "a number will be typed"
    assert mat.page._hint.text() == "Trained by drill 5."


def test_what_a_sign_means_is_not_shown_where_no_number_is_typed(mat: Mat) -> None:
    mat.begin()
    assert not mat.page._sign.isVisible()
    mat.press(Key.Key_Return)
    assert not mat.page._sign.isVisible()
    assert "plus" not in mat.page.accessibleDescription()


def test_escape_and_letters_are_left_to_the_window(mat: Mat) -> None:
    mat.begin(lead=Stage.PRACTICE)
    mat.press("x", Key.Key_Escape, Key.Key_F11)
    assert mat.taken == []
    assert mat.page._step.text() == "Practice try 1 of 2"
