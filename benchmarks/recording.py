# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a sound server's sink would let be heard, kept in a file."""

import contextlib
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from benchmarks.onsets import RATE, Samples
from benchmarks.stage import Stage, wait_until

LOOK_S, WINDOW_S = 0.02, 5.0


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
        self._looks: list[tuple[float, float]] = []
        self._stopped = threading.Event()
        self._looking = threading.Thread(target=self._look)
        self._looking.start()

    def _look(self) -> None:
        while not self._stopped.wait(LOOK_S):
            seconds = self._seconds()
            self._looks.append((time.monotonic(), seconds))

    @property
    def fast(self) -> float:
        """By what part the sink's clock runs faster than the monotonic one, whatever is played.

        A null sink has a clock of its own, as a sound card has. What was recorded arrives late by
        some milliseconds, now more, now less: the least of each five seconds tells the clocks.
        """
        looked, seconds = np.array(self._looks).T
        behind_s = looked - seconds
        windows = (looked - looked[0]) // WINDOW_S
        least = [behind_s[windows == window].min() for window in np.unique(windows)]
        return -float(np.polyfit(np.unique(windows) * WINDOW_S, least, 1)[0])

    def _seconds(self) -> float:
        return self.file.stat().st_size / 2 / RATE if self.file.exists() else 0.0

    def stop(self) -> None:
        self._stopped.set()
        self._looking.join()
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
