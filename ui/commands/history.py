# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""`history`: the sessions, newest first; it makes no database where there is none."""

from argparse import Namespace
from datetime import timedelta
from pathlib import Path
from typing import TextIO

import msgspec

from exercises.record import SessionRecord
from history.errors import HistoryError, HistoryTooNew
from history.store import Store
from ui.commands.faults import Exit, InputWrong, MachineAtFault, reason_of
from ui.commands.prescribed import places_of
from ui.commands.printing import write_json_list, write_line, write_table
from ui.commands.shell import complain
from ui.wording import commands as words


def run(args: Namespace, out: TextIO) -> int:
    """Write the list of sessions; what had to be done to the file first is said beside it."""
    records = _records(args)
    if args.json:
        write_json_list(map(msgspec.to_builtins, records), out)
    elif records:
        write_table([words.HISTORY_HEAD, *map(_row, records)], out, right=(4, 5, 6))
    else:
        write_line(words.NO_SESSIONS, out)
    return Exit.DONE


def _records(args: Namespace) -> list[SessionRecord]:
    path = places_of(args).history_db
    try:
        return _sessions(path) if path.exists() else []
    except HistoryTooNew as error:
        raise InputWrong(str(error)) from error
    except HistoryError as error:
        raise MachineAtFault(str(error)) from error
    except OSError as error:
        raise MachineAtFault(words.history_unreadable(str(path), reason_of(error))) from error


def _sessions(path: Path) -> list[SessionRecord]:
    with Store.open(path) as store:
        records = store.sessions()
        for notice in store.notices:
            complain(notice)
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
    try:
        moment = record.started_at + timedelta(minutes=record.offset_minutes)
    except OverflowError:  # the file's checks let any offset through
        moment = record.started_at
    return f"{moment:%Y-%m-%d %H:%M}"


def _digit(value: int | None) -> str:
    return "" if value is None else str(value)
