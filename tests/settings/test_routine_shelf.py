# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The folder of routines: whatever lies there, the good can be used, and none is half written."""

import os
import stat
from pathlib import Path

import pytest

from exercises.catalogue import load_catalogue
from settings.routine_file import read_routine
from settings.routine_shelf import MOST_FILES, RoutineShelf, RoutineUnusable

DRILLS = load_catalogue().drills
GOOD = b'name = "Mine"\n[[steps]]\ndrill = "hip-lift-90-90-balloon"\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "routines"


@pytest.fixture
def shelf(folder: Path) -> RoutineShelf:
    return RoutineShelf(folder, DRILLS, ["full"])


def test_a_folder_that_is_not_there_holds_nothing(shelf: RoutineShelf, folder: Path) -> None:
    assert shelf.files() == ()
    assert shelf.drafts() == ()
    assert not folder.exists()


def test_a_saved_routine_is_read_again_and_is_private(shelf: RoutineShelf, folder: Path) -> None:
    shelf.save("mine", GOOD)
    (file,) = shelf.files()
    assert file.routine is not None
    assert (file.id, file.routine.id, file.routine.name) == ("mine", "mine", "Mine")
    assert stat.S_IMODE((folder / "mine.toml").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_faulty_file_is_told_of_and_leaves_the_others_usable(
    shelf: RoutineShelf, folder: Path
) -> None:
    shelf.save("mine", GOOD)
    (folder / "bad.toml").write_text("name = 3")
    os.mkfifo(folder / "pipe.toml")
    (folder / "loop.toml").symlink_to(folder / "loop.toml")
    (folder / "folder.toml").mkdir()
    (folder / "gone.toml").symlink_to(folder / "nowhere")
    (folder / "huge.toml").write_bytes(b"#" * 2**20)
    (folder / "notes.txt").write_text("no routine")
    faults = {file.id: file.fault for file in shelf.files()}
    assert faults.pop("mine") == ""
    assert "Line 1: name must be a text" in faults["bad"]
    assert "no plain file" in faults["pipe"]
    assert "symbolic links" in faults["loop"]
    assert "folder" in faults["folder"]
    assert "no such file" in faults["gone"]
    assert "larger than 256 KiB" in faults["huge"]
    assert set(faults) == {"bad", "pipe", "loop", "folder", "gone", "huge"}
    assert [routine.id for routine in shelf.routines()] == ["mine"]


def test_a_file_with_the_id_of_a_shipped_routine_is_refused(
    shelf: RoutineShelf, folder: Path
) -> None:
    shelf.save("mine", GOOD)
    (folder / "full.toml").write_bytes(GOOD)
    faults = {file.id: file.fault for file in shelf.files()}
    assert "a routine of this name" in faults["./full.toml"]


def test_names_of_files_that_are_no_plain_text_do_no_harm(
    shelf: RoutineShelf, folder: Path
) -> None:
    folder.mkdir()
    (folder / "a\nb.toml").write_bytes(GOOD)
    Path(os.fsdecode(os.fsencode(folder) + b"/\xff.toml")).write_bytes(GOOD)
    (folder / ("x" * 200 + ".toml")).write_bytes(GOOD)
    assert [file.routine for file in shelf.files()] == [None] * 3
    assert [file.content for file in shelf.files()] == [GOOD] * 3
    assert all(file.id.isprintable() and file.id.isascii() for file in shelf.files())


def test_what_a_person_puts_there_is_seen_the_next_time(shelf: RoutineShelf, folder: Path) -> None:
    shelf.save("mine", GOOD)
    shelf.files()
    (folder / "mine.toml").write_bytes(GOOD.replace(b"Mine", b"Yours"))
    (file,) = shelf.files()
    assert file.routine is not None
    assert file.routine.name == "Yours"


def test_a_draft_lies_beside_its_routine_until_that_is_saved(shelf: RoutineShelf) -> None:
    shelf.save("mine", GOOD)
    shelf.save_draft("mine", GOOD.replace(b"Mine", b"Draft"))
    assert [file.routine.name for file in shelf.files() if file.routine] == ["Mine"]
    assert [draft.routine.name for draft in shelf.drafts() if draft.routine] == ["Draft"]
    shelf.save("mine", GOOD)
    assert shelf.drafts() == ()


def test_removing_takes_the_draft_too(shelf: RoutineShelf, folder: Path) -> None:
    shelf.save("mine", GOOD)
    shelf.save_draft("mine", GOOD)
    file = shelf.file("mine")
    assert file is not None
    shelf.remove(file)
    assert list(folder.iterdir()) == []
    shelf.remove(file)


def test_what_was_removed_is_put_back_with_its_draft_and_over_nothing(shelf: RoutineShelf) -> None:
    draft = GOOD.replace(b"Mine", b"Draft")
    shelf.save("mine", GOOD)
    shelf.save_draft("mine", draft)
    file, unsaved = shelf.file("mine"), shelf.draft("mine")
    assert file is not None
    for there, routine_id in ((None, "mine"), (GOOD + b"# other\n", "mine-2")):
        shelf.remove(file)
        if there is not None:
            shelf.save("mine", there)
        assert shelf.put_back(file, unsaved) == routine_id
        back, again = shelf.file(routine_id), shelf.draft(routine_id)
        assert back is not None
        assert again is not None
        assert (back.content, again.content) == (GOOD, draft)


def test_a_file_that_is_put_there_after_a_draft_is_known(shelf: RoutineShelf, folder: Path) -> None:
    shelf.save("mine", GOOD)
    shelf.save_draft("mine", GOOD)
    draft = shelf.draft("mine")
    assert draft is not None
    assert not shelf.changed_since(draft)
    elsewhere = folder / "elsewhere"
    elsewhere.write_bytes(GOOD + b"# newer\n")
    elsewhere.replace(folder / "mine.toml")
    assert shelf.changed_since(draft)
    (folder / "mine.toml").unlink()
    assert not shelf.changed_since(draft)


def test_an_id_is_plain_and_free(shelf: RoutineShelf) -> None:
    assert shelf.free_id("Für den Rücken!") == "für-den-rücken"
    assert shelf.free_id("../../etc/passwd") == "etc-passwd"
    assert shelf.free_id("?!") == "routine"


def test_a_long_name_leaves_room_for_a_number(shelf: RoutineShelf) -> None:
    first = shelf.free_id("x" * 99)
    shelf.save(first, GOOD)
    second = shelf.free_id("x" * 99)
    assert (len(first), len(second), second[-2:]) == (60, 60, "-2")
    assert shelf.free_id("Full") == "full-2"
    shelf.save("mine", GOOD)
    shelf.save_draft("mine-2", GOOD)
    assert shelf.free_id("mine") == "mine-3"
    assert len(shelf.free_id("x" * 500)) <= 60


def test_a_write_that_fails_leaves_the_file_as_it_was(
    shelf: RoutineShelf, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.save("mine", GOOD)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(RoutineUnusable, match="no space left"):
        shelf.save("mine", b"half")
    assert (folder / "mine.toml").read_bytes() == GOOD
    assert [path.name for path in folder.iterdir()] == ["mine.toml"]


def test_a_linked_routine_stays_linked(shelf: RoutineShelf, folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.toml"
    elsewhere.write_bytes(GOOD)
    folder.mkdir()
    (folder / "mine.toml").symlink_to(elsewhere)
    shelf.save("mine", GOOD + b"# changed\n")
    assert (folder / "mine.toml").is_symlink()
    assert elsewhere.read_bytes() == GOOD + b"# changed\n"


def test_the_mark_changes_with_the_content(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(GOOD)
    before = read_routine(path, DRILLS, "a").mark
    path.write_bytes(GOOD + b"# more\n")
    assert read_routine(path, DRILLS, "a").mark != before


def test_no_more_than_so_many_files_are_looked_at(shelf: RoutineShelf, folder: Path) -> None:
    folder.mkdir()
    for number in range(MOST_FILES + 20):
        (folder / f"r{number:04}.toml").write_bytes(b"x")
    assert len(shelf.files()) == MOST_FILES
    assert "holds more than 500 files; only the first 500 by name are read." in shelf.problem()


def test_a_folder_that_cannot_be_read_is_told(shelf: RoutineShelf, folder: Path) -> None:
    assert shelf.problem() == ""
    folder.write_text("")
    assert shelf.files() == ()
    said = f"The folder of routines {folder} cannot be read: not a directory."
    assert shelf.problem() == said
    folder.unlink()
    shelf.save("mine", GOOD)
    assert shelf.problem() == ""
