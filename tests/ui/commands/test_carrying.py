# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The history out of the program and into it again, by the command line."""

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from history.store import Store
from main import main
from tests.history.records import NOON, a_session
from tests.ui.commands.conftest import Call, names_in


def keep(folder: Path, *names: str) -> Path:
    folder.mkdir(exist_ok=True)
    with Store.open(folder / "history.db") as store:
        for number, name in enumerate(names):
            store.save(a_session(name, hours=number))
    return folder / "history.db"


def ids_in(history: Path) -> list[str]:
    with Store.open(history) as store:
        return [record.id for record in store.sessions()]


@pytest.mark.parametrize("kind", ["csv", "json", "JSON"])
def test_an_export_is_whole_private_and_alone(
    call: Call, folder: Path, tmp_path: Path, kind: str
) -> None:
    keep(folder, "one", "two")
    target = tmp_path / f"out.{kind}"
    answer = call("history", "export", str(target))
    assert (answer.code, answer.out, answer.err) == (0, f"2 sessions written to {target}\n", "")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert names_in(tmp_path) == sorted(["ninety", target.name])
    call("history", "export", str(target))  # its own kind may be replaced
    assert target.read_bytes().count(b"two") == 1


def test_a_link_stays_a_link(call: Call, folder: Path, tmp_path: Path) -> None:
    keep(folder, "one")
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    assert call("history", "export", str(tmp_path / "link.csv")).code == 0
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").stat().st_size > 100


def test_a_link_to_itself_is_said(call: Call, folder: Path, tmp_path: Path) -> None:
    keep(folder, "one")
    (tmp_path / "ring.csv").symlink_to(tmp_path / "ring.csv")
    answer = call("history", "export", str(tmp_path / "ring.csv"))
    assert (answer.code, answer.err.count("\n")) in {(0, 0), (1, 1)}


def test_a_table_from_before_texts_were_quoted_may_be_replaced(
    call: Call, folder: Path, tmp_path: Path
) -> None:
    keep(folder, "one")
    target = tmp_path / "out.csv"
    target.write_bytes(b"\xef\xbb\xbfsession,day,started_at,routine,routine_name\r\n")
    assert call("history", "export", str(target)).code == 0
    assert b"one" in target.read_bytes()


@pytest.mark.parametrize("name", ["letter.csv", "letter.json"])
def test_what_is_no_export_is_never_replaced(
    call: Call, folder: Path, tmp_path: Path, name: str
) -> None:
    keep(folder, "one")
    (tmp_path / name).write_text("Dear reader")
    answer = call("history", "export", str(tmp_path / name))
    assert answer.code == 1
    assert "holds something else" in answer.err
    assert (tmp_path / name).read_text() == "Dear reader"


@pytest.mark.parametrize("name", ["out.txt", "out", "no-such-folder/out.csv", "x" * 300 + ".csv"])
def test_a_place_that_cannot_be_written_is_wrong_input(
    call: Call, folder: Path, tmp_path: Path, name: str
) -> None:
    keep(folder, "one")
    answer = call("history", "export", str(tmp_path / name))
    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)
    assert names_in(tmp_path) == ["ninety"]


@pytest.mark.parametrize("deed", ["export", "import"])
def test_what_is_wrong_with_the_history_is_not_said_of_the_file(
    call: Call, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, deed: str
) -> None:
    keep(folder, "one")
    (tmp_path / "out.json").touch()
    history, found = folder / "history.db", Path.stat

    def shut(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if path == history:
            raise PermissionError(13, "Permission denied")
        return found(path, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", shut)
    answer = call("history", deed, str(tmp_path / "out.json"))
    said = f"ninety: The history {history} cannot be opened: permission denied.\n"
    assert (answer.code, answer.err) == (3, said)


def test_without_a_history_nothing_is_exported_or_kept_and_none_is_made(
    call: Call, folder: Path, tmp_path: Path
) -> None:
    assert call("history", "export", str(tmp_path / "out.csv")).code == 1
    assert call("history", "backup").code == 1
    assert names_in(tmp_path) == []


def gone_file(folder: Path) -> None:
    folder.mkdir()
    (folder / "history.db").symlink_to(folder.parent / "gone.db")


def gone_folder(folder: Path) -> None:
    folder.symlink_to(folder.parent / "gone")


def loop(folder: Path) -> None:
    folder.mkdir()
    (folder / "history.db").symlink_to("history.db")


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (gone_file, "what it links to is not there"),
        (gone_folder, "what it links to is not there"),
        (loop, "too many levels of symbolic links"),
    ],
)
@pytest.mark.parametrize("asked", ["history", "history export out.csv", "report out.pdf"])
def test_a_history_that_cannot_be_reached_is_not_taken_for_none(
    call: Call, folder: Path, make: Callable[[Path], None], why: str, asked: str
) -> None:
    make(folder)
    before = names_in(folder.parent)
    answer = call(*asked.split())
    said = f"ninety: The history {folder / 'history.db'} cannot be opened: {why}.\n"
    assert (answer.code, answer.out, answer.err) == (3, "", said)
    assert names_in(folder.parent) == before


