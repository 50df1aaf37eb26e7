# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is chosen for this desktop is logged with its reason, once."""

import logging

import pytest

from ui.desktop.bus_probe import Bus
from ui.desktop.keep_awake.choosing import keep_awake_for
from ui.desktop.keep_awake.protocol import NoKeepAwake
from ui.desktop.keep_awake.wakeful import Wakeful
from ui.desktop.media_keys.choosing import media_keys_for
from ui.desktop.media_keys.protocol import NoMediaKeys, Press

NO_BUS = Bus("", "nobody listens")


class Nobody:
    """What stands behind keys that there are none of."""

    def press(self, press: Press) -> None: ...

    def set_volume(self, percent: int) -> None: ...

    def position_ms(self) -> int:
        return 0


@pytest.fixture(autouse=True)
def _told(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "ui")


def test_why_nothing_keeps_the_machine_awake_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    assert isinstance(keep_awake_for(NO_BUS, "linux"), NoKeepAwake)
    assert caplog.messages == ["keep awake: nobody is asked: nobody listens"]


@pytest.mark.parametrize(
    ("bus", "platform"), [(Bus("unix:path=/bus"), "linux"), (NO_BUS, "darwin")]
)
def test_that_the_desktop_is_asked_is_logged(
    bus: Bus, platform: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert isinstance(keep_awake_for(bus, platform), Wakeful)
    assert caplog.messages == ["keep awake: the desktop is asked"]


def test_why_there_are_no_media_keys_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    assert isinstance(media_keys_for(NO_BUS, Nobody()), NoMediaKeys)
    assert caplog.messages == ["media keys: none: nobody listens"]
