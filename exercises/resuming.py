# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Where a session goes on: after a pause, after a skip, and when a set is repeated."""

from exercises.plan import Plan
from exercises.segment import RESTING, Kind, Segment
from exercises.sets import Start
from exercises.timeline import LATE_COUNT_IN_MS

SHORT_PAUSE_MS = 10_000
"""Under this the interrupted breath begins again; the balloon has kept its air."""
LONG_PAUSE_MS = 60_000
"""Over this the set-up lines come first."""


def after_pause(segment: Segment, paused_ms: int, *, blown: bool = False) -> Start:
    """Return where to begin again when `segment`, no rest or switch, was paused for `paused_ms`.

    Of a set that was `blown` but for what follows the last blow, no more than that breath comes
    again.
    """
    if segment.kind in {Kind.SETUP, Kind.FINISH}:
        return Start(segment.block, segment.set or 1, entry=segment.kind, led=segment.leads_in)
    if paused_ms > LONG_PAUSE_MS:
        return Start(segment.block, segment.set or 1)
    breath = (segment.breath or 1) if blown or paused_ms < SHORT_PAUSE_MS else 1
    return set_again(segment, breath)


def set_again(segment: Segment, breath: int = 1) -> Start:
    """Return the count-in before `breath` of the set that `segment` belongs to."""
    return Start(segment.block, segment.set or 1, breath, Kind.COUNT_IN, LATE_COUNT_IN_MS)


def repeated(segment: Segment, here: Segment) -> Start:
    """Return where the set of `segment` begins anew, asked for in the segment `here`.

    In a switch the other side was named already: the set-up names this one again, and leaves the
    time to change back.
    """
    if here.kind is Kind.SWITCH:
        return Start(segment.block, segment.set or 1)
    return set_again(segment)


def door(segment: Segment, *, late: bool = False) -> Start:
    """Return how to begin at `segment`; `late` leaves room for a sound before its three bells."""
    entry = Kind.REST if segment.kind in RESTING else segment.kind
    entry_ms = LATE_COUNT_IN_MS if late and entry is Kind.COUNT_IN else None
    set_number, breath = segment.set or 1, segment.breath or 1
    return Start(segment.block, set_number, breath, entry, entry_ms, led=segment.leads_in)


def after_skip(plan: Plan, segment: Segment) -> Start:
    """Return the rest or switch after the set of `segment`; after the very last set, its finish."""
    last_set = segment.set == plan.blocks[segment.block].all_sets
    last_block = segment.block == len(plan.blocks) - 1
    entry = Kind.FINISH if last_set and last_block else Kind.REST
    return Start(segment.block, segment.set or 1, entry=entry)
