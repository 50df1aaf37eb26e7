# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Stands behind the preferences: fills their page, and has what is set on it kept and heard."""

from functools import cached_property

from PySide6.QtCore import QObject, Signal, Slot

from exercises.catalogue import Catalogue
from ui.gauge import Gauge
from ui.keeping import Keeper
from ui.pages.pace_field import DrillName
from ui.pages.preferences import PreferencesPage
from ui.theatre import Theatre


class Adjusting(QObject):
    """Emits `answers_asked` when the safety answers are to be read and changed."""

    answers_asked = Signal()

    def __init__(
        self, catalogue: Catalogue, keeper: Keeper, theatre: Theatre, gauge: Gauge
    ) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._keeper = keeper
        self._theatre = theatre
        self._gauge = gauge

    @cached_property
    def page(self) -> PreferencesPage:
        """Return the preferences."""
        page = PreferencesPage()
        page.changed.connect(self._keeper.keep)
        self._keeper.changed.connect(page.follow)
        page.measures.control_asked.connect(self._begin_control)
        page.answers_asked.connect(self.answers_asked)
        page.tone_asked.connect(self._theatre.sound_name)
        page.voice.tried.connect(self._theatre.voice.try_out)
        self._theatre.voice.names_known.connect(page.voice.show_names)
        return page

    def fill(self) -> None:
        """Show the preferences as they are now, with a pace for every drill."""
        drills = tuple(DrillName(d.id, d.name) for d in self._catalogue.drills.values())
        self.page.measures.show_measures(self._gauge.yardstick.facts())
        self.page.show_preferences(self._keeper.preferences, drills)
        self._theatre.voice.find_names()

    @Slot()
    def _begin_control(self) -> None:
        self._gauge.begin_control()
