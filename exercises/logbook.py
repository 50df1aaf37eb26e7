# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is noted while a session runs: its pauses with their lengths, its stop signals."""

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from exercises.record import PauseRecord, SignalRecord
from exercises.segment import Segment

ASLEEP_S = 1.0
"""A clock that goes on running ahead by more means that the machine slept."""
LIGHT_HEADED = 2
"""What no answer to a stop signal counts as."""


class _Hold(Struct, frozen=True):
    """A pause that is not over; `ahead_s` is how far the clock that goes on was ahead then."""

    at_ms: int
    why: str
    since_s: float
    noticed_s: float
    ahead_s: float


class Logbook:
    """Pauses and stop signals, over a clock (monotonic seconds) and `now` (aware UTC).

    What happens in a first set-up that begins before 0 is noted at 0.

    The monotonic clock may stand still while the machine sleeps. `boot`, seconds too, goes on then
    and tells how long that was; without one `now` does, which can be set as well.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        now: Callable[[], datetime],
        boot: Callable[[], float] | None = None,
    ) -> None:
        self._clock = clock
        self._now = now
        self._boot = boot
        self._hold: _Hold | None = None
        self._released_s = clock()
        self._ahead_s = self._ahead()
        self._pauses: list[PauseRecord] = []
        self._signals: list[SignalRecord] = []

    @property
    def pauses(self) -> tuple[PauseRecord, ...]:
        """Return the pauses that are over."""
        return tuple(self._pauses)

    @property
    def signals(self) -> tuple[SignalRecord, ...]:
        """Return the stop signals so far."""
        return tuple(self._signals)

    @property
    def why(self) -> str:
        """Return what caused the present pause, or an empty text."""
        return self._hold.why if self._hold else ""

    @property
    def held_s(self) -> float:
        """Return for how many seconds the present pause has lasted, sleep included; else 0."""
        if self._hold is None:
            return 0.0
        asleep_s = self._ahead() - self._hold.ahead_s
        awake_s = self._clock() - self._hold.since_s
        return awake_s + asleep_s if asleep_s > ASLEEP_S else awake_s

    @property
    def noticed_s(self) -> float:
        """Return how many seconds ago the present pause was noticed; else 0."""
        return self._clock() - self._hold.noticed_s if self._hold else 0.0

    def hold(self, at_ms: int, why: str, since_s: float | None = None) -> None:
        """Begin a pause at `at_ms`, now or at the clock's `since_s`, never before the last ended.

        A pause that goes on keeps its beginning and its cause.
        """
        if self._hold is not None:
            return
        now_s = self._clock()
        if since_s is None:
            self._hold = _Hold(at_ms, why, now_s, now_s, self._ahead())
        else:
            begun_s = max(since_s, self._released_s)
            self._hold = _Hold(at_ms, why, begun_s, now_s, self._ahead_s)

    def release(self) -> None:
        """End the present pause, if there is one, and note it."""
        if self._hold is not None:
            for_ms = round(self.held_s * 1000)
            at_ms = max(0, self._hold.at_ms)
            self._pauses.append(PauseRecord(at_ms, for_ms, self._hold.why))
        self._hold = None
        self._released_s = self._clock()
        self._ahead_s = self._ahead()

    def forget(self) -> None:
        """End the present pause, if there is one, and note nothing."""
        self._hold = None

    def signal(self, at_ms: int, segment: Segment) -> None:
        """Note a stop signal in `segment`."""
        drill, level = segment.drill, segment.level
        self._signals.append(SignalRecord(self._now(), max(0, at_ms), drill, level, None))

    def answer(self, number: int) -> None:
        """Note the answer to the last stop signal; ValueError when it is not 1 to 5."""
        self._signals[-1] = replace(self._signals[-1], answer=number)

    def settle(self) -> None:
        """Ask no more: a stop signal without an answer counts as light-headed."""
        self._signals = [s if s.answer else replace(s, answer=LIGHT_HEADED) for s in self._signals]

    def _ahead(self) -> float:
        goes_on_s = self._now().timestamp() if self._boot is None else self._boot()
        return goes_on_s - self._clock()
