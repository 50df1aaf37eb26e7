# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the rooms below the window say reaches a person in the person's language."""

import ast
import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from audio import voice_child
from audio.reasons import as_saying
from exercises.catalogue import Catalogue
from exercises.plan import Answer
from exercises.saying import Saying, reason_in
from settings.file import load
from tests.exercises.routine_text.malformed import GOOD
from tests.exercises.test_saying import FOR_A_PERSON
from tests.ui.conftest import OpenHouse
from tests.ui.house import KNOWN, House
from tests.ui.tongues import untranslated
from ui.wording.machine import reason_of
from ui.wording.sayings import worded
from ui.wording.system import known_reason, lowered

UI = Path(__file__).parents[2] / "ui"
CAUGHT = FOR_A_PERSON | {"HistoryError", "DatabaseError"}
PREGNANT = replace(KNOWN, answers={"pregnant": Answer(yes=True)})
OPERATED = replace(KNOWN, answers={"surgery": Answer(yes=True)})


def words_of(house: House) -> str:
    labels = house.window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


@pytest.mark.usefixtures("german")
def test_a_saying_and_those_in_it_are_told_in_german() -> None:
    level = Saying("Plan", "{0} at level {1}").filled("Hüftheben", 5)
    said = Saying("Plan", "{0} is kept back by a safety answer.").filled(level)
    assert worded(said) == "Hüftheben auf Stufe 5 ist durch eine Sicherheitsantwort gesperrt."


@pytest.mark.usefixtures("german")
def test_numbers_have_the_mark_of_the_language() -> None:
    assert worded(Saying("Limits", "{0} to {1} s").filled(3.0, 4.5)) == "3 bis 4,5 s"


@pytest.mark.usefixtures("german")
def test_the_systems_reasons_are_told_and_foreign_words_stay() -> None:
    said = Saying("Routine file", "It cannot be read: {0}.")
    known = worded(said.filled(os.strerror(errno.EACCES)))
    assert known == "Die Datei lässt sich nicht lesen: keine Berechtigung."
    assert (
        worded(said.filled("no such thing")) == "Die Datei lässt sich nicht lesen: no such thing."
    )
    assert worded("Host is down") == "Host is down"


@pytest.mark.parametrize(
    "number",
    [errno.ELOOP, errno.EBUSY, errno.EDQUOT, errno.EFBIG, errno.EMFILE, errno.ENODEV, errno.ESTALE],
)
def test_what_a_disk_may_say_is_known(number: int) -> None:
    assert known_reason(os.strerror(number)) == lowered(os.strerror(number))


def test_a_reason_of_the_system_stands_small_inside_a_sentence() -> None:
    assert reason_in(OSError(0, "Host is down")) == "host is down"
    own = Saying("Files", "it is a folder")
    assert reason_in(OSError(0, own)) is own


@pytest.mark.usefixtures("german")
def test_a_reason_of_our_own_in_an_error_of_the_system_is_told() -> None:
    assert reason_of(OSError(0, Saying("Files", "it is a folder"))) == "es ist ein Ordner"


def test_english_is_told_without_qt() -> None:
    script = (
        "import sys\n"
        "from exercises.saying import Saying\n"
        "from ui.wording.sayings import worded\n"
        "said = worded(Saying('Limits', '{0} s').filled(1.5))\n"
        "print(type(said).__name__, said)\n"
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script], cwd=UI.parent, capture_output=True, text=True, check=True
    )
    assert ended.stdout.splitlines() == ["str 1.5 s", "[]"]


@pytest.mark.parametrize(
    "why", [voice_child.NO_ENGINE, voice_child.NO_BEGINNING, voice_child.NO_VOICE]
)
def test_what_the_voice_process_says_of_itself_is_known_again(why: str) -> None:
    assert isinstance(as_saying(why), Saying)
    assert as_saying(why) == why


@pytest.mark.usefixtures("german")
def test_what_the_sound_process_says_of_itself_is_known_again_and_alsas_words_stay() -> None:
    why = "simpleaudio cannot be loaded: No module named 'simpleaudio'"
    assert as_saying(why) == why
    assert worded(as_saying(why)).startswith("simpleaudio lässt sich nicht laden: No module")
    assert worded(as_saying("Connection refused")) == "Connection refused"


