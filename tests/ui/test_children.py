# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What starts the program's own children."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui import children

ALL = (children.sound_command, children.voice_command, children.display_command)


@pytest.fixture
def bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Return the folder of a bundle that this process seems to run from."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "ninety"))
    return tmp_path


def test_a_child_is_this_very_program_with_a_word() -> None:
    words = []
    for command in ALL:
        python, entry, word = command()
        assert (python, Path(entry).name) == (sys.executable, "main.py")
        assert Path(entry).exists()
        words.append(word)
    assert words == ["--sound-process", "--voice-process", "--display-process"]


def test_the_program_is_this_python_on_its_own_entry() -> None:
    python, entry = children.program_command()
    assert (python, Path(entry)) == (sys.executable, Path(__file__).parents[2] / "main.py")


def test_in_a_bundle_sound_has_a_program_of_its_own(bundle: Path) -> None:
    assert children.sound_command() == (str(bundle / "ninety-sound"),)


def test_in_a_bundle_the_others_are_the_one_program(bundle: Path) -> None:
    program = str(bundle / "ninety")
    assert children.program_command() == (program,)
    assert children.voice_command() == (program, "--voice-process")
    assert children.display_command() == (program, "--display-process")


def test_the_display_process_tells_what_it_opened() -> None:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(
        children.display_command(), env=env, capture_output=True, text=True, check=True, timeout=60
    )
    assert told.stdout.startswith("offscreen, ")
