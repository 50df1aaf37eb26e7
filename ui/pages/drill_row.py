# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""One drill on Today: Enter starts it, Left and Right change its level."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.column import SideBySide
from ui.pages.day import DrillRow, LevelChoice
from ui.pages.key_cap import KeyCap
from ui.pages.sheet_button import SheetButton
from ui.pages.text import line
from ui.wording.lengths import clock
from ui.wording.pages import TodayWords


class DrillButton(SheetButton):
    """The whole row is the button; two small ones in it change the level by mouse."""

    chosen = Signal(str)
    level_chosen = Signal(object)

    def __init__(self, row: DrillRow, words: TodayWords) -> None:
        super().__init__()
        self.row = row
        level = words.level(row.level, row.of)
        self.setAccessibleName(words.drill(row.name, level, row.level_name, row.total_ms))
        self.setToolTip(words.level_hint)
        self.clicked.connect(self._choose)
        self.across.addWidget(KeyCap(row.key))
        blocks = SideBySide(440, gap=3)
        blocks.add(self._names(row), 1)
        blocks.add(self._doses(row, level, words))
        self.across.addWidget(blocks, 1)

    def step(self, steps: int) -> None:
        """Ask for the level so many steps up or down, when there is one."""
        level = self.row.step(steps)
        if level != self.row.level:
            self.level_chosen.emit(LevelChoice(self.row.drill_id, level))

    def _names(self, row: DrillRow) -> QWidget:
        block = QWidget()
        names = QVBoxLayout(block)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(space(1))
        names.addStretch()
        names.addWidget(line(row.name))
        names.addWidget(line(row.level_name, "small-quiet"))
        if row.shown_mark:
            names.addWidget(line(row.shown_mark, "small-quiet"))
        names.addStretch()
        return block

    def _doses(self, row: DrillRow, level: str, words: TodayWords) -> QWidget:
        block = QWidget()
        doses = QHBoxLayout(block)
        doses.setContentsMargins(0, 0, 0, 0)
        doses.setSpacing(space(2))
        easier = self._stepper("−", words.easier, row.step(-1) != row.level)
        easier.clicked.connect(self._go_easier)
        harder = self._stepper("+", words.harder, row.step(1) != row.level)
        harder.clicked.connect(self._go_harder)
        doses.addWidget(easier)
        doses.addWidget(line(level, "quiet", wraps=False))
        doses.addWidget(harder)
        doses.addSpacing(space(2))
        doses.addWidget(line(clock(row.total_ms), "quiet", wraps=False))
        doses.addStretch()
        return block

    def _stepper(self, sign: str, name: str, works: bool) -> ActionButton:  # noqa: FBT001
        button = ActionButton(sign, kind="sign")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(name)
        button.setEnabled(works)
        return button

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.row.routine_id)

    @Slot()
    def _go_easier(self) -> None:
        self.step(-1)

    @Slot()
    def _go_harder(self) -> None:
        self.step(1)
