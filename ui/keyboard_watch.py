# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Whether keys arrive at a window, also where the desktop never gave them to it."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.window import Window

SETTLING_MS = 2_000
"""So long a desktop may take to bring a window forward."""


class KeyboardWatch(QObject):
    """Tells when keys go to another window than `window`, and when they come here again."""

    left = Signal()
    back = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLING_MS)
        self._settling.timeout.connect(self._look)
        window.activated.connect(self._look)

    def look_soon(self) -> None:
        """Tell it once the desktop has settled, even if nothing changes."""
        self._settling.start()

    @Slot()
    def _look(self) -> None:
        self._settling.stop()
        (self.back if self._window.isActiveWindow() else self.left).emit()
