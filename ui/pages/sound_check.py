# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The sound check: both tones of the breath, before lying down."""

from msgspec import Struct
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from exercises.cue import Cue
from ui.keys import COMMANDING, MODIFIERS, SYSTEM_KEYS, typed
from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.column import NARROW, Column
from ui.pages.page_keys import ENTER
from ui.pages.text import Sheet, line
from ui.wording.pages import SoundCheckWords

WINDOWS = {Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
NOT_THIS = WINDOWS | MODIFIERS | SYSTEM_KEYS


class Passed(Struct, frozen=True):
    """The check is over; `ask_again` says whether the next session shall have one."""

    ask_again: bool


class SoundCheck(QWidget):
    """I and O sound the tones, S skips the check for good, any other key goes on, or a click."""

    tone_asked = Signal(str)
    passed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._words = words = SoundCheckWords()
        self._in = ActionButton(words.hear_in, "I")
        self._out = ActionButton(words.hear_out, "O")
        self._go_on = ActionButton(words.go_on, kind="primary")
        self._skip = ActionButton(words.skip, "S", "quiet")
        self._keys = {"I": self._in, "O": self._out, "S": self._skip}
        self._wire()
        column = Column(NARROW, keys=False)
        self._lay_out(column.rows)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(column)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._go_on.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._go_on.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or event.key() in NOT_THIS or event.modifiers() & COMMANDING:
            event.ignore()
            return
        button = self._keys.get(typed(event))
        focused = next((one for one in self._keys.values() if one.hasFocus()), None)
        if button is None and event.key() in ENTER:
            button = focused
        if button is not None:
            button.click()
        else:
            self._pass()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self._pass()

    def _wire(self) -> None:
        self._in.clicked.connect(self._ask_in)
        self._out.clicked.connect(self._ask_out)
        self._go_on.clicked.connect(self._pass)
        self._skip.clicked.connect(self._skip_for_good)

    def _lay_out(self, rows: QVBoxLayout) -> None:
        words = self._words
        rows.addWidget(line(words.title, "title"))
        rows.addWidget(line(words.before))
        rows.addSpacing(space(2))
        tones = Sheet()
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(5))
        grid.setVerticalSpacing(space(3))
        grid.setColumnStretch(1, 1)
        for place, (button, shape) in enumerate(
            ((self._in, words.shape_in), (self._out, words.shape_out))
        ):
            button.setAccessibleDescription(shape)
            grid.addWidget(button, place, 0)
            grid.addWidget(line(shape), place, 1)
        tones.rows.addLayout(grid)
        rows.addWidget(tones)
        rows.addWidget(line(words.hand, "large"))
        rows.addWidget(line(words.silence))
        rows.addSpacing(space(4))
        buttons = QHBoxLayout()
        buttons.setSpacing(space(5))
        buttons.addWidget(self._go_on)
        buttons.addWidget(line(words.hand_more, "quiet"), 1)
        rows.addLayout(buttons)
        rows.addWidget(self._skip, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch(1)

    @Slot()
    def _ask_in(self) -> None:
        self.tone_asked.emit(Cue.BREATH_IN.value)

    @Slot()
    def _ask_out(self) -> None:
        self.tone_asked.emit(Cue.BREATH_OUT.value)

    @Slot()
    def _pass(self) -> None:
        self.passed.emit(Passed(ask_again=True))

    @Slot()
    def _skip_for_good(self) -> None:
        self.passed.emit(Passed(ask_again=False))
