# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Lines for a side: left and right put in where a line leaves them open, or swapped.

A language that bends its words leaves the stem open: "{link}en" is linken or rechten in German.
"""

import re

from exercises.sides import Side

_OPEN = {
    "side": {Side.LEFT: "left", Side.RIGHT: "right", Side.BOTH: "both"},
    "link": {Side.LEFT: "link", Side.RIGHT: "recht", Side.BOTH: "beid"},
}
_LEFT_OPEN = re.compile(r"\{(?:side|link)\}", re.IGNORECASE)
_NAMED = re.compile(r"\b(?:(left|right)\b|(link|recht)(?=(?:s|e|em|en|er|es)\b))", re.IGNORECASE)
_OTHER = {"left": "right", "right": "left", "link": "recht", "recht": "link"}


def filled(line: str, side: Side) -> str:
    """Return `line` with `side` for "{side}", and with a capital for "{Side}"."""
    if "{" not in line:
        return line
    for name, words in _OPEN.items():
        line = line.replace(f"{{{name}}}", words[side])
        line = line.replace(f"{{{name.capitalize()}}}", words[side].capitalize())
    return line


def mirrored(line: str) -> str:
    """Return `line` with left and right swapped, capitals kept."""
    return _NAMED.sub(_swapped, line)


def names_side(line: str) -> bool:
    """Whether `line`, as it is written, says left or right, or leaves open which."""
    return bool(_LEFT_OPEN.search(line) or _NAMED.search(line))


def _swapped(found: re.Match[str]) -> str:
    word = found[0]
    other = _OTHER[word.lower()]
    if word.isupper():
        return other.upper()
    return other.capitalize() if word[0].isupper() else other
