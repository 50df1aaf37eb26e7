# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""One connection to the history: how it keeps its promises, and whether the file is ours."""

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from exercises.saying import Saying
from history import rows
from history.errors import (
    SQLITE_FAULTS,
    HistoryForeign,
    HistoryTooNew,
    means_damage,
    means_no_writing,
    reason_of,
)
from history.migrate import migrate, version_of
from history.schema import FIRST_TABLES, MIGRATIONS

_BUSY_S = 5.0  # a statement waits so long for another writer before it fails


class Broken(Exception):
    """The file is no history, or no longer; for this room's own use."""


def connect(path: Path, *, suspect: bool = False, reading: bool = False) -> sqlite3.Connection:
    """Connect to the existing file, bring it to the newest schema, and check that it is ours.

    An ordinary look reads the header and the names of the tables only, so it stays quick however
    much is kept; `suspect` reads every page, for when SQLite came upon damage. With `reading` a
    file that cannot be written to is opened as it is.
    Raises Broken, HistoryTooNew, HistoryForeign and sqlite3.DatabaseError.
    """
    with _known():
        try:
            _refuse_others(path)
            return _prepared(path, suspect=suspect)
        except SQLITE_FAULTS as error:
            found = _as_it_is(path) if reading and means_no_writing(error) else None
            if found is None:
                raise
            return found


@contextmanager
def _known() -> Iterator[None]:
    try:
        yield
    except SQLITE_FAULTS as error:
        # What is asked here is right: where SQLite does not know what is meant ("no such table",
        # "unsupported file format"), the file is not ours, or no longer.
        not_ours = isinstance(error, sqlite3.OperationalError) and reason_of(error) is None
        if not_ours or means_damage(error):
            raise Broken from error
        raise


def _as_it_is(path: Path) -> sqlite3.Connection | None:
    """Connect without writing anything; None where that cannot be, or an older schema is there."""
    # What is said to change no more needs nothing beside it, and is read without its -wal.
    way = "ro" if bytes_in(path, "-wal") else "ro&immutable=1"
    with suppress(*SQLITE_FAULTS):  # what was said of the writing says more
        connection = _bare(path, way)
        try:
            version = version_of(connection)
        except SQLITE_FAULTS:
            connection.close()
            raise
        if version == len(MIGRATIONS):
            return connection
        connection.close()
    return None


def bytes_in(path: Path, end: str = "") -> int:
    """Return the size of the database or, with "-wal", of its journal; 0 if there is none."""
    try:
        return path.with_name(path.name + end).stat().st_size
    except FileNotFoundError:
        return 0


def _refuse_others(path: Path) -> None:
    # For reading only when there is a -wal: the last writer to close a file copies its -wal into
    # it, and a newer version's or another program's is to stay as it is, byte for byte.
    connection = _bare(path, "ro" if bytes_in(path, "-wal") else "rw")
    try:
        if version_of(connection) > len(MIGRATIONS):
            raise HistoryTooNew(
                Saying(
                    "History file",
                    "The history {0} was written by a newer version of Ninety; it was left as it"
                    " is, and this version cannot read it.",
                ).filled(path)
            )
        if is_foreign(connection):
            raise HistoryForeign(
                Saying(
                    "History file",
                    "What is at {0} is another program's database; it was left as it is.",
                ).filled(path)
            )
    finally:
        connection.close()


def is_foreign(connection: sqlite3.Connection) -> bool:
    """Whether the database is another program's: sound, and without our tables.

    Damage may have cost some of ours their names, and is none of another's.
    """
    names = _tables(connection)
    if not names or len(names & FIRST_TABLES) >= len(FIRST_TABLES) - 1:
        return False
    sound: bool = connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
    return sound


def has_its_tables(connection: sqlite3.Connection) -> bool:
    """Whether nothing is in it yet, or all that a history of any version has."""
    entries = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    # In this order: another process may be making them at this moment.
    return not entries or (version_of(connection) > 0 and _tables(connection) >= FIRST_TABLES)


def _tables(connection: sqlite3.Connection) -> set[str]:
    found = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    return {name for (name,) in found}


def _bare(path: Path, mode: str) -> sqlite3.Connection:
    # isolation_level None: transactions begin and end where the code says so, nowhere else.
    connection = sqlite3.connect(
        f"{path.as_uri()}?mode={mode}", uri=True, timeout=_BUSY_S, isolation_level=None
    )
    # A byte that a bad disk turned shows as U+FFFD, instead of keeping the whole list from view.
    connection.text_factory = partial(str, encoding="utf-8", errors="replace")
    return connection


def _prepared(path: Path, *, suspect: bool) -> sqlite3.Connection:
    _keep_private(path)
    connection = _bare(path, "rw")
    try:
        _check_tables(connection)
        connection.execute("PRAGMA journal_mode = WAL")
        # WAL by itself is content to sync at checkpoints, and a power cut could take back what
        # was confirmed. FULL syncs every commit, and every set is a commit: at most the set under
        # way is lost. One fsync a set is not felt.
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = ON")  # macOS: plain fsync stops at the drive's cache
        _bring_up(connection, path)
        connection.execute("PRAGMA foreign_keys = ON")
        if suspect:
            _check_pages(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _check_tables(connection: sqlite3.Connection) -> None:
    if not has_its_tables(connection):
        raise Broken


def _bring_up(connection: sqlite3.Connection, path: Path) -> None:
    migrate(connection, path, MIGRATIONS)
    for table, columns in rows.TABLES:
        connection.execute(f"SELECT {columns} FROM {table} LIMIT 0")  # noqa: S608 - our names


def _check_pages(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise Broken


def _keep_private(path: Path) -> None:
    """Take all rights from others. What its owner may only read stays so, with what lies beside it.

    SQLite gives -wal and -shm the rights of their database, but only as it makes them.
    """
    for end in ("", "-wal", "-shm"):
        part = path.with_name(path.name + end)
        with suppress(OSError):  # not there, or another user's file: then it is as it is
            rights = path.stat().st_mode & 0o600
            if stat.S_IMODE(part.stat().st_mode) != rights:
                part.chmod(rights)
