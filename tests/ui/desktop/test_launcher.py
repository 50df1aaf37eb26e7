# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The entry in the menu: complete, valid, and gone again without a trace."""

import os
import subprocess
import sys
from configparser import ConfigParser
from errno import ENOSPC
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from scripts.render_icons import SIZES, drawn, png_of
from ui.desktop.identity import APP_ID, APP_NAME, ENTRY, SHARE
from ui.desktop.launcher import data_home, install, installed, remove
from ui.version import VERSION

COMMAND = (sys.executable, "/opt/two words/main.py")
ODD = 24
"""How much a channel may differ where another version of Qt draws an edge."""


def entry(path: Path) -> ConfigParser:
    read = ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their case
    read.read(path, encoding="utf-8")
    return read


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def valid(*command: str | Path) -> None:
    said = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (said.returncode, said.stderr) == (0, ""), said.stdout


def test_everything_that_a_desktop_reads_is_installed_under_one_id(tmp_path: Path) -> None:
    install(tmp_path, COMMAND)
    icons = {f"icons/hicolor/{size}x{size}/apps/{APP_ID}.png" for size in SIZES}
    assert files(tmp_path) == icons | {
        f"applications/{APP_ID}.desktop",
        f"metainfo/{APP_ID}.metainfo.xml",
        f"icons/hicolor/scalable/apps/{APP_ID}.svg",
        f"icons/hicolor/symbolic/apps/{APP_ID}-symbolic.svg",
    }


def test_the_entry_starts_the_program_that_wrote_it(tmp_path: Path) -> None:
    read = entry(install(tmp_path, COMMAND))
    program = f'{sys.executable} "/opt/two words/main.py"'
    assert read["Desktop Entry"]["Exec"] == program
    assert read["Desktop Entry"]["TryExec"] == sys.executable
    assert read["Desktop Entry"]["StartupWMClass"] == APP_NAME
    assert read["Desktop Entry"]["Icon"] == APP_ID
    actions = read["Desktop Entry"]["Actions"].strip(";").split(";")
    assert {one: read[f"Desktop Action {one}"]["Exec"] for one in actions} == {
        "full": f"{program} start full",
        "balloon": f"{program} start balloon",
        "history": f"{program} --page history",
    }


def test_entry_and_metainfo_are_valid(tmp_path: Path) -> None:
    valid("desktop-file-validate", SHARE / ENTRY)
    valid("desktop-file-validate", install(tmp_path, ('/a b=c%d/`$e\\f"', *COMMAND)))
    metainfo = SHARE / "metainfo" / f"{APP_ID}.metainfo.xml"
    valid("appstreamcli", "validate", "--no-net", metainfo)
    assert f'<release version="{VERSION}"' in metainfo.read_text()


def test_the_entry_comes_last_and_what_fails_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures, full = [], OSError(ENOSPC, os.strerror(ENOSPC))

    def put(path: Path, content: bytes) -> None:
        if path == tmp_path / ENTRY:
            raise full
        pictures.append(path)

    monkeypatch.setattr("ui.desktop.launcher.replace", put)
    with pytest.raises(OSError, match="No space left") as failed:
        install(tmp_path, COMMAND)
    assert failed.value.filename == str(tmp_path / ENTRY)
    assert len(pictures) == len(SIZES) + 3


def test_removing_leaves_what_is_others(tmp_path: Path) -> None:
    theirs = tmp_path / "applications" / "another.desktop"
    theirs.parent.mkdir()
    theirs.write_text("theirs")
    install(tmp_path, COMMAND)
    assert remove(tmp_path)
    assert files(tmp_path) == {"applications/another.desktop"}
    assert [path.name for path in tmp_path.iterdir()] == ["applications"]
    assert not remove(tmp_path)


def test_an_entry_is_found_wherever_a_menu_would(tmp_path: Path) -> None:
    mine, system = tmp_path / "mine", tmp_path / "system"
    environ = {"XDG_DATA_HOME": str(mine), "XDG_DATA_DIRS": f"{tmp_path / 'no'}:{system}"}
    assert installed(environ) is None
    install(system, COMMAND)
    found = installed(environ)
    assert found is not None
    assert (found.entry, found.starts) == (system / ENTRY, True)
    install(mine, (str(tmp_path / "gone"), "main.py"))
    found = installed(environ)
    assert found is not None
    assert (found.entry, found.starts) == (mine / ENTRY, False)


@pytest.mark.parametrize("named", ["", "not/absolute"])
def test_without_a_folder_of_that_name_the_usual_one_serves(
    named: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert data_home({"XDG_DATA_HOME": named}) == tmp_path / ".local" / "share"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", SIZES)
def test_the_kept_pictures_are_the_drawing(size: int, qtbot: QtBot) -> None:
    kept, now = QImage(str(png_of(size))), drawn(size)
    assert (kept.width(), kept.height()) == (size, size)
    points = [(x * size // 16, y * size // 16) for x in range(16) for y in range(16)]
    for x, y in points:
        one, other = kept.pixelColor(x, y), now.pixelColor(x, y)
        assert abs(one.red() - other.red()) <= ODD
        assert abs(one.green() - other.green()) <= ODD
        assert abs(one.blue() - other.blue()) <= ODD
