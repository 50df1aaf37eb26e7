# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The history: the chart, beside it the list of sessions, and one session in the chart's place."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from exercises.measure import Measure
from exercises.noise import NoiseOf, published
from exercises.record import SessionRecord
from history.listing import Listing
from history.summary import Per
from ui.keys import latin_key
from ui.look import space
from ui.pages.column import Column, scaled
from ui.pages.history_bars import ActionBar, View
from ui.pages.history_blocks import GAP, WIDEST, ChartBlock, ListBlock, NothingYet
from ui.pages.segments import Segments
from ui.pages.session_details import Details
from ui.pages.session_model import Records
from ui.pages.text import line
from ui.views.chart_values import Chart
from ui.wording.history_page import HistoryWords

ROOM_BESIDE_TITLE = 1150
"""Width in px at which the buttons stand beside the title."""
ROOM_ABOVE = 520
"""Height in px below which the chart comes first, and then what is chosen about it."""
LEAST_LIST = 240
"""Height in px of the list below which the page scrolls."""
CLOSES = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace}
CHART, LIST = "chart", "list"
OTHERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class History(QWidget):
    """`view_asked` and `listing_asked` tell what is to be shown; whoever hears them shows it.

    In a window that is too narrow for both, chart and list take turns (S). Enter opens a session;
    Enter, Backspace or Esc closes it.
    """

    view_asked = Signal(object)
    listing_asked = Signal(object)
    routines_asked = Signal()
    mend_asked = Signal(object)
    delete_asked = Signal(object)
    undo_asked = Signal()
    picture_asked = Signal()
    export_asked = Signal()
    import_asked = Signal()

    def __init__(self, measures: Mapping[str, Measure], noise: NoiseOf = published) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._words = words = HistoryWords()
        self.tabs = Segments(words.tab, words.tabs())
        self.tabs.show_option(CHART)
        self.chart = ChartBlock(words)
        self.list = ListBlock(words, measures)
        self.table = self.list.table
        self.details = Details(words, measures, noise)
        self.details.hide()
        self.offers = ActionBar(words)
        self._filled = self._beside = False
        self._lay_out()
        self._wire()
        self._arrange()

    def _wire(self) -> None:
        self.tabs.chosen.connect(self._turn)
        self.chart.bar.asked.connect(self.view_asked)
        self.list.listing_asked.connect(self.listing_asked)
        self.list.bar.routine.reached.connect(self.routines_asked)
        self.table.opened.connect(self._open)
        self.table.moved.connect(self._follow)
        self.table.deleted.connect(self.delete_asked)
        self.table.grown.connect(self._arrange)
        self.offers.picture_asked.connect(self.picture_asked)
        self.offers.export_asked.connect(self.export_asked)
        self.offers.import_asked.connect(self.import_asked)
        self.details.closed.connect(self.step_back)
        self.details.mend_asked.connect(self.mend_asked)
        self.details.delete_asked.connect(self.delete_asked)

    def _lay_out(self) -> None:
        words, self._column = self._words, Column(WIDEST, keys=False)
        self._head = QHBoxLayout()
        self._head.setSpacing(space(6))
        self._head.addWidget(line(words.title, "title", wraps=False))
        self._head.addWidget(self.tabs)
        self._head.addStretch(1)
        self._across = QHBoxLayout()
        self._across.setSpacing(space(GAP))
        for block, share in ((self.chart, 4), (self.details, 4), (self.list, 3)):
            self._across.addWidget(block, share)
        self._empty = NothingYet(words)
        self._keys = line(words.keys, "small-quiet")
        rows = self._column.rows
        rows.addLayout(self._head)
        rows.addWidget(self._empty)
        rows.addLayout(self._across, 1)
        rows.addWidget(self._keys)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._column)

    def show_empty(self) -> None:
        """Show what will be here."""
        self.details.hide()
        self._fill(filled=False)

    def show_view(self, view: View, measures: Mapping[str, str], pers: frozenset[Per]) -> None:
        """Show what the chart shows, and what else it could."""
        self.chart.bar.show_view(view, measures, pers)

    def show_chart(self, chart: Chart) -> None:
        """Show this chart."""
        self.chart.show_chart(chart)
        self._fill(filled=True)

    def show_list(self, sessions: Records, listing: Listing, place: int = 0) -> None:
        """Show these sessions, listed so, with the one at `place` chosen."""
        self.list.show_list(sessions, listing, place)
        self.step_back()

    def _fill(self, *, filled: bool) -> None:
        """Arrange; what had the keyboard may have gone with the last session."""
        before, self._filled = self._filled, filled
        self._arrange()
        if filled is not before and self.isVisible():
            self._first_stop().setFocus()

    @Slot()
    def step_back(self) -> bool:
        """Close the details; return whether they were open."""
        if self.details.isHidden():
            return False
        self.details.hide()
        self._arrange()
        self.table.setFocus()
        return True

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._first_stop().setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._first_stop().setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = latin_key(event), event.modifiers()
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if event.isAutoRepeat() or modifiers & OTHERS:
            event.ignore()
        elif control and key == Qt.Key.Key_Z:
            self.undo_asked.emit()
        elif control or not self._take(key):
            event.ignore()

    def _take(self, key: Qt.Key) -> bool:
        """Do what a key does; return whether it does anything."""
        if key in CLOSES:
            return self.step_back()
        if self.offers.take(key):
            return True
        if not self._filled:
            return False
        if key == Qt.Key.Key_S and self.tabs.isVisible():
            self.tabs.choose(LIST if self.tabs.shown == CHART else CHART)
            return True
        return self.chart.take(key) or self.list.take(key) or self._take_session(key)

    def _take_session(self, key: Qt.Key) -> bool:
        record = self.table.current()
        if record is None or key not in {Qt.Key.Key_E, Qt.Key.Key_Delete}:
            return False
        if key == Qt.Key.Key_E:
            self.mend_asked.emit(record)
        elif not self.details.isHidden():
            self.delete_asked.emit(record)
        return True

    def _first_stop(self) -> QWidget:
        if not self._filled:
            return self.offers.buttons[Qt.Key.Key_I]
        if not self.details.isHidden() and not self._beside:
            return self.details
        stop = self.chart.card.stop
        return self.table if not self.list.isHidden() or stop is None else stop

    @Slot()
    def _arrange(self) -> None:
        """Show what there is room for."""
        filled, held = self._filled, self.table.hasFocus()
        beside = self._beside = self.list.fit(self.size())
        opened = filled and not self.details.isHidden()
        chart = filled and not opened and (beside or self.tabs.shown == CHART)
        listed = filled and (beside or (not opened and self.tabs.shown == LIST))
        self._place_actions(high=self.width() >= scaled(self, ROOM_BESIDE_TITLE))
        self._empty.setHidden(filled)
        self.tabs.setVisible(filled and not beside and not opened)
        self.chart.setVisible(chart)
        self.list.setVisible(listed)
        self._keys.setVisible(filled and not opened)
        self.offers.setVisible(beside or not opened)
        self.offers.offer(picture=chart, export=filled)
        self.chart.show_bar(below=self.height() < scaled(self, ROOM_ABOVE))
        self.list.setMinimumHeight(scaled(self, LEAST_LIST))
        self.details.setMinimumHeight(scaled(self, LEAST_LIST))
        if held and not opened:
            self._first_stop().setFocus()

    def _place_actions(self, *, high: bool) -> None:
        """Put the buttons beside the title, or where that would be too narrow below everything."""
        place = self._head if high else self._column.rows
        if place.indexOf(self.offers) < 0:
            place.addWidget(self.offers)
            before: QWidget = self.tabs.findChildren(QRadioButton)[-1] if high else self.table
            for button in self.offers.buttons.values():
                self.setTabOrder(before, button)
                before = button

    @Slot(str)
    def _turn(self, _tab: str) -> None:
        self._arrange()
        self._first_stop().setFocus()

    @Slot(object)
    def _open(self, record: SessionRecord) -> None:
        if self.step_back():
            return
        self.details.show_session(record)
        self.details.show()
        self._arrange()
        if not self._beside:
            self.details.setFocus()

    @Slot(object)
    def _follow(self, record: SessionRecord) -> None:
        if not self.details.isHidden():
            self.details.show_session(record)
