# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A stall of the window on purpose: benchmarks see by it that no tone waits for a window."""

import time

from PySide6.QtCore import QObject, QTimer, Slot

STALL_AFTER_MS = 60_000
"""When it comes: well inside the work of a session."""


class Stall(QObject):
    """Blocks the window's thread once, `for_ms` long; never, when that is 0."""

    def __init__(self, for_ms: int) -> None:
        super().__init__()
        self._for_ms = for_ms
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._block)
        if for_ms:
            self._timer.start(STALL_AFTER_MS)

    def close(self) -> None:
        """Block no more."""
        self._timer.stop()

    @Slot()
    def _block(self) -> None:
        time.sleep(self._for_ms / 1000)
