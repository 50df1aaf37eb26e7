# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A session that was cut off: where it goes on, and how both parts make one record."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from exercises.catalogue.shape import Question
from exercises.plan import Answer, Block, Plan
from exercises.record import DrillRecord, Outcome, PauseRecord, SessionRecord
from exercises.releveling import rest_at
from exercises.safety import allowed_levels
from exercises.sets import Start

RESUMABLE = timedelta(minutes=30)
"""How long after it was cut off a session can go on (product decision)."""
WHY = "interrupted"
LOWEST = 1


class GoingOn(Struct, frozen=True):
    """A session that goes on: what was kept of it, its plan as it was, and with which set."""

    record: SessionRecord
    plan: Plan
    start: Start

    @property
    def signalled(self) -> bool:
        """Whether the stop signal was given before it was cut off."""
        return bool(self.record.signals)


def cut_off_at(record: SessionRecord) -> datetime:
    """Return when `record` was last written, aware UTC, or could have been by its own counting."""
    if record.seen_at is not None:
        return record.seen_at
    return record.started_at + timedelta(milliseconds=record.active_ms + record.paused_ms)


def may_go_on(record: SessionRecord, now: datetime) -> bool:
    """Whether `record` was interrupted so short a time before `now` that it can go on."""
    return record.outcome is Outcome.INTERRUPTED and now - cut_off_at(record) < RESUMABLE


def going_on(
    plan: Plan,
    record: SessionRecord,
    screening: tuple[Question, ...],
    answers: Mapping[str, Answer],
) -> GoingOn | None:
    """Return how `record`, a session of the routine that `plan` is of, goes on; None if it can't.

    It cannot where the routine has changed, nothing is left to do, a safety answer forbids a level
    that it had, or nothing was done since the stop signal: that was its end.
    """
    was, start = as_it_was(plan, record), left_off(record)
    if was is None or start is None or _ended_in_signal(record):
        return None
    free = all(b.level.number in allowed_levels(b.drill, screening, answers) for b in was.blocks)
    return GoingOn(record, was, start) if free else None


def _ended_in_signal(record: SessionRecord) -> bool:
    return bool(record.signals) and record.signals[-1].at_ms >= record.active_ms


def as_it_was(plan: Plan, record: SessionRecord) -> Plan | None:
    """Return `plan` with the levels, doses and paces of `record`; None when it has other drills."""
    if [block.drill.id for block in plan.blocks] != [drill.drill for drill in record.drills]:
        return None
    pairs = zip(plan.blocks, record.drills, strict=True)
    blocks = [_as_it_was(block, drill) for block, drill in pairs]
    kept = tuple(block for block in blocks if block is not None)
    return replace(plan, blocks=kept) if len(kept) == len(blocks) else None


def _as_it_was(block: Block, drill: DrillRecord) -> Block | None:
    if not 1 <= drill.level <= len(block.drill.levels):
        return None
    level, rest_ms = block.level, block.rest_ms
    if level.number != drill.level:
        level = block.drill.level(drill.level)
        rest_ms = rest_at(block, level)
    sets, over = divmod(drill.sets, level.passes)
    if over or min(sets, drill.breaths) < 1:
        return None
    pace = level.kept_pace(drill.pace)
    return replace(
        block,
        level=level,
        sets=sets,
        breaths=drill.breaths,
        rest_ms=rest_ms,
        pace=pace,
        done=drill.sets_done,
    )


def left_off(record: SessionRecord) -> Start | None:
    """Return the set-up before the set that was under way or came next; None when none did.

    A drill that was left after a stop signal stays left.
    """
    start = _kept(record) or _guessed(record)
    return start if start.block < len(record.drills) else None


def _kept(record: SessionRecord) -> Start | None:
    """Return where it stood; None where that was not kept, or is a set that was not prescribed."""
    place, number = record.at_drill, record.at_set
    if place is None or number is None:
        return None
    prescribed = all(number <= drill.sets for drill in record.drills[place : place + 1])
    return Start(place, number) if prescribed else None


def _guessed(record: SessionRecord) -> Start:
    """Return the set after those done of the last drill begun, as if no key had changed that."""
    begun = [place for place, drill in enumerate(record.drills) if drill.work_ms]
    place = begun[-1] if begun else 0
    drill = record.drills[place] if record.drills else None
    if drill is None or drill.sets_done >= drill.sets or _was_left(record, drill):
        return Start(place + 1)
    return Start(place, drill.sets_done + 1)


def _was_left(record: SessionRecord, drill: DrillRecord) -> bool:
    """Whether a stop signal ended `drill`: there was no lower level to go on at.

    Where a drill comes twice it is not known which of them the signal was given in.
    """
    once = sum(one.drill == drill.drill for one in record.drills) == 1
    ended = any((one.drill, one.level) == (drill.drill, LOWEST) for one in record.signals)
    return once and ended and drill.level == LOWEST


def joined(earlier: SessionRecord, later: SessionRecord, gone_ms: int) -> SessionRecord:
    """Return one record of both parts; between them lay `gone_ms`, which count as a pause."""
    pauses = (
        *earlier.pauses,
        PauseRecord(earlier.active_ms, gone_ms, WHY),
        *(replace(one, at_ms=one.at_ms + earlier.active_ms) for one in later.pauses),
    )
    signals = tuple(replace(one, at_ms=one.at_ms + earlier.active_ms) for one in later.signals)
    drills = zip(earlier.drills, later.drills, strict=True)
    return replace(
        earlier,
        outcome=later.outcome,
        active_ms=earlier.active_ms + later.active_ms,
        paused_ms=earlier.paused_ms + gone_ms + later.paused_ms,
        drills=tuple(_together(one, other) for one, other in drills),
        pauses=pauses,
        signals=earlier.signals + signals,
        seen_at=later.seen_at,
        at_drill=later.at_drill,
        at_set=later.at_set,
    )


def _together(one: DrillRecord, other: DrillRecord) -> DrillRecord:
    """Return what was done of a drill in both parts; as the later one prescribed it.

    A set that was skipped in one part and done in the other was not skipped.
    """
    sets_done = min(other.sets, one.sets_done + other.sets_done)
    return replace(
        other,
        sets_done=sets_done,
        breaths_done=one.breaths_done + other.breaths_done,
        work_ms=one.work_ms + other.work_ms,
        skipped=(one.skipped or other.skipped) and sets_done < other.sets,
        pain=one.pain if other.pain is None else other.pain,
        pain_before=one.pain_before if other.pain_before is None else other.pain_before,
    )
