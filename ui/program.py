# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The program behind the window: which page comes when, and what becomes of what is chosen."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from exercises.catalogue import Catalogue
from exercises.dosing import Plan, prescribe
from exercises.record import SessionRecord
from history.errors import HistoryError
from ui.choices import choices_for
from ui.daybook import day_of
from ui.keeping import Keeper
from ui.notice import Notice
from ui.requests import StartRequest
from ui.running import Clocks
from ui.shelf import Shelf
from ui.theatre import Theatre
from ui.window import Window
from ui.wording import program as words

if TYPE_CHECKING:
    from ui.asking import Asking
    from ui.pages.check_in import CheckedIn
    from ui.pages.day import LevelChoice
    from ui.pages.sound_check import Passed

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
        self._shelf = Shelf()
        self.window = Window()
        theatre.play_in(self.window)
        keeper.failed.connect(self.tell)
        theatre.ended.connect(self._end_session)
        self.window.back_asked.connect(self._go_back)
        self.window.quit_asked.connect(self.leave)
        self.window.notice.acted.connect(self._act)

    @cached_property
    def _asking(self) -> "Asking":
        from ui.asking import Asking

        asking = Asking(self._keeper, self._catalogue.screening, self._clocks.now)
        asking.answered.connect(self._show_today)
        return asking

    def _page(self, name: str) -> QWidget:
        if name == "session":
            return self._theatre.page
        return self._asking.page if name == "first_start" else getattr(self._shelf, name)

    def _wire(self, name: str) -> None:
        """Connect a page that is shown for the first time."""
        shelf = self._shelf
        if name == "today":
            shelf.today.routine_chosen.connect(self._choose)
            shelf.today.level_chosen.connect(self._choose_level)
            shelf.today.page_chosen.connect(self._open)
        elif name == "sound_check":
            shelf.sound_check.tone_asked.connect(self._theatre.sound_name)
            shelf.sound_check.passed.connect(self._pass_sound_check)
        elif name == "check_in":
            shelf.check_in.checked_in.connect(self._take_check_in)
        elif name == "preferences":
            shelf.preferences.changed.connect(self._keeper.keep)
            shelf.preferences.answers_asked.connect(self._ask_answers)
            shelf.preferences.tone_asked.connect(self._theatre.sound_name)

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
        if not self.window.has_page(name):
            self._wire(name)
        self.window.show_page(name, self._page(name), self._titles[name])

    @Slot()
    def _show_today(self) -> None:
        self._fill_today()
        self._show("today")

    def _fill_today(self) -> None:
        now = self._clocks.now().astimezone()
        choices = choices_for(self._keeper.preferences)
        self._shelf.today.show_day(day_of(self._catalogue, choices, self._records(RECENT), now))

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
            self._shelf.history.show_sessions(self._records(LISTED))
        elif name == "preferences":
            from ui.pages.preferences import DrillName

            drills = tuple(DrillName(d.id, d.name) for d in self._catalogue.drills.values())
            self._shelf.preferences.show_preferences(self._keeper.preferences, drills)
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
    def _pass_sound_check(self, passed: "Passed") -> None:
        before = self._keeper.preferences
        done = before.sound_checks_done + 1
        self._keeper.keep(
            replace(before, sound_check=passed.ask_again, sound_checks_done=min(done, SOUND_CHECKS))
        )
        if self._ordered is not None:
            self._run(self._ordered)

    @Slot(object)
    def _choose_level(self, choice: "LevelChoice") -> None:
        before = self._keeper.preferences
        self._keeper.keep(replace(before, levels={**before.levels, choice.drill: choice.level}))
        self._fill_today()

    @Slot()
    def _ask_answers(self) -> None:
        self._asking.ask()
        self._show("first_start")

    @Slot(object)
    def _end_session(self, record: SessionRecord | None) -> None:
        """Ask how it was; a try-out, which has no record, goes straight back."""
        self._done = record
        if record is None:
            self._show_today()
            return
        from ui.closing import done_of

        self._shelf.check_in.show_done(done_of(record, words.outcome(record)))
        self._show("check_in")

    @Slot(object)
    def _take_check_in(self, checked: "CheckedIn") -> None:
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
            self._shelf.check_in.skip()
        elif page == "first_start":
            if not self._asking.page.step_back() and self._keeper.preferences.shown is not None:
                self._open("preferences")
        elif page == "history" and self._shelf.history.step_back():
            return
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
            self._shelf.check_in.skip()
        self._theatre.stop()
        self.left.emit()
