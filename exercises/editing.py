# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Changes to a routine as an editor makes them: each gives a whole new routine."""

import re
from itertools import count
from typing import Any

from msgspec.structs import replace

from exercises.drill import Breath, Drill, Phase
from exercises.routine import Routine, Step
from exercises.routine_text.own_drill import FINISH, WORDS, own_drill, own_phase, phases_of
from exercises.saying import Saying

PHASE_MS = 4_000
"""How long a phase is to begin with."""
BY_NAME = ("ms", "say", "word")
_NOT_PLAIN, _MOST_MINE = re.compile(r"[^a-z0-9_-]+"), 40


class NotPossible(Exception):
    """A change cannot be made; `str()` of it is one sentence for a person."""


def with_step(routine: Routine, place: int, step: Step) -> Routine:
    """Return the routine with another step in this place."""
    steps = (*routine.steps[:place], step, *routine.steps[place + 1 :])
    return replace(routine, steps=steps)


def added(routine: Routine, place: int, step: Step) -> Routine:
    """Return the routine with one more step, that has this place then."""
    return replace(routine, steps=(*routine.steps[:place], step, *routine.steps[place:]))


def moved(routine: Routine, place: int, goal: int) -> Routine:
    """Return the routine with the step in this place put in that one."""
    steps = list(routine.steps)
    steps.insert(goal, steps.pop(place))
    return replace(routine, steps=tuple(steps))


def without_step(routine: Routine, place: int) -> Routine:
    """Return the routine without a step; NotPossible when it is the only one."""
    if len(routine.steps) == 1:
        raise NotPossible(Saying("Editing", "A routine has one drill or more."))
    return replace(routine, steps=routine.steps[:place] + routine.steps[place + 1 :])


def other_drill(step: Step, drill: str) -> Step:
    """Return the step for another drill, with those of its doses that fit every drill."""
    return Step(drill, sets=step.sets, rest_ms=step.rest_ms)


def with_entry(step: Step, field: str, phase: str, value: object) -> Step:
    """Return the step with a phase's length, line or word; None or "" takes it away."""
    entries: dict[str, Any] = dict(getattr(step, field))
    if value is None or value == "":
        entries.pop(phase, None)
    else:
        entries[phase] = value
    return _with(step, field, entries)


def new_drill(
    routine: Routine,
    name: str,
    setup: str = "Get into position.",
    breath_in: str = WORDS[Breath.IN],
    breath_out: str = WORDS[Breath.OUT],
) -> Drill:
    """Return a drill of one's own to begin with: in and out, an id that nothing has.

    Its name and what it says are in the language of whoever makes it. The routine's own id is part
    of its id: in the history drills of two routines shall not be one.
    """
    taken = {drill.id for drill in routine.own}
    mine = _NOT_PLAIN.sub("-", routine.id.lower()).strip("-_")[:_MOST_MINE] or "my"
    drill_id = next(f"{mine}-drill-{n}" for n in count(1) if f"{mine}-drill-{n}" not in taken)
    phases = (
        own_phase("in", Breath.IN, 3_000, word=breath_in),
        own_phase("out", Breath.OUT, 5_000, word=breath_out),
    )
    return own_drill(drill_id, name, (setup,), phases, breaths=4, sets=2)


def with_drill(routine: Routine, drill: Drill) -> Routine:
    """Return the routine with a drill of its own as it is now; steps forget what is gone of it."""
    own = tuple(drill if one.id == drill.id else one for one in routine.own)
    if drill.id not in {one.id for one in routine.own}:
        own = (*own, drill)
    names = {phase.name for phase in phases_of(drill.levels[0])}
    steps = tuple(_known(step, names) if step.drill == drill.id else step for step in routine.steps)
    return replace(routine, steps=steps, own=own)


def without_drill(routine: Routine, drill_id: str) -> Routine:
    """Return the routine without a drill of its own and its steps; NotPossible if none is left."""
    steps = tuple(step for step in routine.steps if step.drill != drill_id)
    if not steps:
        raise NotPossible(Saying("Editing", "No other drill would be left: add one first."))
    own = tuple(drill for drill in routine.own if drill.id != drill_id)
    return replace(routine, steps=steps, own=own)


def renamed_drill(routine: Routine, drill_id: str, name: str) -> Routine:
    """Return the routine with another id for a drill of its own, in its steps too.

    NotPossible where another one of its own has that id.
    """
    if name != drill_id and name in {one.id for one in routine.own}:
        raise NotPossible(Saying("Editing", "Another drill has this id."))
    own = tuple(replace(one, id=name) if one.id == drill_id else one for one in routine.own)
    steps = tuple(
        replace(step, drill=name) if step.drill == drill_id else step for step in routine.steps
    )
    return replace(routine, steps=steps, own=own)


