# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a sound server's sink would let be heard, kept in a file."""

import contextlib
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchmarks.onsets import RATE, Samples
from benchmarks.stage import Stage, wait_until

LOOK_S, WINDOW_S = 0.02, 5.0
MINUTE = 13
"""Windows in a minute, an odd number."""

Line = npt.NDArray[np.float64]


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
        at_s, least_s = self._behind()
        return -float(np.polyfit(at_s, least_s, 1)[0])

    def on_the_clock(self, at_s: Line) -> Line:
        """When on the monotonic clock, but for a constant, those seconds of it were heard.

        Whatever the sink's clock did meanwhile, as far as it did it for a minute.
        """
        looked_s, least_s = self._behind()
        padded = np.pad(least_s, MINUTE // 2, mode="edge")
        smooth_s = np.median(np.lib.stride_tricks.sliding_window_view(padded, MINUTE), axis=1)
        return at_s + np.interp(at_s, looked_s - smooth_s, smooth_s)

    def _behind(self) -> tuple[Line, Line]:
        """When was looked (s), window by window, and by how much the recording was behind then."""
        looked, seconds = np.array(self._looks).T
        behind_s = looked - seconds
        windows = ((looked - looked[0]) // WINDOW_S).astype(int)
        starts = np.flatnonzero(np.diff(windows, prepend=-1))
        return looked[starts], np.minimum.reduceat(behind_s, starts)

    def _seconds(self) -> float:
        return self.file.stat().st_size / 2 / RATE if self.file.exists() else 0.0

    def stop(self) -> None:
        self._stopped.set()
        self._looking.join()
        self._place.end(self._process)

    @property
    def samples(self) -> npt.NDArray[np.int16]:
        """All of it as it lies on the disk, for recordings too long to be held otherwise."""
        return np.memmap(self.file, "<i2", "r")

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
