# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Moves a broken history out of the way, whole: the file with its -wal and -shm."""

from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

JOURNAL = ("-wal", "-shm")
"""Endings of the files that SQLite keeps beside a database in WAL mode."""

# In the order of moving: SQLite deletes a -wal that it finds without its database.
_WHOLE = (*JOURNAL, "")
_LAST_STAMP_S = 253_402_300_799  # 9999-12-31; a damaged file system may give any number


def set_aside(path: Path, endings: tuple[str, ...] = _WHOLE) -> Path:
    """Rename the database to `<stem>.broken-<UTC stamp><suffix>` and return that path.

    Of its files those with one of `endings` go, all by default.

    The stamp is the time of the file's last change: it tells how recent its contents are.
    Raises OSError; whatever was not moved then stays.
    """
    found = [end for end in endings if _with_end(path, end).exists()]
    target = _free_name(path, _stamp(_with_end(path, found[-1])))
    for end in found:
        _with_end(path, end).rename(_with_end(target, end))
    return target


def journal_of(path: Path) -> Path:
    """Return the -wal of the database at `path`."""
    return _with_end(path, "-wal")


def _free_name(path: Path, stamp: str) -> Path:
    marks = chain([stamp], (f"{stamp}-{number}" for number in count(2)))
    names = (path.with_name(f"{path.stem}.broken-{mark}{path.suffix}") for mark in marks)
    return next(n for n in names if not any(_with_end(n, end).exists() for end in _WHOLE))


def _stamp(path: Path) -> str:
    changed_s = min(max(path.stat().st_mtime, 0), _LAST_STAMP_S)
    return datetime.fromtimestamp(changed_s, UTC).strftime("%Y%m%dT%H%M%SZ")


def _with_end(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)
