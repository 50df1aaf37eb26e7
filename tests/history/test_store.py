# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the store promises about the sessions in it."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from exercises.record import MeasureRecord, Outcome, SessionRecord, When
from exercises.sides import Side
from history.cold_rows import bare_records
from history.errors import reason_of
from history.listing import Column, Listing, page
from history.store import Store
from history.summary import days, reach
from tests.history.records import NOON, a_drill, a_session, sessions


@pytest.fixture(scope="module")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One store for all examples of a property: its sessions replace one another."""
    with Store.open(tmp_path_factory.mktemp("lasting") / "history.db") as opened:
        yield opened


@given(record=sessions)
def test_what_goes_in_comes_out(lasting: Store, record: SessionRecord) -> None:
    lasting.save(record)
    assert lasting.session(record.id) == record


@given(first=sessions, second=sessions)
def test_saving_replaces_the_whole_record(
    lasting: Store, first: SessionRecord, second: SessionRecord
) -> None:
    second = replace(second, id=first.id)
    lasting.save(first)
    lasting.save(second)
    assert lasting.session(first.id) == second


@given(records=st.lists(sessions, max_size=5, unique_by=lambda record: record.id))
def test_all_sessions_come_newest_first(lasting: Store, records: list[SessionRecord]) -> None:
    for old in lasting.sessions():
        lasting.delete(old.id, NOON)
    for record in records:
        lasting.save(record)
    found = lasting.sessions()
    assert found == sorted(
        sorted(records, key=lambda r: r.id.encode()), key=lambda r: r.started_at, reverse=True
    )
    assert lasting.sessions(limit=2) == found[:2]


def test_saving_twice_is_saving_once(store: Store) -> None:
    store.save(a_session())
    store.save(a_session())
    assert store.sessions() == [a_session()]


def test_what_was_saved_is_there_after_the_next_opening(path: Path) -> None:
    with Store.open(path) as first:
        first.save(a_session())
    with Store.open(path) as second:
        assert second.sessions() == [a_session()]
        assert second.notices == ()


def test_a_note_keeps_every_character(store: Store) -> None:
    note = "tight\x00 left\r\n\U0001f388 “better” \u202e '; DROP TABLE session; --"
    store.save(a_session(note=note))
    assert store.sessions()[0].note == note


def test_half_a_character_in_a_note_does_not_cost_the_session(store: Store) -> None:
    store.save(a_session(note="a \ud83c and a whole \ud83c\udf88"))
    assert store.sessions()[0].note == "a \ufffd and a whole \U0001f388"


def test_a_limit_gives_the_newest(store: Store) -> None:
    for number in range(5):
        store.save(a_session(str(number), hours=number))
    assert [record.id for record in store.sessions(limit=2)] == ["4", "3"]
    assert store.sessions(limit=0) == store.sessions(limit=-1) == []


def test_an_unknown_session_is_none(store: Store) -> None:
    assert store.session("nobody") is None


def test_deleting_forgets_the_parts_too(store: Store, path: Path) -> None:
    store.save(a_session("one"))
    store.save(a_session("two"))
    store.delete("one", NOON)
    store.delete("one", NOON)
    assert [record.id for record in store.sessions()] == ["two"]
    store.delete("two", NOON)
    store.close()
    with sqlite3.connect(path) as raw:
        for table in ("session", "drill", "pause", "signal"):
            assert raw.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)  # noqa: S608
    raw.close()


def test_a_record_that_cannot_be_kept_leaves_the_one_before(store: Store) -> None:
    store.save(a_session())
    no_text = replace(a_drill(), name="\ud800")
    with pytest.raises(UnicodeEncodeError):
        store.save(a_session(drills=(a_drill(), no_text)))
    assert store.sessions() == [a_session()]


BEYOND = (
    "UPDATE session SET started_at = '0001-01-01T00:00:00.000000+00:00', offset_minutes = -600",
    "UPDATE session SET offset_minutes = 5000000000",
    "UPDATE session SET active_ms = -9223372036854775807",
    "UPDATE session SET active_ms = 9223372036854775807",
    "UPDATE drill SET sets_done = 9223372036854775807, sets = 9223372036854775807",
    "UPDATE measure SET tries = '1e308 1e308'",
)


@pytest.mark.parametrize("spoil", BEYOND)
def test_what_is_kept_beyond_all_bounds_is_passed_over_and_keeps_the_rest_in_view(
    store: Store, path: Path, spoil: str
) -> None:
    measure = MeasureRecord("toe", Side.BOTH, When.BEFORE, NOON, (1.0,))
    drills = (a_drill(), a_drill("band"))
    store.save(replace(a_session("spoiled", drills=drills), measures=(measure,)))
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute(spoil)
    store.save(a_session("good"))
    assert [record.id for record in store.sessions()] == ["good"]
    assert any("make no sense" in notice for notice in store.notices)
    for column in Column:
        listed = store.ask(partial(page, listing=Listing(column), first=0, most=9))
        assert [None if one is None else one.id for one in listed].count("good") == 1
    found = store.ask(reach)
    assert found is not None
    assert sum(one.ms for one in store.ask(partial(days, first=found.first, last=found.last))) > 0
    store.ask(partial(bare_records, measure="toe", first=found.first, last=found.last))
    assert store.hand_out(lambda records, _: [record.id for record in records]) == ["good"]


def test_running_sessions_become_interrupted_once(store: Store) -> None:
    store.save(a_session("done", hours=0))
    store.save(a_session("early", hours=1, outcome=Outcome.RUNNING))
    store.save(a_session("late", hours=2, outcome=Outcome.RUNNING))
    marked = store.mark_interrupted()
    assert [record.id for record in marked] == ["late", "early"]
    assert {record.outcome for record in marked} == {Outcome.INTERRUPTED}
    assert store.sessions() == [*marked, a_session("done")]
    assert store.mark_interrupted() == ()


def test_a_reader_in_another_thread_sees_what_was_saved(store: Store, path: Path) -> None:
    found: list[SessionRecord] = []

    def read() -> None:
        with Store.open(path) as mine:
            found.extend(mine.sessions())

    store.save(a_session())
    reader = threading.Thread(target=read)
    reader.start()
    reader.join()
    assert found == [a_session()]


def test_a_store_refuses_another_thread(store: Store) -> None:
    refused: list[Exception] = []

    def misuse() -> None:
        try:
            store.sessions()
        except sqlite3.ProgrammingError as error:
            refused.append(error)

    thread = threading.Thread(target=misuse)
    thread.start()
    thread.join()
    assert len(refused) == 1


def test_a_reader_does_not_wait_for_a_writer(store: Store, path: Path) -> None:
    store.save(a_session())
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("DELETE FROM session")
    assert store.sessions() == [a_session()]
    writer.execute("ROLLBACK")
    writer.close()


def test_a_session_without_sense_is_left_out_and_said(store: Store, path: Path) -> None:
    store.save(a_session("good"))
    store.save(a_session("bad"))
    store._opened.connection.execute(
        "UPDATE session SET started_at = '2026-05-99T12:00:00.000000+00:00' WHERE id = 'bad'"
    )
    assert [record.id for record in store.sessions()] == ["good"]
    assert store.session("bad") is None
    assert len(store.notices) == 1


def test_a_turned_byte_in_a_note_costs_one_character(store: Store) -> None:
    store.save(a_session())
    store._opened.connection.execute("UPDATE session SET note = CAST(x'61ff62' AS TEXT)")
    assert store.sessions()[0].note == "a\ufffdb"


def test_no_room_beside_the_file_is_a_full_disk() -> None:
    said = {
        sqlite3.SQLITE_IOERR_SHMSIZE: "the disk is full",
        sqlite3.SQLITE_IOERR_WRITE: "the disk could not be read or written",
    }
    for code, reason in said.items():
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = code
        assert reason_of(error) == reason
