# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A session with everything around it but a person: a told clock, a player that keeps a tape."""

from collections.abc import Callable
from datetime import UTC, datetime

from msgspec.structs import replace

from audio.player import Played, PlayerState, Report
from audio.voice import SilentVoice, Tuning, Voice
from exercises.catalogue import load_catalogue
from exercises.dosing import prescribe
from exercises.plan import Choices, Plan
from exercises.record import SessionRecord
from exercises.reply import Reply, State
from exercises.session import Session
from tests.fakes import FakeClock
from ui.chronicle import Heading
from ui.conductor import Conductor
from ui.glide import Motion
from ui.manner import Manner
from ui.moment import Moment
from ui.prompter import Prompter
from ui.sounder import Issued, Sounder
from ui.speaker import MakeVoice, Speaker

HEADING = Heading("a" * 32, datetime(2026, 3, 1, 12, tzinfo=UTC), 60)
FRAME_S = 1 / 30


def plan(*, waits: bool = True, level: int | None = None, routine: str = "balloon") -> Plan:
    """The balloon routine as somebody does it whom a therapist has shown it."""
    catalogue = load_catalogue()
    chosen = catalogue.routine(routine)
    assert chosen is not None
    return prescribe(chosen, catalogue, Choices(shown=True, waits=waits), level)


class TapePlayer:
    """Plays every note at its time by the clock, and keeps them all."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.coming: dict[int, tuple[str, float]] = {}
        self.heard: list[tuple[str, float]] = []
        self.said: list[Report] = []
        self.volume = 100

    @property
    def state(self) -> PlayerState:
        return PlayerState(works=True, why="")

    def play(self, ident: int, clip: str, at_s: float) -> None:
        self.coming[ident] = (clip, at_s)

    def drop(self, after_s: float) -> None:
        self.coming = {i: note for i, note in self.coming.items() if note[1] <= after_s}

    def set_volume(self, percent: int) -> None:
        self.volume = percent

    def reports(self) -> list[Report]:
        due = {i: note for i, note in self.coming.items() if note[1] <= self.clock()}
        for ident, (clip, at_s) in sorted(due.items(), key=lambda item: item[1][1]):
            del self.coming[ident]
            self.heard.append((clip, at_s))
            self.said.append(Played(ident, at_s))
        said, self.said = self.said, []
        return said

    def look_again_s(self) -> float | None:
        return None

    def close(self) -> None:
        self.coming.clear()


def no_voice(_woken: Callable[[], None], _tuning: Tuning) -> Voice:
    return SilentVoice()


class Hall:
    """A conductor with everything around it."""

    def __init__(
        self,
        plan: Plan,
        manner: Manner | None = None,
        voice: MakeVoice = no_voice,
        *,
        alone: bool = False,
        clock: FakeClock | None = None,
    ) -> None:
        self.clock = clock or FakeClock()
        self.player = TapePlayer(self.clock)
        self.sounder = Sounder(self._make, self.clock)
        self.session = Session(plan, self.clock, self.clock.now)
        self.speaker = Speaker(voice, self.clock)
        self.speaker.switch_on(Tuning())
        prompter = Prompter(self.session, self.speaker, self.clock, alone=alone)
        self.conductor = Conductor(
            self.session, self.sounder, prompter, HEADING, self.clock, manner or Manner()
        )
        self.moments: list[Moment] = []
        self.issued: list[Issued] = []
        self.records: list[SessionRecord] = []
        self.ended: list[SessionRecord] = []
        self.conductor.moment_changed.connect(self.moments.append)
        self.conductor.frames.moved.connect(self._move)
        self.conductor.recorded.connect(self.records.append)
        self.conductor.ended.connect(self.ended.append)
        self.sounder.issued.connect(self.issued.append)
        self.conductor.begin()

    def _make(self, _woken: Callable[[], None]) -> TapePlayer:
        return self.player

    def _move(self, motion: Motion) -> None:
        self.moments.append(
            replace(self.conductor._moment, fraction=motion.fraction, fill=motion.fill)
        )

    def pass_time(self, seconds: float, step_s: float = FRAME_S) -> None:
        until_s = self.clock() + seconds
        while self.clock() < until_s:
            self.clock.advance(min(step_s, until_s - self.clock() + 1e-9))
            self.speaker.look()
            self.sounder.look()
            self.conductor.frames._tick()

    def key(self, name: str) -> Reply:
        return self.conductor.do(getattr(self.session, name))

    def state(self) -> State:
        return self.moment.state

    @property
    def moment(self) -> Moment:
        return self.moments[-1]
