# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What was done of a plan, read from the segments that have passed."""

from collections import Counter
from collections.abc import Set as AbstractSet

from exercises.plan import Block, Plan
from exercises.record import DrillRecord
from exercises.segment import Kind, Segment


def tally(
    plan: Plan, past: tuple[Segment, ...], skipped: AbstractSet[tuple[int, int]]
) -> tuple[DrillRecord, ...]:
    """Return a record per block of `plan`; `skipped` are the sets left out, as (block, set).

    A set counts once however often it was repeated, and not at all where it was done before the
    session was cut off; every whole breath counts. A set that was skipped and done later was not
    skipped.
    """
    return tuple(_block(plan, past, number, skipped) for number in range(len(plan.blocks)))


def _block(
    plan: Plan, past: tuple[Segment, ...], number: int, skipped: AbstractSet[tuple[int, int]]
) -> DrillRecord:
    block = plan.blocks[number]
    work = [s for s in past if s.block == number and s.kind is Kind.WORK]
    whole = [s for s in work if s.closes_breath and s.whole]
    done = _sets_done(block, whole)
    left_out = {one for its_block, one in skipped if its_block == number}
    return DrillRecord(
        drill=block.drill.id,
        name=block.drill.name,
        level=block.level.number,
        pace=block.pace,
        sets=block.all_sets,
        breaths=block.breaths,
        sets_done=len([one for one in done if one > block.done]),
        breaths_done=len(whole),
        work_ms=sum(s.for_ms for s in work),
        skipped=bool(left_out - done),
    )


def _sets_done(block: Block, whole: list[Segment]) -> set[int]:
    """Return the sets done. One prescribed set may have been fewer or more at another level."""
    passes = block.level.passes
    ended = {
        (s.set or 1, block.drill.level(s.level).passes) for s in whole if s.breath == s.breaths
    }
    done = {number for number, parts in ended if parts == passes}
    before = Counter(((number - 1) // parts, parts) for number, parts in ended if parts != passes)
    for (prescribed, parts), count in before.items():
        if count == parts:
            done |= {prescribed * passes + part + 1 for part in range(min(passes, parts))}
    return {number for number in done if number <= block.all_sets}
