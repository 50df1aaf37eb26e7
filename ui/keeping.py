# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The preferences while the program runs: every change is saved at once and told."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from settings.file import PreferencesNotSaved, save
from settings.preferences import Preferences
from ui.language import desktop_language, language_of
from ui.wording.sayings import worded


class Keeper(QObject):
    """Holds the preferences. A change that cannot be saved holds for this run, and is told."""

    changed = Signal(object)
    failed = Signal(str)

    def __init__(self, path: Path, preferences: Preferences) -> None:
        super().__init__()
        self._path = path
        self._preferences = preferences
        self._language = language_of(preferences.language, desktop_language())

    @property
    def language(self) -> str:
        """Return the language of this run, as it was chosen when it began."""
        return self._language

    @property
    def preferences(self) -> Preferences:
        """Return the preferences as they are now."""
        return self._preferences

    def keep(self, preferences: Preferences) -> None:
        """Take `preferences` from now on."""
        if preferences == self._preferences:
            return
        self._preferences = preferences
        self.changed.emit(preferences)
        try:
            save(self._path, preferences)
        except PreferencesNotSaved as error:
            self.failed.emit(worded(str(error)))
