# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the command line asks of the window, as values."""

from math import isfinite
from pathlib import Path

from msgspec import Struct

MOST_SPEED = 100.0
"""Beyond this nothing can be followed or heard any more (default, unsourced)."""


PAGES = ("history", "preferences", "routines")
"""Pages that the window can be opened at, beside Today."""


class PageRequest(Struct, frozen=True, tag="page"):
    """A page to show."""

    page: str

    def __post_init__(self) -> None:
        if self.page not in PAGES:
            raise ValueError(f"{self.page} is none of {', '.join(PAGES)}")


class StartRequest(Struct, frozen=True, tag="start"):
    """A session to run at once: `level` None is today's, `speed` N is N times as fast."""

    routine: str
    level: int | None = None
    speed: float = 1.0
    cue_log: Path | None = None

    def __post_init__(self) -> None:
        if not (isfinite(self.speed) and 0 < self.speed <= MOST_SPEED):
            raise ValueError(f"a speed is above 0 and at most {MOST_SPEED:g}, not {self.speed}")


Request = StartRequest | PageRequest
"""What the window is asked to do at once; None is to be there."""


class Switches(Struct, frozen=True):
    """For benchmarks only: how long the window's thread is blocked once, in ms; 0 is never."""

    stall_window_ms: int = 0

    def __post_init__(self) -> None:
        if self.stall_window_ms < 0:
            raise ValueError(f"a thread cannot be blocked for {self.stall_window_ms} ms")
