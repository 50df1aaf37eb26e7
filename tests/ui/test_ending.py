# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The check-in with closed eyes: its questions are said, its numbers read back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock
from tests.ui.house import House
from tests.ui.tape_voice import TapeVoice

Key = Qt.Key


@pytest.fixture
def voice() -> TapeVoice:
    return TapeVoice(FakeClock())


def checking_in(qtbot: QtBot, folder: Path, voice: TapeVoice) -> House:
    """After a session that was stopped at once."""
    house = House(qtbot, folder, voice=voice.make)
    voice.clock = house.clock
    voice._queue._clock = house.clock
    house.press("b", Key.Key_Escape, Key.Key_Return)
    assert house.window.page == "check_in"
    return house


def listen(house: House, voice: TapeVoice) -> list[str]:
    """What is said in the next half minute."""
    voice.tape.clear()
    for _ in range(120):
        house.clock.advance(0.25)
        house.theatre.voice._speaker.look()
    return voice.said


def test_questions_are_said_and_numbers_read_back(
    qtbot: QtBot, tmp_path: Path, voice: TapeVoice
) -> None:
    house = checking_in(qtbot, tmp_path, voice)
    assert listen(house, voice)[-1] == "How hard was it? 0 no effort, 10 all you have."
    house.press("4", Key.Key_Return)
    assert listen(house, voice) == ["Effort, 4. Pain now? 0 none, 10 the worst there is."]
    house.press("1", "0", Key.Key_Return)
    assert listen(house, voice) == ["Pain, 10. Did you feel it where you should? 1 yes, 0 no."]
    house.press("1", Key.Key_Return)
    assert listen(house, voice) == ["Yes."]
    house.press(Key.Key_Return)
    record = house.history()[0]
    assert (record.effort, record.pain, record.felt) == (4, 10, True)
    assert record.changed_at == house.clock.now()
    house.close()


def test_what_is_not_answered_is_not_read_back(
    qtbot: QtBot, tmp_path: Path, voice: TapeVoice
) -> None:
    house = checking_in(qtbot, tmp_path, voice)
    listen(house, voice)
    house.press(Key.Key_Return)
    assert listen(house, voice) == ["Pain now? 0 none, 10 the worst there is."]
    house.press(Key.Key_Return)
    assert listen(house, voice) == ["Did you feel it where you should? 1 yes, 0 no."]
    house.press(Key.Key_Return)
    assert listen(house, voice) == []
    house.press(Key.Key_Return)
    assert house.history()[0].changed_at is None, "nothing was answered"
    house.close()
