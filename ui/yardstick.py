# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Which measure is offered to the person, and what is said of what was measured."""

from collections.abc import Callable, Iterable, Sequence

from exercises.catalogue import Catalogue
from exercises.cold import (
    learnt,
    rested,
    taken_in,
    today,
    was_late,
)
from exercises.measure import Measure, Measures, free_measures, kept_back, kept_measure
from exercises.noise import rest_moved_as_much
from exercises.record import CONTROL, MeasureRecord, SessionRecord, When
from exercises.sides import Side
from settings.preferences import Preferences
from ui.keeping import Keeper
from ui.pages.check_in import Result
from ui.pages.measure_settings import MeasureFacts
from ui.wording import measure_settings as settings_words
from ui.wording import measures as words
from ui.wording import measuring

RESET = "reset"
"""The routine that offers a measure to everybody."""


class Yardstick:
    """Knows the measures, the person's choice, and what the safety answers take away.

    `records` gives the sessions there were, newest first; `cold` those that a person's noise is
    learnt from.
    """

    def __init__(
        self,
        measures: Measures,
        catalogue: Catalogue,
        keeper: Keeper,
        records: Callable[[], list[SessionRecord]],
        cold: Callable[[Measure], Sequence[SessionRecord]],
    ) -> None:
        self.measures = measures
        self._cold = cold
        self._catalogue = catalogue
        self._keeper = keeper
        self._records = records

    def kept(self) -> Measure | None:
        """Return the measure that is kept, if one is and may be."""
        preferences = self._keeper.preferences
        return kept_measure(
            self.measures, preferences.measure, self._catalogue.screening, preferences.answers
        )

    def free(self, preferences: Preferences) -> tuple[Measure, ...]:
        """Return those that may be kept."""
        return free_measures(self.measures, self._catalogue.screening, preferences.answers)

    def before(self, routine_id: str) -> Measure | None:
        """Return the measure that is offered before a routine."""
        kept = self.kept()
        if kept is None and routine_id == RESET:
            return next(iter(self.free(self._keeper.preferences)), None)
        return kept

    def after(self, record: SessionRecord) -> Measure | None:
        """Return the measure to take again after a session: the one that was taken before it.

        After a stop signal nobody is asked to bend.
        """
        if record.signals:
            return None
        free = {measure.id: measure for measure in self.free(self._keeper.preferences)}
        taken = (m.measure for m in record.measures if m.when is When.BEFORE)
        return next((free[one] for one in taken if one in free), None)

    def facts(self) -> dict[str, MeasureFacts]:
        """Return what is to be known of each measure that can be kept, by id."""
        answers = self._keeper.preferences.answers
        found = {}
        for measure in self.measures.offered:
            reasons = [
                (q.item, q.action)
                for q in kept_back(measure.id, self._catalogue.screening, answers)
            ]
            why = settings_words.kept_back(measure.short, reasons) if reasons else ""
            lines = settings_words.facts(measure, self.hint(measure, measure.trained_by))
            found[measure.id] = MeasureFacts(measure.short, lines, why)
        return found

    def hint(self, measure: Measure, drills: Iterable[str]) -> str:
        """Return that some of these drills practise the measure itself; "" where none does."""
        among = set(drills)
        known = (self._catalogue.drills.get(one) for one in measure.trained_by if one in among)
        return words.trained(tuple((d.order, d.name) for d in known if d is not None))

    def results(self, record: SessionRecord) -> tuple[Result, ...]:
        """Return what is to be said of everything that was measured in a session."""
        history = [one for one in self._records() if one.id != record.id]
        measured = dict.fromkeys(taken.measure for taken in record.measures)
        known = [self.measures.all[one] for one in measured if one in self.measures.all]
        return tuple(one for measure in known for one in self._results(measure, record, history))

    def _results(
        self, measure: Measure, record: SessionRecord, history: list[SessionRecord]
    ) -> list[Result]:
        said = []
        for side in measure.sides:
            said += self._side(measure, side, record, history)
        taken = [one for one in record.measures if one.measure == measure.id]
        if any(was_late(self.measures.guide, record, one) for one in taken):
            said.append(Result(words.was_late()))
        hint = self.hint(measure, (drill.drill for drill in record.drills if drill.work_ms))
        if hint and any(one.when is When.AFTER for one in taken):
            said.append(Result(hint))
        return said

    def _side(
        self, measure: Measure, side: Side, record: SessionRecord, history: list[SessionRecord]
    ) -> list[Result]:
        """Return the verdict on one side, if there is one, and what it rests on."""
        pair = (taken_in(record, measure.id, side, when) for when in When)
        said = [Result(measuring.taken(measure, one)) for one in pair if one is not None]
        noise = learnt(measure, side, self._cold(measure))
        moved = today(measure, side, record, noise)
        if moved is None:
            return said
        verdict = Result(words.today(measure, side, moved), verdict=True)
        still = rested(measure, side, history, noise)
        if record.routine != CONTROL and still is not None and rest_moved_as_much(moved, still):
            said.append(Result(words.rest_did_as_much(measure, still)))
        return [verdict, *said]

    def taken(self, records: tuple[MeasureRecord, ...]) -> str:
        """Return in one line what was taken; "" for nothing."""
        known = [(self.measures.all[one.measure], one) for one in records]
        return " · ".join(measuring.taken(measure, one) for measure, one in known)
