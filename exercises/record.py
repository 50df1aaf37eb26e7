# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is kept of a session: prescribed beside done, pauses, stop signals, the check-in."""

import math
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from exercises.sides import Side

CONTROL = "control"
"""The routine of a session of rest alone, kept beside the others for its measures: no practice."""
MOST_DIGIT = 10
ANSWERS = range(1, 6)
MOST_TRIES = 10


class Outcome(StrEnum):
    """How a session ended; RUNNING until it did."""

    RUNNING = "running"
    FINISHED = "finished"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"


class DrillRecord(Struct, frozen=True):
    """One drill of a session: sets and breaths a set as prescribed, and what was done of them.

    `pace` counts steps of half a second a phase; `pain` is 0-10 after the drill, `pain_before` that
    before it, None if unasked.
    """

    drill: str
    name: str
    level: int
    pace: int
    sets: int
    breaths: int
    sets_done: int
    breaths_done: int
    work_ms: int
    skipped: bool
    pain: int | None = None
    pain_before: int | None = None

    def __post_init__(self) -> None:
        if min(self.sets, self.breaths, self.sets_done, self.breaths_done, self.work_ms) < 0:
            raise ValueError(f"{self.drill}: a count below zero")
        _check_digit("pain", self.pain)
        _check_digit("pain before", self.pain_before)


class PauseRecord(Struct, frozen=True):
    """A pause: where on the session's axis, how long in real time, and what caused it."""

    at_ms: int
    for_ms: int
    why: str


class SignalRecord(Struct, frozen=True):
    """A stop signal; `answer` is 1 too hard, 2 light-headed, 3 pain, 4 cramp, 5 numbness."""

    at: datetime
    at_ms: int
    drill: str
    level: int
    answer: int | None

    def __post_init__(self) -> None:
        _check_aware(self.at)
        if self.answer is not None and self.answer not in ANSWERS:
            raise ValueError(f"a stop signal is answered with 1 to 5, not {self.answer}")


class When(StrEnum):
    """Whether a measure was taken before the drills (cold) or after them."""

    BEFORE = "before"
    AFTER = "after"


class MeasureRecord(Struct, frozen=True):
    """One measure: its id, the side measured (BOTH where it has none), and the counted tries.

    `at` is the first counted try, aware UTC; the tries are in the measure's own unit (cm, degrees).
    """

    measure: str
    side: Side
    when: When
    at: datetime
    tries: tuple[float, ...]

    def __post_init__(self) -> None:
        _check_aware(self.at)
        if not 0 < len(self.tries) <= MOST_TRIES or not all(map(math.isfinite, self.tries)):
            raise ValueError(f"{self.measure}: no tries that could be counted")

    @property
    def mean(self) -> float:
        """Return the mean of the tries, in the measure's unit."""
        return math.fsum(self.tries) / len(self.tries)


class SessionRecord(Struct, frozen=True):
    """A whole session. `started_at` is aware UTC; `offset_minutes` is the zone it was lived in.

    `active_ms` is the session's own axis, pauses taken out; effort and pain are 0-10 or None.
    `felt` tells whether it was felt where it should be. `changed_at` is when a person last answered
    or mended something about it, aware UTC; None for never. `seen_at` is when the session, under
    way, was last written, aware UTC; None where that was not kept. `measures` are kept by when,
    measure and side.
    """

    id: str
    started_at: datetime
    offset_minutes: int
    routine: str
    routine_name: str
    outcome: Outcome
    active_ms: int
    paused_ms: int
    drills: tuple[DrillRecord, ...]
    pauses: tuple[PauseRecord, ...]
    signals: tuple[SignalRecord, ...]
    effort: int | None = None
    pain: int | None = None
    note: str = ""
    felt: bool | None = None
    measures: tuple[MeasureRecord, ...] = ()
    changed_at: datetime | None = None
    seen_at: datetime | None = None

    def __post_init__(self) -> None:
        _check_aware(self.started_at)
        for moment in (self.changed_at, self.seen_at):
            if moment is not None:
                _check_aware(moment)
        _check_digit("effort", self.effort)
        _check_digit("pain", self.pain)


def _check_aware(moment: datetime) -> None:
    offset = moment.utcoffset()
    if offset is None or offset:
        raise ValueError(f"{moment} is not an aware UTC time")


def _check_digit(name: str, value: int | None) -> None:
    if value is not None and not 0 <= value <= MOST_DIGIT:
        raise ValueError(f"{name} goes from 0 to {MOST_DIGIT}, not {value}")
