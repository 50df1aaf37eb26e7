# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Whether a change is more than the error of measuring it."""

import itertools
import math
from collections.abc import Callable, Sequence
from enum import StrEnum

from msgspec import Struct

from exercises.measure import PLACES, Measure, mean
from exercises.sides import Side

CLEARLY = 1.5
"""So many times the noise a change is clear (default, unsourced)."""
Z_95 = 1.96
PERSONAL_FROM = 6
"""Cold scores from which on a person's own noise is known (default)."""
LEARNT_DAYS = 400
"""From the cold scores of so many days a person's own noise is learnt."""
PAIN_NOISE = 2
"""A change of pain below this is noise (CHILDS: MDC 2; NRSDE 1.77)."""


class Verdict(StrEnum):
    """Below the noise; from it to 1.5 times it; above that."""

    NOISE = "noise"
    PROBABLY = "probably"
    CLEARLY = "clearly"


class Direction(StrEnum):
    """Which way a value went; what is FURTHER is the measure's own better side."""

    FURTHER = "further"
    LESS_FAR = "less far"
    SAME = "same"


class Noise(Struct, frozen=True):
    """A change below `value` is noise; `personal`: learnt from this person's own scores."""

    value: float
    personal: bool


class Change(Struct, frozen=True):
    """From one value to another, against `noise`; all in the measure's unit."""

    before: float
    after: float
    noise: Noise
    lower_is_better: bool

    @property
    def by(self) -> float:
        """Return what was added; below zero for less."""
        return round(self.after - self.before, PLACES)

    @property
    def verdict(self) -> Verdict:
        """Return what may be said of the change."""
        size, noise = abs(self.by), round(self.noise.value, PLACES)
        if size < noise:
            return Verdict.NOISE
        return Verdict.PROBABLY if size <= round(CLEARLY * noise, PLACES) else Verdict.CLEARLY

    @property
    def direction(self) -> Direction:
        """Return which way it went, however little: noise has a direction too, and no meaning."""
        if not self.by:
            return Direction.SAME
        return Direction.FURTHER if (self.by < 0) is self.lower_is_better else Direction.LESS_FAR


def noise_of(measure: Measure, cold: Sequence[float]) -> Noise:
    """Return the noise for a person with these cold scores, oldest first.

    From six scores on it is the larger of the table's and 1.96 × SD of the differences between
    neighbouring sessions: the sample's SD (n − 1) about the differences' own mean, so that a
    steady rise from session to session is no noise.
    """
    table = Noise(measure.change_needed, personal=False)
    if len(cold) < PERSONAL_FROM:
        return table
    steps = [after - before for before, after in itertools.pairwise(cold)]
    own = round(Z_95 * _sample_sd(steps), PLACES)
    return Noise(own, personal=True) if own > measure.change_needed else table


def _sample_sd(values: Sequence[float]) -> float:
    middle = mean(values)
    return math.sqrt(math.fsum((value - middle) ** 2 for value in values) / (len(values) - 1))


def change(measure: Measure, before: float, after: float, noise: Noise) -> Change:
    """Return the change of a measure."""
    return Change(before, after, noise, measure.lower_is_better)


def rest_moved_as_much(moved: Change, rested: Change) -> bool:
    """Whether rest alone, without drills, moved the measure as much as the drills did.

    It did when it went the same way by as much, or by as much as counts as a change at all.
    """
    if moved.direction is Direction.SAME or rested.direction is not moved.direction:
        return False
    return abs(rested.by) >= min(abs(moved.by), moved.noise.value)


NoiseOf = Callable[[Measure, Side], Noise]
"""What is noise for a person, by the measure and the side."""


def published(measure: Measure, _side: Side) -> Noise:
    """Return the noise as it is published: a NoiseOf where nothing is known of the person."""
    return noise_of(measure, ())


def pain_moved(before: int | None, after: int | None) -> int:
    """Return by how much pain (0-10) rose, below zero for fell; 0 for noise and for unanswered."""
    if before is None or after is None or abs(after - before) < PAIN_NOISE:
        return 0
    return after - before
