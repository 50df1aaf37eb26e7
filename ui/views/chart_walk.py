# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Which value of a chart is pointed at: steps by keys, and the nearest one to a pointer."""

from msgspec import Struct

from ui.views.chart_values import Chart, Mark, Series


class Spot(Struct, frozen=True):
    """A mark by its place in a series, the series by its place in a panel, the panel's place."""

    panel: int
    series: int
    mark: int


def mark_at(chart: Chart, spot: Spot) -> Mark:
    """Return the mark at that spot."""
    return _series(chart, spot).marks[spot.mark]


def latest(chart: Chart) -> Spot | None:
    """Return the last mark that has a value, of the first series that has any."""
    for panel, series in _all(chart):
        marks = chart.panels[panel].series[series].marks
        held = [place for place, mark in enumerate(marks) if mark.y is not None]
        if held:
            return Spot(panel, series, held[-1])
    return None


def beside(chart: Chart, spot: Spot, steps: int) -> Spot:
    """Return the mark so many steps to the right, the outermost one if there are not so many."""
    last = len(_series(chart, spot).marks) - 1
    return Spot(spot.panel, spot.series, min(max(spot.mark + steps, 0), last))


def across(chart: Chart, spot: Spot, steps: int) -> Spot:
    """Return the mark at the same time of the series so many steps further down, in a ring."""
    filled = [one for one in _all(chart) if chart.panels[one[0]].series[one[1]].marks]
    panel, series = filled[(filled.index((spot.panel, spot.series)) + steps) % len(filled)]
    return _nearest(chart, panel, series, mark_at(chart, spot).x)


def nearest(chart: Chart, panel: int, x: float, y: float) -> Spot | None:
    """Return the mark of `panel` that is next to a pointer at `x` and `y`, in the axes' units."""
    filled = [n for n, series in enumerate(chart.panels[panel].series) if series.marks]
    spots = [_nearest(chart, panel, series, x) for series in filled]
    return min(spots, key=lambda s: _distance(mark_at(chart, s), x, y), default=None)


def _distance(mark: Mark, x: float, y: float) -> tuple[float, float]:
    return abs(mark.x - x), abs((mark.y or 0.0) - y)


def _nearest(chart: Chart, panel: int, series: int, x: float) -> Spot:
    marks = chart.panels[panel].series[series].marks
    return Spot(panel, series, min(range(len(marks)), key=lambda n: abs(marks[n].x - x)))


def _all(chart: Chart) -> list[tuple[int, int]]:
    return [(p, s) for p, panel in enumerate(chart.panels) for s in range(len(panel.series))]


def _series(chart: Chart, spot: Spot) -> Series:
    return chart.panels[spot.panel].series[spot.series]
