# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What was deleted, noted so that no older export brings it back."""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

from history.merging import Deletion
from history.times import text_of, time_of

DELETED = "session, at"


def delete(connection: sqlite3.Connection, session_id: str, at: datetime) -> None:
    """Remove the session, and note that as the last thing done to it, though a clock was set back.

    Its parts go with it.
    """
    found = connection.execute("SELECT changed_at FROM session WHERE id = ?", (session_id,))
    (changed_at,) = found.fetchone() or (None,)
    if changed_at is not None:
        with suppress(OverflowError, ValueError):
            at = max(at, time_of(changed_at) + timedelta(microseconds=1))
    note(connection, Deletion(session_id, at.astimezone(UTC)))


def note(connection: sqlite3.Connection, deletion: Deletion) -> None:
    """Remove the session and note when that was."""
    connection.execute("DELETE FROM session WHERE id = ?", (deletion.session,))
    connection.execute(
        f"INSERT INTO deleted ({DELETED}) VALUES (?, ?)"  # noqa: S608 - our own names
        " ON CONFLICT (session) DO UPDATE SET at = max(at, excluded.at)",
        (deletion.session, text_of(deletion.at)),
    )


def read(
    connection: sqlite3.Connection, where: str = "", parameters: tuple[Any, ...] = ()
) -> Iterator[Deletion]:
    """Yield what was deleted, of that what `where` leaves."""
    found = connection.execute(
        f"SELECT {DELETED} FROM deleted {where} ORDER BY session",  # noqa: S608 - our own text
        parameters,
    )
    for session, at in found:
        with suppress(ValueError):
            yield Deletion(session, time_of(at))
