# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What of all that PyInstaller finds goes into the bundle."""

from pathlib import Path

from scripts.bundle_parts import ROOMS, data_of, kept
from tests import test_house

ROOT = Path(__file__).parents[2]
SITE = "/somewhere/lib/python3.11/site-packages/"
QT = "PySide6/Qt/lib/"
NEEDS = {
    "PySide6/QtCore.abi3.so": ["libQt6Core.so.6", "libc.so.6"],
    "PySide6/Qt/plugins/platforms/libqxcb.so": ["libQt6XcbQpa.so.6", "libxcb.so.1"],
    "PySide6/Qt/plugins/platforms/libqeglfs.so": ["libQt6Quick.so.6"],
    QT + "libQt6Core.so.6": ["libicudata.so.73"],
    QT + "libQt6XcbQpa.so.6": ["libQt6Core.so.6"],
}


def destinations(*parts: tuple[str, str, str]) -> list[str]:
    return [dest for dest, _, _ in kept(parts, lambda src: NEEDS.get(src.removeprefix(SITE), []))]


def wheel(dest: str) -> tuple[str, str, str]:
    return dest, SITE + dest, "BINARY"


def test_qt_s_libraries_stay_where_something_needs_them_by_whatever_way() -> None:
    core, icu, quick = (
        QT + name for name in ("libQt6Core.so.6", "libicudata.so.73", "libQt6Quick.so.6")
    )
    module = "PySide6/QtCore.abi3.so"
    assert destinations(*map(wheel, (quick, icu, core, module))) == [icu, core, module]


def test_only_the_plugins_that_are_used_stay_and_bring_their_libraries() -> None:
    used, unused = (f"PySide6/Qt/plugins/platforms/libq{name}.so" for name in ("xcb", "eglfs"))
    xcb, quick, core = (QT + f"libQt6{name}.so.6" for name in ("XcbQpa", "Quick", "Core"))
    assert destinations(*map(wheel, (used, unused, xcb, quick, core))) == [used, xcb, core]


def test_libraries_of_the_system_are_left_to_it() -> None:
    for folder in ("/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/usr/lib64"):
        for name in ("libasound.so.2", "libpulse.so.0", "libxcb-cursor.so.0", "libsqlite3.so.0"):
            assert destinations((name, f"{folder}/{name}", "BINARY")) == []


def test_the_system_s_python_goes_with_the_bundle() -> None:
    library = ("libpython3.11.so.1.0", "/lib/x86_64-linux-gnu/libpython3.11.so.1.0", "BINARY")
    module = ("lib-dynload/_json.so", "/usr/lib/python3.11/lib-dynload/_json.so", "EXTENSION")
    assert destinations(library, module) == [library[0], module[0]]


def test_a_link_beside_the_program_is_left_out() -> None:
    assert destinations(("libQt6Core.so.6", QT + "libQt6Core.so.6", "SYMLINK")) == []


def test_of_qt_s_translations_those_of_our_languages_stay() -> None:
    folder = "PySide6/Qt/translations/"
    names = ("qtbase_de.qm", "qtbase_fr.qm", "qt_help_de.qm", "qt_en.qm")
    parts = [(folder + name, SITE + folder + name, "DATA") for name in names]
    assert destinations(*parts) == [folder + "qtbase_de.qm", folder + "qt_en.qm"]


def test_all_that_lies_beside_the_code_goes_with_it() -> None:
    files = {
        Path(source).relative_to(ROOT).as_posix(): folder for source, folder in data_of(ROOT, ROOMS)
    }
    assert files["exercises/catalogue/routines.toml"] == "exercises/catalogue"
    assert files["exercises/catalogue/drills/hip-lift-90-90-balloon.toml"].endswith("/drills")
    assert not [name for name in files if name.endswith((".py", ".pyc"))]


def test_the_bundle_knows_every_room() -> None:
    assert set(ROOMS) == set(test_house.ROOMS)


def test_what_a_program_kept_beside_its_modules_stays_out(tmp_path: Path) -> None:
    for name in ("drills/one.toml", "drills/one.py", "__pycache__/one.pyc", "__pycache__/kept"):
        file = tmp_path / "exercises" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    kept_files = [(str(tmp_path / "exercises/drills/one.toml"), "exercises/drills")]
    assert data_of(tmp_path, ("exercises",)) == kept_files


def test_colour_maps_under_other_licences_are_left_out() -> None:
    maps = ("pyqtgraph/colors/maps/CET-L1.csv", SITE + "pyqtgraph/colors/maps/CET-L1.csv", "DATA")
    assert destinations(maps) == []
