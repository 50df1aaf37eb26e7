# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What digits answer in a session: pain after a drill, a paused set-up's level, the stop signal."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercises.catalogue import load_catalogue
from exercises.pain import asks_pain
from exercises.reply import State
from exercises.segment import Kind
from settings.preferences import Preferences
from tests.ui.conftest import OpenHouse
from tests.ui.floor import Floor
from tests.ui.hall import plan
from tests.ui.sights import said
from ui.order import order_of
from ui.pages.session import SessionPage

Key = Qt.Key
ALONE = [r.id for r in load_catalogue().routines if r.id.startswith("drill-")]
HIP_LIFT = "hip-lift-90-90-balloon"
TAKEN, WARNED = ["tap"], ["low"]
SUMS_OF_ANSWERS = (1, 2, 3, 4, 5)


def digit(floor: Floor, number: int) -> list[str]:
    return floor.press(Key(Key.Key_0 + number), str(number))


def resting(qtbot: QtBot) -> Floor:
    """In the rest between the two drills of the short routine."""
    floor = Floor(qtbot, plan(routine="short", waits=False))
    timeline = floor.session.course.timeline
    rest = next(s for s in timeline.segments if asks_pain(timeline, s))
    floor.pass_time(rest.at_ms / 1000 + 2, 1.0)
    assert floor.kind() is Kind.REST
    return floor


def detail(page: SessionPage) -> str:
    return page._stage.detail.accessibleName()


def test_pain_is_asked_in_the_rest_after_a_drill_and_read_back(qtbot: QtBot) -> None:
    floor = resting(qtbot)
    assert "Pain now?" in detail(floor.page)
    assert digit(floor, 4) == TAKEN
    assert floor.state() is State.RUNNING
    assert floor.message == "Pain 4"
    assert "Pain 4" in detail(floor.page)
    assert "Pain now?" not in detail(floor.page)
    digit(floor, 1)
    digit(floor, 0)
    assert floor.message.startswith("Pain 10: ")
    assert floor.running.conductor.record().drills[0].pain == 10


def test_a_keyboard_whose_6_is_a_minus_tells_it_in_the_rest(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    floor = resting(qtbot)
    plain = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Minus, plain, 15, 0, 0, "-")
    QApplication.sendEvent(floor.page, event)
    assert floor.state() is State.RUNNING
    assert 6 in floor.session.pains.values()


def test_before_the_first_drill_the_set_up_asks_for_pain_and_reads_it_back(qtbot: QtBot) -> None:
    floor = Floor(qtbot, plan())
    assert said(floor.page, "_prompt").endswith("Pain now? Press 0 to 10.")
    assert digit(floor, 3) == TAKEN
    assert floor.message == "", "the prompt says it"
    assert said(floor.page, "_prompt").endswith("Pain 3")
    assert (floor.kind(), floor.state()) == (Kind.SETUP, State.RUNNING)
    floor.press(Key.Key_Space)
    assert floor.kind() is Kind.COUNT_IN
    assert floor.running.conductor.record().drills[0].pain_before == 3


def test_much_pain_before_the_first_drill_advises_against_it(qtbot: QtBot) -> None:
    floor = Floor(qtbot, plan())
    digit(floor, 6)
    assert said(floor.page, "_prompt").endswith("Pain 6: better not today, and ask if it stays.")


def test_unasked_pain_leaves_the_set_up_as_it_always_was(qtbot: QtBot) -> None:
    floor = Floor(qtbot, plan())
    floor.press(Key.Key_Space)
    assert floor.kind() is Kind.COUNT_IN
    assert floor.running.conductor.record().drills[0].pain_before is None


def test_no_digit_leaves_it_open_and_other_keys_do_as_always(qtbot: QtBot) -> None:
    floor = resting(qtbot)
    floor.press(Key.Key_A)
    assert floor.state() is State.PAUSED
    assert floor.running.conductor.record().drills[0].pain is None


def test_a_digit_held_that_goes_on_takes_no_earlier_pain_back(qtbot: QtBot) -> None:
    floor = resting(qtbot)
    digit(floor, 4)
    floor.press(Key.Key_D, "d")
    digit(floor, 3)
    floor.pass_time(121, 1.0)
    floor.hold(Key.Key_3, "3")
    assert floor.running.conductor.record().drills[0].pain == 4


def test_a_digit_held_is_the_stop_signal_and_no_pain(qtbot: QtBot) -> None:
    floor = resting(qtbot)
    floor.hold(Key.Key_3, "3")
    assert floor.state() is State.SIGNALLED
    assert floor.session.pains == {}


def test_an_answer_that_is_held_takes_no_pain_back(qtbot: QtBot) -> None:
    floor = resting(qtbot)
    digit(floor, 3)
    floor.press(Key.Key_D)
    floor.hold(Key.Key_2, "2")
    floor.press(Key.Key_Escape)
    assert floor.ended[-1].drills[0].pain == 3


