# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""`launcher`, as it is called."""

import os
import sys
from pathlib import Path

import pytest

from main import main
from tests.ui.commands.conftest import Call
from ui.desktop.identity import ENTRY


def test_the_command_installs_and_removes(
    call: Call, folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    home = tmp_path / "a share"
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    put = call("launcher", "install")
    assert (put.code, put.out) == (0, f"Ninety is in the menu: {home / ENTRY}\n")
    assert f"--data-dir {folder} start full\n" in (home / ENTRY).read_text()
    assert call("launcher", "remove").out == "Ninety is no longer in the menu.\n"
    assert call("launcher", "remove").out == "Ninety was not in the menu.\n"


def test_a_folder_in_place_of_the_entry_is_named(
    call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    (tmp_path / "share" / ENTRY).mkdir(parents=True)
    answer = call("launcher", "install")
    assert answer.code == 3
    place = tmp_path / "share" / ENTRY
    assert answer.err == f"ninety: It cannot be done: it is a folder ({place}).\n"


def test_a_folder_that_start_refuses_gets_no_entry(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    folder = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9")
    with pytest.raises(SystemExit) as end:
        main(["launcher", "install", "--data-dir", folder])
    assert end.value.code == 1
    assert "is not UTF-8" in capsys.readouterr().err
    assert not (tmp_path / "share").exists()


def test_where_menus_know_no_entries_it_is_said(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    answer = call("launcher", "install")
    assert answer.code == 3
    assert "menus are made by installers" in answer.err
