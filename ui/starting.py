# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""From a routine that was chosen to its session: what is needed, the sound check, and then it."""

from collections.abc import Callable
from functools import cached_property

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from exercises.dosing import NotOffered, Plan, prescribe
from ui.daybook import ready_of
from ui.keeping import Keeper
from ui.pages.ready import Ready
from ui.pages.sound_check import Passed, SoundCheck
from ui.repertoire import Repertoire
from ui.wording import speech

SOUND_CHECKS = 3
"""After so many sessions the sound check is no longer shown (product decision)."""


class Starting(QObject):
    """Emits `opened` with the page to show, `begun` with the plan to run, `told` with a sentence.

    A routine of several drills first shows and says what is needed for all of it. `say` says a
    sentence instead of whatever is being said.
    """

    opened = Signal(str)
    begun = Signal(object)
    told = Signal(str)

    def __init__(
        self,
        repertoire: Repertoire,
        keeper: Keeper,
        make_sound_ready: Callable[[], object],
        sound_name: Callable[[str], None],
        say: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._repertoire = repertoire
        self._keeper = keeper
        self._make_sound_ready = make_sound_ready
        self._sound_name = sound_name
        self._say = say
        self._ordered: Plan | None = None

    def page(self, name: str) -> QWidget:
        """Return the page of that name."""
        return self.ready if name == "ready" else self.sound_check

    @cached_property
    def ready(self) -> Ready:
        """Return what comes before a routine of several drills."""
        page = Ready()
        page.went_on.connect(self._check_sound)
        page.left.connect(self._hush)
        return page

    @cached_property
    def sound_check(self) -> SoundCheck:
        """Return the sound check."""
        page = SoundCheck()
        page.tone_asked.connect(self._sound)
        page.passed.connect(self._pass_sound_check)
        return page

    @Slot(str)
    def choose(self, routine_id: str) -> None:
        """Begin with the routine of that id, within what the safety answers allow."""
        routine = self._repertoire.routine(routine_id)
        if routine is None:
            return
        choices = self._repertoire.choices(self._keeper.preferences)
        try:
            self._ordered = prescribe(routine, self._repertoire.shipped, choices)
        except NotOffered as kept_back:
            self.told.emit(str(kept_back))
            return
        if len(self._ordered.blocks) == 1:
            self._check_sound()
            return
        facts = ready_of(self._ordered)
        self.ready.show_plan(facts)
        self._say(speech.equipment(facts.equipment))
        self.opened.emit("ready")

    @Slot()
    def _hush(self) -> None:
        self._say("")

    @Slot()
    def _check_sound(self) -> None:
        preferences = self._keeper.preferences
        if preferences.sound_check and preferences.sound_checks_done < SOUND_CHECKS:
            self._make_sound_ready()
            self.opened.emit("sound_check")
        else:
            self._begin()

    @Slot(str)
    def _sound(self, cue: str) -> None:
        self._sound_name(cue)

    @Slot(object)
    def _pass_sound_check(self, passed: Passed) -> None:
        before = self._keeper.preferences
        done = min(before.sound_checks_done + 1, SOUND_CHECKS)
        self._keeper.keep(replace(before, sound_check=passed.ask_again, sound_checks_done=done))
        self._begin()

    def _begin(self) -> None:
        plan, self._ordered = self._ordered, None
        if plan is not None:
            self.begun.emit(plan)
