# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The language in which a command answers."""

import argparse
import ast
import inspect
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.exercises.routine_text.malformed import GOOD
from tests.test_main import ENTRY
from tests.ui.commands.conftest import Call, Prefer, names_in
from ui.commands.tongue import answered_as_chosen
from ui.wording import translate
from ui.wording.command_help import command_helps, words_of_argparse
from ui.wording.doctor import titles

UNREACHED = (
    "ambiguous", "at most", "at least", "can't open", "conflict", "dest=", "invalid option string",
    "mutually", "unexpected", "unknown parser", "'required'", "%r is not callable", "not defined",
    "cannot", "one of the arguments", "not allowed with", 'argument "-"', "invalid %(type)s",
    "subparser", "nested", "%(heading)s", "is deprecated", "warning:", "subcommands", "(default:",
    "program's version",
)  # fmt: skip
"""Of what argparse says: faults of a program, and kinds of arguments that Ninety has none of."""


def test_help_is_in_the_language_of_the_preferences(call: Call, prefer: Prefer) -> None:
    prefer(language="de")
    helped = call("--help")
    assert helped.code == 0
    assert helped.out.startswith("Aufruf: ninety ")
    assert "auflisten, was sich starten lässt" in helped.out
    prefer(language="en")
    assert call("--help").out.startswith("usage: ninety ")


def test_without_a_choice_the_desktops_language_holds(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_AT.UTF-8")
    assert call("history").out == "Noch keine Einheiten.\n"
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert call("history").out == "No sessions yet.\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("stretch",), "ninety: Fehler: Angabe BEFEHL: unbekannte Wahl: 'stretch' (es gibt"),
        (("timeline",), "ninety timeline: Fehler: es fehlt: "),
        (("routines", "--loud"), "ninety: Fehler: unbekannte Angaben: --loud"),
        (("start", "--level"), "ninety start: Fehler: Angabe --level: es fehlt eine Angabe"),
        (("start", "--level", "x"), "ninety: --level ist die Nummer einer Stufe, nicht 'x'."),
        (("timeline", "x"), "ninety: Es gibt kein Programm 'x'; es gibt full, "),
        (("check", "/no/file"), "/no/file kann nicht gelesen werden: Datei oder Ordner nicht gef"),
        (("report", "page.txt"), "ninety: page.txt ist keine .pdf-Datei; nichts wurde geschr"),
    ],
)
def test_what_is_wrong_is_said_in_german(
    call: Call, prefer: Prefer, words: tuple[str, ...], said: str
) -> None:
    prefer(language="de")
    answer = call(*words)
    assert answer.code in {1, 2}
    assert said in answer.err


GATED = "ist durch eine Sicherheitsantwort gesperrt. „"


def test_a_safety_answer_keeps_back_in_german(call: Call, prefer: Prefer) -> None:
    prefer(language="de", answers={"pregnant": {"yes": True, "agreed_on": None}})
    kept = next(one for one in call("routines", "--json").json if one["id"] == "balloon")
    assert GATED in kept["kept_back"]
    assert GATED in call("timeline", "full").err
    refused = call("timeline", "balloon")
    assert refused.code == 1
    assert GATED in refused.err


def test_wrong_preferences_are_told_in_german(call: Call, prefer: Prefer) -> None:
    prefer(language="de", volume=400)
    wrong = "Für die Einstellung volume steht 400 da, aber erlaubt ist 0 bis 100;"
    assert f"ninety: {wrong} es gilt die Vorgabe.\n" in call("routines").err
    assert wrong in call("doctor", "--json").json["preferences"]["why"]


@pytest.mark.parametrize("asked", ["preferences", "desktop"])
def test_a_wrong_routine_file_is_told_in_german_with_its_place(
    call: Call, prefer: Prefer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: str
) -> None:
    if asked == "preferences":
        prefer(language="de")
    else:
        monkeypatch.setenv("LC_ALL", "de_AT.UTF-8")
    bad = tmp_path / "bad.toml"
    bad.write_text(GOOD + "level = 9\n")
    said = "Zeile 4: steps[1].level muss eine ganze Zahl von 1 bis 6 sein, nicht 9."
    assert call("check", str(bad)).err == f"ninety: {bad} ist kein gültiges Programm. {said}\n"


