# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Hands out and takes in a whole history, a few hundred sessions at a time."""

import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from msgspec.structs import replace

from exercises.record import SessionRecord
from history import deletions, rows
from history.merging import Deletion, Merged, Word, last_word, session_of

BATCH = 250
"""So many sessions are held at a time; SQLite takes a hundred times as many ids in one query."""


def batches(connection: sqlite3.Connection) -> Iterator[rows.Found]:
    """Yield all sessions, oldest first; to be used up inside one transaction."""
    ids = connection.execute("SELECT rowid FROM session ORDER BY started_at, id DESC")
    order = array("q", (row[0] for row in ids))
    for start in range(0, len(order), BATCH):
        some = order[start : start + BATCH]
        marks = ", ".join("?" for _ in some)
        chosen = f"SELECT id FROM session WHERE rowid IN ({marks})"  # noqa: S608 - marks alone
        found = rows.read(connection, chosen, tuple(some))
        yield replace(found, records=found.records[::-1])


def take_in(connection: sqlite3.Connection, words: Iterable[Word]) -> Merged:
    """Keep of every session the last word on it, those kept here among them."""
    counts = Counter[str]()
    waiting = iter(words)
    while some := list(islice(waiting, BATCH)):
        counts.update(_take_some(connection, some))
    return Merged(**counts)


def _take_some(connection: sqlite3.Connection, words: Sequence[Word]) -> Iterator[str]:
    known = _known(connection, {session_of(word) for word in words})
    new: dict[str, Word] = {}
    for word in words:
        name = session_of(word)
        before = known.get(name)
        after = word if before is None else last_word(before, word)
        if after is not before:
            known[name] = new[name] = after
        yield from _what_became(word, before, after)
    _keep(connection, new.values())


def _known(connection: sqlite3.Connection, names: set[str]) -> dict[str, Word]:
    chosen = f"VALUES {', '.join('(?)' for _ in names)}"
    gone = deletions.read(connection, f"WHERE session IN ({chosen})", tuple(names))
    known: dict[str, Word] = {deletion.session: deletion for deletion in gone}
    found = rows.read(connection, chosen, tuple(names))
    return known | {record.id: record for record in found.records}


def _keep(connection: sqlite3.Connection, words: Iterable[Word]) -> None:
    records = []
    for word in words:
        if isinstance(word, Deletion):
            deletions.note(connection, word)
        else:
            records.append(word)
    rows.write(connection, records)


def _what_became(word: Word, before: Word | None, after: Word) -> Iterator[str]:
    """Yield the name of the count that goes up, if any: a deletion of nothing is not told."""
    if after is before:
        if isinstance(word, SessionRecord):
            yield "same"
    elif isinstance(after, Deletion):
        if isinstance(before, SessionRecord):
            yield "deleted"
    else:
        yield "changed" if isinstance(before, SessionRecord) else "added"
