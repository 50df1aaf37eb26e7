# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Backups: what is in them, how many stay, and what a fault leaves."""

import os
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from pathlib import Path

import pytest

from history.backup import keep_daily, keep_now
from history.errors import FileRefused, HistoryError, HistoryTooNew, StoreFailed
from history.restoring import restore
from history.store import Store
from history.workshop import workshop
from tests.history.records import a_session

FRIDAY = datetime(2026, 5, 1, 8, tzinfo=timezone(timedelta(hours=2)))
MARCH = datetime(2026, 3, 1, tzinfo=UTC)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def ids_in(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return [row[0] for row in raw.execute("SELECT id FROM session ORDER BY id")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def test_a_backup_holds_what_still_stands_in_the_journal(store: Store, folder: Path) -> None:
    store.save(a_session("one"))
    path = keep_now(store, folder, FRIDAY)
    store.save(a_session("two"))
    assert path.name == "history-20260501T060000Z.db"
    assert ids_in(path) == ["one"]
    assert names(folder) == [path.name]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_two_backups_of_one_second_both_stay(store: Store, folder: Path) -> None:
    assert keep_now(store, folder, FRIDAY) != keep_now(store, folder, FRIDAY)
    assert len(names(folder)) == 2


def test_the_last_five_days_stay(store: Store, folder: Path) -> None:
    by_hand = keep_now(store, folder, FRIDAY)
    for day in range(8):
        store.save(a_session(str(day)))
        assert keep_daily(store, folder, FRIDAY + timedelta(days=day)) is not None
    kept = [f"daily-2026-05-0{day}.db" for day in range(4, 9)]
    assert names(folder) == [*kept, by_hand.name]
    assert ids_in(folder / "daily-2026-05-04.db") == ["0", "1", "2", "3"]


def keep_days(path: Path, folder: Path, first: int, days: int) -> None:
    with Store.open(path) as store:
        for day in range(first, first + days):
            keep_daily(store, folder, FRIDAY + timedelta(days=day))


def test_a_history_that_was_lost_never_takes_the_last_full_backup(path: Path, folder: Path) -> None:
    with Store.open(path) as store:
        for number in range(6):
            store.save(a_session(str(number)))
    keep_days(path, folder, 0, 5)
    path.write_bytes(b"")
    keep_days(path, folder, 5, 20)
    assert len(names(folder)) == 5
    assert names(folder)[0] == "daily-2026-05-05.db"
    assert len(ids_in(folder / "daily-2026-05-05.db")) == 6


def test_a_full_backup_goes_when_the_history_is_as_full_again(path: Path, folder: Path) -> None:
    with Store.open(path) as store:
        store.save(a_session("one"))
    keep_days(path, folder, 0, 1)
    path.unlink()
    keep_days(path, folder, 1, 9)
    assert names(folder)[0] == "daily-2026-05-01.db"
    with Store.open(path) as store:
        store.save(a_session("two"))
    keep_days(path, folder, 10, 1)
    assert names(folder)[0] == "daily-2026-05-07.db"


def test_what_a_person_deleted_leaves_the_backups_after_five_days(
    store: Store, path: Path, folder: Path
) -> None:
    for number in range(6):
        store.save(a_session(str(number)))
    keep_days(path, folder, 0, 1)
    for number in range(6):
        store.delete(str(number), FRIDAY)
    keep_days(path, folder, 1, 5)
    assert [ids_in(kept) for kept in folder.iterdir()] == [[]] * 5


def test_a_day_is_kept_once_as_it_began(store: Store, folder: Path) -> None:
    path = keep_daily(store, folder, FRIDAY)
    store.save(a_session())
    assert keep_daily(store, folder, FRIDAY + timedelta(hours=15)) is None
    assert path is not None
    assert ids_in(path) == []


def test_the_day_is_that_of_the_zone_lived_in(store: Store, folder: Path) -> None:
    keep_daily(store, folder, FRIDAY.replace(hour=1))
    assert names(folder) == ["daily-2026-05-01.db"]


def test_with_the_clock_set_back_the_newest_stays_among_the_five(
    store: Store, folder: Path
) -> None:
    for day in range(5):
        keep_daily(store, folder, FRIDAY + timedelta(days=day))
    keep_daily(store, folder, MARCH)
    assert len(names(folder)) == 5
    assert names(folder)[0] == "daily-2026-03-01.db"


def test_days_of_a_clock_that_was_ahead_are_the_first_to_go(store: Store, folder: Path) -> None:
    for day in range(4):
        keep_daily(store, folder, FRIDAY + timedelta(days=3650 + day))
    for day in range(5):
        keep_daily(store, folder, FRIDAY + timedelta(days=day))
    expected = [f"daily-{FRIDAY + timedelta(days=day):%Y-%m-%d}.db" for day in range(5)]
    assert names(folder) == expected


def test_what_a_killed_copying_left_goes_an_hour_later(store: Store, folder: Path) -> None:
    folder.mkdir()
    (folder / ".daily-2026-04-30-x1y2z3_4.db").touch()
    written = datetime.fromtimestamp(
        (folder / ".daily-2026-04-30-x1y2z3_4.db").stat().st_mtime, UTC
    )
    keep_daily(store, folder, written)
    assert len(names(folder)) == 2
    keep_daily(store, folder, written + timedelta(days=1))
    assert not any(name.startswith(".") for name in names(folder))


def test_what_others_put_into_the_folder_stays(store: Store, folder: Path) -> None:
    folder.mkdir()
    others = (".notes-on.db", ".daily-2026-04-30-x1.db.txt", "daily-back-to-me.db", ".a-b.db-old")
    for name in others:
        (folder / name).touch()
        os.utime(folder / name, (0, 0))
    for day in range(8):
        keep_daily(store, folder, FRIDAY + timedelta(days=day))
    assert set(others) < set(names(folder))


def test_a_damaged_history_takes_no_backup_s_place(path: Path, folder: Path) -> None:
    with Store.open(path) as store:
        for number in range(200):
            store.save(a_session(str(number), note="n" * 300))
        keep_daily(store, folder, FRIDAY)
    with path.open("r+b") as file:
        file.seek(4096 * 12)
        file.write(b"\xa5" * (path.stat().st_size - 4096 * 12))
    with Store.open(path) as store, pytest.raises(StoreFailed, match="the file is damaged"):
        keep_daily(store, folder, FRIDAY + timedelta(days=1))
    assert names(folder) == ["daily-2026-05-01.db"]
    assert len(ids_in(folder / "daily-2026-05-01.db")) == 200


def test_a_folder_that_cannot_be_made_is_said(store: Store, tmp_path: Path) -> None:
    (tmp_path / "backups").touch()
    with pytest.raises(StoreFailed, match=r"^The backup .* could not be made: .*\.$"):
        keep_now(store, tmp_path / "backups", FRIDAY)


def test_restoring_brings_back_what_was_and_keeps_what_is(path: Path, folder: Path) -> None:
    keep = partial(keep_now, folder=folder, now=FRIDAY, name="before-restore")
    with Store.open(path) as store:
        store.save(a_session("old"))
        backup = keep_now(store, folder, FRIDAY)
        store.save(a_session("new", note="n" * 100_000))
        before = backup.read_bytes()
        done = restore(path, backup, keep)
        # An open store, as that of a window, follows.
        assert [record.id for record in store.sessions()] == ["old"]
        store.save(a_session("after"))
    assert done.notices == ()
    assert done.kept is not None
    assert ids_in(done.kept) == ["new", "old"]
    assert ids_in(path) == ["after", "old"]
    assert backup.read_bytes() == before
    restore(path, done.kept, keep)
    assert ids_in(path) == ["new", "old"]
    assert [name for name in names(path.parent) if name.startswith(".")] == []


def test_a_link_is_restored_with_the_journal_of_its_file(
    path: Path, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "link.db").symlink_to(tmp_path / "there" / "used.db")
    with Store.open(tmp_path / "there" / "used.db") as used:
        used.save(a_session("in the journal"))
        restore(path, tmp_path / "link.db", partial(keep_now, folder=folder, now=FRIDAY))
    assert ids_in(path) == ["in the journal"]


def test_restoring_takes_away_only_what_killed_ones_left(
    path: Path, store: Store, folder: Path
) -> None:
    backup = keep_now(store, folder, FRIDAY)
    left, just_made = ".ninety-restore-abcdefg_", ".ninety-restore-12345678"
    others = (".restore", ".ninety-restore-mine")
    for name in (left, just_made, *others):
        (path.parent / name).mkdir()
        (path.parent / name / "history.db").touch()
        os.utime(path.parent / name, None if name == just_made else (0, 0))
    with workshop(path.parent) as under_way:
        os.utime(under_way, (0, 0))
        restore(path, backup, partial(keep_now, folder=folder, now=FRIDAY))
        found = [name for name in names(path.parent) if name.startswith(".")]
        assert found == sorted((just_made, under_way.name, *others))
    assert all((path.parent / name / "history.db").exists() for name in (just_made, *others))


def test_two_restorings_at_once_both_end(path: Path, store: Store, folder: Path) -> None:
    store.save(a_session("one"))
    backup = keep_now(store, folder, FRIDAY)

    def keep_meanwhile(kept: Store) -> Path:
        restore(path, backup, partial(keep_now, folder=folder, now=FRIDAY))
        return keep_now(kept, folder, FRIDAY)

    restore(path, backup, keep_meanwhile)
    assert ids_in(path) == ["one"]


def test_restoring_where_nothing_is_makes_it(store: Store, folder: Path, tmp_path: Path) -> None:
    store.save(a_session())
    backup = keep_now(store, folder, FRIDAY)
    there = tmp_path / "there" / "history.db"
    there.parent.mkdir()
    assert restore(there, backup, partial(keep_now, folder=folder, now=FRIDAY)).kept is None
    assert ids_in(there) == ["one"]
    assert stat.S_IMODE(there.stat().st_mode) == 0o600


def test_a_damaged_history_is_moved_aside_before_restoring(path: Path, folder: Path) -> None:
    with Store.open(path) as store:
        for number in range(200):
            store.save(a_session(str(number), note="n" * 300))
        backup = keep_now(store, folder, FRIDAY)
    with path.open("r+b") as file:
        file.seek(4096 * 12)
        file.write(b"\xa5" * 40_000)
    done = restore(path, backup, partial(keep_now, folder=folder, now=FRIDAY))
    assert done.kept is None
    assert len(done.notices) == 1
    assert "it was kept as" in done.notices[0]
    assert len(ids_in(path)) == 200


def test_a_backup_of_an_older_schema_is_brought_up(path: Path, folder: Path) -> None:
    older = Path(__file__).parent / "databases" / "schema-1.db"
    before = older.read_bytes()
    restore(path, older, partial(keep_now, folder=folder, now=FRIDAY))
    with Store.open(path) as store:
        assert store.sessions()
    assert older.read_bytes() == before
    assert names(path.parent) == ["history.db"]


def _foreign(path: Path, version: int) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE recipes (cake TEXT)")
        raw.execute(f"PRAGMA user_version = {version}")


def _spoiled(path: Path) -> None:
    with Store.open(path) as store:
        for number in range(200):
            store.save(a_session(str(number), note="n" * 300))
    with path.open("r+b") as file:
        file.seek(4096 * 12)
        file.write(b"\xa5" * 40_000)


BAD = {
    "text": lambda path: path.write_text("Dear reader " * 500),
    "empty": lambda path: path.touch(),
    "another database": partial(_foreign, version=0),
    "another with a version": partial(_foreign, version=2),
    "damaged": _spoiled,
}


@pytest.mark.parametrize("make", BAD.values(), ids=list(BAD))
def test_what_is_no_history_changes_nothing(
    path: Path, folder: Path, tmp_path: Path, make: partial[None]
) -> None:
    source = tmp_path / "source.db"
    make(source)
    with Store.open(path) as store:
        store.save(a_session())
    with pytest.raises(FileRefused, match="is no history of Ninety"):
        restore(path, source, partial(keep_now, folder=folder, now=FRIDAY))
    assert ids_in(path) == ["one"]
    assert not folder.exists()


def test_a_newer_history_is_not_restored(path: Path, folder: Path, tmp_path: Path) -> None:
    source = tmp_path / "source.db"
    Store.open(source).close()
    with closing(sqlite3.connect(source)) as raw:
        raw.execute("PRAGMA user_version = 99")
    with pytest.raises(HistoryTooNew, match=r"source\.db was written by a newer version"):
        restore(path, source, partial(keep_now, folder=folder, now=FRIDAY))
    assert not path.exists()


def test_restoring_a_history_that_is_in_use_takes_its_journal_too(
    path: Path, folder: Path, tmp_path: Path
) -> None:
    with Store.open(tmp_path / "used.db") as used:
        used.save(a_session("in the journal"))
        restore(path, tmp_path / "used.db", partial(keep_now, folder=folder, now=FRIDAY))
    assert ids_in(path) == ["in the journal"]


def test_a_source_that_is_not_there_is_said(path: Path, folder: Path, tmp_path: Path) -> None:
    for source in (tmp_path / "nowhere.db", tmp_path):
        with pytest.raises(OSError, match=r"."):
            restore(path, source, partial(keep_now, folder=folder, now=FRIDAY))
    assert not path.exists()


def test_a_restore_does_not_wait_for_ever_for_another_program(
    path: Path, store: Store, folder: Path
) -> None:
    store.save(a_session("one"))
    folder.mkdir()
    backup = folder / "b.db"
    store.copy_to(backup)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(HistoryError, match="another program"):
            restore(path, backup, partial(keep_now, folder=folder, now=FRIDAY))
    assert ids_in(path) == ["one"]


def test_a_backup_in_what_is_no_folder_is_said_of_the_backup(store: Store, folder: Path) -> None:
    store.save(a_session("one"))
    folder.write_text("")
    for keep in (keep_daily, keep_now):
        with pytest.raises(StoreFailed, match=r"backup .* could not be made"):
            keep(store, folder, FRIDAY)
    folder.unlink()
    for day in range(1, 8):
        (folder / f"daily-2020-01-0{day}.db").mkdir(parents=True)
    with pytest.raises(StoreFailed, match=r"backup .* could not be made"):
        keep_daily(store, folder, FRIDAY)
