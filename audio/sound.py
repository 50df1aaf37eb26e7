# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The player that sounds: a sound process, watched, and replaced when it dies or hangs."""

import importlib.util
import os
import threading
from collections.abc import Callable, Sequence

from audio.line_child import LineChild, Message
from audio.player import Back, Lost, Missed, Played, PlayerState, Report, Stalled
from audio.reasons import as_saying
from audio.stopped import StandstillWatch, boot_clock
from audio.watched_child import Patience, WatchedChild
from exercises.saying import Saying, reason_in

NO_START = Saying("Sound and voice", "the sound process cannot be started: {0}")
NO_ANSWER = Saying("Sound and voice", "the sound system does not answer")
KEEPS_ENDING = Saying("Sound and voice", "the sound process keeps ending")

_OVERDUE_S = 1.0
_UNREADY_S = 5.0
_UNTRIED_S = 3.0  # while lost the child says once a second that it tried
_TOO_LATE_S = 0.3
_CLOSING_S = 0.7  # the child takes 0.5 at most; killing it another 0.2
_PATIENCE = Patience(
    no_start=NO_START,
    no_answer=NO_ANSWER,
    keeps_ending=KEEPS_ENDING,
    steady_s=10.0,
    first_pause_s=0.5,
    longest_pause_s=4.0,
)


class SoundProcess(WatchedChild):
    """A Player that lets `command` sound, the process described in `audio.sound_child`.

    Make and use it in the main thread. `on_report` is called from another one whenever `reports`
    has something to see. Until its first answer it is taken to work.
    """

    def __init__(
        self,
        command: Sequence[str],
        clock: Callable[[], float],
        on_report: Callable[[], None],
        boot_clock: Callable[[], float] = boot_clock,
    ) -> None:
        super().__init__(command, clock, on_report, _PATIENCE)
        self._watch = StandstillWatch(clock, boot_clock)
        self._reports: list[Report] = []
        self._notes: dict[int, tuple[str, float]] = {}
        self._volume = 100
        self._why = ""
        self._start()

    @property
    def state(self) -> PlayerState:
        return PlayerState(works=not self._why, why=self._why)

    def play(self, ident: int, clip: str, at_s: float) -> None:
        self._notes[ident] = (clip, at_s)
        self._send({"play": [ident, clip, at_s]})

    def drop(self, after_s: float) -> None:
        self._notes = {i: note for i, note in self._notes.items() if note[1] <= after_s}
        self._send({"drop": after_s})

    def set_volume(self, percent: int) -> None:
        if not 0 <= percent <= 100:  # noqa: PLR2004
            raise ValueError(f"a volume is 0 to 100, not {percent}")
        self._volume = percent
        self._send({"volume": percent})

    def reports(self) -> list[Report]:
        self._attend()
        reports, self._reports = self._reports, []
        return reports

    def look_again_s(self) -> float | None:
        now_s = self._clock()
        if self._closed:
            return None
        if self._child is None:
            return self._start_s
        if self._owing():
            return now_s + _OVERDUE_S
        return min((at_s + _OVERDUE_S for _, at_s in self._notes.values()), default=None)

    def close(self) -> None:
        """Lets the last clip end; within a second the child is gone."""
        child, self._child = self._child, None
        self._closed = True
        if child and (self._why or self._ready_s is None):
            child.kill()
        elif child:
            child.send({"end": True})
            child.end(_CLOSING_S)

    def _greet(self) -> None:
        self._send(_hello(self._volume, self._watch))
        now_s = self._clock()
        for ident, (clip, at_s) in list(self._notes.items()):
            if now_s - at_s > _TOO_LATE_S:
                self._miss(ident, now_s - at_s)
            else:
                self._send({"play": [ident, clip, at_s]})

    def _take(self, message: Message) -> None:
        match message:
            case {"played": int(ident), "at": float(at_s)}:
                # Another one that takes over counts a standstill from here, not from the start.
                self._watch.awake_s = max(self._watch.awake_s, at_s)
                self._notes.pop(ident, None)
                self._reports.append(Played(ident, at_s))
            case {"missed": int(ident), "late": float(late_s)}:
                self._miss(ident, late_s)
            case {"stalled": [float(from_s), float(until_s)]}:
                self.drop(0.0)  # some may have been on their way to the child
                self._watch.look()
                self._reports.append(Stalled(from_s, until_s))
            case {"ready": str(why)}:
                self._ready_s = self._clock()
                self._note(as_saying(why))
            case {"lost": str(why)}:
                self._note(as_saying(why))
            case {"back": True}:
                self._note("")

    def _owing(self) -> bool:
        if self._ready_s is None or self._why:
            return True
        now_s = self._clock()
        return any(at_s < now_s for _, at_s in self._notes.values())

    def _limit_s(self) -> float:
        if self._ready_s is None:
            if self._failures and self._debt.for_s > _OVERDUE_S:
                self._note(KEEPS_ENDING)
            return _UNREADY_S
        return _UNTRIED_S if self._why else _OVERDUE_S

    def _forgives(self) -> bool:
        return not self._why and super()._forgives()

    def _lose(self, why: str) -> None:
        self._note(why)

    def _note(self, why: str) -> None:
        if why and not self._why:
            self._reports.append(Lost(why))
        elif self._why and not why:
            self._reports.append(Back())
        self._why = why

    def _miss(self, ident: int, late_s: float) -> None:
        self._notes.pop(ident, None)
        self._reports.append(Missed(ident, late_s))


def could_sound() -> tuple[bool, str]:
    """Whether there is a library to sound with, and what is known; opens no device."""
    if importlib.util.find_spec("simpleaudio") is None:
        return False, Saying("Sound and voice", "simpleaudio is not installed")
    return True, Saying("Sound and voice", "simpleaudio is installed")


def probe(command: Sequence[str], clock: Callable[[], float], timeout_s: float) -> PlayerState:
    """Starts a sound process, lets it try the device, and ends it again. Waits for its answer."""
    arrived = threading.Event()
    try:
        child = LineChild(command, arrived.set)
    except OSError as error:
        return PlayerState(works=False, why=NO_START.filled(reason_in(error)))
    child.send(_hello(100, StandstillWatch(clock, boot_clock)))
    until_s = clock() + timeout_s
    try:
        while arrived.wait(max(0.0, until_s - clock())):
            arrived.clear()
            ended = child.ended
            for message in child.received():
                if "ready" in message:
                    why = as_saying(str(message["ready"]))
                    return PlayerState(works=not why, why=why)
            if ended:
                return PlayerState(
                    works=False, why=Saying("Sound and voice", "the sound process ended")
                )
    finally:
        child.kill()
    return PlayerState(works=False, why=NO_ANSWER)


def _hello(volume: int, watch: StandstillWatch) -> Message:
    now = {"ahead_s": watch.ahead_s, "awake_s": watch.awake_s}
    return {"hello": {"parent": os.getpid(), "volume": volume, **now}}
