# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""PySide6 does not read our sources."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = """
import linecache
from main import _window
_window()
print([name for name in linecache.cache if "/ui/" in name])
"""


def test_the_sources_of_the_window_are_not_read() -> None:
    command = [sys.executable, "-c", PROGRAM]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"
