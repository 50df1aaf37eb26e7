# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Looks at the desktop around the window: its bus, keep-awake, media keys, its menu."""

from collections.abc import Mapping

from ui.commands.finding import Finding
from ui.desktop.bus_probe import WITHOUT_BUS, Bus
from ui.desktop.keep_awake.wakeful import try_out
from ui.desktop.launcher import WITHOUT_ENTRIES, installed
from ui.wording.doctor import BusWords, DeskWords

AWAKE_S = 5.0
"""How long the desktop may take to be asked in each of its ways; a start of a service takes 2."""


def session_bus(bus: Bus) -> Finding:
    """Tell whether the session bus answers."""
    words = BusWords()
    if bus.answers:
        return Finding(ok=True, what=words.bus, why=words.answers)
    return Finding(ok=False, what=words.bus, why=bus.why, mend=words.needed)


def keep_awake(bus: Bus, platform: str, wait_s: float = AWAKE_S) -> Finding:
    """Keep the machine awake for an instant."""
    words = DeskWords()
    if platform not in WITHOUT_BUS and not bus.answers:
        return Finding(ok=False, what=words.awake, why=words.no_bus_to_ask, mend=words.stay_awake)
    held = try_out(wait_s)
    if held.way:
        return Finding(ok=True, what=held.way, why=words.awake_holds)
    return Finding(ok=False, what=words.awake, why=held.why, mend=words.stay_awake)


def media_keys(bus: Bus) -> Finding:
    """Tell whether a session can be shown to media keys."""
    words = DeskWords()
    if bus.answers:
        return Finding(ok=True, what=words.media_keys, why=words.media_keys_work)
    why = words.no_bus_to_ask
    return Finding(ok=False, what=words.media_keys, why=why, mend=words.no_media_keys)


def launcher(environ: Mapping[str, str], platform: str) -> Finding:
    """Tell whether the menu has an entry that starts something."""
    words = DeskWords()
    if platform in WITHOUT_ENTRIES:
        return Finding(ok=True, what=words.launcher, why=words.no_menu_entries)
    found = installed(environ)
    if found is None:
        why, mend = words.not_in_menu, words.install_launcher
        return Finding(ok=False, what=words.launcher, why=why, mend=mend)
    what = str(found.entry)
    if not found.starts:
        return Finding(ok=False, what=what, why=words.entry_broken, mend=words.install_again)
    return Finding(ok=True, what=what, why=words.in_menu)
