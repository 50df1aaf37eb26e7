# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Which set-ups wait for a key: those of drills that are not known yet."""

from collections.abc import Sequence

from msgspec.structs import replace

from exercises.plan import Plan
from exercises.record import SessionRecord

KNOWN_AFTER = 3
"""A drill that was done so often is known (product decision)."""


def moving_on(plan: Plan, records: Sequence[SessionRecord]) -> Plan:
    """Return `plan` with set-ups that end by themselves where the drill was done three times."""
    blocks = tuple(
        replace(block, waits=block.waits and times_done(block.drill.id, records) < KNOWN_AFTER)
        for block in plan.blocks
    )
    return replace(plan, blocks=blocks)


def times_done(drill: str, records: Sequence[SessionRecord]) -> int:
    """Return in how many sessions all prescribed sets of that drill were done."""
    return sum(
        any(one.drill == drill and 0 < one.sets == one.sets_done for one in record.drills)
        for record in records
    )
