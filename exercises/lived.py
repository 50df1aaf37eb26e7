# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""When a session was, by the clock on the wall where it was done."""

from datetime import UTC, date, datetime, timedelta, timezone

from exercises.record import SessionRecord


def lived_at(moment: datetime, offset_minutes: int) -> datetime:
    """Return `moment` (aware) in a zone so many minutes ahead of UTC.

    The day of it is the day that the person lived, whatever the zone is now. An offset that no zone
    has, or that leads out of the calendar, counts as none.
    """
    try:
        return moment.astimezone(timezone(timedelta(minutes=offset_minutes)))
    except (OverflowError, ValueError):
        return moment.astimezone(UTC)


def lived_on(record: SessionRecord) -> date:
    """Return the day on which a session was begun, by the clock on the wall then."""
    return lived_at(record.started_at, record.offset_minutes).date()
