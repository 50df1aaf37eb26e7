# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Which page follows which, key by key, and what is kept of what was chosen on it."""

from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from exercises.catalogue import load_catalogue
from exercises.plan import Answer
from exercises.record import Outcome
from exercises.segment import Kind
from exercises.sides import Order
from history.errors import HistoryUnreadable
from tests.fakes import NOON, FakeClock
from tests.ui.conftest import OpenHouse
from tests.ui.house import KNOWN, NEW, House
from tests.ui.tape_voice import TapeVoice
from ui.pages.drill_row import DrillButton
from ui.requests import StartRequest

Key = Qt.Key
DRILL = "hip-lift-90-90-balloon"
QUESTIONS = 10


@pytest.fixture
def house(open_house: OpenHouse) -> House:
    return open_house()


def run_and_stop(house: House) -> None:
    """Start the balloon alone, stop in the first breath."""
    house.press("b", Key.Key_Space)
    house.pass_time(5)
    house.press(Key.Key_Escape, Key.Key_Return)


def go_to_first_drill(house: House) -> None:
    """Give the focus to the first drill's row."""
    while not isinstance(QApplication.focusWidget(), DrillButton):
        house.press(Key.Key_Down)


def test_enter_alone_leads_through_the_first_start(open_house: OpenHouse) -> None:
    house = open_house(NEW)
    house.press(Key.Key_Escape)
    assert house.window.page == "first_start", "there is nothing behind it"
    house.press(Key.Key_Return)
    house.press(Key.Key_Escape)
    assert house.program._shelf.asking.page._stack.currentIndex() == 0
    house.press(*[Key.Key_Return] * (1 + QUESTIONS + 2))
    assert house.window.windowTitle() == "Ninety – Today"
    assert house.kept().shown is True
    assert not any(answer.yes for answer in house.kept().answers.values())


def test_three_sound_checks_are_enough(open_house: OpenHouse) -> None:
    house = open_house(replace(KNOWN, sound_check=True, sound_checks_done=2))
    house.press("b", "i", "o")
    house.theatre.make_ready().look()
    assert [clip.split("-")[0] for clip, _ in house.player.heard] == ["in", "out"]
    house.press("x")
    assert house.kept().sound_checks_done == 3
    house.press(Key.Key_Escape, Key.Key_Return, Key.Key_Escape)
    assert house.window.page == "today"
    house.press("b")
    assert house.window.page == "session"


def test_the_sound_check_can_be_left_or_skipped_for_good(open_house: OpenHouse) -> None:
    house = open_house(replace(KNOWN, sound_check=True))
    house.press("b", Key.Key_Escape)
    assert house.window.page == "today"
    house.press("b", "s")
    assert house.window.page == "session"
    assert house.kept().sound_check is False


def test_escape_skips_the_check_in_and_keeps_what_was_answered(house: House) -> None:
    run_and_stop(house)
    house.press("3", Key.Key_Return, Key.Key_Escape)
    [record] = house.history()
    assert (record.effort, record.pain, record.started_at) == (3, None, NOON)
    assert house.window.page == "today"
    house.press("h")
    assert house.program._shelf.archive.page.table.isVisible()
    house.press(Key.Key_Escape)
    assert house.window.page == "today"


@pytest.mark.parametrize(("key", "routine"), [("b", "balloon"), ("1", "drill-1"), ("6", "drill-6")])
def test_letters_start_their_routines(house: House, key: str, routine: str) -> None:
    house.press(key)
    assert house.session.course.plan.routine_id == routine


def test_a_reset_offers_a_measure_first(house: House) -> None:
    house.press("q")
    assert house.window.windowTitle() == "Ninety – Get ready"
    assert house.program._shelf.starting.ready.measure.isVisible()
    house.press(Key.Key_Return)
    assert house.session.course.plan.routine_id == "reset"


