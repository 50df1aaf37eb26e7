# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The course of a session: its plan, its timeline, and every way to lay it out anew."""

from collections.abc import Set as AbstractSet

from msgspec import Struct
from msgspec.structs import replace

from exercises.plan import Block, Plan
from exercises.record import DrillRecord
from exercises.releveling import releveled
from exercises.resuming import LONG_PAUSE_MS, after_pause, after_skip, door, repeated
from exercises.rounds import rest_lacking, rest_owed_ms, too_many_rounds
from exercises.segment import RESTING, Kind, Segment, rest_after
from exercises.sets import Start
from exercises.tally import tally
from exercises.timeline import PREPARE_MS, Timeline, lay_out
from exercises.turn import Turn, same_set

MOST_PACE = 40
MOST_GROWTH_MS = 5_000
"""How much longer a phase may become in a session, or a part of one (default, unsourced)."""


class Course(Struct, frozen=True):
    """A plan and its timeline; `changed_ms` is from where it differs from the course before.

    `skipped` are the sets that were skipped, as (block, set).
    """

    plan: Plan
    timeline: Timeline
    changed_ms: int = 0
    skipped: AbstractSet[tuple[int, int]] = frozenset()

    def block_of(self, segment: Segment) -> Block:
        """Return the block that `segment` belongs to."""
        return self.plan.blocks[segment.block]

    def block_ahead(self, segment: Segment) -> int:
        """Return the place of the drill of `segment`, between two drills of the second."""
        return self.timeline.coming(self.timeline.index_at(segment.at_ms)).block

    def drills(self, position_ms: int) -> tuple[DrillRecord, ...]:
        """Return prescribed and done, per drill, at `position_ms`."""
        return tally(self.plan, self.timeline.until(position_ms), self.skipped)

    def waits_at(self, segment: Segment) -> bool:
        """Whether `segment` is a set-up that only a key ends."""
        setup = segment.kind is Kind.SETUP and not segment.leads_in
        return setup and self.block_of(segment).waits

    def set_due(self, segment: Segment) -> Start:
        """Return the set-up before the set of `segment`, or before the next when that is over.

        After the last set of all it is that of a drill that there is not.
        """
        if segment.kind not in {Kind.FINISH, *RESTING}:
            return Start(segment.block, segment.set or 1)
        coming = self.timeline.segments[self.timeline.index_at(segment.until_ms) :]
        due = (s for s in coming if s.kind in {Kind.COUNT_IN, Kind.SETUP})
        first = next(due, None)
        return Start(first.block, first.set or 1) if first else Start(segment.block + 1)

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

    def resumed(self, at_ms: int, paused_ms: int) -> "Course":
        """Go on after a pause at `at_ms` that took `paused_ms`."""
        segment = self.timeline.at(at_ms)
        if segment.kind not in RESTING:
            past = self.timeline.until(at_ms)
            blown = segment.kind is Kind.WORK and rest_owed_ms(self.plan, past) > 0
            return self.gone_to(after_pause(segment, paused_ms, blown=blown), at_ms)
        coming = self._door_after(segment)
        if paused_ms > LONG_PAUSE_MS:
            return self.gone_to(Start(coming.block, coming.set), at_ms)
        left_ms = max(segment.until_ms - at_ms, min(PREPARE_MS, segment.for_ms))
        return self.gone_to(coming, at_ms, (replace(segment, at_ms=at_ms, for_ms=left_ms),))

    def left(self, segment: Segment, at_ms: int) -> "Course | None":
        """End a count-in, finish, rest or switch at `at_ms`; None while the rest is needed."""
        if rest_lacking(self.plan, segment, self.timeline.until(at_ms)):
            return None
        return self.gone_to(self._door_after(segment, late=True), at_ms)

    def skipping(self, segment: Segment, at_ms: int) -> "Course":
        """Leave the set of `segment` for the rest after it."""
        gone = self.gone_to(after_skip(self.plan, segment), at_ms)
        return replace(gone, skipped=self.skipped | {(segment.block, segment.set or 1)})

    def leaving(self, segment: Segment, at_ms: int, *, rested: bool = False) -> "Course":
        """Leave the drill of `segment` for the next one, after the rest that a blown set owes.

        None is owed by whoever `rested` already.
        """
        sets = range(segment.set or 1, self.block_of(segment).all_sets + 1)
        start = Start(segment.block + 1)
        ends = start.block == len(self.plan.blocks)
        gone = self.gone_to(start, at_ms, () if rested or ends else self._rest(start, at_ms))
        return replace(gone, skipped=self.skipped | {(segment.block, one) for one in sets})

    def unskipped(self, segment: Segment, at_ms: int) -> "Course | None":
        """Take back that the set of `segment` was skipped; None when that makes too many rounds."""
        gone = self.again(repeated(segment, self.timeline.at(at_ms)), at_ms)
        if gone is None:
            return None
        return replace(gone, skipped=self.skipped - {(segment.block, segment.set or 1)})

    def again(self, start: Start, at_ms: int) -> "Course | None":
        """Go back to `start`; None when that makes too many rounds with balloon or straw.

        A set that was blown to its end has its rest first.
        """
        if too_many_rounds(self.plan, self.timeline.until(at_ms), start):
            return None
        return self.gone_to(start, at_ms, self._rest(start, at_ms))

    def paced(self, segment: Segment, at_ms: int, steps: int) -> "Course | None":
        """Change the pace by `steps` from the next breath on; None when it can't go further.

        Between two drills it is that of the second.
        """
        place = self.block_ahead(segment)
        block = self.plan.blocks[place]
        kept = block.level.kept_pace(block.pace)
        pace = max(-MOST_PACE, min(MOST_PACE, kept + steps))
        begun = block.pace if block.begun_pace is None else block.begun_pace
        grown = (one.at_pace(pace) - one.at_pace(begun) for one in block.level.phases)
        if not block.level.is_changed(kept, pace) or max(grown) > MOST_GROWTH_MS:
            return None
        changed = self._with_block(place, replace(block, pace=pace, begun_pace=begun))
        edge = self._next_breath(place, at_ms)
        if edge is None:
            return replace(changed, changed_ms=self.timeline.total_ms)
        start = Start(edge.block, edge.set or 1, edge.breath or 1, Kind.WORK, led=edge.leads_in)
        return changed.gone_to(start, edge.at_ms)

    def lowered(self, segment: Segment, at_ms: int) -> "Course | None":
        """Go on one level lower from the set-up: with the set of `segment`, or the next when done.

        None at the lowest level, and when no set of the drill is left.
        """
        block, start = self.block_of(segment), self.set_due(segment)
        if block.level.number == 1 or start.block != segment.block:
            return None
        level = block.drill.level(block.level.number - 1)
        breaths = level.breaths
        if block.breaths < block.level.breaths:
            breaths = min(block.breaths, breaths)
        lower = replace(block, level=level, breaths=breaths)
        due = replace(start, set=same_set(start.set, block.level.passes, level.passes))
        return self._at_level(segment.block, lower).gone_to(due, at_ms)

    def releveled(self, segment: Segment, at_ms: int, number: int) -> "Course | None":
        """Begin the set-up of `segment` anew at level `number`; None when rounds forbid it."""
        block = releveled(self.plan, segment.block, number)
        if block is None:
            return None
        passes = self.block_of(segment).level.passes
        due = min(same_set(segment.set or 1, passes, block.level.passes), block.all_sets)
        return self._at_level(segment.block, block).gone_to(Start(segment.block, due), at_ms)

    def _at_level(self, place: int, block: Block) -> "Course":
        """Put `block` in its place; sets that were skipped stay so, whatever number they have."""
        before = self.plan.blocks[place].level.passes
        skipped = {
            (at, same_set(one, before, block.level.passes) if at == place else one)
            for at, one in self.skipped
        }
        done = self.plan.blocks[place].done // before * block.level.passes
        return replace(self._with_block(place, replace(block, done=done)), skipped=skipped)

    def _with_block(self, number: int, block: Block) -> "Course":
        blocks = (*self.plan.blocks[:number], block, *self.plan.blocks[number + 1 :])
        return replace(self, plan=replace(self.plan, blocks=blocks))

    def _next_breath(self, block: int, at_ms: int) -> Segment | None:
        coming = self.timeline.segments[self.timeline.index_at(at_ms) :]
        breaths = (s for s in coming if s.opens_breath and s.block == block and s.at_ms > at_ms)
        return next(breaths, None)

    def _door_after(self, segment: Segment, *, late: bool = False) -> Start:
        """Return how to begin at what follows `segment`; after the last one nothing does."""
        if segment.until_ms >= self.timeline.total_ms:
            return Start(segment.block + 1)
        return door(self.timeline.at(segment.until_ms), late=late)

    def _rest(self, before: Start, at_ms: int) -> tuple[Segment, ...]:
        """Return the rest that the set just blown lacks yet, if any, before going to `before`."""
        past = self.timeline.until(at_ms)
        owed_ms = rest_owed_ms(self.plan, past)
        if not owed_ms:
            return ()
        work = next(s for s in reversed(past) if s.kind is Kind.WORK)
        again = Turn(self.block_of(work), before.set)
        said = "" if before.entry is Kind.SETUP else again.prepare
        return (rest_after(replace(work, at_ms=at_ms), owed_ms, said),)
