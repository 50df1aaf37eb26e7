# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The history as a table for a spreadsheet: a row for each drill, its session told in every row.

For looking and reckoning; the JSON file is the one that holds everything and can be imported.
"""

import csv
import re
from codecs import getwriter
from collections.abc import Iterable, Iterator
from typing import BinaryIO, TypeAlias

from exercises.lived import lived_at, lived_on
from exercises.record import DrillRecord, MeasureRecord, SessionRecord, SignalRecord

Cell: TypeAlias = str | int | None

SUFFIX = ".csv"
# Without the mark a spreadsheet takes the file for the machine's old encoding, and letters beyond
# English for others; what reads UTF-8 (pandas, csvkit) passes over it.
ENCODING = "utf-8-sig"
# Whole seconds and numbers only: a decimal point is a date or a text where a comma is used instead.
SESSION = (
    *("session", "day", "started_at", "routine", "routine_name", "outcome", "active_s"),
    *("paused_s", "pauses", "effort", "pain", "felt", "note", "changed_at", "stop_signals"),
    "measures",
)
DRILL = (
    *("place", "drill", "drill_name", "level", "pace", "sets", "sets_done", "breaths"),
    *("breaths_done", "work_s", "skipped", "drill_pain_before", "drill_pain_after"),
)
_MARK = b"\xef\xbb\xbf"
BEGINNINGS = tuple(
    _MARK + ",".join(f"{quote}{name}{quote}" for name in SESSION[:4]).encode()
    for quote in ('"', "")
)
"""How such a file begins, and how one began before its texts were quoted."""
BETWEEN = " | "
"""Stands between several things in a cell: at a semicolon some spreadsheets begin another."""

_ANSWERS = ("too hard", "light-headed", "pain", "cramp", "numbness")
_SIGNS = r"[=+\-@＝＋－＠]"
# At the start of a cell, and where a spreadsheet that splits at semicolons begins one.
_FORMULA = re.compile(rf"\A(?=[\s\"']*{_SIGNS})|(?<=[;\n])(?=(?:[^\S\n]|[\"'])*{_SIGNS})")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def write(records: Iterable[SessionRecord], file: BinaryIO) -> int:
    """Write a row for each drill; return the number of sessions. Holds one session at a time."""
    # Quoted, a text is one cell also to a spreadsheet that splits at tabs or semicolons as well.
    table = csv.writer(getwriter(ENCODING)(file), quoting=csv.QUOTE_NONNUMERIC)
    table.writerow(SESSION + DRILL)
    count = 0
    for record in records:
        table.writerows(rows_of(record))
        count += 1
    return count


def rows_of(record: SessionRecord) -> Iterator[tuple[Cell, ...]]:
    """Yield the rows of a session: one a drill, and one for a session without any."""
    whole = _session(record)
    for place, drill in enumerate(record.drills, start=1):
        yield (*whole, place, *_drill(drill))
    if not record.drills:
        yield (*whole, *(None for _ in DRILL))


def _session(record: SessionRecord) -> tuple[Cell, ...]:
    offset = record.offset_minutes
    changed_at = record.changed_at
    return (
        plain(record.id),
        lived_on(record).isoformat(),
        lived_at(record.started_at, offset).isoformat(timespec="seconds"),
        plain(record.routine),
        plain(record.routine_name),
        record.outcome.value,
        _seconds(record.active_ms),
        _seconds(record.paused_ms),
        len(record.pauses),
        record.effort,
        record.pain,
        None if record.felt is None else int(record.felt),
        plain(record.note),
        None if changed_at is None else lived_at(changed_at, offset).isoformat(timespec="seconds"),
        plain(BETWEEN.join(_signal(signal, offset) for signal in record.signals)),
        plain(BETWEEN.join(map(_measure, record.measures))),
    )


def _drill(drill: DrillRecord) -> tuple[Cell, ...]:
    return (
        plain(drill.drill),
        plain(drill.name),
        drill.level,
        drill.pace,
        drill.sets,
        drill.sets_done,
        drill.breaths,
        drill.breaths_done,
        _seconds(drill.work_ms),
        int(drill.skipped),
        drill.pain_before,
        drill.pain,
    )


def _signal(signal: SignalRecord, offset: int) -> str:
    answer = "no answer" if signal.answer is None else _ANSWERS[signal.answer - 1]
    at = lived_at(signal.at, offset).isoformat(timespec="seconds")
    return f"{at} {answer}, {signal.drill} level {signal.level}"


def _measure(measure: MeasureRecord) -> str:
    tries = " ".join(f"{one:g}" for one in measure.tries)
    return f"{measure.measure} {measure.side.value} {measure.when.value}: {tries}"


def plain(text: str) -> str:
    """Return `text` as a cell that no spreadsheet takes for a formula or chokes on.

    What begins like one, also a line of it or what follows a semicolon, gets an apostrophe before
    it; line ends become those of the file, and tabs spaces.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return _FORMULA.sub("'", _CONTROL.sub("\ufffd", text))


def _seconds(ms: int) -> int:
    return round(ms / 1000)
