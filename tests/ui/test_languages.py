# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Every page in other languages: nothing stays untranslated, and no word is cut."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exercises.catalogue import Catalogue, load_catalogue
from exercises.catalogue.measures import load_measures
from settings.preferences import Preferences
from tests.ui.conftest import OpenHouse
from tests.ui.house import KNOWN, House
from tests.ui.sights import cut_texts
from tests.ui.test_targets import PAGES, Go, guide
from tests.ui.tongues import (
    clipped,
    pseudo,
    session_page,
    untranslated,
)
from ui.guidebook import load_guide
from ui.wording.phases import phase_name

SIZES = (QSize(800, 600), QSize(1280, 800))
NEW = Preferences(full_screen=False)
Settle = Callable[[House], None]


def settle(house: House, size: QSize) -> None:
    house.window.resize(size)
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def cut(house: House) -> list[str]:
    """What is cut in a small window and in a larger one."""
    found = []
    for size in SIZES:
        settle(house, size)
        page = session_page(house.window)
        of_session = [] if page is None else cut_texts(page)
        where = f"{size.width()}x{size.height()}"
        found += [f"{where}: {one}" for one in (*clipped(house.window), *of_session)]
    return found


def of_the_catalogue() -> set[str]:
    """What is said of the measures in the words of the catalogue, which has its own languages."""
    found = set[str]()
    for measure in load_measures().offered:
        errors = {f"{error.what}: {error.value}, {error.source}" for error in measure.errors}
        found |= {measure.name, measure.norms, measure.validity, *errors}
    return found


def first_start(house: House) -> Iterator[str]:
    """Through the steps of a first start; yields where it is."""
    yield "what it is"
    house.press(Qt.Key.Key_Return)
    yield "questions"
    house.press(*[Qt.Key.Key_Down] * 12, Qt.Key.Key_Return)
    yield "shown or new"
    house.press("t", "b")
    yield "sound check"


def through_a_session(house: House) -> Iterator[str]:
    """Through the parts of a session; yields where it is."""
    house.press("b")
    yield "set-up"
    house.press(Qt.Key.Key_Right)
    house.pass_time(8)
    yield "work"
    house.press("?")
    yield "keys"
    house.press(Qt.Key.Key_Escape, "p")
    house.pass_time(4)
    yield "after the keys"
    house.press(Qt.Key.Key_Escape)
    yield "asked"


@pytest.mark.parametrize("go", PAGES, ids=[go.__name__ for go in PAGES])
def test_every_word_of_a_page_is_translated_and_whole(
    go: Go, open_house: OpenHouse, unspoken: Catalogue
) -> None:
    house = open_house(KNOWN, catalogue=unspoken)
    go(house)
    assert house.window.page == go.__name__ or house.keys_shown()
    house.window.notice.hide()
    chapters = {chapter.title for chapter in load_guide()} if go is guide else set()
    measures = of_the_catalogue() if house.window.page == "why" else set()
    assert set(untranslated(house.window)) - chapters - measures == set()
    assert cut(house) == []


def test_every_word_of_a_first_start_is_translated_and_whole(
    open_house: OpenHouse, unspoken: Catalogue
) -> None:
    house = open_house(NEW, catalogue=unspoken)
    found = [(part, untranslated(house.window), cut(house)) for part in first_start(house)]
    assert [one for one in found if one[1:] != ([], [])] == []


def test_every_word_of_a_session_is_translated_and_whole(
    open_house: OpenHouse, unspoken: Catalogue
) -> None:
    house = open_house(KNOWN, catalogue=unspoken)
    found = [(part, untranslated(house.window), cut(house)) for part in through_a_session(house)]
    assert [one for one in found if one[1:] != ([], [])] == []


@pytest.mark.parametrize("go", PAGES, ids=[go.__name__ for go in PAGES])
def test_no_german_word_of_a_page_is_cut(go: Go, open_house: OpenHouse, german: Catalogue) -> None:
    house = open_house(KNOWN, catalogue=german)
    go(house)
    assert cut(house) == []


def test_no_german_word_of_first_start_and_session_is_cut(
    open_house: OpenHouse, german: Catalogue
) -> None:
    house = open_house(NEW, catalogue=german)
    found = [(part, cut(house)) for part in first_start(house)]
    house.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert [one for one in found if one[1]] == []


def test_the_phases_that_are_shipped_have_names_to_be_translated(unspoken: Catalogue) -> None:
    phases = {
        phase.name
        for drill in load_catalogue().drills.values()
        for level in drill.levels
        for phase in level.phases
    }
    assert [name for name in sorted(phases) if not phase_name(name).startswith("⟦")] == []


def test_cut_and_untranslated_words_are_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for number, words in enumerate((pseudo("In"), "Out"), start=0):
        label = QLabel(words, window)
        label.setGeometry(0, 40 * number, 10, 40)
    window.resize(100, 80)
    window.show()
    assert untranslated(window) == ["Out"]
    assert len(clipped(window)) == 2
    button = QPushButton(pseudo("On"), window)
    button.setGeometry(90, 0, 80, 40)
    button.show()
    assert len(clipped(window)) == 3
