# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The desktop's dark, contrast, motion and text size: what Qt hints at, then what the portal says.

Nothing here waits: where the portal hangs or is missing, what Qt hints at holds.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from ui.desktop.meaning import SETTINGS, Setting, wishes_of
from ui.desktop.wishes import Wishes, hinted

if TYPE_CHECKING:
    from ui.desktop.portal import Portal, Told

X11 = "xcb"


def has_bus(environ: Mapping[str, str]) -> bool:
    """Return whether there is a session bus to ask: none is started for our sake."""
    address = environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    if address:
        return not address.startswith("disabled:")
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    return bool(runtime) and (Path(runtime) / "bus").exists()


class Appearance(QObject):
    """Knows the wishes as of now. Emits `changed` with them whenever they have become others."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._said: dict[Setting, object] = {}
        self._portal: Portal | None = None
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._look)
        hints.accessibility().contrastPreferenceChanged.connect(self._look)
        self.wishes = self._now()

    def ask(self) -> None:
        """Ask the desktop's portal, if there is a bus that may lead to it."""
        from ui.desktop.portal import session_portal

        self.follow(session_portal())

    def follow(self, portal: "Portal") -> None:
        """Ask this portal, and follow it from now on."""
        self._portal = portal
        self._portal.told.connect(self._take)
        self._portal.ask(SETTINGS)

    def close(self) -> None:
        """Follow no more."""
        if self._portal is not None:
            self._portal.close()

    def _now(self) -> Wishes:
        screens = QGuiApplication.screens() if QGuiApplication.platformName() == X11 else []
        applied = screens[0].devicePixelRatio() if screens else 1.0
        return wishes_of(self._said, hinted(), applied)

    @Slot(object)
    def _take(self, told: "Told") -> None:
        if told.setting in SETTINGS:
            self._said[told.setting] = told.value
            self._look()

    @Slot()
    def _look(self) -> None:
        wishes = self._now()
        if wishes != self.wishes:
            self.wishes = wishes
            self.changed.emit(wishes)
