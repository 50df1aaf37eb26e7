# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Opens the display in a process of its own: where Qt cannot, it ends that process."""

import sys


def run() -> int:
    """Write what the display is called and how large it is."""
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication(sys.argv[:1])
    if not app.screens():
        return 1
    size = app.primaryScreen().size()
    sys.stdout.write(f"{app.platformName()}, {size.width()}x{size.height()}\n")
    return 0
