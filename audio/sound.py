# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The player that sounds: a sound process, watched, and replaced when it dies or hangs."""

import importlib.util
import os
import threading
from collections.abc import Callable, Sequence

from audio.debt import Debt
from audio.line_child import LineChild, Message
from audio.player import Back, Lost, Missed, Played, PlayerState, Report, Stalled
from audio.stopped import StandstillWatch, boot_clock

NO_ANSWER = "the sound system does not answer"
KEEPS_ENDING = "the sound process keeps ending"

_OVERDUE_S = 1.0
_UNREADY_S = 5.0
_UNTRIED_S = 3.0  # while lost the child says once a second that it tried
_TOO_LATE_S = 0.3
_STEADY_S = 10.0
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.5, 4.0
_CLOSING_S = 0.8


class SoundProcess:
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
        self._command = tuple(command)
        self._clock = clock
        self._on_report = on_report
        self._watch = StandstillWatch(clock, boot_clock)
        self._debt = Debt(clock())
        self._reports: list[Report] = []
        self._notes: dict[int, tuple[str, float]] = {}
        self._volume = 100
        self._why = ""
        self._failures = 0
        self._ready_s: float | None = None
        self._closed = False
        self._start_s = 0.0
        self._child: LineChild | None = None
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
        if not self._closed:
            self._hear()
            self._judge()
            if self._child:
                self._child.flush()
            elif self._clock() >= self._start_s:
                self._start()
        reports, self._reports = self._reports, []
        return reports

    def look_again_s(self) -> float | None:
        now_s = self._clock()
        if self._closed:
            return None
        if self._child is None:
            return self._start_s
        if self._owing(now_s):
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

    def _start(self) -> None:
        self._ready_s = None
        self._debt.settle()
        try:
            self._child = LineChild(self._command, self._on_report)
        except OSError as error:
            self._fail(f"the sound process cannot be started: {error.strerror}")
            return
        self._send(_hello(self._volume, self._watch))
        now_s = self._clock()
        for ident, (clip, at_s) in list(self._notes.items()):
            if now_s - at_s > _TOO_LATE_S:
                self._miss(ident, now_s - at_s)
            else:
                self._send({"play": [ident, clip, at_s]})

    def _send(self, message: Message) -> None:
        if self._child:
            self._child.send(message)

    def _hear(self) -> None:
        child = self._child
        if child is None:
            return
        ended = child.ended  # before its last words are fetched, or some could be left behind
        for message in child.received():
            self._debt.settle()
            self._take(message)
        if ended:
            child.kill()
            self._replace()

    def _take(self, message: Message) -> None:
        match message:
            case {"played": int(ident), "at": float(at_s)}:
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
                self._note(why)
            case {"lost": str(why)}:
                self._note(why)
            case {"back": True}:
                self._note("")

    def _judge(self) -> None:
        """Whether the child is given up, by how long it owes an answer."""
        now_s = self._clock()
        self._debt.look(now_s, self._owing(now_s))
        if self._ready_s is None:
            limit_s = _UNREADY_S
            if self._failures and self._debt.for_s > _OVERDUE_S:
                self._note(KEEPS_ENDING)
        else:
            limit_s = _UNTRIED_S if self._why else _OVERDUE_S
        if self._child and self._debt.for_s > limit_s:
            self._child.kill()
            self._fail(NO_ANSWER)

    def _owing(self, now_s: float) -> bool:
        if self._child is None:
            return False
        if self._ready_s is None or self._why:
            return True
        return any(at_s < now_s for _, at_s in self._notes.values())

    def _replace(self) -> None:
        """The child died. The first time another takes over at once, and hardly anybody hears."""
        now_s = self._clock()
        if self._ready_s is not None and now_s - self._ready_s > _STEADY_S:
            self._failures = 0
        if self._failures or self._why:
            self._fail(KEEPS_ENDING)
            return
        self._failures = 1
        self._child = None
        self._start()

    def _fail(self, why: str) -> None:
        pause_s = min(_LONGEST_PAUSE_S, _FIRST_PAUSE_S * 2 ** min(self._failures, 9))
        self._failures += 1
        self._child = None
        self._start_s = self._clock() + pause_s
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
        return False, "simpleaudio is not installed"
    return True, "simpleaudio is installed"


def probe(command: Sequence[str], clock: Callable[[], float], timeout_s: float) -> PlayerState:
    """Starts a sound process, lets it try the device, and ends it again. Waits for its answer."""
    arrived = threading.Event()
    try:
        child = LineChild(command, arrived.set)
    except OSError as error:
        return PlayerState(
            works=False, why=f"the sound process cannot be started: {error.strerror}"
        )
    child.send(_hello(100, StandstillWatch(clock, boot_clock)))
    until_s = clock() + timeout_s
    try:
        while arrived.wait(max(0.0, until_s - clock())):
            arrived.clear()
            ended = child.ended
            for message in child.received():
                if "ready" in message:
                    return PlayerState(works=not message["ready"], why=str(message["ready"]))
            if ended:
                return PlayerState(works=False, why="the sound process ended")
    finally:
        child.kill()
    return PlayerState(works=False, why=NO_ANSWER)


def _hello(volume: int, watch: StandstillWatch) -> Message:
    now = {"ahead_s": watch.ahead_s, "awake_s": watch.awake_s}
    return {"hello": {"parent": os.getpid(), "volume": volume, **now}}
