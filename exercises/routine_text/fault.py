# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is wrong with a routine file: the place, and what was expected there."""

from exercises.saying import Saying

KeyPath = tuple[str | int, ...]
"""Keys and places in lists, counted from 0, from the top of a file down."""

_MOST_SHOWN = 40  # letters of a wrong value
_MOST_BITS = 64  # of a wrong number; Python refuses to write out the very largest


class RoutineFault(Exception):
    """A routine file is wrong; `str()` of it is one sentence for a person, with its place.

    `reason` follows the name of what is wrong ("must be …"), for whoever sees the place anyway.
    """

    def __init__(self, sentence: str, reason: str = "") -> None:
        super().__init__(sentence)
        self.reason = reason


class Misfit(Exception):
    """The value at `path` is not what belongs there; `str()` of it follows the name of the key."""

    def __init__(self, path: KeyPath, reason: str) -> None:
        super().__init__(reason)
        self.path = path


def must_be(what: str, value: object) -> str:
    """Return what was expected, and what was found instead."""
    return Saying("Routine file", "must be {0}, not {1}").filled(what, shown(value))


def missing(what: str) -> str:
    """Return that a key is missing, and what belongs there."""
    return Saying("Routine file", "is missing: it must be {0}").filled(what)


def stands_twice(name: str) -> str:
    """Return that there is more than one of that name."""
    return Saying("Routine file", "stands twice: {0}").filled(repr(name))


def shown(value: object) -> str:
    """Return a wrong value as short as a sentence can bear it."""
    if isinstance(value, dict):
        return Saying("Routine file", "a table")
    if isinstance(value, list):
        return Saying("Routine file", "a list")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        return Saying("Routine file", "a huge number")
    text = repr(value) if isinstance(value, str | int | float) else str(value)
    return text if len(text) <= _MOST_SHOWN else text[:_MOST_SHOWN] + "…"


def named(path: KeyPath) -> str:
    """Return a path as people write it: `steps[2].level` is the level of the second step."""
    name = ""
    for part in path:
        if isinstance(part, int):
            name += f"[{part + 1}]"
        else:
            key = part if _is_plain(part) else shown(part)
            name += f".{key}" if name else key
    return name


def _is_plain(key: str) -> bool:
    return key.isascii() and key.replace("_", "a").replace("-", "a").isalnum()
