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
from importlib.metadata import distribution
from pathlib import Path

from scripts.locks import ROOT, wanted_here

RUNTIME = ROOT / "requirements" / "runtime.txt"
STARTER = "pyinstaller"
"""Its small starting program is a part of the bundle."""
COMMON = Path("/usr/share/common-licenses")
SYSTEM = {
    "qt": (COMMON / "LGPL-3", COMMON / "GPL-3"),
    "python": (Path(os.__file__).with_name("LICENSE.txt"),),
}
_NAMED = re.compile(r"(LICEN[CS]E|COPYING|NOTICE)", re.IGNORECASE)


def gather(folder: Path) -> None:
    """Fill `folder` with a folder for each part that has a text; KeyError if one has none."""
    texts = {name: list(_texts(name)) for name in (*wanted_here(RUNTIME), STARTER)}
    texts |= {name: list(paths) for name, paths in SYSTEM.items()}
    for name, paths in texts.items():
        if not paths and not name.startswith(("pyside6", "shiboken6")):
            raise KeyError(f"no licence comes with {name}")
        for path in paths:
            into = folder / name / path.name
            into.parent.mkdir(parents=True, exist_ok=True)
            with into.open("ab") as file:  # numpy has several of one name
                file.write(path.read_bytes())


def _texts(name: str) -> Iterator[Path]:
    for file in sorted(distribution(name).files or ()):
        if ".dist-info" in file.parts[0] and _NAMED.match(file.name):
            yield Path(str(file.locate()))


if __name__ == "__main__":
    gather(Path(sys.argv[1]))
