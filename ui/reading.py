# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Reads the history for the window's thread."""

from pathlib import Path
from typing import TYPE_CHECKING

from exercises.record import SessionRecord

if TYPE_CHECKING:
    from history.store import Store


class Reader:
    """Opens the history when it is first asked for, and never makes one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._store: Store | None = None

    def sessions(self, limit: int) -> list[SessionRecord]:
        """Return the newest `limit` sessions; none while there is no history."""
        if self._store is None:
            if not self._path.exists():
                return []
            from history.store import Store

            self._store = Store.open(self._path)
        return self._store.sessions(limit)

    def mark_interrupted(self) -> tuple[SessionRecord, ...]:
        """Mark what was running when the program last ended."""
        if not self._path.exists():
            return ()
        self.sessions(1)
        return self._store.mark_interrupted() if self._store else ()

    def close(self) -> None:
        """Let go of the file."""
        if self._store is not None:
            self._store.close()
