# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Stands behind Today: fills it, and keeps what is chosen on it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cached_property

from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot

from exercises.record import SessionRecord
from ui.daybook import day_of
from ui.keeping import Keeper
from ui.pages.day import LevelChoice, SidesChoice
from ui.pages.today import Today
from ui.repertoire import Repertoire


class Front(QObject):
    """Levels, sides and the first card are kept at once; the page shows what came of it."""

    def __init__(
        self,
        repertoire: Repertoire,
        keeper: Keeper,
        records: Callable[[], Sequence[SessionRecord]],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._repertoire = repertoire
        self._keeper = keeper
        self._records = records
        self._now = now

    @cached_property
    def page(self) -> Today:
        """Return Today."""
        page = Today()
        page.level_chosen.connect(self._choose_level)
        page.sides_chosen.connect(self._choose_sides)
        page.first_chosen.connect(self._choose_first)
        return page

    def fill(self) -> None:
        """Show the day as it is now."""
        preferences = self._keeper.preferences
        day = day_of(
            self._repertoire.with_first(preferences.first_card),
            self._repertoire.choices(preferences),
            self._records(),
            self._now().astimezone(),
            preferences.first_card,
        )
        self.page.show_day(day)

    @Slot(object)
    def _choose_level(self, choice: LevelChoice) -> None:
        before = self._keeper.preferences
        self._keeper.keep(replace(before, levels={**before.levels, choice.drill: choice.level}))
        self.fill()

    @Slot(object)
    def _choose_sides(self, choice: SidesChoice) -> None:
        before = self._keeper.preferences
        others = before.both_sides - {choice.drill}
        both_sides = others | {choice.drill} if choice.both else others
        self._keeper.keep(replace(before, both_sides=both_sides))
        self.fill()

    @Slot(str)
    def _choose_first(self, routine_id: str) -> None:
        self._keeper.keep(replace(self._keeper.preferences, first_card=routine_id))
        self.fill()
