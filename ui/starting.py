# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""From a routine that was chosen to its session: what is needed, the sound check, and then it."""

from collections.abc import Callable
from functools import cached_property

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from exercises.dosing import prescribe
from exercises.measure import Measure
from exercises.measuring import Stage
from exercises.plan import NotOffered, Plan
from exercises.record import MeasureRecord, When
from ui.daybook import ready_of
from ui.keeping import Keeper
from ui.measure_view import Task
from ui.pages.ready import MeasureOffer, Ready
from ui.pages.sound_check import Passed, SoundCheck
from ui.repertoire import Repertoire
from ui.taking import Taking
from ui.wording import measures as measure_words
from ui.wording import measuring, speech
from ui.wording.sayings import worded
from ui.yardstick import Yardstick

SOUND_CHECKS = 3
"""After so many sessions the sound check is no longer shown (product decision)."""


class Starting(QObject):
    """Emits `opened` with the page to show, `begun` with the plan to run, `told` with a sentence.

    A routine of several drills first shows and says what is needed for all of it; so does any
    before which a measure is offered. `say` says a sentence instead of whatever is being said.
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
        yardstick: Yardstick,
        taking: Taking,
    ) -> None:
        super().__init__()
        self._repertoire = repertoire
        self._keeper = keeper
        self._make_sound_ready = make_sound_ready
        self._sound_name = sound_name
        self._say = say
        self._yardstick = yardstick
        self._taking = taking
        self._ordered: Plan | None = None
        self._measure: Measure | None = None
        self._measured: tuple[MeasureRecord, ...] = ()

    def page(self, name: str) -> QWidget:
        """Return the page of that name."""
        return self.ready if name == "ready" else self.sound_check

    @cached_property
    def ready(self) -> Ready:
        """Return what comes before a routine of several drills."""
        page = Ready()
        page.went_on.connect(self._check_sound)
        page.left.connect(self._hush)
        page.measure_asked.connect(self._take_measure)
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
            self.told.emit(worded(str(kept_back)))
            return
        self._measure, self._measured = self._yardstick.before(routine_id), ()
        if len(self._ordered.blocks) == 1 and self._measure is None:
            self._check_sound()
            return
        facts = ready_of(self._ordered)
        self.ready.show_plan(facts)
        self.ready.show_measure(self._offer())
        self.opened.emit("ready")
        self._say(speech.equipment(facts.equipment))

    def take_measured(self) -> tuple[MeasureRecord, ...]:
        """Return what was measured before the session that begins now, once."""
        measured, self._measured = self._measured, ()
        return measured

    def _offer(self) -> MeasureOffer | None:
        measure = self._measure
        if measure is None or self._ordered is None:
            return None
        hint = self._yardstick.hint(measure, (b.drill.id for b in self._ordered.blocks))
        return MeasureOffer(measure.short, measure.kit, hint, self._yardstick.taken(self._measured))

    @Slot()
    def _take_measure(self) -> None:
        measure, plan = self._measure, self._ordered
        if measure is None or plan is None:
            return
        self._make_sound_ready()
        task = Task(
            measure=measure,
            when=When.BEFORE,
            lead=Stage.WARM_UP,
            heading=measuring.heading(measure, When.BEFORE),
            hint=self._yardstick.hint(measure, (block.drill.id for block in plan.blocks)),
        )
        self._taking.begin(task, self._take_before)

    def _take_before(self, taken: tuple[MeasureRecord, ...]) -> None:
        """Go back to what comes before the session, with what was measured."""
        self._measured = taken or self._measured
        self.ready.show_measure(self._offer())
        self.opened.emit("ready")
        said = (measuring.taken_said(self._yardstick.measures.all[m.measure], m) for m in taken)
        self._say(" ".join((*said, measure_words.then_start())))

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
