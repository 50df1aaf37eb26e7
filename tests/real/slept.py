# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Runs the program so that the machine seems to have slept before its second child was born.

The boot clock of a process that runs cannot be moved, that of a child to come can: the first sound
process starts as ever, and any later one with a boot clock that is ahead. Needs CAP_SYS_ADMIN.
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
    """A child process; before the second one that sounds, the machine sleeps."""

    started = 0

    def __init__(self, *args: Any, **options: Any) -> None:
        if "--sound-process" in args[0]:
            if SleepyPopen.started == 1:
                fall_asleep()
            SleepyPopen.started += 1
        super().__init__(*args, **options)


def fall_asleep() -> None:
    """Let the boot clock be ahead for all children to come."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWTIME):
        raise OSError(ctypes.get_errno(), "unshare")
    Path("/proc/self/timens_offsets").write_text(f"boottime {ASLEEP_S} 0")


def run() -> int:
    subprocess.Popen = SleepyPopen  # type: ignore[misc]
    # A vforked child would stay in the time that its parent lives in.
    subprocess._USE_VFORK = False  # type: ignore[misc]
    sys.path.insert(0, str(ROOT))
    from main import main

    return main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(run())
