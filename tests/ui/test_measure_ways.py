# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A measure in the whole program: offered, taken before and after, kept, compared, kept back."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from exercises.catalogue import load_catalogue
from exercises.plan import Answer
from exercises.record import CONTROL, SessionRecord, When
from exercises.sides import Side
from tests.ui.conftest import OpenHouse
from tests.ui.house import KNOWN, House
from ui.ending import Ending

Key = Qt.Key
TOE_TOUCH, LEG_RAISE = "toe-touch-floor", "aslr-angle"
KEEPS_TOE_TOUCH = replace(KNOWN, measure=TOE_TOUCH)
QUESTIONS = {q.id: q for q in load_catalogue().screening}


def shown(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def wait(house: House, seconds: float) -> None:
    house.clock.advance(seconds)
    house.program._shelf.gauge.taking.look()


def take(house: House, *tries: str) -> None:
    """Try twice without counting, then count these."""
    assert house.window.page == "measure"
    house.press(Key.Key_Return, Key.Key_Return)
    for one in tries:
        wait(house, 15)
        house.press(one, Key.Key_Return)


def measure_first(house: House, *tries: str) -> None:
    """Measure from the page before a session, and go on to the session."""
    assert house.window.page == "ready"
    house.press("m", Key.Key_Return)
    take(house, *tries)
    assert house.window.page == "ready"


def stop_at_once(house: House) -> None:
    house.press(Key.Key_Return)
    assert house.window.page == "session"
    house.press(Key.Key_Escape, Key.Key_Return)


def test_a_measure_is_taken_before_and_after_and_compared(open_house: OpenHouse) -> None:
    house = open_house(KEEPS_TOE_TOUCH)
    house.press("b")
    measure_first(house, "8", "8.5", "7.5")
    ready = shown(house.program._shelf.starting.ready)
    assert "Toe touch before: 8 cm, the mean of 8, 8.5, 7.5." in ready
    stop_at_once(house)
    take(house, "2", "2", "2")
    assert house.window.page == "check_in"
    said = shown(house.program._shelf.ending.page)
    assert "Toe touch today, probably changed: reached 6 cm further." in said
    house.press("4", Key.Key_Return, Key.Key_Escape)
    [record] = house.history()
    assert [(m.when, m.tries) for m in record.measures] == [
        (When.BEFORE, (8.0, 8.5, 7.5)),
        (When.AFTER, (2.0, 2.0, 2.0)),
    ]
    assert record.effort == 4
    assert record.changed_at is not None
    assert record.changed_at >= house.clock.now()


def test_where_no_measure_is_kept_a_drill_alone_starts_at_once(open_house: OpenHouse) -> None:
    house = open_house()
    house.press("b")
    assert house.window.page == "session"


def test_a_session_that_was_not_measured_before_is_not_measured_after(
    open_house: OpenHouse,
) -> None:
    house = open_house(KEEPS_TOE_TOUCH)
    house.press("b")
    stop_at_once(house)
    assert house.window.page == "check_in"
    assert house.history()[0].measures == ()


def test_escape_leaves_the_measure_and_comes_back_to_the_start(open_house: OpenHouse) -> None:
    house = open_house(replace(KNOWN, measure=LEG_RAISE))
    house.press("b", "m", Key.Key_Return)
    take(house, "60", "60", "60")
    assert house.window.page == "measure"
    house.press(Key.Key_Escape)
    assert house.window.page == "ready"
    stop_at_once(house)
    house.press(Key.Key_Escape)
    assert house.window.page == "check_in"
    [record] = house.history()
    assert [(m.side, m.when) for m in record.measures] == [(Side.LEFT, When.BEFORE)]


def test_what_was_measured_belongs_to_one_session_alone(open_house: OpenHouse) -> None:
    house = open_house(KEEPS_TOE_TOUCH)
    house.press("b")
    measure_first(house, "8", "8", "8")
    house.press(Key.Key_Escape, "b")
    assert "the mean of" not in shown(house.program._shelf.starting.ready)
    stop_at_once(house)
    assert house.history()[0].measures == ()


def test_after_a_stop_signal_nobody_is_asked_to_bend(open_house: OpenHouse) -> None:
    house = open_house(KEEPS_TOE_TOUCH)
    house.press("b")
    measure_first(house, "8", "8", "8")
    house.press(Key.Key_Return, "d", "5")
    assert house.window.page == "check_in"
    assert len(house.history()[0].measures) == 1


def test_late_is_told_in_the_check_in_too(open_house: OpenHouse) -> None:
    house = open_house(KEEPS_TOE_TOUCH)
    house.press("b")
    measure_first(house, "8", "8", "8")
    stop_at_once(house)
    wait(house, 200)
    take(house, "2", "2", "2")
    assert "More than 3 minutes after" in shown(house.program._shelf.ending.page)


def test_the_drill_that_trains_the_measure_is_named_before_it(open_house: OpenHouse) -> None:
    house = open_house(KEEPS_TOE_TOUCH)
    house.press("5")
    hint = "Drill 5, Toe Touch Progression, trains this test itself: part is practice."
    assert hint in shown(house.program._shelf.starting.ready)
    house.press("m")
    assert hint in shown(house.program._shelf.gauge.taking.page)


@pytest.mark.parametrize("question", [*QUESTIONS, ""])
@pytest.mark.parametrize("measure", [TOE_TOUCH, LEG_RAISE])
def test_a_safety_answer_keeps_a_measure_back(
    open_house: OpenHouse, question: str, measure: str
) -> None:
    answers = {question: Answer(yes=True)} if question else {}
    house = open_house(replace(KNOWN, measure=measure, answers=answers))
    asked = QUESTIONS.get(question)
    removed = asked is not None and (asked.all_until_agreed or measure in asked.removes_measures)
    yardstick = house.program._shelf.gauge.yardstick
    kept, free = yardstick.kept(), yardstick.free(house.keeper.preferences)
    assert (kept is None) is removed
    assert (measure in {one.id for one in free}) is not removed
    assert yardstick.before("balloon") == kept
    house.press(",")
    settings = house.program._shelf.adjusting.page.measures
    assert ("is kept back by a safety answer" in settings._kept_back.text()) is removed
    assert settings.control.isVisible() is not removed


def test_an_answer_given_in_between_binds_the_measure_afterwards(open_house: OpenHouse) -> None:
    house = open_house(KEEPS_TOE_TOUCH)
    house.press("b")
    measure_first(house, "8", "8", "8")
    house.press(Key.Key_Return)
    bound = replace(house.keeper.preferences, answers={"bones": Answer(yes=True)})
    house.keeper.keep(bound)
    house.press(Key.Key_Escape, Key.Key_Return)
    assert house.window.page == "check_in"


def test_a_reset_offers_what_the_answers_leave(open_house: OpenHouse) -> None:
    house = open_house(replace(KNOWN, answers={"bones": Answer(yes=True)}))
    yardstick = house.program._shelf.gauge.yardstick
    offered = yardstick.before("reset")
    assert offered is not None
    assert offered.id == LEG_RAISE
    house.keeper.keep(replace(KNOWN, answers={"surgery": Answer(yes=True)}))
    assert yardstick.before("reset") is None


def controlled(house: House, before: str, after: str) -> SessionRecord:
    """Rest alone, from the preferences and back to them."""
    house.press(",")
    house.program._shelf.adjusting.page.measures.control.click()
    house.press(Key.Key_Return)
    take(house, before, before, before)
    assert house.program._shelf.gauge.taking.page._heading.text() == "Toe touch after the rest"
    house.press(Key.Key_Return)
    wait(house, 300)
    take(house, after, after, after)
    assert house.window.page == "preferences"
    house.press(Key.Key_Escape)
    return house.history()[0]


def test_rest_alone_is_kept_without_drills_and_minutes(open_house: OpenHouse) -> None:
    house = open_house(KEEPS_TOE_TOUCH)
    record = controlled(house, "8", "7")
    assert (record.routine, record.drills, record.active_ms) == (CONTROL, (), 0)
    assert [(m.when, m.mean) for m in record.measures] == [(When.BEFORE, 8), (When.AFTER, 7)]
    assert "Nothing yet" in shown(house.program._shelf.front.page) or "Enter starts" in shown(
        house.program._shelf.front.page
    )
    house.press("h")
    assert house.window.page == "history"


def test_rest_alone_that_moved_it_as_much_is_said_after_a_session(open_house: OpenHouse) -> None:
    house = open_house(KEEPS_TOE_TOUCH)
    controlled(house, "8", "2")
    house.press("b")
    measure_first(house, "8", "8", "8")
    stop_at_once(house)
    take(house, "2", "2", "2")
    said = shown(house.program._shelf.ending.page)
    assert "Rest alone moved it as much: by 6 cm." in said


def test_rest_alone_left_early_keeps_nothing(open_house: OpenHouse) -> None:
    house = open_house(KEEPS_TOE_TOUCH)
    house.press(",")
    house.program._shelf.adjusting.page.measures.control.click()
    house.press(Key.Key_Return)
    take(house, "8", "8", "8")
    house.press(Key.Key_Escape)
    assert house.window.page == "preferences"
    assert house.history() == []


def test_an_older_check_in_is_mended_and_keeps_when(open_house: OpenHouse) -> None:
    house = open_house(KEEPS_TOE_TOUCH)
    house.press("b")
    measure_first(house, "8", "8", "8")
    stop_at_once(house)
    house.press(Key.Key_Escape, Key.Key_Escape)
    before = house.history()[0]
    house.clock.advance(3600)
    ending = house.program._shelf.ending
    told: list[SessionRecord] = []
    ending.mended.connect(told.append)
    house.program._shelf.mend(before)
    assert house.window.page == "check_in"
    house.press(
        "6", Key.Key_Return, "1", Key.Key_Return, "1", Key.Key_Return, "late", Key.Key_Return
    )
    house.press("7 7 7", Key.Key_Return, "2", Key.Key_Return, "3", Key.Key_Return, Key.Key_Space)
    assert house.window.page == "history"
    [after] = house.history()
    assert told == [after]
    assert (after.effort, after.pain, after.felt, after.note) == (6, 1, True, "late")
    assert [(d.pain_before, d.pain) for d in after.drills] == [(2, 3)]
    assert after.measures[0].tries == (7.0, 7.0, 7.0)
    assert after.measures[0].at == before.measures[0].at
    assert after.changed_at == house.clock.now()


def test_escape_leaves_an_older_check_in_as_it_was(open_house: OpenHouse) -> None:
    house = open_house()
    house.press("b", Key.Key_Escape, Key.Key_Return, "4", Key.Key_Return, Key.Key_Escape)
    before = house.history()[0]
    house.clock.advance(3600)
    house.program._shelf.ending.mend(before)
    house.press("9", Key.Key_Return, Key.Key_Escape)
    assert house.window.page == "history"
    assert house.history() == [before]


def mending(house: House) -> Ending:
    """Measure before a session, leave it, and mend what was answered."""
    house.press("b")
    measure_first(house, "8", "8", "8")
    stop_at_once(house)
    house.press(Key.Key_Escape, Key.Key_Escape)
    ending = house.program._shelf.ending
    ending.mend(house.history()[0])
    return ending


def test_tries_that_were_emptied_take_the_measure_away(open_house: OpenHouse) -> None:
    house = open_house(KEEPS_TOE_TOUCH)
    ending = mending(house)
    ending.page.mending._tries[0].clear()
    ending.page._save.click()
    assert house.history()[0].measures == ()


def test_more_tries_than_can_be_kept_leave_the_measure_as_it_was(open_house: OpenHouse) -> None:
    house = open_house(KEEPS_TOE_TOUCH)
    ending = mending(house)
    ending.page.mending._tries[0].setText("7 " * 11)
    ending.page.note.setText("kept")
    ending.page._save.click()
    (after,) = house.history()
    assert (after.note, after.measures[0].tries) == ("kept", (8.0, 8.0, 8.0))


def test_the_measure_that_is_kept_is_chosen_in_the_preferences(open_house: OpenHouse) -> None:
    house = open_house()
    house.press(",")
    settings = house.program._shelf.adjusting.page.measures
    assert not settings.control.isVisible()
    settings.options._choices[LEG_RAISE].click()
    assert house.kept().measure == LEG_RAISE
    assert "phone strapped along the shin" in settings._about.text()
    assert "Drill 6" in settings._about.text()
    settings.options._choices[""].click()
    assert house.kept().measure == ""
