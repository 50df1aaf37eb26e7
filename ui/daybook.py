# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What Today shows, worked out from the catalogue, the preferences and the history."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from msgspec.structs import replace

from exercises.catalogue import Catalogue
from exercises.dosing import prescribe
from exercises.lengths import Lengths
from exercises.lived import lived_on
from exercises.plan import Choices, NotOffered, Plan
from exercises.progression import week_kept
from exercises.record import CONTROL, SessionRecord
from exercises.routine import Routine
from exercises.safety import allowed_levels, binding
from ui.pages.day import Card, Day, DrillRow, ReadyFacts
from ui.wording.gear import in_short
from ui.wording.greeting import Week, greeting
from ui.wording.lengths import minutes
from ui.wording.sayings import worded

WEEKS_DAYS = 28
ALONE = "drill-"
"""How the ids of the routines begin that are one drill alone."""


def day_of(
    catalogue: Catalogue,
    choices: Choices,
    records: Sequence[SessionRecord],
    now: datetime,
    first_card: str = "",
    planned_days: int = 5,
) -> Day:
    """Return Today as of `now` (aware, in the person's own zone); `records` newest first.

    `first_card` is the routine that comes first; the shipped order holds where there is none.
    """
    alone = [r for r in catalogue.routines if r.key and r.id.startswith(ALONE)]
    lengths = Lengths()
    practised = [record for record in records if record.routine != CONTROL]
    cards = [_card(catalogue, choices, lengths, r) for r in catalogue.routines if r not in alone]
    questions = binding(catalogue.screening, choices.answers)
    return Day(
        cards=_with_first(cards, first_card),
        rows=tuple(_row(catalogue, choices, lengths, routine) for routine in alone),
        greeting=_greeting(practised, now.date(), planned_days),
        recent=minutes_a_day(practised, now.date()),
        safety_lines=tuple(q.say or q.action for q in questions),
    )


def _with_first(cards: list[Card], first_card: str) -> tuple[Card, ...]:
    first = [card for card in cards if card.routine_id == first_card]
    return (*first, *(card for card in cards if card not in first))


def _greeting(records: Sequence[SessionRecord], today: date, planned_days: int) -> str:
    if not records:
        return greeting(Week(0, planned_days), None, 0)
    monday = today - timedelta(days=today.weekday())
    days = {lived_on(r) for r in records if any(drill.work_ms for drill in r.drills)}
    practised = {day for day in days if monday <= day <= today}
    week = Week(len(practised), planned_days, kept=week_kept(practised, planned_days))
    last = records[0]
    since = max(0, (today - lived_on(last)).days)
    return greeting(week, since, minutes(last.active_ms))


def minutes_a_day(records: Sequence[SessionRecord], today: date) -> tuple[int, ...]:
    """Return minutes of the last 28 days, today last; days as the person lived them."""
    ms = [0] * WEEKS_DAYS
    for record in records:
        ago = (today - lived_on(record)).days
        if 0 <= ago < WEEKS_DAYS:
            ms[WEEKS_DAYS - 1 - ago] += record.active_ms
    return tuple(minutes(one) for one in ms)


def _card(catalogue: Catalogue, choices: Choices, lengths: Lengths, routine: Routine) -> Card:
    try:
        plan = prescribe(routine, catalogue, choices)
    except NotOffered as kept_back:
        card = Card(routine.id, routine.name, routine.about, routine.key, 0, 0)
        return replace(card, offered=False, why=worded(str(kept_back)))
    length = lengths.of(plan)
    return Card(
        routine_id=routine.id,
        name=routine.name,
        about=routine.about,
        key=routine.key,
        total_ms=length.total_ms,
        work_ms=length.work_ms,
        equipment=gear_of(plan) if len(plan.blocks) == 1 else in_short(gear_of(plan)),
        left_out=tuple(map(worded, plan.left_out)),
    )


def gear_of(plan: Plan) -> tuple[str, ...]:
    """Return what is needed for all of `plan` at its levels, each thing once."""
    return tuple(dict.fromkeys(thing for b in plan.blocks for thing in b.equipment))


def ready_of(plan: Plan) -> ReadyFacts:
    """Return what is to be known of `plan` before it starts."""
    length = Lengths().of(plan)
    return ReadyFacts(plan, gear_of(plan), length.total_ms, length.work_ms)


def _row(catalogue: Catalogue, choices: Choices, lengths: Lengths, routine: Routine) -> DrillRow:
    drill = routine.known(routine.drills[0], catalogue.drills)
    row = DrillRow(
        routine_id=routine.id,
        drill_id=drill.id,
        order=drill.order,
        name=drill.name,
        level=0,
        level_name="",
        levels=(),
        of=len(drill.levels),
        total_ms=0,
        key=routine.key,
        shown_mark=drill.shown_mark,
    )
    try:
        plan = prescribe(routine, catalogue, choices)
    except NotOffered as kept_back:
        return replace(row, why=worded(str(kept_back)))
    level = plan.blocks[0].level
    return replace(
        row,
        level=level.number,
        level_name=level.name,
        change=level.change,
        levels=allowed_levels(drill, catalogue.screening, choices.answers),
        total_ms=lengths.of(plan).total_ms,
        both_sides=drill.id in choices.both_sides if drill.both_sides_offered else None,
    )
