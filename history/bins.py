# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A period in equal parts, few enough to be drawn side by side."""

from collections.abc import Iterable
from datetime import date, timedelta

from msgspec import Struct

from exercises.lived import lived_on
from exercises.record import SessionRecord
from history.account import Period, mean_of

MOST = 62
"""Bars that still can be told apart across a page."""


class Bin(Struct, frozen=True):
    """So many days from the first on: time practised, means of the answers, None without any."""

    first: date
    days: int
    active_ms: int
    effort: float | None
    pain: float | None


def bins_of(sessions: Iterable[SessionRecord], period: Period) -> tuple[Bin, ...]:
    """Return the period in days, or in weeks, or in as many weeks as it takes; gaps are empty."""
    wide = 1 if period.days <= MOST else 7 * -(-period.days // (7 * MOST))
    parts: list[list[SessionRecord]] = [[] for _ in range(-(-period.days // wide))]
    for record in filter(period.holds, sessions):
        parts[(lived_on(record) - period.first).days // wide].append(record)
    return tuple(
        Bin(
            first=period.first + timedelta(days=place * wide),
            days=wide,
            active_ms=sum(record.active_ms for record in part),
            effort=mean_of([r.effort for r in part if r.effort is not None]),
            pain=mean_of([r.pain for r in part if r.pain is not None]),
        )
        for place, part in enumerate(parts)
    )