def test_no_backup_is_made_of_a_history_that_cannot_be_reached(call: Call, folder: Path) -> None:
    gone_file(folder)
    answer = call("history", "backup")
    assert (answer.code, answer.out) == (3, "")
    assert "what it links to is not there" in answer.err
    assert names_in(folder) == ["history.db"]


def test_two_machines_come_to_the_same(call: Call, folder: Path, tmp_path: Path) -> None:
    keep(folder, "mine", "both")
    other = keep(tmp_path / "other", "both", "theirs", "gone")
    with Store.open(other) as store:
        store.save(replace(a_session("both"), note="mended", changed_at=NOON))
        store.delete("gone", NOON)
    here, there = tmp_path / "here.json", tmp_path / "there.json"
    call("history", "export", str(here))
    assert main(["history", "export", str(there), "--data-dir", str(other.parent)]) == 0
    call("history", "import", str(there))
    assert main(["history", "import", str(here), "--data-dir", str(other.parent)]) == 0
    with Store.open(folder / "history.db") as one, Store.open(other) as two:
        assert one.sessions() == two.sessions()
        assert {record.note for record in one.sessions()} == {"", "mended"}
        assert [record.id for record in one.sessions()] == ["theirs", "both", "mine"]


def test_importing_says_what_became_of_each_and_again_changes_nothing(
    call: Call, folder: Path, tmp_path: Path
) -> None:
    keep(folder, "one", "two")
    call("history", "export", str(tmp_path / "out.json"))
    keep(folder, "three")
    with Store.open(folder / "history.db") as store:
        store.delete("one", NOON)
    answer = call("history", "import", str(tmp_path / "out.json"))
    assert answer.out == "0 sessions added, 0 changed, 0 deleted, 2 known already\n"
    assert sorted(ids_in(folder / "history.db")) == ["three", "two"]
    assert len(list((folder / "backups").glob("daily-*.db"))) == 1


def test_importing_on_a_new_machine_makes_its_history(
    call: Call, folder: Path, tmp_path: Path
) -> None:
    keep(folder, "one", "two")
    call("history", "export", str(tmp_path / "out.json"))
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    answer = call("history", "import", str(tmp_path / "out.json"))
    assert answer.out.startswith("2 sessions added")
    assert sorted(ids_in(folder / "history.db")) == ["one", "two"]


@pytest.mark.parametrize("text", ["", "{}", "Dear reader", '{"format": "ninety-history"}'])
def test_a_file_that_is_none_makes_no_history(
    call: Call, folder: Path, tmp_path: Path, text: str
) -> None:
    (tmp_path / "out.json").write_text(text)
    answer = call("history", "import", str(tmp_path / "out.json"))
    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)
    assert not (folder / "history.db").exists()


def test_a_file_that_is_none_makes_no_backup(call: Call, folder: Path, tmp_path: Path) -> None:
    keep(folder, "one")
    (tmp_path / "out.json").write_text("{}")
    assert call("history", "import", str(tmp_path / "out.json")).code == 1
    assert not (folder / "backups").exists()


def test_a_newer_file_is_refused(call: Call, folder: Path, tmp_path: Path) -> None:
    keep(folder, "one")
    newer = {"format": "ninety-history", "version": 7, "sessions": "?"}
    (tmp_path / "out.json").write_text(json.dumps(newer))
    answer = call("history", "import", str(tmp_path / "out.json"))
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "newer version of Ninety" in answer.err


@pytest.mark.parametrize("deed", ["import", "restore"])
def test_a_source_that_is_not_there_or_no_file_is_wrong_input(
    call: Call, folder: Path, tmp_path: Path, deed: str
) -> None:
    keep(folder, "one")
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "nowhere", tmp_path, tmp_path / "pipe"):
        answer = call("history", deed, str(path))
        assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)
    assert ids_in(folder / "history.db") == ["one"]


def test_a_backup_is_made_and_restored(call: Call, folder: Path) -> None:
    history = keep(folder, "one")
    made = call("history", "backup").out.removeprefix("The history was kept as ").strip()
    keep(folder, "two")
    answer = call("history", "restore", made)
    assert ids_in(history) == ["one"]
    assert answer.code == 0
    kept = answer.out.rpartition("kept as ")[2].strip()
    assert sorted(ids_in(Path(kept))) == ["one", "two"]


def test_what_is_no_history_is_not_restored(call: Call, folder: Path, tmp_path: Path) -> None:
    history = keep(folder, "one")
    (tmp_path / "letter").write_text("Dear reader")
    answer = call("history", "restore", str(tmp_path / "letter"))
    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)
    assert ids_in(history) == ["one"]


@pytest.mark.parametrize("deed", ["export", "import", "backup", "restore"])
def test_help_describes_each(call: Call, deed: str) -> None:
    answer = call("history", deed, "--help")
    assert answer.code == 0
    assert deed in answer.out


def test_a_wrong_word_is_wrong_usage(call: Call) -> None:
    assert call("history", "burn").code == 2
    assert call("history", "export").code == 2
