# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Cold scores out of the tables: SQLite picks the measures of which nothing was done before."""

import sqlite3
from datetime import date, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any, TypeAlias

from exercises.noise import LEARNT_DAYS
from exercises.record import MeasureRecord, Outcome, SessionRecord, When
from exercises.sides import Side
from history.times import time_of

Row: TypeAlias = tuple[Any, ...]

_SLACK = timedelta(days=2)
_DAY = "date(substr({}, 1, 19), {}.offset_minutes || ' minutes')"
# Of a session and side the first measure alone, whatever a file has brought in; of every day and
# side the one that was taken first (with min() the other columns are of its row), unless a session
# of that day had worked before it: then no later one is cold either.
_BEFORE = f"""
WITH taken AS (
 SELECT id, started_at, offset_minutes, routine, side, at, tries,
  {_DAY.format("at", "session")} AS day, started_at || ' ' || id AS start, place
 FROM measure JOIN session ON session.id = measure.session
 WHERE measure = ? AND moment = 'before' AND started_at >= ? AND started_at < ?
  AND NOT EXISTS (
   SELECT 1 FROM measure AS same WHERE same.session = measure.session AND same.place < measure.place
    AND (same.measure, same.moment, same.side) = (measure.measure, measure.moment, measure.side)
  )
), early AS (
 SELECT *, min(start || ' ' || printf('%06d', place))
 FROM taken WHERE day IS NOT NULL GROUP BY side, day
)
SELECT id, started_at, offset_minutes, routine, side, at, tries FROM early WHERE NOT EXISTS (
 SELECT 1 FROM session AS other
 WHERE other.started_at >= date(day, '-2 days') AND other.started_at <= early.started_at
  AND other.started_at || ' ' || other.id < start
  AND {_DAY.format("other.started_at", "other")} = day
  AND EXISTS (SELECT 1 FROM drill WHERE drill.session = other.id AND work_ms > 0)
) ORDER BY started_at, id, place
"""  # noqa: S608 - our own text
_TAKEN = "SELECT EXISTS (SELECT 1 FROM measure WHERE measure = ? AND moment = 'before')"


def was_taken(connection: sqlite3.Connection, measure: str) -> bool:
    """Whether that measure was ever taken before the drills."""
    return bool(connection.execute(_TAKEN, (measure,)).fetchone()[0])


def bare_records(
    connection: sqlite3.Connection, measure: str, first: date, last: date
) -> tuple[SessionRecord, ...]:
    """Return the sessions from `first` to `last` and around, oldest first, for cold scores alone.

    Each has its measures that are cold, as `exercises.cold` has it, and nothing else; one without
    any is left out, and so is one that makes no sense.
    """
    since = first - _SLACK if first - date.min > _SLACK else date.min
    until = last + _SLACK if date.max - last > _SLACK else date.max
    found = connection.execute(_BEFORE, (measure, since.isoformat(), until.isoformat()))
    records = (_bare(list(rows), measure) for _, rows in groupby(found, itemgetter(0)))
    return tuple(record for record in records if record is not None)


def learnt_from(
    connection: sqlite3.Connection, measure: str, today: date
) -> tuple[SessionRecord, ...]:
    """Return the sessions, as above, out of which a person's noise is learnt."""
    return bare_records(connection, measure, today - timedelta(days=LEARNT_DAYS), today)


def _bare(rows: list[Row], measure: str) -> SessionRecord | None:
    ident, started_at, offset, routine, *_ = rows[0]
    try:
        taken = tuple(
            MeasureRecord(measure, Side(side), When.BEFORE, time_of(at), _tries(text))
            for *_, side, at, text in rows
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
            drills=(),
            pauses=(),
            signals=(),
            measures=taken,
        )
    except ValueError:  # the tables' checks let through times such as the 99th of May
        return None


def _tries(text: str) -> tuple[float, ...]:
    return tuple(map(float, text.split()))
