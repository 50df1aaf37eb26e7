# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The sound process on a real sound server: what is heard, and what happens when things break."""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from audio.player import Back, Lost, Missed, Played, Report, Stalled
from audio.sound import NO_ANSWER, SoundProcess, probe
from tests.real.listening import notes_in, silence_in
from tests.real.orphans import child_ends_with_parent
from tests.real.sound_server import SoundServer

pytestmark = pytest.mark.real

ROOT = Path(__file__).parents[2]
RUN = "from audio.sound_child import run; raise SystemExit(run())"
COMMAND = [sys.executable, "-c", RUN]
PATIENCE_S = 20


class Listener:
    """A sound process on the server, watched at a frame's pace."""

    def __init__(self) -> None:
        self.player = SoundProcess(COMMAND, time.monotonic, _nobody)
        self.reports: list[Report] = []
        self.slowest_s = 0.0

    def look(self) -> None:
        before_s = time.monotonic()
        self.reports += self.player.reports()
        self.slowest_s = max(self.slowest_s, time.monotonic() - before_s)

    def until(self, true: Callable[[], bool]) -> None:
        end_s = time.monotonic() + PATIENCE_S
        while not true():
            assert time.monotonic() < end_s, self.reports
            self.look()
            time.sleep(0.02)

    def wait(self, report: type[Report], count: int = 1) -> None:
        self.until(lambda: sum(isinstance(r, report) for r in self.reports) >= count)

    def play(self, names: list[str], apart_s: float = 0.6) -> None:
        """Plays them one after another, and waits until all were."""
        first_s = time.monotonic() + 1.0
        for ident, name in enumerate(names):
            self.player.play(ident, name, first_s + apart_s * ident)
        self.wait(Played, len(names))

    @property
    def pid(self) -> int:
        assert self.player._child
        return self.player._child.pid

    def kinds(self) -> list[type[Report]]:
        return [type(report) for report in self.reports if not isinstance(report, Played)]


def _nobody() -> None:
    """Reports are looked for anyway."""


@pytest.fixture
def listener(sound_server: SoundServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Listener]:
    monkeypatch.chdir(ROOT)
    for name, value in sound_server.env.items():
        monkeypatch.setenv(name, value)
    listener = Listener()
    listener.until(lambda: listener.player._ready_s is not None)
    yield listener
    listener.player.close()
    assert listener.slowest_s < 1


def test_breathing_in_climbs_and_breathing_out_falls_without_clicks(
    sound_server: SoundServer, listener: Listener
) -> None:
    names = ["in-2!", "in-1", "in-0", "out-4!", "out-3", "out-2", "out-1", "out-0", "tick!", "tick"]
    with sound_server.recording() as recording:
        listener.play(names)
        time.sleep(1)
    notes = notes_in(recording.sound)
    assert len(notes) == len(names)
    pitches = [note.hz for note in notes]
    assert pitches[:3] == sorted(pitches[:3])
    assert pitches[3:8] == sorted(pitches[3:8], reverse=True)
    assert pitches[2] == pytest.approx(1174.66, rel=0.01)
    assert pitches[7] == pytest.approx(329.63, rel=0.01)
    apart = np.diff([note.at_s for note in notes])
    assert apart == pytest.approx([0.6] * len(apart), abs=0.5)
    assert max(note.edge for note in notes) < 0.2
    assert listener.kinds() == []


def test_muted_nothing_is_heard(sound_server: SoundServer, listener: Listener) -> None:
    listener.player.set_volume(0)
    with sound_server.recording() as recording:
        listener.play(["bell", "bell"])
        time.sleep(0.5)
    assert silence_in(recording.sound)


def test_dropped_notes_are_not_heard(sound_server: SoundServer, listener: Listener) -> None:
    with sound_server.recording() as recording:
        for ident in range(8):
            listener.player.play(ident, "tick", time.monotonic() + 1.0 + ident * 0.5)
        listener.wait(Played, 2)
        listener.player.drop(time.monotonic())
        time.sleep(2)
    assert 2 <= len(notes_in(recording.sound)) <= 3


def test_closing_lets_the_last_note_end(sound_server: SoundServer, listener: Listener) -> None:
    with sound_server.recording() as recording:
        listener.play(["soft"])
        listener.player.close()
        time.sleep(0.5)
    (note,) = notes_in(recording.sound)
    assert note.for_s > 0.3
    assert note.edge < 0.2


