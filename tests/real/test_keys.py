# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Every key of the tables, pressed on a real display: in work, paused, on Today."""

import time

import pytest

from tests.real.sound_server import SoundServer
from tests.real.stage import (
    CHECK_IN,
    HISTORY,
    SESSION,
    TODAY,
    Ninety,
    Stage,
    prefer,
    wait_until,
)

pytestmark = pytest.mark.real
READY = "Ninety – Get ready"
DEAD_S = 1.0
"""So long after a pause no key resumes."""
TWICE_S = 2.0
"""Two presses within this are "twice"."""
HELD_S = 1.3
PLACE_OF_D, PLACE_OF_5 = "40", "14"
SET_UP_MS = 10_000
RESUMING_MS = 1_000
"""Between a key and the three bells that it leads to, for its own sound."""


@pytest.fixture
def working(stage: Stage, sound_server: SoundServer) -> Ninety:
    """A session in its first breath in, at level 3, whose keys are answered by the cue log."""
    prefer(stage.folder)
    ninety = stage.open(sound_server.env, "start", "balloon")
    ninety.go_to_work()
    return ninety


def resume(ninety: Ninety, key: str = "space") -> None:
    """Go on, once the time has passed in which no key does."""
    time.sleep(DEAD_S)
    ninety.key(key, cue="resumed")


def pace_of(ninety: Ninety) -> int:
    pace: int = ninety.history()[0]["drills"][0]["pace"]
    return pace


def test_any_key_pauses_and_another_goes_on(working: Ninety) -> None:
    keys = ("Prior", "Next", "Tab", "Return")
    for key in keys:
        working.key(key, cue="paused")
        resume(working, key)
    pauses = working.history()[0]["pauses"]
    assert [pause["why"] for pause in pauses] == ["key"] * len(keys)
    assert all(DEAD_S * 1000 <= pause["for_ms"] < 10_000 for pause in pauses)


def test_any_mouse_button_pauses_and_goes_on(working: Ninety) -> None:
    for times, button in enumerate((1, 2, 3), 1):
        working.screen.click(button)
        working.wait_heard("paused", times)
        time.sleep(DEAD_S)
        working.screen.click(button)
        working.wait_heard("resumed", times)


def test_modifiers_and_the_system_s_keys_are_no_keys(working: Ninety) -> None:
    heard = working.heard()
    working.screen.key("Shift_L", "Control_L", "Alt_L", "Super_L", "Caps_Lock", "Caps_Lock")
    working.screen.key("XF86AudioRaiseVolume", "XF86AudioLowerVolume", "XF86AudioMute")
    working.screen.key("XF86MonBrightnessUp", "XF86MonBrightnessDown", "Print")
    working.key("a", cue="paused")
    ours = [cue for cue in working.heard()[len(heard) :] if not cue.startswith("breath")]
    assert ours == ["paused"]


def test_a_second_press_in_the_same_second_does_not_resume(working: Ninety) -> None:
    working.key("a", cue="paused")
    working.key("b", cue="key-taken")
    assert "resumed" not in working.heard()
    resume(working)


def test_right_skips_to_the_rest_and_left_takes_it_back(working: Ninety) -> None:
    skipped = working.key("Right", cue="key-taken")
    rest = working.wait_heard("rest")
    assert rest["planned_ms"] - skipped["planned_ms"] < 1000
    assert working.history()[0]["drills"][0]["skipped"]
    working.key("Left", cue="key-taken")
    assert not working.history()[0]["drills"][0]["skipped"]
    working.wait_heard("count-in", 2)


def test_right_ends_a_rest_that_nothing_was_blown_before(working: Ninety) -> None:
    working.key("Right", cue="key-taken")
    working.wait_heard("rest")
    time.sleep(TWICE_S)
    gone_on = working.key("Right", cue="key-taken")
    bells = working.wait_heard("count-in", 2)
    assert bells["planned_ms"] - gone_on["planned_ms"] < 2000


def test_right_twice_leaves_the_drill_and_after_the_last_the_session_is_over(
    working: Ninety,
) -> None:
    working.screen.key("Right", "Right")
    working.screen.wait_title(CHECK_IN)
    [session] = working.history()
    assert session["outcome"] == "stopped"  # nothing of it was done
    assert session["drills"][0]["skipped"]
    assert session["drills"][0]["breaths_done"] == 0


