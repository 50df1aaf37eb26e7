# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Where the axes of the chart are labelled: whole days, months and years; round numbers."""

import math
from collections.abc import Iterator
from datetime import date, timedelta

from history.summary import Per, begin_of, end_of
from ui.views.chart_values import Ticks
from ui.wording import chart as words
from ui.wording.measures import number

MOST = 60
"""More ticks than this are never tried."""
LONGEST_IN_WEEKS = 112
"""Days up to which weeks are told rather than months."""
WEEK_STEPS, MONTH_STEPS, YEAR_STEPS = (1, 2), (1, 2, 3, 6), (1, 2, 5, 10, 20, 50)
MINUTE_STEPS = (5, 10, 15, 20, 30, 60, 120, 180, 240, 300, 600, 900, 1200, 1800, 3000, 6000)
INTERVALS = 4
ROUND = (1, 2, 5)


def day_ticks(first: date, last: date, per: Per) -> tuple[Ticks, ...]:
    """Return ways to label the days from `first` to `last`, the densest first."""
    made = [_weeks(first, last, per, step) for step in WEEK_STEPS]
    made += [_months(first, last, per, step) for step in MONTH_STEPS]
    made += [_years(first, last, per, step) for step in YEAR_STEPS]
    fit = [ticks for ticks in made if 0 < len(ticks) <= MOST]
    return tuple(sorted(fit, key=len, reverse=True))


def minute_ticks(most: float) -> tuple[float, Ticks]:
    """Return the top of an axis in minutes that holds `most`, and its labels."""
    step = next((s for s in MINUTE_STEPS if most <= s * INTERVALS), math.ceil(most / INTERVALS))
    top = step * max(1, math.ceil(most / step))
    return top, _labelled(range(0, top + 1, step), words.MINUTES)


def round_ticks(low: float, high: float, unit: str) -> tuple[float, float, Ticks]:
    """Return an axis that holds `low` to `high`: its ends and its labels, some four round steps."""
    rough = max(high - low, 1.0) / INTERVALS
    ten = 10.0 ** math.floor(math.log10(rough))
    step = next((s * ten for s in ROUND if rough <= s * ten), 10 * ten)
    bottom, top = math.floor(low / step), math.ceil(high / step)
    return bottom * step, top * step, _labelled((n * step for n in range(bottom, top + 1)), unit)


def _labelled(values: "range | Iterator[float]", unit: str) -> Ticks:
    shown = list(values)
    plain = [(float(value), number(value)) for value in shown]
    top, label = plain[-1]
    return (*plain[:-1], (top, words.with_unit(label, unit)))


def _weeks(first: date, last: date, per: Per, step: int) -> Ticks:
    if per is Per.MONTH or (last - first).days > LONGEST_IN_WEEKS:
        return ()
    monday = begin_of(first + timedelta(days=6), Per.WEEK)
    count = (last - monday).days // 7 + 1
    days = [monday + timedelta(weeks=number) for number in range(0, max(0, count), step)][
        : MOST + 1
    ]
    return tuple((_middle(day, per), words.short_day(day)) for day in days)


def _months(first: date, last: date, per: Per, step: int) -> Ticks:
    begins = begin_of(first, Per.MONTH)
    months = [begins] if begins >= first else []
    while len(months) <= MOST * step and (begins := end_of(begins, Per.MONTH)) <= last:
        months.append(begins)
    chosen = [month for month in months if (month.month - 1) % step == 0]
    return tuple(
        (_middle(month, per), words.month(month, first=not n)) for n, month in enumerate(chosen)
    )


def _years(first: date, last: date, per: Per, step: int) -> Ticks:
    begun = first.year if first == date(first.year, 1, 1) else first.year + 1
    years = [year for year in range(begun, last.year + 1) if year % step == 0]
    return tuple((_middle(date(year, 1, 1), per), str(year)) for year in years)


def _middle(day: date, per: Per) -> float:
    begins = begin_of(day, per)
    if per is Per.WEEK and begins != day:
        return float(day.toordinal())
    return (begins.toordinal() + end_of(begins, per).toordinal()) / 2
