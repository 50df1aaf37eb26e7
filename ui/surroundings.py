# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What tells the desktop of sessions, loaded with the first of them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.theatre import Theatre

if TYPE_CHECKING:
    from ui.running import Running
    from ui.session_desk import SessionDesk


class Surroundings(QObject):
    """Hands every session to a desk that is made for the first."""

    def __init__(self, theatre: Theatre, make_desk: "Callable[[], SessionDesk]") -> None:
        super().__init__()
        self._make_desk = make_desk
        self._desk: SessionDesk | None = None
        theatre.begun.connect(self._begin)

    def close(self) -> None:
        """Leave the desktop alone."""
        if self._desk is not None:
            self._desk.close()

    @Slot(object)
    def _begin(self, running: "Running") -> None:
        if self._desk is None:
            self._desk = self._make_desk()
        self._desk.begin(running)
