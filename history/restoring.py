# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Puts a backup in the place of the history, which is kept aside first."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from msgspec import Struct

from exercises.saying import Saying
from history.connection import Broken, bytes_in, connect
from history.errors import (
    DAMAGED,
    FileRefused,
    HistoryForeign,
    HistoryTooNew,
    StoreFailed,
    reason_of,
)
from history.migrate import version_of
from history.opening import check_kind
from history.store import Store
from history.workshop import workshop


class Restored(Struct, frozen=True):
    """Where the history before was put, None if there was none; sentences on what was met."""

    kept: Path | None
    notices: tuple[str, ...]


def restore(path: Path, source: Path, keep: Callable[[Store], Path]) -> Restored:
    """Let the history at `path` be as the one at `source`, which stays as it is.

    What is there is given to `keep` first, but a damaged one is moved aside as it is. A window that
    is open follows. The change is one of SQLite's own: whole, or not at all. Raises FileRefused
    when the source is no history, HistoryError, and OSError.
    """
    source.stat()
    check_kind(source)
    try:
        with workshop(path.parent) as folder:
            copy = folder / "history.db"
            _fetch(source, copy)
            with closing(_checked(copy, source)) as sound:
                return _put(sound, path, keep)
    except sqlite3.DatabaseError as error:
        reason = reason_of(error)
        if reason is None:
            raise
        said = Saying("History file", "The history could not be restored: {0}.")
        raise StoreFailed(said.filled(reason)) from error


def _put(sound: sqlite3.Connection, path: Path, keep: Callable[[Store], Path]) -> Restored:
    was_there = path.exists()
    with Store.open(path, suspect=True) as store:
        kept = keep(store) if was_there and not store.notices else None
        store.become(sound)
        return Restored(kept, store.notices)


def _fetch(source: Path, copy: Path) -> None:
    """Copy the file, with its -wal if there is one, and leave nothing beside it."""
    real = Path(os.path.realpath(source))  # SQLite keeps its -wal beside the file, not the link
    way = "mode=ro" if bytes_in(real, "-wal") else "mode=ro&immutable=1"
    uri = f"{real.as_uri()}?{way}"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as found, closing(_new(copy)) as target:
            found.backup(target)
    except sqlite3.DatabaseError as error:
        if reason_of(error) != DAMAGED:
            raise
        raise _no_history(source) from error


def _new(copy: Path) -> sqlite3.Connection:
    copy.touch(mode=0o600)
    return sqlite3.connect(copy)


def _checked(copy: Path, source: Path) -> sqlite3.Connection:
    """Return the copy, looked at whole and brought to the newest schema."""
    with closing(sqlite3.connect(copy)) as bare:
        version = version_of(bare)
    if not version:  # an empty file would pass for a new history
        raise _no_history(source)
    try:
        return connect(copy, suspect=True)
    except (Broken, HistoryForeign) as error:
        raise _no_history(source) from error
    except HistoryTooNew as error:
        said = Saying(
            "History file", "{0} was written by a newer version of Ninety; nothing was changed."
        )
        raise HistoryTooNew(said.filled(source)) from error


def _no_history(source: Path) -> FileRefused:
    said = Saying(
        "History file", "{0} is no history of Ninety, or it is damaged; nothing was changed."
    )
    return FileRefused(said.filled(source))
