# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The file of the preferences: read whatever it holds, written whole or not at all.

A linked file stays linked: what it points to is read, replaced and, when broken, moved aside.
"""

import codecs
import os
import stat
from contextlib import suppress
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path
from tempfile import mkstemp

import msgspec

from settings.parsing import Loaded, as_json, parse
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
    real = Path(os.path.realpath(path))
    try:
        return parse(_object_in(_bytes_of(real)))
    except FileNotFoundError:
        return Loaded(Preferences(), ())
    except OSError as error:
        return _defaults(f"The preferences {path} cannot be read: {_reason(error)}.")
    except _Broken:
        return _defaults(_set_aside(real))


def save(path: Path, preferences: Preferences) -> None:
    """Replace the file at once by a new one, for this user alone (0600), that reached the disk.

    Raises PreferencesNotSaved; the file is then as it was.
    """
    real = Path(os.path.realpath(path))
    text = msgspec.json.format(msgspec.json.encode(as_json(preferences)), indent=2) + b"\n"
    try:
        _check_replaceable(real)
        _replace(real, text)
    except OSError as error:
        raise PreferencesNotSaved(
            f"The preferences could not be saved: {_reason(error)}."
        ) from error


def _bytes_of(path: Path) -> bytes:
    # Without O_NONBLOCK a named pipe would hold the program until somebody wrote into it.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags)
    try:
        _check_plain(os.fstat(handle).st_mode)
        with os.fdopen(handle, "rb", closefd=False) as file:
            found = file.read(MOST_BYTES + 1)
    finally:
        os.close(handle)
    if len(found) > MOST_BYTES:
        raise _Broken
    return found


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


def _replace(path: Path, text: bytes) -> None:
    handle, name = mkstemp(prefix=f".{path.stem}-", suffix=path.suffix, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where a system can do that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _check_replaceable(path: Path) -> None:
    with suppress(FileNotFoundError):
        _check_plain(path.stat().st_mode)


def _check_plain(mode: int) -> None:
    if not stat.S_ISREG(mode):
        raise OSError(0, "it is a folder" if stat.S_ISDIR(mode) else "it is no plain file")


def _set_aside(path: Path) -> str:
    """Rename the broken file; return the sentence on it."""
    try:
        aside = _free_name(path, _stamp(path))
        path.rename(aside)
    except OSError as error:
        return f"The preferences {path} make no sense and cannot be moved: {_reason(error)}."
    return f"The preferences could not be read; they were kept as {aside} and are as at first."


def _free_name(path: Path, stamp: str) -> Path:
    marks = chain([stamp], (f"{stamp}-{number}" for number in count(2)))
    names = (path.with_name(f"{path.stem}.broken-{mark}{path.suffix}") for mark in marks)
    return next(name for name in names if not name.exists())


def _stamp(path: Path) -> str:
    changed_s = min(max(path.stat().st_mtime, 0), _LAST_STAMP_S)
    return datetime.fromtimestamp(changed_s, UTC).strftime("%Y%m%dT%H%M%SZ")


def _defaults(problem: str) -> Loaded:
    return Loaded(Preferences(), (problem,))


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
