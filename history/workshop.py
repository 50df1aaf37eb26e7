# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A folder for one piece of work on the history; of those that were killed what is left goes."""

import os
import re
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

PREFIX = ".ninety-restore-"
_NAME = re.compile(re.escape(PREFIX) + "[a-z0-9_]{8}")
"""What mkdtemp calls such a folder."""
_JUST_MADE_S = 0.1
"""A folder that is so young may not be held yet."""
_LEFT_OVER_S = 3600.0
"""Where none can be held, one that is so much older than another is left over."""


@contextmanager
def workshop(parent: Path) -> Iterator[Path]:
    """Make an empty folder for this user alone and for this work alone; it goes afterwards."""
    folder = Path(mkdtemp(prefix=PREFIX, dir=parent))  # mkdtemp makes it private (0700)
    handle = _hold(folder)
    try:
        _clear_left_over(folder)
        yield folder
    finally:
        rmtree(folder, ignore_errors=True)
        _release(handle)


def _clear_left_over(new: Path) -> None:
    made_s = new.stat().st_mtime
    for other in new.parent.glob(f"{PREFIX}*"):
        with suppress(OSError):  # whose work it was may have ended meanwhile
            facts = other.lstat()
            if other != new and _NAME.fullmatch(other.name) and stat.S_ISDIR(facts.st_mode):
                _clear(other, made_s - facts.st_mtime)


def _clear(other: Path, older_s: float) -> None:
    if sys.platform == "win32":
        if older_s > _LEFT_OVER_S:
            rmtree(other, ignore_errors=True)
        return
    handle = _hold(other) if older_s > _JUST_MADE_S else None
    if handle is not None:  # nobody lives who holds it
        rmtree(other, ignore_errors=True)
        _release(handle)


def _hold(folder: Path) -> int | None:
    """Hold a folder until this process ends or releases it; None where that cannot be."""
    if sys.platform == "win32":
        return None
    import fcntl  # noqa: PLC0415 -- not there on Windows

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        return None
    return handle


def _release(handle: int | None) -> None:
    if handle is not None:
        os.close(handle)
