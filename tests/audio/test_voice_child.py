# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The voice process itself, with Qt's stand-in for an engine: five words a second and no sound."""

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from audio.voice import Began, Said, Tuning, Unsaid, Utterance, VoiceReady, VoiceReport
from audio.voice_child import NO_VOICE
from audio.voice_process import VoiceProcess

PATIENCE_S = 20.0
ANNE = Tuning("Anne")
CHILD = [
    sys.executable,
    "-c",
    "from audio.voice_child import run; raise SystemExit(run())",
]


@contextmanager
def mock_engine(monkeypatch: pytest.MonkeyPatch, tuning: Tuning = ANNE) -> Iterator[VoiceProcess]:
    monkeypatch.chdir(Path(__file__).parents[2])
    arrived = threading.Event()
    voice = VoiceProcess(CHILD, time.monotonic, arrived.set, tuning, engine="mock")
    try:
        yield voice
    finally:
        voice.close()


def heard(voice: VoiceProcess, count: int) -> list[VoiceReport]:
    reports: list[VoiceReport] = []
    end_s = time.monotonic() + PATIENCE_S
    waiting = threading.Event()
    while len(reports) < count:
        assert time.monotonic() < end_s, reports
        waiting.wait(0.005)
        reports += voice.reports()
    return reports


def test_the_child_says_texts_one_after_another_at_their_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with mock_engine(monkeypatch) as voice:
        assert heard(voice, 1) == [VoiceReady()]
        assert voice.state.name == "Anne"
        at_s = time.monotonic() + 0.5
        voice.say(Utterance(2, "Blow", at_s + 0.1, at_s + 9, at_s + 20))
        voice.say(Utterance(1, "Lie on your back", at_s, at_s + 9, at_s + 20))
        began, said, began_2, said_2 = heard(voice, 4)
    assert isinstance(began, Began)
    assert 0 <= began.at_s - at_s < 0.2
    assert isinstance(said, Said)
    assert (said.ident, said.for_s > 0.2) == (1, True)
    assert isinstance(began_2, Began)
    assert began_2.at_s >= began.at_s + said.for_s - 0.01
    assert isinstance(said_2, Said)


def test_the_child_cuts_off_what_goes_on_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    with mock_engine(monkeypatch) as voice:
        heard(voice, 1)
        at_s = time.monotonic() + 0.1
        words = "one two three four five six seven eight nine ten"
        voice.say(Utterance(1, words, at_s, at_s + 0.3, at_s + 0.5))
        began, unsaid = heard(voice, 2)
        now_s = time.monotonic()
    assert isinstance(began, Began)
    assert unsaid == Unsaid(1)
    assert 0.5 <= now_s - at_s < 0.8


def test_the_child_takes_another_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    with mock_engine(monkeypatch) as voice:
        heard(voice, 1)
        voice.tune(Tuning("Bob", -0.5, 30))
        end_s = time.monotonic() + PATIENCE_S
        waiting = threading.Event()
        while voice.state.name != "Bob":
            assert time.monotonic() < end_s
            waiting.wait(0.01)
            voice.reports()
    assert {"Anne", "Bob"} < set(voice.state.names)


@pytest.mark.parametrize(("language", "speaks"), [("en", True), ("fi", True), ("de", False)])
def test_the_child_speaks_the_language_of_the_lines_or_says_that_it_cannot(
    monkeypatch: pytest.MonkeyPatch, language: str, speaks: bool
) -> None:
    """Qt's mock engine has an English, a Norwegian and a Finnish voice."""
    with mock_engine(monkeypatch, Tuning(language=language)) as voice:
        first = heard(voice, 1)[0]
        assert isinstance(first, VoiceReady) == speaks
        assert (voice.state.why == NO_VOICE) != speaks
