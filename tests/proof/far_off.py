# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Runs the program and all its children on clocks that stand far apart, and have always done.

As on a machine that has been up for weeks and slept for most of a year. Needs CAP_SYS_ADMIN.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
UP_S, SLEPT_S = 1_000_000, 25_000_000
APART = "NINETY_FAR_OFF"


def run() -> int:
    if APART not in os.environ:
        clocks = ("--monotonic", str(UP_S), "--boottime", str(UP_S + SLEPT_S))
        command = ("unshare", "--time", *clocks, sys.executable, __file__, *sys.argv[1:])
        os.execvpe(command[0], command, os.environ | {APART: "1"})  # noqa: S606 - with no shell
    sys.path.insert(0, str(ROOT))
    from main import main

    return main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(run())
