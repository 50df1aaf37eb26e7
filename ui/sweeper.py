# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Python's garbage is collected between two events of the window's thread, and nowhere else.

Left to itself Python collects in whatever thread just made an object, at any time. Qt must not
lose a widget or a running timer from another thread, nor while it walks over all there are.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer

SWEEP_MS = 30_000
"""How often to ask whether there is enough to collect: to wake for it is what costs, 1 to 3 ms."""


class Sweeper(QObject):
    """Collects from now on what Python would by itself; what is there by now stays for good."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(sweep)
        timer.start(SWEEP_MS)


def sweep() -> None:
    """Collect the oldest generation that Python itself would collect by now, if any."""
    counts, limits = gc.get_count(), gc.get_threshold()
    due = [age for age in range(len(counts)) if counts[age] > limits[age] > 0]
    if due:
        gc.collect(due[-1])
