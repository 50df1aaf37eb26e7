# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A session as history keeps it, taken from the session as it stands."""

from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from exercises.interruption import joined
from exercises.pain import with_pains
from exercises.record import MeasureRecord, Outcome, SessionRecord
from exercises.reply import State
from exercises.session import Session

OUTCOMES = {State.FINISHED: Outcome.FINISHED, State.STOPPED: Outcome.STOPPED}


class Heading(Struct, frozen=True):
    """What is known of a session before it begins; `started_at` is aware UTC.

    `measures` were taken before it. One that goes on has the `earlier` part, which was cut off
    `gone_ms` ago.
    """

    id: str
    started_at: datetime
    offset_minutes: int
    earlier: SessionRecord | None = None
    gone_ms: int = 0
    measures: tuple[MeasureRecord, ...] = ()


def record_of(session: Session, heading: Heading) -> SessionRecord:
    """Return the record of `session` as of now."""
    plan = session.course.plan
    drills = session.course.drills(session.position_ms)
    due = session.course.set_due(session.segment)
    record = SessionRecord(
        id=heading.id,
        started_at=heading.started_at,
        offset_minutes=heading.offset_minutes,
        routine=plan.routine_id,
        routine_name=plan.routine_name,
        outcome=OUTCOMES.get(session.state, Outcome.RUNNING),
        active_ms=max(0, session.position_ms),
        paused_ms=sum(pause.for_ms for pause in session.pauses),
        drills=with_pains(drills, session.pains),
        pauses=session.pauses,
        signals=session.signals,
        seen_at=session.now,
        at_drill=due.block,
        at_set=due.set,
        measures=heading.measures,
    )
    if heading.earlier is not None:
        record = joined(heading.earlier, record, heading.gone_ms)
    left_out = not any(drill.breaths_done for drill in record.drills)
    if record.outcome is Outcome.FINISHED and left_out:
        return replace(record, outcome=Outcome.STOPPED)  # its end was reached by leaving out all
    return record
