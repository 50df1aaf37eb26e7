# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The keys laid over a session: what the key that closes them does besides."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from exercises.reply import State
from tests.ui.conftest import OpenHouse
from tests.ui.house import House

Key = Qt.Key


@pytest.fixture
def house(open_house: OpenHouse) -> House:
    return open_house()


def asked_for_keys(house: House) -> None:
    house.press("b", Key.Key_Space)
    house.pass_time(5)
    house.press(Key.Key_Question)
    house.pass_time(2)
    assert house.window.keys_shown


def test_d_is_the_stop_signal_over_the_keys_too(house: House) -> None:
    asked_for_keys(house)
    house.press("d")
    assert not house.window.keys_shown
    assert house.state() is State.SIGNALLED


def test_the_key_that_closes_the_keys_can_be_held_for_the_stop_signal(house: House) -> None:
    asked_for_keys(house)
    house.theatre.page._hold.setInterval(20)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyPress(focused, Key.Key_A)
    assert not house.window.keys_shown
    assert house.state() is State.PAUSED
    house.bot.waitUntil(lambda: house.state() is State.SIGNALLED)
    QTest.keyRelease(house.theatre.page, Key.Key_A)


def test_a_digit_chooses_the_level_of_a_set_up_over_the_keys_too(house: House) -> None:
    house.press("b")
    house.press(Key.Key_Question)
    house.pass_time(2)
    house.press("2")
    assert not house.window.keys_shown
    assert house.session.segment.level == 2


@pytest.mark.parametrize("key", [Key.Key_VolumeUp, Key.Key_Print, Key.Key_Super_L])
def test_the_systems_keys_close_nothing(house: House, key: Qt.Key) -> None:
    asked_for_keys(house)
    house.press(key)
    assert house.window.keys_shown


def test_control_q_over_the_keys_asks_whether_to_end(house: House) -> None:
    asked_for_keys(house)
    house.control(Key.Key_Q)
    assert not house.window.keys_shown
    assert house.state() is State.ASKING


def test_control_q_over_the_keys_of_another_page_ends_the_program(house: House) -> None:
    left: list[bool] = []
    house.program.left.connect(lambda: left.append(True))
    house.press(Key.Key_Question)
    assert house.window.keys_shown
    house.control(Key.Key_Q)
    assert left == [True]
