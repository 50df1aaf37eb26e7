# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The history's pen: in order, on a thread of its own, and it forgets nothing that failed."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from exercises.record import Outcome, SessionRecord
from history.errors import HistoryUnreadable
from history.store import Store
from tests.history.records import NOON, a_session
from ui.findings import Findings
from ui.history_reader import Reader
from ui.journal import Journal
from ui.safekeeping import Safekeeping

FULL = "The disk is full."


class Disk:
    """Opens a store, unless it is full; a broken one is a bug."""

    def __init__(self) -> None:
        self.full = False
        self.broken = False

    def open(self, path: Path) -> Store:
        if self.full:
            raise HistoryUnreadable(FULL)
        if self.broken:
            raise ZeroDivisionError
        return Store.open(path)


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def journal(qtbot: QtBot, tmp_path: Path, disk: Disk) -> Iterator[Journal]:
    del qtbot
    journal = Journal(tmp_path / "history.db", disk.open)
    yield journal
    journal.close()


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    reader = Reader(tmp_path / "history.db")
    yield reader
    reader.close()


def test_a_damaged_file_is_told_once_whoever_meets_it(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    path, told, findings = tmp_path / "history.db", list[str](), Findings()
    path.write_bytes(b"no history" * 100)
    findings.told.connect(told.append)
    reader, journal = Reader(path, look=findings.look), Journal(path, look=findings.look)
    assert reader.sessions(10) == []
    assert reader.sessions(10) == []
    journal.save(a_session())
    journal.settle()
    QCoreApplication.processEvents()
    reader.close()
    journal.close()
    [aside] = tmp_path.glob("history.broken-*")
    [sentence] = told
    assert sentence.startswith(
        f"The history was damaged and could not be read; it was kept as {aside}"
    )


def test_damage_that_is_met_in_writing_is_told_too(qtbot: QtBot, tmp_path: Path) -> None:
    path, told, findings = tmp_path / "history.db", list[str](), Findings()
    path.write_bytes(b"no history" * 100)
    findings.told.connect(told.append)
    journal = Journal(path, look=findings.look)
    journal.save(a_session())
    qtbot.waitUntil(lambda: bool(told))
    journal.close()
    assert "kept as" in told[0]


def test_what_is_saved_is_there_and_the_last_word_holds(journal: Journal, reader: Reader) -> None:
    first = a_session()
    journal.save(first)
    journal.save(replace(first, note="again"))
    journal.settle()
    assert [kept.note for kept in reader.sessions(10)] == ["again"]


def test_a_failure_is_told_once_and_everything_is_saved_as_soon_as_it_can_be(
    qtbot: QtBot, journal: Journal, reader: Reader, disk: Disk
) -> None:
    told: list[str] = []
    journal.failed.connect(told.append)
    disk.full = True
    one, two = a_session(), replace(a_session(), id="b" * 32)
    journal.save(one)
    journal.save(two)
    journal.settle()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [FULL]
    disk.full = False
    with qtbot.waitSignal(journal.recovered):
        journal.save(replace(two, note="now"))
    assert {kept.id for kept in reader.sessions(10)} == {one.id, two.id}


def test_what_could_not_be_saved_is_tried_once_more_at_the_end(
    tmp_path: Path, reader: Reader, disk: Disk
) -> None:
    journal = Journal(tmp_path / "history.db", disk.open)
    disk.full = True
    journal.save(a_session())
    journal.settle()
    disk.full = False
    journal.close()
    assert [kept.id for kept in reader.sessions(10)] == [a_session().id]


def test_a_bug_on_the_thread_reaches_the_window_s_own(
    qtbot: QtBot, journal: Journal, disk: Disk
) -> None:
    disk.broken = True
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(journal.broke):
        journal.save(a_session())
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    disk.broken = False


def test_a_record_that_a_bug_refuses_holds_up_no_other(
    qtbot: QtBot, journal: Journal, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    save = Store.save

    def refusing(store: Store, record: SessionRecord) -> None:
        if record.id == "bad":
            raise ZeroDivisionError
        save(store, record)

    monkeypatch.setattr(Store, "save", refusing)
    with qtbot.captureExceptions() as caught:
        with qtbot.waitSignal(journal.broke):
            journal.save(a_session("bad"))
        journal.save(a_session("good"))
        journal.settle()
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert [kept.id for kept in reader.sessions(10)] == ["good"]


def test_a_reader_makes_no_history_where_there_is_none(reader: Reader, tmp_path: Path) -> None:
    assert reader.sessions(10) == []
    assert reader.mark_interrupted() == ()
    assert not (tmp_path / "history.db").exists()


def test_what_was_running_is_marked_once(journal: Journal, reader: Reader) -> None:

    journal.save(replace(a_session(), outcome=Outcome.RUNNING))
    journal.settle()
    assert len(reader.mark_interrupted()) == 1
    assert reader.mark_interrupted() == ()


def test_how_a_day_began_is_kept_before_its_first_change(
    qtbot: QtBot, tmp_path: Path, reader: Reader
) -> None:
    now = [NOON]
    backups = tmp_path / "backups"
    safekeeping = Safekeeping(backups, lambda: now[0])
    journal = Journal(tmp_path / "history.db", keep_first=safekeeping.keep_first)
    journal.save(a_session("one"))
    journal.save(a_session("two"))
    journal.settle()
    now[0] += timedelta(days=1)
    journal.save(a_session("three"))
    journal.close()
    assert {record.id for record in reader.sessions(10)} == {"one", "two", "three"}
    kept = []
    for path in sorted(backups.glob("daily-*.db")):
        with Store.open(path) as store:
            kept.append({record.id for record in store.sessions()})
    assert kept == [set(), {"one", "two"}]


def test_a_backup_that_fails_is_told_once_a_day_and_the_session_is_saved(
    qtbot: QtBot, tmp_path: Path, reader: Reader
) -> None:
    (tmp_path / "backups").touch()
    safekeeping = Safekeeping(tmp_path / "backups", lambda: NOON)
    journal = Journal(tmp_path / "history.db", keep_first=safekeeping.keep_first)
    told: list[str] = []
    journal.told.connect(told.append)
    journal.save(a_session("one"))
    journal.save(a_session("two"))
    journal.close()
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert told[0].startswith("The backup ")
    assert len(reader.sessions(10)) == 2


def test_deleting_from_the_list_keeps_how_the_day_began_too(tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    with Store.open(tmp_path / "history.db") as store:
        store.save(a_session("one"))
    safekeeping = Safekeeping(backups, lambda: NOON)
    reader = Reader(tmp_path / "history.db", keep_first=safekeeping.keep_first)
    reader.delete("one", NOON)
    assert reader.sessions(10) == []
    reader.close()
    (path,) = backups.glob("daily-*.db")
    with Store.open(path) as kept:
        assert [record.id for record in kept.sessions()] == ["one"]
