# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Copies a history whole, while others use it, to a file that needs no other beside it."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from tempfile import mkstemp


def copy_whole(connection: sqlite3.Connection, path: Path, *, checked: bool = False) -> None:
    """Put a copy at `path`, private (0600), that reached the disk; at once or not at all.

    It is made through SQLite, so that what still stands in the -wal is in it too. With `checked` a
    copy that is not sound raises sqlite3.DatabaseError. Raises OSError and sqlite3.Error.
    """
    handle, name = mkstemp(prefix=f".{path.stem}-", suffix=path.suffix, dir=path.parent)
    os.close(handle)  # mkstemp made it for this user alone (0600)
    part = Path(name)
    try:
        with closing(sqlite3.connect(part)) as target:
            connection.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
            if checked and target.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise _damaged()
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
        for beside in ("-journal", "-wal", "-shm"):
            part.with_name(f"{part.name}{beside}").unlink(missing_ok=True)
    _sync_folder(path.parent)


def _damaged() -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError("the copy is not sound")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where a system can do that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
