# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What was done of a plan, read from the segments that have passed."""

from collections.abc import Set as AbstractSet

from exercises.dosing import Plan
from exercises.record import DrillRecord
from exercises.timeline import Kind, Segment


def tally(
    plan: Plan, past: tuple[Segment, ...], skipped: AbstractSet[tuple[int, int]]
) -> tuple[DrillRecord, ...]:
    """Return a record per block of `plan`; `skipped` are the sets left out, as (block, set).

    A set counts once however often it was repeated; every whole breath counts. A set that was
    skipped and done later was not skipped.
    """
    return tuple(_block(plan, past, number, skipped) for number in range(len(plan.blocks)))


def _block(
    plan: Plan, past: tuple[Segment, ...], number: int, skipped: AbstractSet[tuple[int, int]]
) -> DrillRecord:
    block = plan.blocks[number]
    work = [s for s in past if s.block == number and s.kind is Kind.WORK]
    whole = [s for s in work if s.closes_breath and s.whole]
    done = {s.set for s in whole if s.breath == s.breaths}
    left_out = {one for its_block, one in skipped if its_block == number}
    return DrillRecord(
        drill=block.drill.id,
        name=block.drill.name,
        level=block.level.number,
        pace=block.pace,
        sets=block.sets,
        breaths=block.breaths,
        sets_done=len(done),
        breaths_done=len(whole),
        work_ms=sum(s.for_ms for s in work),
        skipped=bool(left_out - done),
    )
