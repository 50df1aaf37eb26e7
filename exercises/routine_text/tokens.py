# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""TOML text as tokens with their lines: where a key stands, and how deep a file is nested."""

import re
import sys
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from enum import StrEnum
from typing import NamedTuple

from exercises.routine_text.fault import KeyPath, RoutineFault
from exercises.saying import Saying

MOST_NESTED = 16
"""Brackets in brackets, or names in a dotted key: the format itself needs four."""


class Sort(StrEnum):
    """What a token is; OTHER is what stands in no valid file."""

    COMMENT = "comment"
    TEXT = "text"
    BARE = "bare"
    NEWLINE = "newline"
    MARK = "mark"
    SPACE = "space"
    OTHER = "other"


# Texts that never end run to the end of the line or file, so that no part is looked at twice.
_SORTS = {sort.value: sort for sort in Sort}
_SILENT = r"""
    (?P<comment>\#[^\n]*)
    |(?P<text>\"{3}(?:[^"\\]|\\.|"(?!""))*+(?:\"{3,5}|\Z|\\)
        |'{3}(?:[^']|'(?!''))*+(?:'{3,5}|\Z)
        |"(?:[^"\\\n]|\\[^\n])*+"?
        |'[^'\n]*+'?)
"""
_TOKEN = re.compile(
    _SILENT
    + r"""
    |(?P<bare>[A-Za-z0-9_+:-]+)
    |(?P<newline>\n)
    |(?P<mark>[\[\]{}=.,])
    |(?P<space>[ \t\r]+)
    |(?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_NO_MARKS = re.compile(_SILENT, re.VERBOSE | re.DOTALL)
_BRACKET = re.compile(r"[\[\]{}]")


class Token(NamedTuple):
    """A piece of the text; `at` counts characters from 0, `line` from 1."""

    sort: Sort
    text: str
    at: int
    line: int


def tokens(text: str) -> Iterator[Token]:
    """Yield every token of any text, valid or not, in order and without a gap."""
    line = 1
    for match in _TOKEN.finditer(text):
        found = match.group()
        yield Token(_SORTS[match.lastgroup or "other"], found, match.start(), line)
        if "\n" in found:
            line += found.count("\n")


def check_nesting(text: str) -> None:
    """Raise RoutineFault where the text nests deeper than any routine: readers choke on that."""
    if _is_flat(text):
        return
    depth = dots = 0
    for token in tokens(text):
        if token.sort is Sort.MARK and token.text in "[{":
            depth += 1
        elif token.sort is Sort.MARK and token.text in "]}":
            depth -= 1
        if token.text == ".":
            dots += 1
        elif token.sort not in {Sort.BARE, Sort.TEXT, Sort.SPACE}:
            dots = 0
        if max(depth, dots) > MOST_NESTED:
            said = Saying("Routine file", "Line {0}: nested deeper than {1} levels.")
            raise RoutineFault(said.filled(token.line, MOST_NESTED))


def _is_flat(text: str) -> bool:
    """Whether a quick look is enough to see that nothing nests too deep."""
    marks = _NO_MARKS.sub("", text)
    depth = 0
    for bracket in _BRACKET.findall(marks):
        depth += 1 if bracket in "[{" else -1
        if depth > MOST_NESTED:
            return False
    return all(line.count(".") < MOST_NESTED for line in marks.split("\n"))


def line_of(text: str, path: KeyPath) -> int:
    """Return the line where `path`, or else the nearest thing around it, stands in valid TOML."""
    lines = _Lines(text).lines
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


def line_of_huge_number(text: str) -> int:
    """Return the line of the first decimal number that Python refuses to read, or 0."""
    most = sys.get_int_max_str_digits()
    found = (token for token in tokens(text) if token.sort is Sort.BARE and len(token.text) > most)
    return next((token.line for token in found if token.text.lstrip("+-")[:2].isdigit()), 0)


class _Ended(Exception):
    """There are no more tokens."""


class _Lines:
    """Walks valid TOML once and notes the line of every key and of every place in a list."""

    def __init__(self, text: str) -> None:
        self.lines: dict[KeyPath, int] = {}
        self._tables: dict[KeyPath, int] = {}
        self._all = [token for token in tokens(text) if _counts(token)]
        self._next = 0
        with suppress(_Ended):
            self._walk()

    def _walk(self) -> None:
        base: KeyPath = ()
        while True:
            if self._peek().sort is Sort.NEWLINE:
                self._take()
            elif self._peek().text == "[":
                base = self._header()
            else:
                self._pair(base)

    def _peek(self) -> Token:
        if self._next == len(self._all):
            raise _Ended
        return self._all[self._next]

    def _take(self) -> Token:
        token = self._peek()
        self._next += 1
        return token

    def _header(self) -> KeyPath:
        opening = self._take()
        listed = self._peek().text == "["
        if listed:
            self._take()
        *outer, last = self._key()
        for _ in range(2 if listed else 1):
            self._take()
        path: KeyPath = ()
        for name in outer:
            path = self._deeper((*path, name))
        path = (*path, last)
        if listed:
            place = self._tables.get(path, 0)
            self._tables[path] = place + 1
            self.lines.setdefault(path, opening.line)
            path = (*path, place)
        self.lines[path] = opening.line
        return path

    def _deeper(self, path: KeyPath) -> KeyPath:
        """Return the last table of a list of tables, or the table itself."""
        places = self._tables.get(path)
        return path if places is None else (*path, places - 1)

    def _pair(self, base: KeyPath) -> None:
        line = self._peek().line
        path = base
        for name in self._key():
            path = (*path, name)
            self.lines.setdefault(path, line)
        self._take()  # the equals sign
        self._value(path)

    def _key(self) -> list[str]:
        names = [_plain(self._take())]
        while self._peek().text == ".":
            self._take()
            names.append(_plain(self._take()))
        return names

    def _value(self, path: KeyPath) -> None:
        opening = self._take()
        if opening.text == "[":
            self._list(path)
        elif opening.text == "{":
            self._inline(path)
        else:
            while self._peek().sort is not Sort.NEWLINE and self._peek().text not in ",]}":
                self._take()

    def _list(self, path: KeyPath) -> None:
        place = 0
        while (token := self._peek()).text != "]":
            if token.sort is Sort.NEWLINE or token.text == ",":
                self._take()
                continue
            self.lines[*path, place] = token.line
            self._value((*path, place))
            place += 1
        self._take()

    def _inline(self, path: KeyPath) -> None:
        while self._peek().text != "}":
            if self._peek().text == "," or self._peek().sort is Sort.NEWLINE:
                self._take()
            else:
                self._pair(path)
        self._take()


def _counts(token: Token) -> bool:
    return token.sort not in {Sort.SPACE, Sort.COMMENT}


def _plain(token: Token) -> str:
    if token.sort is not Sort.TEXT:
        return token.text
    name = tomllib.loads(f"name = {token.text}")["name"]
    return str(name)