def renamed_phase(routine: Routine, drill: Drill, before: str, name: str) -> Routine:
    """Return the routine with another name for a phase of its `drill`, in its steps too.

    NotPossible where another phase has it, or where what would be left is no drill.
    """
    phases = phases_of(drill.levels[0])
    if name != before and name in {one.name for one in phases}:
        raise NotPossible(Saying("Editing", "Another phase has this name."))
    renamed = tuple(replace(one, name=name) if one.name == before else one for one in phases)
    if not any(one.least_ms for one in renamed if one.name != FINISH):
        raise NotPossible(Saying("Editing", "A drill has one phase or more."))
    if any(one.name == FINISH and not one.least_ms for one in renamed):
        raise NotPossible(Saying("Editing", "What ends a set may not shrink to nothing."))
    steps = tuple(
        _renamed(step, before, name) if step.drill == drill.id else step for step in routine.steps
    )
    return with_drill(replace(routine, steps=steps), changed(drill, phases=renamed))


def changed(drill: Drill, **values: Any) -> Drill:  # noqa: ANN401 - any field of own_drill
    """Return a drill of one's own with other values; the names are those of `own_drill`."""
    level = drill.levels[0]
    now: dict[str, Any] = {
        "name": drill.name,
        "setup": level.setup,
        "phases": phases_of(level),
        "breaths": level.breaths,
        "sets": drill.sets,
        "rest_ms": level.rest_ms,
        "first_sets": None if drill.first_sets == drill.sets else drill.first_sets,
        "unit": drill.unit,
        "sides": level.sides,
        "resistance": level.resistance,
        "stance": drill.stance,
        "prepare": level.prepare,
        "purpose": drill.purpose,
        "equipment": drill.equipment,
        "feel": drill.feel,
        "not_feel": drill.not_feel,
        "avoid": drill.avoid,
        "stop": drill.stop,
    } | values
    if now["first_sets"] is not None and now["first_sets"] >= now["sets"]:
        now["first_sets"] = None
    return own_drill(drill.id, **now)


def with_phase(drill: Drill, name: str, phase: Phase) -> Drill:
    """Return the drill with another phase in the place of the one of that name."""
    phases = phases_of(drill.levels[0])
    return changed(drill, phases=tuple(phase if one.name == name else one for one in phases))


def add_phase(drill: Drill, breath: Breath, *, finish: bool = False) -> Drill:
    """Return the drill with one more phase, or with one that ends its sets."""
    phases = phases_of(drill.levels[0])
    taken = {phase.name for phase in phases}
    names = (breath.value if n == 1 else f"{breath}-{n}" for n in count(1))
    name = FINISH if finish else next(name for name in names if name not in taken)
    return changed(drill, phases=(*phases, own_phase(name, breath, PHASE_MS)))


def without_phase(drill: Drill, name: str) -> Drill:
    """Return the drill without a phase; NotPossible where no breath would be left."""
    phases = tuple(phase for phase in phases_of(drill.levels[0]) if phase.name != name)
    if not any(phase.least_ms for phase in phases if phase.name != FINISH):
        raise NotPossible(Saying("Editing", "A drill has one phase or more."))
    return changed(drill, phases=phases)


def move_phase(drill: Drill, name: str, by: int) -> Drill:
    """Return the drill with a phase earlier or later; what ends a set stays last."""
    phases = list(drill.levels[0].phases)
    place = next((i for i, phase in enumerate(phases) if phase.name == name), None)
    if place is None or not 0 <= place + by < len(phases):
        return drill
    phases.insert(place + by, phases.pop(place))
    finish = drill.levels[0].finish
    return changed(drill, phases=(*phases, *(() if finish is None else (finish,))))


def _renamed(step: Step, before: str, name: str) -> Step:
    for field in BY_NAME:
        entries = {name if one == before else one: v for one, v in getattr(step, field).items()}
        step = _with(step, field, entries)
    return step


def _known(step: Step, names: set[str]) -> Step:
    for field in BY_NAME:
        kept = {name: value for name, value in getattr(step, field).items() if name in names}
        step = _with(step, field, kept)
    return step


def _with(step: Step, field: str, value: Any) -> Step:  # noqa: ANN401 - any field of a step
    changes: dict[str, Any] = {field: value}
    return replace(step, **changes)