def test_left_repeats_the_set_and_twice_the_drill(working: Ninety) -> None:
    repeated = working.key("Left", cue="key-taken")
    bells = working.wait_heard("count-in", 2)
    assert bells["planned_ms"] == repeated["planned_ms"] + RESUMING_MS
    time.sleep(TWICE_S)
    working.key("Left", cue="key-taken")
    before = working.key("Left", cue="key-taken")
    times = working.heard().count("count-in")
    working.key("Right", cue="key-taken")
    bells = working.wait_heard("count-in", times + 1)
    assert bells["planned_ms"] >= before["planned_ms"] + SET_UP_MS


def test_up_and_down_change_the_pace_and_it_is_remembered(working: Ninety) -> None:
    working.key("Down", cue="key-taken")
    wait_until(lambda: pace_of(working) == -1, "one slower")
    working.key("Up", cue="key-taken")
    working.key("Up", cue="key-taken")
    wait_until(lambda: pace_of(working) == 1, "one faster")
    working.screen.key("Escape", "Return")
    working.screen.wait_title(CHECK_IN)
    wait_until(lambda: kept(working, "paces") == [1], "the pace is kept")


def test_question_mark_pauses_and_shows_the_keys_until_any_key(working: Ninety) -> None:
    working.key("question", cue="paused")
    keys = working.screen.settle()
    working.screen.key("x")
    working.screen.wait_change(keys)
    assert "resumed" not in working.heard()
    resume(working)


def test_f11_fills_the_screen_and_not_and_pauses_nothing(working: Ninety) -> None:
    assert working.screen.is_full()
    working.key("F11", cue="key-taken")
    wait_until(lambda: not working.screen.is_full(), "a window with a frame")
    working.key("F11", cue="key-taken")
    wait_until(working.screen.is_full, "the whole screen")
    assert "paused" not in working.heard()


@pytest.mark.parametrize("second", ["Return", "Escape"])
def test_escape_asks_and_enter_or_escape_ends(working: Ninety, second: str) -> None:
    working.key("Escape", cue="paused")
    assert working.screen.title() == SESSION
    working.screen.key(second)
    working.screen.wait_title(CHECK_IN)
    assert working.history()[0]["outcome"] == "stopped"


def test_escape_asks_and_any_other_key_goes_on(working: Ninety) -> None:
    working.key("Escape", cue="paused")
    working.key("a", cue="resumed")
    assert [pause["why"] for pause in working.history()[0]["pauses"]] == ["asked"]
    working.key("ctrl+q", cue="paused")
    working.key("a", cue="resumed")
    assert working.screen.title() == SESSION


def test_d_is_the_stop_signal_which_a_digit_answers(working: Ninety) -> None:
    working.key("d", cue="stop-signal")
    working.key("3", cue="key-taken")
    working.key("a", cue="key-taken")
    [signal] = working.history()[0]["signals"]
    assert (signal["level"], signal["answer"]) == (3, 3)
    working.screen.key("Escape")
    working.screen.wait_title(CHECK_IN)


def test_numbness_ends_the_session(working: Ninety) -> None:
    working.key("d", cue="stop-signal")
    working.screen.key("5")
    working.screen.wait_title(CHECK_IN)
    assert working.history()[0]["outcome"] == "stopped"


@pytest.mark.parametrize("layout", ["cz", "ir"])
def test_the_stop_signal_and_its_answers_are_where_they_are_on_every_keyboard(
    working: Ninety, layout: str
) -> None:
    with working.screen.keyboard(layout):
        working.key(PLACE_OF_D, cue="stop-signal")
        working.screen.key(PLACE_OF_5)
        working.screen.wait_title(CHECK_IN)
    [signal] = working.history()[0]["signals"]
    assert signal["answer"] == 5


@pytest.mark.parametrize("key", ["a", "d"])
def test_a_key_held_is_one_stop_signal_and_a_second_one_ends_the_session(
    working: Ninety, key: str
) -> None:
    working.screen.hold(key, HELD_S)
    working.wait_heard("stop-signal")
    assert len(working.history()[0]["signals"]) == 1
    assert working.screen.title() == SESSION
    assert "resumed" not in working.heard()
    working.screen.hold("a", HELD_S)
    working.screen.wait_title(CHECK_IN)
    assert len(working.history()[0]["signals"]) == 2


