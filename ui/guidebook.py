# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The guide as it is written: a Markdown file a chapter, with its pictures beside it."""

import re
from pathlib import Path

from msgspec import Struct

FOLDER = Path(__file__).resolve().parent / "guide"
"""Lies in this room, so that it goes wherever the program goes: checkout, wheel and bundle.

Other languages than English have a folder in it each, with the same chapters and pictures.
"""
CONTENTS = "README.md"
"""Its links are the chapters, in their order."""

_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]*)\)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
_HEADING = re.compile(r"^# (.+)$", re.MULTILINE)


class Chapter(Struct, frozen=True):
    """One file of the guide. `name` is that of the file, `text` its Markdown."""

    name: str
    title: str
    text: str

    @property
    def links(self) -> tuple[str, ...]:
        """Return what its links name, in their order."""
        return tuple(_LINK.findall(self.text))

    @property
    def pictures(self) -> tuple[str, ...]:
        """Return the files of its pictures, in their order."""
        return tuple(name for _, name in _PICTURE.findall(self.text))

    @property
    def spoken_pictures(self) -> tuple[str, ...]:
        """Return what is said of each picture, in their order."""
        return tuple(said for said, _ in _PICTURE.findall(self.text))


def guide_folder(language: str) -> Path:
    """Return where the guide in that language lies, or the English one where there is none."""
    own = FOLDER / language
    return own if own.is_dir() else FOLDER


def load_guide(folder: Path = FOLDER) -> tuple[Chapter, ...]:
    """Return the contents and then the chapters in their order; OSError where one is missing."""
    contents = _chapter(folder, CONTENTS)
    return (contents, *(_chapter(folder, name) for name in dict.fromkeys(contents.links)))


def _chapter(folder: Path, name: str) -> Chapter:
    text = (folder / name).read_text(encoding="utf-8")
    heading = _HEADING.search(text)
    return Chapter(name, heading.group(1) if heading else name, text)
