# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a chart shows, as values in words and numbers; x is in days, as date.toordinal() counts.

Nothing here loads what paints it.
"""

from enum import StrEnum
from typing import TypeAlias

from msgspec import Struct

Ticks: TypeAlias = tuple[tuple[float, str], ...]
"""Places on an axis with their words."""


class Shape(StrEnum):
    """How a value is drawn: no two series of a panel have the same shape."""

    BAR = "bar"
    CIRCLE = "circle"
    TRIANGLE = "triangle"
    SQUARE = "square"


class Ink(StrEnum):
    """Which of the theme's colours a series has."""

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"


class Mark(Struct, frozen=True):
    """One value from `from_x` to `to_x`, said in few `large` words and some `small` ones.

    `y` is None where there is nothing; `open` ones are not complete yet.
    """

    from_x: float
    to_x: float
    y: float | None
    large: str
    small: str
    open: bool = False

    @property
    def x(self) -> float:
        """Return the middle."""
        return (self.from_x + self.to_x) / 2


class Series(Struct, frozen=True):
    """Marks from left to right; a line joins neighbours that are at most `joins` days apart."""

    name: str
    shape: Shape
    ink: Ink
    marks: tuple[Mark, ...]
    joins: float = 0.0


class Band(Struct, frozen=True):
    """A stretch of y that is set off, and why."""

    low: float
    high: float
    words: str


class Level(Struct, frozen=True):
    """A dashed line from one x to another: a mean."""

    from_x: float
    to_x: float
    y: float


class Panel(Struct, frozen=True):
    """One drawing over the common x axis, from `low` to `high`; `share` of the height."""

    title: str
    series: tuple[Series, ...]
    low: float
    high: float
    ticks: Ticks
    share: int = 3
    band: Band | None = None
    levels: tuple[Level, ...] = ()
    verdict: str = ""


class Chart(Struct, frozen=True):
    """Panels below each other. `ticks` are choices, the densest first."""

    name: str
    from_x: float
    to_x: float
    ticks: tuple[Ticks, ...]
    panels: tuple[Panel, ...]
    large: str
    small: str
