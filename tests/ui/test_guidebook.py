# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The guide as it is written: nothing in it leads nowhere, and nothing is promised."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from scripts.bundle_parts import ROOMS, data_of
from ui.guidebook import CONTENTS, FOLDER, Chapter, load_guide

ROOT = Path(__file__).parents[2]
GUIDE = load_guide()
EVERY_CHAPTER = pytest.mark.parametrize("chapter", GUIDE, ids=lambda chapter: chapter.name)
MOST_BYTES = 1_500_000
MOST_LETTERS = 2_600
"""Two screens, with pictures left out."""


@EVERY_CHAPTER
def test_every_link_is_a_chapter(chapter: Chapter) -> None:
    assert set(chapter.links) <= {one.name for one in GUIDE}
    assert "://" not in chapter.text


@EVERY_CHAPTER
def test_every_picture_is_there_and_is_said_in_words(chapter: Chapter) -> None:
    assert not any(QImage(str(FOLDER / name)).isNull() for name in chapter.pictures)
    assert all(chapter.spoken_pictures)


@EVERY_CHAPTER
def test_a_chapter_has_one_title_and_is_short(chapter: Chapter) -> None:
    assert re.findall(r"^# (.+)$", chapter.text, re.MULTILINE) == [chapter.title]
    assert len(chapter.text) <= MOST_LETTERS


def test_the_contents_lead_to_every_file_and_every_picture_is_used() -> None:
    assert GUIDE[0].name == CONTENTS
    assert {chapter.name for chapter in GUIDE} == {path.name for path in FOLDER.glob("*.md")}
    used = {name for chapter in GUIDE for name in chapter.pictures}
    assert used == {path.name for path in FOLDER.glob("*.png")}


def test_a_digit_is_enough_for_every_chapter() -> None:
    assert 2 <= len(GUIDE) <= 10


def test_the_pictures_stay_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= MOST_BYTES


def test_it_promises_nothing_and_says_so() -> None:
    words = " ".join(chapter.text for chapter in GUIDE)
    assert "promises no cure" in words
    assert not re.search(r"\b(heals?|guarantees?|will improve|degrees more)\b", words)


def test_the_bundle_holds_all_of_it() -> None:
    packed = {source for source, folder in data_of(ROOT, ROOMS) if folder == "ui/guide"}
    assert {Path(source).name for source in packed} == {path.name for path in FOLDER.iterdir()}


def test_the_readme_s_pictures_of_the_program_are_the_guide_s() -> None:
    shown = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", (ROOT / "README.md").read_text())
    assert shown
    assert all((ROOT / path).parent == FOLDER and (ROOT / path).is_file() for path in shown)


def test_a_missing_chapter_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / CONTENTS).write_text("# Guide\n\n[Keys](keys.md)\n")
    with pytest.raises(FileNotFoundError):
        load_guide(tmp_path)
