# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the command line asks of the window, as values."""

from math import isfinite
from pathlib import Path

from msgspec import Struct

MOST_SPEED = 100.0
"""Beyond this nothing can be followed or heard any more (default, unsourced)."""


class StartRequest(Struct, frozen=True):
    """A session to run at once: `level` None is today's, `speed` N is N times as fast."""

    routine: str
    level: int | None = None
    speed: float = 1.0
    cue_log: Path | None = None

    def __post_init__(self) -> None:
        if not (isfinite(self.speed) and 0 < self.speed <= MOST_SPEED):
            raise ValueError(f"a speed is above 0 and at most {MOST_SPEED:g}, not {self.speed}")


class Switches(Struct, frozen=True):
    """For benchmarks only: how long the window's thread is blocked once, in ms; 0 is never."""

    stall_window_ms: int = 0

    def __post_init__(self) -> None:
        if self.stall_window_ms < 0:
            raise ValueError(f"a thread cannot be blocked for {self.stall_window_ms} ms")
