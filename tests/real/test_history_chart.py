# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The history's chart on a real display, by the keyboard alone, looked at from outside."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from history.store import Store
from tests.history.records import a_session
from tests.real.sound_server import SoundServer
from tests.real.stage import HISTORY, TODAY, Stage, prefer, wait_until
from ui.look import LIGHT

pytestmark = pytest.mark.real
DAYS = (1, 2, 4, 9, 20, 45, 80)
BARS_PX = 2_000


def fill(folder: Path) -> None:
    now = datetime.now(UTC)
    with Store.open(folder / "history.db") as store:
        for ago in DAYS:
            record = a_session(str(ago))
            store.save(replace(record, started_at=now - timedelta(days=ago), offset_minutes=0))


def test_the_chart_is_opened_walked_through_and_left_by_keys(
    stage: Stage, sound_server: SoundServer
) -> None:
    fill(stage.folder)
    prefer(stage.folder, theme="light")
    ninety, screen = stage.open(sound_server.env), stage.screen
    screen.wait_title(TODAY)
    screen.settle_focus()
    screen.key("h")
    screen.wait_title(HISTORY)
    wait_until(lambda: screen.shows(LIGHT.breath_in, BARS_PX), "bars")
    half_a_year = screen.settle()
    screen.key("4")
    screen.wait_change(half_a_year)
    by_day = screen.settle()
    screen.key("shift+Tab", "shift+Tab", "shift+Tab")  # over order and routines to the chart
    screen.wait_change(by_day)
    pointed = screen.settle()
    screen.key("Left")
    screen.wait_change(pointed)
    assert screen.shows(LIGHT.focus, 200)
    screen.key("Tab", "Tab", "Tab", "Delete")
    wait_until(lambda: len(ninety.history()) == len(DAYS) - 1, "a session less")
    screen.key("ctrl+z")
    wait_until(lambda: len(ninety.history()) == len(DAYS), "the session again")
    screen.key("ctrl+q")
    assert ninety.wait_end() == 0
