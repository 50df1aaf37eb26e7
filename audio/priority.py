# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Precedence over ordinary work for the moments in which a sound is begun."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

_LEAST = 1


class Precedence:
    """Real-time priority for the calling thread; threads that are begun meanwhile keep it.

    Linux only, and only where this user may have it (root, or a group that PipeWire or JACK gave
    that right); elsewhere it changes nothing. It is the lowest one there is, and our own code has
    it for milliseconds only, so that no fault of ours can take the machine away.
    """

    def __init__(self) -> None:
        self._allowed = hasattr(os, "sched_setscheduler")

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Takes precedence within the block."""
        self._allowed = self._allowed and self._set(os.SCHED_RR, _LEAST)
        try:
            yield
        finally:
            if self._allowed:
                self._set(os.SCHED_OTHER, 0)

    @staticmethod
    def _set(policy: int, priority: int) -> bool:
        try:
            os.sched_setscheduler(0, policy, os.sched_param(priority))
        except PermissionError:
            return False
        return True
