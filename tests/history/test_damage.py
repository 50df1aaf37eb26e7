# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The machine fails while the store is open: one sentence, and nothing confirmed is lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from history import connection, opening
from history.errors import HistoryError, HistoryUnreadable, StoreFailed
from history.store import Store
from tests.history.records import a_session

NOBODY = 65534


def fill(path: Path, many: int = 200) -> None:
    with Store.open(path) as store:
        for number in range(many):
            store.save(a_session(str(number), hours=number, note="n" * 300))


def spoil(path: Path) -> None:
    """Overwrite all pages behind the first with rubbish: header and tables' names stay readable."""
    with path.open("r+b") as file:
        file.seek(4096 * 12)
        file.write(b"\xa5" * (path.stat().st_size - 4096 * 12))


def test_damage_met_in_reading_moves_the_file_aside(path: Path) -> None:
    fill(path)
    spoil(path)
    spoiled = path.read_bytes()
    with Store.open(path) as store:
        assert list(store.notices) == []  # an opening does not read everything
        assert store.sessions() == []
        assert len(store.notices) == 1
        store.save(a_session())
        assert store.sessions() == [a_session()]
    (aside,) = path.parent.glob("*broken*.db")
    assert aside.read_bytes() == spoiled


def test_damage_met_in_writing_does_not_cost_the_session(path: Path) -> None:
    fill(path)
    spoil(path)
    with Store.open(path) as store:
        for number in range(200):
            store.save(a_session(str(number), note="again"))
        assert {record.note for record in store.sessions()} == {"again"}
        assert len(store.notices) == 1
    assert len(list(path.parent.glob("*broken*.db"))) == 1


def test_two_stores_that_meet_the_damage_move_it_aside_once(path: Path) -> None:
    fill(path)
    spoil(path)
    with Store.open(path) as first, Store.open(path) as second:
        assert first.sessions() == []
        first.save(a_session())
        assert second.sessions() == [a_session()]
        assert second.notices == ()
        second.save(a_session("two"))
        assert len(first.sessions()) == 2
    assert len(list(path.parent.glob("*broken*.db"))) == 1


def test_a_history_replaced_underneath_is_followed(path: Path, tmp_path: Path) -> None:
    with Store.open(tmp_path / "other.db") as other:
        other.save(a_session("theirs"))
    with Store.open(path) as store:
        store.save(a_session("mine"))  # stands in the -wal, which does not fit the other file
        (tmp_path / "other.db").replace(path)
        store.save(a_session("new"))
        assert {record.id for record in store.sessions()} == {"theirs", "new"}
        assert len(store.notices) == 1
    with Store.open(path) as again:
        assert {record.id for record in again.sessions()} == {"theirs", "new"}
    assert len(list(path.parent.glob("history.broken-*-wal"))) == 1


def test_a_history_deleted_underneath_is_begun_anew(path: Path) -> None:
    with Store.open(path) as store:
        store.save(a_session("old"))
        path.unlink()
        store.save(a_session("new"))
        assert len(store.notices) == 1
    with Store.open(path) as again:
        assert [record.id for record in again.sessions()] == ["new"]


