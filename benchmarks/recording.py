# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a sound server's sink would let be heard, kept in a file."""

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from benchmarks.onsets import RATE, Samples
from benchmarks.stage import Stage, wait_until


class Recording:
    """The monitor of the sink from `began_s` (monotonic seconds, known to some 50 ms) on."""

    def __init__(self, place: Stage) -> None:
        self.file = place.folder / "heard.raw"
        # The sink starts a sound at the edge of its block, which is as long as the least latency
        # that anybody asks for: more than this would be measured as jitter of the cues.
        form = ("--format=s16le", f"--rate={RATE}", "--channels=1", "--latency-msec=5")
        command = ("parec", "-d", "out.monitor", *form, "--raw", str(self.file))
        self._place = place
        self._process = place.start(command)
        wait_until(self._seconds, "something is recorded")
        self.began_s = time.monotonic() - self._seconds()

    def _seconds(self) -> float:
        return self.file.stat().st_size / 2 / RATE if self.file.exists() else 0.0

    def stop(self) -> None:
        self._place.end(self._process)

    @property
    def sound(self) -> Samples:
        return read(self.file)


@contextlib.contextmanager
def recording(place: Stage) -> Iterator[Recording]:
    made = Recording(place)
    try:
        yield made
    finally:
        made.stop()


def read(file: Path) -> Samples:
    """Return the samples of a recording between -1 and 1."""
    return np.asarray(np.fromfile(file, "<i2") / np.float32(32768), np.float32)
