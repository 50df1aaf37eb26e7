# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A plan laid out in time: segments that abut, in whole milliseconds on the session's one axis."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from exercises.cue import Cue
from exercises.dosing import Block, Plan
from exercises.drill import Breath, Phase, Side

COUNT_IN_MS = 3_000
"""Three bells, a second apart."""
LATE_COUNT_IN_MS = 4_000
"""The count-in after a pause: a second for the opening pair of notes, then the bells."""
FINISH_MS = 3_000
"""How long a set without a finish of its own winds down (default, unsourced)."""
PREPARE_MS = 10_000
"""The end of a rest in which the next set is prepared."""

PHASE_CUES = {
    Breath.IN: Cue.BREATH_IN,
    Breath.OUT: Cue.BREATH_OUT,
    Breath.PAUSE: Cue.PAUSE,
    Breath.BOTH: Cue.SOFT,
    Breath.FREE: Cue.SOFT,
}


class Kind(StrEnum):
    """What a segment is for."""

    SETUP = "setup"
    COUNT_IN = "count_in"
    WORK = "work"
    FINISH = "finish"
    SWITCH = "switch"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the axis: from `at_ms`, `for_ms` long.

    `set` and `breath` count from 1 and are None where they mean nothing; a set-up has the `set` it
    comes before when it does not open its drill. `say` is what is said or
    shown in full (set-up lines one a line; of a rest, what its last 10 s prepare), `word` the one
    word of work. `block` is the drill's place in the plan. `opens_breath` and `closes_breath` mark
    the first and last phase of a breath; `whole` is False when the segment was broken off.
    """

    at_ms: int
    for_ms: int
    kind: Kind
    block: int
    drill: str
    level: int
    say: str = ""
    cue: Cue | None = None
    word: str = ""
    phase: str | None = None
    breath_kind: Breath | None = None
    side: Side | None = None
    set: int | None = None
    sets: int | None = None
    breath: int | None = None
    breaths: int | None = None
    opens_breath: bool = False
    closes_breath: bool = False
    whole: bool = True

    @property
    def until_ms(self) -> int:
        """Return where the next segment begins."""
        return self.at_ms + self.for_ms


@dataclass(frozen=True, slots=True)
class Timeline:
    """Segments one after another from 0 without a gap."""

    segments: tuple[Segment, ...]
    spans: tuple[tuple[int, int], ...] = field(init=False, repr=False, compare=False)
    """From where to where each block reaches, in the order in which the blocks come."""
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        edge = self.segments[0].at_ms if self.segments else 0
        for segment in self.segments:
            if segment.at_ms != edge or segment.for_ms < 1:
                raise ValueError(f"a gap at {edge} ms, or no time in it: {segment}")
            edge = segment.until_ms
        object.__setattr__(self, "_starts", tuple(s.at_ms for s in self.segments))
        spans: dict[int, tuple[int, int]] = {}
        for segment in self.segments:
            begun_ms, _ = spans.get(segment.block, (segment.at_ms, 0))
            spans[segment.block] = (begun_ms, segment.until_ms)
        object.__setattr__(self, "spans", tuple(spans.values()))

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

    def until(self, ms: int) -> tuple[Segment, ...]:
        """Return what lies before `ms`; a segment that is cut there is no longer whole."""
        whole = self.segments[: bisect_right(self._starts, ms - 1)]
        if not whole or whole[-1].until_ms <= ms:
            return whole
        cut = replace(whole[-1], for_ms=ms - whole[-1].at_ms, whole=False)
        return (*whole[:-1], cut)


@dataclass(frozen=True, slots=True)
class Start:
    """Where laying out begins: a block, a set and breath (from 1) of it, and by which door.

    `entry` SETUP, COUNT_IN, WORK, FINISH or REST; `entry_ms` overrides that segment's length.
    """

    block: int = 0
    set: int = 1
    breath: int = 1
    entry: Kind = Kind.SETUP
    entry_ms: int | None = None


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
        yield from _block(plan, number, block, here)


def _block(plan: Plan, number: int, block: Block, start: Start) -> Iterator[Segment]:
    bare = Segment(0, 0, Kind.SETUP, number, block.drill.id, block.level.number, sets=block.sets)
    if start.entry is Kind.SETUP:
        before = start.set if start.set > 1 else None
        lines = "\n".join(block.level.setup)
        yield replace(bare, for_ms=block.setup_ms, say=lines, set=before)
    for set_number in range(start.set, block.sets + 1):
        entry = start.entry if set_number == start.set else Kind.COUNT_IN
        breath = start.breath if set_number == start.set else 1
        last = set_number == block.sets
        closing = _closing(plan, number, last=last)
        here = replace(bare, set=set_number, side=block.level.sides.opening, breaths=block.breaths)
        yield from _set(block, here, entry, breath, closing)
        if block.rest_ms and closing is not Cue.SESSION_DONE:
            yield _rest(block, here, "" if last else block.level.prepare)


def _closing(plan: Plan, number: int, *, last: bool) -> Cue:
    if not last:
        return Cue.SET_DONE
    return Cue.SESSION_DONE if number == len(plan.blocks) - 1 else Cue.DRILL_DONE


def _set(
    block: Block, here: Segment, entry: Kind, first_breath: int, closing: Cue
) -> Iterator[Segment]:
    if entry in {Kind.SETUP, Kind.COUNT_IN}:
        counted = replace(here, for_ms=COUNT_IN_MS, kind=Kind.COUNT_IN, cue=Cue.COUNT_IN)
        yield replace(counted, breath=first_breath)
    if entry not in {Kind.FINISH, Kind.REST}:
        for breath in range(first_breath, block.breaths + 1):
            yield from _breath(block, replace(here, kind=Kind.WORK, breath=breath))
    if entry is not Kind.REST:
        yield _finish(block, here, closing)


def _breath(block: Block, here: Segment) -> Iterator[Segment]:
    timed = [(phase, phase.at_pace(block.pace)) for phase in block.level.phases]
    phases = [(phase, ms) for phase, ms in timed if ms]
    for place, (phase, ms) in enumerate(phases):
        yield replace(
            _spoken(here, phase, ms),
            phase=phase.name,
            opens_breath=place == 0,
            closes_breath=place == len(phases) - 1,
        )


def _spoken(here: Segment, phase: Phase, for_ms: int) -> Segment:
    return replace(
        here,
        for_ms=for_ms,
        breath_kind=phase.breath,
        say=phase.say,
        word=phase.word,
        cue=PHASE_CUES[phase.breath],
    )


def _finish(block: Block, here: Segment, closing: Cue) -> Segment:
    ended = replace(here, kind=Kind.FINISH, cue=closing)
    finish = block.level.finish
    if finish is None:
        return replace(ended, for_ms=FINISH_MS, breath_kind=Breath.FREE)
    return replace(_spoken(ended, finish, finish.at_pace(block.pace)), cue=closing)


def _rest(block: Block, here: Segment, prepare: str) -> Segment:
    return replace(here, for_ms=block.rest_ms, kind=Kind.REST, cue=Cue.REST, say=prepare, side=None)
