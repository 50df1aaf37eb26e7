# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""`launcher`, as it is called."""

import sys
from pathlib import Path

import pytest

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


def test_where_menus_know_no_entries_it_is_said(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    answer = call("launcher", "install")
    assert answer.code == 3
    assert "menus are made by installers" in answer.err
