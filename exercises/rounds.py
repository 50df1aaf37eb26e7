# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Rounds with balloon or straw: how many were blown, how many may be, what rest they need."""

from itertools import takewhile

from exercises.plan import LEAST_REST_MS, MOST_ROUNDS, Plan
from exercises.segment import RESTING, Kind, Segment
from exercises.sets import Start


def is_resisted(plan: Plan, segment: Segment) -> bool:
    """Whether something is blown into in `segment`, at the level that it was laid out at."""
    return plan.blocks[segment.block].drill.level(segment.level).resisted


def ends_round(plan: Plan, segment: Segment) -> bool:
    """Whether the last breath of a set with balloon or straw ends with `segment`."""
    done = segment.closes_breath and segment.whole and segment.breath == segment.breaths
    return done and is_resisted(plan, segment)


def rested_ms(past: tuple[Segment, ...]) -> int:
    """Return how much rest there was since the last work."""
    since = takewhile(_is_no_work, reversed(past))
    return sum(segment.for_ms for segment in since if segment.kind in RESTING)


def rest_owed_ms(plan: Plan, past: tuple[Segment, ...]) -> int:
    """Return how much rest a set that was blown to its end still lacks before more work."""
    work = next((s for s in reversed(past) if s.kind is Kind.WORK), None)
    if work is None or not ends_round(plan, work):
        return 0
    return max(0, LEAST_REST_MS - rested_ms(past))


def rest_lacking(plan: Plan, segment: Segment, past: tuple[Segment, ...]) -> bool:
    """Whether `segment` is a rest after balloon or straw that was too short yet."""
    resting = segment.kind in RESTING and is_resisted(plan, segment)
    return resting and rested_ms(past) < LEAST_REST_MS


def too_many_rounds(plan: Plan, past: tuple[Segment, ...], start: Start) -> bool:
    """Whether going on from `start` would make more rounds than may be, or are planned."""
    before = sum(block.blown for block in plan.blocks)
    blown = before + sum(ends_round(plan, segment) for segment in past)
    coming = sum(
        block.all_sets - (start.set - 1 if number == start.block else 0)
        for number, block in enumerate(plan.blocks)
        if number >= start.block and block.resisted
    )
    planned = sum(block.all_sets for block in plan.blocks if block.resisted)
    return blown > 0 and blown + coming > max(MOST_ROUNDS, planned)


def _is_no_work(segment: Segment) -> bool:
    return segment.kind is not Kind.WORK
