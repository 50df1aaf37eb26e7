# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Stands behind the history: reads what its page shows, deletes, and takes that back."""

from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from exercises.catalogue.measures import load_measures
from exercises.cold import learnt
from exercises.measure import Measure
from exercises.noise import Noise
from exercises.record import SessionRecord
from exercises.sides import Side
from history import cold_rows, listing, summary
from history.errors import HistoryError
from history.listing import Listing
from history.summary import DayTotal, Per, Reach
from settings.plain_file import replace as replace_file
from ui.charting import Practice, chart_of, felt_panel, minutes_panel
from ui.charting_measures import measure_panel, scores_of
from ui.history_reader import Reader
from ui.notice import Notice
from ui.pages.history import History
from ui.pages.history_bars import View
from ui.session_pages import Found, SessionPages
from ui.views.chart_values import Panel
from ui.wording.history_page import HistoryWords
from ui.wording.machine import reason_of
from ui.wording.sayings import worded

UNDO_DELETE = "session"
"""What the notice of a deleted session stands for."""
MOST_BARS = 400
"""More bars than this are offered by week or month only."""
PNG, SVG = ".png", ".svg"
DAYS_IN = {Per.DAY: 1, Per.WEEK: 7, Per.MONTH: 30}
ALL, MINUTES, FELT = "all", "minutes", "felt"

T = TypeVar("T")


