# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A number to type, or to step with the arrow keys or two large buttons."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QSpinBox

from ui.pages.column import scaled
from ui.pages.stepper import Stepper

LEAST_WIDTH = 104
"""In px: all number fields are of one width, whatever their unit."""


class QuietSpinBox(QSpinBox):
    """A spin box that the wheel does not change in passing, and that can show a plus."""

    def __init__(self, *, signed: bool) -> None:
        super().__init__()
        self._signed = signed

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(scaled(self, LEAST_WIDTH), 0))

    def textFromValue(self, value: int) -> str:
        return f"{value:+d}".replace("-", "−") if self._signed and value else str(value)

    def valueFromText(self, text: str) -> int:
        digits = text.replace("−", "-").removesuffix(self.suffix()).strip()
        return int(digits) if digits.lstrip("+-").isdecimal() else 0

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            event.ignore()  # they scroll the page, as everywhere
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()


class NumberField(Stepper):
    """`chosen` tells the number after every step, and after typing has ended."""

    chosen = Signal(int)

    def __init__(self, allowed: range, suffix: str = "", *, signed: bool = False) -> None:
        self.box = QuietSpinBox(signed=signed)
        super().__init__(self.box)
        self.box.setRange(allowed[0], allowed[-1])
        self.box.setSingleStep(allowed.step)
        self.box.setSuffix(suffix)
        self.box.valueChanged.connect(self.chosen)

    def show_number(self, number: int) -> None:
        """Show a number without telling it."""
        before = self.box.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.box.setValue(number)
        self.box.blockSignals(before)

    @Slot()
    def take_focus(self) -> None:
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
