# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The voice as it is set: on and off, how loud, and what is told where there is none."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from audio.voice import Tuning
from settings.preferences import Preferences
from tests.fakes import FakeClock
from tests.ui.floor import Floor
from tests.ui.hall import plan
from tests.ui.tape_voice import TapeVoice
from ui.keeping import Keeper
from ui.speaker import Speaker
from ui.voice_box import VoiceBox, is_wanted, tuning_of

Key = Qt.Key


class Room:
    def __init__(self, folder: Path, preferences: Preferences, *, missing: bool = False) -> None:
        self.clock = FakeClock()
        self.voice = TapeVoice(self.clock)
        if missing:
            self.voice.miss()
        self.keeper = Keeper(folder / "preferences.json", preferences)
        self.speaker = Speaker(self.voice.make, self.clock)
        self.box = VoiceBox(self.keeper, self.speaker)
        self.told: list[str] = []
        self.shown: list[str] = []
        self.names: list[tuple[str, ...]] = []
        self.box.told.connect(self.told.append)
        self.box.shown.connect(self.shown.append)
        self.box.names_known.connect(self.names.append)

    def pass_time(self, seconds: float) -> None:
        for _ in range(round(seconds * 10)):
            self.speaker.look()
            self.clock.advance(0.1)


def test_the_voice_is_a_part_of_the_volume_of_everything() -> None:
    assert tuning_of(Preferences(volume=50, voice_volume=80), "en") == Tuning("", 0.0, 40)
    assert is_wanted(Preferences())
    assert not is_wanted(Preferences(muted=True))
    assert not is_wanted(Preferences(voice=False))
    assert not is_wanted(Preferences(volume=0))


def test_it_is_started_with_the_first_session_and_not_before(qapp: object, tmp_path: Path) -> None:
    room = Room(tmp_path, Preferences())
    assert not room.speaker.is_on
    assert room.speaker.state.names == ()
    room.box.make_ready()
    assert room.speaker.speaks


def test_off_it_is_not_started(qapp: object, tmp_path: Path) -> None:
    room = Room(tmp_path, Preferences(voice=False))
    room.box.make_ready()
    assert not room.speaker.is_on
    assert room.speaker.state.names == ()


def test_switching_says_and_shows_it_and_keeps_it(qapp: object, tmp_path: Path) -> None:
    room = Room(tmp_path, Preferences(voice=False))
    room.box.make_ready()
    room.box.toggle()
    room.pass_time(3)
    assert room.voice.said == ["The voice is on."]
    assert room.keeper.preferences.voice
    room.box.toggle()
    assert not room.speaker.is_on
    assert not room.keeper.preferences.voice
    assert room.shown == ["Voice on", "Voice off"]


def test_a_voice_that_is_missing_is_told_once_ever(qapp: object, tmp_path: Path) -> None:
    room = Room(tmp_path, Preferences(), missing=True)
    room.box.make_ready()
    room.pass_time(1)
    assert len(room.told) == 1
    assert "speech-dispatcher-espeak-ng" in room.told[0]
    again = Room(tmp_path, room.keeper.preferences, missing=True)
    again.box.make_ready()
    again.pass_time(1)
    assert again.told == []


def test_switching_on_what_is_missing_says_what_to_install(qapp: object, tmp_path: Path) -> None:
    room = Room(tmp_path, Preferences(voice=False, voice_missed=True), missing=True)
    room.box.toggle()
    assert "speech-dispatcher" in room.shown[0]


def test_a_voice_that_goes_is_told_each_time(qapp: object, tmp_path: Path) -> None:
    room = Room(tmp_path, Preferences())
    room.box.make_ready()
    room.voice.lose()
    room.pass_time(1)
    assert room.told == ["The voice is gone: gone. The tones go on."]


def test_a_voice_that_is_there_again_is_missed_anew(qapp: object, tmp_path: Path) -> None:
    room = Room(tmp_path, Preferences(voice_missed=True))
    room.box.make_ready()
    room.pass_time(1)
    assert not room.keeper.preferences.voice_missed


def test_louder_and_muted_hold_for_the_voice_as_well(qapp: object, tmp_path: Path) -> None:
    room = Room(tmp_path, Preferences(volume=50, voice_volume=100))
    room.box.make_ready()
    room.keeper.keep(Preferences(volume=90, voice_volume=100, voice_rate=0.5))
    assert room.voice.tuning == Tuning("", 0.5, 90)
    room.keeper.keep(Preferences(muted=True))
    assert not room.speaker.is_on


def test_it_can_be_tried_and_tells_who_could_speak(qapp: object, tmp_path: Path) -> None:
    room = Room(tmp_path, Preferences(voice=False))
    room.box.try_out()
    room.pass_time(4)
    assert room.voice.said == ["In through the nose, quiet and easy. Blow."]
    assert room.names[-1] == ("Anne", "Bob")


def test_v_asks_for_the_voice_while_paused_alone(qtbot: QtBot) -> None:
    floor = Floor(qtbot, plan())
    floor.go_to_work()
    floor.press(Key.Key_V, "v")
    assert floor.asked == []
    floor.pass_time(2)
    floor.press(Key.Key_V, "v")
    assert floor.asked == ["voice"]


@pytest.mark.parametrize("begun", [True, False])
def test_closing_ends_it_if_it_began(qapp: object, tmp_path: Path, begun: bool) -> None:
    room = Room(tmp_path, Preferences(voice=begun))
    room.box.make_ready()
    room.box.close()
    assert room.voice.closed is begun
