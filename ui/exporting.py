# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The whole history to a file that a person named, and one from such a file; without Qt."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO

from exercises.record import SessionRecord
from history import csv_file, json_file
from history.backup import keep_daily
from history.errors import HistoryUnreadable
from history.merging import Deletion, Merged
from history.opening import stands
from history.store import Store
from settings.plain_file import replace, write_new
from ui.wording import carrying as words
from ui.wording.machine import history_unreadable, reason_of

BEGINNINGS = {
    csv_file.SUFFIX: csv_file.BEGINNINGS,
    json_file.SUFFIX: (json_file.BEGINNING,),
    ".pdf": (b"%PDF-",),
}
"""How the files begin that may be replaced by one of that ending."""
OF_NINETY = b"/Creator (\xfe\xff" + "Ninety".encode("utf-16-be") + b")"
"""What a page for the therapist says of itself, near its beginning; any other .pdf stays."""
HEAD = 2**16


Hear = Callable[[str], None]
"""Takes a sentence of the history's store."""


class TargetRefused(Exception):
    """Nothing was written; `str()` of it is one sentence for a person."""


def export(history: Path, target: Path, hear: Hear) -> int:
    """Write all sessions to `target`, by its ending a table or JSON; return how many they are.

    `hear` gets what had to be done to the history's file. Raises TargetRefused, HistoryError, and
    OSError for the target.
    """
    if target.suffix.lower() not in {csv_file.SUFFIX, json_file.SUFFIX}:
        raise TargetRefused(words.neither(str(target)))
    if not is_there(history):
        raise TargetRefused(words.nothing_yet())
    real = Path(os.path.realpath(target))
    _check_replaceable(real)
    with _opened(history, hear, reading=True) as store:
        return write_new(real, partial(_fill, store=store, kind=target.suffix.lower()))


def is_there(history: Path) -> bool:
    """Whether there is a history; HistoryUnreadable where that cannot be told."""
    try:
        return stands(history)
    except OSError as error:
        said = history_unreadable(str(history), reason_of(error))
        raise HistoryUnreadable(said) from error


def _fill(file: BinaryIO, store: Store, kind: str) -> int:
    def take(records: Iterator[SessionRecord], deletions: Iterable[Deletion]) -> int:
        if kind == csv_file.SUFFIX:
            return csv_file.write(records, file)
        return json_file.write(records, deletions, file)

    return store.hand_out(take)


def put(content: bytes, target: Path) -> None:
    """Write `content` to `target`; raises TargetRefused and OSError."""
    real = Path(os.path.realpath(target))
    _check_replaceable(real)
    replace(real, content)


def _check_replaceable(path: Path) -> None:
    """Let only a file of its kind be replaced: a slip of the keys must not cost anything else."""
    with suppress(FileNotFoundError):
        if not path.is_file():
            return  # what it is instead is said when it is written
        with path.open("rb") as file:
            found = file.read(HEAD)
        if found and not _is_ours(found, path.suffix.lower()):
            raise TargetRefused(words.something_else(str(path)))


def _is_ours(head: bytes, ending: str) -> bool:
    if ending == ".pdf" and OF_NINETY not in head:
        return False
    return head.startswith(BEGINNINGS.get(ending, (b"\0",)))


def bring(history: Path, backups: Path, source: Path, now: datetime, hear: Hear) -> Merged:
    """Take in an exported file, after the backup of the day (`now` is aware, in the own zone).

    `hear` gets what had to be done to the history's file. Raises OSError for the source,
    FileRefused when it is none, HistoryError; nothing is then changed.
    """
    is_there(history)  # or it fails before a long file is read
    deque(json_file.read(source), maxlen=0)  # for a file that is none no backup is made, or goes
    with _opened(history, hear) as store:
        keep_daily(store, backups, now)
        return store.take_in(partial(json_file.read, source))


@contextmanager
def _opened(history: Path, hear: Hear, *, reading: bool = False) -> Iterator[Store]:
    with Store.open(history, reading=reading) as store:
        try:
            yield store
        finally:
            for notice in store.notices:
                hear(notice)
