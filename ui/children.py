# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What starts this program once more: from its sources, from a wheel, or from the bundle."""

import sys
from pathlib import Path

_ENTRY = Path(__file__).resolve().parents[1] / "main.py"
_SOUND_PROGRAM = "ninety-sound"
"""The bundle's second program; its recipe is packaging/bundle/ninety.spec."""


def program_command() -> tuple[str, ...]:
    """Return what starts the program; arguments follow. In a bundle it is a file of its own."""
    return (sys.executable,) if _bundled() else (sys.executable, str(_ENTRY))


def sound_command() -> tuple[str, ...]:
    """Return what starts the sound process. In a bundle every other one would load Qt."""
    if _bundled():
        return (str(Path(sys.executable).with_stem(_SOUND_PROGRAM)),)
    return (*program_command(), "--sound-process")


def voice_command() -> tuple[str, ...]:
    """Return what starts the voice process."""
    return (*program_command(), "--voice-process")


def display_command() -> tuple[str, ...]:
    """Return what opens the display, and ends."""
    return (*program_command(), "--display-process")


def can_set_itself_up() -> bool:
    """Whether the script that installs what is missing lies beside the program: not in packages."""
    return not _bundled() and (_ENTRY.parent / "scripts" / "run.sh").is_file()


def _bundled() -> bool:
    return bool(getattr(sys, "frozen", False))
