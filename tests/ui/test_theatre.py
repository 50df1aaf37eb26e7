# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Sessions on their stage: screen, sound, notices, and what is remembered afterwards."""

import json
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from audio.player import Back, Lost, Missed
from exercises.cue import Cue
from exercises.record import Outcome
from exercises.reply import State
from exercises.segment import Kind
from settings.preferences import OnSoundLost
from tests.fakes import FakeClock
from tests.ui.conftest import OpenHouse
from tests.ui.hall import plan as prescribed
from tests.ui.house import KNOWN, House
from tests.ui.tape_voice import TapeVoice
from ui.notice import Notice
from ui.requests import StartRequest
from ui.wording.program import sound_off
from ui.wording.session import last_advice

Key = Qt.Key
DRILL = "hip-lift-90-90-balloon"


@pytest.fixture
def house(open_house: OpenHouse) -> House:
    """In the first breath in of the balloon routine."""
    house = open_house()
    house.press("b", Key.Key_Space)
    house.pass_time(4)
    assert house.session.segment.kind is Kind.WORK
    return house


def message(house: House) -> str:
    return house.theatre.page._message


def test_a_session_fills_the_screen_if_that_is_wished_and_gives_it_back(
    open_house: OpenHouse,
) -> None:
    house = open_house(replace(KNOWN, full_screen=True))
    house.press("b")
    assert house.window.isFullScreen()
    house.press(Key.Key_F11)
    assert not house.window.isFullScreen()
    house.press(Key.Key_F11, Key.Key_Escape, Key.Key_Return)
    assert not house.window.isFullScreen()


def test_a_screen_that_was_full_before_stays_so(open_house: OpenHouse) -> None:
    house = open_house()
    house.press(Key.Key_F11, "b")
    assert house.window.isFullScreen()
    house.press(Key.Key_Escape, Key.Key_Return)
    assert house.window.isFullScreen()


def test_volume_and_mute_are_set_told_and_kept(house: House) -> None:
    assert house.player.volume == 70
    house.press(Key.Key_A)
    house.press("+")
    assert (house.player.volume, house.kept().volume, message(house)) == (80, 80, "Volume 80 %")
    house.press("m")
    assert (house.player.volume, house.kept().muted, message(house)) == (0, True, "Muted")
    house.press("-")
    assert (house.player.volume, house.kept().muted) == (70, False)
    house.press(*["+"] * 5)
    assert house.kept().volume == 100
    house.press("v")
    assert message(house) == "Voice off"


@pytest.mark.parametrize("keys", ["m", "-------"])
def test_a_set_up_that_nobody_can_hear_waits_for_a_key(
    qtbot: QtBot, tmp_path: Path, keys: str
) -> None:
    voice = TapeVoice(FakeClock())
    house = House(qtbot, tmp_path, voice=voice.make)
    voice.clock = house.clock
    moving_on = replace(prescribed().blocks[0], waits=False)
    house.program._run(replace(prescribed(), blocks=(moving_on,)))
    house.press("?", Key.Key_Space, *keys)
    assert house.state() is State.PAUSED
    house.pass_time(1.5)
    house.press(Key.Key_Space)
    house.pass_time(60)
    assert house.session.waiting
    house.close()


@pytest.mark.parametrize("off", [{"muted": True}, {"volume": 0}])
def test_sound_that_was_turned_off_long_ago_is_told_and_m_turns_it_on(
    open_house: OpenHouse, off: dict[str, int]
) -> None:
    house = open_house(replace(KNOWN, **off))
    house.press("b")
    assert house.notice == sound_off()
    house.press(Key.Key_Space)
    house.pass_time(6)
    house.press(Key.Key_A, "m")
    assert house.player.volume == KNOWN.volume
    assert house.kept().muted is False
    assert house.notice == ""


