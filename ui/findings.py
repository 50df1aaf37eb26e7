# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What had to be done to the history's file, such as moving a damaged one aside: told once each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.wording.sayings import worded

if TYPE_CHECKING:
    from history.store import Store


class Findings(QObject):
    """Hears of it from every thread that has the history open, and tells it on its own."""

    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._known: set[str] = set()

    def look(self, store: "Store") -> None:
        """Tell what `store` has met and nobody was told yet."""
        for notice in store.notices:
            self.take(notice)

    def take(self, notice: str) -> None:
        """Tell a sentence of a store, unless it was told before."""
        if notice not in self._known:
            self._known.add(notice)
            self.told.emit(worded(notice))
