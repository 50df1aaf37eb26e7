# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The catalogue in other languages: complete, short where it is spoken, and mirrored whole."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from exercises.catalogue import load_catalogue
from exercises.catalogue.language import WORDS, put, words_of
from exercises.catalogue.measures import load_measures
from exercises.drill import Breath, Drill, Level, Phase
from exercises.mirror import filled, mirrored
from exercises.sides import Order, Side

CATALOGUE = WORDS.parent
ENGLISH = load_catalogue()
GERMAN = load_catalogue("de")
DRILLS = list(GERMAN.drills.values())
LEVELS = [(drill, level) for drill in DRILLS for level in drill.levels]
NAMES = [f"{drill.order}-{level.number}" for drill, level in LEVELS]
TEXTS = {
    "about", "action", "avoid", "basis", "breaths_basis", "change", "change_basis",
    "confidence", "equipment", "evidence", "feel", "first_breaths_basis", "first_sets_basis",
    "how", "item", "kit", "late_basis", "least_gap_basis", "most_sets_basis", "name", "norms",
    "not_feel", "notes", "position", "practice_tries_basis", "prepare", "purpose", "rest_basis",
    "say", "sets_basis", "setup", "setup_add", "short", "shown_mark", "side_name", "sides",
    "sign", "spread_basis", "steps", "stop", "tries_basis", "validity", "warm_up_basis", "word",
}  # fmt: skip
"""The keys of the catalogue's files under which a text for people stands."""
MAPPED = {"say", "word"}
"""Those that hold a text for each phase too."""
INCHES = re.compile(r" ?\([\d-]+ in\)")
"""Told beside centimetres, which is enough in German."""
LINE = 55
WORD = 11
"""In letters; "Rechte Hand" is read from three metres as well as "Right palm"."""
every_level = pytest.mark.parametrize(("drill", "level"), LEVELS, ids=NAMES)


def texts(value: object, key: str = "") -> Iterator[str]:
    """Every text for people in what a file holds; a phase's name is an id."""
    if isinstance(value, str) and key in TEXTS:
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from texts(one, key)
    elif isinstance(value, Mapping):
        phase = "breath" in value
        for name, one in value.items():
            if name == "errors":
                yield from (error[part] for error in one for part in ("what", "value"))
            elif not (phase and name == "name"):
                yield from texts(one, key if key in MAPPED else name)


def shipped() -> set[str]:
    paths = [*(CATALOGUE / "drills").glob("*.toml"), *CATALOGUE.glob("*.toml")]
    return {text for path in paths for text in texts(tomllib.loads(path.read_text()))}


def around(level: Level) -> list[Phase]:
    beside = (level.finish, level.lead_in, level.stand_up)
    return [*level.phases, *(phase for phase in beside if phase is not None)]


def spoken(level: Level) -> list[str]:
    second = level.second.setup if level.second else ()
    return [*level.setup, *second, *(phase.say for phase in around(level))]


@pytest.mark.parametrize("path", sorted(WORDS.glob("*.toml")), ids=lambda path: path.stem)
def test_a_language_has_every_text_and_none_that_is_gone(path: Path) -> None:
    words = words_of(path.stem)
    assert sorted(shipped() - words.keys() - {""}) == []
    assert sorted(words.keys() - shipped()) == []
    assert [text for text, other in words.items() if not other.strip()] == []


@pytest.mark.parametrize("path", sorted(WORDS.glob("*.toml")), ids=lambda path: path.stem)
def test_a_language_changes_words_and_nothing_else(path: Path) -> None:
    """Every number, id and order is that of the English files."""
    other = load_catalogue(path.stem)
    words = words_of(path.stem)
    assert put(ENGLISH.screening, words) == other.screening
    assert put(ENGLISH.routines, words) == other.routines
    assert put(load_measures().all, words) == load_measures(path.stem).all
    assert {id_: put(drill, words) for id_, drill in ENGLISH.drills.items()} == other.drills
    assert [r.id for r in other.routines] == [r.id for r in ENGLISH.routines]


def test_numbers_of_a_text_are_those_of_the_english_one() -> None:
    for text, other in words_of("de").items():
        metric = INCHES.sub("", text).replace(" .", " 0.")
        asked = set(re.findall(r"\d+", metric)) | ({"90"} if "right angles" in text else set())
        assert set(re.findall(r"\d+", other)) == asked, text


@every_level
def test_german_lines_are_as_short_as_english_ones(drill: Drill, level: Level) -> None:
    assert [line for line in spoken(level) if not 0 < len(line) <= LINE] == []
    sentences = level.prepare.removesuffix(".").split(". ")
    assert len(sentences) <= 4
    assert [line for line in sentences if not 0 < len(line) <= LINE] == []
    for phase in around(level):
        assert 0 < len(mirrored(phase.word)) <= WORD
        assert not phase.word.endswith(".")


@every_level
def test_the_german_word_of_a_breath_says_in_or_out(drill: Drill, level: Level) -> None:
    says = {Breath.IN: ("Ein",), Breath.OUT: ("Aus", "Pusten")}
    for phase in around(level):
        assert phase.word.startswith(says.get(phase.breath, ""))


@every_level
def test_german_lines_swap_their_sides_where_the_english_ones_do(
    drill: Drill, level: Level
) -> None:
    """A bent form that is not known would tell the second side to do the first."""
    english = ENGLISH.drills[drill.id].level(level.number)
    pairs = [
        *zip(spoken(english), spoken(level), strict=True),
        *((a.word, b.word) for a, b in zip(around(english), around(level), strict=True)),
        (english.prepare, level.prepare),
    ]
    for line, other in pairs:
        named = len(re.findall(r"\b(?:left|right)\b(?! angles)", line, re.IGNORECASE))
        swapped = [a for a, b in zip(other.split(), mirrored(other).split(), strict=True) if a != b]
        assert len(swapped) == named, other
        assert len(re.findall(r"\b(?:link|recht)", other, re.IGNORECASE)) == named, other
        assert mirrored(mirrored(other)) == other


@every_level
def test_german_lines_are_written_for_the_side_that_begins(drill: Drill, level: Level) -> None:
    lines = (*spoken(level), level.prepare, *(phase.word for phase in around(level)))
    assert not any("{" in line for line in lines)
    if level.sides.order is Order.ALTERNATE:
        other = "recht" if level.sides.first is Side.LEFT else "link"
        assert [line for line in lines if other in line.lower()] == []


def test_a_german_side_is_bent_as_its_noun_wants() -> None:
    assert mirrored("Linke Hand. Das rechte Knie") == "Rechte Hand. Das linke Knie"
    assert filled("{link}es Bein", Side.RIGHT) == "rechtes Bein"
    assert filled("{Link}er Fuß vorn", Side.LEFT) == "Linker Fuß vorn"
    names = {drill.side_name for drill in DRILLS if drill.side_name}
    assert names == {"{link}es Bein oben", "{link}es Bein", "{link}er Fuß vorn"}


def test_nothing_promises_a_cure_in_german() -> None:
    promises = re.compile(r"\b(heil|garant|kurier|verschwind)", re.IGNORECASE)
    assert [text for text in words_of("de").values() if promises.search(text)] == []


def test_every_stop_rule_tells_what_to_do() -> None:
    for drill in DRILLS:
        assert drill.stop[0].startswith("Schwindel, Benommenheit")
        assert drill.stop[1].endswith("ärztliche Hilfe holen.")
        assert drill.stop[3].endswith("die Einheit beenden.")
