# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A few choices side by side, one of them filled: arrow keys change it, as with radio buttons."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QRadioButton, QWidget
from PySide6.QtWidgets import QSizePolicy as Policy

from ui.look import TARGET, space
from ui.pages.button import paint_ring
from ui.pages.column import scaled

RADIUS = 10.0


class Segment(QRadioButton):
    """One choice."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(Policy.Policy.Fixed, Policy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(self._bold()).horizontalAdvance(self.text()) + scaled(self, space(5))
        return QSize(max(scaled(self, TARGET), wide), scaled(self, TARGET))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, area = self.palette(), QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(colours.windowText())
            painter.drawRoundedRect(area.adjusted(5, 5, -5, -5), RADIUS - 4, RADIUS - 4)
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(colours.light())
            painter.drawRoundedRect(area.adjusted(5, 5, -5, -5), RADIUS - 4, RADIUS - 4)
        painter.setFont(self._bold() if self.isChecked() else self.font())
        text = colours.midlight() if self.isChecked() else colours.buttonText()
        painter.setPen(text.color())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
        if not self.isEnabled():
            painter.setPen(QPen(colours.mid().color(), 1))
            wide = QFontMetrics(self.font()).horizontalAdvance(self.text()) / 2 + 2
            middle = area.center()
            painter.drawLine(
                int(middle.x() - wide), int(middle.y()), int(middle.x() + wide), int(middle.y())
            )
        if self.hasFocus():
            paint_ring(painter, area, RADIUS, colours.highlight().color())

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font


class Segments(QWidget):
    """`chosen` tells the id that a person chose."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Mapping[str, str]) -> None:
        super().__init__()
        self._segments = {ident: Segment(words) for ident, words in options.items()}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for segment in self._segments.values():
            segment.setAccessibleName(f"{name}: {segment.text()}")
            self._group.addButton(segment)
            row.addWidget(segment)
        self.setSizePolicy(Policy.Policy.Fixed, Policy.Policy.Fixed)
        self._group.buttonClicked.connect(self._tell)

    @property
    def shown(self) -> str:
        """Return what is chosen, "" for nothing."""
        return next((i for i, one in self._segments.items() if one.isChecked()), "")

    def show_option(self, ident: str) -> None:
        """Show which is chosen, without telling it."""
        self._segments[ident].setChecked(True)

    def allow(self, idents: frozenset[str]) -> None:
        """Let a person choose these only."""
        for ident, segment in self._segments.items():
            segment.setEnabled(ident in idents)

    def choose(self, ident: str) -> None:
        """Choose, as by a click."""
        segment = self._segments.get(ident)
        if segment is not None and segment.isEnabled() and not segment.isChecked():
            segment.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        painter.setPen(QPen(colours.mid().color(), 1.5))
        painter.setBrush(colours.alternateBase())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), RADIUS - 1, RADIUS - 1)

    @Slot(QAbstractButton)
    def _tell(self, button: QAbstractButton) -> None:
        self.chosen.emit(next(i for i, segment in self._segments.items() if segment is button))
