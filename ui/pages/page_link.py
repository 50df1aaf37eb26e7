# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A quiet button that opens another page."""

from PySide6.QtCore import Signal, Slot

from ui.pages.button import ActionButton


class PageLink(ActionButton):
    """Tells the name of the page when it is pressed."""

    chosen = Signal(str)

    def __init__(self, words: str, key: str, page: str) -> None:
        super().__init__(words, key, "quiet")
        self.key = key
        self._page = page
        self.clicked.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._page)
