# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A few choices that exclude each other, in a row where they fit."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from ui.pages.choosing import Choice
from ui.pages.column import SideBySide


class Options(QWidget):
    """`chosen` tells the id of the one that was chosen."""

    chosen = Signal(str)

    def __init__(self, options: Mapping[str, str]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._choices = {ident: Choice(words) for ident, words in options.items()}
        row = SideBySide(gap=1)
        for choice in self._choices.values():
            self._group.addButton(choice)
            row.add(choice)
        row.close_up()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(row)
        self._group.buttonClicked.connect(self._tell)

    def show_option(self, ident: str) -> None:
        """Show which is chosen, without telling it."""
        self._choices[ident].setChecked(True)

    @Slot()
    def take_focus(self) -> None:
        checked = next(choice for choice in self._choices.values() if choice.isChecked())
        checked.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def name(self, words: str) -> None:
        """Say what is chosen here."""
        for choice in self._choices.values():
            choice.setAccessibleName(f"{words}: {choice.text()}")

    @Slot(QAbstractButton)
    def _tell(self, button: QAbstractButton) -> None:
        self.chosen.emit(next(i for i, choice in self._choices.items() if choice is button))
