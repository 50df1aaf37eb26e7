# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Opens the history's file, makes it where there is none, and moves a broken one aside.

Nothing in the program may open that file but through SQLite: closing any other handle on it drops
the locks that SQLite holds for the whole process.
"""

import os
import sqlite3
import stat
from contextlib import suppress
from errno import ENOENT
from itertools import takewhile
from pathlib import Path
from tempfile import mkstemp
from typing import TypeAlias

from msgspec import Struct

from exercises.saying import Saying, reason_in
from history.aside import JOURNAL, journal_of, set_aside
from history.connection import Broken, bytes_in, connect
from history.errors import DAMAGED, HistoryUnreadable, reason_of
from history.fullness import newest

Identity: TypeAlias = tuple[int, int]
"""Device and inode: which file it is, whatever it is called by now."""

NOWHERE: Identity = (-1, -1)
"""No file's identity."""


class Opened(Struct, frozen=True):
    """An open history; `notices` are sentences on what had to be done to the file first.

    `identity` and `journal` tell which file it is, and which -wal belongs to it.
    """

    connection: sqlite3.Connection
    identity: Identity
    journal: Identity
    notices: tuple[str, ...]


def open_history(
    path: Path, *, suspect: bool = False, stale: Identity = NOWHERE, reading: bool = False
) -> Opened:
    """Open the file at `path`; `suspect` when damage was met in it, to look at all of it.

    `stale` is a journal whose database is gone from there. With `reading` one that cannot be
    written to will do, and a damaged one stays where it is. Raises HistoryTooNew and
    HistoryUnreadable.
    """
    real = Path(os.path.realpath(path))  # SQLite keeps its -wal beside the file, not the link
    try:
        notices = _without_journal(real, stale)
        return _open_or_replace(real, path, notices, suspect=suspect, reading=reading)
    except OSError as error:
        raise _unreadable(path, reason_in(error)) from error
    except sqlite3.DatabaseError as error:
        reason = reason_of(error)
        if reason is None:
            raise
        raise _unreadable(path, reason) from error
    except Broken as error:
        raise _unreadable(path, DAMAGED) from error


def identity_of(path: Path) -> Identity | None:
    """Return which file stands at `path`; None if there is none or it cannot be reached."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def stands(path: Path) -> bool:
    """Return whether something is there; raises OSError where that cannot be told.

    What a link or a folder on the way leads to may lie on a disk that is not there now: that is
    not the same as nothing.
    """
    try:
        path.stat()
    except FileNotFoundError:
        missing = takewhile(lambda way: not way.exists(), (path, *path.parents))
        if any(way.is_symlink() for way in missing):
            raise OSError(ENOENT, Saying("Files", "what it links to is not there")) from None
        return False
    return True


def _without_journal(path: Path, stale: Identity) -> tuple[str, ...]:
    """Move a -wal without its database aside; SQLite would delete it, or work it into another."""
    # The -wal is asked first: while a new database is made, the file grows before its -wal does.
    if not bytes_in(path, "-wal"):
        return ()
    if bytes_in(path) and identity_of(journal_of(path)) != stale:
        return ()
    aside = set_aside(path, JOURNAL)
    kept = journal_of(aside)
    said = Saying(
        "History file",
        "The file of the history was removed or replaced; what it lacks was kept as {0}.",
    )
    return (said.filled(kept),)


def _open_or_replace(
    path: Path, named: Path, notices: tuple[str, ...], *, suspect: bool, reading: bool
) -> Opened:
    check_kind(path)
    before = identity_of(path)
    try:
        connection = _open_or_make(path, suspect=suspect, reading=reading)
    except Broken:
        # Another thread may have moved it aside meanwhile; what stands there now is sound.
        if before is not None and identity_of(path) == before:
            if reading:
                raise
            notices = (*notices, _moved(set_aside(path), newest(named)))
        connection = _open_or_make(path)
    identity = identity_of(path) or NOWHERE
    return Opened(connection, identity, identity_of(journal_of(path)) or NOWHERE, notices)


def _open_or_make(
    path: Path, *, suspect: bool = False, reading: bool = False
) -> sqlite3.Connection:
    if not path.exists():
        _make(path)
    return connect(path, suspect=suspect, reading=reading)


def _make(path: Path) -> None:
    """Make a new file whole under another name and link it in, so that nobody meets half of one.

    mkstemp makes it private (0600); SQLite gives -wal and -shm the rights of their database.
    """
    handle, name = mkstemp(prefix=f".{path.stem}-", suffix=path.suffix, dir=path.parent)
    os.close(handle)
    made = Path(name)
    try:
        connect(made).close()
        with suppress(FileExistsError):  # somebody else was first: theirs it is
            _link(made, path)
    finally:
        for end in ("", *JOURNAL):  # on a full disk SQLite leaves these too
            made.with_name(f"{made.name}{end}").unlink(missing_ok=True)


def _link(made: Path, path: Path) -> None:
    try:
        path.hardlink_to(made)
    except FileExistsError:
        raise
    except OSError:  # a file system without links, as on memory sticks
        made.rename(path)


def check_kind(path: Path) -> None:
    """Raise OSError for what is there and is no plain file; reading a pipe would wait for ever."""
    with suppress(FileNotFoundError):
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            raise OSError(0, _what_it_is(mode))


def _what_it_is(mode: int) -> Saying:
    if stat.S_ISDIR(mode):
        return Saying("Files", "it is a folder")
    return Saying("Files", "it is no plain file")


def _moved(aside: Path, backup: Path | None) -> str:
    if backup is not None:
        said = Saying(
            "History file",
            "The history was damaged and could not be read; it was kept as {0} and a new one was"
            " begun. The newest backup is {1}; run history restore to go back to it.",
        )
        return said.filled(aside, backup)
    said = Saying(
        "History file",
        "The history was damaged and could not be read; it was kept as {0} and a new one was"
        " begun.",
    )
    return said.filled(aside)


def _unreadable(path: Path, reason: str) -> HistoryUnreadable:
    said = Saying("History file", "The history {0} cannot be opened: {1}.")
    return HistoryUnreadable(said.filled(path, reason))
