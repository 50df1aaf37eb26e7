# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Rounds with balloon or straw: how many were blown, how many may be, what rest they need."""

from itertools import dropwhile, takewhile

from exercises.drill import Breath
from exercises.plan import LEAST_REST_MS, MOST_ROUNDS, Plan
from exercises.segment import RESTING, Kind, Segment
from exercises.sets import Start


def is_resisted(plan: Plan, segment: Segment) -> bool:
    """Whether something is blown into in `segment`, at the level that it was laid out at."""
    return plan.blocks[segment.block].drill.level(segment.level).resisted


def ends_round(plan: Plan, segment: Segment) -> bool:
    """Whether a set is blown once `segment` is over: a whole breath out of its last breath.

    Where there are none, the breath's end. What follows the blow does not undo it.
    """
    last = segment.breath == segment.breaths and segment.whole and segment.kind is Kind.WORK
    blows = segment.breath_kind is Breath.OUT or segment.closes_breath
    return last and blows and is_resisted(plan, segment)


def rounds_blown(plan: Plan, past: tuple[Segment, ...]) -> int:
    """Return how many sets were blown in `past`: one that is begun anew is another.

    After a short pause the breath is, which is none.
    """
    rounds, counted = 0, False
    for segment in past:
        if segment.kind is Kind.COUNT_IN and segment.breath == 1:
            counted = False
        elif not counted and ends_round(plan, segment):
            rounds, counted = rounds + 1, True
    return rounds


def rested_ms(past: tuple[Segment, ...]) -> int:
    """Return how much rest there was since the last work."""
    since = takewhile(_is_no_work, reversed(past))
    return sum(segment.for_ms for segment in since if segment.kind in RESTING)


def rest_owed_ms(plan: Plan, past: tuple[Segment, ...]) -> int:
    """Return how much rest a set that was blown to its end still lacks before more work."""
    since_work = dropwhile(_is_no_work, reversed(past))
    last = list(takewhile(_is_work, since_work))
    if not any(ends_round(plan, segment) for segment in last):
        return 0
    return max(0, LEAST_REST_MS - rested_ms(past))


def rest_lacking(plan: Plan, segment: Segment, past: tuple[Segment, ...]) -> bool:
    """Whether `segment` is a rest after balloon or straw that was too short yet."""
    resting = segment.kind in RESTING and is_resisted(plan, segment)
    return resting and rested_ms(past) < LEAST_REST_MS


def too_many_rounds(plan: Plan, past: tuple[Segment, ...], start: Start) -> bool:
    """Whether going on from `start` would make more rounds than may be, or are planned."""
    before = sum(block.done for block in plan.blocks if block.resisted)
    blown = before + rounds_blown(plan, past)
    coming = sum(
        block.all_sets - (start.set - 1 if number == start.block else 0)
        for number, block in enumerate(plan.blocks)
        if number >= start.block and block.resisted
    )
    planned = sum(block.all_sets for block in plan.blocks if block.resisted)
    return blown > 0 and blown + coming > max(MOST_ROUNDS, planned)


def _is_work(segment: Segment) -> bool:
    return segment.kind is Kind.WORK


def _is_no_work(segment: Segment) -> bool:
    return segment.kind is not Kind.WORK
