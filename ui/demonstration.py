# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the figure demonstrates at one instant: which level, in which phase, for which side."""

from msgspec import Struct

from exercises.drill import Breath, Drill, Level, Stance
from exercises.segment import Kind, Segment
from exercises.sides import Side
from exercises.timeline import Timeline

FINISH_PHASE = "finish"
"""What the end of a set is called in a figure's moves."""


class Demonstration(Struct, frozen=True):
    """A drill's figure: its level, its part (2: the second set-up), the `side` that works.

    `phase` None is its ready pose. `before` is the side of the breath before, None in a set's
    first breath and after a break. `plain` is the figure of a drill that none was drawn for; it
    goes by the `breath`.
    """

    drill: str
    level: int
    part: int = 1
    side: Side | None = None
    phase: str | None = None
    before: Side | None = None
    plain: Stance = Stance.NONE
    breath: Breath | None = None


def demonstration_of(
    timeline: Timeline, index: int, shown: Segment, drill: Drill, level: Level
) -> Demonstration:
    """Return what is demonstrated at segment `index`; `shown` of `drill` is what comes there."""
    segment = timeline.segments[index]
    phase, before = None, None
    if segment.kind is Kind.FINISH:
        phase = FINISH_PHASE
    elif segment.kind is Kind.WORK:
        phase, before = segment.phase, _side_before(timeline.segments, index)
    return Demonstration(
        shown.drill,
        shown.level,
        2 if level.second is not None and (shown.set or 1) % 2 == 0 else 1,
        shown.side,
        phase,
        before,
        drill.stance,
        segment.breath_kind if segment.kind is Kind.WORK else None,
    )


def _side_before(segments: tuple[Segment, ...], index: int) -> Side | None:
    for at in range(index - 1, -1, -1):
        if segments[at].kind is not Kind.WORK:
            return None
        if segments[at].breath != segments[index].breath:
            return segments[at].side
    return None
