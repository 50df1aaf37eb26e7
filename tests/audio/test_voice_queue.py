# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is said when, with an engine that says each text in a second."""

import pytest

from audio.voice_queue import EngineStuck, Message, VoiceQueue
from tests.fakes import FakeClock


class FakeEngine:
    def __init__(self) -> None:
        self.calls: list[str] = []

    def say(self, text: str) -> None:
        self.calls.append(text)

    def stop(self) -> None:
        self.calls.append("|")


class Mouth:
    def __init__(self) -> None:
        self.clock = FakeClock()
        self.engine = FakeEngine()
        self.told: list[Message] = []
        self.queue = VoiceQueue(self.clock, self.engine, self.told.append)

    def say(
        self, ident: int, text: str, in_s: float = 0.0, patient_s: float = 5.0, for_s: float = 30.0
    ) -> None:
        at_s = self.clock() + in_s
        self.queue.take({"say": [ident, text, at_s, at_s + patient_s, at_s + for_s]})

    def pass_time(self, seconds: float) -> None:
        until_s = self.clock() + seconds
        while (next_s := self.queue.step()) <= until_s:
            self.clock.advance(max(0.0, next_s - self.clock()))
        self.clock.advance(until_s - self.clock())
        self.queue.step()

    def speak(self, for_s: float) -> None:
        """The engine says what it was asked to."""
        self.queue.begun()
        self.pass_time(for_s)
        self.queue.ended()
        self.queue.step()

    def words(self, kind: str) -> list[object]:
        return [message[kind] for message in self.told if kind in message]


@pytest.fixture
def mouth() -> Mouth:
    return Mouth()


def test_a_text_is_said_at_its_time_and_not_before(mouth: Mouth) -> None:
    mouth.say(1, "In", in_s=3.0)
    mouth.pass_time(2.9)
    assert mouth.engine.calls == []
    mouth.pass_time(0.2)
    assert mouth.engine.calls == ["In"]


def test_lines_are_said_one_after_another(mouth: Mouth) -> None:
    mouth.say(1, "Lie down.")
    mouth.say(2, "Breathe out.", in_s=0.5)
    mouth.pass_time(0.1)
    mouth.speak(2.0)
    assert mouth.engine.calls == ["Lie down.", "Breathe out."]
    mouth.speak(1.0)
    assert mouth.words("began") == [1, 2]
    assert mouth.words("for") == pytest.approx([2.0, 1.0])


def test_what_waited_too_long_is_left_out(mouth: Mouth) -> None:
    mouth.say(1, "A long line.")
    mouth.say(2, "Blow", in_s=1.0, patient_s=0.3)
    mouth.pass_time(0.1)
    mouth.speak(2.0)
    assert mouth.engine.calls == ["A long line."]
    assert mouth.words("unsaid") == [2]


def test_what_cannot_begin_any_more_is_told_before_its_turn(mouth: Mouth) -> None:
    mouth.say(1, "A long line.")
    mouth.say(2, "Blow", in_s=1.0, patient_s=0.3)
    mouth.pass_time(0.1)
    mouth.queue.begun()
    mouth.pass_time(1.25)
    assert mouth.words("unsaid") == [2]


def test_what_is_left_at_its_end_is_cut_off(mouth: Mouth) -> None:
    mouth.say(1, "Blow", for_s=5.0)
    mouth.say(2, "Pause", in_s=5.0)
    mouth.pass_time(0.1)
    mouth.queue.begun()
    mouth.pass_time(1.0)
    assert mouth.engine.calls == ["Blow"]
    mouth.say(3, "x", in_s=90.0)
    mouth.pass_time(4.0)
    assert mouth.engine.calls == ["Blow", "|", "Pause"]
    assert mouth.words("unsaid") == [1]


def test_dropped_texts_are_not_said_and_cut_off_when_they_are_being_said(mouth: Mouth) -> None:
    mouth.say(1, "Lie down.")
    mouth.say(2, "In", in_s=2.0)
    mouth.say(3, "Blow", in_s=5.0)
    mouth.pass_time(0.1)
    mouth.queue.take({"drop": mouth.clock() + 3.0})
    assert mouth.words("unsaid") == [3]
    assert mouth.engine.calls == ["Lie down."]
    mouth.queue.take({"drop": 0.0})
    assert mouth.words("unsaid") == [3, 2, 1]
    assert mouth.engine.calls == ["Lie down.", "|"]


def test_a_word_of_the_engine_on_what_was_cut_off_is_not_taken_for_the_next(mouth: Mouth) -> None:
    mouth.say(1, "Lie down.")
    mouth.pass_time(0.1)
    mouth.queue.begun()
    mouth.queue.take({"drop": 0.0})
    mouth.say(2, "Paused.")
    mouth.queue.step()
    mouth.queue.ended()
    assert mouth.words("said") == []
    mouth.speak(1.0)
    assert mouth.words("said") == [2]


def test_it_says_that_it_lives_while_there_is_something_to_be_said(mouth: Mouth) -> None:
    mouth.say(1, "In", in_s=3.2)
    mouth.pass_time(3.1)
    assert 6 <= len(mouth.words("beat")) <= 8
    mouth.pass_time(0.2)
    mouth.speak(1.0)
    beats = len(mouth.words("beat"))
    mouth.pass_time(600.0)
    assert len(mouth.words("beat")) == beats


def test_an_engine_that_does_not_begin_is_stuck(mouth: Mouth) -> None:
    mouth.say(1, "In")
    with pytest.raises(EngineStuck):
        mouth.pass_time(3.0)


def test_an_engine_that_does_not_end_is_stuck(mouth: Mouth) -> None:
    mouth.say(1, "In", for_s=300.0)
    mouth.pass_time(0.1)
    mouth.queue.begun()
    with pytest.raises(EngineStuck):
        mouth.pass_time(20.0)


def test_what_is_not_understood_is_a_bug(mouth: Mouth) -> None:
    with pytest.raises(ValueError, match="not understood"):
        mouth.queue.take({"sing": 1})
