# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""`history`: the sessions, newest first; it makes no database where there is none.

What carries them out and in, and keeps them safe, is in modules of its own.
"""

from argparse import Namespace
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TextIO

import msgspec

from exercises.lived import lived_at
from exercises.record import SessionRecord
from history.store import Store
from ui.commands.faults import Exit
from ui.commands.history_faults import complain_of, history_failures_told
from ui.commands.prescribed import places_of
from ui.commands.printing import write_json_list, write_line, write_table
from ui.exporting import is_there
from ui.wording import commands as words


def run(args: Namespace, out: TextIO, now: Callable[[], datetime]) -> int:
    """Do what was asked with the history, or write the list of sessions."""
    match args.deed:
        case "export" | "import":
            from ui.commands.carrying import run as carry

            return carry(args, out, now)
        case "backup" | "restore":
            from ui.commands.safekeeping import run as keep_safe

            return keep_safe(args, out, now)
    return _write_list(args, out)


def _write_list(args: Namespace, out: TextIO) -> int:
    """Write the list; what had to be done to the file first is said beside it."""
    records = _records(args)
    if args.json:
        write_json_list(map(msgspec.to_builtins, records), out)
    elif records:
        write_table([words.history_head(), *map(_row, records)], out, right=(4, 5, 6))
    else:
        write_line(words.no_sessions(), out)
    return Exit.DONE


def _records(args: Namespace) -> list[SessionRecord]:
    path = places_of(args).history_db
    with history_failures_told():
        return _sessions(path) if is_there(path) else []


def _sessions(path: Path) -> list[SessionRecord]:
    with Store.open(path, reading=True) as store:
        records = store.sessions()
        for notice in store.notices:
            complain_of(notice)
    return records


def _row(record: SessionRecord) -> tuple[str, ...]:
    return (
        _lived_at(record),
        record.routine_name,
        words.outcome(record),
        words.sets_done(record),
        words.clock(record.active_ms // 1000 * 1000),
        _digit(record.effort),
        _digit(record.pain),
        " ".join(record.note.split()),
    )


def _lived_at(record: SessionRecord) -> str:
    """Return when it began by the clock on the wall there."""
    return f"{lived_at(record.started_at, record.offset_minutes):%Y-%m-%d %H:%M}"


def _digit(value: int | None) -> str:
    return "" if value is None else str(value)
