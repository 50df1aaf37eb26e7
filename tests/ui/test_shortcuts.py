# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A key that is given twice does nothing: no page gives one so, with a notice up besides."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from exercises.catalogue import Catalogue
from tests.ui.conftest import OpenHouse
from tests.ui.house import House
from tests.ui.test_targets import PAGES, Go
from ui.notice import Notice


def given(window: QWidget) -> Iterator[str]:
    """Every key with a modifier that is taken now."""
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        if isinstance(owner, QWidget) and owner.isVisible():
            yield shortcut.key().toString()
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and not button.shortcut().isEmpty():
            yield button.shortcut().toString()


def twice(house: House) -> list[str]:
    return [key for key, times in Counter(given(house.window)).items() if times > 1]


def with_a_notice(house: House) -> None:
    house.window.notice.show_notice(Notice("A session was deleted.", "Undo", "session"))


@pytest.mark.parametrize("go", PAGES, ids=[go.__name__ for go in PAGES])
def test_no_key_of_a_page_is_given_twice(go: Go, open_house: OpenHouse) -> None:
    house = open_house()
    go(house)
    with_a_notice(house)
    assert twice(house) == []


@pytest.mark.parametrize("go", PAGES, ids=[go.__name__ for go in PAGES])
def test_no_key_of_a_german_page_is_given_twice(
    go: Go, open_house: OpenHouse, german: Catalogue
) -> None:
    house = open_house(catalogue=german)
    go(house)
    with_a_notice(house)
    assert twice(house) == []


def test_no_key_of_the_preferences_is_given_twice_when_they_are_opened_again(
    open_house: OpenHouse,
) -> None:
    house = open_house()
    house.press(",", Qt.Key.Key_Escape, ",")
    assert house.window.page == "preferences"
    assert twice(house) == []
