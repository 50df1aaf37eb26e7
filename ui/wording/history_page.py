# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of the history's page: what there is to choose, to press and to wait for."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from exercises.measure import Measure
from exercises.record import Outcome, SessionRecord
from history.listing import Column
from history.summary import Per, Span
from ui.wording import BY, translate
from ui.wording.history import Row, before_and_after, outcome, sets, side_alone
from ui.wording.lengths import day_and_time, short_day_and_time
from ui.wording.measures import name, number

DAYS = tuple(datetime(2026, 1, 20, 22, 43, tzinfo=UTC) + timedelta(31 * n) for n in range(84))
"""Every day of the week in every month."""
ROOM_FOR_NOTE = "a few words of a note"


def widest(measures: Mapping[str, Measure]) -> tuple[Row, Row, Row]:
    """Return what takes most room: in rows of one line, of two, and of two that are paired.

    Of each column it is a line or several, of which the longest counts.
    """
    offered = [(m, side) for m in measures.values() if m.primary for side in m.sides]
    ended = [outcome(how) for how in Outcome if how is not Outcome.FINISHED]
    plain = Row(
        when="\n".join(day_and_time(on, 0) for on in DAYS),
        routine="Balloon breathing",
        done="\n".join(f"{sets(16, 16)}, {how}" for how in ended),
        time="100:00",
        effort="10",
        pain="10 → 10",
        measure="\n".join(_farthest(m, name(m, side)) for m, side in offered),
        note=ROOM_FOR_NOTE,
    )
    sides = (f"{m.short}\n{_farthest(m, side_alone(m, side))}" for m, side in offered)
    two = replace(plain, done="\n".join((sets(16, 16), *ended)), measure="\n".join(sides))
    paired = replace(
        two,
        when="\n".join(short_day_and_time(on, 0) for on in DAYS),
        done="\n".join((sets(16, 16), *(f"59:59, {how}" for how in ended))),
        effort=plain.pain,
    )
    return plain, two, paired


def _farthest(measure: Measure, called: str) -> str:
    """Return the values of a measure that take most room."""
    ends = (number(end + 0.5) for end in (measure.least, measure.most))
    return "\n".join(before_and_after(measure, called, end, end) for end in ends)


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
