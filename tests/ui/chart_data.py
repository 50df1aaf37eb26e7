# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Practice to be charted."""

from datetime import date, timedelta

import pyqtgraph

from history.summary import DayTotal, Per, stretches
from ui.charting import Practice
from ui.views.chart import ChartView
from ui.views.chart_values import Chart, Ink, Mark, Panel, Series, Shape

TODAY = date(2026, 11, 28)


def day(ago: int, minutes: int = 20, effort: int | None = 4, pain: int | None = 2) -> DayTotal:
    """One session so many days before today."""
    return DayTotal(
        TODAY - timedelta(days=ago),
        minutes * 60_000,
        1,
        float(effort or 0),
        int(effort is not None),
        float(pain or 0),
        int(pain is not None),
    )


def practice(*held: DayTotal, per: Per = Per.DAY, weeks: int = 4) -> Practice:
    """The last weeks with these days in them."""
    first = TODAY - timedelta(days=7 * weeks - 1)
    days = tuple(sorted(held, key=lambda one: one.day))
    begins = stretches(days, per, first, TODAY)[0].begins
    return Practice(per, begins, TODAY, TODAY, days)


def mark(x: float, y: float | None, large: str = "", small: str = "") -> Mark:
    return Mark(x, x + 1, y, large or f"{y} min", small or f"day {x}")


def bars(*heights: float | None) -> Series:
    return Series("Minutes", Shape.BAR, Ink.FIRST, tuple(mark(x, y) for x, y in enumerate(heights)))


def points(*places: tuple[float, float], joins: float = 1.5) -> Series:
    marks = tuple(mark(x, y, f"Pain {y}") for x, y in places)
    return Series("pain", Shape.TRIANGLE, Ink.SECOND, marks, joins)


def chart(*series: Series, long: float = 10.0) -> Chart:
    """A chart with a panel for each series, from 0 to 10 both ways."""
    ticks = ((0.0, "0"), (5.0, "5"), (10.0, "10 min"))
    panels = tuple(Panel(one.name, (one,), 0.0, 10.0, ticks) for one in series)
    dates = (tuple((x + 0.5, f"{x} Nov") for x in range(0, int(long), 2)),)
    return Chart("Minutes a day", 0.0, long, dates, panels, "All of it", "in ten days")


def least_panel_px(view: ChartView) -> float:
    """How high the lowest panel is inside its axes."""
    items = view.plot.graphics.ci.items
    boxes = (item for item in items if isinstance(item, pyqtgraph.ViewBox))
    return min(float(box.size().height()) for box in boxes)
