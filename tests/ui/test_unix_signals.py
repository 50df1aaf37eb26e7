# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Leaving in good order when the system asks for it."""

import os
import signal
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exercises.record import Outcome
from tests.ui.conftest import OpenHouse
from tests.ui.house import House
from ui.stall import STALL_AFTER_MS, Stall
from ui.unix_signals import Leaving

Key = Qt.Key
NUMBERS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


@pytest.fixture
def house(open_house: OpenHouse) -> House:
    return open_house()


@pytest.fixture
def plain() -> Iterator[None]:
    """Signals as a program has them that was not begun in the background."""
    before = {number: signal.signal(number, signal.SIG_DFL) for number in NUMBERS}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def leaving(house: House, plain: None) -> Iterator[Leaving]:
    leaving = Leaving(house.program)
    yield leaving
    leaving.close()


def leave_by(house: House, number: signal.Signals) -> None:
    """Practise for a minute, then be asked to leave."""
    house.press("b", Key.Key_Space)
    house.pass_time(60)
    with house.bot.waitSignal(house.program.left):
        os.kill(os.getpid(), number)
    assert not house.window.isVisible()
    assert house.theatre.running is None
    assert house.window.page != "check_in"


@pytest.mark.usefixtures("leaving")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_session_that_the_system_ends_is_offered_at_the_next_start(
    house: House, number: signal.Signals
) -> None:
    leave_by(house, number)
    [kept] = house.history()
    assert kept.outcome is Outcome.RUNNING
    assert kept.seen_at == house.clock.now()
    assert kept.active_ms > 55_000
    assert (kept.at_drill, kept.at_set) == (0, 2), "the first set is over"
    house.reader.mark_interrupted()
    offer = house.program._shelf.front.offering.offer(house.history())
    assert offer is not None
    assert offer.yes == "Go on"


@pytest.mark.usefixtures("leaving")
def test_ctrl_c_stops_the_session(house: House) -> None:
    leave_by(house, signal.SIGINT)
    assert house.history()[0].outcome is Outcome.STOPPED


@pytest.mark.usefixtures("plain")
def test_a_hang_up_that_is_not_to_end_it_does_not(house: House) -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    leaving = Leaving(house.program)
    assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    assert signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL
    leaving.close()


def test_a_pause_that_the_machine_goes_down_in_is_kept(house: House) -> None:
    house.press("b", Key.Key_Space)
    house.pass_time(60)
    house.press("x")
    house.pass_time(20)
    house.program.leave(for_now=True)
    (record,) = house.history()
    assert record.outcome is Outcome.RUNNING
    assert record.paused_ms == pytest.approx(20_000, abs=200)


def test_no_note_sounds_on_when_the_machine_goes_down_in_work(house: House) -> None:
    house.press("b", Key.Key_Space)
    house.pass_time(20)
    assert house.player.coming
    house.program.leave(for_now=True)
    assert not house.player.coming


def test_the_signals_are_given_back(house: House) -> None:
    before = signal.getsignal(signal.SIGTERM)
    leaving = Leaving(house.program)
    assert signal.getsignal(signal.SIGTERM) is not before
    leaving.close()
    assert signal.getsignal(signal.SIGTERM) is before
    assert signal.set_wakeup_fd(-1) == -1


def test_a_stall_comes_once_and_only_when_it_was_asked_for(qtbot: QtBot) -> None:
    never = Stall(0)
    assert not never._timer.isActive()
    blocker = Stall(20)
    assert blocker._timer.interval() == STALL_AFTER_MS
    looks: list[int] = []
    beside = threading.Timer(0.01, looks.append, (1,))
    beside.start()
    blocker._timer.start(0)
    qtbot.waitUntil(lambda: not blocker._timer.isActive())
    beside.join()
    assert looks == [1]
    blocker.close()
