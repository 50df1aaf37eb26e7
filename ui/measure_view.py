# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is to be seen while a measure is taken."""

from datetime import datetime

from msgspec import Struct

from exercises.measure import Measure
from exercises.measuring import Place, Stage
from exercises.record import When
from ui.pages.measure import MeasureView
from ui.wording import measuring as words


class Task(Struct, frozen=True):
    """What to measure, and what goes before. `ended_at` is when the last drill was over (aware
    UTC), None where being late means nothing. `hint` stays below the number.
    """

    measure: Measure
    when: When
    lead: Stage
    heading: str
    ended_at: datetime | None = None
    hint: str = ""


def view_of(task: Task, place: Place, typed: str, notice: str) -> MeasureView:
    """Return what is to be seen at `place`, with what was `typed` so far."""
    measure, counts = task.measure, place.stage in {Stage.GAP, Stage.TRY}
    return MeasureView(
        heading=task.heading,
        step=words.step(place),
        prompt=words.prompt(measure, place),
        number=_number(measure, place, typed),
        faint=place.stage is Stage.TRY and not typed,
        slots=_slots(measure, place) if counts else (),
        sign=measure.sign if counts else "",
        hint=task.hint,
        notice=notice,
        keys=words.keys(place),
    )


def _slots(measure: Measure, place: Place) -> tuple[str, ...]:
    counted = (*place.counted, *[None] * (place.of - len(place.counted)))
    return tuple(words.slot(n, value, measure) for n, value in enumerate(counted, 1))


def _number(measure: Measure, place: Place, typed: str) -> str:
    if place.left_ms is not None:
        return words.left(place.left_ms)
    return words.typed(measure, typed) if place.stage is Stage.TRY else ""
