# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What Today shows, worked out from the catalogue, the preferences and the history."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from exercises.catalogue import Catalogue
from exercises.catalogue.shape import Routine
from exercises.dosing import (
    Choices,
    NotOffered,
    allowed_levels,
    binding,
    chosen_level,
    prescribe,
)
from exercises.record import SessionRecord
from exercises.timeline import Kind, lay_out
from ui.pages.day import Card, Day, DrillRow
from ui.wording.lengths import minutes
from ui.wording.pages import greeting

WEEKS_DAYS = 28


def day_of(
    catalogue: Catalogue, choices: Choices, records: Sequence[SessionRecord], now: datetime
) -> Day:
    """Return Today as of `now` (aware, in the person's own zone); `records` newest first."""
    alone = {r.drills[0]: r for r in catalogue.routines if r.id.startswith("drill-")}
    cards = [_card(catalogue, choices, r) for r in catalogue.routines if r not in alone.values()]
    rows = [_row(catalogue, choices, routine) for routine in alone.values()]
    questions = binding(catalogue.screening, choices.answers)
    return Day(
        cards=tuple(cards),
        rows=tuple(row for row in rows if row is not None),
        greeting=_greeting(records, now.date()),
        recent=minutes_a_day(records, now.date()),
        safety_lines=tuple(q.say or q.action for q in questions),
    )


def _greeting(records: Sequence[SessionRecord], today: date) -> str:
    if not records:
        return greeting(0, None, 0)
    monday = today - timedelta(days=today.weekday())
    days = {lived_on(record) for record in records}
    this_week = sum(monday <= day <= today for day in days)
    last = records[0]
    since = max(0, (today - lived_on(last)).days)
    return greeting(this_week, since, minutes(last.active_ms))


def minutes_a_day(records: Sequence[SessionRecord], today: date) -> tuple[int, ...]:
    """Return minutes of the last 28 days, today last; days as the person lived them."""
    ms = [0] * WEEKS_DAYS
    for record in records:
        ago = (today - lived_on(record)).days
        if 0 <= ago < WEEKS_DAYS:
            ms[WEEKS_DAYS - 1 - ago] += record.active_ms
    return tuple(minutes(one) for one in ms)


def lived_on(record: SessionRecord) -> date:
    """Return the day on which a session was begun, by the clock on the wall then."""
    return (record.started_at + timedelta(minutes=record.offset_minutes)).date()


def _card(catalogue: Catalogue, choices: Choices, routine: Routine) -> Card:
    gear = tuple(dict.fromkeys(i for d in routine.drills for i in catalogue.drills[d].equipment))
    try:
        timeline = lay_out(prescribe(routine, catalogue, choices))
    except NotOffered as kept_back:
        why = str(kept_back)
        kept = Card(routine.id, routine.name, routine.about, routine.key, 0, 0, gear)
        return replace(kept, offered=False, why=why)
    work_ms = sum(s.for_ms for s in timeline.segments if s.kind is Kind.WORK)
    return Card(
        routine.id, routine.name, routine.about, routine.key, timeline.total_ms, work_ms, gear
    )


def _row(catalogue: Catalogue, choices: Choices, routine: Routine) -> DrillRow | None:
    drill = catalogue.drills[routine.drills[0]]
    try:
        number = chosen_level(drill, catalogue.screening, choices)
    except NotOffered:
        return None
    return DrillRow(
        routine_id=routine.id,
        drill_id=drill.id,
        order=drill.order,
        name=drill.name,
        level=number,
        level_name=drill.level(number).name,
        levels=allowed_levels(drill, catalogue.screening, choices.answers),
        of=len(drill.levels),
        total_ms=lay_out(prescribe(routine, catalogue, choices)).total_ms,
        key=routine.key,
        shown_mark=drill.shown_mark,
    )
