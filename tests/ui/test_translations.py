# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of the code in other languages: all there, whole, and in the form that Qt reads."""

import ast
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication

from exercises.catalogue.kept import read
from exercises.catalogue.language import WORDS, WordsFile
from settings.preferences import Language
from ui.language import FOLDER, TRANSLATED, desktop_language, language_of
from ui.wording.drill import DrillWords
from ui.wording.greeting import Week, greeting
from ui.wording.lengths import clock, day_and_time, number, seconds
from ui.wording.pages import TodayWords
from ui.wording.preferences import PreferencesWords
from ui.wording.routines import drills_of

ROOT = Path(__file__).parents[2]
ROOMS = {"ui": "translate"} | dict.fromkeys(("audio", "history", "settings", "exercises"), "Saying")
"""In each room, the call that names what is to be translated."""
TOOLS = Path(PySide6.__path__[0])
SHIPPED = sorted(FOLDER.glob("*.ts"))
HOLES = re.compile(r"\{[^}]*\}")
every_language = pytest.mark.parametrize("ts", SHIPPED, ids=lambda ts: ts.stem)


def messages(ts: Path) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, its translations, and whether somebody finished them."""
    for context in ET.fromstring(ts.read_text()).iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            words = forms or [translation.text or ""]
            yield name, message.findtext("source", ""), words, "type" not in translation.attrib


def asked_in(path: Path) -> Iterator[ast.Call]:
    """Every call in a module that names a context and a text to be translated."""
    asks = ROOMS[path.relative_to(ROOT).parts[0]]
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == asks:
            yield node


def modules() -> list[Path]:
    return sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))


def test_there_is_a_file_for_every_language_that_can_be_chosen() -> None:
    assert {ts.stem for ts in SHIPPED} == TRANSLATED
    assert {path.stem for path in WORDS.glob("*.toml")} == TRANSLATED
    assert {one.value for one in Language} - {"system", "en"} == TRANSLATED


@every_language
def test_every_text_of_the_code_is_in_the_file_and_none_that_is_gone(
    ts: Path, tmp_path: Path
) -> None:
    """Renewing the file changes nothing: scripts/translations.sh was run."""
    renewed = tmp_path / ts.name
    shutil.copy(ts, renewed)
    code = map(str, modules())
    languages = ("-source-language", "en", "-target-language", ts.stem)
    alias = ("-tr-function-alias", "translate+=Saying")
    options = ("-silent", "-no-obsolete", "-locations", "none", *alias, *languages)
    subprocess.run([TOOLS / "lupdate", *code, *options, "-ts", renewed], check=True)
    assert sorted(messages(renewed)) == sorted(messages(ts))


def test_every_call_for_words_can_be_read_by_the_tool_that_gathers_them() -> None:
    """It reads no f-string, and no text that is not written out where it is asked for."""
    gathered = {(context, source) for context, source, _, _ in messages(SHIPPED[0])}
    unread = [
        f"{path.name}:{call.lineno}"
        for path in modules()
        for call in asked_in(path)
        if tuple(ast.literal_eval(one) for one in call.args[:2]) not in gathered
    ]
    assert unread == []


@every_language
def test_what_qt_reads_is_made_from_the_file(ts: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    subprocess.run([TOOLS / "lrelease", "-silent", ts, "-qm", made], check=True)
    assert made.read_bytes() == ts.with_suffix(".qm").read_bytes()


@every_language
def test_everything_is_translated(ts: Path) -> None:
    missing = [
        (context, source)
        for context, source, words, finished in messages(ts)
        if not finished or not all(word.strip() for word in words if source.strip())
    ]
    assert missing == []


@every_language
def test_a_translation_has_the_holes_and_lines_of_its_source(ts: Path) -> None:
    for _, source, words, _ in messages(ts):
        for word in words:
            assert sorted(HOLES.findall(word)) == sorted(HOLES.findall(source)), source
            assert word.count("\n") == source.count("\n"), source
            assert word.startswith(" ") == source.startswith(" "), source


@every_language
def test_keys_have_the_same_letter_in_every_language(ts: Path) -> None:
    """`· M mute ·` tells which key it is, and the key is not translated."""
    key = re.compile(r"(?:^|· )([A-Z←→↑↓+−?]|Esc|F\d+) ")
    for _, source, words, _ in messages(ts):
        if "·" in source:
            for word in words:
                assert set(key.findall(source)) - {"Esc"} <= set(key.findall(word)), word


@pytest.mark.usefixtures("german")
def test_german_has_its_own_numbers_days_and_forms() -> None:
    assert number(1.5) == "1,5"
    assert seconds(2500) == "2,5 s"
    assert clock(365_000) == "6:05"
    at = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
    assert day_and_time(at, 60) == "Mo. 2. März 2026, 00:30"
    assert [DrillWords().sets(count) for count in (1, 2)] == ["1 Satz", "2 Sätze"]
    assert [drills_of(count) for count in (1, 6)] == ["1 Übung", "6 Übungen"]
    assert TodayWords().sum(12, 1) == "12 min an einem Tag"
    assert TodayWords().sum(40, 3) == "40 min an 3 Tagen"
    said = "2 von 5 geplanten Tagen diese Woche. Letzte Einheit: vor 3 Tagen, 9 min."
    assert greeting(Week(2, 5), 3, 9) == said


def test_english_has_its_own_numbers_days_and_forms() -> None:
    assert number(1.5) == "1.5"
    assert number(1) == "1"
    assert [DrillWords().sets(count) for count in (1, 2)] == ["1 set", "2 sets"]
    assert [drills_of(count) for count in (1, 6)] == ["1 drill", "6 drills"]
    week = greeting(Week(1, 1, kept=True), 0, 9)
    assert week.startswith("The planned day of this week is done")


@pytest.mark.usefixtures("german")
def test_qts_own_words_follow() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_the_row_says_which_words_no_native_speaker_has_read() -> None:
    unread = [one.stem for one in WORDS.glob("*.toml") if not read(one, WordsFile).read_by_a_native]
    said = PreferencesWords().language_more
    assert ("No native speaker has read the German words yet." in said) == ("de" in unread)


@pytest.mark.parametrize(
    ("chosen", "desktop", "expected"),
    [
        (Language.SYSTEM, "de_AT.UTF-8", "de"),
        (Language.SYSTEM, "de-CH", "de"),
        (Language.SYSTEM, "fr_FR.UTF-8", "en"),
        (Language.SYSTEM, "C", "en"),
        (Language.SYSTEM, "", "en"),
        (Language.GERMAN, "en_GB.UTF-8", "de"),
        (Language.ENGLISH, "de_DE.UTF-8", "en"),
    ],
)
def test_what_is_chosen_holds_or_else_the_desktop(
    chosen: Language, desktop: str, expected: str
) -> None:
    assert language_of(chosen, desktop) == expected


@pytest.mark.parametrize(
    ("locale", "rather", "expected"),
    [
        ("en_US.UTF-8", "de:en", "de"),
        ("en_US.UTF-8", "fr:de_AT", "de_AT"),
        ("de_DE.UTF-8", "en_GB:de", "en_GB"),
        ("de_DE.UTF-8", "fr", "de_DE.UTF-8"),
        ("de_DE.UTF-8", "", "de_DE.UTF-8"),
        ("C.UTF-8", "de", "C.UTF-8"),
    ],
)
def test_a_list_of_languages_goes_before_the_locale_s(
    monkeypatch: pytest.MonkeyPatch, locale: str, rather: str, expected: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    monkeypatch.setenv("LANGUAGE", rather)
    assert desktop_language() == expected
