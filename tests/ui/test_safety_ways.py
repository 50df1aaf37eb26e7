# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a safety answer took away is reached by no way there is, and its reason is said."""

from argparse import Namespace
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from exercises.catalogue import load_catalogue
from exercises.plan import Answer, Plan
from exercises.safety import allowed_levels
from settings.file import save
from settings.preferences import Preferences
from tests.ui.conftest import OpenHouse
from tests.ui.house import KNOWN, NEW, House
from ui.commands.faults import InputWrong
from ui.commands.prescribed import plan_of
from ui.pages.drill_row import DrillButton
from ui.pages.start_card import RoutineButton
from ui.requests import StartRequest

Key = Qt.Key
CATALOGUE = load_catalogue()
QUESTIONS = [question.id for question in CATALOGUE.screening]
BINDING = [question.id for question in CATALOGUE.screening if question.ask_first]
HIGHEST = {drill.id: len(drill.levels) for drill in CATALOGUE.drills.values()}
KEYS = [routine.key for routine in CATALOGUE.routines if routine.key]
CARDS = [routine.id for routine in CATALOGUE.routines if len(routine.drills) > 1]
ALL: tuple[Key | str, ...] = (*KEYS, Key.Key_Return)


def answered(*questions: str) -> Preferences:
    """Somebody who says yes to these, and would like the highest level of everything."""
    answers = {question: Answer(yes=True) for question in questions}
    return replace(KNOWN, answers=answers, levels=HIGHEST)


def assert_allowed(plan: Plan, preferences: Preferences) -> None:
    for block in plan.blocks:
        allowed = allowed_levels(block.drill, CATALOGUE.screening, preferences.answers)
        assert block.level.number in allowed, f"{block.drill.id} at level {block.level.number}"


def leave(house: House) -> None:
    """Go back to Today from wherever a key has led."""
    if house.window.page == "session":
        house.press(Key.Key_Escape, Key.Key_Return)
    while house.window.page != "today":
        house.press(Key.Key_Escape)


def shown(house: House) -> str:
    labels = house.program._shelf.front.page.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if not label.isHidden())


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_key_of_today_starts_what_was_taken_away(open_house: OpenHouse, question: str) -> None:
    house = open_house(answered(question))
    for key in ALL:
        house.press(key)
        if house.window.page == "ready":
            house.press(Key.Key_Return)
        if house.window.page == "session":
            assert_allowed(house.session.course.plan, house.keeper.preferences)
        leave(house)


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_first_card_starts_what_was_taken_away(open_house: OpenHouse, question: str) -> None:
    house = open_house(answered(question))
    for routine in CARDS:
        house.program._shelf.front.page.first_chosen.emit(routine)
        house.press(Key.Key_Return)
        if house.window.page == "ready":
            house.press(Key.Key_Return)
        if house.window.page == "session":
            assert_allowed(house.session.course.plan, house.keeper.preferences)
        leave(house)


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_row_rises_to_a_level_that_was_taken_away(open_house: OpenHouse, question: str) -> None:
    house = open_house(answered(question))
    page = house.program._shelf.front.page
    for place in range(len(CATALOGUE.drills)):
        for key in (Key.Key_Left, *[Key.Key_Right] * 6, Key.Key_Plus):
            rows = page.findChildren(DrillButton)[-len(CATALOGUE.drills) :]
            rows[place].setFocus()
            house.press(key)
    for drill, level in house.kept().levels.items():
        allowed = allowed_levels(
            CATALOGUE.drills[drill], CATALOGUE.screening, house.keeper.preferences.answers
        )
        assert level in allowed or level == HIGHEST[drill]


@pytest.mark.parametrize("question", BINDING)
def test_no_digit_in_a_set_up_rises_to_it(open_house: OpenHouse, question: str) -> None:
    house = open_house(answered(question))
    for key in "123456":
        house.press(key)
        if house.window.page == "session":
            house.press("?", "x", *"654321")
            house.press("6", "5", "4")
            assert_allowed(house.session.course.plan, house.keeper.preferences)
        leave(house)


@pytest.mark.parametrize("question", BINDING)
def test_the_reason_stands_on_today(open_house: OpenHouse, question: str) -> None:
    house = open_house(answered(question))
    asked = next(one for one in CATALOGUE.screening if one.id == question)
    assert asked.action in shown(house)
    assert "kept back" in shown(house)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("latex", "Use a latex-free balloon or a straw."),
        ("children", "Keep balloons away from children."),
    ],
)
def test_what_takes_nothing_away_is_kept_in_mind(
    open_house: OpenHouse, question: str, line: str
) -> None:
    house = open_house(answered(question))
    assert line in shown(house)
    assert "kept back" not in shown(house)
    page = house.program._shelf.front.page
    assert all(button.isEnabled() for button in page.findChildren(RoutineButton))


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("level", [None, *range(1, 7)])
def test_no_start_command_leads_to_what_was_taken_away(
    tmp_path: Path, question: str, level: int | None
) -> None:
    preferences = answered(question)
    save(tmp_path / "preferences.json", preferences)
    for routine in CATALOGUE.routines:
        args = Namespace(routine=routine.id, level=level, data_dir=tmp_path)
        try:
            plan = plan_of(args, CATALOGUE)
        except InputWrong:
            continue
        assert_allowed(plan, preferences)


def test_what_a_clinician_agreed_to_comes_back_at_once(open_house: OpenHouse) -> None:
    house = open_house(answered("surgery"))
    house.press("1")
    assert house.window.page == "drill", "what there is to read about it"
    leave(house)
    agreed = Answer(yes=True, agreed_on=house.clock.now().date())
    house.keeper.keep(replace(house.keeper.preferences, answers={"surgery": agreed}))
    house.program._show_today()
    house.press("1")
    assert house.window.page == "session"


def test_a_routine_that_is_kept_back_between_two_looks_is_not_started(
    open_house: OpenHouse,
) -> None:
    house = open_house()
    answers = {"surgery": Answer(yes=True)}
    house.keeper.keep(replace(house.keeper.preferences, answers=answers))
    assert QApplication.focusWidget() is not None
    house.press("b")
    assert house.window.page == "today"
    assert "kept back" in house.notice


def test_who_was_never_asked_is_asked_after_a_session_started_from_outside(
    open_house: OpenHouse,
) -> None:
    house = open_house(NEW, StartRequest("reset"))
    house.pass_time(3)
    house.press(Key.Key_Escape, Key.Key_Return, Key.Key_Escape)
    assert house.window.page == "first_start"
    house.press(Key.Key_Escape)
    assert house.window.page == "first_start"
