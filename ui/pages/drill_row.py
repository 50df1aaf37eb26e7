# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""One drill on Today: Enter starts it, ← and → change its level, and what that is stands on it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import TARGET, space
from ui.pages.button import ActionButton
from ui.pages.column import SideBySide, scaled
from ui.pages.day import DrillRow, LevelChoice, SidesChoice
from ui.pages.key_cap import KeyCap
from ui.pages.sheet_button import SheetButton
from ui.pages.text import line
from ui.wording.lengths import clock
from ui.wording.pages import TodayWords

SIDES_KEY = "X"


class DrillButton(SheetButton):
    """The whole row is the button; small ones in it do by mouse what keys do.

    A drill that is kept back opens what there is to read about it instead.
    """

    chosen = Signal(str)
    level_chosen = Signal(object)
    sides_chosen = Signal(object)
    about_asked = Signal(str)

    def __init__(self, row: DrillRow, words: TodayWords) -> None:
        super().__init__()
        self.row = row
        self._words = words
        self.setAccessibleName(self._spoken())
        self.setAccessibleDescription(" ".join(self._remarks()))
        self.setToolTip(words.level_hint if row.offered else words.about_hint)
        self.clicked.connect(self._choose)
        self.across.addWidget(_beside_head(KeyCap(row.key)), 0, Qt.AlignmentFlag.AlignTop)
        block = QVBoxLayout()
        block.setSpacing(space(1))
        head = SideBySide(440, gap=3)
        head.add(self._names(), 1)
        head.add(self._doses())
        block.addWidget(head)
        for remark in self._remarks():
            block.addWidget(line(remark, "small-quiet"))
        if row.both_sides is not None:
            block.addWidget(self._sides(both=row.both_sides), 0, Qt.AlignmentFlag.AlignLeft)
        self.across.addLayout(block, 1)

    def step(self, steps: int) -> None:
        """Ask for the level so many steps up or down, when there is one."""
        level = self.row.step(steps)
        if level != self.row.level:
            self.level_chosen.emit(LevelChoice(self.row.drill_id, level))

    @Slot()
    def turn_sides(self) -> None:
        """Ask for both sides, or for the one that is named; where there is no choice, nothing."""
        if self.row.both_sides is not None:
            self.sides_chosen.emit(SidesChoice(self.row.drill_id, not self.row.both_sides))

    @Slot()
    def ask_about(self) -> None:
        """Ask for what there is to read about the drill."""
        self.about_asked.emit(self.row.drill_id)

    def _spoken(self) -> str:
        row, words = self.row, self._words
        if not row.offered:
            return row.why
        level = words.level(row.level, row.of)
        return words.drill(row.name, level, row.level_name, row.total_ms)

    def _remarks(self) -> list[str]:
        """Return the level's change, the mark, and what is kept back."""
        row, words = self.row, self._words
        said = words.change(row.level_name, row.change) if row.offered else row.why
        remarks = [said, row.shown_mark or ""]
        if row.offered and row.kept_back:
            remarks.append(words.levels_kept_back(row.kept_back))
        return [remark for remark in remarks if remark]

    def _names(self) -> QWidget:
        block = QWidget()
        names = QVBoxLayout(block)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(space(1))
        names.addStretch()
        names.addWidget(line(self.row.name, "strong"))
        names.addStretch()
        return block

    def _doses(self) -> QWidget:
        row, words = self.row, self._words
        block = QWidget()
        doses = QHBoxLayout(block)
        doses.setContentsMargins(0, 0, 0, 0)
        doses.setSpacing(space(2))
        if row.offered:
            easier = self._sign("−", words.easier, works=row.step(-1) != row.level)
            easier.clicked.connect(self._go_easier)
            harder = self._sign("+", words.harder, works=row.step(1) != row.level)
            harder.clicked.connect(self._go_harder)
            doses.addWidget(easier)
            doses.addWidget(line(words.level(row.level, row.of), "quiet", wraps=False))
            doses.addWidget(harder)
            doses.addSpacing(space(2))
            doses.addWidget(line(clock(row.total_ms), "quiet", wraps=False))
        about = self._sign("i", words.about(row.name), works=True)
        about.clicked.connect(self.ask_about)
        doses.addWidget(about)
        doses.addStretch()
        return block

    def _sides(self, *, both: bool) -> ActionButton:
        words = self._words.both_on if both else self._words.both_off
        button = ActionButton(words, SIDES_KEY, "quiet")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self.turn_sides)
        return button

    def _sign(self, sign: str, name: str, *, works: bool) -> ActionButton:
        button = ActionButton(sign, kind="sign")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAccessibleDescription(self.row.name)
        button.setEnabled(works)
        return button

    @Slot()
    def _choose(self) -> None:
        if self.row.offered:
            self.chosen.emit(self.row.routine_id)
        else:
            self.ask_about()

    @Slot()
    def _go_easier(self) -> None:
        self.step(-1)

    @Slot()
    def _go_harder(self) -> None:
        self.step(1)


def _beside_head(cap: KeyCap) -> QWidget:
    """Return the key in the middle of a line that is as high as the row's buttons."""
    block = QWidget()
    block.setMinimumHeight(scaled(cap, TARGET))
    rows = QVBoxLayout(block)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
    return block
