# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What can keep this machine awake."""

import logging

from ui.desktop.bus_probe import WITHOUT_BUS, Bus
from ui.desktop.keep_awake.protocol import KeepAwake, NoKeepAwake

_log = logging.getLogger(__name__)


def keep_awake_for(bus: Bus, platform: str) -> KeepAwake:
    """Return what asks the desktop, over the session bus where there is one, or nothing at all."""
    if platform not in WITHOUT_BUS and not bus.answers:
        _log.info("keep awake: nobody is asked: %s", bus.why)
        return NoKeepAwake()
    from ui.desktop.keep_awake.wakeful import Wakeful

    _log.info("keep awake: the desktop is asked")
    return Wakeful()
