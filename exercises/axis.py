# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The session's one axis: where it stands, asked of the clock and never counted."""

from collections.abc import Callable

GRAIN_MS = 0.001
"""What floating point may take from a deadline, so that at its time its millisecond has come."""


class Axis:
    """Milliseconds that run with `clock` (monotonic seconds) `speed` times as fast, or are held."""

    def __init__(self, clock: Callable[[], float], speed: float = 1.0) -> None:
        self._clock = clock
        self._speed = speed
        self._at_ms = 0
        self._since_s = clock()
        self._held = True

    @property
    def from_ms(self) -> int:
        """Return where it last began to run, or where it is held."""
        return self._at_ms

    def now_ms(self) -> int:
        """Return where it stands now."""
        return self.ms_at(self._clock())

    def ms_at(self, clock_s: float) -> int:
        """Return where it stands at the clock's `clock_s`; never before it began to run."""
        if self._held:
            return self._at_ms
        run_ms = (clock_s - self._since_s) * 1000 * self._speed
        return self._at_ms + max(0, int(run_ms + GRAIN_MS))

    def deadline_s(self, at_ms: int) -> float | None:
        """Return the clock's time at which `at_ms` comes, or None while it is held."""
        if self._held:
            return None
        return self._since_s + (at_ms - self._at_ms) / 1000 / self._speed

    def run_from(self, at_ms: int) -> None:
        """Run on from `at_ms`, now."""
        self._at_ms, self._since_s, self._held = at_ms, self._clock(), False

    def hold(self, at_ms: int) -> None:
        """Stand still at `at_ms`."""
        self._at_ms, self._held = at_ms, True