def test_a_rest_between_sets_asks_for_no_pain(qtbot: QtBot) -> None:
    floor = Floor(qtbot, plan(waits=False))
    rest = next(s for s in floor.session.course.timeline.segments if s.kind is Kind.REST)
    floor.pass_time(rest.at_ms / 1000 + 2, 1.0)
    assert "Pain" not in detail(floor.page)
    digit(floor, 4)
    assert floor.state() is State.PAUSED


def setting_up(qtbot: QtBot, allowed: tuple[int, ...] = (1, 2, 3, 4, 5, 6)) -> Floor:
    """A set-up that was paused by asking for the keys."""
    floor = Floor(qtbot, plan(), allowed={HIP_LIFT: allowed})
    floor.pass_time(2)
    floor.press(Key.Key_Question, "?")
    assert (floor.state(), floor.kind()) == (State.PAUSED, Kind.SETUP)
    return floor


def test_a_paused_set_up_says_its_level_and_a_digit_sets_it(qtbot: QtBot) -> None:
    floor = setting_up(qtbot)
    assert "1 to 6 set the level: now 5, Hip lift with balloon." in detail(floor.page)
    assert digit(floor, 2) == TAKEN
    assert floor.message.startswith("Level 2: Heels pull down")
    assert "now 2, Heel dig." in detail(floor.page)
    assert floor.state() is State.PAUSED
    floor.pass_time(1.5)
    floor.press(Key.Key_Space)
    floor.press(Key.Key_Space)
    floor.pass_time(4.5)
    assert (floor.kind(), floor.session.segment.level) == (Kind.WORK, 2)


def test_a_level_that_is_kept_back_is_not_set(qtbot: QtBot) -> None:
    floor = setting_up(qtbot, allowed=(1, 2, 3))
    assert digit(floor, 6) == WARNED
    assert floor.message == "That level is kept back."
    assert floor.session.course.plan.blocks[0].level.number == 5


def test_elsewhere_a_digit_pauses_and_resumes_like_any_key(qtbot: QtBot) -> None:
    floor = Floor(qtbot, plan())
    floor.go_to_work()
    digit(floor, 3)
    assert floor.state() is State.PAUSED
    floor.pass_time(1.2)
    digit(floor, 3)
    assert floor.state() is State.RUNNING
    assert floor.session.course.plan.blocks[0].level.number == 5


@pytest.mark.parametrize("routine", ALONE)
@pytest.mark.parametrize("answer", SUMS_OF_ANSWERS)
def test_the_stop_signal_and_its_answers_work_in_every_drill(
    qtbot: QtBot, routine: str, answer: int
) -> None:
    floor = Floor(qtbot, plan(routine=routine, waits=False))
    work = next(s for s in floor.session.course.timeline.segments if s.kind is Kind.WORK)
    floor.pass_time(work.at_ms / 1000 + 0.5, 1.0)
    before = floor.session.course.plan.blocks[0].level.number
    assert floor.press(Key.Key_D, "d") == WARNED
    assert floor.state() is State.SIGNALLED
    digit(floor, answer)
    record = floor.running.conductor.record()
    assert [(s.drill, s.answer) for s in record.signals] == [(record.drills[0].drill, answer)]
    if answer == SUMS_OF_ANSWERS[-1]:
        assert floor.state() is State.STOPPED
        return
    floor.pass_time(121, 10.0)
    floor.press(Key.Key_A)
    assert floor.session.course.plan.blocks[0].level.number == before - 1
    assert floor.kind() is Kind.SETUP


def test_a_level_set_before_a_drill_is_remembered(open_house: OpenHouse) -> None:
    house = open_house()
    house.press("1", "?", "x", "4")
    house.pass_time(1.5)
    house.press(Key.Key_Space, Key.Key_Space)
    house.pass_time(1)
    house.press(Key.Key_Escape, Key.Key_Return)
    assert house.kept().levels == {HIP_LIFT: 4}


def test_the_pain_of_the_check_in_is_that_after_the_last_drill_done(
    open_house: OpenHouse,
) -> None:
    house = open_house()
    house.press("s", Key.Key_Return, Key.Key_Space)
    house.pass_time(8)
    house.press(Key.Key_Escape, Key.Key_Return)
    house.press("3", Key.Key_Return, "2", Key.Key_Return, Key.Key_Escape)
    [record] = house.history()
    assert (record.effort, record.pain) == (3, 2)
    assert [drill.pain for drill in record.drills] == [2, None]


def test_an_order_takes_the_manner_from_the_preferences() -> None:
    order = order_of(plan(), Preferences(page_keys_step=True), None, ())
    order = replace(order, allowed={HIP_LIFT: (1,)})
    assert (order.kept, order.page_keys_step, order.allowed[HIP_LIFT]) == (True, True, (1,))
