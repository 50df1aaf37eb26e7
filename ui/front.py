# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Stands behind Today: fills it, and keeps what is chosen on it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from exercises.record import SessionRecord
from ui.daybook import day_of
from ui.keeping import Keeper
from ui.pages.day import LevelChoice, SidesChoice
from ui.pages.today import Today
from ui.repertoire import Repertoire

if TYPE_CHECKING:
    from ui.offering import Offering


class Front(QObject):
    """Levels, sides and the first card are kept at once; the page shows what came of it.

    `resumed` carries an interrupted session that goes on.
    """

    resumed = Signal(object)

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
        page.offer_taken.connect(self._take_offer)
        page.offer_left.connect(self._leave_offer)
        return page

    @cached_property
    def offering(self) -> "Offering":
        """Return what there is to offer."""
        from ui.offering import Offering

        offering = Offering(self._repertoire, self._keeper, self._now)
        offering.resumed.connect(self.resumed)
        return offering

    def fill(self) -> None:
        """Show the day as it is now."""
        preferences, records = self._keeper.preferences, self._records()
        day = day_of(
            self._repertoire.with_first(preferences.first_card),
            self._repertoire.choices(preferences),
            records,
            self._now().astimezone(),
            preferences.first_card,
            preferences.planned_days,
        )
        offer = self.offering.offer(records) if records else None
        self.page.show_day(replace(day, offer=offer))

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

    @Slot()
    def _take_offer(self) -> None:
        self.offering.accept()
        self.fill()

    @Slot()
    def _leave_offer(self) -> None:
        self.offering.decline()
        self.fill()

    @Slot(str)
    def _choose_first(self, routine_id: str) -> None:
        self._keeper.keep(replace(self._keeper.preferences, first_card=routine_id))
        self.fill()
