# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What stands on a page of paper, and how the lines of a page are shared out; no Qt."""

from collections.abc import Sequence

from msgspec import Struct

from history.bins import Bin

LEAST_LINES = 2
"""What a section keeps in any case: one of its items, and how many more there are."""


class Item(Struct, frozen=True):
    """A row of a section: a cell for each of its columns; the last one may wrap."""

    cells: tuple[str, ...]


class Section(Struct, frozen=True):
    """A heading with a table; `columns` are parts of the page's width.

    Negative ones hold numbers, flush right and never cut. `empty` stands there instead of items;
    `more`, with the number in place of {0}, after those that had no room. `loud` sections stand
    out. The last cell of an item takes up to `wraps` lines.
    """

    heading: str
    columns: tuple[float, ...]
    items: tuple[Item, ...]
    empty: str
    more: str
    head: tuple[str, ...] = ()
    loud: bool = False
    wraps: int = 1


class ChartWords(Struct, frozen=True):
    """The chart: its bins, what stands at it, and the dates under some of the bins."""

    bins: tuple[Bin, ...]
    title: str
    effort: str
    pain: str
    dates: tuple[tuple[int, str], ...]


class Leaf(Struct, frozen=True):
    """A whole page: `above` stands before the chart, `below` after it."""

    title: str
    lines: tuple[str, ...]
    above: tuple[Section, ...]
    chart: ChartWords
    below: tuple[Section, ...]
    foot: tuple[str, ...]


def share(wanted: Sequence[int], room: int) -> list[int]:
    """Return how many lines each section gets of `room`: all if they fit, else evenly.

    What one does not want goes to the others; each gets its least ones in any case.
    """
    given = [min(lines, LEAST_LINES) for lines in wanted]
    left = room - sum(given)
    while left > 0:
        short = [place for place, lines in enumerate(wanted) if given[place] < lines]
        if not short:
            break
        for place in short[:left]:
            given[place] += 1
        left -= min(left, len(short))
    return given


def shown(lines: Sequence[int], room: int) -> int:
    """Return how many items of so many lines are shown in `room`; one line tells of the others."""
    if sum(lines) <= room:
        return len(lines)
    used = count = 0
    for one in lines:
        if used + one > room - 1:
            break
        used += one
        count += 1
    return count
