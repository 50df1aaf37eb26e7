# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""From the preferences to what a session is prescribed by."""

from exercises.plan import Choices
from settings.preferences import Preferences


def choices_for(preferences: Preferences, *, waits: bool = True) -> Choices:
    """Return what `preferences` say of the person; `waits`: set-ups wait for a key."""
    return Choices(
        answers=preferences.answers,
        shown=preferences.shown,
        levels=preferences.levels,
        paces=preferences.paces,
        setup_ms=preferences.setup_s * 1000,
        rest_ms=preferences.rest_s * 1000,
        waits=waits,
        both_sides=preferences.both_sides,
        full_doses=preferences.full_doses,
    )
