# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Opens the whole program, and closes it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exercises.catalogue import Catalogue
from settings.preferences import Preferences
from tests.ui.house import KNOWN, House
from ui.requests import StartRequest

OpenHouse = Callable[..., House]


@pytest.fixture
def open_house(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenHouse]:
    """Open it with these preferences, perhaps with a session at once."""
    opened: list[House] = []

    def _open(
        preferences: Preferences = KNOWN,
        request: StartRequest | None = None,
        catalogue: Catalogue | None = None,
    ) -> House:
        house = House(qtbot, tmp_path, preferences, request, catalogue=catalogue)
        opened.append(house)
        return opened[-1]

    yield _open
    for house in opened:
        house.close()
