# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The voice with a real speech-dispatcher: what is heard, and what its faults hold up: nothing."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from audio.player import Played, Report
from audio.sound import SoundProcess
from audio.voice import (
    Began,
    Said,
    Tuning,
    Unsaid,
    Utterance,
    VoiceLost,
    VoiceReady,
    VoiceReport,
)
from audio.voice_probe import probe_voice
from audio.voice_process import VoiceProcess
from tests.real.listening import silence_in
from tests.real.orphans import child_ends_with_parent
from tests.real.sound_server import RATE, SoundServer
from tests.real.speech_server import SpeechServer
from tests.real.stage import Stage, prefer, wait_until

pytestmark = pytest.mark.real

ROOT = Path(__file__).parents[2]
SPEAK = "from audio.voice_child import run; raise SystemExit(run())"
COMMAND = [sys.executable, "-c", SPEAK]
PLAY = [sys.executable, "-c", "from audio.sound_child import run; raise SystemExit(run())"]
PATIENCE_S = 30
DRILL = "hip-lift-90-90-balloon"


@pytest.fixture
def speech_server(sound_server: SoundServer, tmp_path: Path) -> Iterator[SpeechServer]:
    server = SpeechServer(sound_server, tmp_path)
    try:
        yield server
    finally:
        server.kill()


class Listener:
    """A voice and a player on the servers, watched at a frame's pace."""

    def __init__(self) -> None:
        self.voice = VoiceProcess(COMMAND, time.monotonic, _nobody, Tuning(volume=70))
        self.player = SoundProcess(PLAY, time.monotonic, _nobody)
        self.reports: list[VoiceReport] = []
        self.played: list[Report] = []
        self.slowest_s = 0.0
        self._idents = iter(range(1, 1_000_000))

    def look(self) -> None:
        before_s = time.monotonic()
        self.reports += self.voice.reports()
        self.played += self.player.reports()
        self.slowest_s = max(self.slowest_s, time.monotonic() - before_s)

    def until(self, true: Callable[[], bool]) -> None:
        end_s = time.monotonic() + PATIENCE_S
        while not true():
            assert time.monotonic() < end_s, (self.reports, self.played)
            self.look()
            time.sleep(0.01)

    def wait(self, *kinds: type[VoiceReport]) -> None:
        self.until(lambda: self.kinds() == list(kinds))

    def kinds(self) -> list[type[VoiceReport]]:
        return [type(report) for report in self.reports]

    def say(self, text: str, in_s: float = 0.0, for_s: float = 20.0) -> float:
        """Say a text, and return when it is due."""
        at_s = time.monotonic() + in_s
        before_s = time.monotonic()
        self.voice.say(Utterance(next(self._idents), text, at_s, at_s + for_s, at_s + for_s))
        self.slowest_s = max(self.slowest_s, time.monotonic() - before_s)
        return at_s

    @property
    def pid(self) -> int:
        assert self.voice._child
        return self.voice._child.pid


def _nobody() -> None:
    """Reports are looked for anyway."""


@pytest.fixture
def listener(speech_server: SpeechServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Listener]:
    monkeypatch.chdir(ROOT)
    for name, value in speech_server.env.items():
        monkeypatch.setenv(name, value)
    listener = Listener()
    listener.wait(VoiceReady)
    listener.until(lambda: listener.player._ready_s is not None)
    listener.reports.clear()
    yield listener
    listener.voice.close()
    listener.player.close()
    assert listener.slowest_s < 0.3


def test_a_text_is_heard_at_its_time_and_its_length_is_known(
    sound_server: SoundServer, listener: Listener
) -> None:
    assert "English" in listener.voice.state.name
    with sound_server.recording() as recording:
        listener.say("Lie on your back with your feet on the wall.")
        listener.wait(Began, Said)
        judged_s = listener.voice.takes_s("Blow")
        due_s = listener.say("Blow", in_s=1.0)
        listener.wait(Began, Said, Began, Said)
        time.sleep(0.3)
    began, said = listener.reports[-2:]
    assert isinstance(began, Began)
    assert isinstance(said, Said)
    assert 0 <= began.at_s - due_s < 0.1
    assert judged_s is not None
    assert said.for_s < judged_s + 0.1
    assert listener.voice.takes_s("Blow") == said.for_s
    assert not silence_in(recording.sound)


