# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What `doctor` finds, well and ill."""

import errno
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from itertools import chain, repeat
from pathlib import Path

import pytest

from history.store import Store
from settings.places import places
from tests.history.records import a_session
from tests.ui.commands.conftest import Call, Prefer, names_in
from ui.commands import devices, files

PYTHON = (sys.executable, "-c")


def standing() -> float:
    """Read a clock on which no time passes: what is waited for comes at once."""
    return 0.0


def contents(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in names_in(folder)}


def test_every_capability_answers_in_four_words(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    answer = call("doctor", "--json")
    assert answer.code == 0
    assert list(answer.json) == [
        "display", "sound", "voice", "session_bus", "keep_awake", "media_keys", "launcher",
        "data_folder", "database", "preferences",
    ]  # fmt: skip
    for finding in answer.json.values():
        assert set(finding) == {"ok", "what", "why", "mend"}
        assert finding["what"]
        assert finding["why"]
        assert bool(finding["mend"]) != finding["ok"]
    assert answer.json["display"]["ok"]
    assert "offscreen, " in answer.json["display"]["why"]


def test_without_a_display_it_reports_and_does_not_fail(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    answer = call("doctor")
    assert answer.code == 0
    assert answer.out.startswith("display      NOT OK  no display: ")


def test_a_data_folder_that_is_a_file_is_a_finding(call: Call, folder: Path) -> None:
    folder.write_text("")
    found = call("doctor", "--json")
    assert found.code == 0
    assert not found.json["data_folder"]["ok"]
    assert not found.json["preferences"]["ok"]


def test_a_folder_below_a_file_is_a_finding(folder: Path) -> None:
    folder.write_text("")
    finding = files.data_folder(places(folder / "x"))
    assert not finding.ok
    assert finding.why.endswith("cannot be used: not a directory")
    assert files.database(folder / "x" / "history.db").why == "it cannot be used: not a directory"


def test_a_history_on_a_disk_that_is_not_there_is_a_finding(folder: Path) -> None:
    folder.symlink_to(folder.parent / "gone")
    for finding in (files.data_folder(places(folder)), files.database(folder / "history.db")):
        assert not finding.ok
        assert finding.why.endswith("cannot be used: what it links to is not there")


def test_looking_changes_nothing(call: Call, folder: Path, prefer: Prefer) -> None:
    prefer(volume=30)
    Store.open(folder / "history.db").close()
    before = contents(folder)
    found = call("doctor", "--json").json
    assert found["database"]["ok"]
    assert found["preferences"]["ok"]
    assert contents(folder) == before


def test_a_damaged_history_is_named_and_not_moved(folder: Path) -> None:
    folder.mkdir()
    path = folder / "history.db"
    path.write_bytes(b"nothing that SQLite knows" * 100)
    finding = files.database(path)
    assert (finding.ok, finding.why) == (False, "the file is damaged")
    assert names_in(folder) == ["history.db"]


@pytest.mark.parametrize(("version", "why"), [(99, "newer version"), (0, "the file is damaged")])
def test_a_history_of_another_version_is_named(folder: Path, version: int, why: str) -> None:
    folder.mkdir()
    path = folder / "history.db"
    with Store.open(path) as store:
        store._opened.connection.execute(f"PRAGMA user_version = {version}")
    finding = files.database(path)
    assert not finding.ok
    assert why in finding.why


def test_a_history_whose_table_is_none_is_named(folder: Path) -> None:
    folder.mkdir()
    path = folder / "history.db"
    Store.open(path).close()
    with closing(sqlite3.connect(path)) as broken, broken:
        broken.execute("ALTER TABLE session RENAME TO was")
        broken.execute("CREATE VIEW session AS SELECT * FROM was")
    finding = files.database(path)
    assert (finding.ok, finding.why) == (False, "the file is damaged")


def test_another_programs_database_is_named_as_such(folder: Path) -> None:
    folder.mkdir()
    path = folder / "history.db"
    with closing(sqlite3.connect(path)) as theirs, theirs:
        theirs.execute("CREATE TABLE bookmark (a)")
    finding = files.database(path)
    assert (finding.ok, finding.why) == (False, "it is another program's database")
    assert finding.mend.startswith("Move that file elsewhere")


def test_a_history_is_looked_at_while_another_program_writes(folder: Path) -> None:
    folder.mkdir()
    path = folder / "history.db"
    Store.open(path).close()
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    assert files.database(path).ok
    writer.execute("ROLLBACK")
    writer.close()


def test_a_full_disk_is_mended_by_room(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Path) -> sqlite3.Connection:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    folder.mkdir()
    Store.open(folder / "history.db").close()
    monkeypatch.setattr(files, "_connect", full)
    finding = files.database(folder / "history.db")
    assert (finding.why, finding.mend) == ("the disk is full", "Make room on that disk.")


def test_where_no_child_can_be_started_the_rest_is_still_looked_at(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spent(*_: object, **__: object) -> None:
        raise OSError(errno.EAGAIN, "Resource temporarily unavailable")

    monkeypatch.setattr(subprocess, "Popen", spent)
    answer = call("doctor", "--json")
    assert (answer.code, len(answer.json)) == (0, 10)
    assert not answer.json["display"]["ok"]
    assert "unavailable" in answer.json["display"]["why"]
    assert answer.json["data_folder"]["ok"]


def test_looking_through_a_link_changes_nothing_beside_its_file(folder: Path) -> None:
    folder.mkdir()
    there = folder / "there"
    there.mkdir()
    with Store.open(folder / "used.db") as used:
        used.save(a_session())
        for end in ("", "-wal"):
            (there / f"real.db{end}").write_bytes((folder / f"used.db{end}").read_bytes())
    before = {name: (there / name).read_bytes() for name in ("real.db", "real.db-wal")}
    (folder / "history.db").symlink_to(there / "real.db")
    assert files.database(folder / "history.db").ok
    assert {name: (there / name).read_bytes() for name in before} == before


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "\udc80", "7", '{"volume": 900}'])
def test_broken_preferences_are_named_and_not_moved(folder: Path, text: str) -> None:
    folder.mkdir()
    path = folder / "preferences.json"
    path.write_text(text, errors="surrogateescape")
    finding = files.preferences(path)
    assert not finding.ok
    assert finding.mend
    assert names_in(folder) == ["preferences.json"]


def test_a_display_that_hangs_is_given_up() -> None:
    finding = devices.opened_display(
        "a display", (*PYTHON, "import signal; signal.pause()"), os.environ, wait_s=0.3
    )
    assert (finding.ok, finding.why) == (False, "Qt does not come back from opening it")


def test_a_display_that_crashes_qt_is_told_in_qts_words() -> None:
    command = (*PYTHON, "import sys; sys.exit('qt.qpa.xcb: could not connect')")
    finding = devices.opened_display("a display", command, os.environ)
    assert (finding.ok, finding.why) == (False, "qt.qpa.xcb: could not connect")


def test_a_sound_process_that_ends_at_once_is_no_sound() -> None:
    finding = devices.sound((*PYTHON, "pass"), standing)
    assert not finding.ok
    assert "ended" in finding.why


def test_what_is_missing_is_installed_by_the_script_where_there_is_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    command = (*PYTHON, "import sys; sys.exit('no libxcb-cursor.so.0')")
    assert "scripts/run.sh" in (devices.opened_display("a display", command, os.environ).mend or "")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    packaged = devices.opened_display("a display", command, os.environ).mend
    assert packaged == "Install the system's package that has what is missing."


SPEAKS = """
print('{"ready": "", "missing": false, "voice": "Anne", "voices": ["Anne"]}', flush=True)
input(); input()
"""
NO_ENGINE = """
print('{"ready": "there is no speech engine", "missing": true}', flush=True)
"""


def test_a_voice_that_is_there_is_named() -> None:
    finding = devices.voice((*PYTHON, SPEAKS), standing, "en")
    assert (finding.ok, finding.what) == (True, "Anne")


def test_a_voice_that_is_ten_seconds_late_on_a_busy_machine_is_waited_for() -> None:
    times = chain([0.0], repeat(10.0))
    finding = devices.voice((*PYTHON, SPEAKS), lambda: next(times), "en")
    assert (finding.ok, finding.what) == (True, "Anne")


def test_without_a_speech_engine_it_is_said_what_to_install() -> None:
    finding = devices.voice((*PYTHON, NO_ENGINE), standing, "en")
    assert not finding.ok
    assert "there is no speech engine" in finding.why
    assert "speech-dispatcher-espeak-ng" in finding.mend


def test_a_voice_process_that_keeps_ending_is_no_voice() -> None:
    finding = devices.voice((*PYTHON, "pass"), standing, "en")
    assert not finding.ok
    assert "keeps ending" in finding.why
