# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Which look holds: what was chosen, or else what the desktop says."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from settings.preferences import Preferences, Switch, Theme
from ui.desktop.wishes import Wishes, hinted
from ui.keeping import Keeper
from ui.look import CONTRAST, DARK, LEAST_TEXT, LIGHT, MOST_TEXT, SESSION, Look, apply
from ui.window import Window

if TYPE_CHECKING:
    from ui.desktop.appearance import Appearance
    from ui.pages.session import SessionPage


def look_for(preferences: Preferences, wishes: Wishes) -> Look:
    """Return the look of all pages but a session's. The size of text is a part of the desktop's."""
    chosen = {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.CONTRAST: CONTRAST}
    desktop = CONTRAST if wishes.contrast else DARK if wishes.dark else LIGHT
    theme = chosen.get(preferences.theme, desktop)
    percent = round(preferences.text_percent * wishes.text_percent / 100)
    still = {Switch.ON: True, Switch.OFF: False}.get(preferences.reduced_motion, wishes.still)
    return Look(theme, min(MOST_TEXT, max(LEAST_TEXT, percent)), still)


def session_look_for(preferences: Preferences, wishes: Wishes) -> Look:
    """Return the look of a running session: dark, since a lit face disturbs."""
    look = look_for(preferences, wishes)
    theme = CONTRAST if look.theme is CONTRAST else SESSION
    return Look(theme, look.text_percent, look.reduced_motion)


class Dresser(QObject):
    """Dresses the program, again whenever the desktop or the person wants another look.

    `environ` tells where the desktop is asked.
    """

    session_look_changed = Signal(object)

    def __init__(self, app: QApplication, keeper: Keeper, environ: Mapping[str, str]) -> None:
        super().__init__()
        self._app = app
        self._keeper = keeper
        self._environ = environ
        self._appearance: Appearance | None = None
        self._wishes = hinted()
        self._worn: Look | None = None
        keeper.changed.connect(self.dress)

    @Slot()
    def dress(self) -> None:
        """Wear what holds now."""
        look = look_for(self._keeper.preferences, self._wishes)
        if look != self._worn:
            self._worn = look
            apply(self._app, look)
            self.session_look_changed.emit(self._session_look())

    @Slot()
    def look_around(self) -> None:
        """Follow the desktop from now on. For after the first frame, which need not wait for it."""
        from ui.desktop.appearance import Appearance, has_bus

        self._appearance = Appearance()
        self._appearance.changed.connect(self._take)
        self._take(self._appearance.wishes)
        if has_bus(self._environ):
            self._appearance.ask()

    def close(self) -> None:
        """Follow no more."""
        if self._appearance is not None:
            self._appearance.close()

    @Slot(object)
    def _take(self, wishes: Wishes) -> None:
        self._wishes = wishes
        self.dress()

    @Slot(object)
    def dress_page(self, page: "SessionPage") -> None:
        """Have the page of sessions wear their look, now and later."""
        self.session_look_changed.connect(page.dress)
        page.dress(self._session_look())

    def dress_window(self, window: Window) -> None:
        """Have `window` wear the session's look around a session, now and later."""
        self.session_look_changed.connect(window.dress_session)
        window.dress_session(self._session_look())

    def _session_look(self) -> Look:
        return session_look_for(self._keeper.preferences, self._wishes)
