# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the list of routines shows, worked out from the folder and the preferences."""

from msgspec.structs import replace

from exercises.catalogue import Catalogue
from exercises.dosing import prescribe
from exercises.plan import Choices, NotOffered
from exercises.routine import Routine
from exercises.segment import Kind
from exercises.timeline import lay_out
from settings.preferences import Preferences
from settings.routine_file import RoutineFile
from ui.pages.routine_facts import RoutineFacts
from ui.repertoire import Repertoire
from ui.wording import routines as words
from ui.wording.sayings import worded


class RoutineList:
    """Works out again only what has changed: a long routine takes its time to lay out."""

    def __init__(self, repertoire: Repertoire) -> None:
        self._repertoire = repertoire
        self._choices = Choices()
        self._known: dict[str, tuple[Routine, RoutineFacts]] = {}

    def facts(self, preferences: Preferences) -> tuple[RoutineFacts, ...]:
        """Return shipped routines, then one's own with faulty files and drafts, by name."""
        repertoire, catalogue = self._repertoire, self._repertoire.shipped
        choices = repertoire.choices(preferences)
        if choices != self._choices:
            self._choices = choices
            self._known.clear()
        shipped = [self._of(routine, routine.id) for routine in catalogue.routines]
        drafts = {draft.id: draft for draft in repertoire.shelf.drafts()}
        own = []
        for file in repertoire.shelf.files():
            facts = self._of_file(file, file.id)
            unsaved = drafts.pop(file.id, None) is not None and not facts.fault
            own.append(replace(facts, unsaved=unsaved, confirmed=file.id in choices.confirmed))
        fresh = [
            replace(self._of_file(file, f"draft of {file.id}"), fresh=True)
            for file in drafts.values()
        ]
        first = preferences.first_card or catalogue.routines[0].id
        return tuple(replace(one, first=one.id == first) for one in (*shipped, *own, *fresh))

    def _of_file(self, file: RoutineFile, key: str) -> RoutineFacts:
        if file.routine is None:
            return RoutineFacts(file.id, file.name, own=True, fault=worded(file.fault))
        facts = self._of(file.routine, key)
        beyond = self._repertoire.exceeding(file.routine)
        return replace(facts, own=True, beyond=tuple(map(worded, beyond)))

    def _of(self, routine: Routine, key: str) -> RoutineFacts:
        known = self._known.get(key)
        if known is None or known[0] is not routine:
            known = routine, _facts(routine, self._repertoire.shipped, self._choices)
            self._known[key] = known
        return known[1]


def _facts(routine: Routine, catalogue: Catalogue, choices: Choices) -> RoutineFacts:
    drills = {**catalogue.drills, **{drill.id: drill for drill in routine.own}}
    steps = words.step_lines(routine, drills)
    facts = RoutineFacts(routine.id, routine.name, routine.about, steps=steps)
    try:
        timeline = lay_out(prescribe(routine, catalogue, choices))
    except NotOffered as kept_back:
        return replace(facts, facts=words.drills_of(len(steps)), kept_back=worded(str(kept_back)))
    work_ms = sum(s.for_ms for s in timeline.segments if s.kind is Kind.WORK)
    return replace(facts, facts=words.facts(len(steps), timeline.total_ms, work_ms))
