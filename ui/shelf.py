# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The pages and what stands behind them: each is loaded and made when it is first asked for."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from exercises.record import SessionRecord
from ui.clocks import Clocks
from ui.history_reader import Reader
from ui.keeping import Keeper
from ui.repertoire import Repertoire
from ui.theatre import Theatre

if TYPE_CHECKING:
    from ui.adjusting import Adjusting
    from ui.archive import Archive
    from ui.asking import Asking
    from ui.ending import Ending
    from ui.front import Front
    from ui.gauge import Gauge
    from ui.library import Library
    from ui.parting import Parting
    from ui.starting import Starting
    from ui.workshop import Workshop

UNDER_WAY = {"session", "measure", "sound_check"}
"""Pages that have a use for every key, or whose time runs."""


class Shelf(QObject):
    """Hands on what is asked for on a page: `opened` names one to be filled, `filled` one to show,
    `chosen` a routine, `begun` carries a plan to run, `resumed` an interrupted session that goes
    on, `told` a sentence, `noticed` a notice. `export_asked` and `import_asked` are of the whole
    history.
    """

    opened = Signal(str)
    filled = Signal(str)
    today_asked = Signal()
    answers_asked = Signal()
    chosen = Signal(str)
    begun = Signal(object)
    resumed = Signal(object)
    told = Signal(str)
    noticed = Signal(object)
    export_asked = Signal()
    import_asked = Signal()

    def __init__(
        self,
        repertoire: Repertoire,
        keeper: Keeper,
        theatre: Theatre,
        records: Callable[[], list[SessionRecord]],
        reader: Reader,
        clocks: Clocks,
    ) -> None:
        super().__init__()
        self._repertoire = repertoire
        self._catalogue = repertoire.shipped
        self._keeper = keeper
        self._theatre = theatre
        self._records = records
        self._reader = reader
        self._clocks = clocks

    def page(self, name: str) -> QWidget:
        """Return the page of that name."""
        if name in {"why", "drill", "guide"}:
            return self.library.page(name)
        if name in {"ready", "sound_check"}:
            return self.starting.page(name)
        if name in {"history", "preferences"}:
            return self.archive.page if name == "history" else self.adjusting.page
        if name in {"routines", "editor"}:
            return self.workshop.page(name)
        if name in {"today", "first_start"}:
            return self.front.page if name == "today" else self.asking.page
        return self._around_sessions(name)

    def _around_sessions(self, name: str) -> QWidget:
        if name in {"check_in", "measure"}:
            return self.ending.page if name == "check_in" else self.gauge.taking.page
        if name == "suggestion":
            return self.parting.page
        return self._theatre.page

    @cached_property
    def front(self) -> "Front":
        """Return what stands behind Today."""
        from ui.front import Front

        front = Front(self._repertoire, self._keeper, self._records, self._clocks.now)
        front.page.routine_chosen.connect(self.chosen)
        front.page.page_chosen.connect(self.opened)
        front.page.about_asked.connect(self._read)
        front.resumed.connect(self.resumed)
        return front

    @cached_property
    def asking(self) -> "Asking":
        """Return what stands behind the first start."""
        from ui.asking import Asking

        asking = Asking(self._keeper, self._catalogue.screening, self._clocks.now)
        asking.answered.connect(self.today_asked)
        return asking

    @cached_property
    def starting(self) -> "Starting":
        """Return what comes before a session."""
        from ui.starting import Starting

        theatre = self._theatre
        starting = Starting(
            self._repertoire,
            self._keeper,
            theatre.make_ready,
            theatre.sound_name,
            self._say,
            self.gauge.yardstick,
            self.gauge.taking,
        )
        starting.opened.connect(self.filled)
        starting.told.connect(self.told)
        starting.begun.connect(self.begun)
        return starting

    @cached_property
    def workshop(self) -> "Workshop":
        """Return what stands behind the list of routines and the editor."""
        from ui.asking_file import ask_open, ask_save
        from ui.workshop import Workshop

        workshop = Workshop(self._repertoire, self._keeper, ask_open, ask_save)
        workshop.opened.connect(self.filled)
        workshop.chosen.connect(self.chosen)
        workshop.told.connect(self.told)
        workshop.noticed.connect(self.noticed)
        return workshop

    @cached_property
    def ending(self) -> "Ending":
        """Return what comes after a session."""
        from ui.ending import Ending

        ending = Ending(
            self._theatre.keep,
            self._theatre.voice.say_next,
            self._clocks.now,
            self._catalogue.drills,
            self.gauge.yardstick,
            self.gauge.taking,
        )
        ending.opened.connect(self.filled)
        ending.answered.connect(self._part)
        ending.mended.connect(self._show_mended)
        return ending

    @cached_property
    def parting(self) -> "Parting":
        """Return what comes last of a session."""
        from ui.parting import Parting

        parting = Parting(self.front.offering, self._records, self._theatre.voice.say_next)
        parting.opened.connect(self.filled)
        parting.over.connect(self.today_asked)
        return parting

    @cached_property
    def gauge(self) -> "Gauge":
        """Return what stands behind measures."""
        from ui.gauge import Gauge

        keeper, theatre = self._keeper, self._theatre
        gauge = Gauge(self._catalogue, keeper, theatre, self._records, self._reader, self._clocks)
        gauge.filled.connect(self.filled)
        gauge.opened.connect(self.opened)
        gauge.told.connect(self.told)
        return gauge

    @cached_property
    def library(self) -> "Library":
        """Return what there is to read."""
        from ui.library import Library

        library = Library(self._catalogue, self._keeper)
        library.opened.connect(self.filled)
        library.told.connect(self.told)
        return library

    @cached_property
    def archive(self) -> "Archive":
        """Return what stands behind the history."""
        from ui.archive import Archive
        from ui.asking_file import ask_picture

        archive = Archive(self._reader, self._clocks.now, ask_picture, self._keeper.language)
        archive.told.connect(self.told)
        archive.noticed.connect(self.noticed)
        archive.mend_asked.connect(self.mend)
        archive.export_asked.connect(self.export_asked)
        archive.import_asked.connect(self.import_asked)
        return archive

    @cached_property
    def adjusting(self) -> "Adjusting":
        """Return what stands behind the preferences."""
        from ui.adjusting import Adjusting

        adjusting = Adjusting(self._catalogue, self._keeper, self._theatre, self.gauge)
        adjusting.answers_asked.connect(self.answers_asked)
        return adjusting

    def _say(self, text: str) -> None:
        self._theatre.voice.say_instead(text)

    @Slot(object)
    def _part(self, record: SessionRecord | None) -> None:
        """Suggest what follows from a session that was answered about, and go to Today."""
        if record is None:
            self.today_asked.emit()
        else:
            self.parting.begin(record)

    @Slot(object)
    def mend(self, record: SessionRecord) -> None:
        """Let the check-in of an older session be filled in or mended."""
        self.ending.mend(record)

    @Slot(object)
    def _show_mended(self, _record: SessionRecord | None) -> None:
        self.opened.emit("history")

    @Slot(str)
    def open_guide(self, page: str) -> None:
        """Open the guide over the page of that name, where nothing is under way on it."""
        if page not in UNDER_WAY:
            self.library.open_guide(page)

    @Slot(str)
    def _read(self, drill: str) -> None:
        self.library.read(drill)
