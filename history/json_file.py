# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The history as JSON: everything that is kept, a session a line (docs/history-format.md)."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

import msgspec

from exercises.record import SessionRecord
from exercises.saying import Saying
from history.errors import FileRefused
from history.json_pieces import BadJson, Pieces, placed
from history.json_reasons import reason_and_place
from history.merging import Deletion, Word
from history.opening import check_kind

FORMAT = "ninety-history"
VERSION = 2
"""Raised by one whenever a field is added or means something else."""
BEGINNING = f'{{"format": "{FORMAT}", "version": '.encode()
SUFFIX = ".json"

_LISTS: dict[str, Any] = {"sessions": SessionRecord, "deleted": Deletion}


def write(records: Iterable[SessionRecord], deletions: Iterable[Deletion], file: BinaryIO) -> int:
    """Write everything; return the number of sessions. Holds one session at a time."""
    file.write(BEGINNING + str(VERSION).encode() + b', "sessions": [')
    count = _write_list(records, file)
    file.write(b'], "deleted": [')
    _write_list(deletions, file)
    file.write(b"]}\n")
    return count


def _write_list(words: Iterable[Word], file: BinaryIO) -> int:
    count = 0
    for word in words:
        file.write((b",\n" if count else b"\n") + msgspec.json.encode(word))
        count += 1
    file.write(b"\n" if count else b"")
    return count


def read(path: Path) -> Iterator[Word]:
    """Yield what stands in the file, one thing at a time.

    Raises OSError, and FileRefused as soon as it comes upon what cannot be understood: what was
    yielded before is then not to be kept either.
    """
    check_kind(path)
    with path.open("rb") as file:
        pieces = Pieces(file)
        _check_head(pieces, path)
        try:
            yield from _read_lists(pieces, path)
            if pieces.next():
                said = Saying("History file", "something follows its end")
                _refuse(path, placed(said, pieces.place()))
        except BadJson as error:
            _refuse(path, str(error))


def _read_lists(pieces: Pieces, path: Path) -> Iterator[Word]:
    while pieces.next() == ",":
        pieces.take(",")
        yield from _read_list(pieces, path)
    pieces.take("}")


def _check_head(pieces: Pieces, path: Path) -> None:
    """Format and version come first, so that a newer file is known before anything is read."""
    try:
        pieces.take("{")
        form = _member(pieces, "format")
        pieces.take(",")
        version = _member(pieces, "version")
    except BadJson as error:
        said = Saying("History file", "{0} is no history that Ninety exported: {1}.")
        raise FileRefused(said.filled(path, str(error))) from None
    if form != FORMAT or not isinstance(version, int) or isinstance(version, bool) or version < 1:
        said = Saying("History file", "{0} is no history that Ninety exported.")
        raise FileRefused(said.filled(path))
    if version > VERSION:
        said = Saying(
            "History file", "{0} was exported by a newer version of Ninety; nothing was changed."
        )
        raise FileRefused(said.filled(path))


def _member(pieces: Pieces, name: str) -> object:
    if pieces.value() != name:
        said = Saying("History file", "it does not begin with format and version")
        raise BadJson(placed(said, pieces.place()))
    pieces.take(":")
    return pieces.value()


def _read_list(pieces: Pieces, path: Path) -> Iterator[Word]:
    name = pieces.value()
    if not isinstance(name, str) or name not in _LISTS:
        said = Saying("History file", "there should be sessions or deleted")
        _refuse(path, placed(said, pieces.place()))
    pieces.take(":")
    pieces.take("[")
    number = 0
    while pieces.next() != "]":
        if number:
            pieces.take(",")
            pieces.next()
        place = f"{name}[{number}]"
        where = pieces.place()
        yield _word(pieces.value(), _LISTS[name], path, place, where)
        number += 1
    pieces.take("]")


def _word(value: object, kind: type[Word], path: Path, place: str, where: str) -> Word:
    try:
        word = msgspec.convert(value, kind)
        msgspec.json.encode(word)
    except msgspec.ValidationError as error:
        why, inside = reason_and_place(error)
        _refuse(path, _in_place(why, f"{place}{inside}", where))
    except UnicodeEncodeError:
        said = Saying("History file", "half a character is no text")
        _refuse(path, _in_place(said, place, where))
    return word


def _in_place(why: str, place: str, where: str) -> str:
    return placed(why, Saying("History file", "{0}, {1}").filled(place, where))


def _refuse(path: Path, why: str) -> NoReturn:
    said = Saying("History file", "{0} cannot be imported, and nothing was changed: {1}.")
    raise FileRefused(said.filled(path, why)) from None
