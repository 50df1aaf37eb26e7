# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Fakes that more than one room's tests stand on."""

from datetime import UTC, datetime, timedelta

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


class FakeClock:
    """A monotonic clock that moves when told to; `now` is the wall clock beside it."""

    def __init__(self, at_s: float = 1000.0) -> None:
        self.at_s = at_s
        self._wall_ahead_s = -at_s

    def __call__(self) -> float:
        return self.at_s

    def now(self) -> datetime:
        return NOON + timedelta(seconds=self.at_s + self._wall_ahead_s)

    def advance(self, seconds: float) -> None:
        self.at_s += seconds

    def sleep(self, seconds: float) -> None:
        """Let the machine sleep: only the wall clock goes on."""
        self._wall_ahead_s += seconds
