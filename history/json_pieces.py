# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Reads a JSON text value by value, and holds no more of it than one value and one block."""

import json
from codecs import getincrementaldecoder
from typing import BinaryIO, NoReturn

from exercises.saying import Saying

BLOCK = 2**16
MOST_LETTERS = 2**25
"""A single value (a session) is some kilobytes; a larger one is something else."""
_MOST_DIGITS = 20
ENDS_EARLY = Saying("History file", "it ends early")
NO_JSON = Saying("History file", "it is no JSON there")


class BadJson(Exception):
    """It is no JSON; `str()` of it says why and in which line, for the middle of a sentence."""


class Pieces:
    """A JSON text in UTF-8, read from where it stands; a byte order mark before it is passed over.

    Every method raises BadJson, and OSError as the file does.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._decode = getincrementaldecoder("utf-8-sig")().decode
        self._parser = json.JSONDecoder(parse_int=_whole, parse_constant=_no_number)
        self._text = ""
        self._at = 0
        self._line = 1
        self._ended = False

    def next(self) -> str:
        """Return the next character that is no space, and stay before it; "" at the end."""
        while True:
            while self._at < len(self._text):
                if self._text[self._at] not in " \t\r\n":
                    return self._text[self._at]
                self._at += 1
            if not self._more():
                return ""

    def take(self, mark: str) -> None:
        """Pass over `mark`, a character that has to stand here."""
        found = self.next()
        if found != mark:
            shown = found if found.isprintable() else ascii(found)[1:-1]
            said = Saying("History file", "there should be {0} instead of {1}").filled(mark, shown)
            self._fail(said if found else ENDS_EARLY)
        self._at += 1

    def value(self) -> object:
        """Return the whole value that begins here."""
        self.next()
        while True:
            try:
                value, end = self._parser.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if not self._more():
                    self._at = error.pos
                    self._fail(_why(error, len(self._text)))
            except RecursionError:
                self._fail(Saying("History file", "it is nested too deeply"))
            except ValueError as error:  # a number that none can be
                self._fail(str(error))
            else:
                # A number at the very end of what was read may go on.
                if end < len(self._text) or not self._more():
                    self._at = end
                    return value

    def place(self) -> str:
        """Return where it stands."""
        line = self._line + self._text.count(chr(10), 0, self._at)
        return Saying("History file", "line {0}").filled(line)

    def _more(self) -> bool:
        """Read on, twice as much as is held, so that a long value is not parsed again and again."""
        if self._ended:
            return False
        held = len(self._text) - self._at
        if held > MOST_LETTERS:
            self._fail(Saying("History file", "it holds one value that is too large"))
        read = self._file.read(max(BLOCK, held))
        self._ended = not read
        self._line += self._text.count("\n", 0, self._at)
        try:
            self._text = self._text[self._at :] + self._decode(read, final=self._ended)
        except UnicodeDecodeError:
            self._text = self._text[self._at :]
            self._at = 0
            self._fail(Saying("History file", "it is no text in UTF-8"))
        self._at = 0
        return True

    def _fail(self, why: str) -> NoReturn:
        raise BadJson(placed(why, self.place())) from None


def placed(why: str, place: str) -> str:
    """Return what is wrong, with its place."""
    return Saying("History file", "{0} ({1})").filled(why, place)


def _why(error: json.JSONDecodeError, length: int) -> str:
    if error.pos >= length or error.msg.startswith("Unterminated"):
        return ENDS_EARLY
    return NO_JSON  # the parser says more, and in English alone


def _whole(digits: str) -> int:
    """Return a number that a table can hold."""
    number = int(digits) if len(digits) <= _MOST_DIGITS else 2**63
    if not -(2**63) <= number < 2**63:
        raise ValueError(Saying("History file", "a number is too large"))
    return number


def _no_number(name: str) -> NoReturn:
    raise ValueError(Saying("History file", "{0} is no number").filled(name))
