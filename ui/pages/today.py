# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Today: what can be started, each with its key, and what was done in the last four weeks."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from ui.look import space
from ui.pages.bars import DayBars
from ui.pages.button import ActionButton
from ui.pages.column import Column, SideBySide
from ui.pages.day import Card, Day, DrillRow, LevelChoice
from ui.pages.drill_row import DrillButton
from ui.pages.start_card import StartCard
from ui.pages.text import Sheet, line
from ui.wording.pages import TodayWords

__all__ = ["Card", "Day", "DrillRow", "LevelChoice", "Today"]

OTHER_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PageLink(ActionButton):
    """Opens another page."""

    chosen = Signal(str)

    def __init__(self, words: str, key: str, page: str) -> None:
        super().__init__(words, key, "quiet")
        self._page = page
        self.clicked.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._page)


class Today(QWidget):
    """The first page. `show_day` fills it; the focus stays where it was."""

    routine_chosen = Signal(str)
    level_chosen = Signal(object)
    page_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._words = TodayWords()
        self._stops: list[QAbstractButton] = []
        self._keys: dict[str, QAbstractButton] = {}
        self._column = Column()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._column)
        self._content: QWidget | None = None

    def show_day(self, day: Day) -> None:
        """Show what can be started today."""
        place = self._focused_place()
        self._stops, self._keys = [], {}
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = self._lay_out(day)
        self._column.rows.addWidget(self._content)
        self._content.show()
        if place is not None:
            self._focus(min(place, len(self._stops) - 1))

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._focus(next((i for i, stop in enumerate(self._stops) if stop.isEnabled()), 0))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text().upper()
        if event.modifiers() & OTHER_KEYS:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._change_level(-1 if event.key() == Qt.Key.Key_Left else 1)
        elif event.key() in ENTER and not event.isAutoRepeat():
            self._press(self._focused_place())
        elif text in self._keys and not event.isAutoRepeat():
            self._keys[text].click()
        else:
            event.ignore()

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
        if day.cards:
            card = StartCard(day.cards, self._words)
            for value, button in zip(day.cards, card.buttons, strict=True):
                button.chosen.connect(self.routine_chosen)
                self._add_stop(button, value.key)
            rows.addWidget(card)
        if day.rows:
            rows.addSpacing(space(5))
            rows.addWidget(line(self._words.drills, "strong"))
            rows.addSpacing(space(1))
        for row in day.rows:
            rows.addWidget(self._drill(row))
        rows.addStretch(1)
        return rows

    def _drill(self, row: DrillRow) -> DrillButton:
        button = DrillButton(row, self._words)
        button.level_chosen.connect(self.level_chosen)
        button.chosen.connect(self.routine_chosen)
        self._add_stop(button, row.key)
        return button

    def _beside(self, day: Day) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(space(5))
        rows.addWidget(self._weeks(day.recent))
        if day.safety_lines:
            mind = Sheet(self._words.mind)
            for words in day.safety_lines:
                mind.rows.addWidget(line(words))
            rows.addWidget(mind)
        rows.addLayout(self._links())
        rows.addStretch(1)
        return rows

    def _weeks(self, recent: tuple[int, ...]) -> Sheet:
        sheet = Sheet(self._words.weeks)
        days = sum(1 for minutes in recent if minutes)
        words = self._words.sum(sum(recent), days) if days else self._words.weeks_empty
        bars = DayBars()
        bars.show_minutes(recent)
        bars.setAccessibleName(f"{self._words.weeks}: {words}")
        sheet.rows.addWidget(bars)
        ends = QHBoxLayout()
        ends.addWidget(line(self._words.weeks_ago, "small-quiet", wraps=False))
        ends.addStretch()
        ends.addWidget(line(self._words.today, "small-quiet", wraps=False))
        sheet.rows.addLayout(ends)
        sheet.rows.addWidget(line(words))
        return sheet

    def _links(self) -> QVBoxLayout:
        links = QVBoxLayout()
        links.setSpacing(0)
        pages = (
            (self._words.history, "H", "history"),
            (self._words.preferences, ",", "preferences"),
            (self._words.keys, "?", "keys"),
        )
        for words, key, page in pages:
            link = PageLink(words, key, page)
            link.chosen.connect(self.page_chosen)
            self._add_stop(link, key)
            links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return links

    def _add_stop(self, button: QAbstractButton, key: str) -> None:
        self._stops.append(button)
        if key:
            self._keys[key.upper()] = button

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
            self._column.ensureWidgetVisible(self._stops[place], 0, space(8))

    def _change_level(self, step: int) -> None:
        place = self._focused_place()
        stop = self._stops[place] if place is not None else None
        if isinstance(stop, DrillButton):
            stop.step(step)

    def _press(self, place: int | None) -> None:
        if self._stops:
            self._stops[place or 0].click()
