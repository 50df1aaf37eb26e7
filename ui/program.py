# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The program behind the window: which page comes when, and what becomes of what is chosen."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from exercises.catalogue import Catalogue
from exercises.dosing import Plan, prescribe
from exercises.record import SessionRecord
from history.errors import HistoryError
from ui.choices import choices_for
from ui.daybook import day_of, done_of
from ui.keeping import Keeper
from ui.notice import Notice
from ui.pages.check_in import CheckedIn, CheckIn
from ui.pages.day import LevelChoice
from ui.pages.first_start import FirstAnswers, FirstStart
from ui.pages.history import History
from ui.pages.preferences import DrillName, PreferencesPage
from ui.pages.sound_check import Passed, SoundCheck
from ui.pages.today import Today
from ui.requests import StartRequest
from ui.running import Clocks
from ui.screening import given_before, with_answers
from ui.theatre import Theatre
from ui.window import Window
from ui.wording import program as words

SOUND_CHECKS = 3
"""After so many sessions the sound check is no longer shown (product decision)."""
RECENT = 400
"""How many sessions Today looks back on: four weeks, many a day."""
LISTED = 2_000
"""How many sessions the plain list shows."""


class Program(QObject):
    """Joins pages, preferences and history; sessions themselves are the theatre's."""

    left = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        keeper: Keeper,
        theatre: Theatre,
        read_history: Callable[[int], list[SessionRecord]],
        clocks: Clocks,
    ) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._keeper = keeper
        self._theatre = theatre
        self._read_history = read_history
        self._clocks = clocks
        self._titles = words.titles()
        self._ordered: Plan | None = None
        self._done: SessionRecord | None = None
        self._first_start = FirstStart()
        self._today = Today()
        self._sound_check = SoundCheck()
        self._check_in = CheckIn()
        self._history = History()
        self._preferences = PreferencesPage()
        self.window = Window(self._pages())
        theatre.play_in(self.window)
        self._wire()

    def _pages(self) -> Mapping[str, QWidget]:
        return {
            "today": self._today,
            "first_start": self._first_start,
            "sound_check": self._sound_check,
            "session": self._theatre.page,
            "check_in": self._check_in,
            "history": self._history,
            "preferences": self._preferences,
        }

    def _wire(self) -> None:
        self._first_start.answered.connect(self._take_answers)
        self._today.routine_chosen.connect(self._choose)
        self._today.level_chosen.connect(self._choose_level)
        self._today.page_chosen.connect(self._open)
        self._sound_check.tone_asked.connect(self._theatre.sound_name)
        self._sound_check.passed.connect(self._pass_sound_check)
        self._check_in.checked_in.connect(self._take_check_in)
        self._preferences.changed.connect(self._keeper.keep)
        self._preferences.answers_asked.connect(self._ask_answers)
        self._preferences.tone_asked.connect(self._theatre.sound_name)
        self._keeper.failed.connect(self.tell)
        self._theatre.ended.connect(self._end_session)
        self.window.back_asked.connect(self._go_back)
        self.window.quit_asked.connect(self.leave)
        self.window.notice.acted.connect(self._act)

    def open(self, request: StartRequest | None) -> None:
        """Open at the first start, at Today, or with a session running at once."""
        if request is not None:
            self._show("session")
            routine = self._catalogue.routine(request.routine)
            if routine is None:
                raise KeyError(request.routine)
            choices = choices_for(self._keeper.preferences, waits=False)
            self._run(prescribe(routine, self._catalogue, choices, request.level), request)
        elif self._keeper.preferences.shown is None:
            self._ask_answers()
        else:
            self._show_today()

    @Slot(str)
    def tell(self, text: str) -> None:
        """Say one sentence in the quiet bar."""
        self.window.notice.show_notice(Notice(text))

    def tell_interrupted(self, records: tuple[SessionRecord, ...]) -> None:
        """Say that sessions were interrupted, with a way to see them."""
        notice = Notice(words.interrupted(records), words.show_history(), "history")
        self.window.notice.show_notice(notice)

    def _show(self, name: str) -> None:
        self.window.show_page(name, self._titles[name])

    def _show_today(self) -> None:
        self._fill_today()
        self._show("today")

    def _fill_today(self) -> None:
        now = self._clocks.now().astimezone()
        choices = choices_for(self._keeper.preferences)
        self._today.show_day(day_of(self._catalogue, choices, self._records(RECENT), now))

    def _records(self, limit: int) -> list[SessionRecord]:
        self._theatre.settle()
        try:
            return self._read_history(limit)
        except HistoryError as error:
            self.tell(str(error))
            return []

    @Slot(str)
    def _open(self, name: str) -> None:
        if name == "keys":
            self.window.show_keys(None, ())
            return
        if name == "history":
            self._history.show_sessions(self._records(LISTED))
        elif name == "preferences":
            drills = tuple(DrillName(d.id, d.name) for d in self._catalogue.drills.values())
            self._preferences.show_preferences(self._keeper.preferences, drills)
        self._show(name)

    @Slot(str)
    def _choose(self, routine_id: str) -> None:
        routine = self._catalogue.routine(routine_id)
        if routine is None:
            return
        preferences = self._keeper.preferences
        self._ordered = prescribe(routine, self._catalogue, choices_for(preferences))
        if preferences.sound_check and preferences.sound_checks_done < SOUND_CHECKS:
            self._theatre.make_ready()
            self._show("sound_check")
        else:
            self._run(self._ordered)

    def _run(self, plan: Plan, request: StartRequest | None = None) -> None:
        self._ordered = None
        self._show("session")
        self._theatre.run(plan, self._keeper.preferences, request)

    @Slot(object)
    def _pass_sound_check(self, passed: Passed) -> None:
        before = self._keeper.preferences
        done = before.sound_checks_done + 1
        self._keeper.keep(
            replace(before, sound_check=passed.ask_again, sound_checks_done=min(done, SOUND_CHECKS))
        )
        if self._ordered is not None:
            self._run(self._ordered)

    @Slot(object)
    def _choose_level(self, choice: LevelChoice) -> None:
        before = self._keeper.preferences
        self._keeper.keep(replace(before, levels={**before.levels, choice.drill: choice.level}))
        self._fill_today()

    @Slot()
    def _ask_answers(self) -> None:
        before = given_before(self._keeper.preferences)
        self._first_start.show_answers(self._catalogue.screening, before)
        self._show("first_start")

    @Slot(object)
    def _take_answers(self, given: FirstAnswers) -> None:
        today = self._clocks.now().astimezone().date()
        before = self._keeper.preferences
        self._keeper.keep(with_answers(before, self._catalogue.screening, given, today))
        self._show_today()

    @Slot(object)
    def _end_session(self, record: SessionRecord | None) -> None:
        """Ask how it was; a try-out, which has no record, goes straight back."""
        self._done = record
        if record is None:
            self._show_today()
            return
        self._check_in.show_done(done_of(record, words.outcome(record)))
        self._show("check_in")

    @Slot(object)
    def _take_check_in(self, checked: CheckedIn) -> None:
        if self._done is not None:
            self._theatre.keep(
                replace(self._done, effort=checked.effort, pain=checked.pain, note=checked.note)
            )
        self._done = None
        self._show_today()

    @Slot()
    def _go_back(self) -> None:
        page = self.window.page
        if page == "check_in":
            self._check_in.skip()
        elif page == "first_start":
            if not self._first_start.step_back() and self._keeper.preferences.shown is not None:
                self._open("preferences")
        elif page not in {"today", "session"}:
            self._show_today()

    @Slot(str)
    def _act(self, action: str) -> None:
        if action == "history" and self.window.page != "session":
            self._open("history")

    @Slot()
    def leave(self) -> None:
        """Keep what was done and leave."""
        if self.window.page == "check_in":
            self._check_in.skip()
        self._theatre.stop()
        self.left.emit()
