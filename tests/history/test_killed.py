# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A program killed in the middle of saving: the file is whole and has all that was confirmed."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from history.store import Store

SAVE_FOR_EVER = """
import sys
from itertools import count
from pathlib import Path
from history.store import Store
from tests.history.records import a_drill, a_session
store = Store.open(Path(sys.argv[1]))
for number in count():
    name = f"{sys.argv[2]}-{number % 7}"
    drills = (a_drill(),) * (1 + number % 40)
    store.save(a_session(name, drills=drills, note=str(number)))
    print(name, number, flush=True)
"""


def kill_while_saving(path: Path, run: int, after: int) -> dict[str, int]:
    """Return the number last confirmed under each id before the program was killed."""
    child = subprocess.Popen(
        [sys.executable, "-c", SAVE_FOR_EVER, str(path), str(run)],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        assert child.stdout is not None
        lines = [child.stdout.readline() for _ in range(after)]
        child.kill()
        lines += child.stdout.readlines()
    whole = [line.split() for line in lines if line.endswith("\n")]
    return {name: int(number) for name, number in whole}


def test_nothing_confirmed_is_lost_when_the_program_is_killed(path: Path) -> None:
    confirmed: dict[str, int] = {}
    for run in range(6):
        confirmed |= kill_while_saving(path, run, after=1 + run * 18)
        with closing(sqlite3.connect(path)) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        with Store.open(path) as store:
            assert store.notices == ()
            kept = {record.id: record for record in store.sessions()}
        assert all(int(kept[name].note) >= number for name, number in confirmed.items())
        assert all(len(r.drills) == 1 + int(r.note) % 40 for r in kept.values())
    assert len(confirmed) > 30
