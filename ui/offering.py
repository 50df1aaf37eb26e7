# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is offered by itself, on Today or at the finish: to go on, or a step up or down."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import UTC, datetime

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from exercises.dosing import prescribe
from exercises.drill import Drill
from exercises.interruption import GoingOn, going_on, may_go_on
from exercises.plan import NotOffered
from exercises.progression import Standing, Step, Suggestion, suggest
from exercises.record import SessionRecord
from exercises.routine import Routine
from exercises.routine import Step as RoutineStep
from exercises.safety import allowed_levels
from ui.keeping import Keeper
from ui.pages.day import Offer
from ui.repertoire import Repertoire
from ui.wording import progression as words


class Offering(QObject):
    """One offer at a time, the most urgent; nothing happens unless the person says yes.

    Emits `resumed` with what is to go on.
    """

    resumed = Signal(object)

    def __init__(self, repertoire: Repertoire, keeper: Keeper, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._repertoire = repertoire
        self._keeper = keeper
        self._now = now
        self._offered: Suggestion | GoingOn | None = None
        self._left: set[str] = set()

    def offer(self, records: Sequence[SessionRecord]) -> Offer | None:
        """Return what is offered in view of `records`, newest first."""
        self._offered = self._interrupted(records) or next(self._steps(records), None)
        if isinstance(self._offered, GoingOn):
            return _resume_offer(self._offered)
        return None if self._offered is None else self._step_offer(self._offered)

    def at_finish(self, records: Sequence[SessionRecord], since: datetime) -> Offer | None:
        """Return the first step that the session begun at `since` (aware UTC) speaks for."""
        steps = (step for step in self._steps(records) if step.newest == since)
        self._offered = step = next(steps, None)
        return None if step is None else self._step_offer(step)

    def accept(self) -> None:
        """Do what is offered."""
        offered, self._offered = self._offered, None
        if isinstance(offered, GoingOn):
            self.resumed.emit(offered)
        elif offered is not None:
            self._answer(offered, accepted=True)

    def decline(self) -> None:
        """Leave everything as it is, and offer it no more."""
        offered, self._offered = self._offered, None
        if isinstance(offered, GoingOn):
            self._left.add(offered.record.id)
        elif offered is not None:
            self._answer(offered, accepted=False)

    def _answer(self, suggestion: Suggestion, *, accepted: bool) -> None:
        before, drill = self._keeper.preferences, suggestion.drill
        newest_s = int(suggestion.newest.timestamp())
        after = replace(before, suggestions={**before.suggestions, drill: newest_s})
        if accepted and suggestion.step is Step.FULL:
            after = replace(after, full_doses=before.full_doses | {drill})
        elif accepted and suggestion.step is not Step.LEAVE:
            after = replace(after, levels={**before.levels, drill: suggestion.level})
        self._keeper.keep(after)

    def _interrupted(self, records: Sequence[SessionRecord]) -> GoingOn | None:
        newest = records[0] if records else None
        if newest is None or newest.id in self._left or not may_go_on(newest, self._now()):
            return None
        routine = self._repertoire.routine(newest.routine)
        if routine is None:
            return None
        choices = self._repertoire.choices(self._keeper.preferences)
        try:
            plan = prescribe(routine, self._repertoire.shipped, choices)
        except NotOffered:
            return None
        return going_on(plan, newest, self._repertoire.shipped.screening, choices.answers)

    def _steps(self, records: Sequence[SessionRecord]) -> Iterator[Suggestion]:
        practised = {one.drill for record in records for one in record.drills}
        for drill in self._drills(practised):
            standing = self._standing(drill)
            suggestion = None if standing is None else suggest(standing, records)
            if suggestion is not None:
                yield suggestion

    def _drills(self, practised: Collection[str]) -> Iterator[Drill]:
        """Return the drills that were practised: those shipped, then one's own as they are now."""
        shipped = self._repertoire.shipped.drills
        yield from (drill for drill in shipped.values() if drill.id in practised)
        if not shipped.keys() >= set(practised):
            own = {
                drill.id: drill for one in self._repertoire.shelf.routines() for drill in one.own
            }
            yield from (drill for drill in own.values() if drill.id in practised)

    def _standing(self, drill: Drill) -> Standing | None:
        """Return where the person stands with `drill`; None when it is kept back."""
        preferences, shipped = self._keeper.preferences, self._repertoire.shipped
        own = () if drill.id in shipped.drills else (drill,)
        alone = Routine(drill.id, drill.name, "", "", (RoutineStep(drill.id),), own=own)
        choices = self._repertoire.choices(preferences)
        try:
            block = prescribe(alone, shipped, choices).blocks[0]
        except NotOffered:
            return None
        answered_s = preferences.suggestions.get(drill.id)
        return Standing(
            drill=drill.id,
            level=block.level.number,
            sets=block.all_sets,
            levels=allowed_levels(drill, shipped.screening, preferences.answers),
            first=_has_first_dose(drill)
            and not (preferences.shown or drill.id in preferences.full_doses),
            answered=None if answered_s is None else datetime.fromtimestamp(answered_s + 1, UTC),
        )

    def _step_offer(self, suggestion: Suggestion) -> Offer:
        drill = next(self._drills({suggestion.drill}))
        return Offer(
            heading=words.heading(suggestion, drill.name, drill.level(suggestion.level).name),
            text=words.reason(suggestion),
            yes=words.accepted(suggestion),
            no=words.declined(),
        )


def _has_first_dose(drill: Drill) -> bool:
    return drill.first_sets < drill.sets or drill.first_breaths is not None


def _resume_offer(going: GoingOn) -> Offer:
    block = going.plan.blocks[going.start.block]
    return Offer(
        heading=words.resume(going.record, block.drill.name, going.start.set),
        text=words.resume_why(going.record),
        yes=words.go_on(),
        no=words.stay_as_is(),
    )
