# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The store of sessions: what is saved here has reached the disk when the call returns."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import NoReturn, Self, TypeVar

from msgspec.structs import replace

from exercises.record import Outcome, SessionRecord
from exercises.saying import Saying
from history import deletions, exchange, rows
from history.copying import copy_whole
from history.errors import SQLITE_FAULTS, StoreFailed, means_damage, reason_of
from history.merging import Deletion, Merged, Word
from history.opening import NOWHERE, Opened, identity_of, open_history

T = TypeVar("T")

_NEWEST = "SELECT id FROM session ORDER BY started_at DESC, id LIMIT ?"
_ALL = -1  # SQLite's LIMIT for no limit
_RUNNING = "SELECT id FROM session WHERE outcome = ?"
_IS_RUNNING = (Outcome.RUNNING.value,)
_SENSELESS = Saying(
    "History file", "Some sessions in the history make no sense, and are kept but not shown."
)
_WRITTEN = Saying("History file", "written")
_READ = Saying("History file", "read")
_COPIED = Saying("History file", "copied")


class Store:
    """The sessions of one file.

    A Store belongs to the thread that opened it, and SQLite refuses any other. Threads and
    processes open one each: readers never wait for the writer, writers wait for one another.
    Any method raises StoreFailed when the machine fails. A file found damaged while in use is
    moved aside as at opening, and one that was replaced is opened anew; where that fails, the
    method raises what `open` raises, and the next call tries again.
    """

    def __init__(self, path: Path, opened: Opened, *, reading: bool = False) -> None:
        self._path = path
        self._reading = reading
        self._opened = opened
        self._notices = opened.notices

    @classmethod
    def open(cls, path: Path, *, suspect: bool = False, reading: bool = False) -> Self:
        """Open the file at `path` or make it; raises HistoryTooNew and HistoryUnreadable.

        With `suspect` all of it is looked at, and moved aside when it is damaged. With `reading`
        one that cannot be written to will do, and then whatever writes fails; a damaged one is not
        moved, but refused.
        """
        return cls(path, open_history(path, suspect=suspect, reading=reading), reading=reading)

    @property
    def notices(self) -> tuple[str, ...]:
        """Sentences for the person on what had to be done to the file, oldest first."""
        return self._notices

    def save(self, record: SessionRecord) -> None:
        """Keep the whole record in the place of any with its id; all of it or, failing, nothing.

        Notes keep every character, NUL too; half a surrogate pair is no text and becomes U+FFFD.
        """
        self._do(_WRITTEN, "BEGIN IMMEDIATE", partial(rows.write, records=(record,)))

    def sessions(self, limit: int | None = None) -> list[SessionRecord]:
        """Return the sessions, newest first, the newest `limit` of them if that is given."""
        return self._read(_NEWEST, _ALL if limit is None else max(limit, 0))

    def session(self, session_id: str) -> SessionRecord | None:
        """Return that session, None if there is none."""
        found = self._read("SELECT ?", session_id)
        return found[0] if found else None

    def delete(self, session_id: str, at: datetime) -> None:
        """Forget that session; `at` (aware) is noted, so that no older export brings it back."""
        work = partial(deletions.delete, session_id=session_id, at=at)
        self._do(_WRITTEN, "BEGIN IMMEDIATE", work)

    def mark_interrupted(self) -> tuple[SessionRecord, ...]:
        """Turn every RUNNING session into an INTERRUPTED one; return those, newest first.

        For the start of the program only: it cannot know a session that runs from one that died.
        """
        if not self._do(_READ, "BEGIN", _any_running):
            return ()  # the usual case writes nothing
        found = self._do(_WRITTEN, "BEGIN IMMEDIATE", _mark_interrupted)
        return tuple(replace(r, outcome=Outcome.INTERRUPTED) for r in self._sound(found))

    def ask(self, question: Callable[[sqlite3.Connection], T]) -> T:
        """Return what `question` reads, all of it as of one moment; it writes nothing."""
        return self._do(_READ, "BEGIN", question)

    def hand_out(self, take: Callable[[Iterator[SessionRecord], Iterator[Deletion]], T]) -> T:
        """Let `take` have all sessions, oldest first, and all deletions, as they are by now.

        They come a few at a time. Damage raises StoreFailed: a part must not pass for the whole.
        """
        return self._once(_READ, "BEGIN", lambda c: take(self._each(c), deletions.read(c)))

    def take_in(self, words: Callable[[], Iterable[Word]]) -> Merged:
        """Keep of every session the last word on it, all of them or, when `words` raises, none."""
        return self._do(_WRITTEN, "BEGIN IMMEDIATE", lambda c: exchange.take_in(c, words()))

    def copy_to(self, path: Path) -> None:
        """Put a copy at `path`, at once or not at all. Damage raises StoreFailed, and OSError."""
        self._once(_COPIED, "BEGIN", partial(copy_whole, path=path, checked=True))

    def become(self, other: sqlite3.Connection) -> None:
        """Be as that history is, which has to be sound and of this schema, or stay as it was."""
        try:
            # The copying itself would wait for ever for whoever holds the file.
            self._opened.connection.execute("BEGIN IMMEDIATE")
            self._opened.connection.rollback()
            other.backup(self._opened.connection)
        except sqlite3.DatabaseError as error:
            _raise_known(error, _WRITTEN)

    def close(self) -> None:
        """Close the file; the Store is of no use afterwards."""
        self._opened.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _read(self, chosen: str, parameter: object) -> list[SessionRecord]:
        work = partial(rows.read, chosen=chosen, parameters=(parameter,))
        return self._sound(self._do(_READ, "BEGIN", work))

    def _sound(self, found: rows.Found) -> list[SessionRecord]:
        if found.senseless and _SENSELESS not in self._notices:
            self._notices += (_SENSELESS,)
        return found.records

    def _each(self, connection: sqlite3.Connection) -> Iterator[SessionRecord]:
        for found in exchange.batches(connection):
            yield from self._sound(found)

    def _once(self, verb: Saying, begin: str, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return _in_transaction(self._opened.connection, begin, work)
        except SQLITE_FAULTS as error:
            _raise_known(error, verb)

    def _do(self, verb: Saying, begin: str, work: Callable[[sqlite3.Connection], T]) -> T:
        if self._opened.identity != identity_of(self._path):
            # Moved, deleted or replaced by another program, as by restoring a backup: what is
            # saved must go to the file that the next start will find.
            self._open_again(suspect=False)
        try:
            return _in_transaction(self._opened.connection, begin, work)
        except SQLITE_FAULTS as error:
            if not means_damage(error):
                _raise_known(error, verb)
        self._open_again(suspect=True)
        try:
            return _in_transaction(self._opened.connection, begin, work)
        except SQLITE_FAULTS as error:
            _raise_known(error, verb)

    def _open_again(self, *, suspect: bool) -> None:
        before = self._opened
        before.connection.close()
        self._opened = replace(before, identity=NOWHERE)  # if it fails now: tried again next time
        stale = NOWHERE if suspect else before.journal
        self._opened = open_history(self._path, suspect=suspect, stale=stale, reading=self._reading)
        self._notices += self._opened.notices


def _raise_known(error: sqlite3.DatabaseError | UnicodeDecodeError, verb: Saying) -> NoReturn:
    reason = reason_of(error)
    if reason is None:
        raise error  # a mistake in the program, and not to be hidden
    said = Saying("History file", "The history could not be {0}: {1}.")
    raise StoreFailed(said.filled(verb, reason)) from error


def _in_transaction(
    connection: sqlite3.Connection, begin: str, work: Callable[[sqlite3.Connection], T]
) -> T:
    connection.execute(begin)
    try:
        result = work(connection)
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:  # not when SQLite itself already rolled back
            connection.execute("ROLLBACK")
    return result


def _any_running(connection: sqlite3.Connection) -> bool:
    found = connection.execute(f"SELECT EXISTS ({_RUNNING})", _IS_RUNNING)
    return bool(found.fetchone()[0])


def _mark_interrupted(connection: sqlite3.Connection) -> rows.Found:
    found = rows.read(connection, _RUNNING, _IS_RUNNING)
    connection.execute(
        "UPDATE session SET outcome = ? WHERE outcome = ?",
        (Outcome.INTERRUPTED.value, Outcome.RUNNING.value),
    )
    return found
