# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A button as large as a sheet, with words and other things laid out in it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from ui.look import space
from ui.pages.button import ARROWS, paint_ring

RADIUS = 12


class SheetButton(QPushButton):
    """What is added to `across` lies side by side on it. Arrow keys are left to the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.across = QHBoxLayout(self)
        self.across.setContentsMargins(space(5), space(3), space(4), space(3))
        self.across.setSpacing(space(4))

    def sizeHint(self) -> QSize:
        return self.across.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.across.totalMinimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, area = self.palette(), QRectF(self.rect())
        raised = self.underMouse() or self.isDown()
        painter.setPen(QPen((colours.mid() if raised else colours.light()).color(), 1))
        painter.setBrush(colours.alternateBase())
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        if self.hasFocus():
            paint_ring(painter, area, RADIUS, colours.highlight().color())
