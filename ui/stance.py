# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Which figure there is to be seen at one instant, in which phase, and for which side."""

from dataclasses import dataclass

from exercises.drill import Level, Side
from exercises.timeline import Kind, Segment, Timeline

FINISH_PHASE = "finish"
"""What the end of a set is called in a figure's moves."""
BEGUN = frozenset({Kind.COUNT_IN, Kind.WORK, Kind.FINISH})


@dataclass(frozen=True, slots=True)
class Stance:
    """A drill's figure: its level, its part (2: the second set-up), the `side` that works.

    `phase` None is its ready pose. `before` is the side of the breath before, None in a set's
    first breath and after a break.
    """

    drill: str
    level: int
    part: int = 1
    side: Side | None = None
    phase: str | None = None
    before: Side | None = None


def coming(timeline: Timeline, index: int) -> Segment:
    """Return segment `index`, or where it lies between sets, the first of the next set.

    At the end of all it is the last one.
    """
    segments = timeline.segments
    for at in range(index, len(segments)):
        if segments[at].kind in BEGUN:
            return segments[at]
    return segments[-1]


def stance_of(timeline: Timeline, index: int, shown: Segment, level: Level) -> Stance:
    """Return the stance at segment `index`; `shown` is what comes from there, at `level`."""
    segment = timeline.segments[index]
    phase, before = None, None
    if segment.kind is Kind.FINISH:
        phase = FINISH_PHASE
    elif segment.kind is Kind.WORK:
        phase, before = segment.phase, _side_before(timeline.segments, index)
    part = 2 if level.second is not None and (shown.set or 1) % 2 == 0 else 1
    return Stance(shown.drill, shown.level, part, shown.side, phase, before)


def _side_before(segments: tuple[Segment, ...], index: int) -> Side | None:
    for at in range(index - 1, -1, -1):
        if segments[at].kind is not Kind.WORK:
            return None
        if segments[at].breath != segments[index].breath:
            return segments[at].side
    return None
