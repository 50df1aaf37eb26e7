# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Looks at the desktop around the window: its bus, keep-awake, media keys, its menu."""

from collections.abc import Mapping

from ui.commands.finding import Finding
from ui.desktop.bus_probe import WITHOUT_BUS, Bus
from ui.desktop.keep_awake.wakeful import try_out
from ui.desktop.launcher import WITHOUT_ENTRIES, installed
from ui.wording import doctor as words

AWAKE_S = 5.0
"""How long the desktop may take to be asked in each of its ways; a start of a service takes 2."""


def session_bus(bus: Bus) -> Finding:
    """Tell whether the session bus answers."""
    if bus.answers:
        return Finding(ok=True, what=words.BUS, why=words.BUS_ANSWERS)
    return Finding(ok=False, what=words.BUS, why=bus.why, mend=words.BUS_NEEDED)


def keep_awake(bus: Bus, platform: str, wait_s: float = AWAKE_S) -> Finding:
    """Keep the machine awake for an instant."""
    if platform not in WITHOUT_BUS and not bus.answers:
        return Finding(ok=False, what=words.AWAKE, why=words.NO_BUS_TO_ASK, mend=words.STAY_AWAKE)
    held = try_out(wait_s)
    if held.way:
        return Finding(ok=True, what=held.way, why=words.AWAKE_HOLDS)
    return Finding(ok=False, what=words.AWAKE, why=held.why, mend=words.STAY_AWAKE)


def media_keys(bus: Bus) -> Finding:
    """Tell whether a session can be shown to media keys."""
    if bus.answers:
        return Finding(ok=True, what=words.MEDIA_KEYS, why=words.MEDIA_KEYS_WORK)
    why = words.NO_BUS_TO_ASK
    return Finding(ok=False, what=words.MEDIA_KEYS, why=why, mend=words.NO_MEDIA_KEYS)


def launcher(environ: Mapping[str, str], platform: str) -> Finding:
    """Tell whether the menu has an entry that starts something."""
    if platform in WITHOUT_ENTRIES:
        return Finding(ok=True, what=words.LAUNCHER, why=words.NO_MENU_ENTRIES)
    found = installed(environ)
    if found is None:
        why, mend = words.NOT_IN_MENU, words.INSTALL_LAUNCHER
        return Finding(ok=False, what=words.LAUNCHER, why=why, mend=mend)
    what = str(found.entry)
    if not found.starts:
        return Finding(ok=False, what=what, why=words.ENTRY_BROKEN, mend=words.INSTALL_AGAIN)
    return Finding(ok=True, what=what, why=words.IN_MENU)
