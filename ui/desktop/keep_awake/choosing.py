# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What can keep this machine awake."""

from ui.desktop.bus_probe import WITHOUT_BUS, Bus
from ui.desktop.keep_awake.protocol import KeepAwake, NoKeepAwake


def keep_awake_for(bus: Bus, platform: str) -> KeepAwake:
    """Return what asks the desktop, over the session bus where there is one, or nothing at all."""
    if platform not in WITHOUT_BUS and not bus.answers:
        return NoKeepAwake()
    from ui.desktop.keep_awake.wakeful import Wakeful

    return Wakeful()
