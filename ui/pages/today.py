# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Today: what can be started, each with its key, and what was done in the last four weeks."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from ui.keys import typed
from ui.look import space
from ui.pages.column import Column, SideBySide
from ui.pages.day import Card, Day, DrillRow, Offer
from ui.pages.drill_row import SIDES_KEY, DrillButton
from ui.pages.offer import NO_KEY, YES_KEY, OfferSheet
from ui.pages.page_keys import ENTER, OTHER_KEYS
from ui.pages.page_links import PageLinks
from ui.pages.start_card import RoutineButton, StartCard
from ui.pages.text import Sheet, line
from ui.pages.weeks import Weeks
from ui.wording.pages import TodayWords

LEVELS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_Plus: 1,
}
ABOUT_KEY = "I"
FIRST_KEY = "T"


class Today(QWidget):
    """The first page. `show_day` fills it; the focus stays on what it was on."""

    routine_chosen = Signal(str)
    level_chosen = Signal(object)
    sides_chosen = Signal(object)
    first_chosen = Signal(str)
    about_asked = Signal(str)
    page_chosen = Signal(str)
    offer_taken = Signal()
    offer_left = Signal()
    _gone_to = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._words = TodayWords()
        self._stops: list[QAbstractButton] = []
        self._marks: list[str] = []
        self._keys: dict[str, QAbstractButton] = {}
        self._column = Column()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._column)
        self._content: QWidget | None = None
        self._gone_to.connect(self._reveal, Qt.ConnectionType.QueuedConnection)

    def show_day(self, day: Day) -> None:
        """Show what can be started today."""
        place = self._focused_place()
        mark = None if place is None else self._marks[place]
        self._stops, self._marks, self._keys = [], [], {}
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = self._lay_out(day)
        self._column.rows.addWidget(self._content)
        self._content.show()
        if mark is not None:
            self._focus(self._marks.index(mark) if mark in self._marks else self._home())

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._column.verticalScrollBar().setValue(0)
        self._focus(self._home())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & OTHER_KEYS:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in LEVELS:
            self._change_level(LEVELS[Qt.Key(event.key())])
        elif event.isAutoRepeat() or not self._take(event.key(), typed(event)):
            event.ignore()

    def _take(self, key: int, said: str) -> bool:
        """Do what a key does once, however long it is held; return whether it does anything."""
        if key in ENTER:
            self._press(self._focused_place())
        elif said in self._keys:
            self._keys[said].click()
        elif said == SIDES_KEY:
            self._turn_sides()
        elif said == ABOUT_KEY:
            self._ask_about()
        elif said == FIRST_KEY:
            self._put_first()
        else:
            return False
        return True

    def _lay_out(self, day: Day) -> QWidget:
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(1))
        rows.addWidget(line(self._words.title, "title"))
        offered = any(card.offered for card in day.cards)
        rows.addWidget(line(day.greeting if offered else self._words.nothing, "quiet"))
        rows.addSpacing(space(6))
        blocks = SideBySide(880, gap=10)
        blocks.add(self._what_to_start(day), 2)
        blocks.add(self._beside(day), 1)
        rows.addWidget(blocks)
        rows.addStretch(1)
        return content

    def _what_to_start(self, day: Day) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(space(2))
        if day.offer is not None:
            rows.addWidget(self._offer(day.offer))
            rows.addSpacing(space(3))
        if day.cards:
            rows.addWidget(self._card(day.cards))
        if day.rows:
            rows.addSpacing(space(5))
            rows.addWidget(line(self._words.drills, "strong"))
            rows.addWidget(line(self._words.drills_keys, "small-quiet"))
            rows.addSpacing(space(1))
        for row in day.rows:
            rows.addWidget(self._drill(row))
        rows.addStretch(1)
        return rows

    def _offer(self, offer: Offer) -> OfferSheet:
        sheet = OfferSheet(offer)
        sheet.yes.clicked.connect(self.offer_taken)
        sheet.no.clicked.connect(self.offer_left)
        self._add_stop(sheet.yes, YES_KEY, f"yes to {offer.heading}")
        self._add_stop(sheet.no, NO_KEY, f"no to {offer.heading}")
        return sheet

    def _card(self, cards: tuple[Card, ...]) -> StartCard:
        card = StartCard(cards, self._words)
        card.start.chosen.connect(self.routine_chosen)
        self._add_stop(card.start, cards[0].key, f"routine {cards[0].routine_id}")
        for value, button in zip(cards[1:], card.others, strict=True):
            button.chosen.connect(self.routine_chosen)
            button.first_chosen.connect(self.first_chosen)
            self._add_stop(button, value.key, f"routine {value.routine_id}")
        return card

    def _drill(self, row: DrillRow) -> DrillButton:
        button = DrillButton(row, self._words)
        button.level_chosen.connect(self.level_chosen)
        button.sides_chosen.connect(self.sides_chosen)
        button.about_asked.connect(self.about_asked)
        button.chosen.connect(self.routine_chosen)
        self._add_stop(button, row.key, f"drill {row.drill_id}")
        return button

    def _beside(self, day: Day) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(space(5))
        rows.addWidget(Weeks(day.recent, self._words))
        mind = Sheet(self._words.mind)
        for words in (self._words.silence, *day.safety_lines):
            mind.rows.addWidget(line(words))
        rows.addWidget(mind)
        rows.addLayout(self._links())
        rows.addStretch(1)
        return rows

    def _links(self) -> PageLinks:
        links = PageLinks(self._words)
        for link in links.links:
            link.chosen.connect(self.page_chosen)
            self._add_stop(link, link.key, f"page {link.key}")
        return links

    def _add_stop(self, button: QAbstractButton, key: str, mark: str) -> None:
        """Let the focus stop here; by its `mark` it is found when the day is shown anew."""
        self._stops.append(button)
        self._marks.append(mark)
        if key:
            self._keys[key.upper()] = button

    def _home(self) -> int:
        """Return the place of what Enter starts: the first routine, not an offer above it."""
        offered = (i for i, stop in enumerate(self._stops) if stop.isEnabled())
        startable = (i for i in offered if not isinstance(self._stops[i].parent(), OfferSheet))
        return next(startable, 0)

    def _focused_place(self) -> int | None:
        return next((i for i, stop in enumerate(self._stops) if stop.hasFocus()), None)

    def _move(self, step: int) -> None:
        place = self._focused_place()
        goal = 0 if place is None else place + step
        while 0 <= goal < len(self._stops) and not self._stops[goal].isEnabled():
            goal += step
        self._focus(goal)

    def _focus(self, place: int) -> None:
        if 0 <= place < len(self._stops):
            self._stops[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._gone_to.emit()

    @Slot()
    def _reveal(self) -> None:
        """Scroll to what has the focus, once everything has its place."""
        place = self._focused_place()
        if place is not None:
            self._column.reveal(self._stops[place])

    def _focused(self) -> QAbstractButton | None:
        place = self._focused_place()
        return self._stops[place] if place is not None else None

    def _change_level(self, step: int) -> None:
        stop = self._focused()
        if isinstance(stop, DrillButton):
            stop.step(step)

    def _turn_sides(self) -> None:
        """Only one drill has a choice of sides: it need not be the chosen one."""
        for stop in self._stops:
            if isinstance(stop, DrillButton):
                stop.turn_sides()

    def _ask_about(self) -> None:
        stop = self._focused()
        if isinstance(stop, DrillButton):
            stop.ask_about()

    def _put_first(self) -> None:
        stop = self._focused()
        if isinstance(stop, RoutineButton):
            self.first_chosen.emit(stop.routine_id)

    def _press(self, place: int | None) -> None:
        if self._stops:
            self._stops[self._home() if place is None else place].click()
