# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Which media keys there are here."""

from ui.desktop.bus_probe import Bus
from ui.desktop.media_keys.protocol import MediaKeys, NoMediaKeys, Remote


def media_keys_for(bus: Bus, remote: Remote) -> MediaKeys:
    """Return those of the session bus where it answers, or none."""
    if not bus.answers:
        return NoMediaKeys()
    from ui.desktop.media_keys.mpris import Mpris

    return Mpris(bus.address, remote)
