# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of the history's page: what there is to choose, to press and to wait for."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from exercises.record import Outcome, SessionRecord
from history.listing import Column
from history.summary import Per, Span
from ui.wording import BY, translate
from ui.wording.history import Row, outcome, sets
from ui.wording.lengths import day_and_time

MONDAY = datetime(2026, 11, 23, 22, 43, tzinfo=UTC)
"""The first of a week of days that take much room."""


class HistoryWords:
    def __init__(self) -> None:
        self.title = translate("History", "History")
        self._word_table()
        self._word_page()

    def _word_table(self) -> None:
        self.table = translate("History", "Sessions")
        self.columns = Row(
            translate("History", "When"),
            translate("History", "Routine"),
            translate("History", "Done"),
            translate("History", "Time"),
            translate("History", "Effort"),
            translate("History", "Pain"),
            translate("History", "Measure"),
            translate("History", "Note"),
        )
        self.widest = Row(
            when="\n".join(day_and_time(MONDAY + timedelta(day), 0) for day in range(7)),
            routine="Balloon breathing",
            done=", ".join((sets(10, 10), outcome(Outcome.INTERRUPTED))),
            time="100:00",
            effort="10",
            pain="10 → 10",
            measure="Toe touch −10.5 → −12.5 cm",
            note="",
        )
        self.no_match = translate("History", "No session of this routine.")

    def _word_page(self) -> None:
        self.empty = translate("History", "Nothing here yet")
        self.empty_more = translate(
            "History",
            "After your first session a chart grows here: minutes of practice by day, week or "
            "month, how hard it felt, whether it hurt, and your measure inside its noise, if you "
            "keep one.",
        )
        self.empty_table = translate(
            "History",
            "Beside it every session stands in a list, drill by drill, as soon as it begins. "
            "It all stays on this machine.",
        )
        self.keys = translate(
            "History",
            "4, 6, A: how far back. D, W, M: bars. V: next chart. ← → walk through it. "
            "Enter opens a session.",
        )
        self.details = translate("History", "Details of the session")
        self.close = translate("History", "Close")
        self.mend = translate("History", "Edit")
        self.delete = translate("History", "Delete")
        self.picture = translate("History", "Save picture")
        self.export = translate("History", "Export")
        self.bring = translate("History", "Import")
        self.span = translate("History", "How far back")
        self.per = translate("History", "A bar for each")
        self.kind = translate("History", "Shown")
        self.tab = translate("History", "View")
        self.routine = translate("History", "Routines listed")
        self.order = translate("History", "Order of the list")
        self.every = translate("History", "All routines")

    def spans(self) -> dict[str, str]:
        """Return how far back the chart can look."""
        return {
            Span.FOUR_WEEKS: translate("History", "4 weeks"),
            Span.SIX_MONTHS: translate("History", "6 months"),
            Span.ALL: translate("History", "All"),
        }

    def pers(self) -> dict[str, str]:
        """Return what a bar can stand for."""
        return {
            Per.DAY: translate("History", "Day"),
            Per.WEEK: translate("History", "Week"),
            Per.MONTH: translate("History", "Month"),
        }

    def tabs(self) -> dict[str, str]:
        """Return what takes turns in a narrow window."""
        return {
            "chart": translate("History", "Chart"),
            "list": translate("History", "Sessions"),
        }

    def kinds(self, measures: Mapping[str, str]) -> dict[str, str]:
        """Return what can be charted; `measures` are those that were taken."""
        return {
            "all": translate("History", "All charts"),
            "minutes": translate("History", "Minutes"),
            **measures,
            "felt": translate("History", "Effort and pain"),
        }

    def orders(self) -> dict[tuple[Column, bool], str]:
        """Return the ways to sort: by a column, falling or not."""
        return {
            (Column.WHEN, True): translate("History", "Newest first"),
            (Column.WHEN, False): translate("History", "Oldest first"),
            (Column.ROUTINE, False): translate("History", "Routine, A to Z"),
            (Column.ROUTINE, True): translate("History", "Routine, Z to A"),
            (Column.DONE, True): translate("History", "Most done first"),
            (Column.DONE, False): translate("History", "Least done first"),
            (Column.TIME, True): translate("History", "Longest first"),
            (Column.TIME, False): translate("History", "Shortest first"),
            (Column.EFFORT, True): translate("History", "Hardest first"),
            (Column.EFFORT, False): translate("History", "Easiest first"),
            (Column.PAIN, True): translate("History", "Most pain first"),
            (Column.PAIN, False): translate("History", "Least pain first"),
            (Column.MEASURE, True): translate("History", "Highest measure first"),
            (Column.MEASURE, False): translate("History", "Lowest measure first"),
            (Column.NOTE, False): translate("History", "Note, A to Z"),
            (Column.NOTE, True): translate("History", "Note, Z to A"),
        }

    def count(self, sessions: int) -> str:
        """Return how many sessions the list has."""
        if sessions == 1:
            return translate("History", "1 session")
        return translate("History", "{0} sessions", "", BY, sessions).format(sessions)

    def deleted(self, record: SessionRecord) -> str:
        """Return that a session was deleted."""
        when = day_and_time(record.started_at, record.offset_minutes)
        return translate("History", "The session of {0} was deleted.").format(when)

    def back_again(self, record: SessionRecord) -> str:
        """Return that a session that was deleted is there again."""
        when = day_and_time(record.started_at, record.offset_minutes)
        return translate("History", "The session of {0} is back.").format(when)

    def undo(self) -> str:
        """Return what brings it back."""
        return translate("History", "Undo")

    def saved(self, path: str) -> str:
        """Return where the picture of the chart is."""
        return translate("History", "The chart was saved as {0}").format(path)

    def not_saved(self, why: str) -> str:
        """Return that there is no picture."""
        return translate("History", "The chart could not be saved: {0}.").format(why)
