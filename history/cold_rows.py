# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What of sessions is needed for their cold scores: measures before, and whether they worked."""

import sqlite3
from datetime import date, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any, TypeAlias

from exercises.record import DrillRecord, MeasureRecord, Outcome, SessionRecord, When
from exercises.sides import Side
from history.times import time_of

Row: TypeAlias = tuple[Any, ...]

_SLACK = timedelta(days=2)
_BEFORE = """
SELECT session.id, session.started_at, session.offset_minutes, session.routine,
 EXISTS (SELECT 1 FROM drill WHERE drill.session = session.id AND work_ms > 0),
 measure.side, measure.at, measure.tries
FROM session LEFT JOIN measure
 ON measure.session = session.id AND measure.measure = ? AND measure.moment = 'before'
WHERE session.started_at >= ? AND session.started_at < ?
ORDER BY session.started_at, session.id, measure.place
"""
_TAKEN = "SELECT EXISTS (SELECT 1 FROM measure WHERE measure = ? AND moment = 'before')"
_WORKED = DrillRecord("", "", 0, 0, 0, 0, 0, 0, 1, skipped=False)


def was_taken(connection: sqlite3.Connection, measure: str) -> bool:
    """Whether that measure was ever taken before the drills."""
    return bool(connection.execute(_TAKEN, (measure,)).fetchone()[0])


def bare_records(
    connection: sqlite3.Connection, measure: str, first: date, last: date
) -> tuple[SessionRecord, ...]:
    """Return the sessions from `first` to `last` and around, oldest first, for cold scores alone.

    Each has its measures before the drills, one nameless drill if it worked at all, and nothing
    else. A session that makes no sense is left out.
    """
    since = first - _SLACK if first - date.min > _SLACK else date.min
    until = last + _SLACK if date.max - last > _SLACK else date.max
    found = connection.execute(_BEFORE, (measure, since.isoformat(), until.isoformat()))
    records = (_bare(list(rows), measure) for _, rows in groupby(found, itemgetter(0)))
    return tuple(record for record in records if record is not None)


def _bare(rows: list[Row], measure: str) -> SessionRecord | None:
    ident, started_at, offset, routine, worked, *_ = rows[0]
    try:
        taken = tuple(
            MeasureRecord(measure, Side(side), When.BEFORE, time_of(at), _tries(text))
            for *_, side, at, text in rows
            if side is not None
        )
        return SessionRecord(
            id=ident,
            started_at=time_of(started_at),
            offset_minutes=offset,
            routine=routine,
            routine_name="",
            outcome=Outcome.FINISHED,
            active_ms=0,
            paused_ms=0,
            drills=(_WORKED,) if worked else (),
            pauses=(),
            signals=(),
            measures=taken,
        )
    except ValueError:  # the tables' checks let through times such as the 99th of May
        return None


def _tries(text: str) -> tuple[float, ...]:
    return tuple(map(float, text.split()))
