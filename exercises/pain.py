# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Pain from 0 to 10 after each drill, as it is typed in the rest that follows."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from msgspec.structs import replace

from exercises.record import MOST_DIGIT, DrillRecord
from exercises.segment import Kind, Segment
from exercises.timeline import Timeline

ENDS_AFTER_S = 2.0
"""A digit so long after the one before begins a new number."""


def asks_pain(timeline: Timeline, segment: Segment) -> bool:
    """Whether `segment` is the rest after a drill: the next drill comes after it."""
    following = timeline.index_at(segment.at_ms) + 1
    if segment.kind is not Kind.REST or following >= len(timeline.segments):
        return False
    return timeline.segments[following].block != segment.block


def with_pains(
    drills: tuple[DrillRecord, ...], pains: Mapping[int, int]
) -> tuple[DrillRecord, ...]:
    """Return `drills` with the pain after each; `pains` go by the drill's place in the plan."""
    return tuple(replace(one, pain=pains.get(place)) for place, one in enumerate(drills))


class Pains:
    """The numbers typed so far, over a clock in monotonic seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._given: dict[int, int] = {}
        self._before: dict[int, int] = {}
        self._typed: tuple[int, int, float] | None = None

    @property
    def given(self) -> Mapping[int, int]:
        """Return the numbers by the drill's place in the plan."""
        return MappingProxyType(self._given)

    def type(self, block: int, digit: int) -> None:
        """Take a digit for the drill at `block`: 1 and then 0 makes ten, others begin anew."""
        now_s = self._clock()
        follows = (
            self._typed is not None
            and self._typed[:2] == (block, 1)
            and now_s - self._typed[2] < ENDS_AFTER_S
        )
        self._before = dict(self._given)
        self._given[block] = MOST_DIGIT if follows and digit == 0 else digit
        self._typed = (block, digit, now_s)

    def take_back(self) -> None:
        """Forget the last digit: its key was meant for something else."""
        self._given, self._typed = dict(self._before), None
