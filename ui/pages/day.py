# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What Today shows, as values."""

from msgspec import Struct

from exercises.plan import Plan


class Card(Struct, frozen=True):
    """A routine that can be started; `why` says why not when it is not `offered`.

    `left_out` are sentences on drills of it that a safety answer keeps back.
    """

    routine_id: str
    name: str
    about: str
    key: str
    total_ms: int
    work_ms: int
    equipment: tuple[str, ...] = ()
    offered: bool = True
    why: str = ""
    left_out: tuple[str, ...] = ()


class DrillRow(Struct, frozen=True):
    """A drill that can be started by itself, at one of the allowed `levels` out of `of`.

    `change` says what its level is. `both_sides` is None where there is no choice of sides.
    One that is kept back has no allowed levels, and `why` says why.
    """

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
    change: str = ""
    both_sides: bool | None = None
    why: str = ""

    @property
    def offered(self) -> bool:
        """Whether it can be started."""
        return bool(self.levels)

    @property
    def kept_back(self) -> tuple[int, ...]:
        """Return the levels that a safety answer keeps back."""
        return tuple(n for n in range(1, self.of + 1) if n not in self.levels)

    def step(self, steps: int) -> int:
        """Return the allowed level so many steps up or down, or the same at an end."""
        if self.level not in self.levels:
            return self.level
        place = self.levels.index(self.level) + steps
        return self.levels[min(len(self.levels) - 1, max(0, place))]


class Offer(Struct, frozen=True):
    """What is offered by itself: a question, its reason, and the words of both answers."""

    heading: str
    text: str
    yes: str
    no: str


class Day(Struct, frozen=True):
    """Everything on Today. The first card is the big one; `recent` is minutes a day, today last."""

    cards: tuple[Card, ...]
    rows: tuple[DrillRow, ...]
    greeting: str = ""
    recent: tuple[int, ...] = ()
    safety_lines: tuple[str, ...] = ()
    offer: Offer | None = None


class LevelChoice(Struct, frozen=True):
    """The level that was chosen for a drill."""

    drill: str
    level: int


class SidesChoice(Struct, frozen=True):
    """Whether a drill is done on both sides by choice."""

    drill: str
    both: bool


class ReadyFacts(Struct, frozen=True):
    """A plan before it starts: what is needed for all of it, and how long it takes."""

    plan: Plan
    equipment: tuple[str, ...]
    total_ms: int
    work_ms: int
