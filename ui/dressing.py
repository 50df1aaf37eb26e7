# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Which look holds: what was chosen, or else what the desktop says."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from settings.preferences import Preferences, Switch, Theme
from ui.keeping import Keeper
from ui.look import CONTRAST, DARK, LIGHT, SESSION, Look, apply
from ui.window import Window

if TYPE_CHECKING:
    from ui.pages.session import SessionPage


def look_for(preferences: Preferences) -> Look:
    """Return the look of all pages but a session's."""
    chosen = {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.CONTRAST: CONTRAST}
    hints = QGuiApplication.styleHints()
    desktop = DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
    theme = chosen.get(preferences.theme, desktop)
    reduced = preferences.reduced_motion is Switch.ON
    return Look(theme, preferences.text_percent, reduced)


def session_look_for(preferences: Preferences) -> Look:
    """Return the look of a running session: dark, since a lit face disturbs."""
    look = look_for(preferences)
    theme = CONTRAST if look.theme is CONTRAST else SESSION
    return Look(theme, look.text_percent, look.reduced_motion)


class Dresser(QObject):
    """Dresses the program, again whenever the desktop or the person wants another look."""

    session_look_changed = Signal(object)

    def __init__(self, app: QApplication, keeper: Keeper) -> None:
        super().__init__()
        self._app = app
        self._keeper = keeper
        self._worn: Look | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.dress)
        keeper.changed.connect(self.dress)

    @Slot()
    def dress(self) -> None:
        """Wear what holds now."""
        look = look_for(self._keeper.preferences)
        if look != self._worn:
            self._worn = look
            apply(self._app, look)
            self.session_look_changed.emit(session_look_for(self._keeper.preferences))

    @Slot(object)
    def dress_page(self, page: "SessionPage") -> None:
        """Have the page of sessions wear their look, now and later."""
        self.session_look_changed.connect(page.dress)
        page.dress(session_look_for(self._keeper.preferences))

    def dress_window(self, window: Window) -> None:
        """Have `window` wear the session's look around a session, now and later."""
        self.session_look_changed.connect(window.dress_session)
        window.dress_session(session_look_for(self._keeper.preferences))
