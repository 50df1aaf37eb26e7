# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""When a drill may go one level up or down: a suggestion with its reason, never more than that.

The rules are this project's defaults, without a source of their own; the bands of pain come from
loading the Achilles tendon (PMM2), what counts as a rise of pain from its error of measuring
(CHILDS), what counts as a kept week from a trial's own rule (NCT).
"""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from exercises.pain import Around, pains_around
from exercises.record import DrillRecord, Outcome, SessionRecord

SESSIONS = 2
"""How many sessions in a row speak for a step, but for what one is enough for."""
MOST_EFFORT = 4
"""Effort up to which a session speaks for going up, 0-10."""
HARD_EFFORT = 6
"""Effort from which two sessions speak for going down, 0-10."""
MOST_PAIN = 3
"""Pain after a drill up to which all is well; above it one level lower, 0-10."""
CEILING_PAIN = 5
"""Pain after a drill above which it is not to go on as it was, 0-10."""
RISE = 2
"""A rise of pain that is more than noise."""


class Step(StrEnum):
    """What is suggested; FULL is the full dose at the same level, LEAVE to leave the drill out."""

    UP = "up"
    FULL = "full"
    DOWN = "down"
    LEAVE = "leave"


class Reason(StrEnum):
    """What a suggestion rests on."""

    WELL_DONE = "well done"
    SIGNALLED = "signalled"
    PAIN = "pain"
    PAIN_ROSE = "pain rose"
    HARD = "hard"


class Standing(Struct, frozen=True):
    """Where a person stands with a drill: its level, how many sets are prescribed there, and which
    levels the safety answers leave. `first` is whether the dose is still that of a first session;
    what a suggestion rested on that was `answered` (aware UTC) is not looked at again.
    """

    drill: str
    level: int
    sets: int
    levels: tuple[int, ...]
    first: bool = False
    answered: datetime | None = None

    @property
    def higher(self) -> int | None:
        """Return the next level up that is left, None at the top."""
        return min((n for n in self.levels if n > self.level), default=None)

    @property
    def lower(self) -> int | None:
        """Return the next level down that is left, None at the bottom."""
        return max((n for n in self.levels if n < self.level), default=None)


class Suggestion(Struct, frozen=True):
    """A step for a drill, to `level`; `newest` is the start of the last session it rests on."""

    drill: str
    step: Step
    level: int
    reason: Reason
    newest: datetime


class _Done(Struct, frozen=True):
    """A drill as it went in one session."""

    session: SessionRecord
    drill: DrillRecord
    around: Around

    @property
    def pain(self) -> int | None:
        """Return the pain after it; one that was not told is as it was before."""
        return self.around.before if self.around.after is None else self.around.after

    @property
    def rise(self) -> int:
        """Return by how much the pain rose over the drill, as far as it was told."""
        after, before = self.around.after, self.around.before
        return 0 if after is None or before is None else after - before

    @property
    def signalled(self) -> bool:
        """Whether work at this level was stopped by the signal."""
        here = (self.drill.drill, self.drill.level)
        return any((signal.drill, signal.level) == here for signal in self.session.signals)

    def went_well(self, sets: int) -> bool:
        """Whether it speaks for going up: all done, light, hardly any pain, felt as it should."""
        effort, pain = self.session.effort, self.session.pain if self.pain is None else self.pain
        return (
            self.drill.sets_done >= max(self.drill.sets, sets)
            and effort is not None
            and effort <= MOST_EFFORT
            and pain is not None
            and pain <= MOST_PAIN
            and self.session.felt is True
            and not self.session.signals
        )


def suggest(standing: Standing, records: Sequence[SessionRecord]) -> Suggestion | None:
    """Return the step that `records` (newest first) speak for; None when there is none."""
    done = tuple(_at_present(standing, records))
    if not done:
        return None
    against = _against(done)
    if against is not None:
        step, level = _back(standing, against)
    elif len(done) >= SESSIONS and all(one.went_well(standing.sets) for one in done[:SESSIONS]):
        step, level = _onward(standing)
    else:
        return None
    newest = done[0].session.started_at
    reason = against or Reason.WELL_DONE
    return None if step is None else Suggestion(standing.drill, step, level, reason, newest)


def _back(standing: Standing, reason: Reason) -> tuple[Step | None, int]:
    if standing.lower is not None:
        return Step.DOWN, standing.lower
    return None if reason is Reason.HARD else Step.LEAVE, standing.level


def _onward(standing: Standing) -> tuple[Step | None, int]:
    if standing.first:
        return Step.FULL, standing.level
    if standing.higher is not None:
        return Step.UP, standing.higher
    return None, standing.level


def _at_present(standing: Standing, records: Sequence[SessionRecord]) -> Iterator[_Done]:
    """Yield the last sessions with the drill, newest first, as long as its level was this one."""
    for record in records:
        if standing.answered is not None and record.started_at <= standing.answered:
            return
        pairs = zip(record.drills, pains_around(record), strict=True)
        done = (_Done(record, *pair) for pair in pairs)
        found = next((d for d in done if d.drill.drill == standing.drill and d.drill.work_ms), None)
        if record.outcome is Outcome.RUNNING or found is None:
            continue
        if found.drill.level != standing.level:
            return
        yield found


def _against(done: Sequence[_Done]) -> Reason | None:
    """Return what speaks for going down; the newest session alone may."""
    newest = done[0]
    if newest.signalled:
        return Reason.SIGNALLED
    if newest.rise >= RISE or (newest.pain or 0) > CEILING_PAIN:
        return Reason.PAIN_ROSE
    if (newest.pain or 0) > MOST_PAIN:
        return Reason.PAIN
    efforts = [one.session.effort or 0 for one in done[:SESSIONS]]
    hard = len(efforts) == SESSIONS and min(efforts) >= HARD_EFFORT
    return Reason.HARD if hard else None


def week_kept(days: Collection[object], planned_days: int) -> bool:
    """Whether the days practised in a week are two thirds of those planned (NCT)."""
    return 3 * len(days) >= 2 * planned_days
