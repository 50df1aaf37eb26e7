# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The keys of a table, taken one after another, each with what it must be."""

import unicodedata
from collections.abc import Collection, Mapping
from enum import StrEnum
from math import isfinite
from typing import Any, TypeVar

from exercises.routine_text.fault import KeyPath, Misfit, missing, must_be
from exercises.saying import Saying

Kind = TypeVar("Kind", bound=StrEnum)

MOST_NAME = 100
"""Letters of a name."""
MOST_LINE = 300
"""Letters of a line that is said or shown."""
MOST_WORD = 30
"""Letters of the word of a phase: it is shown as large as the window allows."""
MOST_LINES = 40
MOST_SECONDS = 600
MOST_SETS = 20
MOST_COUNT = 100
"""Breaths or repetitions of a set."""
STEERING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
"""Bidirectional classes of marks that turn the text after them around."""


class Keys:
    """Every reader raises Misfit; None, or the default, stands for a key that is left out."""

    def __init__(self, found: object, path: KeyPath) -> None:
        if not isinstance(found, dict):
            raise Misfit(path, must_be(Saying("Routine file", "a table"), found))
        self._left: dict[str, Any] = dict(found)
        self._known: list[str] = []
        self.path = path

    def end(self) -> None:
        """Refuse what no reader has asked for."""
        for key in self._left:
            said = Saying("Routine file", "is not known here; there are {0}")
            raise Misfit((*self.path, key), said.filled(", ".join(self._known)))

    def raw(self, key: str) -> object:
        """Return a value of any kind."""
        self._known.append(key)
        return self._left.pop(key, None)

    def at(self, key: str) -> KeyPath:
        """Return the path of a key."""
        return (*self.path, key)

    def needed(self, key: str, what: str) -> object:
        """Return a value of any kind that may not be left out."""
        value = self.raw(key)
        if value is None:
            raise Misfit(self.at(key), missing(what))
        return value

    def name(self, key: str, most: int = MOST_NAME) -> str:
        """Return a text that may not be left out."""
        return text(self.needed(key, _a_text(most)), self.at(key), most)

    def text(self, key: str, most: int = MOST_LINE, default: str = "") -> str:
        value = self.raw(key)
        return default if value is None else text(value, self.at(key), most)

    def whole(self, key: str, least: int, most: int) -> int | None:
        value = self.raw(key)
        return None if value is None else whole(value, self.at(key), least, most)

    def ms(self, key: str, least: float = 0, most: float = MOST_SECONDS) -> int | None:
        """Return seconds as whole ms."""
        value = self.raw(key)
        return None if value is None else ms(value, self.at(key), least, most)

    def flag(self, key: str) -> bool | None:
        value = self.raw(key)
        if value is not None and not isinstance(value, bool):
            raise Misfit(self.at(key), must_be(Saying("Routine file", "true or false"), value))
        return value

    def one_of(self, key: str, kinds: type[Kind] | Collection[Kind]) -> Kind | None:
        value = self.raw(key)
        return None if value is None else one_of(value, self.at(key), kinds)

    def lines(self, key: str) -> tuple[str, ...] | None:
        """Return a list of texts."""
        value = self.raw(key)
        if value is None:
            return None
        path = self.at(key)
        said = Saying("Routine file", "a list of at most {0} lines").filled(MOST_LINES)
        found = _list(value, path, MOST_LINES, said)
        return tuple(text(line, (*path, place), MOST_LINE) for place, line in enumerate(found))

    def tables(self, key: str, most: int) -> list[tuple[object, KeyPath]]:
        """Return what is in a list of tables, with its places; nothing where it is left out."""
        value = self.raw(key)
        path = self.at(key)
        if value is None:
            return []
        said = Saying("Routine file", "a list of at most {0} tables").filled(most)
        return [(one, (*path, place)) for place, one in enumerate(_list(value, path, most, said))]

    def entries(self, key: str, names: Collection[str]) -> Mapping[str, object]:
        """Return a table whose keys are among `names`."""
        value = self.raw(key)
        path = self.at(key)
        if value is None:
            return {}
        if not isinstance(value, dict):
            said = Saying("Routine file", "a table with an entry a phase")
            raise Misfit(path, must_be(said, value))
        for name in value:
            if name not in names:
                said = Saying("Routine file", "is no phase of it; there are {0}")
                raise Misfit((*path, name), said.filled(", ".join(names)))
        return value


def text(value: object, path: KeyPath, most: int) -> str:
    """Return one line of plain text."""
    if not isinstance(value, str) or all(map(_is_blank, value)) or len(value) > most:
        raise Misfit(path, must_be(_a_text(most), value))
    if not all(map(_shows, value)):
        raise Misfit(
            path,
            Saying("Routine file", "must be plain text on one line, without control characters"),
        )
    return value


def whole(value: object, path: KeyPath, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        said = Saying("Routine file", "a whole number from {0} to {1}").filled(least, most)
        raise Misfit(path, must_be(said, value))
    return value


def ms(value: object, path: KeyPath, least: float = 0, most: float = MOST_SECONDS) -> int:
    """Return seconds as whole ms."""
    wanted = seconds(least, most)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Misfit(path, must_be(wanted, value))
    if not least <= value <= most or not isfinite(value):
        raise Misfit(path, must_be(wanted, value))
    return round(value * 1000)


def one_of(value: object, path: KeyPath, kinds: type[Kind] | Collection[Kind]) -> Kind:
    for kind in kinds:
        if value == kind.value and isinstance(value, str):
            return kind
    words = ", ".join(f"{kind.value!r}" for kind in kinds)
    raise Misfit(path, must_be(one_among(words), value))


def seconds(least: float, most: float) -> str:
    """Return what a length of time must be."""
    return Saying("Routine file", "seconds from {0} to {1}").filled(least, most)


def one_among(words: str) -> str:
    """Return what a text must be that is one of a few."""
    return Saying("Routine file", "one of {0}").filled(words)


def _a_text(most: int) -> str:
    return Saying("Routine file", "a text of 1 to {0} letters").filled(most)


def _list(value: object, path: KeyPath, most: int, what: str) -> list[object]:
    """Return a list of at most so many; `what` says so."""
    if not isinstance(value, list):
        raise Misfit(path, must_be(what, value))
    if len(value) > most:
        said = Saying("Routine file", "must be {0}, not one of {1}")
        raise Misfit(path, said.filled(what, len(value)))
    return value


def _is_blank(letter: str) -> bool:
    """Whether nothing is to be seen of it: a space, or a mark without width."""
    return letter.isspace() or unicodedata.category(letter) == "Cf"


def _shows(letter: str) -> bool:
    if unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"}:
        return False
    return unicodedata.bidirectional(letter) not in STEERING