def test_a_tone_that_nobody_can_hear_is_explained(open_house: OpenHouse) -> None:
    house = open_house(replace(KNOWN, muted=True, sound_check=True))
    house.press("b", "i")
    assert house.window.page == "sound_check"
    assert house.notice == sound_off()


def test_what_was_told_before_a_session_is_there_after_it(open_house: OpenHouse) -> None:
    house = open_house()
    bar = house.window.notice
    found = [Notice("The history was damaged."), Notice("A session was interrupted.")]
    for notice in found:
        bar.show_behind(notice)
    house.press("b", Key.Key_Space)
    house.pass_time(5)
    house.player.said.append(Lost("no device"))
    house.pass_time(1)
    assert "No sound" in house.notice
    house.press(Key.Key_Escape, Key.Key_Escape)
    assert [house.notice, *(one.text for one in bar._waiting)] == [one.text for one in found]


def test_muted_it_starts_muted(open_house: OpenHouse) -> None:
    house = open_house(replace(KNOWN, muted=True))
    house.press("b")
    assert house.player.volume == 0


def test_the_keys_name_the_drill_and_its_stop_rules_and_leave_it_paused(house: House) -> None:
    house.press("?")
    assert house.keys_shown()
    assert house.window._keys is not None
    rules = house.window._keys.accessibleDescription()
    assert "Chest pain, faintness" in rules
    house.press("x")
    assert not house.keys_shown()
    assert house.state() is State.PAUSED
    house.pass_time(1.1)
    house.press("x")
    assert house.state() is State.RUNNING


def test_a_keyboard_that_goes_elsewhere_is_said_and_shown_until_it_is_back(house: House) -> None:
    house.lose_keyboard()
    assert house.notice.startswith("Keys go to another window now.")
    house.pass_time(0.1)
    assert house.player.heard[-1][0] == "low"
    house.have_keyboard()
    assert house.notice == ""


def test_the_keyboard_s_coming_back_takes_no_other_notice_away(house: House) -> None:
    house.player.said.append(Lost("no device"))
    house.pass_time(0.1)
    house.have_keyboard()
    assert "No sound" in house.notice
    house.lose_keyboard()
    house.player.said.append(Back())
    house.pass_time(0.1)
    house.program.tell("Another session was asked for.")
    house.have_keyboard()
    assert house.notice == "Another session was asked for."


def test_keys_that_lie_over_the_session_are_no_other_window(house: House) -> None:
    house.press("?")
    assert house.notice == ""
    house.lose_keyboard()
    assert house.notice.startswith("Keys go to another window now.")
    house.pass_time(0.1)
    assert house.player.heard[-1][0] == "low"
    house.have_keyboard()
    assert house.keys_shown()
    assert house.notice == ""


@pytest.mark.parametrize("key", ["x", Key.Key_Escape, Key.Key_Return])
def test_a_key_that_closes_the_list_of_keys_is_answered_by_a_sound(
    house: House, key: Key | str
) -> None:
    house.press("?")
    house.pass_time(1)
    before = len(house.player.heard)
    house.press(key)
    house.pass_time(0.1)
    assert [name for name, _ in house.player.heard[before:]] == ["tap"]
    assert house.state() is State.PAUSED


def test_a_click_that_closes_the_list_of_keys_is_answered_by_a_sound(house: House) -> None:
    house.press("?")
    house.pass_time(1)
    before = len(house.player.heard)
    house.bot.mouseClick(house.window._keys, Qt.MouseButton.LeftButton)
    house.pass_time(0.1)
    assert [name for name, _ in house.player.heard[before:]] == ["tap"]


def test_a_stop_signal_by_the_key_that_closed_the_list_keeps_the_pause_before(
    house: House,
) -> None:
    house.press("?")
    house.pass_time(8)
    QTest.keyPress(house.focused, Key.Key_A)
    house.theatre.page._held_long()
    assert house.state() is State.SIGNALLED
    assert [pause.why for pause in house.session.pauses] == ["key"]


