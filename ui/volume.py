# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""How loud it is, as a person set it, from 0 to 100."""

from msgspec.structs import replace

from settings.preferences import Preferences

LOUDEST = 100


def heard(preferences: Preferences) -> int:
    """Return how loud it sounds: 0 while it is muted."""
    return 0 if preferences.muted else preferences.volume


def muted_or_back(preferences: Preferences) -> Preferences:
    """Return them muted; where nothing can be heard, as loud again as before, or as at first."""
    if heard(preferences):
        return replace(preferences, muted=True)
    return replace(preferences, muted=False, volume=preferences.volume or Preferences().volume)


def louder(preferences: Preferences, by: int) -> Preferences:
    """Return them louder, or below 0 softer, by so many of a hundred; and not muted."""
    volume = max(0, min(LOUDEST, preferences.volume + by))
    return replace(preferences, volume=volume, muted=False)
