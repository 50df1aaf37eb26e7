# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What was done of a plan, read from the segments that have passed."""

from collections.abc import Set as AbstractSet

from exercises.dosing import Plan
from exercises.record import DrillRecord
from exercises.resuming import set_done
from exercises.timeline import Kind, Segment


def tally(
    plan: Plan, past: tuple[Segment, ...], skipped: AbstractSet[int]
) -> tuple[DrillRecord, ...]:
    """Return a record per block of `plan`; `skipped` are the blocks of which sets were skipped.

    A set counts once however often it was repeated; every whole breath counts.
    """
    return tuple(
        _block(plan, past, number, number in skipped) for number in range(len(plan.blocks))
    )


def _block(plan: Plan, past: tuple[Segment, ...], number: int, skipped: bool) -> DrillRecord:
    block = plan.blocks[number]
    work = [s for s in past if s.block == number and s.kind is Kind.WORK]
    done = sum(set_done(past, number, one) for one in range(1, block.sets + 1))
    return DrillRecord(
        drill=block.drill.id,
        name=block.drill.name,
        level=block.level.number,
        pace=block.pace,
        sets=block.sets,
        breaths=block.breaths,
        sets_done=done,
        breaths_done=sum(s.closes_breath and s.whole for s in work),
        work_ms=sum(s.for_ms for s in work),
        skipped=skipped and done < block.sets,
    )
