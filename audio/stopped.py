# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Tells that the machine, or this process, stood still: asleep, or stopped by a signal."""

import time
from collections.abc import Callable

LIMIT_S = 1.5


def boot_clock() -> float:
    """Seconds on a clock that goes on while the machine sleeps: boot time, elsewhere the wall's."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.time()


class StandstillWatch:
    """Compares at each look how far two clocks moved, and how late the look is.

    On Linux the monotonic clock stands still in suspend, so that lateness alone shows nothing; the
    boot clock then has run ahead. `ahead_s` and `awake_s` are another watch's, for one that takes
    over from it: what happened in between is told at the first look.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        boot_clock: Callable[[], float],
        ahead_s: float | None = None,
        awake_s: float | None = None,
    ) -> None:
        self._clock = clock
        self._boot_clock = boot_clock
        now_s = clock()
        self.ahead_s = boot_clock() - now_s if ahead_s is None else ahead_s
        self.awake_s = now_s if awake_s is None else awake_s

    def look(self, due_s: float | None = None) -> tuple[float, float] | None:
        """From when until when it stood still, in seconds of `clock`; None if it did not.

        `due_s` is when this look should have come at the latest, None if that is open.
        """
        now_s = self._clock()
        ahead_s = self._boot_clock() - now_s
        late_s = 0.0 if due_s is None else now_s - max(due_s, self.awake_s)
        stood = late_s > LIMIT_S or ahead_s - self.ahead_s > LIMIT_S
        last_s = self.awake_s
        self.ahead_s, self.awake_s = ahead_s, now_s
        return (last_s, now_s) if stood else None
