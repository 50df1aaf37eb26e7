# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A question answered with yes or no, by digits too: Enter or two seconds end it."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout

from ui.keys import typed
from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.page_keys import ENTER
from ui.pages.scale import ENDS_AFTER_MS
from ui.pages.text import Sheet, line
from ui.spoken import announce

ANSWERS = {"1": True, "0": False, "Y": True, "N": False}


class YesNo(Sheet):
    """`value` is None until it was answered; `ended` is told as the answer ends."""

    ended = Signal(object)

    def __init__(self, question: str, yes: str, no: str) -> None:
        super().__init__()
        self.value: bool | None = None
        self._question = question
        self._names = {True: yes, False: no}
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(ENDS_AFTER_MS)
        self.timer.timeout.connect(self.end)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rows.addWidget(line(question, "large"))
        self.about = QVBoxLayout()
        self.about.setSpacing(space(1))
        self.rows.addLayout(self.about)
        self._buttons = QButtonGroup(self)
        self._buttons.setExclusive(False)
        self._buttons.idClicked.connect(self._click)
        self._add_buttons()
        self.show_value(None)

    def show_value(self, value: bool | None) -> None:  # noqa: FBT001 - it is the answer
        """Show an answer, or that there is none yet."""
        self.value = value
        for button in self._buttons.buttons():
            button.setChecked(self._buttons.id(button) == value)
        said = "" if value is None else self._names[value]
        self.setAccessibleName(f"{self._question} {said}".strip())
        if value is not None:
            announce(self, said)

    def show_about(self, words: tuple[str, ...]) -> None:
        """Show these lines below the question."""
        while (item := self.about.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for text in words:
            self.about.addWidget(line(text, "quiet"))
        self.setAccessibleDescription(" ".join(words))

    @Slot()
    def end(self) -> None:
        """Take the answer as it stands."""
        self.timer.stop()
        self.ended.emit(self.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = None if event.isAutoRepeat() else ANSWERS.get(typed(event))
        if answer is not None:
            self.show_value(answer)
            self.timer.start()
        elif event.key() in ENTER and not event.isAutoRepeat():
            self.end()
        elif event.key() == Qt.Key.Key_Backspace:
            self.timer.stop()
            self.show_value(None)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.timer.stop()
        super().focusOutEvent(event)

    def _add_buttons(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(space(2))
        for answer, key in ((True, "1"), (False, "0")):
            button = ActionButton(self._names[answer], key, kind="sign")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(f"{self._question} {self._names[answer]}")
            self._buttons.addButton(button, answer)
            row.addWidget(button)
        row.addStretch(1)
        self.rows.addLayout(row)

    @Slot(int)
    def _click(self, number: int) -> None:
        self.show_value(bool(number))
        self.end()
