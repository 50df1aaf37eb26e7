# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The two clocks that show whether a machine stood still."""

from tests.fakes import FakeClock


class BootClock:
    """Goes on with `clock`, and alone while the machine sleeps."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self.slept_s = 40.0

    def __call__(self) -> float:
        return self._clock() + self.slept_s

    def sleep(self, seconds: float) -> None:
        self.slept_s += seconds
