# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a person has set on the desktop for all programs."""

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


class Wishes(Struct, frozen=True):
    """Dark colours, high contrast, less motion, and the size of text in percent of the usual."""

    dark: bool = False
    contrast: bool = False
    still: bool = False
    text_percent: int = 100


def hinted() -> Wishes:
    """Return what Qt knows of them by itself."""
    hints = QGuiApplication.styleHints()
    contrast = hints.accessibility().contrastPreference()
    return Wishes(
        dark=hints.colorScheme() is Qt.ColorScheme.Dark,
        contrast=contrast is Qt.ContrastPreference.HighContrast,
    )
