# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The wheel's one name: starts the program that lies, as it is, in the folder beside this file."""

import sys
from pathlib import Path


def main() -> int:
    """Run it; its rooms are found here first, whatever else is installed under their names."""
    sys.path.insert(0, str(Path(__file__).parent / "_app"))
    from main import main as run  # noqa: PLC0415 -- found only now

    return run()
