# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A later start in the window that is open: it comes forward, and nothing under way is lost."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from exercises.noise import published
from exercises.plan import LOST
from exercises.record import Outcome
from exercises.reply import State
from settings.parsing import LOST_ALL
from tests.ui.conftest import OpenHouse
from tests.ui.house import KNOWN, House
from ui.desktop.one_instance import Handed
from ui.pages.first_start import FirstAnswers
from ui.requests import PageRequest, StartRequest
from ui.visitors import Visitors
from ui.wording.history import details

BALLOON = StartRequest("balloon")
RESET = StartRequest("reset")


class Receiving:
    """A house with somebody at the door."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.visitors = Visitors(house.program, house.theatre)

    def receive(self, request: StartRequest | PageRequest | None, token: str = "") -> None:
        self.visitors.receive(Handed(request, token))

    def running(self) -> str:
        running = self.house.theatre.running
        return "" if running is None else running.order.plan.routine_id


@pytest.fixture
def at_today(open_house: OpenHouse) -> Receiving:
    return Receiving(open_house())


@pytest.fixture
def in_session(open_house: OpenHouse) -> Receiving:
    return Receiving(open_house(request=BALLOON))


def test_a_plain_start_changes_nothing_but_comes_forward(at_today: Receiving) -> None:
    window = at_today.house.window
    window.showMinimized()
    at_today.receive(None)
    assert not window.isMinimized()
    assert window.page == "today"


def test_a_start_begins_its_session(at_today: Receiving) -> None:
    at_today.receive(RESET)
    assert at_today.house.window.page == "session"
    assert at_today.running() == "reset"


def test_a_start_asks_first_for_answers_that_were_lost(open_house: OpenHouse) -> None:
    house = open_house(LOST_ALL, request=BALLOON)
    assert house.window.page == "first_start"
    receiving = Receiving(house)
    house.press(Qt.Key.Key_Return)
    stack = house.program._shelf.asking.page._stack
    assert stack.currentIndex() == 1
    receiving.receive(BALLOON)
    assert house.window.page == "first_start"
    assert stack.currentIndex() == 1, "what was answered so far stays"
    house.program._shelf.asking._take(FirstAnswers((), (), shown=False))
    assert LOST not in house.kept().answers
    receiving.receive(BALLOON)
    assert receiving.running() == "balloon"


def test_a_page_is_opened_unless_somebody_is_in_the_middle_of_something(
    at_today: Receiving,
) -> None:
    at_today.receive(PageRequest("history"))
    assert at_today.house.window.page == "history"
    at_today.receive(BALLOON)
    at_today.receive(PageRequest("history"))
    assert at_today.house.window.page == "session"
    assert at_today.house.state() is State.RUNNING


def test_a_check_in_under_the_guide_is_kept_when_a_page_is_opened(in_session: Receiving) -> None:
    house = in_session.house
    house.press(Qt.Key.Key_Escape, Qt.Key.Key_Return)
    assert house.window.page == "check_in"
    house.press("4", Qt.Key.Key_F1)
    assert house.window.page == "guide"
    in_session.receive(PageRequest("history"))
    assert house.window.page == "history"
    assert house.history()[0].effort == 4


def test_what_was_asked_for_is_offered_no_longer_than_the_session(in_session: Receiving) -> None:
    house = in_session.house
    in_session.receive(RESET)
    house.pass_time(1.5)
    house.press(Qt.Key.Key_Space)
    house.press(Qt.Key.Key_Escape, Qt.Key.Key_Return)
    assert house.window.page == "check_in"
    assert house.notice == ""
    house.window.notice.act()
    house.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert in_session.running() == ""


def test_no_page_takes_the_place_of_a_measure(open_house: OpenHouse) -> None:
    receiving = Receiving(open_house(replace(KNOWN, measure="toe-touch-floor")))
    receiving.house.press("b", "m", Qt.Key.Key_Return)
    assert receiving.house.window.page == "measure"
    receiving.receive(PageRequest("history"))
    assert receiving.house.window.page == "measure"


def test_a_session_under_way_pauses_and_is_asked_about(in_session: Receiving) -> None:
    in_session.receive(RESET)
    assert in_session.house.state() is State.PAUSED
    assert in_session.house.notice == "Another session was asked for."
    assert in_session.running() == "balloon"
    in_session.house.pass_time(1.5)
    in_session.house.press(Qt.Key.Key_Space)
    assert in_session.house.state() is State.RUNNING
    assert in_session.running() == "balloon"
    in_session.house.theatre.stop()
    [record] = in_session.house.history()
    told = [line for section in details(record, {}, published) for line in section.lines]
    assert any(line.endswith("another session was asked for") for line in told)


def test_agreed_to_it_ends_the_session_and_begins_after_the_check_in(
    in_session: Receiving,
) -> None:
    house = in_session.house
    in_session.receive(RESET)
    house.window.notice.act()
    assert house.window.page == "check_in"
    house.press(Qt.Key.Key_Escape)
    assert house.window.page == "session"
    assert in_session.running() == "reset"
    assert Outcome.STOPPED in {record.outcome for record in house.history()}


def test_what_was_not_agreed_to_is_forgotten_with_the_session(in_session: Receiving) -> None:
    house = in_session.house
    in_session.receive(RESET)
    house.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert house.window.page == "check_in"
    house.press(Qt.Key.Key_Escape)
    assert house.window.page == "today"
    assert in_session.running() == ""


def test_the_stop_signal_comes_first(in_session: Receiving) -> None:
    in_session.house.pass_time(1)
    in_session.house.press(Qt.Key.Key_D)
    in_session.receive(RESET)
    assert in_session.house.state() is State.SIGNALLED
    assert in_session.house.notice.endswith("The stop signal comes first.")


def test_leaving_on_the_check_in_begins_nothing(in_session: Receiving) -> None:
    in_session.receive(RESET)
    in_session.house.window.notice.act()
    in_session.house.program.leave()
    assert in_session.running() == ""


def test_a_routine_that_is_gone_is_said(at_today: Receiving, tmp_path: Path) -> None:
    at_today.receive(StartRequest("gone"))
    assert at_today.house.notice == "The routine that was asked for is no longer there."
    assert at_today.house.window.page == "today"
