# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The two halves of the history: the chart under what is chosen about it, and so the list."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exercises.measure import Measure
from history.listing import Listing
from history.summary import Per, Span
from ui.look import space
from ui.pages.bars import DayBars
from ui.pages.chart_card import ChartCard
from ui.pages.column import margins, scaled
from ui.pages.history_bars import ChartBar, ListBar
from ui.pages.session_model import Records
from ui.pages.session_table import SessionTable
from ui.pages.text import Sheet, line
from ui.views.chart_values import Chart
from ui.wording.history_page import HistoryWords

SPANS = {Qt.Key.Key_4: Span.FOUR_WEEKS, Qt.Key.Key_6: Span.SIX_MONTHS, Qt.Key.Key_A: Span.ALL}
WIDEST = 1760
"""Of the page's column, px."""
GAP = 6
"""Between the halves, in steps of space."""
CHART = 640
"""Width in px that the list leaves to the chart, while it can do with rows of two lines itself."""
LEAST_CHART, HIGH = 490, 760
"""Width in px below which the chart stands beside no list; a window less high asks for CHART."""
SHADOW = (
    0,
    6,
    0,
    8,
    0,
    7,
    12,
    0,
    9,
    0,
    14,
    0,
    10,
    15,
    0,
    12,
    16,
    0,
    13,
    0,
    18,
    15,
    0,
    17,
    20,
    0,
    18,
    22,
)
"""Minutes of nobody."""
PERS = {Qt.Key.Key_D: Per.DAY, Qt.Key.Key_W: Per.WEEK, Qt.Key.Key_M: Per.MONTH}


class ChartBlock(QWidget):
    """The chart."""

    def __init__(self, words: HistoryWords) -> None:
        super().__init__()
        self.bar = ChartBar(words)
        self.card = ChartCard()
        self._block = _rows(self)
        self._block.addWidget(self.bar)
        self._block.addWidget(self.card, 1)

    def show_chart(self, chart: Chart) -> None:
        """Show this chart."""
        loaded = self.card.loaded
        self.card.show_chart(chart)
        if not loaded:  # made last, it would be the last that Tab reaches
            self.setTabOrder(self.bar.kind, self.card.view)

    def show_bar(self, *, below: bool) -> None:
        """Put what is chosen about the chart below it, or above."""
        place = 1 if below else 0
        if self._block.indexOf(self.bar) != place:
            self._block.removeWidget(self.bar)
            self._block.insertWidget(place, self.bar)

    def take(self, key: Qt.Key) -> bool:
        """Do what a key does; return whether it does anything."""
        if key in SPANS:
            self.bar.span.choose(SPANS[key])
        elif key in PERS:
            self.bar.per.choose(PERS[key])
        elif key == Qt.Key.Key_V:
            self.bar.next_kind()
        else:
            return False
        return True


class ListBlock(QWidget):
    """The sessions; `listing_asked` tells how a person wants them listed."""

    listing_asked = Signal(object)

    def __init__(self, words: HistoryWords, measures: Mapping[str, Measure]) -> None:
        super().__init__()
        self.bar = ListBar(words)
        self.table = SessionTable(words, measures)
        self._no_match = line(words.no_match, "quiet")
        rows = _rows(self)
        rows.addWidget(self.bar)
        rows.addWidget(self._no_match)
        rows.addWidget(self.table, 1)
        self.bar.asked.connect(self.listing_asked)
        self.table.sorted_by.connect(self.listing_asked)

    def show_list(self, sessions: Records, listing: Listing, place: int) -> None:
        """Show these sessions, listed so, with the one at `place` chosen."""
        self.bar.show_listing(listing, len(sessions))
        self.table.show_sessions(sessions, listing, place)
        self._no_match.setVisible(not len(sessions))

    def fit(self, page: QSize) -> bool:
        """Return whether there is room beside the chart, on a page so large, and keep it."""
        around = margins(self, page, WIDEST)
        room = page.width() - around.left() - around.right() - space(GAP)
        least, high = self.table.least(), self.window().height() >= scaled(self, HIGH)
        beside = room - least >= scaled(self, LEAST_CHART if high else CHART)
        wide = max(least, min(self.table.wanted(), room - scaled(self, CHART)))
        self.setMinimumWidth(wide if beside else 0)
        return beside

    def take(self, key: Qt.Key) -> bool:
        """Do what a key does; return whether it does anything."""
        return not self.isHidden() and self.bar.take(key)


class NothingYet(Sheet):
    """What will be here, with a shadow of it."""

    def __init__(self, words: HistoryWords) -> None:
        super().__init__(words.empty)
        bars = DayBars()
        bars.setProperty("role", "shadow")
        bars.setAccessibleName(words.empty)
        bars.show_minutes(SHADOW)
        self.rows.addWidget(bars)
        self.rows.addSpacing(space(2))
        self.rows.addWidget(line(words.empty_more))
        self.rows.addWidget(line(words.empty_table))


def _rows(block: QWidget) -> QVBoxLayout:
    rows = QVBoxLayout(block)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(space(3))
    return rows
