# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The session of rest alone: measured before, five minutes' rest, measured after, no drills."""

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from exercises.measure import Measure
from exercises.measuring import Stage
from exercises.record import CONTROL, MeasureRecord, Outcome, SessionRecord, When
from ui.measure_view import Task
from ui.taking import Taking
from ui.wording import measuring


class Control(QObject):
    """Emits `ended` with its record, or None when it was left before its second measure."""

    ended = Signal(object)

    def __init__(
        self,
        keep: Callable[[SessionRecord], None],
        now: Callable[[], datetime],
        taking: Taking,
    ) -> None:
        super().__init__()
        self._keep = keep
        self._now = now
        self._taking = taking
        self._measure: Measure | None = None
        self._before: tuple[MeasureRecord, ...] = ()
        self._rests_at = now()

    def begin(self, measure: Measure) -> None:
        """Measure before the rest."""
        self._measure, self._before = measure, ()
        heading = measuring.control_heading(measure, When.BEFORE)
        task = Task(measure, When.BEFORE, Stage.WARM_UP, heading)
        self._taking.begin(task, self._rest)

    def _rest(self, taken: tuple[MeasureRecord, ...]) -> None:
        """Rest, and measure again; a measure that was left early ends it."""
        measure = self._measure
        if measure is None or len(taken) < len(measure.sides):
            self.ended.emit(None)
            return
        self._before, self._rests_at = taken, self._now()
        heading = measuring.control_heading(measure, When.AFTER)
        self._taking.begin(Task(measure, When.AFTER, Stage.REST, heading), self._end)

    def _end(self, taken: tuple[MeasureRecord, ...]) -> None:
        if not taken:
            self.ended.emit(None)
            return
        record = control_of(self._rests_at, (*self._before, *taken))
        self._keep(record)
        self.ended.emit(record)


def control_of(rests_at: datetime, measures: tuple[MeasureRecord, ...]) -> SessionRecord:
    """Return the record of rest alone that began at `rests_at` (aware).

    It has no drills and no minutes: resting is no practice.
    """
    started_at = rests_at.astimezone(UTC)
    offset = started_at.astimezone().utcoffset()
    return SessionRecord(
        id=uuid4().hex,
        started_at=started_at,
        offset_minutes=int(offset.total_seconds() // 60) if offset else 0,
        routine=CONTROL,
        routine_name=measuring.rest_alone(),
        outcome=Outcome.FINISHED,
        active_ms=0,
        paused_ms=0,
        drills=(),
        pauses=(),
        signals=(),
        measures=measures,
        changed_at=started_at,
    )
