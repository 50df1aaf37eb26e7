# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Killed at random moments: every file whole, and nothing lost that was confirmed."""

import io
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pytest

from exercises.catalogue import load_catalogue
from exercises.record import SessionRecord
from history import json_file
from history.store import Store
from settings.file import load
from settings.preferences import Preferences
from settings.routine_shelf import RoutineShelf
from tests.history.records import a_session
from tests.proof.effort import tell, times

pytestmark = pytest.mark.real
ROOT = Path(__file__).parents[2]
BROUGHT = 400


def run_and_kill(folder: Path, export: Path, run: int, dice: Random) -> list[dict[str, Any]]:
    """Kill the program after some deeds and a moment more; return the deeds that it confirmed."""
    command = [sys.executable, "-m", "tests.proof.deeds_child", str(folder), str(export), str(run)]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        lines = [child.stdout.readline() for _ in range(dice.randint(2, 40))]
        try:
            child.wait(dice.expovariate(1 / 0.02))
        except subprocess.TimeoutExpired:
            child.kill()
        lines += child.stdout.readlines()
    assert child.returncode == -9, "it ended by itself"
    return [json.loads(line) for line in lines if line.endswith("\n")]


class Kept:
    """What has to be there, by all that was confirmed so far, or may be, having been begun."""

    def __init__(self) -> None:
        self.sets: dict[str, int] = {}
        self.notes: dict[str, set[str]] = {}
        self.heads: dict[str, set[str]] = {}
        self.volumes = {Preferences().volume}
        self.brought = False
        self.deeds = 0

    def confirm(self, lines: Iterable[dict[str, Any]]) -> None:
        for line in lines:
            if "begins" in line:
                self._begin(line)
            else:
                self.deeds += 1
                self._confirm(line)

    def _begin(self, line: dict[str, Any]) -> None:
        match line["begins"]:
            case "mend":
                self.notes.setdefault(line["id"], {""}).add(line["note"])
            case "edit":
                self.heads.setdefault(line["id"], set()).add(line["head"])
            case "prefer":
                self.volumes.add(line["volume"])

    def _confirm(self, line: dict[str, Any]) -> None:
        match line["deed"]:
            case "session":
                self.sets[line["id"]] = max(line["sets"], self.sets.get(line["id"], 0))
            case "mend":
                self.notes[line["id"]] = {line["note"]}
            case "edit":
                self.heads[line["id"]] = {line["head"]}
            case "prefer":
                self.volumes = {line["volume"]}
            case "import":
                self.brought = True

    def check(self, folder: Path) -> None:
        self._check_history(folder / "history.db")
        loaded = load(folder / "preferences.json")
        assert loaded.problems == ()
        assert loaded.preferences.volume in self.volumes
        shelf = RoutineShelf(folder / "routines", load_catalogue().drills, ())
        for file in shelf.files():
            assert file.routine is not None
            assert file.text.split("\n", 1)[0] in self.heads[file.id]
        assert all(stat_of(path) == 0o600 for path in folder.rglob("*") if path.is_file())

    def _check_history(self, path: Path) -> None:
        with closing(sqlite3.connect(path)) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        with Store.open(path) as store:
            assert store.notices == ()
            found = {record.id: record for record in store.sessions()}
        assert set(self.sets) <= set(found)
        for ident, sets in self.sets.items():
            assert sets_of(found[ident]) >= sets
        for ident, notes in self.notes.items():
            assert found[ident].note in notes
        brought = sum(ident.startswith("brought") for ident in found)
        assert brought in ({BROUGHT} if self.brought else {0, BROUGHT})


def sets_of(record: SessionRecord) -> int:
    return sum(drill.sets_done for drill in record.drills)


def stat_of(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_killed_at_random_moments(tmp_path: Path) -> None:
    dice = Random(2026)
    folder, export = tmp_path / "data", tmp_path / "export.json"
    folder.mkdir(mode=0o700)
    file = io.BytesIO()
    json_file.write((a_session(f"brought{n}", hours=-20_000 - n) for n in range(BROUGHT)), (), file)
    export.write_bytes(file.getvalue())
    kept = Kept()
    runs = times(2, 200)
    for run in range(runs):
        kept.confirm(run_and_kill(folder, export, run, dice))
        kept.check(folder)
    assert kept.deeds > runs
    tell(f"power: killed {runs} times, {kept.deeds} deeds confirmed, {len(kept.sets)} sessions")
