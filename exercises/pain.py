# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Pain from 0 to 10 before and after each drill, as it is typed in set-up and rest.

It is asked in the set-up of the first drill, and in the rest after each; what was answered after
one drill is also what was felt before the next.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from exercises.record import MOST_DIGIT, DrillRecord, SessionRecord
from exercises.segment import Kind, Segment
from exercises.timeline import Timeline

ENDS_AFTER_S = 2.0
"""A digit so long after the one before begins a new number."""
START = -1
"""The place of what was felt before the first drill: before that of the first drill, 0."""


def asks_pain(timeline: Timeline, segment: Segment) -> bool:
    """Whether `segment` is the rest after a drill: the next drill comes after it."""
    following = timeline.index_at(segment.at_ms) + 1
    if segment.kind is not Kind.REST or following >= len(timeline.segments):
        return False
    return timeline.segments[following].block != segment.block


def asks_pain_before(timeline: Timeline, segment: Segment) -> bool:
    """Whether `segment` is the set-up before anything else was done; not where it goes on."""
    before = islice(timeline.segments, timeline.index_at(segment.at_ms) + 1)
    return all((one.kind, one.block, one.set) == (Kind.SETUP, 0, None) for one in before)


def place_asked(timeline: Timeline, segment: Segment) -> int | None:
    """Return the place of the pain that is asked for in `segment`; None where none is."""
    if asks_pain(timeline, segment):
        return segment.block
    return START if asks_pain_before(timeline, segment) else None


def with_pains(
    drills: tuple[DrillRecord, ...], pains: Mapping[int, int]
) -> tuple[DrillRecord, ...]:
    """Return `drills` with the pain before and after each; `pains` go by the drill's place."""
    return tuple(
        replace(one, pain=pains.get(place), pain_before=pains.get(place - 1))
        for place, one in enumerate(drills)
    )


class Around(Struct, frozen=True):
    """The pain before and after a drill, 0 to 10, as far as it is known."""

    before: int | None
    after: int | None


def last_done(drills: Sequence[DrillRecord]) -> int | None:
    """Return the place of the last drill with any work; None where there is none."""
    return max((place for place, one in enumerate(drills) if one.work_ms), default=None)


def pains_around(record: SessionRecord) -> tuple[Around, ...]:
    """Return it for each drill of `record`, in order.

    Where it was not asked before a drill, what held after the one before it holds; no answer is no
    change. The pain of the check-in is that after the last drill done.
    """
    last = last_done(record.drills)
    found: list[Around] = []
    known: int | None = None
    for place, drill in enumerate(record.drills):
        before = known if drill.pain_before is None else drill.pain_before
        after = record.pain if drill.pain is None and place == last else drill.pain
        found.append(Around(before, after))
        known = before if after is None else after
    return tuple(found)


class Pains:
    """The numbers typed so far, over a clock in monotonic seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._given: dict[int, int] = {}
        self._before: dict[int, int] = {}
        self._typed: tuple[int, int, float] | None = None

    @property
    def given(self) -> Mapping[int, int]:
        """Return the numbers by the place in the plan of the drill before them, or START."""
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

    def settled(self, block: int) -> bool:
        """Whether a number was given for `block`, and no digit can belong to it any more."""
        typing = self._typed is not None and self._typed[0] == block
        typed_s = self._typed[2] if self._typed is not None else 0.0
        return block in self._given and not (typing and self._clock() - typed_s < ENDS_AFTER_S)

    def take_back(self) -> None:
        """Forget the last digit: its key was meant for something else."""
        self._given, self._typed = dict(self._before), None
