# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The main job as a new person does it, by the keyboard alone: first start to history."""

import time

import pytest

from tests.real.sound_server import SoundServer
from tests.real.stage import (
    CHECK_IN,
    HISTORY,
    SESSION,
    TODAY,
    Ninety,
    Screen,
    Stage,
    alive,
    wait_until,
)
from ui.look import SESSION as DARK

pytestmark = pytest.mark.real
QUESTIONS = 12
"""At least as many presses as the safety questions need."""
DEAD_S = 1.0
SHOWN_PX = 300


def go_through_first_start(screen: Screen) -> None:
    """Welcome, questions that do not apply, and shown by a therapist."""
    screen.wait_title("Ninety – First start")
    screen.settle_focus()
    screen.settle()
    screen.key("Return")
    screen.key(*["Down"] * QUESTIONS)
    screen.key("Return")
    screen.key("Return")
    screen.wait_title(TODAY)


def start_balloon(screen: Screen) -> None:
    """B on Today, both tones of the sound check, any key, any key again to end the set-up."""
    screen.key("b")
    screen.wait_title("Ninety – Sound check")
    screen.key("i", "o", "x")
    screen.wait_title(SESSION)
    wait_until(screen.is_full, "a session that fills the screen")
    screen.settle_focus()
    screen.key("space")


def breathe_once(screen: Screen) -> None:
    """Until the second breath in."""
    wait_until(lambda: screen.shows(DARK.breath_in, SHOWN_PX), "breathe in")
    wait_until(lambda: screen.shows(DARK.breath_pause, SHOWN_PX), "a pause after blowing")
    wait_until(lambda: not screen.shows(DARK.breath_pause, SHOWN_PX), "its end")


def check_in(screen: Screen) -> None:
    """Effort 7, pain 2, felt where it should be, a note; yes to what the stop signal speaks for."""
    screen.wait_title(CHECK_IN)
    screen.settle_focus()
    screen.key("7", "Return", "2", "Return", "1", "Return", "o", "k", "Return")
    screen.wait_title("Ninety – A suggestion")
    screen.key("y")
    screen.wait_title(TODAY)


def pauses_of(ninety: Ninety) -> list[str]:
    return [pause["why"] for pause in ninety.history()[0]["pauses"]]


def test_a_first_session_by_keys_alone_stands_in_the_history(
    stage: Stage, sound_server: SoundServer
) -> None:
    ninety, screen = stage.open(sound_server.env), stage.screen
    go_through_first_start(screen)
    assert ninety.preferences()["shown"] is True
    start_balloon(screen)
    breathe_once(screen)
    screen.key("a")
    time.sleep(DEAD_S)
    screen.key("a")
    wait_until(lambda: pauses_of(ninety) == ["key"], "a key that goes on")
    screen.key("Up")
    wait_until(lambda: ninety.history()[0]["drills"][0]["pace"] == 1, "faster")
    wait_until(lambda: screen.shows(DARK.breath_in, SHOWN_PX), "breathe in again")
    screen.key("Right")
    wait_until(lambda: ninety.history()[0]["drills"][0]["skipped"], "on to the rest")
    screen.hold("a", 1.3)
    wait_until(lambda: len(ninety.history()[0]["signals"]) == 1, "the stop signal")
    screen.key("1")
    screen.key("Escape")
    check_in(screen)
    assert not screen.is_full()
    assert_kept(ninety)
    screen.key("h")
    screen.wait_title(HISTORY)
    children = ninety.children()
    screen.key("ctrl+q")
    assert ninety.wait_end() == 0
    assert not any(map(alive, children))


def assert_kept(ninety: Ninety) -> None:
    [session] = ninety.history()
    [drill] = session["drills"]
    assert (session["routine"], session["outcome"]) == ("balloon", "stopped")
    assert (session["effort"], session["pain"], session["note"]) == (7, 2, "ok")
    assert (drill["sets"], drill["breaths"], drill["level"]) == (5, 4, 5)
    assert (drill["sets_done"], drill["breaths_done"]) == (0, 1)
    assert (drill["pace"], drill["skipped"]) == (1, True)
    assert [(signal["level"], signal["answer"]) for signal in session["signals"]] == [(5, 1)]
    # The key that is held pauses first; that is no pause of its own.
    assert [pause["why"] for pause in session["pauses"]] == ["key", "signal"]
    assert ninety.preferences()["sound_checks_done"] == 1
    assert ninety.preferences()["levels"] == {"hip-lift-90-90-balloon": 4}
