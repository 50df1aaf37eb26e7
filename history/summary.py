# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Practice added up for the chart: by days as the person lived them, then by weeks or months.

A session belongs to the day that the clock on the wall showed when it began, wherever that was and
whatever the clocks did afterwards.
"""

import sqlite3
from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from exercises.record import CONTROL, FIRST_YEAR, LAST_YEAR, LEAST_MS, MOST_COUNT

_LIVED = "date(started_at, offset_minutes || ' minutes')"
_IN_CALENDAR = f"{_LIVED} BETWEEN '{FIRST_YEAR - 1}-12-31' AND '{LAST_YEAR + 1}-01-01'"
"""Of a session whose time makes no sense there is no day."""
_SLACK = timedelta(days=2)
"""A day as lived can begin so much before the same day in UTC."""
_DAYS = f"""
SELECT {_LIVED} AS lived, total(active_ms), count(*),
 total(effort), count(effort), total(pain), count(pain)
FROM session WHERE started_at >= ? AND routine <> '{CONTROL}'
AND active_ms BETWEEN {LEAST_MS} AND {MOST_COUNT}
GROUP BY lived HAVING lived >= ? AND lived <= ? ORDER BY lived
"""  # noqa: S608 - our own text
_END = f"""
SELECT {_LIVED} FROM session WHERE {_IN_CALENDAR} ORDER BY started_at {{0}} LIMIT 1
"""  # noqa: S608 - our own text
WEEK = timedelta(days=7)
DECEMBER = 12


class Per(StrEnum):
    """What one bar stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Span(StrEnum):
    """How far back the chart looks."""

    FOUR_WEEKS = "4-weeks"
    SIX_MONTHS = "6-months"
    ALL = "all"


class Reach(Struct, frozen=True):
    """The first and the last day with a session."""

    first: date
    last: date


class Mean(Struct, frozen=True):
    """A mean of so many answers from 0 to 10."""

    value: float
    answers: int


class DayTotal(Struct, frozen=True):
    """One day with sessions: their time in ms, their number, and sums of what was answered."""

    day: date
    ms: int
    sessions: int
    effort_sum: float
    efforts: int
    pain_sum: float
    pains: int


class Stretch(Struct, frozen=True):
    """A day, a week or a month, `ends` not counted; a mean is None where nothing was answered."""

    begins: date
    ends: date
    ms: int
    sessions: int
    effort: Mean | None
    pain: Mean | None


def reach(connection: sqlite3.Connection) -> Reach | None:
    """Return which days the history spans; None while it is empty."""
    first = connection.execute(_END.format("ASC")).fetchone()
    last = connection.execute(_END.format("DESC")).fetchone()
    if first is None or last is None:
        return None
    one, other = date.fromisoformat(first[0]), date.fromisoformat(last[0])
    return Reach(min(one, other), max(one, other))


def days(connection: sqlite3.Connection, first: date, last: date) -> tuple[DayTotal, ...]:
    """Return the days with sessions from `first` to `last`, oldest first."""
    since = (first - _SLACK if first - date.min > _SLACK else date.min).isoformat()
    found = connection.execute(_DAYS, (since, first.isoformat(), last.isoformat()))
    return tuple(DayTotal(date.fromisoformat(row[0]), int(row[1]), *row[2:]) for row in found)


def window(span: Span, per: Per, known: Reach, today: date) -> tuple[date, date]:
    """Return the first and last day to be shown, the first at the beginning of its bar.

    A session of tomorrow, begun by a traveller who has gone back over the date line, is shown; one
    of a clock that ran years ahead only among all.
    """
    if span is Span.ALL:
        return begin_of(min(known.first, today), per), max(known.last, today)
    last = max(today, min(known.last, today + timedelta(days=1)))
    weeks = 4 if span is Span.FOUR_WEEKS else 26
    return begin_of(today - weeks * WEEK + timedelta(days=1), per), last


def usual_span(known: Reach, today: date) -> Span:
    """Return the shortest span that shows what there is."""
    if today - known.last > 26 * WEEK:
        return Span.ALL
    return Span.FOUR_WEEKS if today - known.first < 4 * WEEK else Span.SIX_MONTHS


def usual_per(span: Span, known: Reach, today: date) -> Per:
    """Return bars of a width that can be told apart."""
    if span is Span.ALL:
        length = max(known.last, today) - known.first
        if length > 104 * WEEK:
            return Per.MONTH
        return Per.DAY if length < 6 * WEEK else Per.WEEK
    return Per.DAY if span is Span.FOUR_WEEKS else Per.WEEK


def begin_of(day: date, per: Per) -> date:
    """Return the day on which the bar of `day` begins; weeks begin on Monday."""
    if per is Per.WEEK:
        return max(day - timedelta(days=day.weekday()), date.min)
    return day.replace(day=1) if per is Per.MONTH else day


def end_of(begins: date, per: Per) -> date:
    """Return the day after the bar that begins on that day."""
    if per is Per.MONTH:
        year, month = divmod(begins.month, DECEMBER)
        return date(begins.year + year, month + 1, 1)
    return begins + (WEEK if per is Per.WEEK else timedelta(days=1))


def stretches(totals: Iterable[DayTotal], per: Per, first: date, last: date) -> tuple[Stretch, ...]:
    """Return every stretch from that of `first` to that of `last`, also those without a session."""
    held: dict[date, list[DayTotal]] = {}
    for one in totals:
        held.setdefault(begin_of(one.day, per), []).append(one)
    made, begins = [], begin_of(first, per)
    while begins <= last:
        ends = end_of(begins, per)
        made.append(_stretch(begins, ends, held.get(begins, [])))
        begins = ends
    return tuple(made)


def _stretch(begins: date, ends: date, held: list[DayTotal]) -> Stretch:
    return Stretch(
        begins=begins,
        ends=ends,
        ms=sum(one.ms for one in held),
        sessions=sum(one.sessions for one in held),
        effort=_mean(sum(o.effort_sum for o in held), sum(o.efforts for o in held)),
        pain=_mean(sum(o.pain_sum for o in held), sum(o.pains for o in held)),
    )


def _mean(total: float, answers: int) -> Mean | None:
    return Mean(total / answers, answers) if answers else None
