# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The paces on the preferences page: a number for each drill."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.pages.pace_field import DrillName, PaceField
from ui.pages.setting_row import SettingRow, reach
from ui.pages.text import Sheet, line
from ui.wording.preferences import PreferencesWords


class PaceSettings(Sheet):
    """`show_paces` fills it and tells nothing; `changed` carries the paces of its drills.

    One key reaches the first of them, and from each the next.
    """

    changed = Signal(object)

    def __init__(self, words: PreferencesWords) -> None:
        super().__init__(words.paces)
        self.rows.addWidget(line(words.paces_more, "small-quiet"))
        self._words = words
        self.fields: list[PaceField] = []
        self._made: list[QWidget] = []

    def show_paces(self, paces: Mapping[str, int], drills: tuple[DrillName, ...]) -> None:
        """Show the pace of each of these drills."""
        if tuple(field.drill for field in self.fields) != drills:
            self._make(drills)
        for field in self.fields:
            field.show_number(paces.get(field.drill.drill_id, 0))

    def follow(self, before: QWidget) -> None:
        """Come after `before` in the tab order."""
        for field in self.fields:
            QWidget.setTabOrder(before, field.box)
            before = field.box

    def give_keys(self, page: QWidget) -> None:
        """Let a key on `page` reach the fields."""
        reach(page, self, "Alt+P")

    @Slot()
    def take_focus(self) -> None:
        """Go to the first field, or on from the one where the keyboard is."""
        focused = [field.box.hasFocus() for field in self.fields]
        if self.fields:
            place = focused.index(True) + 1 if True in focused else 0
            self.fields[place % len(self.fields)].take_focus()

    def _make(self, drills: tuple[DrillName, ...]) -> None:
        for row in self._made:
            row.hide()
            row.deleteLater()
        self.fields = [PaceField(drill) for drill in drills]
        self._made = []
        self.setVisible(bool(drills))
        for field in self.fields:
            field.name(self._words.pace(field.drill.name))
            field.chosen.connect(self._tell)
            row = SettingRow(field.drill.name, "", field)
            self._made.append(row)
            self.rows.addWidget(row)
            row.show()

    @Slot(int)
    def _tell(self, _pace: int) -> None:
        self.changed.emit({field.drill.drill_id: field.box.value() for field in self.fields})