@pytest.mark.parametrize("key", ["D", "5"])
def test_a_session_that_ends_badly_does_not_sound_like_a_pause(house: House, key: str) -> None:
    house.pass_time(1)
    house.press("d")
    house.pass_time(1)
    assert [name for name, _ in house.player.heard][-2:] == ["low", "low"]
    before = len(house.player.heard)
    house.press(key)
    assert house.theatre.running is None
    house.clock.advance(1)
    house.theatre.make_ready().look()
    assert [name for name, _ in house.player.heard[before:]] == ["low", "low"]


def test_lost_sound_is_told_and_taken_back(house: House, caplog: pytest.LogCaptureFixture) -> None:
    house.player.said.append(Lost("no device"))
    house.pass_time(0.1)
    assert house.notice == "No sound. Breathe normally; the session pauses at the phase's end."
    assert "no device" in caplog.text, "the reason is for whoever looks into it"
    house.player.said.append(Back())
    house.pass_time(0.1)
    assert house.notice == ""


def test_a_preference_goes_on_without_sound(open_house: OpenHouse) -> None:
    house = open_house(replace(KNOWN, on_sound_lost=OnSoundLost.GO_ON))
    house.press("b", Key.Key_Space)
    house.player.said.append(Lost("no device"))
    house.pass_time(20)
    assert house.state() is State.RUNNING
    assert house.notice == "No sound. If you hear nothing, breathe normally."


def test_a_note_that_was_missed_is_no_longer_waited_for(house: House) -> None:
    sounder = house.theatre.make_ready()
    ident = next(iter(sounder._outstanding))
    house.player.said.append(Missed(ident, 0.4))
    sounder.look()
    assert ident not in sounder._outstanding


def test_pace_and_a_level_that_was_lowered_are_remembered(house: House) -> None:
    house.press(Key.Key_Up)
    house.press("d", "1")
    house.pass_time(121, 1.0)
    house.press(Key.Key_A)
    house.press(Key.Key_Escape, Key.Key_Return)
    assert house.kept().paces == {DRILL: 1}
    assert house.kept().levels == {DRILL: 4}


def test_a_try_out_remembers_nothing(open_house: OpenHouse) -> None:
    house = open_house(request=StartRequest("balloon", speed=2.0))
    house.press(Key.Key_Up)
    house.press(Key.Key_Escape, Key.Key_Return)
    assert house.keeper.preferences == KNOWN


@pytest.mark.parametrize("keys", [("d", "5"), ("d", "D")])
def test_numbness_or_a_second_signal_ends_with_what_to_do(
    house: House, keys: tuple[str, ...]
) -> None:
    house.press(*keys)
    assert house.window.page == "check_in"
    assert "get medical help" in house.notice
    [record] = house.history()
    assert record.signals[-1].answer == (5 if keys[-1] == "5" else 2)


def test_a_whole_session_is_finished_and_kept_as_it_happened(open_house: OpenHouse) -> None:
    house = open_house()
    house.press("q", Key.Key_Return, Key.Key_Space)
    states = set()
    for _ in range(150):
        house.pass_time(1, 0.25)
        states |= {record.outcome for record in house.history()}
        if house.theatre.running is None:
            break
    assert states == {Outcome.RUNNING, Outcome.FINISHED}
    [record] = house.history()
    assert (record.drills[0].sets_done, record.drills[0].breaths_done) == (2, 8)
    assert house.window.page == "check_in"


