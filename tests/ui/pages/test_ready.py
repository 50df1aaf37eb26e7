# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Before a routine of several drills: all that it needs, all that comes, and Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from exercises.catalogue import load_catalogue
from exercises.dosing import prescribe
from exercises.plan import Answer, Choices
from tests.ui.pages.conftest import Press, Show
from ui.daybook import ready_of
from ui.pages.ready import Ready
from ui.wording.gear import in_short
from ui.wording.speech import equipment

Key = Qt.Key
CATALOGUE = load_catalogue()


def opened(show: Show, answers: dict[str, Answer] | None = None, width: int = 1280) -> Ready:
    full = CATALOGUE.routine("full")
    assert full is not None
    page = Ready()
    choices = Choices(shown=True, answers=answers or {})
    page.show_plan(ready_of(prescribe(full, CATALOGUE, choices)))
    show(page)
    page.resize(width, 600)
    return page


def words(page: Ready) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_it_names_everything_that_is_needed_once_and_every_drill_with_its_level(
    show: Show,
) -> None:
    shown = words(opened(show))
    for drill in CATALOGUE.drills.values():
        level = drill.level(drill.named_level)
        assert drill.name in shown
        assert f"Level {level.number} of {len(drill.levels)}: {level.name}" in shown
        assert drill.shown_mark is None or drill.shown_mark in shown
        assert all(thing in shown for thing in level.equipment)
    assert shown.count("\nmat\n") == 1
    assert "If you hear nothing, breathe normally." in shown
    assert "about 29 min, of which 16 work" in shown


def test_what_is_left_out_and_what_it_alone_needs_are_told(show: Show) -> None:
    shown = words(opened(show, {"bones": Answer(yes=True)}))
    assert "Toe Touch Progression is kept back" in shown
    assert "board" not in shown


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_enter_goes_on_once(show: Show, press: Press, key: Qt.Key) -> None:
    page = opened(show)
    heard: list[bool] = []
    page.went_on.connect(lambda: heard.append(True))
    press(key)
    assert heard == [True]


def test_other_keys_scroll_or_are_left_to_the_window(show: Show, press: Press) -> None:
    page = opened(show, width=700)
    page.grab()
    heard: list[bool] = []
    page.went_on.connect(lambda: heard.append(True))
    bar = page._column.verticalScrollBar()
    press(Key.Key_Down)
    assert bar.value() > 0
    press(Key.Key_Up, "x", Key.Key_Escape)
    assert bar.value() == 0
    assert heard == []


def test_in_short_a_thing_is_its_first_words() -> None:
    things = ("mat", "wall (or a chair)", "soft ball 10-15 cm wide", "long band, strap", "mat")
    assert in_short(things) == ("mat", "wall", "soft ball", "long band")


def test_in_german_too_what_is_said_to_be_needed_is_short() -> None:
    catalogue = load_catalogue("de")
    things = {t for drill in catalogue.drills.values() for t in drill.equipment}
    assert {"Wand", "Kniepolster", "Trinkhalm", "kleines Kissen"} <= set(in_short(things))
    said = equipment(("Wand hinter dir", "Stuhl oder Wand in Reichweite"), ("Wand (oder Stuhl)",))
    assert said == "You need: Stuhl."