def test_a_killed_child_is_replaced_and_the_rest_is_heard(
    sound_server: SoundServer, listener: Listener
) -> None:
    with sound_server.recording() as recording:
        for ident in range(4):
            listener.player.play(ident, "bell", time.monotonic() + 2.5 + ident)
        os.kill(listener.pid, signal.SIGKILL)
        listener.wait(Played, 4)
        time.sleep(1)
    assert len(notes_in(recording.sound)) == 4
    assert listener.kinds() == []


def test_a_killed_server_is_lost_sound_until_there_is_one_again(
    sound_server: SoundServer, listener: Listener
) -> None:
    listener.play(["tick"])
    sound_server.kill()
    listener.player.play(10, "tick", time.monotonic() + 0.2)
    listener.wait(Lost)
    assert not listener.player.state.works
    sound_server.start()
    listener.wait(Back)
    assert listener.kinds() in ([Lost, Missed, Back], [Missed, Lost, Back])
    with sound_server.recording() as recording:
        listener.player.play(11, "in-0", time.monotonic() + 0.7)
        listener.wait(Played, 2)
        time.sleep(1)
    assert len(notes_in(recording.sound)) == 1


def test_a_server_that_hangs_is_lost_sound_and_never_holds_us_up(
    sound_server: SoundServer, listener: Listener
) -> None:
    listener.play(["tick"])
    sound_server.freeze()
    frozen_s = time.monotonic()
    for ident in range(8):
        listener.player.play(10 + ident, "tick", frozen_s + 0.2 + ident)
    listener.wait(Lost)
    assert time.monotonic() - frozen_s < 5
    assert listener.reports[-1] == Lost(NO_ANSWER)
    listener.until(lambda: time.monotonic() - frozen_s > 8)
    sound_server.thaw()
    listener.wait(Back)
    assert listener.slowest_s < 1
    assert Stalled not in listener.kinds()
    with sound_server.recording() as recording:
        listener.player.play(30, "in-0", time.monotonic() + 1.0)
        listener.until(
            lambda: any(r.ident == 30 for r in listener.reports if isinstance(r, Played))
        )
        time.sleep(1)
    assert notes_in(recording.sound)[-1].hz == pytest.approx(1174.66, rel=0.01)


def test_a_child_that_was_stopped_tells_it_and_makes_up_for_nothing(
    sound_server: SoundServer, listener: Listener
) -> None:
    for ident in range(6):
        listener.player.play(ident, "tick", time.monotonic() + 3.0 + ident * 0.2)
    listener.look()
    pid = listener.pid
    os.kill(pid, signal.SIGSTOP)
    time.sleep(5)  # nobody looks meanwhile: all of us stand still
    with sound_server.recording() as recording:
        os.kill(pid, signal.SIGCONT)
        listener.wait(Stalled)
        time.sleep(1)
        listener.look()
    assert set(listener.kinds()) <= {Stalled, Missed}
    assert not any(isinstance(report, Played) for report in listener.reports)
    assert silence_in(recording.sound)
    assert listener.pid == pid


def test_a_missing_server_is_what_a_probe_tells(
    sound_server: SoundServer, listener: Listener
) -> None:
    assert probe(COMMAND, time.monotonic, PATIENCE_S).works
    sound_server.kill()
    state = probe(COMMAND, time.monotonic, PATIENCE_S)
    assert not state.works
    assert state.why
    listener.wait(Played, 0)


PARENT = f"""
import sys, time
from audio.sound import SoundProcess
player = SoundProcess([sys.executable, "-c", {RUN!r}], time.monotonic, int)
while player._ready_s is None:
    player.reports()
    time.sleep(0.01)
print(player._child.pid, flush=True)
while True:
    player.play(1, "tick", time.monotonic() + 0.1)
    time.sleep(0.3)
"""


@pytest.mark.parametrize("frozen", [False, True])
def test_no_child_outlives_a_killed_parent(
    sound_server: SoundServer,
    frozen: bool,
) -> None:
    """Also while it is stuck in the sound library, with the server stopped."""
    child_ends_with_parent(PARENT, sound_server.env, sound_server.freeze if frozen else int)


def test_the_child_stays_small(listener: Listener) -> None:
    listener.play(["in-2!", "in-1", "in-0", "bell", "chord", "opening"], apart_s=0.3)
    lines = Path(f"/proc/{listener.pid}/smaps_rollup").read_text().splitlines()
    pss_kib = next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    assert pss_kib < 20 * 1024
