# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""One setting: what it is on the left, its control on the right, below each other where narrow."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ui.look import space
from ui.pages.choosing import UnderWords
from ui.pages.column import SideBySide
from ui.pages.text import line

BESIDE = 620


class SettingRow(SideBySide):
    """Label and control share the width alike everywhere, so that all controls line up."""

    def __init__(self, words: str, more: str, *controls: QWidget, beside: int = BESIDE) -> None:
        super().__init__(beside, gap=4)
        texts = QVBoxLayout()
        texts.setSpacing(space(1))
        texts.setContentsMargins(0, space(3), 0, 0)
        label = line(words)
        if isinstance(controls[0], QComboBox):
            label.setBuddy(controls[0])  # to a screen reader a combo box is named by its label
        texts.addWidget(label)
        if more:
            texts.addWidget(line(more, "small-quiet"))
        texts.addStretch(1)
        self.add(texts, 3)
        right = SideBySide(gap=3)
        for control in controls:
            right.add(control)
        right.close_up()
        self.add(right, 5)


class TickRow(QWidget):
    """A tick that needs a word of explanation under it."""

    def __init__(self, tick: QWidget, more: str) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(tick)
        under = UnderWords()
        under.rows.addWidget(line(more, "small-quiet"))
        rows.addWidget(under)


class Reachable(Protocol):
    """A control that can be given the focus by a key."""

    def take_focus(self) -> None: ...
    def setToolTip(self, words: str, /) -> None: ...


def reach(page: QWidget, control: Reachable, key: str) -> None:
    """Let a key on `page` give the focus to `control`, and say so where the pointer rests."""
    shortcut = QShortcut(QKeySequence(key), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(control.take_focus)
    control.setToolTip(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
