# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Another level for a drill of a plan, with the dose that the plan has for it."""

from msgspec.structs import replace

from exercises.drill import Level
from exercises.plan import LEAST_REST_MS, MOST_BLOWS, MOST_ROUNDS, Block, Plan


def releveled(plan: Plan, place: int, number: int) -> Block | None:
    """Return block `place` of `plan` at level `number`; None when the rounds leave no room for it.

    What the level says itself (sets, rest) takes the place of what the level before said; a dose
    that was smaller than a full one stays so. Balloon and straw keep their limits.
    """
    block = plan.blocks[place]
    level = block.drill.level(number)
    changed = replace(
        block,
        level=level,
        sets=_sets(block, level),
        breaths=_breaths(block, level),
        rest_ms=rest_at(block, level),
        pace=level.kept_pace(block.pace),
    )
    if not changed.resisted:
        return changed
    others = (one for at, one in enumerate(plan.blocks) if at != place and one.resisted)
    left = (MOST_ROUNDS - sum(one.all_sets for one in others)) // level.passes
    if left < 1:
        return None
    return replace(
        changed,
        sets=min(changed.sets, left),
        breaths=min(changed.breaths, MOST_BLOWS),
    )


def rest_at(block: Block, level: Level) -> int:
    """Return the rest between sets of `block` at `level`, ms: with balloon or straw the least."""
    own_ms = block.rest_ms if block.level.rest_ms is None else block.drill.rest_ms
    rest_ms = own_ms if level.rest_ms is None else level.rest_ms
    return max(rest_ms, LEAST_REST_MS) if level.resisted else rest_ms


def _sets(block: Block, level: Level) -> int:
    """Where fewer sets may be the level's or a first session's, they stay: it is the safe side."""
    full = level.sets or block.drill.sets
    return min(block.sets, full) if block.sets < block.drill.sets else full


def _breaths(block: Block, level: Level) -> int:
    small = block.breaths < block.level.breaths
    return min(block.breaths, level.breaths) if small else level.breaths