def test_what_is_cut_off_falls_silent(sound_server: SoundServer, listener: Listener) -> None:
    with sound_server.recording() as recording:
        listener.say("Lie on your back with your feet on the wall, and breathe out.", for_s=0.8)
        listener.wait(Began, Unsaid)
        time.sleep(0.4)
        heard = recording.sound.shape[0]
        time.sleep(0.5)
        after = recording.sound[heard:]
    assert silence_in(after)


@pytest.mark.parametrize("stopped", [False, True])
def test_speech_that_goes_or_hangs_delays_neither_us_nor_a_tone(
    sound_server: SoundServer, speech_server: SpeechServer, listener: Listener, stopped: bool
) -> None:
    listener.say("Breathe normally.")
    listener.wait(Began, Said)
    listener.reports.clear()
    begun_s = time.monotonic()
    for ident in range(24):
        listener.player.play(ident, "tick", begun_s + 0.5 + ident * 0.25)
    if stopped:
        speech_server.freeze()
    else:
        speech_server.kill()
    for place in range(6):
        listener.say("Blow", in_s=0.3 + place, for_s=0.9)
    listener.until(lambda: sum(isinstance(r, Played) for r in listener.played) == 24)
    late_s = [
        report.at_s - (begun_s + 0.5 + report.ident * 0.25)
        for report in listener.played
        if isinstance(report, Played)
    ]
    assert max(late_s) < 0.05
    if stopped:
        listener.until(lambda: VoiceLost in listener.kinds())
        assert time.monotonic() - begun_s < 12
        speech_server.thaw()
    listener.until(lambda: listener.voice.state.speaks)
    listener.reports.clear()
    with sound_server.recording() as recording:
        listener.say("Breathe normally.")
        listener.wait(Began, Said)
    assert float(np.abs(recording.sound).max()) > 0.05


def test_a_killed_child_is_replaced(listener: Listener) -> None:
    listener.say("Breathe normally.", in_s=6.0)
    subprocess.run(["kill", "-KILL", str(listener.pid)], check=True)
    listener.wait(VoiceReady, Began, Said)


def test_a_probe_names_the_voice(listener: Listener) -> None:
    assert probe_voice(COMMAND, time.monotonic, PATIENCE_S).name == listener.voice.state.name


PARENT = f"""
import sys, time
from audio.voice import Tuning, Utterance
from audio.voice_probe import probe_voice
from audio.voice_process import VoiceProcess
voice = VoiceProcess([sys.executable, "-c", {SPEAK!r}], time.monotonic, int, Tuning())
while not voice.state.speaks:
    voice.reports()
    time.sleep(0.01)
print(voice._child.pid, flush=True)
time.sleep(0.5)
for ident in range(1000):
    now_s = time.monotonic()
    voice.say(Utterance(ident, "Blow", now_s, now_s + 9, now_s + 9))
    time.sleep(0.3)
"""


@pytest.mark.parametrize("frozen", [False, True])
def test_no_child_outlives_a_killed_parent(speech_server: SpeechServer, frozen: bool) -> None:
    """Also while it is stuck in a call of the speech library."""
    child_ends_with_parent(PARENT, speech_server.env, speech_server.freeze if frozen else int)


def test_a_session_speaks_and_goes_on_on_time_when_speech_hangs(
    stage: Stage, sound_server: SoundServer, speech_server: SpeechServer
) -> None:
    prefer(stage.folder, voice=True, paces={DRILL: 2})
    ninety = stage.open(speech_server.env, "start", "balloon")
    ninety.wait_ready()
    with sound_server.recording() as recording:
        wait_until(
            lambda: np.abs(recording.sound[-RATE:]).max(initial=0.0) > 0.05, "the first words"
        )
    assert ninety.heard() == []
    ninety.wait_heard("count-in")
    ninety.wait_heard("breath-in")
    speech_server.freeze()
    ninety.wait_heard("breath-out", 2)
    ninety.key("a", cue="paused")
    breaths = [line for line in ninety.cues() if line["cue"].startswith("breath")]
    assert max(line["issued_ms"] - line["planned_ms"] for line in breaths) < 50
    speech_server.thaw()
    ninety.send(signal.SIGTERM)
    assert ninety.wait_end() == 0
