# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A measure in a real window, by keys alone, with the timers that end numbers and rests."""

import time

import pytest

from tests.real.sound_server import SoundServer
from tests.real.stage import CHECK_IN, SESSION, TODAY, Screen, Stage, prefer, wait_until

pytestmark = pytest.mark.real
MEASURE, READY = "Ninety – Measure", "Ninety – Get ready"
GAP_S = 15.0
A_NUMBER_ENDS_S = 2.5


def take(screen: Screen, *tries: tuple[str, ...]) -> None:
    """Two tries that do not count, and then these; Enter ends each rest."""
    screen.key("Return", "Return")
    for place, number in enumerate(tries):
        screen.key(*([] if place == 0 else ["Return"]), *number, "Return")


def test_a_measure_by_keys_alone_before_and_after_a_session(
    stage: Stage, sound_server: SoundServer
) -> None:
    prefer(stage.folder, measure="toe-touch-floor")
    ninety, screen = stage.open(sound_server.env), stage.screen
    screen.wait_title(TODAY)
    screen.settle_focus()
    screen.key("b")
    screen.wait_title(READY)
    screen.key("m")
    screen.wait_title(MEASURE)
    screen.key("Return", "Return", "Return")
    screen.key("8")
    time.sleep(A_NUMBER_ENDS_S + GAP_S)  # the number ends by itself, and so does the rest
    screen.key("8", "period", "5", "Return", "Return", "7", "period", "5", "Return")
    screen.wait_title(READY)
    screen.key("Return")
    screen.wait_title(SESSION)
    wait_until(screen.is_full, "a session that fills the screen")
    screen.settle_focus()
    screen.key("2")
    screen.key("Escape")
    screen.key("Return")
    screen.wait_title(MEASURE)
    screen.settle_focus()
    take(screen, ("minus", "1"), ("0",), ("1",))
    screen.wait_title(CHECK_IN)
    screen.key("Escape")
    screen.wait_title(TODAY)
    wait_until(lambda: len(ninety.history()[0]["measures"]) == 2, "both measures", ninety.history)
    [session] = ninety.history()
    assert [(m["when"], m["tries"]) for m in session["measures"]] == [
        ("before", [8.0, 8.5, 7.5]),
        ("after", [-1.0, 0.0, 1.0]),
    ]
    assert session["drills"][0]["pain_before"] == 2
