# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""How long a child process has been owing us an answer."""

from audio.stopped import LIMIT_S


class Debt:
    """For how long the child owes an answer, counting only while we ourselves were looking.

    A window that was blocked, or stopped as a whole, must not blame the child for its own gap.
    """

    def __init__(self, now_s: float) -> None:
        self._looked_s = now_s
        self._owing = False
        self.for_s = 0.0

    def look(self, now_s: float, owing: bool) -> None:  # noqa: FBT001 -- a fact, not an option
        gap_s, self._looked_s = now_s - self._looked_s, now_s
        if not owing:
            self.for_s = 0.0
        elif self._owing and gap_s <= LIMIT_S:
            self.for_s += gap_s
        self._owing = owing

    def settle(self) -> None:
        self.for_s = 0.0
