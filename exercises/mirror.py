# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Lines for a side: left and right put in where a line leaves them open, or swapped."""

import re

from exercises.sides import Side

_NAMED = re.compile(r"\b(left|right)\b", re.IGNORECASE)
_OPEN = re.compile(r"\{side\}", re.IGNORECASE)
_OTHER = {"left": "right", "right": "left"}


def filled(line: str, side: Side) -> str:
    """Return `line` with `side` for "{side}", and with a capital for "{Side}"."""
    if "{" not in line:
        return line
    return line.replace("{side}", side.value).replace("{Side}", side.value.capitalize())


def mirrored(line: str) -> str:
    """Return `line` with left and right swapped, capitals kept."""
    return _NAMED.sub(_swapped, line)


def names_side(line: str) -> bool:
    """Whether `line`, as it is written, says left or right, or leaves open which."""
    return bool(_OPEN.search(line) or _NAMED.search(line))


def _swapped(found: re.Match[str]) -> str:
    word = found[0]
    other = _OTHER[word.lower()]
    if word.isupper():
        return other.upper()
    return other.capitalize() if word[0].isupper() else other
