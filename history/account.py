# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What was done in a period, as a therapist asks for it: plain numbers, without a word on them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct

from exercises.cold import Lasting, Score, cold_scores, lasting, learnt, missing_for_lasting
from exercises.lived import lived_at, lived_on
from exercises.measure import Measure
from exercises.noise import Noise, pain_moved
from exercises.pain import pains_around
from exercises.record import CONTROL, DrillRecord, Outcome, SessionRecord, SignalRecord
from exercises.sides import Side

WEEKS_DAYS = 28
"""The period unless another is asked for: four weeks."""


class Period(Struct, frozen=True):
    """Days as they were lived, both ends included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise ValueError(f"{self.first} comes after {self.last}")

    @property
    def days(self) -> int:
        """Return how many days it has."""
        return (self.last - self.first).days + 1

    def holds(self, record: SessionRecord) -> bool:
        """Whether a session was begun in it."""
        return self.first <= lived_on(record) <= self.last


class DrillAccount(Struct, frozen=True):
    """One drill over the period, prescribed beside done; `times` are sessions with work in it.

    Levels are those of the first and the last session, and the lowest and the highest. Breaths are
    counted in all sets. Pains are means over the answers, None where there are none.
    """

    drill: str
    name: str
    times: int
    first_level: int
    last_level: int
    lowest: int
    highest: int
    sets: int
    sets_done: int
    breaths: int
    breaths_done: int
    work_ms: int
    skipped: int
    pain_before: float | None
    pain_after: float | None


class SignalAccount(Struct, frozen=True):
    """A stop signal by the clock on the wall, in a drill of that name."""

    at: datetime
    name: str
    signal: SignalRecord


class PainRise(Struct, frozen=True):
    """Pain that rose by 2 or more over a drill."""

    at: datetime
    name: str
    level: int
    before: int
    after: int


class MeasureAccount(Struct, frozen=True):
    """Cold scores of one measure and side; `lasting` is None while there are too few to tell."""

    measure: Measure
    side: Side
    scores: tuple[Score, ...]
    noise: Noise
    lasting: Lasting | None
    missing: int


class NoteAccount(Struct, frozen=True):
    at: datetime
    text: str


class Account(Struct, frozen=True):
    """Everything of a period; signals, rises and notes come newest first.

    `outcomes` counts sessions by how they ended, `efforts` and `pains` are the answers at their
    ends, oldest first.
    """

    period: Period
    sessions: tuple[SessionRecord, ...]
    days: int
    active_ms: int
    outcomes: Mapping[Outcome, int]
    efforts: tuple[int, ...]
    pains: tuple[int, ...]
    drills: tuple[DrillAccount, ...]
    signals: tuple[SignalAccount, ...]
    rises: tuple[PainRise, ...]
    measures: tuple[MeasureAccount, ...]
    notes: tuple[NoteAccount, ...]


def account_of(
    records: Iterable[SessionRecord], measures: Iterable[Measure], period: Period
) -> Account:
    """Return what these sessions come to in the period; those outside are left out.

    What is noise is learnt from them all the same. Resting for the sake of a measure is no
    practice: of it nothing but the measure counts.
    """
    every = tuple(records)
    kept = tuple(sorted(filter(period.holds, every), key=_start))
    sessions = tuple(record for record in kept if record.routine != CONTROL)
    return Account(
        period=period,
        sessions=sessions,
        days=len({lived_on(record) for record in sessions}),
        active_ms=sum(record.active_ms for record in sessions),
        outcomes={how: sum(r.outcome is how for r in sessions) for how in Outcome},
        efforts=tuple(r.effort for r in sessions if r.effort is not None),
        pains=tuple(r.pain for r in sessions if r.pain is not None),
        drills=_drills(sessions),
        signals=tuple(s for record in reversed(sessions) for s in _signals(record)),
        rises=tuple(rise for record in reversed(sessions) for rise in _rises(record)),
        measures=_measures(kept, measures, every),
        notes=tuple(
            NoteAccount(_at(record, record.started_at), record.note)
            for record in reversed(sessions)
            if record.note.strip()
        ),
    )


def four_weeks_to(last: date) -> Period:
    """Return the four weeks that end on that day."""
    return Period(last - timedelta(days=WEEKS_DAYS - 1), last)


def _start(record: SessionRecord) -> tuple[datetime, str]:
    return record.started_at, record.id


def _at(record: SessionRecord, moment: datetime) -> datetime:
    return lived_at(moment, record.offset_minutes)


def _drills(sessions: Sequence[SessionRecord]) -> tuple[DrillAccount, ...]:
    found: dict[str, list[DrillRecord]] = {}
    for record in sessions:
        for drill in record.drills:
            found.setdefault(drill.drill, []).append(drill)
    return tuple(map(_drill, found.values()))


def _drill(drills: Sequence[DrillRecord]) -> DrillAccount:
    done = [drill for drill in drills if drill.work_ms] or drills
    levels = [drill.level for drill in done]
    return DrillAccount(
        drill=drills[-1].drill,
        name=drills[-1].name,
        times=sum(bool(drill.work_ms) for drill in drills),
        first_level=levels[0],
        last_level=levels[-1],
        lowest=min(levels),
        highest=max(levels),
        sets=sum(drill.sets for drill in drills),
        sets_done=sum(drill.sets_done for drill in drills),
        breaths=sum(drill.sets * drill.breaths for drill in drills),
        breaths_done=sum(drill.breaths_done for drill in drills),
        work_ms=sum(drill.work_ms for drill in drills),
        skipped=sum(drill.skipped for drill in drills),
        pain_before=mean_of([d.pain_before for d in drills if d.pain_before is not None]),
        pain_after=mean_of([drill.pain for drill in drills if drill.pain is not None]),
    )


def mean_of(values: Sequence[int]) -> float | None:
    """Return the mean, None of nothing."""
    return sum(values) / len(values) if values else None


def _signals(record: SessionRecord) -> list[SignalAccount]:
    names = {drill.drill: drill.name for drill in record.drills}
    return [
        SignalAccount(_at(record, signal.at), names.get(signal.drill, signal.drill), signal)
        for signal in reversed(record.signals)
    ]


def _rises(record: SessionRecord) -> list[PainRise]:
    """Return them, last first."""
    at = _at(record, record.started_at)
    return [
        PainRise(at, drill.name, drill.level, pain.before, pain.after)
        for drill, pain in reversed(list(zip(record.drills, pains_around(record), strict=True)))
        if pain.before is not None
        and pain.after is not None
        and pain_moved(pain.before, pain.after) > 0
    ]


def _measures(
    sessions: Sequence[SessionRecord],
    measures: Iterable[Measure],
    every: Sequence[SessionRecord],
) -> tuple[MeasureAccount, ...]:
    found = []
    for measure in measures:
        for side in measure.sides:
            scores = cold_scores(sessions, measure.id, side)
            if scores:
                noise = learnt(measure, side, every)
                moved, missing = lasting(measure, scores, noise), missing_for_lasting(scores)
                found.append(MeasureAccount(measure, side, scores, noise, moved, missing))
    return tuple(found)
