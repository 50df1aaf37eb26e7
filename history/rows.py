# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Records as rows and rows as records: the only place that knows the order of the columns."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from msgspec import Struct

from exercises.record import (
    DrillRecord,
    MeasureRecord,
    Outcome,
    PauseRecord,
    SessionRecord,
    SignalRecord,
    When,
)
from exercises.sides import Side
from history import deletions
from history.times import text_of, time_of

Row: TypeAlias = tuple[Any, ...]

SESSION = (
    "id, started_at, offset_minutes, routine, routine_name, outcome, "
    "active_ms, paused_ms, effort, pain, note, felt, changed_at, seen_at, "
    "at_drill, at_set"
)
DRILL = (
    "session, place, drill, name, level, pace, sets, breaths, "
    "sets_done, breaths_done, work_ms, skipped, pain, pain_before"
)
PAUSE = "session, place, at_ms, for_ms, why"
SIGNAL = "session, place, at, at_ms, drill, level, answer"
MEASURE = "session, place, measure, side, moment, at, tries"
TABLES = (
    ("session", SESSION),
    ("drill", DRILL),
    ("pause", PAUSE),
    ("signal", SIGNAL),
    ("measure", MEASURE),
    ("deleted", deletions.DELETED),
)


class Found(Struct, frozen=True):
    """What a reading gave: the records, and how many rows a hand or a disk made senseless."""

    records: list[SessionRecord]
    senseless: int


def write(connection: sqlite3.Connection, records: Sequence[SessionRecord]) -> None:
    """Put whole records in the places of whatever was kept under their ids; each id once."""
    ids = [(record.id,) for record in records]
    connection.executemany("DELETE FROM session WHERE id = ?", ids)  # their parts cascade
    _insert(connection, "session", SESSION, map(_session_row, records))
    drills = (row for r in records for row in _placed(r.id, map(_drill_row, r.drills)))
    pauses = (row for r in records for row in _placed(r.id, map(_pause_row, r.pauses)))
    signals = (row for r in records for row in _placed(r.id, map(_signal_row, r.signals)))
    measures = (row for r in records for row in _placed(r.id, map(_measure_row, r.measures)))
    _insert(connection, "drill", DRILL, drills)
    _insert(connection, "pause", PAUSE, pauses)
    _insert(connection, "signal", SIGNAL, signals)
    _insert(connection, "measure", MEASURE, measures)
    connection.executemany("DELETE FROM deleted WHERE session = ?", ids)


def read(connection: sqlite3.Connection, chosen: str, parameters: Row) -> Found:
    """Return the records whose ids the query `chosen` gives, newest first, in five queries."""
    drills = _parts(connection, "drill", DRILL, chosen, parameters)
    pauses = _parts(connection, "pause", PAUSE, chosen, parameters)
    signals = _parts(connection, "signal", SIGNAL, chosen, parameters)
    measures = _parts(connection, "measure", MEASURE, chosen, parameters)
    rows = connection.execute(
        f"SELECT {SESSION} FROM session WHERE id IN ({chosen})"  # noqa: S608 - our own text
        " ORDER BY started_at DESC, id",
        parameters,
    )
    records = []
    senseless = 0
    for row in rows:
        try:
            parts = (one[row[0]] for one in (drills, pauses, signals, measures))
            records.append(_session(row, *parts))
        except ValueError:  # the tables' checks let through times such as the 99th of May
            senseless += 1
    return Found(records, senseless)


def _insert(connection: sqlite3.Connection, table: str, columns: str, rows: Iterable[Row]) -> None:
    marks = ", ".join("?" for _ in columns.split(","))
    connection.executemany(
        f"INSERT INTO {table} ({columns}) VALUES ({marks})",  # noqa: S608 - our own names
        rows,
    )


def _parts(
    connection: sqlite3.Connection, table: str, columns: str, chosen: str, parameters: Row
) -> defaultdict[str, list[Row]]:
    found = defaultdict[str, list[Row]](list)
    rows = connection.execute(
        f"SELECT {columns} FROM {table} WHERE session IN ({chosen})"  # noqa: S608 - our own text
        " ORDER BY session, place",
        parameters,
    )
    for row in rows:
        found[row[0]].append(row[2:])
    return found


def _placed(session: str, rows: Iterable[Row]) -> Iterator[Row]:
    return ((session, place, *row) for place, row in enumerate(rows))


def _session_row(record: SessionRecord) -> Row:
    return (
        record.id,
        text_of(record.started_at),
        record.offset_minutes,
        record.routine,
        record.routine_name,
        record.outcome.value,
        record.active_ms,
        record.paused_ms,
        record.effort,
        record.pain,
        _storable(record.note),
        record.felt,
        record.changed_at and text_of(record.changed_at),
        record.seen_at and text_of(record.seen_at),
        record.at_drill,
        record.at_set,
    )


def _drill_row(drill: DrillRecord) -> Row:
    return (
        drill.drill,
        drill.name,
        drill.level,
        drill.pace,
        drill.sets,
        drill.breaths,
        drill.sets_done,
        drill.breaths_done,
        drill.work_ms,
        int(drill.skipped),
        drill.pain,
        drill.pain_before,
    )


def _pause_row(pause: PauseRecord) -> Row:
    return (pause.at_ms, pause.for_ms, pause.why)


def _signal_row(signal: SignalRecord) -> Row:
    return (text_of(signal.at), signal.at_ms, signal.drill, signal.level, signal.answer)


def _measure_row(measure: MeasureRecord) -> Row:
    tries = " ".join(map(repr, measure.tries))
    return (measure.measure, measure.side.value, measure.when.value, text_of(measure.at), tries)


def _session(
    row: Row,
    drills: Iterable[Row],
    pauses: Iterable[Row],
    signals: Iterable[Row],
    measures: Iterable[Row],
) -> SessionRecord:
    (
        *(id_, started_at, offset, routine, name, outcome, active, paused, effort, pain, note),
        felt,
        changed_at,
        seen_at,
        at_drill,
        at_set,
    ) = row
    return SessionRecord(
        id=id_,
        started_at=time_of(started_at),
        offset_minutes=offset,
        routine=routine,
        routine_name=name,
        outcome=Outcome(outcome),
        active_ms=active,
        paused_ms=paused,
        drills=tuple(map(_drill, drills)),
        pauses=tuple(PauseRecord(*p) for p in pauses),
        signals=tuple(SignalRecord(time_of(s[0]), *s[1:]) for s in signals),
        effort=effort,
        pain=pain,
        note=note,
        felt=None if felt is None else bool(felt),
        measures=tuple(map(_measure, measures)),
        changed_at=changed_at and time_of(changed_at),
        seen_at=seen_at and time_of(seen_at),
        at_drill=at_drill,
        at_set=at_set,
    )


def _measure(row: Row) -> MeasureRecord:
    measure, side, when, at, tries = row
    numbers = tuple(map(float, tries.split()))
    return MeasureRecord(measure, Side(side), When(when), time_of(at), numbers)


def _drill(row: Row) -> DrillRecord:
    drill, name, level, pace, sets, breaths, sets_done, breaths_done, work_ms, *last = row
    skipped, pain, pain_before = last
    return DrillRecord(
        drill=drill,
        name=name,
        level=level,
        pace=pace,
        sets=sets,
        breaths=breaths,
        sets_done=sets_done,
        breaths_done=breaths_done,
        work_ms=work_ms,
        skipped=bool(skipped),
        pain=pain,
        pain_before=pain_before,
    )


def _storable(note: str) -> str:
    """Return the note with half characters (lone surrogates) as U+FFFD; all else stays, NUL too."""
    return note.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
