# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A window for a fault of the program: what happened, as text that can be copied."""

import platform
import sys
from contextlib import suppress
from pathlib import Path

import PySide6
from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.fault_text import fault_text
from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.column import Column, scaled
from ui.pages.text import line
from ui.version import VERSION
from ui.wording.report import ReportWords

WIDE, HIGH = 800, 600
"""In px, at the usual size of text."""
MOST_OF_SCREEN = 0.9


def report_text(error: BaseException) -> str:
    """Return the report: versions and machine, then the traceback; the home folder as ~."""
    trace = fault_text(error)
    with suppress(RuntimeError):  # the system knows no home
        home = str(Path.home())
        trace = trace.replace(home, "~") if len(home) > 1 else trace
    versions = (
        f"Ninety {VERSION}",
        f"Python {sys.version.split()[0]}",
        f"PySide6 {PySide6.__version__}",
        f"{platform.platform()}, shown by {QGuiApplication.platformName() or 'nothing'}",
    )
    return "\n".join((*versions, "", trace))


class BugReport(QDialog):
    """Shows one report; it blocks nothing."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words = ReportWords()
        self.setWindowTitle(words.window)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(words.text)
        self.copy = ActionButton(words.copy, "Ctrl+C")
        self.copy.setShortcut("Ctrl+C")
        self.close_button = ActionButton(words.close, "Esc")
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.close)
        self.copy.setFocus()

    def _lay_out(self) -> None:
        column = Column()
        column.rows.addWidget(line(self._words.title, "title"))
        column.rows.addWidget(line(self._words.what))
        column.rows.addWidget(line(self._words.private, "quiet"))
        self.text.setMinimumHeight(space(50))
        column.rows.addWidget(self.text, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, space(6))
        rows.addWidget(column, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(space(8), 0, space(8), 0)
        buttons.setSpacing(space(3))
        for button in (self.copy, self.close_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        rows.addLayout(buttons)
        self.setTabOrder(self.copy, self.close_button)
        self.setTabOrder(self.close_button, self.text)
        wanted = QSize(scaled(self, WIDE), scaled(self, HIGH))
        self.resize(wanted.boundedTo(self.screen().availableSize() * MOST_OF_SCREEN))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.rename(self._words.copied)
