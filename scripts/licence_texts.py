# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
# ruff: noqa: INP001 - a script is no package
"""Gathers the licences that have to go with the bundle: `python -m scripts.licence_texts FOLDER`.

Run it with the Python that the bundle was made with, on Debian: the texts that Qt's packages do not
bring come from there.
"""

import os
import re
import sys
from collections.abc import Iterator
from importlib.metadata import distribution, version
from pathlib import Path

from scripts.locks import ROOT, wanted_here

RUNTIME = ROOT / "requirements" / "runtime.txt"
OWN = ROOT / "packaging" / "bundle" / "licences"
STARTER = "pyinstaller"
"""Its small starting program is a part of the bundle."""
COMMON = Path("/usr/share/common-licenses")
SYSTEM = {
    "icu": (OWN / "icu" / "LICENSE",),
    "ninety": (ROOT / "LICENSE",),
    "python": (Path(os.__file__).with_name("LICENSE.txt"),),
    "qt": (COMMON / "LGPL-3", COMMON / "GPL-3"),
}
DEBIAN = Path("/usr/share/doc")
IN_QT = {
    "freetype": "libfreetype6",
    "harfbuzz": "libharfbuzz0b",
    "libpng": "libpng16-16*",
    "pcre2": "libpcre2-8-0",
    "zlib": "zlib1g",
}
"""What Qt's libraries have in them, and the package of Debian that brings its notices."""
_NAMED = re.compile(r"(LICEN[CS]E|COPYING|NOTICE)", re.IGNORECASE)


def gather(folder: Path) -> None:
    """Fill `folder` with a folder for each part that has a text; KeyError if one has none."""
    texts = {name: list(_texts(name)) for name in (*wanted_here(RUNTIME), STARTER)}
    texts |= {name: list(paths) for name, paths in SYSTEM.items()}
    texts |= {f"qt/{name}": _of_debian(package) for name, package in IN_QT.items()}
    for name, paths in texts.items():
        if not paths and not name.startswith(("pyside6", "shiboken6")):
            raise KeyError(f"no licence comes with {name}")
        for path in paths:
            into = folder / name / path.name
            into.parent.mkdir(parents=True, exist_ok=True)
            with into.open("ab") as file:  # numpy has several of one name
                file.write(path.read_bytes())
    about = (OWN / "README.md").read_text(encoding="utf-8")
    about = about.replace("{version}", version("pyside6"))
    (folder / "README.md").write_text(about, encoding="utf-8")


def _texts(name: str) -> Iterator[Path]:
    for file in sorted(distribution(name).files or ()):
        if ".dist-info" in file.parts[0] and _NAMED.match(file.name):
            yield Path(str(file.locate()))


def _of_debian(package: str) -> list[Path]:
    return sorted(DEBIAN.glob(f"{package}/copyright"))[:1]


if __name__ == "__main__":
    gather(Path(sys.argv[1]))
