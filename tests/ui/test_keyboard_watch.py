# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Whether keys arrive is told when it changes, and soon after a session's start."""

import pytest

from tests.ui.conftest import OpenHouse
from tests.ui.house import KNOWN
from ui import keyboard_watch
from ui.keyboard_watch import KeyboardWatch
from ui.requests import StartRequest
from ui.wording.program import keyboard_lost


def test_a_session_that_never_had_the_keyboard_says_so(
    open_house: OpenHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyboard_watch, "SETTLING_MS", 0)
    house = open_house()
    house.lose_keyboard()
    assert house.notice == ""
    house.program.start(StartRequest("balloon"))
    house.bot.waitUntil(lambda: house.notice == keyboard_lost())
    house.pass_time(0.1)
    assert house.player.heard[-1][0] == "low"
    house.have_keyboard()
    assert house.notice == ""


def test_a_session_in_a_window_with_the_keyboard_says_nothing(
    open_house: OpenHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyboard_watch, "SETTLING_MS", 0)
    house = open_house(KNOWN, request=StartRequest("balloon"))
    house.bot.wait(50)
    assert house.notice == ""


def test_who_leaves_soon_after_the_beginning_is_warned_once(
    open_house: OpenHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyboard_watch, "SETTLING_MS", 60_000)
    house = open_house(KNOWN, request=StartRequest("balloon"))
    house.lose_keyboard()
    (watch,) = house.window.findChildren(KeyboardWatch)
    assert not watch._settling.isActive(), "what was told is not told again"
    house.pass_time(3)
    assert [name for name, _ in house.player.heard].count("low") == 2, "one double note"
