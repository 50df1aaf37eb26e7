# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A measure: how it is taken, in which unit, and which change of it is more than its error."""

import math
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from msgspec import Struct

from exercises.catalogue.shape import Question
from exercises.drill import Source
from exercises.plan import Answer
from exercises.safety import binding
from exercises.sides import Side

PLACES = 6
"""Decimals that sums of typed tries are rounded to before they are compared with a limit: thirds
of tenths otherwise make 4.999999999 of a 5."""


class Unit(StrEnum):
    """What a measure is counted in."""

    CM = "cm"
    DEGREES = "degrees"


class Error(Struct, frozen=True, forbid_unknown_fields=True):
    """A published error of a measure, as its source gives it; `source` names keys of sources."""

    what: str
    value: str
    source: str


class Measure(Struct, frozen=True, forbid_unknown_fields=True):
    """A measure. Values are in its `unit`, `change_needed` and `spread` too.

    A change below `change_needed` is noise; tries further apart than `spread` are taken again; no
    try is below `least` or above `most`. `sided`: each leg has its own. `trained_by` are the
    drills that practise the test itself; `primary` ones can be kept. `sign` says what plus and
    minus mean, and which is better.
    """

    id: str
    name: str
    short: str
    unit: Unit
    how: str
    steps: tuple[str, ...]
    sign: str
    kit: str
    norms: str
    validity: str
    change_needed: float
    change_basis: str
    spread: float
    spread_basis: str
    least: float
    most: float
    lower_is_better: bool
    sided: bool
    primary: bool
    trained_by: tuple[str, ...]
    errors: tuple[Error, ...]

    def __post_init__(self) -> None:
        if min(self.change_needed, self.spread) <= 0 or self.least >= self.most:
            raise ValueError(f"{self.id}: no such limits")

    @property
    def sides(self) -> tuple[Side, ...]:
        """Return the sides that are measured, in their order; BOTH where it has none."""
        return (Side.LEFT, Side.RIGHT) if self.sided else (Side.BOTH,)


class Guide(Struct, frozen=True):
    """How any measure is guided, times in ms.

    So many tries count, `least_gap_ms` or more apart; at most `most_sets` of them are
    asked for. `late_ms` after the last drill a first counted try is late. `rest_ms` is that of a
    control session.
    """

    warm_up_ms: int
    practice_tries: int
    tries: int
    least_gap_ms: int
    most_sets: int
    late_ms: int
    rest_ms: int


class GuideBasis(Struct, frozen=True):
    """What each number of a Guide rests on, in words."""

    warm_up: str
    practice_tries: str
    tries: str
    least_gap: str
    most_sets: str
    late: str
    rest: str


class Measures(Struct, frozen=True):
    """Every measure that is known, by id; how they are guided; where their facts come from."""

    all: Mapping[str, Measure]
    guide: Guide
    guide_basis: GuideBasis
    sources: tuple[Source, ...]

    @property
    def offered(self) -> tuple[Measure, ...]:
        """Return those of which one can be kept."""
        return tuple(measure for measure in self.all.values() if measure.primary)


def mean(values: Sequence[float]) -> float:
    """Return the mean of one or more values."""
    return math.fsum(values) / len(values)


def spread(tries: Sequence[float]) -> float:
    """Return how far apart the furthest two tries are."""
    return round(max(tries) - min(tries), PLACES)


def spreads_too_far(measure: Measure, tries: Sequence[float]) -> bool:
    """Whether another set of tries shall be asked for."""
    return spread(tries) > measure.spread


def kept_back(
    measure_id: str, screening: Iterable[Question], answers: Mapping[str, Answer]
) -> tuple[Question, ...]:
    """Return the safety questions whose answers take that measure away; none: it may be taken."""
    bound = binding(tuple(screening), answers)
    return tuple(q for q in bound if q.all_until_agreed or measure_id in q.removes_measures)


def kept_measure(
    measures: Measures,
    measure_id: str,
    screening: Iterable[Question],
    answers: Mapping[str, Answer],
) -> Measure | None:
    """Return the measure of that id if it can be kept and no safety answer takes it away."""
    free = free_measures(measures, screening, answers)
    return next((measure for measure in free if measure.id == measure_id), None)


def free_measures(
    measures: Measures, screening: Iterable[Question], answers: Mapping[str, Answer]
) -> tuple[Measure, ...]:
    """Return the measures that can be kept and that no safety answer takes away."""
    questions = tuple(screening)
    return tuple(m for m in measures.offered if not kept_back(m.id, questions, answers))
