# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Turns what the history adds up to into a chart: bars of minutes, points of effort and pain."""

from datetime import date

from msgspec import Struct

from exercises.record import MOST_DIGIT
from history.summary import DayTotal, Mean, Per, Stretch, stretches
from ui.chart_ticks import day_ticks, minute_ticks
from ui.views.chart_values import Chart, Ink, Mark, Panel, Series, Shape, Ticks
from ui.wording import chart as words
from ui.wording.lengths import MINUTE_MS

LEAST_TOP = 15
"""Minutes that the axis reaches at least, so that one short day is no tower."""
JOINED = 1.6
"""Points at most so many bars apart are joined: a bar left out is a gap."""
DIGIT_TICKS: Ticks = ((0.0, "0"), (5.0, "5"), (10.0, "10"))


class Practice(Struct, frozen=True):
    """What was practised from `first` to `last`, by days; one bar stands for `per`."""

    per: Per
    first: date
    last: date
    today: date
    days: tuple[DayTotal, ...]


def chart_of(practice: Practice, panels: tuple[Panel, ...]) -> Chart:
    """Return a chart with these panels and what it all comes to."""
    bars = _bars(practice)
    large, when = words.total(sum(d.ms for d in practice.days), practice.first, practice.last)
    count = sum(day.sessions for day in practice.days)
    return Chart(
        name=". ".join(panel.title for panel in panels),
        from_x=float(bars[0].begins.toordinal()),
        to_x=float(bars[-1].ends.toordinal()),
        ticks=day_ticks(bars[0].begins, practice.last, practice.per),
        panels=panels,
        large=large,
        small=f"{words.on_days(count, len(practice.days))}, {when}",
    )


def minutes_panel(practice: Practice) -> Panel:
    """Return the bars; a day, week or month without a session is empty."""
    bars = _bars(practice)
    top, ticks = minute_ticks(max(LEAST_TOP, *(bar.ms / MINUTE_MS for bar in bars)))
    name = words.minutes_title(practice.per)
    marks = tuple(_bar(bar, practice) for bar in bars)
    return Panel(name, (Series(name, Shape.BAR, Ink.FIRST, marks),), 0.0, top, ticks, share=4)


def felt_panel(practice: Practice) -> Panel:
    """Return effort and pain, the mean of each day, week or month that has answers."""
    said, bars = words.ChartWords(), _bars(practice)
    width = max((bar.ends - bar.begins).days for bar in bars) * JOINED
    effort = [(bar, bar.effort) for bar in bars if bar.effort is not None]
    pain = [(bar, bar.pain) for bar in bars if bar.pain is not None]
    series = (
        _felt(said.effort, Shape.CIRCLE, Ink.FIRST, effort, practice, width),
        _felt(said.pain, Shape.TRIANGLE, Ink.SECOND, pain, practice, width),
    )
    return Panel(said.felt, series, 0.0, float(MOST_DIGIT), DIGIT_TICKS, share=3)


def _bars(practice: Practice) -> tuple[Stretch, ...]:
    return stretches(practice.days, practice.per, practice.first, practice.last)


def _bar(bar: Stretch, practice: Practice) -> Mark:
    said = words.ChartWords()
    small = words.stretch(bar, practice.per)
    is_open = bar.begins <= practice.today < bar.ends
    if bar.sessions:
        small = f"{small}, {words.sessions(bar.sessions)}"
    if is_open and practice.per is not Per.DAY:
        small = f"{small}, {said.so_far}"
    return Mark(
        from_x=float(bar.begins.toordinal()),
        to_x=float(bar.ends.toordinal()),
        y=bar.ms / MINUTE_MS if bar.sessions else None,
        large=words.duration(bar.ms) if bar.sessions else said.nothing,
        small=small,
        open=is_open,
    )


def _felt(
    name: str,
    shape: Shape,
    ink: Ink,
    means: list[tuple[Stretch, Mean]],
    practice: Practice,
    joins: float,
) -> Series:
    marks = tuple(
        Mark(
            from_x=float(bar.begins.toordinal()),
            to_x=float(bar.ends.toordinal()),
            y=mean.value,
            large=words.felt(name, mean),
            small=f"{words.stretch(bar, practice.per)}, {words.mean_of(mean.answers)}",
        )
        for bar, mean in means
    )
    return Series(name, shape, ink, marks, joins)
