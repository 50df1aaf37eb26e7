# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is kept of a session: prescribed beside done, pauses, stop signals, the check-in."""

import math
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from exercises.saying import Saying
from exercises.sides import Side

CONTROL = "control"
"""The routine of a session of rest alone, kept beside the others for its measures: no practice."""
MOST_DIGIT = 10
ANSWERS = range(1, 6)
MOST_TRIES = 10
FIRST_YEAR, LAST_YEAR = 1970, 9000
"""A day as it was lived may lie before or after its day in UTC, and calendars end."""
MOST_OFFSET = 24 * 60 - 1
"""Minutes; no zone can be so far from UTC as a day."""
MOST_COUNT = 2**44
"""Of anything counted, ms too: over 500 years, as after a clock that was set, and still added up
without harm."""
LEAST_MS = -3_600_000
"""Where a session's axis may begin: what a voice needs for the first set-up lies before 0."""
MOST_TRY = 1e6


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
        _check_count("sets", self.sets)
        _check_count("breaths", self.breaths)
        _check_count("sets_done", self.sets_done)
        _check_count("breaths_done", self.breaths_done)
        _check_count("work_ms", self.work_ms)
        _check("level", self.level, -MOST_COUNT, MOST_COUNT)
        _check("pace", self.pace, -MOST_COUNT, MOST_COUNT)
        _check_digit("pain", self.pain)
        _check_digit("pain_before", self.pain_before)


class PauseRecord(Struct, frozen=True):
    """A pause: where on the session's axis, how long in real time, and what caused it."""

    at_ms: int
    for_ms: int
    why: str

    def __post_init__(self) -> None:
        _check("at_ms", self.at_ms, LEAST_MS, MOST_COUNT)
        _check_count("for_ms", self.for_ms)


class SignalRecord(Struct, frozen=True):
    """A stop signal; `answer` is 1 too hard, 2 light-headed, 3 pain, 4 cramp, 5 numbness."""

    at: datetime
    at_ms: int
    drill: str
    level: int
    answer: int | None

    def __post_init__(self) -> None:
        _check_moment("at", self.at)
        _check("at_ms", self.at_ms, LEAST_MS, MOST_COUNT)
        _check("level", self.level, -MOST_COUNT, MOST_COUNT)
        if self.answer is not None:
            _check("answer", self.answer, ANSWERS[0], ANSWERS[-1])


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
        _check_moment("at", self.at)
        if not 0 < len(self.tries) <= MOST_TRIES or not all(map(_is_countable, self.tries)):
            said = Saying("History file", "tries are 1 to {0} numbers between {1} and {2}")
            raise ValueError(said.filled(MOST_TRIES, -int(MOST_TRY), int(MOST_TRY)))

    @property
    def mean(self) -> float:
        """Return the mean of the tries, in the measure's unit."""
        return math.fsum(self.tries) / len(self.tries)


class SessionRecord(Struct, frozen=True):
    """A whole session. `started_at` is aware UTC; `offset_minutes` is the zone it was lived in.

    `active_ms` is the session's own axis, pauses taken out; effort and pain are 0-10 or None.
    `felt` tells whether it was felt where it should be. `changed_at` is when a person last answered
    or mended something about it, aware UTC; None for never. `seen_at` is when the session, under
    way, was last written, aware UTC; None where that was not kept. `at_drill` (from 0) and `at_set`
    (from 1) are the set that was under way then, or else came next: after the last drill none did.
    None where that was not kept. `measures` are kept by when, measure and side.
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
    at_drill: int | None = None
    at_set: int | None = None

    def __post_init__(self) -> None:
        _check_moment("started_at", self.started_at)
        if self.changed_at is not None:
            _check_moment("changed_at", self.changed_at)
        if self.seen_at is not None:
            _check_moment("seen_at", self.seen_at)
        if self.at_drill is not None:
            _check_count("at_drill", self.at_drill)
        if self.at_set is not None:
            _check("at_set", self.at_set, 1, MOST_COUNT)
        _check("offset_minutes", self.offset_minutes, -MOST_OFFSET, MOST_OFFSET)
        _check("active_ms", self.active_ms, LEAST_MS, MOST_COUNT)
        _check_count("paused_ms", self.paused_ms)
        _check_digit("effort", self.effort)
        _check_digit("pain", self.pain)


def _check_moment(name: str, moment: datetime) -> None:
    offset = moment.utcoffset()
    if offset is None or offset:
        raise ValueError(Saying("History file", "{0} is not a time in UTC").filled(name))
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        said = Saying("History file", "{0} lies in the years {1} to {2}, not in {3}")
        raise ValueError(said.filled(name, FIRST_YEAR, LAST_YEAR, moment.year))


def _check_digit(name: str, value: int | None) -> None:
    if value is not None:
        _check(name, value, 0, MOST_DIGIT)


def _check_count(name: str, value: int) -> None:
    _check(name, value, 0, MOST_COUNT)


def _check(name: str, value: int, least: int, most: int) -> None:
    if not least <= value <= most:
        said = Saying("History file", "{0} goes from {1} to {2}, not {3}")
        raise ValueError(said.filled(name, least, most, value))


def _is_countable(one: float) -> bool:
    return abs(one) < MOST_TRY