def test_a_preference_lets_the_page_keys_step(stage: Stage, sound_server: SoundServer) -> None:
    prefer(stage.folder, page_keys_step=True)
    working = stage.open(sound_server.env, "start", "balloon")
    working.go_to_work()
    working.key("Next", cue="key-taken")
    working.wait_heard("rest")
    working.key("Prior", cue="key-taken")
    working.wait_heard("count-in", 2)
    assert "paused" not in working.heard()


def test_while_paused_m_v_plus_and_minus_set_the_sound(working: Ninety) -> None:
    working.key("m", cue="paused")
    assert not working.preferences().get("muted", False), "in work it is a key like any other"
    working.screen.key("plus")
    wait_until(lambda: working.preferences().get("volume") == 80, "louder")
    working.screen.key("minus", "minus", "KP_Subtract")
    wait_until(lambda: working.preferences().get("volume") == 50, "softer")
    working.screen.key("v")
    working.screen.key("m")
    wait_until(lambda: working.preferences().get("muted"), "muted")
    working.screen.key("M")
    wait_until(lambda: not working.preferences().get("muted"), "not muted")
    assert "resumed" not in working.heard()


def test_the_keyboard_elsewhere_is_said(working: Ninety) -> None:
    with working.screen.another_window():
        working.wait_heard("warning")
    working.screen.wait_title(SESSION)
    working.key("a", cue="paused")


def kept(ninety: Ninety, name: str) -> list[int]:
    """The values that the preferences hold by drill."""
    return list(ninety.preferences().get(name, {}).values())


@pytest.fixture
def today(stage: Stage, sound_server: SoundServer) -> Ninety:
    """Today, with the first card in focus."""
    prefer(stage.folder)
    ninety = stage.open(sound_server.env)
    stage.screen.wait_title(TODAY)
    stage.screen.settle()
    return ninety


def leave_session(ninety: Ninety) -> str:
    """End the session that runs, go back to Today, and return which routine it was."""
    screen = ninety.screen
    screen.wait_title(SESSION)
    screen.settle_focus()
    screen.key("Escape")
    screen.key("Return")
    screen.wait_title(CHECK_IN)
    screen.key("Escape")
    screen.wait_title(TODAY)
    routine: str = ninety.history()[0]["routine"]
    return routine


def test_letters_and_digits_start_from_today(today: Ninety) -> None:
    today.screen.key("q")
    today.screen.wait_title(READY)  # a reset offers a measure first
    today.screen.key("Return")
    assert leave_session(today) == "reset"
    for key, routine in (("b", "balloon"), ("6", "drill-6"), ("1", "drill-1")):
        today.screen.key(key)
        assert leave_session(today) == routine


def test_enter_starts_what_the_arrows_chose(today: Ninety) -> None:
    today.screen.key("Return")
    today.screen.wait_title(READY)
    today.screen.key("Return")
    assert leave_session(today) == "full"
    today.screen.key("Down")
    today.screen.key("Down")
    today.screen.key("Up")
    today.screen.key("Return")
    today.screen.wait_title(READY)
    today.screen.key("Return")
    assert leave_session(today) == "short"


def test_left_and_right_change_a_drill_s_level(today: Ninety) -> None:
    today.screen.key(*["Down"] * 5)
    today.screen.key("Right")
    wait_until(lambda: kept(today, "levels") == [4], "a level harder")
    today.screen.key("Left")
    wait_until(lambda: kept(today, "levels") == [3], "a level easier")


def test_pages_open_by_their_keys_and_escape_goes_back(today: Ninety) -> None:
    screen = today.screen
    for key, title in (("h", HISTORY), ("comma", "Ninety – Preferences")):
        screen.key(key)
        screen.wait_title(title)
        screen.key("Escape")
        screen.wait_title(TODAY)
    before = screen.settle()
    screen.key("question")
    screen.wait_change(before)
    keys = screen.settle()
    screen.key("Escape")
    screen.wait_change(keys)
    assert (screen.settle() == before).mean() > 0.99
    screen.key("ctrl+q")
    assert today.wait_end() == 0
