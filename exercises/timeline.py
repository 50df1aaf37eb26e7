# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A plan laid out in time: segments that abut, in whole milliseconds on the session's one axis."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from exercises.plan import Plan
from exercises.segment import BEGUN, Segment
from exercises.sets import Start, block_segments

LATE_COUNT_IN_MS = 4_000
"""The count-in after a pause: a second for the opening pair of notes, then the bells."""
PREPARE_MS = 10_000
"""The end of a rest or switch, in which the next set is prepared."""


Spans = tuple[tuple[int, int], ...]
"""Stretches of the axis, ms: from where to where; one, or more where a drill was gone back to."""


class Timeline(Struct, frozen=True, dict=True):
    """Segments one after another from 0 without a gap."""

    segments: tuple[Segment, ...]

    def __post_init__(self) -> None:
        edge = self.segments[0].at_ms if self.segments else 0
        for segment in self.segments:
            if segment.at_ms != edge or segment.for_ms < 1:
                raise ValueError(f"a gap at {edge} ms, or no time in it: {segment}")
            edge = segment.until_ms

    @cached_property
    def spans(self) -> tuple[Spans, ...]:
        """Return the stretches of each block that there is, block by block."""
        spans: dict[int, list[tuple[int, int]]] = {}
        for segment in self.segments:
            stretches = spans.setdefault(segment.block, [])
            follows = stretches and stretches[-1][1] == segment.at_ms
            begun_ms = stretches.pop()[0] if follows else segment.at_ms
            stretches.append((begun_ms, segment.until_ms))
        return tuple(tuple(spans[block]) for block in sorted(spans))

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(segment.at_ms for segment in self.segments)

    @property
    def total_ms(self) -> int:
        """Return where the last segment ends."""
        return self.segments[-1].until_ms if self.segments else 0

    def index_at(self, ms: int) -> int:
        """Return the index of the segment at `ms`, the last one at and after the end."""
        return max(0, bisect_right(self._starts, ms) - 1)

    def at(self, ms: int) -> Segment:
        """Return the segment at `ms`."""
        return self.segments[self.index_at(ms)]

    def coming(self, index: int) -> Segment:
        """Return segment `index`, or where it lies between sets, the first of the next set.

        At the end of all it is the last one.
        """
        begun = (s for s in islice(self.segments, index, None) if s.kind in BEGUN)
        return next(begun, self.segments[-1])

    def until(self, ms: int) -> tuple[Segment, ...]:
        """Return what lies before `ms`; a segment that is cut there is no longer whole."""
        whole = self.segments[: bisect_right(self._starts, ms - 1)]
        if not whole or whole[-1].until_ms <= ms:
            return whole
        cut = replace(whole[-1], for_ms=ms - whole[-1].at_ms, whole=False)
        return (*whole[:-1], cut)


def lay_out(plan: Plan, start: Start | None = None, at_ms: int = 0) -> Timeline:
    """Lay out `plan` from `start`, the first segment at `at_ms`."""
    begin = start or Start()
    segments = []
    for segment in _unplaced(plan, begin):
        segments.append(replace(segment, at_ms=at_ms))
        at_ms += segment.for_ms
    if segments and begin.entry_ms is not None:
        segments = _with_entry(segments, begin.entry_ms)
    return Timeline(tuple(segments))


def _with_entry(segments: list[Segment], entry_ms: int) -> list[Segment]:
    moved_ms = entry_ms - segments[0].for_ms
    rest = [replace(s, at_ms=s.at_ms + moved_ms) for s in segments[1:]]
    return [replace(segments[0], for_ms=entry_ms), *rest]


def _unplaced(plan: Plan, start: Start) -> Iterator[Segment]:
    for number, block in enumerate(plan.blocks[start.block :], start.block):
        here = start if number == start.block else Start(number)
        yield from block_segments(plan, number, block, here)
