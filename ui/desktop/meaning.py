# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the desktop's settings mean.

The settings are those of the portal (org.freedesktop.portal.Settings) and, where it hands them on,
of GNOME.
"""

import math
from collections.abc import Mapping

from ui.desktop.wishes import Wishes

Setting = tuple[str, str]
"""A namespace, and a key in it."""

COLOUR_SCHEME = ("org.freedesktop.appearance", "color-scheme")
CONTRAST = ("org.freedesktop.appearance", "contrast")
LESS_MOTION = ("org.freedesktop.appearance", "reduced-motion")
HIGH_CONTRAST = ("org.gnome.desktop.a11y.interface", "high-contrast")
ANIMATIONS = ("org.gnome.desktop.interface", "enable-animations")
TEXT_SCALE = ("org.gnome.desktop.interface", "text-scaling-factor")
SETTINGS = (COLOUR_SCHEME, CONTRAST, LESS_MOTION, HIGH_CONTRAST, ANIMATIONS, TEXT_SCALE)

LEAST_SCALE, MOST_SCALE = 0.5, 3.0
"""What GNOME lets a person set."""
NEAR = 0.02


def wishes_of(said: Mapping[Setting, object], hinted: Wishes, applied: float = 1.0) -> Wishes:
    """Return the wishes: what the portal `said`, and what Qt `hinted` where it said nothing.

    A value of another kind than is specified says nothing. `applied` is how much larger Qt shows
    everything already: on X11 the desktop's text size comes that way, and is not applied twice.
    """
    scheme, contrast = _number(said.get(COLOUR_SCHEME)), _number(said.get(CONTRAST))
    motion, animated = _number(said.get(LESS_MOTION)), _flag(said.get(ANIMATIONS))
    dark = {1: True, 2: False}.get(scheme or 0)
    scale = said.get(TEXT_SCALE)
    return Wishes(
        dark=_any(dark, fallback=hinted.dark),
        contrast=_any(_is_one(contrast), _flag(said.get(HIGH_CONTRAST)), fallback=hinted.contrast),
        still=_any(
            _is_one(motion), None if animated is None else not animated, fallback=hinted.still
        ),
        text_percent=_percent(scale, applied) if isinstance(scale, float) else hinted.text_percent,
    )


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _is_one(number: int | None) -> bool | None:
    return None if number is None else number == 1


def _any(*asked: bool | None, fallback: bool) -> bool:
    known = [one for one in asked if one is not None]
    return any(known) if known else fallback


def _percent(scale: float, applied: float) -> int:
    if not math.isfinite(scale):
        return 100
    within = min(MOST_SCALE, max(LEAST_SCALE, scale))
    return 100 if _holds(within, applied) else round(100 * within)


def _holds(scale: float, applied: float) -> bool:
    """Whether Qt shows everything larger by this scale, or by it on a dense screen."""
    times = applied / scale
    return applied != 1 and round(times) >= 1 and abs(times - round(times)) < NEAR