@pytest.mark.parametrize(
    ("key", "routine"), [(Key.Key_Return, "full"), ("s", "short"), ("f", "first-day")]
)
def test_a_routine_of_several_drills_says_first_what_it_needs(
    house: House, key: Key | str, routine: str
) -> None:
    house.press(key)
    assert house.window.windowTitle() == "Ninety – Get ready"
    shown = [label.text() for label in house.program._shelf.starting.ready.findChildren(QLabel)]
    assert any("band" in text for text in shown)
    house.press(Key.Key_Escape)
    assert house.window.page == "today"
    house.press(key, Key.Key_Return)
    assert house.session.course.plan.routine_id == routine


def test_what_there_is_to_read_is_reached_and_left_by_keys(house: House) -> None:
    house.press("w")
    assert house.window.windowTitle() == "Ninety – Why these drills"
    house.press("4")
    assert house.window.windowTitle() == "Ninety – About a drill"
    house.press(Key.Key_Escape)
    assert house.window.page == "why"
    house.press("c", Key.Key_Escape)
    assert house.notice == "The sources are on the clipboard."
    assert house.window.page == "today"
    go_to_first_drill(house)
    house.press("i")
    assert house.window.page == "drill"
    house.press(Key.Key_Right, Key.Key_Left, Key.Key_Left)
    shown = house.program._shelf.library.drill.accessibleName()
    assert shown == list(load_catalogue().drills.values())[-1].name
    house.press(Key.Key_Escape)
    assert house.window.page == "today"


def test_both_sides_and_the_first_card_are_kept(house: House) -> None:
    house.press("x", Key.Key_Down, "t")
    assert house.kept().both_sides == {"quadruped-right-glute-wall-push"}
    assert house.kept().first_card == "short"
    house.press("4")
    sides = house.session.course.plan.blocks[0].level.sides
    assert sides.order is Order.EACH


def test_a_press_of_x_again_goes_back_to_the_right_leg(house: House) -> None:
    house.press("x", "x")
    assert house.kept().both_sides == frozenset()


def test_an_unknown_routine_starts_nothing(house: House) -> None:
    house.program._shelf.front.page.routine_chosen.emit("none")
    assert house.window.page == "today"
    with pytest.raises(KeyError):
        house.program.open(StartRequest("none"))


def test_a_level_is_changed_in_place_and_holds(house: House) -> None:
    go_to_first_drill(house)
    drill = QApplication.focusWidget()
    house.press(Key.Key_Right, Key.Key_Left, Key.Key_Left)
    assert house.kept().levels == {DRILL: 4}
    assert type(QApplication.focusWidget()) is type(drill)
    house.press("1")
    assert house.session.course.plan.blocks[0].level.number == 4


def test_the_keys_are_laid_over_today_and_any_key_closes_them(house: House) -> None:
    house.press("?")
    assert house.keys_shown()
    house.press("x")
    assert not house.keys_shown()
    assert house.window.page == "today"


def test_preferences_lead_to_the_answers_and_escape_leads_back(house: House) -> None:
    house.press(",")
    house.program._shelf.adjusting.page.tone_asked.emit("breath-in")
    house.program._shelf.adjusting.page.answers.click()
    assert house.window.page == "first_start"
    house.press(Key.Key_Escape)
    assert house.window.page == "preferences"
    house.press(Key.Key_Escape)
    assert house.window.page == "today"


def test_what_a_clinician_agreed_to_keeps_its_day(open_house: OpenHouse) -> None:
    answers = {"surgery": Answer(yes=True, agreed_on=date(2025, 5, 1)), "eyes": Answer(yes=True)}
    house = open_house(replace(KNOWN, answers=answers))
    house.press(",")
    house.program._shelf.adjusting.page.answers.click()
    rows = house.program._shelf.asking.page._questions._questions
    eyes, surgery = (
        next(row for row in rows if row.question.id == one) for one in ("eyes", "surgery")
    )
    agreed = "My clinician agreed that I do these drills"
    assert surgery.agreed.accessibleName() == f"{agreed} (since 1 May 2025)"
    assert eyes.agreed.text() == agreed
    eyes.set_answer(applies=True, agreed=True)
    house.press(*[Key.Key_Down] * (2 * QUESTIONS + 4), Key.Key_Return, Key.Key_Return)
    kept = house.kept().answers
    assert kept["surgery"] == Answer(yes=True, agreed_on=date(2025, 5, 1))
    assert kept["eyes"] == Answer(yes=True, agreed_on=NOON.astimezone().date())