def test_today_says_in_german_what_a_safety_answer_keeps_back(
    open_house: OpenHouse, german: Catalogue
) -> None:
    house = open_house(PREGNANT, catalogue=german)
    first = german.screening[[q.id for q in german.screening].index("pregnant")]
    said = words_of(house)
    assert f"ist durch eine Sicherheitsantwort gesperrt. „{first.item}“: {first.action}" in said
    assert "kept back" not in said
    house.press(Qt.Key.Key_Return)
    assert house.window.page == "ready"
    assert "ist durch eine Sicherheitsantwort gesperrt. „" in words_of(house)


def test_today_in_a_language_that_nobody_speaks_leaves_no_word_of_a_safety_answer(
    open_house: OpenHouse, unspoken: Catalogue
) -> None:
    for preferences in (PREGNANT, OPERATED):
        house = open_house(preferences, catalogue=unspoken)
        assert untranslated(house.window) == []
        house.press("r")
        assert house.window.page == "routines"
        assert untranslated(house.window) == []


def test_a_routine_file_that_is_wrong_is_told_in_german(
    open_house: OpenHouse, german: Catalogue, tmp_path: Path
) -> None:
    (tmp_path / "routines").mkdir()
    (tmp_path / "routines" / "mine.toml").write_text(GOOD + "level = 9\n")
    house = open_house(catalogue=german)
    house.press("r", Qt.Key.Key_End)
    wrong = "Zeile 4: steps[1].level muss eine ganze Zahl von 1 bis 6 sein, nicht 9."
    assert wrong in words_of(house)


def test_the_editor_refuses_in_german(
    open_house: OpenHouse, german: Catalogue, tmp_path: Path
) -> None:
    (tmp_path / "routines").mkdir()
    (tmp_path / "routines" / "mine.toml").write_text(GOOD)
    house = open_house(catalogue=german)
    house.press("r", Qt.Key.Key_End, "e", Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert house.window.page == "editor"
    assert "Ein Programm hat mindestens eine Übung." in words_of(house)


@pytest.mark.usefixtures("german")
def test_broken_preferences_are_told_in_german(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text('{"volume": 400, "answers": 3}')
    volume, answers, asked = map(worded, load(path).problems)
    wrong = "Für die Einstellung volume steht 400 da, aber erlaubt ist 0 bis 100"
    assert volume == f"{wrong}; es gilt die Vorgabe."
    wrong = "Für die Einstellung answers steht 3 da, aber es ist ein Objekt mit je einem Eintrag"
    assert answers == f"{wrong}; sie wird weggelassen."
    assert asked == "Die Sicherheitsfragen werden neu gestellt."
    path.write_text("{")
    (said,) = load(path).problems
    assert worded(said).startswith("Die Einstellungen waren nicht zu lesen; sie wurden aufbewahrt")


def test_no_page_or_command_passes_on_a_known_error_untold() -> None:
    """Where one is caught by name, its words go through `worded`, or into the log."""
    untold = [
        f"{path.relative_to(UI)}:{line}"
        for path in sorted(UI.rglob("*.py"))
        for line in _mere(path)
    ]
    assert untold == []


def _mere(path: Path) -> Iterator[int]:
    """Every line that takes the words of a known error and does not tell them."""
    for handler in ast.walk(ast.parse(path.read_text())):
        if isinstance(handler, ast.ExceptHandler) and handler.name and _is_known(handler):
            calls = [node for node in ast.walk(handler) if isinstance(node, ast.Call)]
            told = {
                id(one)
                for c in calls
                if _name(c) == "worded"
                for n in c.args
                for one in ast.walk(n)
            }
            for call in calls:
                words = _name(call) == "str" and ast.unparse(call.args[0]) == handler.name
                if words and id(call) not in told:
                    yield call.lineno


def _name(call: ast.Call) -> str:
    return getattr(call.func, "id", "")


def _is_known(handler: ast.ExceptHandler) -> bool:
    caught = handler.type
    return caught is not None and any(
        getattr(node, "id", getattr(node, "attr", "")) in CAUGHT for node in ast.walk(caught)
    )
