# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What `history` lists."""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from msgspec.structs import replace

from exercises.record import DrillRecord, Outcome, PauseRecord, SessionRecord, SignalRecord
from history.store import Store
from tests.ui.commands.conftest import Call, names_in
from ui.wording.commands import history_head

BALLOON = "hip-lift-90-90-balloon"
EVENING = datetime(2026, 3, 1, 22, 30, tzinfo=UTC)


def session(name: str, outcome: Outcome, day: int = 1) -> SessionRecord:
    done = 5 if outcome is Outcome.FINISHED else 2
    drill = DrillRecord(
        drill=BALLOON,
        name="90/90 Hip Lift",
        level=5,
        pace=-1,
        sets=5,
        breaths=4,
        sets_done=done,
        breaths_done=done * 4,
        work_ms=220_000,
        skipped=False,
        pain=2,
    )
    return SessionRecord(
        id=name,
        started_at=EVENING.replace(day=day),
        offset_minutes=120,
        routine="balloon",
        routine_name="Balloon breathing",
        outcome=outcome,
        active_ms=410_500,
        paused_ms=12_000,
        drills=(drill,),
        pauses=(PauseRecord(60_000, 12_000, "key"),),
        signals=(SignalRecord(EVENING, 90_000, BALLOON, 5, 2),),
    )


def keep(folder: Path, *records: SessionRecord) -> None:
    folder.mkdir(exist_ok=True)
    with Store.open(folder / "history.db") as store:
        for record in records:
            store.save(record)


def test_without_a_history_it_says_so_and_makes_none(call: Call, folder: Path) -> None:
    assert call("history").out == "No sessions yet.\n"
    assert call("history", "--json").json == []
    assert not folder.exists()


def test_an_empty_history_says_so_too(call: Call, folder: Path) -> None:
    keep(folder)
    assert call("history").out == "No sessions yet.\n"
    assert call("history", "--json").json == []


def test_sessions_come_newest_first(call: Call, folder: Path) -> None:
    keep(
        folder,
        session("a", Outcome.FINISHED, day=1),
        session("b", Outcome.STOPPED, day=3),
        session("c", Outcome.INTERRUPTED, day=2),
    )
    assert [s["id"] for s in call("history", "--json").json] == ["b", "c", "a"]


def test_json_holds_every_field(call: Call, folder: Path) -> None:
    keep(folder, replace(session("a", Outcome.FINISHED), effort=6, pain=1, note="soft “balloon”"))
    found = call("history", "--json").json[0]
    assert set(found) == set(SessionRecord.__struct_fields__)
    assert found["outcome"] == "finished"
    assert datetime.fromisoformat(found["started_at"]) == EVENING
    assert set(found["drills"][0]) == set(DrillRecord.__struct_fields__)
    assert found["pauses"] == [{"at_ms": 60_000, "for_ms": 12_000, "why": "key"}]
    assert found["signals"][0]["answer"] == 2
    assert (found["effort"], found["pain"], found["note"]) == (6, 1, "soft “balloon”")


def test_text_shows_the_time_on_the_wall_and_what_was_done(call: Call, folder: Path) -> None:
    keep(folder, replace(session("a", Outcome.STOPPED), effort=6, note="two\nlines \x1b[2J"))
    head, row = call("history").out.splitlines()
    assert head.split() == list(history_head())
    assert row.split() == [
        *("2026-03-02", "00:30", "Balloon", "breathing", "stopped", "2", "of", "5", "sets"),
        *("6:50", "6", "two", "lines", "\\x1b[2J"),
    ]


def test_it_reads_while_a_session_runs_and_leaves_it_running(call: Call, folder: Path) -> None:
    folder.mkdir()
    with Store.open(folder / "history.db") as store:
        store.save(session("a", Outcome.RUNNING))
        assert call("history", "--json").json[0]["outcome"] == "running"
        kept = store.session("a")
        assert kept is not None
        assert kept.outcome is Outcome.RUNNING


def test_a_newer_history_is_refused_in_a_sentence(call: Call, folder: Path) -> None:
    keep(folder)
    with Store.open(folder / "history.db") as store:
        store._opened.connection.execute("PRAGMA user_version = 99")
    answer = call("history")
    assert (answer.code, answer.out) == (1, "")
    assert "newer version of Ninety" in answer.err


def test_a_damaged_history_is_said_and_stays_where_it_is(call: Call, folder: Path) -> None:
    folder.mkdir()
    (folder / "history.db").write_bytes(b"nothing that SQLite knows" * 100)
    for deed in ("--json", "backup"):
        answer = call("history", deed)
        assert (answer.code, answer.out) == (3, "")
        assert answer.err.endswith("cannot be opened: the file is damaged.\n")
        assert names_in(folder) == ["history.db"]


def test_another_programs_database_is_said_and_left_as_it_is(call: Call, folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "history.db")) as theirs, theirs:
        theirs.execute("CREATE TABLE bookmark (a)")
    answer = call("history")
    assert (answer.code, answer.out) == (3, "")
    assert "another program's database; it was left as it is" in answer.err
    assert names_in(folder) == ["history.db"]


def test_a_history_that_is_a_folder_is_the_machines_fault(call: Call, folder: Path) -> None:
    (folder / "history.db").mkdir(parents=True)
    answer = call("history")
    assert answer.code == 3
    assert answer.err.count("\n") == 1


def test_an_offset_beyond_any_calendar_is_survived(call: Call, folder: Path) -> None:
    keep(folder, session("a", Outcome.FINISHED), session("b", Outcome.FINISHED))
    with closing(sqlite3.connect(folder / "history.db")) as raw, raw:
        raw.execute("UPDATE session SET offset_minutes = 10000000000 WHERE id = 'a'")
    answer = call("history")
    assert (answer.code, answer.out.count("finished")) == (0, 1)
    assert "make no sense" in answer.err


def test_many_sessions_are_one_line_each(call: Call, folder: Path) -> None:
    keep(folder, *(session(f"s{n}", Outcome.FINISHED) for n in range(50)))
    lines = call("history", "--json").out.splitlines()
    assert len(lines) == 52
    assert json.loads(lines[1].rstrip(","))["routine"] == "balloon"
