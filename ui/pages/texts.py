# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Texts to type: one line, or several of which each is one."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from ui.pages.column import scaled

ROWS = 5
WIDE = 640
"""Width in px that a text would like to have; it takes what there is."""


class LineField(QLineEdit):
    """`typed` tells the text after every letter."""

    typed = Signal(str)

    def __init__(self, shown: str, most: int, hint: str = "") -> None:
        super().__init__(shown)
        self.setMaxLength(most)
        self.setPlaceholderText(hint)
        self.setCursorPosition(0)
        self.setMinimumWidth(scaled(self, 160))
        self.textEdited.connect(self._tell)

    def sizeHint(self) -> QSize:
        return QSize(scaled(self, WIDE), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo(event):
            event.ignore()  # the page takes whole changes back
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _tell(self, text: str) -> None:
        self.typed.emit(text.strip())


class LinesField(QPlainTextEdit):
    """`typed` tells the lines that are not empty, after every letter. Tab leaves it."""

    typed = Signal(object)

    def __init__(self, shown: tuple[str, ...], hint: str = "") -> None:
        super().__init__("\n".join(shown))
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setMinimumWidth(scaled(self, 160))
        self.textChanged.connect(self._tell)

    def sizeHint(self) -> QSize:
        return QSize(scaled(self, WIDE), self.fontMetrics().lineSpacing() * ROWS + 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(self, 160), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tell(self) -> None:
        lines = (line.strip() for line in self.toPlainText().splitlines())
        self.typed.emit(tuple(line for line in lines if line))


def is_undo(event: QKeyEvent) -> bool:
    """Whether the keys mean undo or redo."""
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(control) and event.key() in {Qt.Key.Key_Z, Qt.Key.Key_Y}
