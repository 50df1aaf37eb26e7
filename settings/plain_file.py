# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Small files: read whole whatever lies there, replaced at once or not at all."""

import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp
from typing import BinaryIO, TypeVar

from exercises.saying import Saying

T = TypeVar("T")


class TooLarge(Exception):
    """The file is larger than it may be."""


def read(path: Path, most_bytes: int) -> bytes:
    """Return what is in a plain file; OSError where it is none or cannot be read, or TooLarge."""
    # Without O_NONBLOCK a named pipe would hold the program until somebody wrote into it.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags)
    try:
        _check_plain(os.fstat(handle).st_mode)
        with os.fdopen(handle, "rb", closefd=False) as file:
            found = file.read(most_bytes + 1)
    finally:
        os.close(handle)
    if len(found) > most_bytes:
        raise TooLarge
    return found


def replace(path: Path, content: bytes) -> None:
    """Put a new file with that content in the place of `path`, as `write_new` does."""
    write_new(path, lambda file: file.write(content))


def write_new(path: Path, fill: Callable[[BinaryIO], T]) -> T:
    """Put a new file in the place of `path`, for this user alone (0600), that reached the disk.

    `fill` writes it. Raises OSError, and what `fill` raises; what was there is then as it was.
    """
    with suppress(FileNotFoundError):
        check_plain(path)
    handle, name = mkstemp(prefix=f".{path.stem[:40]}-", suffix=path.suffix, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            filled = fill(file)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
    return filled


def sync_folder(folder: Path) -> None:
    """Make a new name last through a power cut, where a system can do that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def check_plain(path: Path) -> None:
    """Raise OSError for what is there and is no plain file, and where nothing is."""
    _check_plain(path.stat().st_mode)


def _check_plain(mode: int) -> None:
    if not stat.S_ISREG(mode):
        raise OSError(0, _what_it_is(mode))


def _what_it_is(mode: int) -> Saying:
    if stat.S_ISDIR(mode):
        return Saying("Files", "it is a folder")
    return Saying("Files", "it is no plain file")
