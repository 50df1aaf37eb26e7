# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Whatever stands where the history should: a store, or one sentence; nothing of it is lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from history.backup import BEFORE, keep_daily, keep_now
from history.errors import HistoryForeign, HistoryTooNew, HistoryUnreadable
from history.schema import MIGRATIONS
from history.store import Store
from tests.history.records import NOON, a_session

ROOT = Path(__file__).parents[2]


def names(folder: Path) -> list[str]:
    return sorted(found.name for found in folder.iterdir())


def contents(folder: Path) -> dict[str, bytes]:
    return {found.name: found.read_bytes() for found in folder.iterdir()}


def raw(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_new_history_is_private(path: Path) -> None:
    before = os.umask(0)
    try:
        with Store.open(path) as store:
            store.save(a_session())
            assert names(path.parent) == ["history.db", "history.db-shm", "history.db-wal"]
            assert {found.stat().st_mode & 0o777 for found in path.parent.iterdir()} == {0o600}
    finally:
        os.umask(before)
    assert names(path.parent) == ["history.db"]


def test_a_history_that_others_could_read_becomes_private(path: Path) -> None:
    Store.open(path).close()
    path.chmod(0o644)
    Store.open(path).close()
    assert path.stat().st_mode & 0o777 == 0o600


def test_each_confirmed_session_is_synced(store: Store) -> None:
    connection = store._opened.connection
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_many_first_openings_at_once_make_one_history(path: Path) -> None:
    failed: list[BaseException] = []
    together = threading.Barrier(8)

    def open_and_save(number: int) -> None:
        try:
            together.wait()
            with Store.open(path) as store:
                store.save(a_session(str(number)))
        except BaseException as error:  # noqa: BLE001 - shown by the assertion below
            failed.append(error)

    threads = [threading.Thread(target=open_and_save, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    with Store.open(path) as store:
        assert len(store.sessions()) == 8
        assert store.notices == ()


def test_a_disk_without_links_does_as_well(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(link: Path, target: Path) -> None:
        raise PermissionError(1, os.strerror(1))

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    with Store.open(path) as store:
        store.save(a_session())
    assert names(path.parent) == ["history.db"]
    assert path.stat().st_mode & 0o777 == 0o600


def test_an_empty_file_becomes_a_history(path: Path) -> None:
    path.touch()
    with Store.open(path) as store:
        store.save(a_session())
        assert store.notices == ()


def whole_history() -> bytes:
    """A history's file of many pages."""
    with Store.open(Path("whole.db")) as store:
        for number in range(40):
            store.save(a_session(str(number), note="n" * 500))
    return Path("whole.db").read_bytes()


@pytest.mark.parametrize("size", [2, 99, 511, 512, 100_000])
@pytest.mark.parametrize("byte", [b"\0", b"h", b"\xff"])
def test_a_file_that_is_no_database_is_moved_aside(path: Path, size: int, byte: bytes) -> None:
    path.write_bytes(byte * size)
    os.utime(path, (0, 1_767_323_045))
    with Store.open(path) as store:
        assert len(store.notices) == 1
        store.save(a_session())
    assert names(path.parent) == ["history.broken-20260102T030405Z.db", "history.db"]
    assert path.with_name("history.broken-20260102T030405Z.db").read_bytes() == byte * size


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_half_a_history_is_moved_aside(
    path: Path,
    share: float,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    whole = whole_history()
    path.write_bytes(whole[: int(len(whole) * share)])
    with Store.open(path) as store:
        assert store.sessions() == []
        assert len(store.notices) == 1
    assert len(names(path.parent)) == 2


def test_broken_files_of_the_same_second_are_all_kept(path: Path) -> None:
    for number in range(3):
        path.write_bytes(f"broken {number}".encode())
        os.utime(path, (0, 0))
        Store.open(path).close()
        path.unlink()
    assert contents(path.parent) == {
        "history.broken-19700101T000000Z.db": b"broken 0",
        "history.broken-19700101T000000Z-2.db": b"broken 1",
        "history.broken-19700101T000000Z-3.db": b"broken 2",
    }


def test_a_broken_history_takes_its_companions_along(path: Path) -> None:
    path.write_bytes(b"broken")
    path.with_name("history.db-wal").write_bytes(b"wal")
    path.with_name("history.db-shm").write_bytes(b"shm")
    Store.open(path).close()
    aside = {name: kept for name, kept in contents(path.parent).items() if "broken" in name}
    assert [name[-4:] for name in sorted(aside)] == ["Z.db", "-shm", "-wal"]
    assert aside.pop(next(name for name in aside if name.endswith("-wal"))) == b"wal"


@pytest.mark.parametrize("left", [None, b""])
def test_a_journal_without_its_database_is_kept(path: Path, left: bytes | None) -> None:
    if left is not None:
        path.write_bytes(left)
    path.with_name("history.db-wal").write_bytes(b"sessions of somebody")
    with Store.open(path) as store:
        assert len(store.notices) == 1
        store.save(a_session())
    assert b"sessions of somebody" in contents(path.parent).values()


@pytest.mark.parametrize("version", [0, 1])
def test_another_programs_database_is_left_as_it_is(path: Path, version: int) -> None:
    raw(path, "PRAGMA journal_mode = WAL", f"PRAGMA user_version = {version}")
    with closing(sqlite3.connect(path, isolation_level=None)) as theirs:
        theirs.execute("CREATE TABLE session (a)")
        path.chmod(0o644)
        before = contents(path.parent)
        with pytest.raises(HistoryForeign, match="another program's database; it was left"):
            Store.open(path)
        assert contents(path.parent).keys() == before.keys()
        assert contents(path.parent)["history.db"] == before["history.db"]
        assert path.stat().st_mode & 0o777 == 0o644
        theirs.execute("INSERT INTO session VALUES ('theirs')")
    with closing(sqlite3.connect(path)) as theirs:
        assert theirs.execute("SELECT a FROM session").fetchall() == [("theirs",)]


def test_a_history_that_lost_its_version_is_moved_aside(path: Path) -> None:
    Store.open(path).close()
    raw(path, "PRAGMA user_version = 0")
    expect_moved_aside(path, path.read_bytes())


def test_a_view_in_the_place_of_a_table_is_damage(path: Path) -> None:
    with Store.open(path) as store:
        store.save(a_session())
    raw(path, "ALTER TABLE session RENAME TO was", "CREATE VIEW session AS SELECT * FROM was")
    damaged = path.read_bytes()
    with pytest.raises(HistoryUnreadable, match="the file is damaged"):
        Store.open(path, reading=True)
    expect_moved_aside(path, damaged)


def test_what_only_reads_leaves_a_damaged_history_as_it_is(path: Path) -> None:
    path.write_bytes(b"no history" * 100)
    with pytest.raises(HistoryUnreadable, match="the file is damaged"):
        Store.open(path, reading=True)
    assert contents(path.parent) == {"history.db": b"no history" * 100}


def test_of_a_damaged_history_the_newest_backup_is_named(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    with Store.open(path) as store:
        store.save(a_session())
        keep_daily(store, folder, NOON)
        keep_now(store, folder, NOON, BEFORE)
    path.write_bytes(b"no history" * 100)
    with Store.open(path) as store:
        (said,) = store.notices
        keep_daily(store, folder, NOON + timedelta(days=1))
    named = f"The newest backup is {folder / f'daily-{NOON:%Y-%m-%d}.db'}; "
    assert named in said
    assert "history restore" in said
    path.write_bytes(b"no history" * 100)
    with Store.open(path) as store:
        assert named in store.notices[0]  # and not the empty one after it


def test_a_newer_history_is_refused_and_left_untouched(path: Path) -> None:
    with Store.open(path) as store:
        store.save(a_session())
    raw(path, f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    path.chmod(0o644)
    before = contents(path.parent)
    with pytest.raises(HistoryTooNew, match="newer version"):
        Store.open(path)
    assert contents(path.parent) == before
    assert path.stat().st_mode & 0o777 == 0o644


def test_a_newer_history_whose_program_died_is_left_untouched(path: Path) -> None:
    died = f"""
import os, signal
from pathlib import Path
from history.store import Store
store = Store.open(Path({str(path)!r}))
store._opened.connection.execute("PRAGMA user_version = {len(MIGRATIONS) + 1}")
os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", died], cwd=ROOT, check=False)
    before = contents(path.parent)
    assert before["history.db-wal"]
    with pytest.raises(HistoryTooNew):
        Store.open(path)
    after = contents(path.parent)
    assert after["history.db"] == before["history.db"]
    assert after["history.db-wal"] == before["history.db-wal"]


def test_a_linked_history_is_used_where_it_is(path: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    path.symlink_to(kept / "mine.db")
    with Store.open(path) as store:
        store.save(a_session())
    assert path.is_symlink()
    assert names(kept) == ["mine.db"]


def make_folder(path: Path) -> None:
    path.mkdir()
    (path / "inside").touch()


def make_fifo(path: Path) -> None:
    os.mkfifo(path)


def make_loop(path: Path) -> None:
    path.symlink_to(path.with_name("loop"))
    path.with_name("loop").symlink_to(path)


def make_link_to_nowhere(path: Path) -> None:
    path.symlink_to(path.parent / "no folder" / "history.db")


def make_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


@pytest.mark.parametrize(
    "make", [make_folder, make_fifo, make_loop, make_link_to_nowhere, make_device]
)
def test_what_is_no_plain_file_is_refused_in_one_sentence(path: Path, make: object) -> None:
    assert callable(make)
    make(path)
    before = names(path.parent)
    with pytest.raises(HistoryUnreadable) as refused:
        Store.open(path)
    assert str(refused.value).startswith(f"The history {path} cannot be opened: ")
    assert str(refused.value).endswith(".")
    assert names(path.parent) == before


def test_a_missing_folder_is_said(path: Path) -> None:
    shutil.rmtree(path.parent)
    with pytest.raises(HistoryUnreadable, match="no such file or directory"):
        Store.open(path)


def test_odd_names_are_names(tmp_path: Path) -> None:
    path = tmp_path / "a?mode=memory&b#c%20d 'e' ü" / "history.db"
    path.parent.mkdir()
    with Store.open(path) as store:
        store.save(a_session())
    assert names(path.parent) == ["history.db"]


def expect_moved_aside(path: Path, damaged: bytes) -> None:
    with Store.open(path) as store:
        assert len(store.notices) == 1
        assert store.sessions() == []
    (aside,) = path.parent.glob("*broken*.db")
    assert aside.read_bytes() == damaged


def test_a_table_s_name_that_is_no_text_is_damage(path: Path) -> None:
    with Store.open(path) as store:
        store.save(a_session())
    damaged = path.read_bytes().replace(b"tablesignalsignal", b"tablesigna\xf7signal", 1)
    assert damaged != path.read_bytes()
    path.write_bytes(damaged)
    expect_moved_aside(path, damaged)


def test_a_history_that_lost_most_of_its_tables_is_damaged_and_not_foreign(path: Path) -> None:
    with Store.open(path) as store:
        store.save(a_session())
    whole = path.read_bytes()
    # How many entries the first page lists, tables and indices.
    damaged = whole[:103] + b"\0\1" + whole[105:]
    path.write_bytes(damaged)
    expect_moved_aside(path, damaged)


def test_a_layout_that_sqlite_does_not_know_is_damage(path: Path) -> None:
    with Store.open(path) as store:
        store.save(a_session())
    whole = path.read_bytes()
    # The number of the schema's layout: 4 is the last there is.
    damaged = whole[:44] + b"\0\0\0\5" + whole[48:]
    path.write_bytes(damaged)
    expect_moved_aside(path, damaged)
