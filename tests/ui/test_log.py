# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Where faults are logged. Each is a process of its own: a log is begun once."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOGGED = """
import logging, sys
from pathlib import Path
from ui.log import begin_log
error = begin_log(Path(sys.argv[1]))
logging.warning("a fault")
logging.getLogger("ui.desktop").info("what was chosen")
logging.getLogger("another").info("a trifle")
print(error and error.strerror)
"""


def logged(path: Path) -> tuple[str, str]:
    """Return why nothing could be logged there, and what came out instead."""
    done = subprocess.run(
        [sys.executable, "-c", LOGGED, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    return done.stdout.strip(), done.stderr


def test_a_fault_is_logged_into_the_file(tmp_path: Path) -> None:
    path = tmp_path / "ninety.log"
    for times in (1, 2):
        assert logged(path) == ("None", "")
        text = path.read_text()
        assert text.count("a fault") == times
        assert text.count("what was chosen") == times
        assert "a trifle" not in text


@pytest.mark.parametrize(
    ("make", "why"),
    [(os.mkfifo, "it is no plain file"), (os.mkdir, "it is a folder")],
    ids=["a pipe", "a folder"],
)
def test_what_is_no_plain_file_is_not_waited_for(
    tmp_path: Path, make: Callable[[Path], None], why: str
) -> None:
    make(tmp_path / "ninety.log")
    said, err = logged(tmp_path / "ninety.log")
    assert said == why
    assert "a fault" in err
