# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A saying is its English sentence and remembers its parts; errors for a person hold sayings."""

import ast
import json
from collections.abc import Iterator
from pathlib import Path

from exercises.plan import NotOffered
from exercises.saying import Saying

ROOT = Path(__file__).parents[2]
ROOMS = ("exercises", "settings", "history", "audio")
FOR_A_PERSON = {
    *("NotOffered", "NotPossible", "RoutineFault", "Misfit", "RoutineUnusable", "PlaceUnusable"),
    *("PreferencesNotSaved", "Wrong", "HistoryTooNew", "HistoryUnreadable", "FileRefused"),
    *("StoreFailed", "BadJson", "NoVoiceFile"),
}
"""The errors of the rooms below the window whose words a person reads."""


def test_it_is_its_english_sentence() -> None:
    said = Saying("Plan", "{0} at level {1}").filled("Reach", 2)
    assert said == "Reach at level 2"
    assert f"{said}!" == "Reach at level 2!"
    assert json.dumps([said]) == '["Reach at level 2"]'
    assert hash(said) == hash("Reach at level 2")


def test_it_remembers_what_it_was_made_of_and_may_hold_another() -> None:
    inner = Saying("Plan", "{0} at level {1}").filled("Reach", 2)
    outer = Saying("Plan", "{0} is kept back by a safety answer.").filled(inner)
    assert outer == "Reach at level 2 is kept back by a safety answer."
    assert outer.template == "{0} is kept back by a safety answer."
    assert outer.values[0] is inner


def test_what_fills_a_hole_is_no_template() -> None:
    inner = Saying("Plan", "{0} at level {1}").filled("{1} {x}", 2)
    assert Saying("Plan", "{0}: {1}").filled(inner, "{") == "{1} {x} at level 2: {"


def test_a_number_with_decimals_is_as_short_as_it_can_be() -> None:
    assert Saying("Limits", "{0} to {1} s").filled(3.0, 4.5) == "3 to 4.5 s"


def test_str_of_an_exception_is_the_saying_it_was_raised_with() -> None:
    said = Saying("Plan", "{0} at level {1}").filled("Reach", 2)
    assert str(NotOffered(said)) is said
    assert OSError(0, said).strerror is said


def test_every_error_for_a_person_is_raised_with_a_saying() -> None:
    mere = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for room in ROOMS
        for path in sorted((ROOT / room).rglob("*.py"))
        for call in _raised(path)
        if any(isinstance(one, ast.JoinedStr | ast.Constant) and _is_text(one) for one in call.args)
    ]
    assert mere == []


def _raised(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in FOR_A_PERSON:
            yield node


def _is_text(node: ast.JoinedStr | ast.Constant) -> bool:
    return isinstance(node, ast.JoinedStr) or isinstance(node.value, str)
