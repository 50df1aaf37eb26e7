# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Where a session goes on: after a pause, after a skip, and when a set is repeated."""

from exercises.dosing import LEAST_REST_MS, MOST_ROUNDS, Plan
from exercises.timeline import LATE_COUNT_IN_MS, PREPARE_MS, Kind, Segment, Start

SHORT_PAUSE_MS = 10_000
"""Under this the interrupted breath begins again; the balloon has kept its air."""
LONG_PAUSE_MS = 60_000
"""Over this the set-up lines come first."""


def after_pause(plan: Plan, segment: Segment, position_ms: int, paused_ms: int) -> Start:
    """Return where to begin again when `segment` was paused at `position_ms` for `paused_ms`."""
    if segment.kind in {Kind.SETUP, Kind.FINISH}:
        return Start(segment.block, segment.set or 1, entry=segment.kind)
    if segment.kind is Kind.REST:
        if paused_ms > LONG_PAUSE_MS:
            return after_rest(plan, segment, Kind.SETUP)
        left_ms = max(segment.until_ms - position_ms, min(PREPARE_MS, segment.for_ms))
        return Start(segment.block, segment.set or 1, entry=Kind.REST, entry_ms=left_ms)
    if paused_ms > LONG_PAUSE_MS:
        return Start(segment.block, segment.set or 1)
    breath = (segment.breath or 1) if paused_ms < SHORT_PAUSE_MS else 1
    return set_again(segment, breath)


def set_again(segment: Segment, breath: int = 1) -> Start:
    """Return the count-in before `breath` of the set that `segment` belongs to."""
    return Start(segment.block, segment.set or 1, breath, Kind.COUNT_IN, LATE_COUNT_IN_MS)


def after_rest(plan: Plan, rest: Segment, entry: Kind = Kind.COUNT_IN) -> Start:
    """Return what follows `rest`: the next set through `entry`, or the next drill's set-up."""
    following = (rest.set or 1) + 1
    if following <= plan.blocks[rest.block].sets:
        entry_ms = LATE_COUNT_IN_MS if entry is Kind.COUNT_IN else None
        return Start(rest.block, following, entry=entry, entry_ms=entry_ms)
    return Start(rest.block + 1)


def after_skip(plan: Plan, segment: Segment) -> Start:
    """Return the rest after the set of `segment`; after the very last set, its finish."""
    last_set = segment.set == plan.blocks[segment.block].sets
    last_block = segment.block == len(plan.blocks) - 1
    entry = Kind.FINISH if last_set and last_block else Kind.REST
    return Start(segment.block, segment.set or 1, entry=entry)


def rest_needed(plan: Plan, rest: Segment, position_ms: int) -> bool:
    """Whether the air has not been out long enough yet to end `rest` at `position_ms`."""
    return plan.blocks[rest.block].resisted and position_ms - rest.at_ms < LEAST_REST_MS


def set_done(past: tuple[Segment, ...], block: int, number: int) -> bool:
    """Whether all breaths of that set were done; its last one tells."""
    return any(
        s.block == block and s.set == number and s.closes_breath and s.whole
        for s in past
        if s.breath == s.breaths and s.kind is Kind.WORK
    )


def too_many_rounds(plan: Plan, past: tuple[Segment, ...], start: Start) -> bool:
    """Whether going on from `start` would make more rounds with balloon or straw than may be."""
    rounds = [s for s in past if s.kind is Kind.WORK and s.closes_breath and s.whole]
    blown = sum(plan.blocks[s.block].resisted and s.breath == s.breaths for s in rounds)
    coming = sum(
        block.sets - (start.set - 1 if number == start.block else 0)
        for number, block in enumerate(plan.blocks)
        if number >= start.block and block.resisted
    )
    return blown > 0 and blown + coming > MOST_ROUNDS
