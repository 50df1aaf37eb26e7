# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Ties a child process's life to its parent's, even while the child is stuck in a system call.

The end of standard input is not enough: a thread that is stuck holds up the one that reads it.
"""

import os
import sys

_PR_SET_PDEATHSIG = 1
_SIGKILL = 9


def die_with_parent() -> None:
    """Asks Linux to kill this process when the thread that started it ends; elsewhere nothing."""
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 -- half a megabyte that other systems need not load

        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)


def orphaned(parent: int) -> bool:
    """The parent went before it could be asked for; call this after `die_with_parent`."""
    return sys.platform == "linux" and os.getppid() != parent
