# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A question answered with a number from 0 to 10, typed blind: Enter or two seconds end it."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout

from ui.keys import digit_of
from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.column import SideBySide
from ui.pages.page_keys import ENTER
from ui.pages.scale_stop import UNANSWERED, ScaleStop
from ui.pages.text import Sheet, line, revoice
from ui.spoken import announce

MOST = 10
ENDS_AFTER_MS = 2000
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


def typed(before: int | None, digit: int) -> int:
    """Return the number after another digit: 1 and 0 make 10, anything else begins anew."""
    return MOST if before == 1 and digit == 0 else digit


class Scale(Sheet):
    """`value` is None until a number was typed or clicked; `ended` is told at each number's end."""

    ended = Signal(object)

    def __init__(self, question: str, ends: str, name: str, unanswered: str) -> None:
        super().__init__()
        self.value: int | None = None
        self._question = question
        self._unanswered = unanswered
        self._typing: int | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(ENDS_AFTER_MS)
        self.timer.timeout.connect(self.end)
        self.setProperty("role", "held")
        self._stop = ScaleStop(self, MOST)
        self._stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stop.key_came.connect(self._take_key)
        self._stop.focus_left.connect(self._let_go)
        self._stop.valueChanged.connect(self._take_value)
        self.setFocusProxy(self._stop)
        self._readout = line(unanswered, "huge", wraps=False)
        self._lay_out(question, ends)
        self._buttons = QButtonGroup(self)
        self._buttons.setExclusive(False)
        self._buttons.idClicked.connect(self._click)
        self._add_numbers(name)
        self.show_value(None)

    def show_value(self, value: int | None) -> None:
        """Show a number, or that there is none yet."""
        self.value = value
        words = self._unanswered if value is None else str(value)
        self._readout.setText(words)
        revoice(self._readout, "huge-quiet" if value is None else "huge")
        self._stop.setAccessibleName(f"{self._question} {words}")
        self._stop.setValue(UNANSWERED if value is None else value)
        for button in self._buttons.buttons():
            button.setChecked(self._buttons.id(button) == value)
        if value is not None:
            announce(self._stop, words)

    @Slot()
    def end(self) -> None:
        """Take the number as it stands."""
        self.timer.stop()
        self._typing = None
        self.ended.emit(self.value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._stop.setGeometry(self.rect())
        super().resizeEvent(event)

    @Slot(object)
    def _take_key(self, event: QKeyEvent) -> None:
        digit = None if event.isAutoRepeat() else digit_of(event)
        if digit is not None:
            self._typing = typed(self._typing, digit)
            self.show_value(self._typing)
            self.timer.start()
        elif event.key() in ENTER and not event.isAutoRepeat():
            self.end()
        elif event.key() == Qt.Key.Key_Backspace:
            self._let_go()
            self.show_value(None)
        elif event.key() in STEPS:
            self._let_go()
            step = STEPS[Qt.Key(event.key())]
            self.show_value(0 if self.value is None else min(MOST, max(0, self.value + step)))
        else:
            event.ignore()

    @Slot(int)
    def _take_value(self, value: int) -> None:
        """Take what a screen reader has set; what is shown already changes nothing."""
        answer = None if value == UNANSWERED else value
        if answer != self.value:
            self.show_value(answer)

    @Slot()
    def _let_go(self) -> None:
        self.timer.stop()
        self._typing = None

    def _lay_out(self, question: str, ends: str) -> None:
        across = QHBoxLayout()
        texts = QVBoxLayout()
        texts.setSpacing(space(1))
        texts.addWidget(line(question, "large"))
        texts.addWidget(line(ends, "quiet"))
        texts.addStretch(1)
        across.addLayout(texts, 1)
        across.addWidget(self._readout, 0, Qt.AlignmentFlag.AlignTop)
        self.rows.addLayout(across)

    def _add_numbers(self, name: str) -> None:
        numbers = SideBySide(600, gap=1)
        for low, high in ((0, 6), (6, MOST + 1)):
            row = QHBoxLayout()
            row.setSpacing(space(1))
            for number in range(low, high):
                button = ActionButton(str(number), kind="sign")
                button.setCheckable(True)
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                button.setAccessibleName(f"{name} {number}")
                self._buttons.addButton(button, number)
                row.addWidget(button)
            row.addStretch(1)
            numbers.add(row, 1 if high > MOST else 0)
        self.rows.addWidget(numbers)

    @Slot(int)
    def _click(self, number: int) -> None:
        self.show_value(number)
        self.end()
