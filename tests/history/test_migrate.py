# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""An older schema becomes the newest one, or stays what it was; shown on made-up ones."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from exercises.record import MeasureRecord, Outcome, When
from exercises.sides import Side
from history import connection as room
from history.errors import HistoryTooNew
from history.migrate import migrate, version_of
from history.schema import MIGRATIONS, Migration
from history.store import Store
from tests.history.records import NOON, a_drill, a_session

DATABASES = Path(__file__).parent / "databases"
"""A file of every schema that was released."""
FIRST: Migration = ("CREATE TABLE visit (id INTEGER PRIMARY KEY, what TEXT) STRICT",)
SECOND: Migration = (
    "ALTER TABLE visit ADD COLUMN how TEXT NOT NULL DEFAULT 'lying'",
    "UPDATE visit SET what = upper(what)",
)
WRONG: Migration = (
    "ALTER TABLE visit ADD COLUMN how TEXT",
    "UPDATE nothing SET what = 1",
)


@pytest.fixture
def older(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        assert migrate(connection, path, (FIRST,)) is None
        connection.execute("INSERT INTO visit (what) VALUES ('breath')")
        yield connection


def test_a_step_changes_the_rows(older: sqlite3.Connection, path: Path) -> None:
    migrate(older, path, (FIRST, SECOND))
    assert version_of(older) == 2
    assert older.execute("SELECT what, how FROM visit").fetchall() == [("BREATH", "lying")]


def test_a_file_is_copied_aside_before_its_first_step(
    older: sqlite3.Connection, path: Path
) -> None:
    copy = migrate(older, path, (FIRST, SECOND))
    assert copy == path.with_name("history.schema-1.db")
    assert copy.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(copy)) as kept:
        assert version_of(kept) == 1
        assert kept.execute("SELECT * FROM visit").fetchall() == [(1, "breath")]
    assert [found.name for found in path.parent.iterdir() if found.name.startswith(".")] == []


def test_the_newest_schema_is_left_alone(older: sqlite3.Connection, path: Path) -> None:
    before = path.read_bytes()
    assert migrate(older, path, (FIRST,)) is None
    assert path.read_bytes() == before


def test_a_step_that_fails_leaves_no_trace(older: sqlite3.Connection, path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError, match="nothing"):
        migrate(older, path, (FIRST, WRONG))
    assert version_of(older) == 1
    assert older.execute("SELECT * FROM visit").fetchall() == [(1, "breath")]
    assert not older.in_transaction


def test_steps_before_the_one_that_fails_stay(older: sqlite3.Connection, path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        migrate(older, path, (FIRST, SECOND, WRONG))
    assert version_of(older) == 2


def test_a_step_may_not_leave_rows_without_their_parent(
    older: sqlite3.Connection, path: Path
) -> None:
    orphan: Migration = (
        "CREATE TABLE part (visit INTEGER REFERENCES visit (id)) STRICT",
        "INSERT INTO part VALUES (99)",
    )
    with pytest.raises(sqlite3.IntegrityError, match="without parent"):
        migrate(older, path, (FIRST, orphan))
    assert version_of(older) == 1


def test_a_step_that_another_process_made_is_not_made_again(
    older: sqlite3.Connection, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as late:
        versions = iter([1])  # what the late one saw before the other began

        def version(connection: sqlite3.Connection) -> int:
            return next(versions, None) or version_of(connection)

        migrate(older, path, (FIRST, SECOND))
        monkeypatch.setattr("history.migrate.version_of", version)
        migrate(late, path, (FIRST, SECOND))
        assert late.execute("SELECT what, how FROM visit").fetchall() == [("BREATH", "lying")]


def test_a_store_brings_an_older_history_along(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store.open(path) as store:
        store.save(a_session())
    later: Migration = ("CREATE TABLE later (session TEXT) STRICT",)
    with monkeypatch.context() as newer:
        newer.setattr(room, "MIGRATIONS", (*MIGRATIONS, later))
        with Store.open(path) as store:
            assert store.sessions() == [a_session()]
            assert store.notices == ()
    with pytest.raises(HistoryTooNew):
        Store.open(path)
    with Store.open(path.with_name(f"history.schema-{len(MIGRATIONS)}.db")) as copy:
        assert copy.sessions() == [a_session()]


def test_the_first_released_schema_is_read_whole(path: Path) -> None:
    """The kept file was written by version 0.1.0 with schema 1, never to be written again."""
    path.write_bytes((DATABASES / "schema-1.db").read_bytes())
    with Store.open(path) as store:
        third, second, first = store.sessions()
    assert first == replace(
        a_session("first", note="Felt the left hamstring."),
        drills=(
            replace(a_drill(), pain=2),
            replace(a_drill("band-assisted-aslr", 4, 1), skipped=True),
        ),
    )
    assert second == a_session("second", hours=24, outcome=Outcome.STOPPED)
    assert third.outcome is Outcome.RUNNING
    assert path.with_name("history.schema-1.db").exists()


def test_the_second_schema_is_read_whole(path: Path) -> None:
    """The kept file was written by version 0.1.0 with schema 2, never to be written again."""
    path.write_bytes((DATABASES / "schema-2.db").read_bytes())
    with Store.open(path) as store:
        second, first = store.sessions()
        stood = replace(second, at_drill=1, at_set=1)
        store.save(stood)
        assert store.sessions() == [stood, first]
    assert first == replace(
        a_session("first", note="Felt the left hamstring."),
        measures=(MeasureRecord("toe", Side.BOTH, When.BEFORE, NOON, (1.0, 1.5, 2.0)),),
        felt=True,
        changed_at=NOON + timedelta(hours=1),
        drills=(
            replace(a_drill(), pain_before=3, pain=2),
            replace(a_drill("band-assisted-aslr", 4, 1), skipped=True),
        ),
    )
    interrupted = a_session(
        "second", hours=24, outcome=Outcome.INTERRUPTED, drills=(a_drill(sets_done=2),)
    )
    assert second == replace(interrupted, seen_at=NOON + timedelta(hours=24, minutes=6))
    assert (second.at_drill, second.at_set) == (None, None)
    assert path.with_name("history.schema-2.db").exists()
