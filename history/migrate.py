# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Brings an older file up to the newest schema, step by step, after copying it aside."""

import sqlite3
from pathlib import Path

from history.copying import copy_whole
from history.schema import Migration


def version_of(connection: sqlite3.Connection) -> int:
    """Return how many migrations the file has seen; 0 for a new one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(
    connection: sqlite3.Connection, path: Path, migrations: tuple[Migration, ...]
) -> Path | None:
    """Apply what is missing; return the copy that was laid aside, None if there was no need.

    The connection must be in autocommit and not enforce foreign keys yet: a step may rebuild a
    table. Raises sqlite3.Error from a step, which then leaves no trace.
    """
    version = version_of(connection)
    if version >= len(migrations):
        return None
    copy = _copy_aside(connection, path, version) if version else None
    for number in range(version, len(migrations)):
        _step(connection, number, migrations[number])
    return copy


def _step(connection: sqlite3.Connection, number: int, statements: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Asked again under the lock: another process may have made this very step meanwhile.
        if version_of(connection) == number:
            # Never executescript: it would commit first and could leave half a step.
            for statement in statements:
                connection.execute(statement)
            if connection.execute("PRAGMA foreign_key_check").fetchone():
                raise sqlite3.IntegrityError(f"migration {number + 1} leaves rows without parent")
            connection.execute(f"PRAGMA user_version = {number + 1}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _copy_aside(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    copy = path.with_name(f"{path.stem}.schema-{version}{path.suffix}")
    copy_whole(connection, copy)
    return copy
