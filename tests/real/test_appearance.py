# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The desktop's settings through a real bus: asked for, followed, and never waited for."""

import os
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from tests.real.session_bus import DesktopPortal, SessionBus
from tests.real.stage import HISTORY, TODAY, Stage, prefer, wait_until
from ui.desktop.appearance import Appearance, has_bus
from ui.desktop.meaning import ANIMATIONS, COLOUR_SCHEME, CONTRAST, TEXT_SCALE
from ui.desktop.portal import Portal
from ui.desktop.wishes import Wishes
from ui.look import CONTRAST as CONTRASTING
from ui.look import DARK, LIGHT

pytestmark = pytest.mark.real
Follow = Callable[[], Appearance]
GROUND_PX = 300_000
"""More than a third of the window: its ground."""


@pytest.fixture
def bus() -> Iterator[SessionBus]:
    bus = SessionBus()
    try:
        yield bus
    finally:
        bus.close()


@pytest.fixture
def portal(bus: SessionBus) -> Iterator[DesktopPortal]:
    """A desktop that is dark."""
    portal = DesktopPortal(bus, (*COLOUR_SCHEME, 1))
    try:
        yield portal
    finally:
        portal.close()


@pytest.fixture
def follow(bus: SessionBus, qapp: object) -> Iterator[Follow]:
    """Have the program's part follow the portal on that bus."""
    followed: dict[str, Appearance] = {}

    def begun() -> Appearance:
        name = uuid.uuid4().hex
        followed[name] = Appearance()
        followed[name].follow(Portal(QDBusConnection.connectToBus(bus.address, name)))
        return followed[name]

    yield begun
    for name, appearance in followed.items():
        appearance.close()
        QDBusConnection.disconnectFromBus(name)


def test_what_the_portal_says_is_worn_and_every_change_of_it(
    portal: DesktopPortal, follow: Follow, qtbot: QtBot
) -> None:
    appearance = follow()
    told: list[Wishes] = []
    appearance.changed.connect(told.append)
    qtbot.waitUntil(lambda: appearance.wishes == Wishes(dark=True))
    for setting, value in (
        (TEXT_SCALE, 1.5),
        (CONTRAST, 1),
        (ANIMATIONS, False),
        (COLOUR_SCHEME, 2),
    ):
        portal.change(*setting, value)
    wanted = Wishes(contrast=True, still=True, text_percent=150)
    qtbot.waitUntil(lambda: appearance.wishes == wanted)
    assert told[-1] == wanted
    assert len(told) == 5


def test_a_portal_that_hangs_is_not_waited_for_and_heard_later(
    portal: DesktopPortal, follow: Follow, qtbot: QtBot
) -> None:
    portal.hang()
    appearance = follow()
    qtbot.wait(50)
    assert appearance.wishes == Wishes()
    portal.go_on()
    qtbot.waitUntil(lambda: appearance.wishes.dark)


@pytest.mark.usefixtures("bus")
def test_where_no_portal_is_what_qt_hints_at_holds(follow: Follow, qtbot: QtBot) -> None:
    appearance = follow()
    qtbot.wait(50)
    assert appearance.wishes == Wishes()


def test_a_portal_that_comes_later_is_heard(bus: SessionBus, follow: Follow, qtbot: QtBot) -> None:
    appearance = follow()
    qtbot.wait(50)
    late = DesktopPortal(bus)
    try:
        late.change(*COLOUR_SCHEME, 1)
        qtbot.waitUntil(lambda: appearance.wishes.dark)
    finally:
        late.close()


def test_there_is_a_bus_where_one_is_named_or_stands_in_its_place(tmp_path: Path) -> None:
    assert has_bus({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/bus"})
    assert not has_bus({"DBUS_SESSION_BUS_ADDRESS": "disabled:", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert not has_bus({"XDG_RUNTIME_DIR": str(tmp_path)})
    (tmp_path / "bus").touch()
    assert has_bus({"XDG_RUNTIME_DIR": str(tmp_path)})
    assert not has_bus({})


def test_the_window_changes_as_the_desktop_does(
    stage: Stage, bus: SessionBus, portal: DesktopPortal
) -> None:
    screen = stage.screen
    prefer(stage.folder)
    stage.open(os.environ, desktop=bus.env)
    screen.wait_title(TODAY)
    wait_until(lambda: screen.shows(DARK.background, GROUND_PX), "a dark window")
    portal.change(*COLOUR_SCHEME, 2)
    wait_until(lambda: screen.shows(LIGHT.background, GROUND_PX), "a light window")
    before = screen.settle()
    portal.change(*TEXT_SCALE, 1.5)
    screen.wait_change(before)
    portal.change(*CONTRAST, 1)
    wait_until(lambda: screen.shows(CONTRASTING.background, GROUND_PX), "high contrast")


def test_a_window_whose_portal_hangs_answers_and_is_dressed_later(
    stage: Stage, bus: SessionBus, portal: DesktopPortal
) -> None:
    screen = stage.screen
    prefer(stage.folder)
    portal.hang()
    stage.open(os.environ, desktop=bus.env)
    screen.wait_title(TODAY)
    screen.settle_focus()
    wait_until(lambda: screen.shows(LIGHT.background, GROUND_PX), "a window")
    screen.key("h")
    screen.wait_title(HISTORY)
    portal.go_on()
    wait_until(lambda: screen.shows(DARK.background, GROUND_PX), "a dark window")
