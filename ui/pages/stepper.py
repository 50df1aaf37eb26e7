# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A box with a number, between two large buttons that step it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QWidget

from ui.look import space
from ui.pages.button import ActionButton
from ui.wording.preferences import less, more


class Stepper(QWidget):
    """Whoever inherits makes the box and tells what it holds."""

    def __init__(self, box: QAbstractSpinBox) -> None:
        super().__init__()
        self._spin = box
        box.setKeyboardTracking(False)
        box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.less = _sign("−")
        self.less.clicked.connect(box.stepDown)
        self.more = _sign("+")
        self.more.clicked.connect(box.stepUp)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(space(2))
        for widget in (self.less, box, self.more):
            across.addWidget(widget)
        across.addStretch(1)

    def name(self, words: str) -> None:
        """Say what the number is."""
        self._spin.setAccessibleName(words)
        self._spin.lineEdit().setAccessibleName(words)
        self.less.setAccessibleName(less(words))
        self.more.setAccessibleName(more(words))


def _sign(sign: str) -> ActionButton:
    button = ActionButton(sign, kind="sign")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setAutoRepeat(True)
    return button
