# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Backups: one a day, of which five are kept, and those that a person asks for, which all stay."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

from exercises.saying import Saying
from history.errors import StoreFailed
from history.store import Store

KEPT = 5
"""So many daily backups stay."""
BEFORE = "before-restore"
"""How the names of histories begin that another took the place of."""
_LEFT_OVER_S = 3600.0
"""A part that is so old belongs to no copying that still goes on."""
_DAY = r"daily-\d{4}-\d\d-\d\d"
_DAILY = re.compile(rf"{_DAY}\.db")
_PART = re.compile(
    rf"\.({_DAY}|(history|{BEFORE})-\d{{8}}T\d{{6}}Z(-\d+)?)"
    r"-[a-z0-9_]{8}\.db(-journal|-wal|-shm)?"
)
"""What a backup is called while it is made, and what SQLite keeps beside it."""


def keep_daily(store: Store, folder: Path, now: datetime) -> Path | None:
    """Keep the history as it is before the first change of a day; None if that was done already.

    `now` is aware, in the person's own zone. Raises HistoryError; the older backups then stay.
    """
    path = folder / f"daily-{now:%Y-%m-%d}.db"
    with _told(path):
        if path.exists():
            return None
        _copy(store, path)
        others = [old for old in _named(folder, _DAILY) if old != path]
        # Those of days to come are of a clock that was wrong: they are the first to go.
        _remove(sorted(others, key=lambda old: (old.name < path.name, old.name))[: -(KEPT - 1)])
        _remove(part for part in _named(folder, _PART) if _is_left_over(part, now))
    return path


def keep_now(store: Store, folder: Path, now: datetime, name: str = "history") -> Path:
    """Keep the history as it is, under a name with the time `now` (aware); raises HistoryError."""
    stamp = f"{name}-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    marks = chain([stamp], (f"{stamp}-{number}" for number in count(2)))
    with _told(folder / f"{stamp}.db"):
        path = next(p for p in (folder / f"{mark}.db" for mark in marks) if not p.exists())
        _copy(store, path)
    return path


def _copy(store: Store, path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    store.copy_to(path)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say of what goes wrong with the folder that this backup could not be made."""
    try:
        yield
    except OSError as error:
        why = error.strerror or str(error)
        said = Saying("History file", "The backup {0} could not be made: {1}.")
        raise StoreFailed(said.filled(path, why)) from error


def _named(folder: Path, name: re.Pattern[str]) -> list[Path]:
    """Return what Ninety itself called so: the folder may hold other things too."""
    return [path for path in folder.iterdir() if name.fullmatch(path.name)]


def _is_left_over(part: Path, now: datetime) -> bool:
    return now.timestamp() - part.lstat().st_mtime > _LEFT_OVER_S


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)
