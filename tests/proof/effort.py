# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""How much is tried: some of it with every change, all of it by scripts/prove.sh."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import HealthCheck, settings

LONG = os.environ.get("NINETY_PROVE") == "long"
TOLD: list[str] = []
"""What a run found, a line each: shown at its end."""

HANG_S = 2.0


def times(short: int, long: int) -> int:
    """Return how often to try; NINETY_PROVE_SHARE takes a hundredth share of the long count."""
    share = int(os.environ.get("NINETY_PROVE_SHARE", "100"))
    return max(short, long * share // 100) if LONG else short


def cases(short: int, long: int) -> settings:
    """Return how many examples to look for; without a memory between runs."""
    return settings(
        max_examples=times(short, long),
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


def tell(line: str) -> None:
    """Keep a line for the end of the run."""
    TOLD.append(line)


class Watch:
    """Sees that nothing hangs, and remembers how often it looked and the longest that it saw."""

    def __init__(self, what: str) -> None:
        self.what = what
        self.worst_s = 0.0
        self.seen = 0
        self.ends: dict[str, int] = {}

    @contextmanager
    def one(self) -> Iterator[None]:
        """Watch one case."""
        began_s = time.monotonic()
        yield
        took_s = time.monotonic() - began_s
        self.seen += 1
        self.worst_s = max(self.worst_s, took_s)
        assert took_s < HANG_S, f"{self.what}: one case took {took_s:.1f} s"

    def count(self, end: str) -> None:
        """Count how a case ended."""
        self.ends[end] = self.ends.get(end, 0) + 1

    def tell(self) -> None:
        """Keep what was seen for the end of the run."""
        ends = ", ".join(f"{count} {end}" for end, count in sorted(self.ends.items()))
        tell(f"{self.what}: {self.seen} cases ({ends}), longest {self.worst_s * 1000:.0f} ms")


def quick_folder() -> "tempfile.TemporaryDirectory[str]":
    """Return a folder in memory where the system has one: no disk is worn by thousands of cases."""
    memory = Path("/dev/shm")
    return tempfile.TemporaryDirectory(
        prefix="ninety-proof-", dir=memory if os.access(memory, os.W_OK) else None
    )


def is_sentence(text: str) -> bool:
    """Whether a person can be told that: one line of plain text that ends as a sentence does."""
    return text.isprintable() and text.endswith(".") and 10 < len(text) < 600
