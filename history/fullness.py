# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What stands in the folder of the backups, and how much of a history each holds."""

import re
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

FOLDER = "backups"
"""How the folder beside the history is called."""
DAY = r"daily-\d{4}-\d\d-\d\d"
STAMP = r"\d{8}T\d{6}Z(-\d+)?"
_BACKUP = re.compile(rf"({DAY}|history-{STAMP})\.db")


def named(folder: Path, name: re.Pattern[str]) -> list[Path]:
    """Return what Ninety itself called so: the folder may hold other things. Raises OSError."""
    return [path for path in folder.iterdir() if name.fullmatch(path.name)]


def held(backup: Path) -> int:
    """Return how many sessions it holds or knows to be deleted; 0 where it cannot be read.

    So a history that a person thinned out holds no less than before, and one that was lost does.
    """
    total = 0
    # An older backup has no table of what was deleted.
    with suppress(sqlite3.DatabaseError), closing(_reading(backup)) as connection:
        for table in ("session", "deleted"):
            total += connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
    return total


def newest(history: Path) -> Path | None:
    """Return the newest backup of the history at that path with a session in it, if there is one.

    Those that were made before another took the history's place are none.
    """
    with suppress(OSError):
        found = named(history.parent / FOLDER, _BACKUP)
        by_age = sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)
        return next(filter(held, by_age), None)
    return None


def _reading(backup: Path) -> sqlite3.Connection:
    uri = f"{backup.absolute().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(uri, uri=True)
