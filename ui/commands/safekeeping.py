# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""`history backup` and `history restore`: a copy of the history, and the way back to it."""

from argparse import Namespace
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TextIO

from history.backup import BEFORE, keep_now
from history.restoring import restore
from history.store import Store
from ui.commands.faults import Exit, InputWrong
from ui.commands.history_faults import (
    complain_of,
    history_failures_told,
    path_failures_told,
)
from ui.commands.prescribed import make, places_of
from ui.commands.printing import write_line
from ui.exporting import is_there
from ui.wording import history_commands as words


def run(args: Namespace, out: TextIO, now: Callable[[], datetime]) -> int:
    """Keep or restore, and say which file holds what."""
    write_line(_back_up(args, now()) if args.deed == "backup" else _restore(args, now()), out)
    return Exit.DONE


def _back_up(args: Namespace, now: datetime) -> str:
    places = places_of(args)
    with history_failures_told():
        if not is_there(places.history_db):
            raise InputWrong(words.no_backup())
        make(places, args)
        with Store.open(places.history_db, reading=True) as store:
            return words.backed_up(str(keep_now(store, places.backups, now)))


def _restore(args: Namespace, now: datetime) -> str:
    source: Path = args.path
    places = places_of(args)
    keep = partial(keep_now, folder=places.backups, now=now, name=BEFORE)
    with path_failures_told(words.not_restored(str(source))):
        source.stat()  # before a folder is made for it
    make(places, args)
    with path_failures_told(words.not_restored(str(source))):
        done = restore(places.history_db, source, keep)
    for notice in done.notices:
        complain_of(notice)
    return words.restored(str(source), str(done.kept or ""))