class Archive(QObject):
    """`told` carries a sentence, `noticed` a notice; `mend_asked` a record to be mended.

    `now` is aware UTC. `ask_picture` asks a person where a picture goes.
    """

    told = Signal(str)
    noticed = Signal(object)
    mend_asked = Signal(object)
    export_asked = Signal()
    import_asked = Signal()

    def __init__(
        self,
        reader: Reader,
        now: Callable[[], datetime],
        ask_picture: Callable[[], Path | None],
        language: str,
    ) -> None:
        super().__init__()
        self._reader = reader
        self._now = now
        self._ask_picture = ask_picture
        self._known = load_measures(language)
        self._words = HistoryWords()
        self._listing = Listing()
        self._view = View()
        self._deleted: tuple[SessionRecord, int] | None = None
        self._mended = ""

    @property
    def _measures(self) -> tuple[Measure, ...]:
        return self._known.offered

    @cached_property
    def page(self) -> History:
        """Return the history."""
        page = History(self._known.all, self._noise)
        page.view_asked.connect(self._show_view)
        page.listing_asked.connect(self._show_list)
        page.routines_asked.connect(self._show_routines)
        page.mend_asked.connect(self._mend)
        page.delete_asked.connect(self._delete)
        page.undo_asked.connect(self.undo)
        page.picture_asked.connect(self._save_picture)
        page.export_asked.connect(self.export_asked)
        page.import_asked.connect(self.import_asked)
        return page

    def fill(self) -> None:
        """Show the history as it is now, with the session chosen that was mended, or the first."""
        wanted = partial(listing.place, listing=self._listing, session_id=self._mended)
        self._fill(self._ask(wanted, 0))
        self._mended = ""

    def _fill(self, place: int) -> None:
        reach = self._ask(summary.reach, None)
        if reach is None:
            self.page.show_empty()
            return
        self._fill_chart(reach)
        self._fill_list(place)

    def _today(self) -> date:
        return self._now().astimezone().date()

    def _fill_list(self, place: int = 0) -> None:
        wanted = self._listing
        length = self._ask(partial(listing.count, listing=wanted), 0)
        self.page.show_list(SessionPages(length, self._read_page), wanted, place)

    def _read_page(self, first: int, most: int) -> Found:
        nothing: Found = ()
        wanted = partial(listing.page, listing=self._listing, first=first, most=most)
        return self._ask(wanted, nothing)

    def _fill_chart(self, reach: Reach) -> None:
        today = self._today()
        span = self._view.span or summary.usual_span(reach, today)
        per = self._view.per or summary.usual_per(span, reach, today)
        first, last = summary.window(span, per, reach, today)
        pers = frozenset(p for p in Per if (last - first).days / DAYS_IN[p] <= MOST_BARS)
        if per not in pers:
            per = Per.MONTH
            first, last = summary.window(span, per, reach, today)
        nothing: tuple[DayTotal, ...] = ()
        days = self._ask(partial(summary.days, first=first, last=last), nothing)
        practice = Practice(per, first, last, today, days)
        taken = [measure for measure in self._measures if self._was_taken(measure)]
        known = {ALL, MINUTES, FELT, *(measure.id for measure in taken)}
        kind = self._view.kind if self._view.kind in known else ALL
        self._view = View(span, per, kind)
        self.page.show_view(self._view, {m.id: m.short for m in taken}, pers)
        self.page.show_chart(chart_of(practice, self._panels(practice, taken, kind)))

    def _was_taken(self, measure: Measure) -> bool:
        return self._ask(partial(cold_rows.was_taken, measure=measure.id), otherwise=False)

    def _panels(self, practice: Practice, taken: list[Measure], kind: str) -> tuple[Panel, ...]:
        panels = []
        if kind in {ALL, MINUTES}:
            panels.append(minutes_panel(practice))
        panels += [self._measured(practice, m) for m in taken if kind in {ALL, m.id}]
        if kind in {ALL, FELT}:
            panels.append(felt_panel(practice))
        return tuple(panels)

    def _measured(self, practice: Practice, measure: Measure) -> Panel:
        nothing: tuple[SessionRecord, ...] = ()
        charted = partial(cold_rows.charted, measure=measure.id, sides=measure.sides)
        found = self._ask(partial(charted, first=practice.first, last=practice.last), nothing)
        return measure_panel(measure, scores_of(measure, found, practice, self._noise))

    def _noise(self, measure: Measure, side: Side) -> Noise:
        nothing: tuple[SessionRecord, ...] = ()
        found = partial(cold_rows.learnt_from, measure=measure.id, today=self._today())
        return learnt(measure, side, self._ask(found, nothing))

    @Slot(object)
    def _show_view(self, view: View) -> None:
        self._view = view
        reach = self._ask(summary.reach, None)
        if reach is not None:
            self._fill_chart(reach)

    @Slot(object)
    def _show_list(self, wanted: Listing) -> None:
        self._listing = wanted
        self._fill_list()

    @Slot()
    def _show_routines(self) -> None:
        nothing: tuple[listing.RoutineName, ...] = ()
        found = self._ask(listing.routines, nothing)
        self.page.list.bar.show_routines({one.id: one.name for one in found})

    @Slot(object)
    def _mend(self, record: SessionRecord) -> None:
        """Have a session mended as it is now: another program may have changed it meanwhile."""
        try:
            found = self._reader.session(record.id)
        except HistoryError as error:
            self.told.emit(worded(str(error)))
            return
        if found is None:
            self.fill()
            return
        self._mended = record.id
        self.mend_asked.emit(found)

    @Slot(object)
    def _delete(self, record: SessionRecord) -> None:
        place = self.page.table.currentIndex().row()
        try:
            self._reader.delete(record.id, self._now())
        except HistoryError as error:
            self.told.emit(worded(str(error)))
            return
        self._deleted = record, place
        self._fill(place)
        words = self._words
        self.noticed.emit(Notice(words.deleted(record), words.undo(), UNDO_DELETE))

    @Slot()
    def undo(self) -> None:
        """Bring back the session that was deleted last."""
        if self._deleted is None:
            return
        record, place = self._deleted
        try:
            self._reader.save(replace(record, changed_at=self._now()))
        except HistoryError as error:
            self.told.emit(worded(str(error)))
            return
        self._deleted = None
        self._fill(place)
        self.noticed.emit(Notice(self._words.back_again(record), passing=True))

    @Slot()
    def _save_picture(self) -> None:
        from ui.views.chart_picture import png, svg

        path = self._ask_picture()
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(PNG)
        make = svg if path.suffix.lower() == SVG else png
        try:
            replace_file(path, make(self.page.chart.card.view))
        except OSError as error:
            self.told.emit(self._words.not_saved(reason_of(error)))
        else:
            self.noticed.emit(Notice(self._words.saved(str(path)), passing=True))

    def _ask(self, question: Callable[..., T], otherwise: T) -> T:
        try:
            return self._reader.ask(question, otherwise)
        except HistoryError as error:
            self.told.emit(worded(str(error)))
            return otherwise
