# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
# ruff: noqa: INP001 - a script is no package
"""What the locks pin, and what docs/licences.md says of it."""

import re
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
LICENCES = ROOT / "docs" / "licences.md"
RUN, BUILD = "What it runs on", "What it is built and tested with"

_ROW = re.compile(r"^\| ([a-z0-9-]+) \| ([^|]+?) \|", re.MULTILINE)
_PIN = re.compile(r"^([a-z0-9-]+==[^\\\n]+)", re.MULTILINE)


def pinned(lock: Path) -> dict[str, Requirement]:
    """Return what `lock` pins, by name; a marker says where it is wanted."""
    found = (Requirement(line) for line in _PIN.findall(lock.read_text()))
    return {canonicalize_name(pin.name): pin for pin in found}


def wanted_here(lock: Path) -> dict[str, str]:
    """Return name and version of what `lock` puts on this machine."""
    pins = pinned(lock).items()
    here = ((name, pin) for name, pin in pins if pin.marker is None or pin.marker.evaluate())
    return {name: next(iter(pin.specifier)).version for name, pin in here}


def licences(part: str) -> dict[str, str]:
    """Return the licence of each package in the table under that heading, as SPDX writes it."""
    _, _, rest = LICENCES.read_text(encoding="utf-8").partition(f"\n## {part}\n")
    return dict(_rows(rest.partition("\n## ")[0]))


def _rows(text: str) -> Iterator[tuple[str, str]]:
    for row in _ROW.finditer(text):
        yield row[1], row[2]