def test_a_cue_log_holds_a_line_for_each_cue(open_house: OpenHouse, tmp_path: Path) -> None:
    log = tmp_path / "cues.jsonl"
    house = open_house(request=StartRequest("balloon", cue_log=log))
    house.pass_time(37)
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    assert [line["cue"] for line in lines] == ["count-in", "breath-in", "breath-out"]
    assert [line["planned_ms"] for line in lines] == [30_000, 33_000, 36_000]
    assert all(abs(line["issued_ms"] - line["planned_ms"]) < 1 for line in lines)
    house.press(Key.Key_Escape, Key.Key_Return)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_cue_log_on_a_full_disk_is_told_and_the_session_goes_on_to_its_check_in(
    open_house: OpenHouse,
) -> None:
    house = open_house(request=StartRequest("balloon", cue_log=Path("/dev/full")))
    house.pass_time(37)
    assert "/dev/full cannot be written: no space left on device" in house.notice
    house.program.tell("Something else.")
    house.pass_time(10)
    assert house.notice == "Something else.", "told once"
    house.press(Key.Key_Escape, Key.Key_Return)
    assert house.window.page == "check_in"


def test_any_cue_can_be_asked_for_by_its_name(open_house: OpenHouse) -> None:
    house = open_house()
    for cue in Cue:
        house.theatre.sound_name(cue.value)
    house.clock.advance(5)
    house.theatre.make_ready().look()
    assert len(house.player.heard) >= len(Cue)


def test_without_a_window_a_stage_stays_dark_and_breaks_nothing(open_house: OpenHouse) -> None:
    house = open_house()
    house.theatre._window = None
    house.press("b", Key.Key_Space)
    house.pass_time(4)
    house.press(Key.Key_F11, "?")
    house.lose_keyboard()
    house.have_keyboard()
    house.player.said += [Lost("no device"), Back()]
    house.pass_time(0.1)
    house.theatre.stop()
    assert house.theatre.running is None
    house.theatre.stop()


def test_a_history_that_can_be_written_again_is_said(house: House) -> None:
    house.journal.failed.emit("The disk is full.")
    assert house.notice == "The disk is full."
    house.journal.recovered.emit("id")
    assert house.notice.startswith("The history is written again")


def test_a_history_that_is_not_written_is_told_again_when_somebody_looks(house: House) -> None:
    house.journal.failed.emit("The disk is full.")
    house.press(Key.Key_Escape, Key.Key_Return)
    assert house.window.page == "check_in"
    assert house.notice == "The disk is full."
    house.window.notice.hide()
    house.press("3", Key.Key_Escape)
    assert house.window.page == "today"
    assert house.notice == "The disk is full."
    house.journal.recovered.emit("id")
    house.press("b", Key.Key_Escape, Key.Key_Return)
    assert house.notice == ""


def test_advice_after_a_bad_end_is_not_talked_over(house: House) -> None:
    house.journal.failed.emit("The disk is full.")
    house.press("d", "5")
    advice = house.notice
    assert advice == last_advice()
    house.press("3", Key.Key_Escape)
    assert house.notice == advice


def test_lost_sound_says_that_the_session_pauses_only_where_it_does(house: House) -> None:
    house.press("b", Key.Key_Space)
    house.pass_time(5)
    house.player.said.append(Lost("no device"))
    house.pass_time(0.1)
    assert "the session pauses at the phase's end." in house.notice
    house.pass_time(8)
    house.press(Key.Key_Space)
    assert house.notice == "No sound. If you hear nothing, breathe normally."
    house.player.said.append(Back())
    house.pass_time(0.1)
    assert house.notice == ""


def test_advice_stands_until_it_was_read(house: House) -> None:
    house.press("d", "5")
    house.journal.failed.emit("The disk is full.")
    assert house.notice == last_advice()
    house.journal.recovered.emit("id")
    assert house.notice == last_advice()
    house.window.notice.put_away()
    assert house.notice.startswith("The history is written again")
    house.window.notice.put_away()
    assert house.notice == ""


def test_what_waited_in_a_session_is_not_told_after_it(house: House) -> None:
    house.player.said.append(Lost("no device"))
    house.pass_time(0.1)
    house.lose_keyboard()
    assert house.notice.startswith("No sound")
    house.have_keyboard()
    house.press(Key.Key_Escape, Key.Key_Return)
    assert house.notice == ""
    house.program.tell("Something else.")
    house.window.notice.put_away()
    assert house.notice == ""
