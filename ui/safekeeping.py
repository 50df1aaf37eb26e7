# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The backup of a day, made before the first change of that day; without Qt."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from history.store import Store


class Safekeeping:
    """Keeps in `folder` how a day began; `now` is aware. It is tried once a day.

    So early rather than at the program's start: a window may stay open for weeks, and it costs
    nothing before the first frame.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        self._folder = folder
        self._now = now
        self._tried: date | None = None

    def keep_first(self, store: "Store") -> None:
        """Keep the history unless that was tried today; raises HistoryError."""
        now = self._now().astimezone()
        if now.date() == self._tried:
            return
        self._tried = now.date()
        from history.backup import keep_daily

        keep_daily(store, self._folder, now)
