# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Scores out of the history: cold ones for what lasts, before and after for what holds today."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct

from exercises.lived import lived_at, lived_on
from exercises.measure import Guide, Measure, mean
from exercises.noise import Change, Noise, change, noise_of
from exercises.record import CONTROL, MeasureRecord, SessionRecord, When
from exercises.sides import Side

COMPARED = 3
"""So many scores are averaged at each end; twice as many are needed, that none counts twice."""


class Score(Struct, frozen=True):
    """A cold score: its mean, when it was taken (aware UTC, with the zone lived in), in which
    session.
    """

    at: datetime
    offset_minutes: int
    value: float
    session: str

    @property
    def lived_on(self) -> date:
        """Return the day of it, by the clock on the wall then."""
        return lived_at(self.at, self.offset_minutes).date()


class Lasting(Struct, frozen=True):
    """The mean of the last three cold scores against that of the first three, with the scores."""

    change: Change
    first: tuple[Score, ...]
    last: tuple[Score, ...]


def cold_scores(
    records: Iterable[SessionRecord], measure_id: str, side: Side = Side.BOTH
) -> tuple[Score, ...]:
    """Return the cold scores, oldest first: at most one a day, taken before any drill of that day.

    A measure before the second session of a day is not cold, and neither is one after rest alone.
    """
    practised: set[date] = set()
    scores: dict[date, Score] = {}
    for record in sorted(records, key=_start):
        taken = taken_in(record, measure_id, side, When.BEFORE)
        if taken is not None:
            score = Score(taken.at, record.offset_minutes, taken.mean, record.id)
            if score.lived_on not in practised:
                scores.setdefault(score.lived_on, score)
        if any(drill.work_ms for drill in record.drills):
            practised.add(lived_on(record))
    return tuple(scores.values())


def _start(record: SessionRecord) -> tuple[datetime, str]:
    return record.started_at, record.id


def values(scores: Iterable[Score]) -> list[float]:
    """Return what was scored."""
    return [score.value for score in scores]


def lasting(measure: Measure, scores: Sequence[Score], noise: Noise) -> Lasting | None:
    """Return what changed over these cold scores (oldest first); None while there are too few."""
    if len(scores) < 2 * COMPARED:
        return None
    first, last = tuple(scores[:COMPARED]), tuple(scores[-COMPARED:])
    moved = change(measure, mean(values(first)), mean(values(last)), noise)
    return Lasting(moved, first, last)


def learnt(measure: Measure, side: Side, records: Iterable[SessionRecord]) -> Noise:
    """Return what is noise for a person with these sessions."""
    return noise_of(measure, values(cold_scores(records, measure.id, side)))


def missing_for_lasting(scores: Sequence[Score]) -> int:
    """Return how many more cold scores are needed before anything can be said to last."""
    return max(0, 2 * COMPARED - len(scores))


def taken_in(
    record: SessionRecord, measure_id: str, side: Side, when: When
) -> MeasureRecord | None:
    """Return that measure of a session, if it was taken."""
    sought = (measure_id, side, when)
    return next((m for m in record.measures if (m.measure, m.side, m.when) == sought), None)


def today(measure: Measure, side: Side, record: SessionRecord, noise: Noise) -> Change | None:
    """Return the change within one session; it says nothing of what lasts. None if not taken twice.

    Of a control session it is what rest alone changed.
    """
    before = taken_in(record, measure.id, side, When.BEFORE)
    after = taken_in(record, measure.id, side, When.AFTER)
    if before is None or after is None:
        return None
    return change(measure, before.mean, after.mean, noise)


def rested(
    measure: Measure, side: Side, records: Iterable[SessionRecord], noise: Noise
) -> Change | None:
    """Return what rest alone changed in the newest control session that has both, if any."""
    controls = [record for record in records if record.routine == CONTROL]
    for record in sorted(controls, key=_start, reverse=True):
        moved = today(measure, side, record, noise)
        if moved is not None:
            return moved
    return None


def ended_at(record: SessionRecord) -> datetime:
    """Return when the last drill of a session that is over was over, by the clock on the wall.

    Where that is not known, or the session was left between two drills, it is reckoned: set-ups
    that waited are then too short. A pause that the session was ended in came after its last drill.
    """
    last = record.pauses[-1] if record.pauses else None
    held_ms = last.for_ms if last is not None and last.at_ms >= record.active_ms else 0
    over = None if _left_between_drills(record) else record.seen_at
    passed = timedelta(milliseconds=record.active_ms + record.paused_ms)
    return (over or record.started_at + passed) - timedelta(milliseconds=held_ms)


def _left_between_drills(record: SessionRecord) -> bool:
    """Whether the last drill that was worked in was over, and another to come."""
    worked = [drill for drill in record.drills if drill.work_ms]
    if not worked or worked[-1] is record.drills[-1]:
        return False
    return worked[-1].skipped or worked[-1].sets_done >= worked[-1].sets


def was_late(guide: Guide, record: SessionRecord, taken: MeasureRecord) -> bool:
    """Whether a measure of a session was taken late; after rest alone nothing is."""
    after_drills = taken.when is When.AFTER and record.routine != CONTROL
    return after_drills and late(guide, ended_at(record), taken.at)


def late(guide: Guide, ended: datetime, first_try: datetime) -> bool:
    """Whether a first counted try came too long after the last drill's end to show its effect."""
    return first_try - ended > timedelta(milliseconds=guide.late_ms)
