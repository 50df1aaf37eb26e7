# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The wheel, laid out as pyproject.toml says: one name, and a program that runs from there."""

import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path, PurePosixPath

import pytest

from tests import test_house
from ui.version import VERSION

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
INCLUDED = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that looks as one with the wheel in it."""
    folder = tmp_path_factory.mktemp("site")
    for source, into in INCLUDED.items():
        (folder / into).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / source).is_file():
            shutil.copy(ROOT / source, folder / into)
        else:
            shutil.copytree(
                ROOT / source, folder / into, ignore=shutil.ignore_patterns("__pycache__")
            )
    return folder


def run(site: Path, *words: str, then: str = "") -> str:
    """Run what the wheel's entry point runs, from a folder that holds nothing of ours."""
    start = f"""
import sys
from ninety import main
try:
    main()
except SystemExit as left:
    assert not left.code
{then}
"""
    told = subprocess.run(
        [sys.executable, "-P", "-c", start, *words],
        cwd=site.parent,
        env={"PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return told.stdout


def test_it_puts_one_name_beside_other_people_s_packages() -> None:
    assert {PurePosixPath(into).parts[0] for into in INCLUDED.values()} == {"ninety"}


def test_it_holds_the_entry_and_every_room() -> None:
    assert INCLUDED.keys() == {"packaging/wheel/__init__.py", "main.py", *test_house.ROOMS}


def test_its_command_is_the_launcher_s() -> None:
    assert PROJECT["project"]["scripts"] == {"ninety": "ninety:main"}


def test_the_program_runs_from_there(site: Path) -> None:
    assert run(site, "--version") == f"Ninety {VERSION}\n"


def test_it_finds_its_catalogue_there(site: Path, tmp_path: Path) -> None:
    listed = json.loads(run(site, "routines", "--json", "--data-dir", str(tmp_path)))
    assert "balloon" in {routine["id"] for routine in listed}


def test_its_children_start_from_there(site: Path) -> None:
    ask = "from ui.children import sound_command; print(sound_command()[1])"
    entry = run(site, "--version", then=ask).splitlines()[-1]
    assert Path(entry) == site / "ninety" / "_app" / "main.py"
