# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Which media keys there are here."""

import logging

from ui.desktop.bus_probe import Bus
from ui.desktop.media_keys.protocol import MediaKeys, NoMediaKeys, Remote

_log = logging.getLogger(__name__)


def media_keys_for(bus: Bus, remote: Remote) -> MediaKeys:
    """Return those of the session bus where it answers, or none."""
    if not bus.answers:
        _log.info("media keys: none: %s", bus.why)
        return NoMediaKeys()
    from ui.desktop.media_keys.mpris import Mpris

    _log.info("media keys: those of the session bus")
    return Mpris(bus.address, remote)
