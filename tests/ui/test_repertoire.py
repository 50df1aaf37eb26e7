# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Shipped routines and one's own, looked up, confirmed, and put first on Today."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from exercises.catalogue import load_catalogue
from settings.preferences import MOST_ENTRIES, Preferences
from tests.exercises.routine_text.malformed import GOOD
from ui.repertoire import Repertoire

BEYOND = GOOD + "seconds = { exhale = 20 }\n"
SHIPPED = load_catalogue()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "routines"
    path.mkdir()
    return path


@pytest.fixture
def repertoire(folder: Path) -> Repertoire:
    return Repertoire(SHIPPED, folder)


def test_shipped_routines_come_before_one_s_own(repertoire: Repertoire, folder: Path) -> None:
    (folder / "mine.toml").write_text(GOOD)
    ids = [routine.id for routine in repertoire.catalogue().routines]
    assert ids == [*(routine.id for routine in SHIPPED.routines), "mine"]


def test_a_routine_is_found_by_its_id_or_its_path(
    repertoire: Repertoire, folder: Path, tmp_path: Path
) -> None:
    (folder / "mine.toml").write_text(GOOD)
    elsewhere = tmp_path / "full.toml"
    elsewhere.write_text(GOOD.replace("Mine", "Elsewhere"))
    full = repertoire.routine("full")
    assert full is not None
    assert full.name == "Full"
    mine, other = repertoire.routine("mine"), repertoire.routine(str(elsewhere))
    assert mine is not None
    assert other is not None
    assert (mine.name, other.name, other.id) == ("Mine", "Elsewhere", "my-full")
    assert repertoire.routine("nobody") is None


def test_shipped_routines_go_beyond_nothing(repertoire: Repertoire) -> None:
    assert [repertoire.exceeding(routine) for routine in SHIPPED.routines] == [()] * len(
        SHIPPED.routines
    )


def test_what_is_confirmed_is_the_content(repertoire: Repertoire, folder: Path) -> None:
    (folder / "mine.toml").write_text(BEYOND)
    preferences = repertoire.confirm(Preferences(), "mine")
    assert repertoire.confirmed(preferences) == {"mine"}
    assert repertoire.choices(preferences).confirmed == {"mine"}
    (folder / "copy.toml").write_text(BEYOND)
    assert repertoire.confirmed(preferences) == {"mine", "copy"}
    (folder / "mine.toml").write_text(BEYOND + "# changed\n")
    assert repertoire.confirmed(preferences) == {"copy"}


def test_marks_of_files_that_are_gone_are_forgotten(repertoire: Repertoire, folder: Path) -> None:
    (folder / "mine.toml").write_text(BEYOND)
    many = frozenset(f"mark {number}" for number in range(MOST_ENTRIES))
    preferences = repertoire.confirm(replace(Preferences(), confirmed=many), "mine")
    assert len(preferences.confirmed) == 1


def test_today_shows_one_s_own_routine_when_it_comes_first(
    repertoire: Repertoire, folder: Path
) -> None:
    (folder / "mine.toml").write_text(GOOD)
    assert repertoire.with_first("") is SHIPPED
    assert repertoire.with_first("full") is SHIPPED
    assert [routine.id for routine in repertoire.with_first("mine").routines][-1] == "mine"
    assert repertoire.with_first("gone").routines == SHIPPED.routines
