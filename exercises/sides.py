# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Left and right: which side works, and in which order they do."""

from enum import StrEnum

from msgspec import Struct


class Side(StrEnum):
    """The working side."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"

    @property
    def other(self) -> "Side":
        """Return the opposite side; of both, both."""
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}.get(self, self)


class Order(StrEnum):
    """In which order the sides work: one alone, breath by breath, or each a whole set."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"
    ALTERNATE = "alternate"
    EACH = "each"


class Sides(Struct, frozen=True):
    """Which side works when. `first` begins where sides change; `every` so many breaths they do."""

    order: Order = Order.BOTH
    first: Side = Side.LEFT
    every: int = 1

    def __post_init__(self) -> None:
        if self.first is Side.BOTH or self.every < 1:
            raise ValueError("sides begin with left or right, and change after 1 breath or more")

    @property
    def opening(self) -> Side:
        """Return the side of the very first breath."""
        changing = self.order in {Order.ALTERNATE, Order.EACH}
        return self.first if changing else Side(self.order)

    def after(self, turns: int) -> Side:
        """Return the side once it changed `turns` times."""
        return self.opening.other if turns % 2 else self.opening
