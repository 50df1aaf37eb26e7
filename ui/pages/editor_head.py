# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The form of the routine itself: its name, and what holds for all its drills."""

from msgspec.structs import replace
from PySide6.QtCore import Slot

from exercises.routine import Routine
from exercises.routine_text.keys import MOST_LINE, MOST_NAME
from ui.pages.choosing import Tick
from ui.pages.editor_fields import Change, Fields
from ui.wording.editor import EditorWords


class HeadForm(Fields):
    """Name, about, sets of every drill, first-session doses."""

    def __init__(self, words: EditorWords, routine: Routine) -> None:
        super().__init__(words, routine)
        sheet = self.sheet()
        name = self.line_field(routine.name, MOST_NAME, self._name)
        self.add(sheet, "name", words.name, name)
        about = self.line_field(routine.about, MOST_LINE, self._about)
        self.add(sheet, "about", words.about, about)
        sets = self.count(routine.sets, self._sets, usual=words.usual)
        self.add(sheet, "all_sets", words.all_sets, sets)
        first = Tick(words.first_session)
        first.setChecked(routine.first_session)
        first.toggled.connect(self._first)
        self.fields["first_session"] = first
        sheet.rows.addWidget(first)
        self.rows.addStretch(1)

    def _name(self, text: str) -> None:
        self.changed.emit(Change(replace(self.routine, name=text), "name"))

    def _about(self, text: str) -> None:
        self.changed.emit(Change(replace(self.routine, about=text), "about"))

    def _sets(self, sets: int | None) -> None:
        self.changed.emit(Change(replace(self.routine, sets=sets), "all_sets"))

    @Slot(bool)
    def _first(self, first: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.changed.emit(Change(replace(self.routine, first_session=first), ""))
