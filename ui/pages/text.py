# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Words on a page, each in a role of the one type scale."""

from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from ui.look import space

Voice = Literal[
    "body",
    "large",
    "large-quiet",
    "title",
    "huge",
    "huge-quiet",
    "strong",
    "quiet",
    "small-quiet",
    "warning",
]

MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
"""What stands for the characters of markup; `html` knows them too, among 2,200 others."""


HEIGHTS = 64
"""Widths to remember heights for; a window that is being drawn larger asks for ever new ones."""


class Words(QLabel):
    """A label that finds the height of its wrapped words once a width: layouts ask often."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._heights: dict[tuple[str, int], int] = {}

    def heightForWidth(self, width: int) -> int:
        asked = self.text(), width
        height = self._heights.get(asked)
        if height is None:
            if len(self._heights) >= HEIGHTS:
                self._heights.clear()
            height = self._heights[asked] = super().heightForWidth(width)
        return height

    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()
        super().changeEvent(event)


def line(words: str, voice: Voice = "body", *, wraps: bool = True) -> QLabel:
    """Return a label; plain text always, so that no name is taken for markup."""
    label = Words(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", voice)
    label.setWordWrap(wraps)
    return label


def tip(words: str) -> str:
    """Return words for a tool tip, which would take some names for markup."""
    return f"<span>{words.translate(MARKUP)}</span>" if words else ""


def revoice(label: QLabel, voice: Voice) -> None:
    """Give a label another role."""
    label.setProperty("role", voice)
    label.style().polish(label)


class Sheet(QFrame):
    """A sheet that holds what belongs together, with a heading if it has one."""

    def __init__(self, heading: str = "") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(space(7), space(6), space(7), space(6))
        self.rows.setSpacing(space(3))
        if heading:
            self.setAccessibleName(heading)
            self.rows.addWidget(line(heading, "large"))
