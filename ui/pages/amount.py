# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A number that may be left as it usually is: whole, or seconds."""

from PySide6.QtCore import QLocale, QSize, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox

from ui.look import space
from ui.pages.column import scaled
from ui.pages.stepper import Stepper
from ui.pages.texts import is_undo

LEAST_WIDTH = 124
"""In px: room for "as usual"."""


class AmountBox(QDoubleSpinBox):
    """Shows no more decimals than there are. The wheel does not change it in passing.

    A step up from "as usual" leads to `start`, which is what is usual.
    """

    def __init__(self, start: float) -> None:
        super().__init__()
        self._start = start
        locale = self.locale()
        locale.setNumberOptions(
            QLocale.NumberOption.OmitGroupSeparator | QLocale.NumberOption.RejectGroupSeparator
        )
        self.setLocale(locale)

    def stepBy(self, steps: int) -> None:
        if steps > 0 and self.specialValueText() and self.value() == self.minimum():
            self.setValue(self._start)
        else:
            super().stepBy(steps)

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.specialValueText() or "0") + space(8)
        return super().sizeHint().expandedTo(QSize(max(scaled(self, LEAST_WIDTH), wide), 0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def textFromValue(self, value: float) -> str:
        return self.locale().toString(round(value, 3), "g", 6)

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        return super().validate(self._marked(text), place)

    def valueFromText(self, text: str) -> float:
        return super().valueFromText(self._marked(text))

    def _marked(self, text: str) -> str:
        """Return `text` with this language's decimal mark, whichever was typed."""
        number = text.removesuffix(self.suffix())
        mark = self.locale().decimalPoint()
        return number.replace(".", mark).replace(",", mark) + text[len(number) :]

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo(event):
            event.ignore()  # the page takes whole changes back
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()


class Amount(Stepper):
    """`chosen` tells the number, or None where it is as usual, in thousandths.

    So seconds are told as ms. `usual` are the words for None; without them there is no None.
    """

    chosen = Signal(object)

    def __init__(
        self,
        shown: int | None,
        least: float,
        most: float,
        step: float,
        suffix: str = "",
        usual: str = "",
        start: float | None = None,
    ) -> None:
        self.box = AmountBox(least if start is None else start)
        super().__init__(self.box)
        self._least = least
        self._usual = bool(usual)
        self.box.setDecimals(3 if step % 1 or (shown or 0) % 1000 else 0)
        self.box.setRange(least - step if usual else least, most)
        self.box.setSingleStep(step)
        self.box.setSuffix(suffix)
        self.box.setSpecialValueText(usual)
        self.show_amount(shown)
        self.setFocusProxy(self.box)
        self.box.valueChanged.connect(self._tell)

    def show_amount(self, thousandths: int | None) -> None:
        """Show a number without telling it."""
        before = self.box.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.box.setValue(self.box.minimum() if thousandths is None else thousandths / 1000)
        self.box.blockSignals(before)

    @Slot(float)
    def _tell(self, value: float) -> None:
        usual = self._usual and value < self._least
        self.chosen.emit(None if usual else round(value * 1000))
