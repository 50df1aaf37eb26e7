# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The guide as it is written: nothing in it leads nowhere, and nothing is promised."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from scripts.bundle_parts import ROOMS, data_of
from ui.guidebook import CONTENTS, FOLDER, Chapter, guide_folder, load_guide
from ui.language import ENGLISH, TRANSLATED

ROOT = Path(__file__).parents[2]
FOLDERS = {language: guide_folder(language) for language in (ENGLISH, *sorted(TRANSLATED))}
GUIDES = {language: load_guide(folder) for language, folder in FOLDERS.items()}
GUIDE = GUIDES[ENGLISH]
CHAPTERS = [(FOLDERS[one], chapter) for one, guide in GUIDES.items() for chapter in guide]
EVERY_CHAPTER = pytest.mark.parametrize(
    ("folder", "chapter"), CHAPTERS, ids=[f"{one.name}/{chapter.name}" for one, chapter in CHAPTERS]
)
EVERY_LANGUAGE = pytest.mark.parametrize("language", FOLDERS)
OTHER_LANGUAGE = pytest.mark.parametrize("language", sorted(TRANSLATED))
MOST_BYTES = 1_500_000
MOST_LETTERS = 2_600
"""Two screens, with pictures left out."""
PROMISES = {
    "en": ("promises no cure", r"\b(heals?|guarantees?|will improve|degrees more)\b"),
    "de": ("verspricht keine Heilung", r"\b(heilt|geheilt|garantiert\w*|wird besser|Grad mehr)\b"),
}
"""What a guide says, and what none says."""


@EVERY_CHAPTER
def test_every_link_is_a_chapter(folder: Path, chapter: Chapter) -> None:
    assert folder.is_dir()
    assert set(chapter.links) <= {one.name for one in GUIDE}
    assert "://" not in chapter.text


@EVERY_CHAPTER
def test_every_picture_is_there_and_is_said_in_words(folder: Path, chapter: Chapter) -> None:
    assert not any(QImage(str(folder / name)).isNull() for name in chapter.pictures)
    assert all(chapter.spoken_pictures)


@EVERY_CHAPTER
def test_a_chapter_has_one_title_and_is_short(folder: Path, chapter: Chapter) -> None:
    assert folder.is_dir()
    assert re.findall(r"^# (.+)$", chapter.text, re.MULTILINE) == [chapter.title]
    assert len(chapter.text) <= MOST_LETTERS


@EVERY_LANGUAGE
def test_the_contents_lead_to_every_file_and_every_picture_is_used(language: str) -> None:
    guide, folder = GUIDES[language], FOLDERS[language]
    assert guide[0].name == CONTENTS
    assert {chapter.name for chapter in guide} == {path.name for path in folder.glob("*.md")}
    used = {name for chapter in guide for name in chapter.pictures}
    assert used == {path.name for path in folder.glob("*.png")}


@OTHER_LANGUAGE
def test_a_language_has_the_chapters_sections_and_pictures_of_the_english_guide(
    language: str,
) -> None:
    assert FOLDERS[language] != FOLDER
    assert [outline(one) for one in GUIDES[language]] == [outline(one) for one in GUIDE]


@OTHER_LANGUAGE
def test_its_pictures_are_of_its_own_and_as_large(language: str) -> None:
    for name in (path.name for path in FOLDER.glob("*.png")):
        english, own = QImage(str(FOLDER / name)), QImage(str(FOLDERS[language] / name))
        assert own.size() == english.size()
        assert own != english


def outline(chapter: Chapter) -> tuple[str, list[str]]:
    """Its name, and by lines: headings, list items, pictures, and where its links lead."""
    marks = re.compile(r"^(#+ |- |\d\. |!\[)|\[[^\]]*\]\(([^)]*)\)", re.MULTILINE)
    return chapter.name, ["".join(found) for found in marks.findall(chapter.text)]


def test_a_language_without_a_guide_gets_the_english_one() -> None:
    assert guide_folder("fr") == FOLDER
    assert guide_folder(ENGLISH) == FOLDER


def test_a_digit_is_enough_for_every_chapter() -> None:
    assert 2 <= len(GUIDE) <= 10


@EVERY_LANGUAGE
def test_the_pictures_stay_small(language: str) -> None:
    files = (path for path in FOLDERS[language].iterdir() if path.is_file())
    assert sum(path.stat().st_size for path in files) <= MOST_BYTES


@EVERY_LANGUAGE
def test_it_promises_nothing_and_says_so(language: str) -> None:
    words = re.sub(r"\s+", " ", " ".join(chapter.text for chapter in GUIDES[language]))
    said, never = PROMISES[language]
    assert said in words
    assert not re.search(never, words)


def test_the_bundle_holds_all_of_it() -> None:
    packed = {Path(source) for source, folder in data_of(ROOT, ROOMS) if "guide" in folder}
    assert packed == {path for path in FOLDER.rglob("*") if path.is_file()}


def test_the_readme_s_pictures_of_the_program_are_the_guide_s() -> None:
    shown = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", (ROOT / "README.md").read_text())
    assert shown
    assert all((ROOT / path).parent == FOLDER and (ROOT / path).is_file() for path in shown)


def test_a_missing_chapter_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / CONTENTS).write_text("# Guide\n\n[Keys](keys.md)\n")
    with pytest.raises(FileNotFoundError):
        load_guide(tmp_path)
