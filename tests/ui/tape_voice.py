# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A voice on a told clock: it says each text in its time, and keeps them all."""

from collections.abc import Callable
from dataclasses import dataclass

from audio.voice import (
    Began,
    Said,
    Tuning,
    Unsaid,
    Utterance,
    VoiceLost,
    VoiceReady,
    VoiceReport,
    VoiceState,
)
from audio.voice_lengths import VoiceLengths
from audio.voice_queue import Message, VoiceQueue
from tests.fakes import FakeClock

SILENCE_S, CHARACTER_S = 0.3, 0.05


@dataclass
class Spoken:
    """A text, from when until when it was heard; `whole` unless it was cut off."""

    text: str
    at_s: float
    until_s: float
    whole: bool = True


class TapeVoice:
    """Behaves as the voice process does; `lose` and `find` take the engine away and back."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.tape: list[Spoken] = []
        self.character_s = CHARACTER_S
        self.tuning = Tuning()
        self.texts: dict[int, str] = {}
        self._state = VoiceState(speaks=True, name="Anne", names=("Anne", "Bob"))
        self._lengths = VoiceLengths()
        self._reports: list[VoiceReport] = [VoiceReady()]
        self._queue = VoiceQueue(clock, self, self._hear)
        self._speaking: Spoken | None = None
        self.closed = False

    def make(self, _woken: Callable[[], None], tuning: Tuning) -> "TapeVoice":
        self.tuning = tuning
        return self

    @property
    def state(self) -> VoiceState:
        return self._state

    @property
    def said(self) -> list[str]:
        return [one.text for one in self.tape]

    def lose(self) -> None:
        self._state = VoiceState(speaks=False, why="gone")
        self._reports.append(VoiceLost("gone"))

    def find(self) -> None:
        self._state = VoiceState(speaks=True, name="Anne", names=("Anne", "Bob"))
        self._reports.append(VoiceReady())

    def miss(self) -> "TapeVoice":
        """There has never been an engine."""
        self._state = VoiceState(speaks=False, why="none", missing=True)
        self._reports = [VoiceLost("none")]
        return self

    def tune(self, tuning: Tuning) -> None:
        self.tuning = tuning

    def takes_s(self, text: str) -> float | None:
        return self._lengths.takes_s(text)

    def look_again_s(self) -> float | None:
        return None

    def close(self) -> None:
        self._speaking = None
        self.closed = True

    def drop(self, after_s: float) -> None:
        self._queue.take({"drop": after_s})

    def reports(self) -> list[VoiceReport]:
        if self._speaking is not None and self.clock() >= self._speaking.until_s:
            self._speaking = None
            self._queue.ended()
        self._queue.step()
        if self._speaking is not None:
            self._queue.begun()
        reports, self._reports = self._reports, []
        return reports

    def _hear(self, message: Message) -> None:
        match message:
            case {"began": int(ident), "at": float(at_s)}:
                self._reports.append(Began(ident, at_s))
            case {"said": int(ident), "for": float(for_s)}:
                self._lengths.measure(self.texts[ident], for_s)
                self._reports.append(Said(ident, for_s))
            case {"unsaid": int(ident)}:
                self._reports.append(Unsaid(ident))

    def say(self, what: Utterance | str) -> None:
        """Both what a voice is told, and what the queue tells its engine."""
        if isinstance(what, Utterance):
            self.texts[what.ident] = what.text
            times = [what.at_s, what.latest_s, what.until_s]
            self._queue.take({"say": [what.ident, what.text, *times]})
            return
        now_s = self.clock()
        self._speaking = Spoken(what, now_s, now_s + SILENCE_S + self.character_s * len(what))
        self.tape.append(self._speaking)

    def stop(self) -> None:
        if self._speaking is not None:
            self._speaking.until_s = self.clock()
            self._speaking.whole = False
            self._speaking = None
