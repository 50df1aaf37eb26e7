# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
# ruff: noqa: INP001 - a script is no package
"""What goes into the bundle of all that PyInstaller finds: its recipe asks, nothing else does."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

Part = tuple[str, str, str]
"""Where it goes in the bundle, where it is on this machine, and PyInstaller's word for its kind."""

ROOMS = ("ui", "audio", "exercises", "history", "settings")
UNUSED = (
    # The program opens no connection and unpacks nothing; each of these drags a library along.
    *("ssl", "_ssl", "_hashlib", "bz2", "_bz2", "lzma", "_lzma"),
    *("readline", "curses", "_curses", "tkinter", "_tkinter"),
    *("setuptools", "pkg_resources", "pip", "doctest", "unittest.mock", "lib2to3"),
    # pyqtgraph, numpy and Qt offer much more than is used.
    *("pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.canvas", "pyqtgraph.console"),
    *("pyqtgraph.flowchart", "pyqtgraph.jupyter"),
    *("numpy.f2py", "numpy.distutils", "numpy.testing"),
    *("PySide6.QtConcurrent", "PySide6.QtMultimediaWidgets", "PySide6.QtTest"),
)
"""Modules that the program does without."""
NO_SOUND = ("PySide6", "shiboken6", "numpy", "pyqtgraph", "msgspec", "sqlite3", "wakepy")
"""What the sound process does without on top; that it does is a contract of import-linter."""

PLUGINS = frozenset(
    {
        "platforms/libqxcb.so",
        "platforms/libqwayland.so",
        "platforms/libqoffscreen.so",
        "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "platforminputcontexts/libibusplatforminputcontextplugin.so",
        "platformthemes/libqxdgdesktopportal.so",
        "wayland-decoration-client/libadwaita.so",
        "wayland-decoration-client/libbradient.so",
        "wayland-shell-integration/libxdg-shell.so",
        "iconengines/libqsvgicon.so",
        "imageformats/libqsvg.so",
        "texttospeech/libqtexttospeech_speechd.so",
    }
)
"""Qt's plugins that the program uses: it paints without OpenGL, and reads SVG and PNG only."""

_PLUGIN_FOLDER = "PySide6/Qt/plugins/"
_LIBRARY_FOLDER = "PySide6/Qt/lib/"
_TRANSLATION = re.compile(r"PySide6/Qt/translations/(?!qt(base)?_(de|en)\.qm$)")
_COLOUR_MAPS = "pyqtgraph/colors/maps/"
"""Under licences of their own, and used by no chart of Ninety."""
_SYSTEM = re.compile(r"/(usr/)?lib(32|64)?/(?!(.*/)?(python3[./]|libpython3))")
_LINK = "SYMLINK"


def kept(parts: Iterable[Part], needs: Callable[[str], Iterable[str]]) -> list[Part]:
    """Return the parts that the bundle is made of, in their order.

    `needs` tells the file names of the libraries that a file is linked against. A library of Qt
    stays where something that stays needs it. What comes from this machine's own system is left to
    the one that the bundle runs on, which mends it; links are, since every file finds its libraries
    by a path of its own.
    """
    candidates = [part for part in parts if _may_stay(part)]
    libraries = {
        PurePosixPath(dest).name: (dest, src) for dest, src, _ in candidates if _shared(dest)
    }
    reached: set[str] = set()
    waiting = [src for dest, src, kind in candidates if kind != "DATA" and not _shared(dest)]
    while waiting:
        for name in needs(waiting.pop()):
            dest, src = libraries.get(name, ("", ""))
            if dest and dest not in reached:
                reached.add(dest)
                waiting.append(src)
    return [part for part in candidates if not _shared(part[0]) or part[0] in reached]


def data_of(root: Path, rooms: Iterable[str]) -> list[tuple[str, str]]:
    """Return every file of the rooms that is no code, and the folder where it goes.

    That is the catalogue, and what else lies beside a module to be read by it; not what a program
    that ran there has kept in `__pycache__`.
    """
    files = sorted(path for room in rooms for path in (root / room).rglob("*") if path.is_file())
    data = [f for f in files if f.suffix != ".py" and f.parent.name != "__pycache__"]
    return [(str(f), str(f.parent.relative_to(root))) for f in data]


def _may_stay(part: Part) -> bool:
    dest, src, kind = part
    if dest.startswith(_COLOUR_MAPS):
        return False
    if dest.startswith(_PLUGIN_FOLDER):
        return dest.removeprefix(_PLUGIN_FOLDER) in PLUGINS
    if kind == _LINK:
        return "/" in dest
    return not (_TRANSLATION.match(dest) or (kind == "BINARY" and _SYSTEM.match(src)))


def _shared(dest: str) -> bool:
    return dest.startswith(_LIBRARY_FOLDER)
