# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Cold scores out of the tables: SQLite picks the measures of which nothing was done before."""

import sqlite3
from datetime import date, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any, TypeAlias

from exercises.cold import COMPARED, cold_scores
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
_EDGE = """
SELECT started_at FROM session WHERE EXISTS (
 SELECT 1 FROM measure WHERE session = session.id AND measure = ? AND moment = 'before'
) ORDER BY started_at {} LIMIT 1 OFFSET ?
"""
_EDGE_SESSIONS = 24
"""Among so many sessions with a measure, nearly always, are three days on which it was cold."""
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


def charted(
    connection: sqlite3.Connection, measure: str, sides: tuple[Side, ...], first: date, last: date
) -> tuple[SessionRecord, ...]:
    """Return, as above, the sessions from `first` to `last` and those that tell what lasts.

    That are the first and the last of all; what lies between is read only where they tell too
    little of one of the `sides`.
    """
    edges = _edges(connection, measure)
    if edges is not None:
        early = bare_records(connection, measure, date.min, edges[0])
        late = bare_records(connection, measure, edges[1], date.max)
        counts = (len(cold_scores(part, measure, s)) for part in (early, late) for s in sides)
        if min(counts) >= COMPARED:
            shown = bare_records(connection, measure, first, last)
            return tuple({one.id: one for one in (*early, *shown, *late)}.values())
    return bare_records(connection, measure, date.min, date.max)


def _edges(connection: sqlite3.Connection, measure: str) -> tuple[date, date] | None:
    """Return until when the first sessions with a measure reach, and since when the last do."""
    found = [
        connection.execute(_EDGE.format(way), (measure, _EDGE_SESSIONS)).fetchone()
        for way in ("ASC", "DESC")
    ]
    try:
        until, since = (date.fromisoformat(row[0][:10]) for row in found if row is not None)
    except ValueError:  # there are not so many, or a time makes no sense
        return None
    return until, since


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
