# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Which look holds, for the pages and for a session."""

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from settings.preferences import Preferences, Switch, Theme
from tests.ui.conftest import OpenHouse
from ui.desktop.wishes import Wishes
from ui.dressing import look_for, session_look_for
from ui.look import CONTRAST, DARK, LIGHT, SESSION
from ui.look import Theme as Colours
from ui.window import Window


@pytest.mark.parametrize(
    ("theme", "pages", "session"),
    [
        (Theme.LIGHT, LIGHT, SESSION),
        (Theme.DARK, DARK, SESSION),
        (Theme.CONTRAST, CONTRAST, CONTRAST),
        (Theme.SYSTEM, LIGHT, SESSION),
    ],
)
def test_a_session_is_dark_whatever_the_pages_are(
    theme: Theme, pages: Colours, session: Colours
) -> None:
    chosen = Preferences(theme=theme, text_percent=150, reduced_motion=Switch.ON)
    assert look_for(chosen, Wishes()).theme == pages
    look = session_look_for(chosen, Wishes())
    assert (look.theme, look.text_percent, look.reduced_motion) == (session, 150, True)


@pytest.mark.parametrize(
    ("wishes", "pages", "session"),
    [
        (Wishes(dark=True), DARK, SESSION),
        (Wishes(contrast=True), CONTRAST, CONTRAST),
        (Wishes(dark=True, contrast=True), CONTRAST, CONTRAST),
    ],
)
def test_colours_are_the_desktop_s_unless_others_were_chosen(
    wishes: Wishes, pages: Colours, session: Colours
) -> None:
    assert look_for(Preferences(), wishes).theme == pages
    assert session_look_for(Preferences(), wishes).theme == session
    assert look_for(Preferences(theme=Theme.LIGHT), wishes).theme == LIGHT


def test_things_move_as_the_desktop_says_unless_it_was_set() -> None:
    still = Wishes(still=True)
    assert look_for(Preferences(), still).reduced_motion
    assert not look_for(Preferences(), Wishes()).reduced_motion
    assert not look_for(Preferences(reduced_motion=Switch.OFF), still).reduced_motion
    assert look_for(Preferences(reduced_motion=Switch.ON), Wishes()).reduced_motion


@pytest.mark.parametrize(
    ("chosen", "desktop", "shown"),
    [(100, 125, 125), (150, 125, 188), (200, 150, 200), (75, 50, 75)],
)
def test_text_is_so_large_in_percent_of_the_desktop_s(
    chosen: int, desktop: int, shown: int
) -> None:
    wishes = Wishes(text_percent=desktop)
    assert look_for(Preferences(text_percent=chosen), wishes).text_percent == shown


def test_the_desktop_is_looked_at_once_and_after_the_first_frame(qtbot: QtBot) -> None:
    window = Window()
    window.show_page("today", QWidget(), "")
    qtbot.addWidget(window)
    told: list[bool] = []
    ground = window._ground
    window.first_painted.connect(lambda: told.append(ground._painted))
    assert not ground._painted
    window.show()
    qtbot.waitUntil(lambda: bool(told))
    ground.repaint()
    QApplication.processEvents()
    assert told == [True]


def test_what_the_desktop_says_is_worn(open_house: OpenHouse) -> None:
    house = open_house()
    house.dresser.look_around()
    appearance = house.dresser._appearance
    assert appearance is not None
    appearance.changed.emit(Wishes(dark=True, text_percent=150))
    assert QGuiApplication.palette().window().color().name() == DARK.background
    assert QApplication.font().pixelSize() == 24
    house.dresser.close()


def test_a_choice_is_worn_at_once_and_the_desktop_s_change_too(
    open_house: OpenHouse, qtbot: QtBot
) -> None:
    house = open_house()
    worn: list[object] = []
    house.dresser.session_look_changed.connect(worn.append)
    house.keeper.keep(replace(house.keeper.preferences, theme=Theme.CONTRAST))
    assert QGuiApplication.palette().window().color().name() == CONTRAST.background
    house.keeper.keep(replace(house.keeper.preferences, volume=10))
    assert len(worn) == 1, "what changes no look is not worn anew"
    house.dresser.dress()
    assert len(worn) == 1
    del qtbot
