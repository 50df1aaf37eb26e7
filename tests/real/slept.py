# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Runs the program so that the machine seems to have slept before each but its first child.

The boot clock of a process that runs cannot be moved, that of a child to come can: the first sound
process starts as ever, and each later one with a boot clock further ahead. Needs CAP_SYS_ADMIN.
"""

import ctypes
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
CLONE_NEWTIME = 0x80
ASLEEP_S = 600


class SleepyPopen(subprocess.Popen[Any]):
    """A child process; before each but the first one that sounds, the machine sleeps."""

    started = 0

    def __init__(self, *args: Any, **options: Any) -> None:
        if "--sound-process" in args[0]:
            if SleepyPopen.started:
                fall_asleep(SleepyPopen.started * ASLEEP_S)
            SleepyPopen.started += 1
        super().__init__(*args, **options)


def fall_asleep(seconds: int) -> None:
    """Let the boot clock be so far ahead for all children to come."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWTIME):
        raise OSError(ctypes.get_errno(), "unshare")
    Path("/proc/self/timens_offsets").write_text(f"boottime {seconds} 0")


def run() -> int:
    subprocess.Popen = SleepyPopen  # type: ignore[misc]
    # A vforked child would stay in the time that its parent lives in.
    subprocess._USE_VFORK = False  # type: ignore[misc]
    sys.path.insert(0, str(ROOT))
    from main import main

    return main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(run())
