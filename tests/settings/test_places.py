# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Where files are kept: the system's folders or the one named, private, or one sentence."""

import os
import stat
import sys
from pathlib import Path

import pytest

from history.fullness import FOLDER
from settings.places import PlaceUnusable, places


def test_a_named_folder_holds_everything(tmp_path: Path) -> None:
    found = places(tmp_path)
    assert found.history_db == tmp_path / "history.db"
    assert found.preferences_json == tmp_path / "preferences.json"
    assert found.log_file == tmp_path / "ninety.log"
    assert found.backups == found.history_db.parent / FOLDER, "where a lost history looks for them"


def test_a_named_folder_stays_the_same_wherever_the_program_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert places(Path("mine")).data == tmp_path / "mine"


@pytest.mark.skipif(sys.platform != "linux", reason="these are the folders of Linux desktops")
def test_the_systems_folders_are_used_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    found = places(None)
    assert found.history_db == tmp_path / "DATA/ninety/history.db"
    assert found.preferences_json == tmp_path / "CONFIG/ninety/preferences.json"
    assert found.log_file == tmp_path / "STATE/ninety/ninety.log"


def test_new_folders_are_private(tmp_path: Path) -> None:
    found = places(tmp_path / "new" / "folder")
    before = os.umask(0)
    try:
        found.make()
        found.make()
    finally:
        os.umask(before)
    assert stat.S_IMODE(found.data.stat().st_mode) == 0o700


def test_a_folder_that_is_there_keeps_its_rights(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    places(tmp_path).make()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_asking_makes_nothing(tmp_path: Path) -> None:
    places(tmp_path / "new")
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_way_is_said(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    for folder in (in_the_way, in_the_way / "below"):
        with pytest.raises(PlaceUnusable) as refused:
            places(folder).make()
        assert str(refused.value).startswith(f"The folder {folder} cannot be used: ")


def test_a_loop_and_a_name_too_long_are_said(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    for folder in (loop, tmp_path / ("x" * 300)):
        with pytest.raises(PlaceUnusable):
            places(folder).make()


def test_a_folder_that_may_not_be_written_to_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_only(path: Path, mode: int) -> bool:
        return not mode & os.W_OK

    monkeypatch.setattr("os.access", read_only)  # rights do not bind the user of some test runs
    with pytest.raises(PlaceUnusable, match="may not be written to"):
        places(tmp_path).make()
