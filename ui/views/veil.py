# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A veil over the whole screen that comes and goes slowly while nothing can be heard."""

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

PERIOD_S = 4.0
STRONGEST = 0.25
"""Text under it keeps its contrast."""
STEPS = 24


def veil_at(elapsed_s: float) -> float:
    """Return how thick the veil is, 0 to 1, `elapsed_s` into a slow pulse."""
    return (1.0 - math.cos(2 * math.pi * elapsed_s / PERIOD_S)) / 2


class Veil(QWidget):
    """Lies over its parent without taking clicks or keys."""

    def __init__(self, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = QColor(colour)
        self._step = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def set_colour(self, colour: str) -> None:
        """Paint in `colour` from now on."""
        self._colour = QColor(colour)
        self.update()

    def show_thickness(self, thickness: float) -> None:
        """Show the veil at `thickness`, 0 to 1."""
        step = round(thickness * STEPS)
        if step != self._step:
            self._step = step
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the veil."""
        colour = QColor(self._colour)
        colour.setAlphaF(STRONGEST * self._step / STEPS)
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour)
        painter.end()
