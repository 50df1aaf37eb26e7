# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Which measure is kept, what it takes, and the session of rest alone."""

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from settings.preferences import Preferences
from ui.pages.button import ActionButton
from ui.pages.options import Options
from ui.pages.setting_row import SettingRow, reach
from ui.pages.text import Sheet, line
from ui.wording.measure_settings import MeasureSettingsWords

NONE = ""


class MeasureFacts(Struct, frozen=True):
    """What is to be known of a measure; `kept_back` is why it may not be taken, or ""."""

    name: str
    lines: tuple[str, ...]
    kept_back: str = ""


class MeasureSettings(Sheet):
    """`show_measures` says what can be kept, `show_preferences` which is; neither tells anything.

    `changed` tells the id of the one that shall be kept, "" for none.
    """

    changed = Signal(str)
    control_asked = Signal()

    def __init__(self) -> None:
        self._words = words = MeasureSettingsWords()
        super().__init__(words.title)
        self._facts: Mapping[str, MeasureFacts] = {}
        self._chosen = NONE
        self.options = Options({NONE: words.none, **words.choices})
        self.options.name(words.title)
        self._about = line("", "small-quiet")
        self._kept_back = line("", "warning")
        self.control = ActionButton(words.control_open)
        self.control.setAccessibleName(words.control)
        self.rows.addWidget(SettingRow(words.keep, words.keep_more, self.options))
        self.rows.addWidget(self._kept_back)
        self.rows.addWidget(self._about)
        self._control_row = SettingRow(words.control, words.control_more, self.control)
        self.rows.addWidget(self._control_row)
        self.options.chosen.connect(self._choose)
        self.control.clicked.connect(self.control_asked)

    def show_measures(self, facts: Mapping[str, MeasureFacts]) -> None:
        """Take what is to be known of the measures, by id."""
        self._facts = facts
        self._show_facts()

    def show_preferences(self, preferences: Preferences) -> None:
        """Show which is kept; one that nobody knows counts as none."""
        known = preferences.measure in self._words.choices
        self._chosen = preferences.measure if known else NONE
        self.options.show_option(self._chosen)
        self._show_facts()

    def give_keys(self, page: QWidget) -> None:
        """Let keys on `page` reach the controls."""
        reach(page, self.options, "Alt+Q")
        reach(page, self.control, "Alt+X")

    def _show_facts(self) -> None:
        facts = self._facts.get(self._chosen)
        kept_back = facts.kept_back if facts is not None else ""
        self._kept_back.setText(kept_back)
        self._kept_back.setVisible(bool(kept_back))
        self._about.setText("" if facts is None else "\n".join(facts.lines))
        self._about.setVisible(facts is not None)
        self._control_row.setVisible(facts is not None and not kept_back)

    @Slot(str)
    def _choose(self, measure: str) -> None:
        self._chosen = measure
        self._show_facts()
        self.changed.emit(measure)
