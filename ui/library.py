# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What there is to read: the guide, why these drills, and a page on each of them."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from exercises.catalogue import Catalogue
from exercises.catalogue.measures import load_measures
from exercises.plan import NotOffered
from exercises.safety import allowed_levels, chosen_level
from ui.choices import choices_for
from ui.keeping import Keeper
from ui.pages.drill_facts import DrillFacts, DrillFactsPage
from ui.pages.why import Why

if TYPE_CHECKING:
    from ui.pages.guide import GuidePage


class Library(QObject):
    """Fills the pages. Emits `opened` with the name of the page that is to be shown."""

    opened = Signal(str)
    told = Signal(str)

    def __init__(self, catalogue: Catalogue, keeper: Keeper) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._keeper = keeper
        self._drill = ""
        self._back = "today"
        self._behind_guide = "today"

    def page(self, name: str) -> QWidget:
        """Return the page of that name."""
        if name == "guide":
            return self.guide
        return self.why if name == "why" else self.drill

    def open(self, name: str) -> None:
        """Open the guide or the page on all drills, from Today."""
        if name == "guide":
            self.open_guide("today")
        else:
            self.open_why()

    @cached_property
    def guide(self) -> "GuidePage":
        """Return the guide."""
        from ui.guidebook import guide_folder, load_guide
        from ui.pages.guide import GuidePage

        folder = guide_folder(self._keeper.language)
        page = GuidePage(load_guide(folder), folder)
        page.left.connect(self.leave_guide)
        return page

    @cached_property
    def why(self) -> Why:
        """Return the page on all of it."""
        page = Why()
        page.drill_chosen.connect(self._read_from_why)
        page.copied.connect(self.told)
        return page

    @cached_property
    def drill(self) -> DrillFactsPage:
        """Return the page on one drill."""
        page = DrillFactsPage()
        page.stepped.connect(self._step)
        return page

    @property
    def back(self) -> str:
        """Return the page that the drill's page was opened from."""
        return self._back

    @property
    def behind_guide(self) -> str:
        """Return the page that the guide was opened from."""
        return self._behind_guide

    def open_guide(self, behind: str) -> None:
        """Open the guide at its contents; later it goes back to the page `behind`, as it is."""
        self._behind_guide = behind
        self.guide.show_chapter(0)
        self.opened.emit("guide")

    @Slot()
    def leave_guide(self) -> None:
        """Go from a chapter to the contents, and from there to the page behind."""
        if not self.guide.step_back():
            self.opened.emit(self._behind_guide)

    @Slot()
    def open_why(self) -> None:
        """Open the page on all of it."""
        measures = load_measures(self._keeper.language)
        self.why.show_why(tuple(self._catalogue.drills.values()), measures)
        self.opened.emit("why")

    @Slot(str)
    def read(self, drill: str) -> None:
        """Open the page on a drill, from Today."""
        self._back = "today"
        self._show(drill)

    @Slot(str)
    def _read_from_why(self, drill: str) -> None:
        self._back = "why"
        self._show(drill)

    @Slot(int)
    def _step(self, steps: int) -> None:
        drills = list(self._catalogue.drills)
        self._show(drills[(drills.index(self._drill) + steps) % len(drills)])

    def _show(self, drill_id: str) -> None:
        self._drill = drill_id
        self.drill.show_drill(self._facts(drill_id))
        self.opened.emit("drill")

    def _facts(self, drill_id: str) -> DrillFacts:
        drill = self._catalogue.drills[drill_id]
        choices = choices_for(self._keeper.preferences)
        screening = self._catalogue.screening
        try:
            level = chosen_level(drill, screening, choices)
        except NotOffered:
            return DrillFacts(drill, None, ())
        return DrillFacts(drill, level, allowed_levels(drill, screening, choices.answers))
