# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The handle of the voice process, with children that do well and children that do not."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from audio.voice import (
    Began,
    Said,
    SilentVoice,
    Tuning,
    Unsaid,
    Utterance,
    VoiceLost,
    VoiceReady,
    VoiceReport,
)
from audio.voice_probe import probe_voice
from audio.voice_process import KEEPS_ENDING, NO_ANSWER, VoiceProcess
from tests.audio import children
from tests.fakes import FakeClock

READY = 'say(ready="", missing=False, voice="Anne", voices=["Anne", "Bob"])'
GOOD = f"""
for message in told():
    if "hello" in message: {READY}
    if "say" in message:
        say(began=message["say"][0], at=1.0)
        say(said=message["say"][0], **{{"for": 2.0}})
    if "tune" in message: say(tuned=message["tune"]["voice"])
    if "end" in message: break
"""
HANGS = f"""
for message in told():
    if "hello" in message: {READY}
"""
DIES_ONCE = f"""
for message in told():
    if "hello" in message: {READY}
    if "say" in message:
        if first(sys.argv[1]): os._exit(1)
        say(began=message["say"][0], at=1.0)
"""
NONE_THERE = """
for message in told(): say(ready="there is no speech engine", missing=True, voice="", voices=[])
"""
# It speaks once; every later one finds no engine that answers.
ONCE_SPOKE = f"""
speaks = first(sys.argv[1])
for message in told():
    if "hello" in message and speaks: {READY}
    if "hello" in message and not speaks:
        say(ready="no connection", missing=True, voice="", voices=[])
        break
    if "say" in message: break
"""
PATIENCE_S = 20.0
ANNE = Tuning("Anne")


class Listener:
    def __init__(self, command: list[str]) -> None:
        self.clock = FakeClock()
        self.arrived = threading.Event()
        self.reports: list[VoiceReport] = []
        self.voice = VoiceProcess(command, self.clock, self.arrived.set, Tuning(volume=80))

    def say(self, ident: int, text: str = "Breathe out.") -> None:
        now_s = self.clock()
        self.voice.say(Utterance(ident, text, now_s, now_s + 30, now_s + 60))

    def until(self, *kinds: type[VoiceReport], step_s: float = 0.0) -> None:
        """Wait until reports of these kinds were heard, in this order."""
        end_s = time.monotonic() + PATIENCE_S
        while [type(report) for report in self.reports] != list(kinds):
            assert time.monotonic() < end_s, self.reports
            self.arrived.wait(0.02)
            self.arrived.clear()
            self.clock.advance(step_s)
            self.reports += self.voice.reports()


Listen = Callable[[list[str]], Listener]


@pytest.fixture
def listen() -> Iterator[Listen]:
    listeners: list[Listener] = []

    def make(command: list[str]) -> Listener:
        listeners.append(Listener(command))
        return listeners[-1]

    yield make
    for listener in listeners:
        listener.voice.close()


def test_what_is_said_is_told_and_measured(listen: Listen) -> None:
    listener = listen(children.command(GOOD))
    listener.say(1)
    listener.until(VoiceReady, Began, Said)
    assert listener.reports[1:] == [Began(1, 1.0), Said(1, 2.0)]
    assert listener.voice.state.name == "Anne"
    assert listener.voice.state.names == ("Anne", "Bob")
    assert listener.voice.takes_s("Breathe out.") == 2.0
    assert listener.voice.look_again_s() is None


def test_another_voice_has_other_lengths(listen: Listen) -> None:
    listener = listen(children.command(GOOD))
    listener.say(1)
    listener.until(VoiceReady, Began, Said)
    listener.voice.tune(Tuning("Bob", 0.5, 80))
    end_s = time.monotonic() + PATIENCE_S
    while listener.voice.state.name != "Bob":
        assert time.monotonic() < end_s
        listener.arrived.wait(0.02)
        listener.voice.reports()
    assert listener.voice.takes_s("Breathe out.") is None


