# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The line under Today's title: what was done this week, and when the last session was."""

from msgspec import Struct

from ui.wording import BY, translate


class Week(Struct, frozen=True):
    """Days practised in this week of those planned, and whether it is kept by now."""

    days: int
    planned: int
    kept: bool = False


def greeting(week: Week, days_since: int | None, last_minutes: int) -> str:
    """Return the line under Today's title; `days_since` the last session, None without one."""
    if days_since is None:
        return translate("Today", "Enter starts. Everything else can wait.")
    return f"{_week(week)} {_last(days_since, last_minutes)}"


def _week(week: Week) -> str:
    if week.days == 0:
        return translate("Today", "Nothing yet this week.")
    if week.planned == 1:
        return translate("Today", "The planned day of this week is done: the week is kept.")
    days = week.planned
    words = translate("Today", "{0} of {1} planned days this week.", "", BY, days)
    if week.kept:
        words = translate(
            "Today", "{0} of {1} planned days this week: the week is kept.", "", BY, days
        )
    return words.format(week.days, week.planned)


def _last(days_since: int, minutes: int) -> str:
    if days_since <= 0:
        return translate("Today", "Last session: today, {0} min.").format(minutes)
    if days_since == 1:
        return translate("Today", "Last session: yesterday, {0} min.").format(minutes)
    words = translate("Today", "Last session: {0} days ago, {1} min.", "", BY, days_since)
    return words.format(days_since, minutes)
