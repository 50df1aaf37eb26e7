# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Why these drills, and what there is to read about each: honest, whole, and opened by keys."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from exercises.catalogue import load_catalogue
from exercises.catalogue.measures import load_measures
from exercises.drill import Drill
from tests.ui.pages.conftest import Press, Show
from ui.pages.drill_facts import DrillFacts, DrillFactsPage
from ui.pages.reading import ReadingPage
from ui.pages.why import Why
from ui.wording.drill import DrillWords
from ui.wording.sources import general_sources
from ui.wording.why import chapters

Key = Qt.Key
DRILLS = tuple(load_catalogue().drills.values())
MEASURES = load_measures()


@pytest.fixture
def why(show: Show) -> Why:
    page = Why()
    page.show_why(DRILLS, MEASURES)
    show(page)
    return page


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def facts(drill: Drill, *, level: int | None = 2, allowed: tuple[int, ...] = (1, 2)) -> DrillFacts:
    return DrillFacts(drill, level, allowed)


def test_it_promises_nothing_and_says_what_is_not_known() -> None:
    said = " ".join(line for chapter in chapters() for line in chapter.lines)
    for needed in (
        "It is no promise",
        "hands-on",
        "no trial that measured it was found",
        "will not work for everyone",
        "fades within a few hours",
        "has not been tested in trials",
        "put together from neighbouring drills",
    ):
        assert needed in said
    assert not re.search(r"\b(cures?|heals?|guarantees?|will improve)\b", said)


@pytest.mark.parametrize("drill", DRILLS)
def test_a_drill_that_may_be_done_on_both_sides_says_how(show: Show, drill: Drill) -> None:
    page = DrillFactsPage()
    page.show_drill(facts(drill))
    show(page)
    assert (DrillWords().both_sides in words(page)) is drill.both_sides_offered


def test_every_drill_has_its_evidence_and_its_mark_on_it(why: Why) -> None:
    shown = words(why)
    for drill in DRILLS:
        assert drill.evidence in shown
        assert drill.confidence in shown
        assert drill.shown_mark is None or drill.shown_mark in shown


def test_every_source_stands_on_it_with_its_grade_and_address_to_be_marked(why: Why) -> None:
    shown = words(why)
    for source in (*general_sources(), *(one for drill in DRILLS for one in drill.sources)):
        assert f"{source.grade} · {source.key} · {source.title}" in shown
        assert (source.url or "no address known") in shown
    marked = [
        label
        for label in why.findChildren(QLabel)
        if label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    ]
    assert len(marked) == len(DRILLS) + 2, "of this page, of each drill, of measures"
    links = Qt.TextInteractionFlag.LinksAccessibleByMouse
    assert not any(label.textInteractionFlags() & links for label in marked)
    assert not any(label.openExternalLinks() for label in why.findChildren(QLabel))


def test_a_key_copies_the_sources(why: Why, press: Press) -> None:
    told: list[str] = []
    why.copied.connect(told.append)
    press("c")
    assert len(told) == 1
    text = QGuiApplication.clipboard().text()
    assert all(source.title in text for drill in DRILLS for source in drill.sources)
    assert all(source.title in text for source in load_measures().sources)


@pytest.mark.parametrize("drill", DRILLS, ids=lambda drill: drill.id)
def test_a_digit_asks_for_the_page_of_its_drill(why: Why, press: Press, drill: Drill) -> None:
    heard: list[str] = []
    why.drill_chosen.connect(heard.append)
    press(str(drill.order))
    assert heard == [drill.id]


@pytest.mark.parametrize("drill", DRILLS, ids=lambda drill: drill.id)
def test_a_drill_s_page_holds_all_that_is_known_of_it(show: Show, drill: Drill) -> None:
    page = DrillFactsPage()
    page.show_drill(facts(drill))
    show(page)
    shown = words(page)
    told = (*drill.feel, *drill.not_feel, *drill.avoid, *drill.stop, *drill.notes)
    assert all(line in shown for line in (*told, *drill.equipment, drill.purpose, drill.sides))
    for level in drill.levels:
        assert level.change in shown
        assert f"Basis: {level.basis}" in shown
    assert drill.shown_mark is None or drill.shown_mark in shown
    assert shown.count("your level") == 1
    assert shown.count("kept back by a safety answer") == len(drill.levels) - 2
    assert all(source.title in shown for source in drill.sources)


def test_a_drill_that_is_kept_back_can_still_be_read_about(show: Show) -> None:
    page = DrillFactsPage()
    page.show_drill(facts(DRILLS[0], level=None, allowed=()))
    show(page)
    assert "your level" not in words(page)
    assert words(page).count("kept back by a safety answer") == len(DRILLS[0].levels)


def test_left_and_right_ask_for_the_drill_beside_it(show: Show, press: Press) -> None:
    page = DrillFactsPage()
    page.show_drill(facts(DRILLS[0]))
    show(page)
    heard: list[int] = []
    page.stepped.connect(heard.append)
    press(Key.Key_Right, Key.Key_Left, "x")
    assert heard == [1, -1]


@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_PageDown, Key.Key_End])
def test_keys_scroll_and_another_page_begins_at_its_top(
    why: Why, press: Press, key: Qt.Key
) -> None:
    bar = why._column.verticalScrollBar()
    press(key)
    assert bar.value() > 0
    press(Key.Key_Up, Key.Key_Home)
    assert bar.value() == 0
    press(key)
    why.show_why(DRILLS, MEASURES)
    assert bar.value() == 0


@pytest.mark.parametrize("width", [800, 1280, 1920])
def test_a_line_is_never_longer_than_can_be_read(show: Show, width: int) -> None:
    page = Why()
    page.show_why(DRILLS, MEASURES)
    show(page)
    page.resize(width, 800)
    page.grab()
    widest = max(label.width() for label in page.findChildren(QLabel))
    assert widest <= 700
    assert isinstance(page, ReadingPage)


@pytest.mark.parametrize("drill", DRILLS)
def test_each_number_of_a_dose_stands_with_what_it_rests_on(show: Show, drill: Drill) -> None:
    page = DrillFactsPage()
    page.show_drill(facts(drill))
    show(page)
    said = words(page)
    bases = [drill.breaths_basis, drill.sets_basis, drill.first_sets_basis, drill.rest_basis]
    if drill.first_breaths is not None:
        bases.append(drill.first_breaths_basis)
    assert all(f": {basis}" in said for basis in bases)
    assert f"in a first session: {drill.first_sets_basis}" in said
