# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Which look holds, for the pages and for a session."""

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from settings.preferences import Preferences, Switch, Theme
from tests.ui.conftest import OpenHouse
from ui.dressing import look_for, session_look_for
from ui.look import CONTRAST, DARK, LIGHT, SESSION
from ui.look import Theme as Colours


@pytest.mark.usefixtures("qapp")
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
    assert look_for(chosen).theme == pages
    look = session_look_for(chosen)
    assert (look.theme, look.text_percent, look.reduced_motion) == (session, 150, True)


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
