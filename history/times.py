# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Times as the tables keep them."""

from datetime import UTC, datetime


def text_of(moment: datetime) -> str:
    """Return an aware time as text in UTC, always with microseconds.

    Texts of one length sort as the times do.
    """
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def time_of(text: str) -> datetime:
    """Return the time; ValueError for one that no calendar knows, such as the 99th of May."""
    return datetime.fromisoformat(text)