def test_a_wrong_history_is_refused_in_german(call: Call, prefer: Prefer, tmp_path: Path) -> None:
    prefer(language="de")
    bad = tmp_path / "bad.json"
    bad.write_text('{"format": "ninety-history", "version": 1, "sessions": [')
    answer = call("history", "import", str(bad))
    wrong = f"{bad} kann nicht importiert werden, und es wurde nichts geändert: "
    assert f"{wrong}der Text endet zu früh (Zeile 1).\n" in answer.err
    assert "weder eine .csv- noch eine .json-Datei" in call("history", "export", "x.txt").err


def test_keys_of_json_stay_as_they_are(call: Call, prefer: Prefer) -> None:
    english = call("timeline", "balloon", "--json").json
    prefer(language="de")
    german = call("timeline", "balloon", "--json").json
    assert german.keys() == english.keys()
    same = ("kind", "phase", "side", "cue", "at_ms")
    for one, other in zip(english["segments"], german["segments"], strict=True):
        assert [one[key] for key in same] == [other[key] for key in same]


def test_doctor_answers_in_german_and_looks_at_what_it_has_titles_for(
    call: Call, prefer: Prefer, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    prefer(language="de")
    assert list(call("doctor", "--json").json) == list(titles())
    said = call("doctor").out
    assert "Bildschirm     gut    Qt-Plattform offscreen: Qt öffnet ihn (offscreen, " in said
    assert f"Einstellungen  gut    {folder}/preferences.json: sie sind lesbar" in said


def test_asking_for_the_language_leaves_broken_preferences_where_they_are(
    call: Call, folder: Path
) -> None:
    folder.mkdir()
    (folder / "preferences.json").write_text("{")
    call("--help")
    assert not call("doctor", "--json").json["preferences"]["ok"]
    assert names_in(folder) == ["preferences.json"]


def test_all_is_as_before_when_a_command_has_answered(prefer: Prefer, folder: Path) -> None:
    prefer(language="de")
    with answered_as_chosen(["routines", f"--data-dir={folder}"]):
        assert translate("Commands", "No sessions yet.") == "Noch keine Einheiten."
        assert translate("Commands", "not translated") == "not translated"
    assert translate("Commands", "No sessions yet.") == "No sessions yet."


def test_a_name_that_can_be_no_folder_is_told_later(call: Call) -> None:
    assert "is no name of a file" in call("routines", "--data-dir", "a\0b").err


def test_everything_that_argparse_says_of_a_wrong_call_has_words() -> None:
    said = {
        ast.literal_eval(node.args[0])
        for node in ast.walk(ast.parse(inspect.getsource(argparse)))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == "_"
        and isinstance(node.args[0], ast.Constant)
    }
    reached = {text for text in said if not any(part in text for part in UNREACHED)}
    assert reached - words_of_argparse().keys() == set()


def test_there_is_help_for_every_command(call: Call) -> None:
    for name, about in command_helps().items():
        said = re.sub(r"\s+", " ", call(name, "--help").out)
        assert about.whole in said


def test_a_german_command_loads_no_widgets(tmp_path: Path) -> None:
    (tmp_path / "preferences.json").write_text(json.dumps({"language": "de"}))
    script = (
        "import sys, main\n"
        "try: main.main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "print(sorted(n for n in sys.modules if n.startswith('PySide6.Q')), file=sys.stderr)"
    )
    for words in (["timeline", "balloon"], ["routines"], ["--help"], ["history"]):
        ended = subprocess.run(
            [sys.executable, "-c", script, *words, "--data-dir", str(tmp_path)],
            env=os.environ | {"PYTHONPATH": str(ENTRY.parent)},
            capture_output=True,
            text=True,
            check=True,
        )
        assert ended.stderr.splitlines()[-1] == "['PySide6.QtCore']"
