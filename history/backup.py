# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Backups: one a day, of which five are kept, and those that a person asks for, which all stay."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

from exercises.saying import Saying, reason_in
from history.errors import StoreFailed
from history.fullness import DAY, STAMP, held, named
from history.store import Store

KEPT = 5
"""So many daily backups stay."""
BEFORE = "before-restore"
"""How the names of histories begin that another took the place of."""
_LEFT_OVER_S = 3600.0
"""A part that is so old belongs to no copying that still goes on."""
_DAILY = re.compile(rf"{DAY}\.db")
_PART = re.compile(rf"\.({DAY}|(history|{BEFORE})-{STAMP})-[a-z0-9_]{{8}}\.db(-journal|-wal|-shm)?")
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
        _remove(_spare(path, [old for old in named(folder, _DAILY) if old != path]))
        _remove(part for part in named(folder, _PART) if _is_left_over(part, now))
    return path


def _spare(new: Path, others: list[Path]) -> list[Path]:
    """Return those that no longer stay beside the new one; the fullest stays, however old."""
    # Those of days to come are of a clock that was wrong: they are the first to go.
    oldest_first = sorted(others, key=lambda old: (old.name < new.name, old.name))
    spare, stay = oldest_first[: -(KEPT - 1)], oldest_first[-(KEPT - 1) :]
    if spare:
        # A history that was lost goes on as a small one, day after day.
        fullest = max(reversed(spare), key=held)
        if held(fullest) > max(map(held, (new, *stay))):
            return [*(old for old in spare if old != fullest), stay[0]]
    return spare


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
        said = Saying("History file", "The backup {0} could not be made: {1}.")
        raise StoreFailed(said.filled(path, reason_in(error))) from error


def _is_left_over(part: Path, now: datetime) -> bool:
    return now.timestamp() - part.lstat().st_mtime > _LEFT_OVER_S


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)
