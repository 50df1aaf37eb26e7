# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The pages: each is loaded and made when it is first asked for, so that Today opens quickly."""

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.pages.check_in import CheckIn
    from ui.pages.history import History
    from ui.pages.preferences import PreferencesPage
    from ui.pages.sound_check import SoundCheck
    from ui.pages.today import Today


class Shelf:
    """Holds the pages that only the program fills."""

    @cached_property
    def today(self) -> "Today":
        """Return Today."""
        from ui.pages.today import Today

        return Today()

    @cached_property
    def sound_check(self) -> "SoundCheck":
        """Return the sound check."""
        from ui.pages.sound_check import SoundCheck

        return SoundCheck()

    @cached_property
    def check_in(self) -> "CheckIn":
        """Return the check-in."""
        from ui.pages.check_in import CheckIn

        return CheckIn()

    @cached_property
    def history(self) -> "History":
        """Return the history."""
        from ui.pages.history import History

        return History()

    @cached_property
    def preferences(self) -> "PreferencesPage":
        """Return the preferences."""
        from ui.pages.preferences import PreferencesPage

        return PreferencesPage()
