# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What of a scale has the focus: a slider of Qt's own, whose value a screen reader can ask for.

It lies under all that is shown of the scale, and paints the sheet that holds it.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QStyle, QStyleOption, QStylePainter, QWidget

UNANSWERED = -1
"""The value while there is no answer: less than any answer."""


class ScaleStop(QAbstractSlider):
    """Tells of the keys that it gets: whether one is used, its listener says to the event."""

    key_came = Signal(object)
    focus_left = Signal()

    def __init__(self, around: QWidget, most: int) -> None:
        super().__init__(around)
        self.setProperty("role", "card")
        self.setRange(UNANSWERED, most)
        self.lower()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        QStylePainter(self).drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key_came.emit(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.focus_left.emit()
        super().focusOutEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls the page
