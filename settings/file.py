# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The file of the preferences: read whatever it holds, written whole or not at all.

A linked file stays linked: what it points to is read, replaced and, when broken, moved aside.
"""

import codecs
import os
from collections.abc import Callable
from datetime import UTC, datetime
from errno import EACCES
from itertools import chain, count
from pathlib import Path

import msgspec

from exercises.saying import Saying, reason_in
from settings.parsing import LOST_ALL, Loaded, as_json, parse
from settings.plain_file import TooLarge, read, replace
from settings.preferences import Preferences

MOST_BYTES = 2**20
"""A file of preferences is some kilobytes; a larger one is something else."""

_LAST_STAMP_S = 253_402_300_799  # 9999-12-31; a damaged file system may give any number


class PreferencesNotSaved(Exception):
    """A known failure; `str()` of it is one sentence for a person. What was saved before stands."""


class _Broken(Exception):
    """The file holds no preferences at all."""


def load(path: Path) -> Loaded:
    """Return the preferences in the file; the defaults, with a sentence why, where that fails.

    A missing file is no problem. A broken one is kept beside it as
    `preferences.broken-<UTC stamp of its last change>.json`. Never raises for what it finds.
    """
    return _found(path, _set_aside)


def look(path: Path) -> Loaded:
    """Return what `load` does, and leave a broken file where it is: the window tells of that."""
    return _found(path, _left_alone)


def _found(path: Path, broken: Callable[[Path], str]) -> Loaded:
    real = Path(os.path.realpath(path))
    try:
        return parse(_object_in(read(real, MOST_BYTES)))
    except FileNotFoundError:
        return Loaded(Preferences(), ())
    except OSError as error:
        said = Saying("Preferences file", "The preferences {0} cannot be read: {1}.")
        return _defaults(said.filled(path, reason_in(error)))
    except (_Broken, TooLarge):
        return _defaults(broken(real))


def save(path: Path, preferences: Preferences) -> None:
    """Replace the file at once by a new one, for this user alone (0600), that reached the disk.

    Raises PreferencesNotSaved; the file is then as it was.
    """
    real = Path(os.path.realpath(path))
    _check_readable(real)
    try:
        _write(real, preferences)
    except OSError as error:
        said = Saying("Preferences file", "The preferences could not be saved: {0}.")
        raise PreferencesNotSaved(said.filled(reason_in(error))) from error


def _write(path: Path, preferences: Preferences) -> None:
    replace(path, msgspec.json.format(msgspec.json.encode(as_json(preferences)), indent=2) + b"\n")


def _check_readable(path: Path) -> None:
    """Raise PreferencesNotSaved for a file that nobody could read: what it says is not known."""
    if path.is_file() and not os.access(path, os.R_OK):
        said = Saying("Preferences file", "The preferences {0} cannot be read: {1}.")
        raise PreferencesNotSaved(
            said.filled(path, reason_in(PermissionError(EACCES, os.strerror(EACCES))))
        )


def _object_in(found: bytes) -> dict[str, object]:
    try:
        # Some editors begin a file with a mark that JSON does not know.
        value = msgspec.json.decode(found.removeprefix(codecs.BOM_UTF8))
    except (ValueError, RecursionError) as error:
        # msgspec lets UnicodeDecodeError and, for deep nesting, RecursionError through.
        raise _Broken from error
    if not isinstance(value, dict):
        raise _Broken
    return value


def _left_alone(path: Path) -> str:
    return Saying("Preferences file", "The preferences {0} make no sense.").filled(path)


def _set_aside(path: Path) -> str:
    """Rename the broken file; return the sentence on it."""
    try:
        aside = _replaced(path)
    except OSError as error:
        said = Saying(
            "Preferences file", "The preferences {0} make no sense and cannot be moved: {1}."
        )
        return said.filled(path, reason_in(error))
    said = Saying(
        "Preferences file",
        "The preferences could not be read; they were kept as {0} and are as at first.",
    )
    return said.filled(aside)


def _replaced(path: Path) -> Path:
    """Return the broken file's new name; OSError, and all is as it was, where it gets none.

    What takes its place says that the answers are lost: without it, this were a fresh machine.
    """
    aside = _free_name(path, _stamp(path))
    path.rename(aside)
    try:
        _write(path, LOST_ALL)
    except OSError:
        aside.rename(path)
        raise
    return aside


def _free_name(path: Path, stamp: str) -> Path:
    marks = chain([stamp], (f"{stamp}-{number}" for number in count(2)))
    names = (path.with_name(f"{path.stem}.broken-{mark}{path.suffix}") for mark in marks)
    return next(name for name in names if not name.exists())


def _stamp(path: Path) -> str:
    changed_s = min(max(path.stat().st_mtime, 0), _LAST_STAMP_S)
    return datetime.fromtimestamp(changed_s, UTC).strftime("%Y%m%dT%H%M%SZ")


def _defaults(problem: str) -> Loaded:
    return Loaded(LOST_ALL, (problem,))
