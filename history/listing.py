# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The list of sessions, sorted and filtered by SQLite, and read a page at a time."""

import json
import sqlite3
from enum import StrEnum

from msgspec import Struct

from exercises.record import SessionRecord
from history import rows


class Column(StrEnum):
    """What the list is sorted by."""

    WHEN = "when"
    ROUTINE = "routine"
    DONE = "done"
    TIME = "time"
    EFFORT = "effort"
    PAIN = "pain"
    MEASURE = "measure"
    NOTE = "note"


class Listing(Struct, frozen=True):
    """An order, and the id of the one routine that is listed; every routine with ""."""

    column: Column = Column.WHEN
    falling: bool = True
    routine: str = ""


class RoutineName(Struct, frozen=True):
    """A routine that was practised, under one of the names it had."""

    id: str
    name: str


_DONE = """(SELECT total(sets_done) / max(total(sets), 1) FROM drill
 WHERE drill.session = session.id)"""
_FIRST = "(SELECT {} FROM measure WHERE measure.session = session.id AND place = 0)"
_TRIES = "'[' || replace(tries, ' ', ',') || ']'"
_MEAN = f"(SELECT avg(value) FROM json_each(iif(json_valid({_TRIES}), {_TRIES}, '[]')))"  # noqa: S608 - our own text
_SORTED: dict[Column, tuple[str, ...]] = {
    Column.WHEN: ("started_at",),
    Column.ROUTINE: ("routine_name COLLATE NOCASE",),
    Column.DONE: (_DONE,),
    Column.TIME: ("active_ms",),
    Column.EFFORT: ("effort",),
    Column.PAIN: ("pain",),
    Column.MEASURE: (_FIRST.format("measure"), _FIRST.format(_MEAN)),
    Column.NOTE: ("nullif(note, '') COLLATE NOCASE",),
}
"""The first measure taken stands first in its column: sorted by which it is, and by its mean."""
_CHOSEN = "SELECT value FROM json_each(?)"


def count(connection: sqlite3.Connection, listing: Listing) -> int:
    """Return how many sessions the list has."""
    where, parameters = _where(listing)
    found = connection.execute(f"SELECT count(*) FROM session{where}", parameters)  # noqa: S608 - our own text
    return int(found.fetchone()[0])


def place(connection: sqlite3.Connection, listing: Listing, session_id: str) -> int:
    """Return at which place of the list a session is; the first, 0, where it is not in it."""
    where, parameters = _where(listing)
    found = connection.execute(
        f"SELECT place FROM (SELECT id, row_number() OVER ({_order(listing)}) - 1 AS place"  # noqa: S608 - our own text
        f" FROM session{where}) WHERE id = ?",
        (*parameters, session_id),
    )
    row = found.fetchone()
    return 0 if row is None else int(row[0])


def page(
    connection: sqlite3.Connection, listing: Listing, first: int, most: int
) -> tuple[SessionRecord | None, ...]:
    """Return at most `most` sessions from place `first` on; None for one that makes no sense.

    What was not answered comes last, whichever way the list is sorted; among equals the newest
    come first.
    """
    where, parameters = _where(listing)
    found = connection.execute(
        f"SELECT id FROM session{where} {_order(listing)} LIMIT ? OFFSET ?",  # noqa: S608 - our own text
        (*parameters, most, first),
    )
    ids = [row[0] for row in found]
    read = rows.read(connection, _CHOSEN, (json.dumps(ids),))
    records = {record.id: record for record in read.records}
    return tuple(records.get(one) for one in ids)


def routines(connection: sqlite3.Connection) -> tuple[RoutineName, ...]:
    """Return every routine that was practised, each once, by name; it reads the whole list."""
    found = connection.execute(
        "SELECT DISTINCT routine, routine_name FROM session"
        " ORDER BY routine_name COLLATE NOCASE, routine"
    )
    return tuple(RoutineName(ident, name) for ident, name in dict(found).items())


def _order(listing: Listing) -> str:
    way = "DESC" if listing.falling else "ASC"
    by = ", ".join(f"{one} {way} NULLS LAST" for one in _SORTED[listing.column])
    return f"ORDER BY {by}, started_at DESC, id"


def _where(listing: Listing) -> tuple[str, tuple[str, ...]]:
    return (" WHERE routine = ?", (listing.routine,)) if listing.routine else ("", ())
