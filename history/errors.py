# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What can go wrong with the history, and which of it an error of SQLite means."""

import sqlite3

from exercises.saying import Saying


class HistoryError(Exception):
    """A known failure of the history; `str()` of it is one sentence for a person."""


class HistoryTooNew(HistoryError):
    """The file was written by a newer version; nothing in it was touched."""


class HistoryUnreadable(HistoryError):
    """The file cannot be opened at all; it stays where and as it is."""


class HistoryForeign(HistoryUnreadable):
    """The file is another program's database; nothing in it was touched."""


class FileRefused(HistoryError):
    """What was to be imported or restored is not what it should be; nothing was changed."""


class StoreFailed(HistoryError):
    """One reading or writing failed; whatever was confirmed before is still kept."""


SQLITE_FAULTS = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What SQLite's calls raise of themselves. Of damage in a table's name SQLite tells in words that
are no UTF-8, and Python cannot read them: that comes out as the second."""

DAMAGED = Saying("History file", "the file is damaged")
DISK_FULL = Saying("History file", "the disk is full")

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_REASONS = {
    sqlite3.SQLITE_FULL: DISK_FULL,
    sqlite3.SQLITE_READONLY: Saying("History file", "the file may only be read"),
    sqlite3.SQLITE_PERM: Saying("History file", "the rights to it are missing"),
    sqlite3.SQLITE_CANTOPEN: Saying("History file", "the file or its folder cannot be opened"),
    sqlite3.SQLITE_BUSY: Saying("History file", "another program is using it"),
    sqlite3.SQLITE_LOCKED: Saying("History file", "another program is using it"),
    sqlite3.SQLITE_PROTOCOL: Saying("History file", "another program is using it"),
    sqlite3.SQLITE_IOERR: Saying("History file", "the disk could not be read or written"),
    sqlite3.SQLITE_NOLFS: Saying("History file", "the file is too large for this disk"),
}


_SHUT = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL})
_SHUT_BESIDE = frozenset(
    {sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_SHMOPEN, sqlite3.SQLITE_IOERR_SHMMAP}
)


def means_no_writing(error: sqlite3.DatabaseError | UnicodeDecodeError) -> bool:
    """Whether SQLite failed at writing, to the file or beside it: it may be readable all the same.

    It has to write where it opens a history, also to read in it alone.
    """
    beside = getattr(error, "sqlite_errorcode", None) in _SHUT_BESIDE
    return beside or (isinstance(error, sqlite3.DatabaseError) and _primary_code(error) in _SHUT)


def means_damage(error: sqlite3.DatabaseError | UnicodeDecodeError) -> bool:
    """Whether SQLite says that the file itself is broken or is no database."""
    return isinstance(error, UnicodeDecodeError) or _primary_code(error) in _DAMAGED


def reason_of(error: sqlite3.DatabaseError | UnicodeDecodeError) -> str | None:
    """The machine's reason in a few words; None when the error is a mistake in the program."""
    if isinstance(error, UnicodeDecodeError) or means_damage(error):
        return DAMAGED
    if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_IOERR_SHMSIZE:
        return DISK_FULL  # no room for what lies beside the file
    return _REASONS.get(_primary_code(error))


def _primary_code(error: sqlite3.DatabaseError) -> int:
    # The low byte is the plain code; the bytes above say more than a person needs.
    # Errors that Python's module makes itself carry no code at all.
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK)) & 0xFF
