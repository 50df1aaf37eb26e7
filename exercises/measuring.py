# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A measure being taken: warm-up, uncounted tries, counted ones with a rest between, each side."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from exercises.measure import Guide, Measure, spreads_too_far
from exercises.record import MeasureRecord, When
from exercises.sides import Side


class Stage(StrEnum):
    """What is to be done now."""

    WARM_UP = "warm-up"
    REST = "rest"
    PRACTICE = "practice"
    TRY = "try"
    GAP = "gap"
    DONE = "done"


class Told(StrEnum):
    """What became of a number."""

    COUNTED = "counted"
    OUT_OF_RANGE = "out of range"
    NOT_ASKED = "not asked"
    AGAIN = "again"
    SIDE_DONE = "side done"


class Place(Struct, frozen=True):
    """Where a measure stands: `number` of the `of` tries of this kind; `counted` are those of this
    side so far. `again`: another set, because the one before spread too far. `left_ms` until it
    goes on by itself, None where it waits for a person.
    """

    stage: Stage
    side: Side
    number: int
    of: int
    counted: tuple[float, ...]
    again: bool
    left_ms: int | None


class Measuring:
    """Guides one measure over `clock` (monotonic seconds) and `now` (aware UTC).

    `lead` comes first: two minutes' walking before the drills; nothing after them, since what they
    did would be gone by then; five minutes' rest in a control session.
    """

    def __init__(
        self,
        measure: Measure,
        when: When,
        guide: Guide,
        clock: Callable[[], float],
        now: Callable[[], datetime],
        *,
        lead: Stage,
    ) -> None:
        self.measure = measure
        self.when = when
        self._guide = guide
        self._clock = clock
        self._now = now
        self._sides = list(measure.sides)
        self._taken: list[MeasureRecord] = []
        self._counted: list[float] = []
        self._apart: list[float] = []
        self._first_at = now()
        self._practised = 0
        self._sets = 1
        self._stage = lead
        self._since_s = clock()

    @property
    def taken(self) -> tuple[MeasureRecord, ...]:
        """Return the sides that were measured to their end."""
        return tuple(self._taken)

    @property
    def over(self) -> bool:
        """Whether every side was measured."""
        return self._stage is Stage.DONE

    @property
    def place(self) -> Place:
        """Return where it stands now."""
        self.look()
        practising = self._stage is Stage.PRACTICE
        return Place(
            stage=self._stage,
            side=self._sides[0] if self._sides else self.measure.sides[-1],
            number=(self._practised if practising else len(self._counted)) + 1,
            of=self._guide.practice_tries if practising else self._guide.tries,
            counted=tuple(self._counted),
            again=self._sets > 1,
            left_ms=self._left_ms(),
        )

    def look(self) -> None:
        """Go on where the time for something is up."""
        left_ms = self._left_ms()
        if left_ms is not None and left_ms <= 0:
            self._enter(Stage.TRY if self._stage is Stage.GAP else Stage.PRACTICE)

    def go_on(self) -> None:
        """End the warm-up, an uncounted try, or the rest between two; nothing ends a long rest."""
        self.look()
        if self._stage is Stage.WARM_UP:
            self._enter(Stage.PRACTICE)
        elif self._stage is Stage.GAP:
            self._enter(Stage.TRY)
        elif self._stage is Stage.PRACTICE:
            self._practised += 1
            if self._practised >= self._guide.practice_tries:
                self._enter(Stage.TRY)

    def count(self, value: float) -> Told:
        """Take a number for the try that is asked for."""
        self.look()
        if self._stage is not Stage.TRY:
            return Told.NOT_ASKED
        if not self.measure.least <= value <= self.measure.most:
            return Told.OUT_OF_RANGE
        if not self._counted:
            self._first_at, self._apart = self._now(), []
        self._counted.append(value)
        self._enter(Stage.GAP)
        if len(self._counted) < self._guide.tries:
            return Told.COUNTED
        return self._end_set()

    def take_back(self) -> bool:
        """Ask again for the try before; return whether there was one.

        It may be the last of three that were too far apart: then they are no longer to be repeated.
        """
        self.look()
        if self._stage not in {Stage.GAP, Stage.TRY} or not (self._counted or self._apart):
            return False
        if self._apart:
            self._counted, self._apart = self._apart, []
            self._sets -= 1
        self._counted.pop()
        self._enter(Stage.TRY)
        return True

    def _end_set(self) -> Told:
        """Take the set, or another one where it spreads too far; the last one stands as it is."""
        counted = tuple(self._counted)
        self._counted = []
        if spreads_too_far(self.measure, counted) and self._sets < self._guide.most_sets:
            self._sets += 1
            self._apart = list(counted)
            return Told.AGAIN
        side = self._sides.pop(0)
        self._taken.append(MeasureRecord(self.measure.id, side, self.when, self._first_at, counted))
        self._practised, self._sets = 0, 1
        self._enter(Stage.PRACTICE if self._sides else Stage.DONE)
        return Told.SIDE_DONE

    def _enter(self, stage: Stage) -> None:
        self._stage = stage
        self._since_s = self._clock()

    def _left_ms(self) -> int | None:
        lasts = {
            Stage.WARM_UP: self._guide.warm_up_ms,
            Stage.REST: self._guide.rest_ms,
            Stage.GAP: self._guide.least_gap_ms,
        }.get(self._stage)
        if lasts is None:
            return None
        return max(0, lasts - round((self._clock() - self._since_s) * 1000))
