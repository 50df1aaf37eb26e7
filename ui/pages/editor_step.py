# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The form of one step: its drill, doses, sides, and what is said in it."""

from collections.abc import Mapping
from functools import partial

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from exercises.drill import Drill, Level, Phase, Unit
from exercises.editing import other_drill, with_entry, with_step
from exercises.routine import Routine, Step
from exercises.routine_text.keys import MOST_COUNT, MOST_LINE, MOST_WORD
from exercises.routine_text.own_drill import around, phases_of
from exercises.sides import Order, Sides
from ui.pages.editor_fields import Change, Fields
from ui.pages.text import Sheet, line
from ui.wording.editor import EditorWords

ANY = ""
WITH, WITHOUT = "with", "without"
"""Choices of sides for a drill of one side that may be done on both."""


class StepForm(Fields):
    """`drills` are all that a step may name."""

    def __init__(
        self, words: EditorWords, routine: Routine, place: int, drills: Mapping[str, Drill]
    ) -> None:
        super().__init__(words, routine)
        self._place = place
        self._drills = drills
        self._add_doses()
        self._add_setup()
        self._add_phases()
        self.rows.addStretch(1)

    @property
    def step(self) -> Step:
        """Return the step as it is."""
        return self.routine.steps[self._place]

    @property
    def drill(self) -> Drill:
        return self._drills[self.step.drill]

    @property
    def level(self) -> Level:
        """Return the level whose lines are shown as those that hold where nothing is said."""
        number = self.step.level
        return self.drill.level(self.drill.named_level if number is None else number)

    def _add_doses(self) -> None:
        words, step, drill, level = self.words, self.step, self.drill, self.level
        sheet = self.sheet()
        names = {one.id: one.name for one in self._drills.values()}
        self.add(sheet, "drill", words.drill, self.picker(names, drill.id, self._take_drill))
        if len(drill.levels) > 1:
            levels = {
                str(one.number): words.level_name(one.number, one.name) for one in drill.levels
            }
            shown = ANY if step.level is None else str(step.level)
            picker = self.picker({ANY: words.any_level, **levels}, shown, self._take_level)
            self.add(sheet, "level", words.level, picker)
        usual = level.sets or drill.sets
        sets = self.count(step.sets, self._take_sets, usual=words.usual, start=usual)
        self.add(sheet, "sets", words.sets, sets)
        counted = words.repetitions if drill.unit is Unit.REPETITION else words.breaths
        breaths = self.count(
            step.breaths, self._take_breaths, MOST_COUNT, words.usual, level.breaths
        )
        self.add(sheet, "breaths", counted, breaths)
        rest = self.seconds(
            step.rest_ms, self._take_rest, step=5, usual=words.usual, start_ms=drill.rest_ms
        )
        self.add(sheet, "rest", words.rest, rest)
        self._add_sides(sheet)

    def _add_sides(self, sheet: Sheet) -> None:
        words, step = self.words, self.step
        orders = words.choices("sides")
        if self.level.second is not None:
            del orders[Order.EACH.value]
        offered = {ANY: words.as_drill, **orders}
        if self.drill.both_sides_offered:
            offered |= {WITH: words.both, WITHOUT: words.one_side}
        shown = step.sides.order.value if step.sides is not None else ANY
        if step.both_sides is not None:
            shown = WITH if step.both_sides else WITHOUT
        self.add(sheet, "sides", words.sides, self.picker(offered, shown, self._take_order))
        self.add_sides(sheet, self._sides, self._take_sides)

    def _add_setup(self) -> None:
        words, level = self.words, self.level
        field = self.lines_field(self.step.setup or (), self._take_setup, level.setup)
        sheet = self.sheet()
        self.add(sheet, "setup", words.setup, field, words.setup_more)

    def _add_phases(self) -> None:
        fixed = {phase.name for phase in around(self.level)}
        for phase in phases_of(self.level):
            sheet = self.sheet()
            sheet.rows.addWidget(line(self.words.phase(phase.name), "strong"))
            self._add_phase(sheet, phase, least=0.5 if phase.name in fixed else 0)

    def _add_phase(self, sheet: Sheet, phase: Phase, least: float) -> None:
        words, step, name = self.words, self.step, phase.name
        length = self.seconds(
            step.ms.get(name),
            partial(self._take_entry, "ms", name),
            least=least,
            usual=words.usual,
            start_ms=phase.ms,
        )
        self._add_named(sheet, f"ms.{name}", words.seconds, length, name)
        take_say = partial(self._take_entry, "say", name)
        say = self.line_field(step.say.get(name, ""), MOST_LINE, take_say, phase.say)
        self._add_named(sheet, f"say.{name}", words.say, say, name)
        take_word = partial(self._take_entry, "word", name)
        word = self.line_field(step.word.get(name, ""), MOST_WORD, take_word, phase.word)
        self._add_named(sheet, f"word.{name}", words.word, word, name)

    def _add_named(self, sheet: Sheet, field: str, words: str, control: QWidget, name: str) -> None:
        self.add(sheet, field, words, control, name=self.words.of(words, name))

    def _tell(self, step: Step, field: str = "", *, rebuilds: bool = False) -> None:
        changed = with_step(self.routine, self._place, step)
        self.changed.emit(Change(changed, f"{self._place}.{field}" if field else "", rebuilds))

    def _take_drill(self, drill: str) -> None:
        if drill != self.step.drill:
            self._tell(other_drill(self.step, drill), rebuilds=True)

    def _take_level(self, number: str) -> None:
        self._tell(replace(self.step, level=int(number) if number else None), rebuilds=True)

    def _take_sets(self, sets: int | None) -> None:
        self._tell(replace(self.step, sets=sets), "sets")

    def _take_breaths(self, breaths: int | None) -> None:
        self._tell(replace(self.step, breaths=breaths), "breaths")

    def _take_rest(self, rest_ms: int | None) -> None:
        self._tell(replace(self.step, rest_ms=rest_ms), "rest")

    def _take_order(self, order: str) -> None:
        both = order == WITH if order in {WITH, WITHOUT} else None
        sides = Sides(Order(order)) if order not in {ANY, WITH, WITHOUT} else None
        self._tell(replace(self.step, sides=sides, both_sides=both), rebuilds=True)

    def _sides(self) -> Sides | None:
        return self.step.sides

    def _take_sides(self, sides: Sides) -> None:
        self._tell(replace(self.step, sides=sides), "order")

    def _take_setup(self, lines: tuple[str, ...]) -> None:
        self._tell(replace(self.step, setup=lines or None), "setup")

    def _take_entry(self, entries: str, phase: str, value: object) -> None:
        self._tell(with_entry(self.step, entries, phase, value), f"{entries}.{phase}")
