# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the check-in says of the session before it."""

from exercises.record import SessionRecord
from ui.pages.check_in import Done


def done_of(record: SessionRecord, outcome: str) -> Done:
    """Return what the check-in says of a session that ended with `outcome`."""
    return Done(
        routine_name=record.routine_name,
        sets_done=sum(drill.sets_done for drill in record.drills),
        sets=sum(drill.sets for drill in record.drills),
        breaths_done=sum(drill.breaths_done for drill in record.drills),
        work_ms=sum(drill.work_ms for drill in record.drills),
        outcome=outcome,
    )