def test_start_runs_at_once_at_its_level_without_waiting(open_house: OpenHouse) -> None:
    house = open_house(request=StartRequest("reset", level=2))
    assert house.window.page == "session"
    house.pass_time(31)
    assert house.session.segment.kind is Kind.COUNT_IN
    assert house.session.course.plan.blocks[0].level.number == 2


def test_a_try_out_is_said_and_leads_back_to_today(open_house: OpenHouse) -> None:
    house = open_house(request=StartRequest("reset", speed=20.0))
    assert house.notice.startswith("At 20 times the speed")
    house.pass_time(20)
    assert house.window.page == "today"
    assert house.history() == []


def test_a_notice_does_not_lead_out_of_a_session(house: House) -> None:
    run_and_stop(house)
    house.press(Key.Key_Escape)
    house.program.tell_interrupted(tuple(house.history()))
    house.press("b")
    house.window.notice.acted.emit("history")
    assert house.window.page == "session"


def test_a_history_that_cannot_be_read_is_told(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(*_given: object) -> None:
        raise HistoryUnreadable("The history cannot be read.")

    monkeypatch.setattr(house.reader, "ask", unreadable)
    house.press("h")
    assert house.window.page == "history"
    assert house.notice == "The history cannot be read."


def test_the_frame_s_button_keeps_the_session_and_lets_others_decide(house: House) -> None:
    house.press("b", Key.Key_Space)
    house.pass_time(5)
    house.window.close()
    assert house.window.isVisible()
    assert house.history()[0].outcome is Outcome.STOPPED


def test_leaving_from_the_check_in_keeps_what_was_answered(house: House) -> None:
    run_and_stop(house)
    house.press("9", Key.Key_Return)
    with house.bot.waitSignal(house.program.left):
        house.control(Key.Key_Q)
    assert house.history()[0].effort == 9


def test_f11_fills_the_screen_anywhere(house: House) -> None:
    house.press(Key.Key_F11)
    assert house.window.isFullScreen()
    house.press(Key.Key_F11)
    assert not house.window.isFullScreen()


def test_what_a_routine_needs_is_said_before_it_starts_and_cut_short_when_it_does(
    qtbot: QtBot, tmp_path: Path
) -> None:
    voice = TapeVoice(FakeClock())
    house = House(qtbot, tmp_path, voice=voice.make)
    voice.clock = house.clock
    house.press("s")
    house.theatre.voice.make_ready().look()
    [needed] = voice.tape
    assert needed.text.startswith("You need: mat, wall")
    assert "long band" in needed.text
    house.press(Key.Key_Return)
    assert not needed.whole
    house.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_closes_the_keys_and_reaches_nothing_under_them(
    open_house: OpenHouse, key: Qt.Key
) -> None:
    house = open_house(request=StartRequest("balloon"))
    house.press("?")
    assert house.keys_shown()
    house.press(key)
    assert not house.keys_shown()
    assert house.theatre.page.hasFocus()


def test_preferences_on_show_undo_nothing_that_was_changed_elsewhere(open_house: OpenHouse) -> None:
    house = open_house()
    house.press(Key.Key_Comma)
    house.keeper.keep(replace(house.keeper.preferences, voice_missed=True))
    house.program._shelf.adjusting.page._set_planned(4)
    assert house.kept().voice_missed
    assert house.kept().planned_days == 4