def test_a_folder_deleted_underneath_is_said_until_it_is_back(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    with Store.open(folder / "history.db") as store:
        shutil.rmtree(folder)
        for _ in range(2):
            with pytest.raises(HistoryUnreadable):
                store.save(a_session())
        folder.mkdir()
        store.save(a_session())
        assert store.sessions() == [a_session()]


def test_a_full_disk_fails_the_saving_alone(path: Path, store: Store) -> None:
    store.save(a_session())
    limit = store._opened.connection.execute("PRAGMA page_count").fetchone()[0]
    store._opened.connection.execute(f"PRAGMA max_page_count = {limit}")
    with pytest.raises(StoreFailed) as failed:
        store.save(a_session("large", note="n" * 100_000))
    assert str(failed.value) == "The history could not be written: the disk is full."
    assert store.sessions() == [a_session()]
    store._opened.connection.execute("PRAGMA max_page_count = 100000")
    store.save(a_session("large"))
    assert len(store.sessions()) == 2


def test_a_disk_that_takes_no_more_fails_the_saving_alone(path: Path) -> None:
    Store.open(path).close()
    limited = f"""
import resource
from pathlib import Path
from history.errors import StoreFailed
from history.store import Store
from tests.history.records import a_session
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
with Store.open(Path({str(path)!r})) as store:
    for number in range(1000):
        try:
            store.save(a_session(str(number), note="n" * 5_000))
        except StoreFailed as failed:
            print(failed, number, len(store.sessions()), sep="|")
            break
"""
    done = subprocess.run(
        [sys.executable, "-c", limited],
        cwd=Path(__file__).parents[2],
        check=True,
        capture_output=True,
        text=True,
    )
    sentence, confirmed, kept = done.stdout.strip().split("|")
    assert sentence == "The history could not be written: the disk could not be read or written."
    assert confirmed == kept
    with Store.open(path) as store:
        assert len(store.sessions()) == int(kept) > 10


def test_another_program_that_holds_the_file_is_said(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_BUSY_S", 0.05)
    with Store.open(path) as store, closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreFailed, match="another program is using it"):
            store.save(a_session())
        holder.execute("ROLLBACK")
        store.save(a_session())


@contextmanager
def no_privileges() -> Iterator[None]:
    """Be nobody for a while, where the tests run as the one whom no right binds."""
    if os.geteuid():
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that nobody can reach too; pytest's own are for its user alone."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder
        folder.chmod(0o777)


def test_a_folder_without_rights_is_said(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    with no_privileges(), pytest.raises(HistoryUnreadable, match="permission denied"):
        Store.open(open_folder / "history.db")


def test_a_file_without_rights_is_said(open_folder: Path) -> None:
    path = open_folder / "history.db"
    Store.open(path).close()
    path.chmod(0)
    with no_privileges(), pytest.raises(HistoryUnreadable, match="cannot be opened"):
        Store.open(path)
    path.chmod(0o600)
    with Store.open(path) as store:
        assert store.notices == ()


def test_a_file_that_may_only_be_read_is_read(open_folder: Path) -> None:
    path = open_folder / "history.db"
    with no_privileges():
        with Store.open(path) as store:
            store.save(a_session())
        path.chmod(0o400)
        with Store.open(path) as store:
            assert store.sessions() == [a_session()]
            with pytest.raises(StoreFailed, match="may only be read"):
                store.save(a_session("two"))


def test_a_file_that_its_owner_made_read_only_stays_so(open_folder: Path) -> None:
    path = open_folder / "history.db"
    with no_privileges():
        with Store.open(path) as store:
            store.save(a_session())
        path.chmod(0o444)
        for _ in range(2):
            with Store.open(path) as store:
                assert store.sessions() == [a_session()]
                with pytest.raises(StoreFailed, match="may only be read"):
                    store.save(a_session("two"))
            assert path.stat().st_mode & 0o777 == 0o400
        path.chmod(0o600)
        with Store.open(path) as store:
            store.save(a_session("two"))


def shut(folder: Path) -> None:
    """Let nobody write into the folder or to what is in it."""
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)


def test_a_history_that_may_only_be_read_is_read(open_folder: Path) -> None:
    path = open_folder / "history.db"
    with Store.open(path) as store:
        store.save(a_session())
    shut(open_folder)
    with no_privileges():
        with Store.open(path, reading=True) as store:
            assert store.sessions() == [a_session()]
            assert store.hand_out(lambda records, _: list(records)) == [a_session()]
            with pytest.raises(StoreFailed, match="may only be read"):
                store.save(a_session("two"))
        with pytest.raises(HistoryUnreadable):
            Store.open(path)
    assert [one.name for one in open_folder.iterdir()] == ["history.db"]


def test_what_still_stands_in_the_journal_is_never_left_out(open_folder: Path) -> None:
    used, there = open_folder / "used.db", open_folder / "there"
    there.mkdir()
    with Store.open(used) as store:
        store.save(a_session())
        for end in ("", "-wal"):
            shutil.copy(f"{used}{end}", f"{there}/history.db{end}")
    shut(there)
    with (
        no_privileges(),
        suppress(HistoryUnreadable),
        Store.open(there / "history.db", reading=True) as store,
    ):
        assert store.sessions() == [a_session()]


@pytest.mark.parametrize("version", [1, 99])
def test_a_history_of_another_version_that_may_only_be_read_is_left(
    open_folder: Path, version: int
) -> None:
    path = open_folder / "history.db"
    Store.open(path).close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA user_version = {version}")
    shut(open_folder)
    with no_privileges(), pytest.raises(HistoryError):
        Store.open(path, reading=True)


def test_on_a_full_disk_a_history_that_cannot_be_made_leaves_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(made: Path, **_: bool) -> sqlite3.Connection:
        for end in ("-wal", "-shm"):
            made.with_name(f"{made.name}{end}").touch()
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr(opening, "connect", full)
    with pytest.raises(HistoryUnreadable, match="the disk is full"):
        Store.open(path)
    assert list(path.parent.iterdir()) == []
