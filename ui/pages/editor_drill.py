# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The form of a drill of one's own."""

from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout

from exercises.drill import Breath, Drill, Level, Resistance, Stance, Unit
from exercises.editing import NotPossible, add_phase, changed, renamed_drill, with_drill
from exercises.routine import Routine
from exercises.routine_text.keys import MOST_COUNT, MOST_LINE, MOST_NAME
from exercises.routine_text.own_drill import phases_of
from exercises.routine_text.parse_drill import MOST_ID
from exercises.sides import Order, Sides
from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.editor_fields import Change, Fields
from ui.pages.editor_phase import PhaseSheet
from ui.pages.text import line
from ui.wording.editor import EditorWords
from ui.wording.sayings import worded

KINDS = {"figure": Stance, "unit": Unit, "resistance": Resistance}
ARGUMENTS = {"figure": "stance"}
"""What a key of the file is called where drills are made."""
TEXTS = ("equipment", "feel", "not_feel", "avoid", "stop")


class DrillForm(Fields):
    """Everything that a file may say of a drill."""

    def __init__(self, words: EditorWords, routine: Routine, drill_id: str) -> None:
        super().__init__(words, routine)
        self.drill_id = drill_id
        self._place = [drill.id for drill in routine.own].index(drill_id)
        self._add_kind()
        self._add_doses()
        self._add_setup()
        self._add_phases()
        self._add_texts()
        self.rows.addStretch(1)

    @property
    def drill(self) -> Drill:
        """Return the drill as it is."""
        return next(drill for drill in self.routine.own if drill.id == self.drill_id)

    @property
    def level(self) -> Level:
        return self.drill.levels[0]

    def tell(self, drill: Drill, field: str = "", *, rebuilds: bool = False) -> None:
        """Tell the routine with the drill as it would be."""
        self.tell_whole(with_drill(self.routine, drill), field, rebuilds=rebuilds)

    def tell_whole(self, whole: Routine, field: str = "", *, rebuilds: bool = False) -> None:
        """Tell the routine as it would be, where more than the drill changes."""
        self.changed.emit(Change(whole, f"drill {self._place}.{field}" if field else "", rebuilds))

    def _set(self, field: str, value: object) -> None:
        """Take another value for one of the fields of `own_drill`."""
        values: dict[str, Any] = {field: value}
        self.tell(changed(self.drill, **values), field)

    def _add_kind(self) -> None:
        words, drill, level = self.words, self.drill, self.level
        sheet = self.sheet(words.own.format(drill.name))
        name = self.line_field(drill.name, MOST_NAME, partial(self._set, "name"))
        self.add(sheet, "name", words.name, name)
        own_id = self.line_field(drill.id, MOST_ID, self._take_id)
        self.add(sheet, "id", words.own_id, own_id, words.plain_name)
        purpose = self.line_field(drill.purpose, MOST_LINE, partial(self._set, "purpose"))
        self.add(sheet, "purpose", words.purpose, purpose)
        for key, label, shown in (
            ("figure", words.figure, drill.stance),
            ("unit", words.unit, drill.unit),
            ("resistance", words.resistance, level.resistance),
        ):
            picker = self.picker(words.choices(key), shown.value, partial(self._take_kind, key))
            self.add(sheet, key, label, picker)

    def _add_doses(self) -> None:
        words, drill, level = self.words, self.drill, self.level
        sheet = self.sheet()
        sets = self.count(drill.sets, partial(self._set, "sets"))
        self.add(sheet, "sets", words.sets, sets)
        first = None if drill.first_sets == drill.sets else drill.first_sets
        first_sets = self.count(first, self._take_first, usual=words.usual)
        self.add(sheet, "first_sets", words.first_sets, first_sets)
        counted = words.repetitions if drill.unit is Unit.REPETITION else words.breaths
        breaths = self.count(level.breaths, partial(self._set, "breaths"), MOST_COUNT)
        self.add(sheet, "breaths", counted, breaths)
        rest = self.seconds(
            level.rest_ms,
            partial(self._set, "rest_ms"),
            step=5,
            usual=words.usual,
            start_ms=drill.rest_ms,
        )
        self.add(sheet, "rest", words.rest, rest)
        order = self.picker(words.choices("sides"), level.sides.order.value, self._take_order)
        self.add(sheet, "sides", words.sides, order)
        self.add_sides(sheet, self._sides, partial(self._set, "sides"))

    def _add_setup(self) -> None:
        words = self.words
        sheet = self.sheet()
        setup = self.lines_field(self.level.setup, self._take_setup)
        self.add(sheet, "setup", words.setup, setup, words.lines_more)
        prepare = self.line_field(self.level.prepare, MOST_LINE, partial(self._set, "prepare"))
        self.add(sheet, "prepare", words.prepare, prepare)

    def _add_phases(self) -> None:
        words = self.words
        self.rows.addWidget(line(words.phases, "large"))
        for phase in phases_of(self.level):
            self.rows.addWidget(PhaseSheet(self, phase.name))
        across = QHBoxLayout()
        across.setSpacing(space(3))
        more = ActionButton(words.add_phase)
        more.clicked.connect(self._add_phase)
        self.fields["add_phase"] = more
        across.addWidget(more)
        if self.level.finish is None:
            finish = ActionButton(words.add_finish)
            finish.clicked.connect(self._add_finish)
            self.fields["add_finish"] = finish
            across.addWidget(finish)
        across.addStretch(1)
        self.rows.addLayout(across)

    def _add_texts(self) -> None:
        words, sheet = self.words, self.sheet()
        labels = (words.equipment, words.feel, words.not_feel, words.avoid, words.stop)
        for key, label in zip(TEXTS, labels, strict=True):
            field = self.lines_field(getattr(self.drill, key), partial(self._set, key))
            self.add(sheet, key, label, field, words.lines_more)

    def _take_id(self, drill_id: str) -> None:
        try:
            whole = renamed_drill(self.routine, self.drill_id, drill_id)
        except NotPossible as why:
            self.failed.emit(worded(str(why)))
            return
        self.tell_whole(whole, "id")
        if self.routine == whole:
            self.drill_id = drill_id

    def _take_kind(self, key: str, value: str) -> None:
        values: dict[str, Any] = {ARGUMENTS.get(key, key): KINDS[key](value)}
        self.tell(changed(self.drill, **values), rebuilds=key == "unit")

    def _take_order(self, order: str) -> None:
        self.tell(changed(self.drill, sides=Sides(Order(order))), rebuilds=True)

    def _sides(self) -> Sides | None:
        return self.level.sides

    def _take_first(self, sets: int | None) -> None:
        most = None if sets is None else min(sets, self.drill.sets)
        self._set("first_sets", most)

    def _take_setup(self, lines: tuple[str, ...]) -> None:
        if lines:
            self._set("setup", lines)
        else:
            self.failed.emit(self.words.setup_needed)

    @Slot()
    def _add_phase(self) -> None:
        self.tell(add_phase(self.drill, Breath.FREE), rebuilds=True)

    @Slot()
    def _add_finish(self) -> None:
        self.tell(add_phase(self.drill, Breath.FREE, finish=True), rebuilds=True)