def test_an_engine_that_hangs_is_lost_and_replaced(listen: Listen) -> None:
    listener = listen(children.command(HANGS))
    listener.until(VoiceReady)
    first = listener.voice._child
    listener.say(1)
    listener.until(VoiceReady, VoiceLost, Unsaid, step_s=0.5)
    assert listener.reports[1] == VoiceLost(NO_ANSWER)
    assert not listener.voice.state.speaks
    listener.until(VoiceReady, VoiceLost, Unsaid, VoiceReady, step_s=0.5)
    assert listener.voice._child is not first
    assert listener.voice.state.speaks


def test_an_engine_that_is_never_ready_is_lost(listen: Listen) -> None:
    listener = listen(children.command(children.NEVER_READY))
    listener.say(1)
    listener.until(VoiceLost, Unsaid, step_s=0.5)
    assert listener.reports[0] == VoiceLost(NO_ANSWER)


def test_one_that_died_is_replaced_and_says_what_waited(listen: Listen, tmp_path: Path) -> None:
    listener = listen(children.command(DIES_ONCE, tmp_path / "ran"))
    listener.say(1)
    listener.until(VoiceReady, VoiceReady, Began)


def test_one_that_keeps_ending_is_lost_and_tried_again_at_longer_and_longer_intervals(
    listen: Listen,
) -> None:
    listener = listen(children.command(children.DIES_ALWAYS))
    listener.until(VoiceLost)
    assert listener.reports == [VoiceLost(KEEPS_ENDING)]
    again_s = listener.voice.look_again_s()
    assert again_s is not None
    assert 1 <= again_s - listener.clock() <= 60


def test_without_an_engine_it_says_so_once_and_tries_no_more(listen: Listen) -> None:
    listener = listen(children.command(NONE_THERE))
    listener.until(VoiceLost)
    assert listener.voice.state.missing
    listener.say(1)
    listener.until(VoiceLost, Unsaid, step_s=10.0)
    assert listener.voice.look_again_s() is None


def test_an_engine_that_has_spoken_is_tried_again(listen: Listen, tmp_path: Path) -> None:
    listener = listen(children.command(ONCE_SPOKE, tmp_path / "ran"))
    listener.until(VoiceReady)
    listener.say(1)
    listener.until(VoiceReady, VoiceLost, Unsaid)
    assert not listener.voice.state.missing
    while listener.voice.look_again_s() is None:  # it has not ended yet
        assert listener.arrived.wait(PATIENCE_S)
        listener.arrived.clear()
        listener.voice.reports()


def test_dropped_texts_are_reported(listen: Listen) -> None:
    listener = listen(children.command(HANGS))
    listener.say(1)
    listener.until(VoiceReady)
    listener.voice.drop(0.0)
    listener.until(VoiceReady, Unsaid)
    assert listener.voice.look_again_s() is None


def test_a_command_that_is_not_there_is_lost(listen: Listen, tmp_path: Path) -> None:
    listener = listen([str(tmp_path / "nothing")])
    listener.until(VoiceLost)
    assert "cannot be started" in listener.voice.state.why


def test_a_probe_tells_what_there_is(tmp_path: Path) -> None:
    assert probe_voice(children.command(GOOD), time.monotonic, PATIENCE_S).name == "Anne"
    none = probe_voice(children.command(NONE_THERE), time.monotonic, PATIENCE_S)
    assert none.missing
    assert probe_voice(children.command(children.NEVER_READY), time.monotonic, 0.3).why == NO_ANSWER


def test_the_silent_voice_says_nothing_and_waits_for_nothing() -> None:
    voice = SilentVoice()
    voice.say(Utterance(1, "In", 0.0, 1.0, 2.0))
    voice.tune(Tuning())
    voice.drop(0.0)
    assert voice.reports() == [Unsaid(1)]
    assert voice.takes_s("In") is None
    assert voice.look_again_s() is None
    assert not voice.state.speaks
    voice.close()


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Utterance(1, " ", 0.0, 1.0, 2.0),
        lambda: Utterance(1, "In", 1.0, 0.0, 2.0),
        lambda: Tuning(rate=1.5),
        lambda: Tuning(volume=101),
    ],
)
def test_what_cannot_be_is_not_made(wrong: Callable[[], object]) -> None:
    with pytest.raises(ValueError):
        wrong()
