# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The course of a session: its plan, its timeline, and every way to lay it out anew."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from exercises.dosing import LEAST_REST_MS, Block, Plan
from exercises.record import DrillRecord
from exercises.resuming import after_skip, set_again, set_done, too_many_rounds
from exercises.tally import tally
from exercises.timeline import Kind, Segment, Start, Timeline, lay_out

MOST_PACE = 20


@dataclass(frozen=True, slots=True)
class Course:
    """A plan and its timeline; `changed_ms` is from where it differs from the course before.

    `skipped` are the blocks of which something was skipped.
    """

    plan: Plan
    timeline: Timeline
    changed_ms: int = 0
    skipped: AbstractSet[int] = frozenset()

    def block_of(self, segment: Segment) -> Block:
        """Return the block that `segment` belongs to."""
        return self.plan.blocks[segment.block]

    def drills(self, position_ms: int) -> tuple[DrillRecord, ...]:
        """Return prescribed and done, per drill, at `position_ms`."""
        return tally(self.plan, self.timeline.until(position_ms), self.skipped)

    def waits_at(self, segment: Segment) -> bool:
        """Whether `segment` is a set-up that only a key ends."""
        return segment.kind is Kind.SETUP and self.block_of(segment).waits

    def limit_ms(self, from_ms: int) -> int:
        """Return how far the axis may run from `from_ms`: to the end, or to where a key is due."""
        coming = self.timeline.segments[self.timeline.index_at(from_ms) :]
        waiting = (s.until_ms - 1 for s in coming if self.waits_at(s))
        return next(waiting, self.timeline.total_ms)

    def gone_to(self, start: Start, at_ms: int, before: tuple[Segment, ...] = ()) -> "Course":
        """Break off at `at_ms` and go on from `start`, after the segments `before`."""
        past = self.timeline.until(at_ms) + before
        coming = lay_out(self.plan, start, past[-1].until_ms if past else at_ms)
        return replace(self, timeline=Timeline(past + coming.segments), changed_ms=at_ms)

    def skipping(self, segment: Segment, at_ms: int) -> "Course":
        """Leave the set of `segment` for the rest after it."""
        gone = self.gone_to(after_skip(self.plan, segment), at_ms)
        return replace(gone, skipped=self.skipped | {segment.block})

    def leaving(self, segment: Segment, at_ms: int) -> "Course":
        """Leave the drill of `segment` for the next one."""
        gone = self.gone_to(Start(segment.block + 1), at_ms)
        return replace(gone, skipped=self.skipped | {segment.block})

    def unskipped(self, segment: Segment, at_ms: int) -> "Course":
        """Take back that the set of `segment` was skipped."""
        return replace(self.gone_to(set_again(segment), at_ms), skipped=self.skipped)

    def again(self, start: Start, at_ms: int) -> "Course | None":
        """Go back to `start`; None when that makes too many rounds with balloon or straw.

        A set that was blown to its end has its rest before it is blown again.
        """
        segment = self.timeline.at(at_ms)
        past = self.timeline.until(at_ms)
        if too_many_rounds(self.plan, past, start):
            return None
        done = set_done(past, segment.block, segment.set or 1)
        rest = self._rest_left(segment, at_ms) if done and start.block == segment.block else ()
        return self.gone_to(start, at_ms, rest)

    def paced(self, segment: Segment, at_ms: int, steps: int) -> "Course | None":
        """Change the pace by `steps` from the next breath on; None when it can't go further."""
        block = self.block_of(segment)
        pace = max(-MOST_PACE, min(MOST_PACE, block.pace + steps))
        if all(phase.at_pace(pace) == phase.at_pace(block.pace) for phase in block.level.phases):
            return None
        changed = self._with_block(segment.block, replace(block, pace=pace))
        edge = changed._next_breath(segment.block, at_ms)
        if edge is None:
            return changed
        start = Start(edge.block, edge.set or 1, edge.breath or 1, Kind.WORK)
        return changed.gone_to(start, edge.at_ms)

    def lowered(self, segment: Segment, at_ms: int) -> "Course | None":
        """Begin the set of `segment` again one level lower; None below the lowest."""
        block = self.block_of(segment)
        if block.level.number == 1:
            return None
        level = block.drill.level(block.level.number - 1)
        lower = replace(block, level=level, breaths=level.breaths)
        changed = self._with_block(segment.block, lower)
        return changed.gone_to(Start(segment.block, segment.set or 1), at_ms)

    def _with_block(self, number: int, block: Block) -> "Course":
        blocks = (*self.plan.blocks[:number], block, *self.plan.blocks[number + 1 :])
        return replace(self, plan=replace(self.plan, blocks=blocks))

    def _next_breath(self, block: int, at_ms: int) -> Segment | None:
        coming = self.timeline.segments[self.timeline.index_at(at_ms) :]
        breaths = (s for s in coming if s.opens_breath and s.block == block and s.at_ms > at_ms)
        return next(breaths, None)

    def _rest_left(self, segment: Segment, at_ms: int) -> tuple[Segment, ...]:
        block = self.block_of(segment)
        rested_ms = at_ms - segment.at_ms if segment.kind is Kind.REST else 0
        left_ms = LEAST_REST_MS - rested_ms
        if not block.resisted or left_ms <= 0:
            return ()
        rest = Segment(at_ms, left_ms, Kind.REST, segment.block, segment.drill, segment.level)
        said = replace(rest, say=block.level.prepare, set=segment.set, sets=segment.sets)
        return (replace(said, breaths=segment.breaths),)
