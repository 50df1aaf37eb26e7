# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The program behind the window: which page comes when, and what becomes of what is chosen."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from exercises.dosing import prescribe
from exercises.interruption import GoingOn
from exercises.plan import LOST, Plan
from exercises.record import MeasureRecord, SessionRecord
from history.errors import HistoryError
from ui.carrying import Carrying
from ui.clocks import Clocks
from ui.history_reader import Reader
from ui.keeping import Keeper
from ui.left_over import draft_id, draft_notice, tell_left
from ui.notice import Notice
from ui.repertoire import Repertoire
from ui.requests import PageRequest, Request, StartRequest
from ui.shelf import Shelf
from ui.stepping_back import put_away, stepped_back
from ui.theatre import Theatre
from ui.window import Window
from ui.wording import program as words
from ui.wording.sayings import worded

RECENT = 400  # sessions that Today looks back on: four weeks, many a day


class Program(QObject):
    """Joins pages, preferences and history; sessions themselves are the theatre's."""

    left = Signal()
    came_home = Signal()

    def __init__(
        self,
        repertoire: Repertoire,
        keeper: Keeper,
        theatre: Theatre,
        reader: Reader,
        clocks: Clocks,
    ) -> None:
        super().__init__()
        self._repertoire = repertoire
        self._catalogue = repertoire.shipped
        self._keeper = keeper
        self._theatre = theatre
        self._reader = reader
        self._clocks = clocks
        self._leaving = False
        self._shelf = Shelf(repertoire, keeper, theatre, self._recent, reader, clocks)
        self.window = Window()
        theatre.play_in(self.window)
        self._wire()

    def _wire(self) -> None:
        shelf, window = self._shelf, self.window
        self._keeper.failed.connect(self.tell)
        self._theatre.ended.connect(self._end_session)
        shelf.opened.connect(self.open_page)
        shelf.filled.connect(self._show)
        shelf.answers_asked.connect(self._ask_answers)
        shelf.today_asked.connect(self._show_today)
        shelf.chosen.connect(self._choose)
        shelf.begun.connect(self._run)
        shelf.resumed.connect(self._go_on)
        shelf.told.connect(self.tell)
        shelf.noticed.connect(window.notice.show_notice)
        window.dropped.connect(self._take_files)
        window.back_asked.connect(self._go_back)
        window.quit_asked.connect(self.leave)
        window.guide_asked.connect(shelf.open_guide)
        window.notice.acted.connect(self._act)

    def carry_with(self, carrying: Carrying) -> None:
        """Tell what becomes of carrying the history out and in, and show what came in."""
        carrying.told.connect(self.tell)
        carrying.changed.connect(self._show_what_came)
        self._shelf.export_asked.connect(carrying.export)
        self._shelf.import_asked.connect(carrying.bring)

    @Slot()
    def _show_what_came(self) -> None:
        if self.window.page == "history":
            self.open_page("history")

    def open(self, request: Request | None) -> None:
        """Open at the first start, Today, a page or a session; lost answers are asked for first."""
        if isinstance(request, StartRequest) and LOST not in self._keeper.preferences.answers:
            self.start(request)
            return
        self._show_today()
        if self._keeper.preferences.shown is None:
            return
        left = draft_notice(self._repertoire)
        if left is not None:
            self.window.notice.show_behind(left)
        if isinstance(request, PageRequest):
            self.open_page(request.page)

    def start(self, request: StartRequest) -> None:
        """Run a session at once; KeyError and NotOffered where there is no such session."""
        routine = self._repertoire.routine(request.routine)
        if routine is None:
            raise KeyError(request.routine)
        choices = self._repertoire.choices(self._keeper.preferences, request.routine, waits=False)
        plan = prescribe(routine, self._catalogue, choices, request.level)
        self._show("session")
        self._run(plan, request)

    @Slot(str)
    def tell(self, text: str) -> None:
        """Say one sentence in the quiet bar."""
        self.window.notice.show_notice(Notice(text))

    def tell_interrupted(self, records: tuple[SessionRecord, ...]) -> None:
        """Say that sessions were interrupted."""
        tell_left(records, self._repertoire, self._clocks, self.window.notice, self._shelf.resumed)

    @Slot(str)
    def _show(self, name: str) -> None:
        self.window.show_page(name, self._shelf.page(name), words.titles()[name])

    @Slot()
    def _show_today(self) -> None:
        """Show Today, or what is asked before anything is chosen there."""
        if self._keeper.preferences.shown is None and not self._leaving:
            self._ask_answers()
            return
        self._shelf.front.fill()
        self._show("today")
        if not self._leaving:
            self.came_home.emit()

    def _recent(self) -> list[SessionRecord]:
        self._theatre.settle()
        try:
            return self._reader.sessions(RECENT)
        except HistoryError as error:
            self.tell(worded(str(error)))
            return []

    @Slot(str)
    def open_page(self, name: str) -> None:
        """Open the page of that name, filled."""
        if name == "keys":
            self.window.show_keys(None, ())
            return
        if name in {"why", "guide"}:
            self._shelf.library.open(name)
            return
        if name == "routines":
            self._shelf.workshop.open_list()
            return
        if name == "history":
            self._theatre.settle()
            self._shelf.archive.fill()
        elif name == "preferences":
            self._shelf.adjusting.fill()
        self._show(name)

    @Slot(str)
    def _choose(self, routine_id: str) -> None:
        if self._catalogue.routine(routine_id) or self._shelf.workshop.may_start(routine_id):
            self._shelf.starting.choose(routine_id)

    @Slot(object)
    def _take_files(self, paths: tuple[Path, ...]) -> None:
        """Import the routine files that were dropped."""
        in_editor = self.window.page == "editor"
        (self._shelf.workshop.leave_editor if in_editor else self.put_away)()
        self._shelf.workshop.bring(*paths)

    @Slot(object)
    def _go_on(self, going: GoingOn) -> None:
        """Go on with a session that was interrupted."""
        self._run(going.plan, goes_on=going)

    @Slot(object)
    def _run(
        self, plan: Plan, request: StartRequest | None = None, goes_on: GoingOn | None = None
    ) -> None:
        from ui.order import order_of
        from ui.script import unhurried
        from ui.voice_box import is_wanted
        from ui.waiting import moving_on

        measures: tuple[MeasureRecord, ...] = ()
        if request is None:
            plan = moving_on(plan, self._recent())
            measures = self._shelf.starting.take_measured()
        preferences = self._keeper.preferences
        if is_wanted(preferences) and not preferences.voice_missed:
            plan = unhurried(plan, preferences.voice_rate, every=request is None)
        self._show("session")
        order = order_of(plan, preferences, request, self._catalogue.screening)
        self._theatre.run(replace(order, goes_on=goes_on, measures=measures))

    @Slot()
    def _ask_answers(self) -> None:
        self._shelf.asking.ask()
        self._show("first_start")

    @Slot(object)
    def _end_session(self, record: SessionRecord | None) -> None:
        """Ask how it was; a try-out, which has no record, goes straight back, and who leaves."""
        if record is None or self._leaving:
            self._show_today()
            return
        self._shelf.ending.ask(record)

    @Slot()
    def _go_back(self) -> None:
        if stepped_back(self.window.page, self._shelf):
            return
        if self.window.page == "first_start" and self._keeper.preferences.shown is not None:
            self.open_page("preferences")
        elif self.window.page not in {"today", "session", "first_start"}:
            self._show_today()

    @Slot(str)
    def _act(self, action: str) -> None:
        if self.window.page == "session":
            return
        if action == "history":
            self.put_away()
            self.open_page("history")
        elif action == "routines":
            self.put_away()
            self._shelf.workshop.open_list(draft_id(self._repertoire))
        elif action == "session":
            self._shelf.archive.undo()
        else:
            self._shelf.workshop.act(action)

    @Slot()
    def leave(self, *, for_now: bool = False) -> None:
        """Keep what was done and leave; `for_now`, a session can go on at the next start."""
        self._leaving = True
        self.put_away()
        self._theatre.stop(for_now=for_now)
        self.left.emit()

    def put_away(self) -> None:
        """Keep what was begun on a page that is to be left."""
        put_away(self.window.page, self._shelf)
