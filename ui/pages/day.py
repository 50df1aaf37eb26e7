# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What Today shows, as values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Card:
    """A routine that can be started; `why` says why not when it is not `offered`."""

    routine_id: str
    name: str
    about: str
    key: str
    total_ms: int
    work_ms: int
    equipment: tuple[str, ...] = ()
    offered: bool = True
    why: str = ""


@dataclass(frozen=True, slots=True)
class DrillRow:
    """A drill that can be started by itself, at one of the allowed `levels` out of `of`."""

    routine_id: str
    drill_id: str
    order: int
    name: str
    level: int
    level_name: str
    levels: tuple[int, ...]
    of: int
    total_ms: int
    key: str
    shown_mark: str | None = None

    def step(self, steps: int) -> int:
        """Return the allowed level so many steps up or down, or the same at an end."""
        if self.level not in self.levels:
            return self.level
        place = self.levels.index(self.level) + steps
        return self.levels[min(len(self.levels) - 1, max(0, place))]


@dataclass(frozen=True, slots=True)
class Day:
    """Everything on Today. The first card is the big one; `recent` is minutes a day, today last."""

    cards: tuple[Card, ...]
    rows: tuple[DrillRow, ...]
    greeting: str = ""
    recent: tuple[int, ...] = ()
    safety_lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LevelChoice:
    """The level that was chosen for a drill."""

    drill: str
    level: int
