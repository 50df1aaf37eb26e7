# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is mended of a session afterwards: the pain around each drill, and the tries of measures."""

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from exercises.record import MOST_TRIES
from ui.look import space
from ui.pages.column import scaled
from ui.pages.page_keys import ENTER
from ui.pages.text import Sheet, line
from ui.typed_number import numbers_in, text_of
from ui.wording.pages import CheckInWords

MOST = 10
DIGIT_WIDTH = 64


class DrillPain(Struct, frozen=True):
    """A drill's name, and the pain before and after it, None where unasked."""

    name: str
    before: int | None
    after: int | None


class TakenTries(Struct, frozen=True):
    """A measure's name with its unit, its counted tries, and what a try may be."""

    name: str
    tries: tuple[float, ...]
    least: float
    most: float


class Entry(QLineEdit):
    """A field that Enter leaves for the next one."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            if not event.isAutoRepeat():
                self.focusNextChild()
        else:
            super().keyPressEvent(event)


class Digit(Entry):
    """A number from 0 to 10, or nothing."""

    def __init__(self, name: str, value: int | None) -> None:
        super().__init__("" if value is None else str(value))
        self.setMaxLength(2)
        self.setAccessibleName(name)
        self.setPlaceholderText("–")
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._kept = value

    @property
    def value(self) -> int | None:
        """Return the number; what is none is as it was."""
        text = self.text().strip()
        if not text:
            return None
        good = text.isascii() and text.isdecimal() and int(text) <= MOST
        return int(text) if good else self._kept


class Tries(Entry):
    """Counted tries, with spaces between; nothing: the measure was not taken."""

    def __init__(self, taken: TakenTries) -> None:
        super().__init__(text_of(taken.tries))
        self.setAccessibleName(taken.name)
        self._taken = taken

    @property
    def value(self) -> tuple[float, ...]:
        """Return the tries; what cannot be is as it was."""
        found = numbers_in(self.text())
        known = self._taken
        if found is None or len(found) > MOST_TRIES:
            return known.tries
        return found if all(known.least <= one <= known.most for one in found) else known.tries


class Mending(QWidget):
    """`show_rows` fills it; `pains` and `tries` are as they stand now."""

    def __init__(self, words: CheckInWords) -> None:
        super().__init__()
        self._words = words
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setVerticalSpacing(space(4))
        self._sheets: list[Sheet] = []
        self._pains: list[tuple[Digit, Digit]] = []
        self._tries: list[Tries] = []

    @property
    def pains(self) -> tuple[tuple[int | None, int | None], ...]:
        """Return the pain before and after each drill."""
        return tuple((before.value, after.value) for before, after in self._pains)

    @property
    def tries(self) -> tuple[tuple[float, ...], ...]:
        """Return the tries of each measure."""
        return tuple(field.value for field in self._tries)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """Return the fields, in the order in which they are gone through."""
        return (*self._tries, *(field for pair in self._pains for field in pair))

    def show_rows(self, drills: tuple[DrillPain, ...], measures: tuple[TakenTries, ...]) -> None:
        """Show what can be mended; nothing where there is nothing."""
        for sheet in self._sheets:
            sheet.hide()
            sheet.deleteLater()
        self._sheets, self._pains, self._tries = [], [], []
        if measures:
            self._add(self._measures(measures))
        if drills:
            self._add(self._drills(drills))

    def _add(self, sheet: Sheet) -> None:
        self._rows.addWidget(sheet, len(self._sheets), 0)
        self._sheets.append(sheet)
        sheet.show()

    def _drills(self, drills: tuple[DrillPain, ...]) -> Sheet:
        words = self._words
        sheet = Sheet(words.pains)
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(4))
        grid.setColumnStretch(0, 1)
        for column, heading in ((1, words.before), (2, words.after)):
            grid.addWidget(line(heading, "small-quiet"), 0, column, Qt.AlignmentFlag.AlignHCenter)
        for row, drill in enumerate(drills, 1):
            pair = (
                Digit(words.pain_before(drill.name), drill.before),
                Digit(words.pain_after(drill.name), drill.after),
            )
            grid.addWidget(line(drill.name), row, 0)
            for column, field in enumerate(pair, 1):
                field.setFixedWidth(scaled(self, DIGIT_WIDTH))
                grid.addWidget(field, row, column)
            self._pains.append(pair)
        sheet.rows.addLayout(grid)
        return sheet

    def _measures(self, measures: tuple[TakenTries, ...]) -> Sheet:
        sheet = Sheet(self._words.measures)
        sheet.rows.addWidget(line(self._words.measures_more, "quiet"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(4))
        grid.setColumnStretch(1, 1)
        for row, taken in enumerate(measures):
            field = Tries(taken)
            grid.addWidget(line(taken.name, wraps=False), row, 0)
            grid.addWidget(field, row, 1)
            self._tries.append(field)
        sheet.rows.addLayout(grid)
        return sheet
