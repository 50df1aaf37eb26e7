# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Before a routine of several drills starts: what is needed for all of it, and what will come."""

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from exercises.plan import Block
from ui.keys import latin_key
from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.column import Column, SideBySide
from ui.pages.day import ReadyFacts
from ui.pages.reading import SCROLLS, paragraphs
from ui.pages.text import Sheet, line
from ui.wording.pages import ReadyWords
from ui.wording.sayings import worded

WIDEST = 1000
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class MeasureOffer(Struct, frozen=True):
    """A measure that can be taken first; `taken` is what was taken, `hint` what trains it."""

    name: str
    kit: str
    hint: str
    taken: str


class Ready(QWidget):
    """`show_plan` fills it; Enter goes on, M measures first. Emits `left` when no longer shown."""

    went_on = Signal()
    left = Signal()
    measure_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._words = words = ReadyWords()
        self._go_on = ActionButton(words.start, kind="primary")
        self._go_on.setAccessibleName(words.start_spoken)
        self._go_on.clicked.connect(self.went_on)
        self.setFocusProxy(self._go_on)
        self.measure = ActionButton(words.measure, "M")
        self.measure.clicked.connect(self.measure_asked)
        self._offer = Sheet()
        self._offer_name, self._offer_more = line("", "large"), line("", "quiet")
        self._taken = line("", "strong")
        self._column = Column(WIDEST)
        self._title = line("", "title")
        self._facts = line("", "quiet")
        self._lay_out_head(self._column.rows)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._column)
        self._content: QWidget | None = None

    def show_plan(self, facts: ReadyFacts) -> None:
        """Show what is about to start."""
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._title.setText(facts.plan.routine_name)
        self._facts.setText(self._words.facts(facts.total_ms, facts.work_ms))
        self._content = self._lay_out(facts)
        self._column.rows.addWidget(self._content, 1)
        self._content.show()
        self._column.verticalScrollBar().setValue(0)
        self._go_on.setAccessibleDescription(self._words.needs_all(facts.equipment))

    def show_measure(self, offer: MeasureOffer | None) -> None:
        """Offer a measure, or none; show what was taken."""
        self._offer.setVisible(offer is not None)
        if offer is None:
            return
        words = self._words
        self._offer_name.setText(words.measure_first(offer.name))
        self._offer_more.setText(words.measure_more(offer.kit, offer.hint))
        self._taken.setText(offer.taken)
        self._taken.setVisible(bool(offer.taken))
        self.measure.rename(words.measure_again if offer.taken else words.measure)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._go_on.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in SCROLLS:
            bar = self._column.verticalScrollBar()
            bar.setValue(bar.value() + SCROLLS[Qt.Key(event.key())] * space(16))
        elif event.key() in ENTER and not event.isAutoRepeat():
            self._go_on.click()
        elif (
            latin_key(event) == Qt.Key.Key_M
            and self._offer.isVisible()
            and not event.isAutoRepeat()
        ):
            self.measure.click()
        else:
            self._column.keyPressEvent(event)

    def _lay_out_head(self, rows: QVBoxLayout) -> None:
        rows.addWidget(self._title)
        rows.addWidget(self._facts)
        start = QHBoxLayout()
        start.setSpacing(space(6))
        start.addWidget(self._go_on)
        start.addWidget(line(self._words.silence, "strong"), 1)
        rows.addLayout(start)
        self._offer.rows.addWidget(self._offer_name)
        self._offer.rows.addWidget(self._offer_more)
        self._offer.rows.addWidget(self._taken)
        self._offer.rows.addWidget(self.measure, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self._offer)
        self._offer.hide()
        rows.addSpacing(space(2))

    def _lay_out(self, facts: ReadyFacts) -> QWidget:
        words = self._words
        content, rows = paragraphs()
        blocks = SideBySide(800, gap=6)
        blocks.add(_column(self._needs(facts)), 2)
        blocks.add(_column(self._coming(facts)), 3)
        rows.addWidget(blocks)
        for sentence in map(worded, facts.plan.left_out):
            rows.addWidget(line(sentence))
        rows.addWidget(line(words.keys, "small-quiet"))
        rows.addStretch(1)
        return content

    def _needs(self, facts: ReadyFacts) -> Sheet:
        sheet = Sheet(self._words.needs)
        sheet.rows.setSpacing(space(2))
        for thing in facts.equipment:
            sheet.rows.addWidget(line(thing))
        return sheet

    def _coming(self, facts: ReadyFacts) -> Sheet:
        sheet = Sheet(self._words.drills)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(space(4))
        grid.setVerticalSpacing(space(3))
        for place, block in enumerate(facts.plan.blocks):
            grid.addWidget(line(str(place + 1), "quiet"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(self._drill(block), place, 1)
        sheet.rows.addLayout(grid)
        return sheet

    def _drill(self, block: Block) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(0)
        rows.addWidget(line(block.drill.name))
        level = self._words.level(block.level.number, len(block.drill.levels), block.level.name)
        rows.addWidget(line(level, "small-quiet"))
        if block.drill.shown_mark:
            rows.addWidget(line(block.drill.shown_mark, "small-quiet"))
        return rows


def _column(sheet: Sheet) -> QVBoxLayout:
    """Return the sheet at the top of a column of its own."""
    rows = QVBoxLayout()
    rows.addWidget(sheet)
    rows.addStretch(1)
    return rows
