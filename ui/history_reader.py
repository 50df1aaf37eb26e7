# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The history for the window's thread: reads it, deletes, and takes that back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from exercises.record import SessionRecord

if TYPE_CHECKING:
    from sqlite3 import Connection

    from history.store import Store

T = TypeVar("T")


class Reader:
    """Opens the history when it is first asked for, and never makes one.

    `keep_first` is called before anything is changed, with what is to be kept as it is;
    `look` after everything, with what may have been done to the file.
    """

    def __init__(
        self,
        path: Path,
        keep_first: "Callable[[Store], None] | None" = None,
        look: "Callable[[Store], None] | None" = None,
    ) -> None:
        self._path = path
        self._keep_first = keep_first
        self._look = look
        self._store: Store | None = None

    def sessions(self, limit: int) -> list[SessionRecord]:
        """Return the newest `limit` sessions; none while there is no history."""
        with self._opened() as store:
            return store.sessions(limit) if store else []

    def session(self, session_id: str) -> SessionRecord | None:
        """Return that session as it is now; None where there is none."""
        with self._opened() as store:
            return store.session(session_id) if store else None

    def ask(self, question: "Callable[[Connection], T]", otherwise: T) -> T:
        """Return what `question` reads; `otherwise` while there is no history."""
        with self._opened() as store:
            return store.ask(question) if store else otherwise

    def mark_interrupted(self) -> tuple[SessionRecord, ...]:
        """Mark what was running when the program last ended."""
        with self._opened() as store:
            return store.mark_interrupted() if store else ()

    def delete(self, session_id: str, at: datetime) -> None:
        """Delete a session; `at` is now (aware)."""
        with self._opened() as store:
            if store:
                if self._keep_first is not None:
                    self._keep_first(store)
                store.delete(session_id, at)

    def save(self, record: SessionRecord) -> None:
        """Keep a session that was deleted."""
        with self._opened() as store:
            if store:
                store.save(record)

    def close(self) -> None:
        """Let go of the file."""
        if self._store is not None:
            self._store.close()

    @contextmanager
    def _opened(self) -> "Iterator[Store | None]":
        if self._store is None and self._path.exists():
            from history.store import Store

            self._store = Store.open(self._path)
        try:
            yield self._store
        finally:
            if self._store is not None and self._look is not None:
                self._look(self._store)
