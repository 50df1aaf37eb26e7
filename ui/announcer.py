# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a screen reader is told of a session: each phase as it begins, where one listens."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from ui.moment import Moment
from ui.spoken import announce
from ui.wording.announced import announced


class Announcer(QObject):
    """Announces in the name of `page`; where nobody listens, nothing is made for it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self._said = ""

    @Slot(object)
    def follow(self, moment: Moment) -> None:
        """Say what is new in this instant, instead of whatever is being said."""
        if not QAccessible.isActive():
            return
        said = announced(moment)
        if said != self._said:
            self._said = said
            self.say(said)

    def say(self, text: str) -> None:
        """Say this now."""
        announce(self._page, text)
