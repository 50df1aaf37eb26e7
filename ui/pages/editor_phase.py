# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""One phase of a drill of one's own: what the breath does, how long, and what is said."""

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from exercises.drill import Breath, Phase
from exercises.editing import NotPossible, move_phase, renamed_phase, with_phase, without_phase
from exercises.routine_text.keys import MOST_LINE, MOST_WORD
from exercises.routine_text.own_drill import FINISH, own_phase, phases_of
from exercises.routine_text.parse_drill import LEAST_SECONDS, MOST_ID
from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.text import Sheet, line
from ui.wording.sayings import worded

if TYPE_CHECKING:
    from ui.pages.editor_drill import DrillForm

LEAST_MS = round(LEAST_SECONDS * 1000)


class PhaseSheet(Sheet):
    """Its fields are the form's; it tells through the form."""

    def __init__(self, form: "DrillForm", name: str) -> None:
        super().__init__()
        self._form = form
        self._name = name
        self._place = [phase.name for phase in phases_of(form.level)].index(name)
        self._title = line(form.words.phase(name), "strong")
        self._named: list[tuple[str, QWidget]] = []
        self.rows.addWidget(self._title)
        self._add_fields()
        self._add_buttons()

    @property
    def phase(self) -> Phase:
        """Return the phase as it is."""
        phases = phases_of(self._form.drill.levels[0])
        return next(phase for phase in phases if phase.name == self._name)

    def _add_fields(self) -> None:
        form, words, phase = self._form, self._form.words, self.phase
        name = form.line_field(self._name, MOST_ID, self._take_name)
        self._add("phase", words.phase_name, name, words.plain_name)
        breath = form.picker(words.choices("breath"), phase.breath.value, self._take_breath)
        self._add("breath", words.breath, breath)
        least = LEAST_MS / 1000 if self._name == FINISH else 0
        self._ms = form.seconds(phase.ms, self._take_ms, least=LEAST_MS / 1000)
        self._add("ms", words.seconds, self._ms)
        self._least = form.seconds(phase.least_ms, self._take_least, least=least)
        self._add("least", words.least, self._least)
        self._most = form.seconds(phase.most_ms, self._take_most, least=LEAST_MS / 1000)
        self._add("most", words.most, self._most)
        say = form.line_field(phase.say, MOST_LINE, partial(self._take_text, "say"))
        self._add("say", words.say, say)
        word = form.line_field(phase.word, MOST_WORD, partial(self._take_text, "word"))
        self._add("word", words.word, word)

    def _add(self, field: str, words: str, control: QWidget, more: str = "") -> None:
        name = self._form.words.of(words, self._name)
        self._form.add(self, f"{field}.{self._name}", words, control, more, name=name)
        self._named.append((words, control))

    def _add_buttons(self) -> None:
        words = self._form.words
        across = QHBoxLayout()
        across.setSpacing(space(3))
        for key, label, take in (
            ("up", words.up, self._move_up),
            ("down", words.down, self._move_down),
            ("remove", words.remove, self._remove),
        ):
            if key == "remove" or self._name != FINISH:
                button = ActionButton(label)
                button.setAccessibleName(words.of(label, self._name))
                button.clicked.connect(take)
                self._form.fields[f"{key}.{self._name}"] = button
                self._named.append((label, button))
                across.addWidget(button)
        across.addStretch(1)
        self.rows.addLayout(across)

    def _tell(self, phase: Phase, field: str = "") -> None:
        drill = with_phase(self._form.drill, self._name, phase)
        self._form.tell(drill, f"{field}.{self._name}" if field else "")
        now = self.phase
        lengths = (now.ms, now.least_ms, now.most_ms)
        for amount, ms in zip((self._ms, self._least, self._most), lengths, strict=True):
            amount.show_amount(ms)

    def _take_name(self, name: str) -> None:
        form, before = self._form, self._name
        kinds = FINISH in {before, name}
        try:
            whole = renamed_phase(form.routine, form.drill, before, name)
        except NotPossible as why:
            form.failed.emit(worded(str(why)))
            return
        form.tell_whole(whole, f"phase.{self._place}", rebuilds=kinds)
        if not kinds and form.routine == whole:
            self._call(name)

    def _call(self, name: str) -> None:
        """Call heading and fields by a new name of the phase."""
        form, before, self._name = self._form, self._name, name
        self._title.setText(form.words.phase(name))
        form.rename_fields(f".{before}", f".{name}")
        for words, control in self._named:
            form.name(control, form.words.of(words, name))

    def _take_breath(self, breath: str) -> None:
        self._tell(replace(self.phase, breath=Breath(breath)))

    def _take_ms(self, given: int | None) -> None:
        """Take another length; a range that is none moves along, another one grows."""
        phase, ms = self.phase, given or LEAST_MS
        if phase.least_ms == phase.most_ms:
            self._tell(replace(phase, ms=ms, least_ms=ms, most_ms=ms), "ms")
        else:
            least, most = min(phase.least_ms, ms), max(phase.most_ms, ms)
            self._tell(replace(phase, ms=ms, least_ms=least, most_ms=most), "ms")

    def _take_least(self, given: int | None) -> None:
        phase, least_ms = self.phase, given or 0
        ms, most_ms = max(phase.ms, least_ms), max(phase.most_ms, least_ms)
        self._tell(replace(phase, least_ms=least_ms, ms=ms, most_ms=most_ms), "least")

    def _take_most(self, given: int | None) -> None:
        phase, most_ms = self.phase, given or LEAST_MS
        ms, least_ms = min(phase.ms, most_ms), min(phase.least_ms, most_ms)
        self._tell(replace(phase, most_ms=most_ms, ms=ms, least_ms=least_ms), "most")

    def _take_text(self, field: str, text: str) -> None:
        now = self.phase
        said = {"say": now.say, "word": now.word, field: text}
        again = own_phase(
            now.name, now.breath, now.ms, now.least_ms, now.most_ms, said["say"], said["word"]
        )
        self._tell(again, field)

    @Slot()
    def _move_up(self) -> None:
        self._form.tell(move_phase(self._form.drill, self._name, -1), rebuilds=True)

    @Slot()
    def _move_down(self) -> None:
        self._form.tell(move_phase(self._form.drill, self._name, 1), rebuilds=True)

    @Slot()
    def _remove(self) -> None:
        try:
            self._form.tell(without_phase(self._form.drill, self._name), rebuilds=True)
        except NotPossible as why:
            self._form.failed.emit(worded(str(why)))
