# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Which side works when, as steps and drills of one's own say it alike."""

from exercises.routine_text.fault import Misfit
from exercises.routine_text.keys import Keys
from exercises.saying import Saying
from exercises.sides import Order, Side, Sides


def parse_sides(table: Keys) -> Sides | None:
    """Return what `sides`, `first_side` and `change_after` say; None where nothing is said."""
    order = table.one_of("sides", Order)
    first = table.one_of("first_side", (Side.LEFT, Side.RIGHT))
    every = table.whole("change_after", 1, 50)
    if first is not None and order not in {Order.ALTERNATE, Order.EACH}:
        raise Misfit(
            table.at("first_side"),
            Saying("Routine file", "is for sides = 'alternate' or 'each' only"),
        )
    if every is not None and order is not Order.ALTERNATE:
        raise Misfit(
            table.at("change_after"), Saying("Routine file", "is for sides = 'alternate' only")
        )
    return None if order is None else Sides(order, first or Side.LEFT, every or 1)
