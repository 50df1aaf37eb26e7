# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Made-up histories are repeatable, and such as a person could have."""

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

from benchmarks.make_history import fill, sessions
from exercises.lived import lived_on
from exercises.record import Outcome
from history.store import Store

UNTIL = date(2026, 11, 1)


def test_the_same_seed_makes_the_same_history() -> None:
    made = list(sessions(40, 3, UNTIL))
    assert made == list(sessions(40, 3, UNTIL))
    assert made != list(sessions(40, 4, UNTIL))


def test_a_history_is_believable() -> None:
    made = list(sessions(400, 1, UNTIL))
    days = [lived_on(record) for record in made]
    assert len(made) == len({record.id for record in made}) == 400
    assert [record.started_at for record in made] == sorted(record.started_at for record in made)
    assert max(days) <= UNTIL
    assert max(b - a for a, b in pairwise(days)) > timedelta(days=7)
    first, last = made[:40], made[-40:]
    levels = [[drill.level for record in some for drill in record.drills] for some in (first, last)]
    assert sum(levels[1]) / len(levels[1]) > sum(levels[0]) / len(levels[0])
    assert {record.outcome for record in made} == set(Outcome) - {Outcome.RUNNING}
    assert 0 < sum(bool(record.signals) for record in made) < 40
    assert sum(bool(record.measures) for record in made) > 80
    assert {record.offset_minutes for record in made} > {60, 120}
    assert all(d.sets_done <= d.sets for record in made for d in record.drills)


def test_a_folder_is_filled_and_opens_at_today(tmp_path: Path) -> None:
    assert fill(tmp_path / "data", 30, 1, UNTIL) == 30
    with Store.open(tmp_path / "data" / "history.db") as store:
        assert len(store.sessions()) == 30
    assert (tmp_path / "data" / "preferences.json").exists()
