# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Looks at the folders, the history and the preferences, and leaves all as it found it."""

import os
import shutil
import sqlite3
import tempfile
from codecs import BOM_UTF8
from contextlib import closing
from errno import EDQUOT, ENOSPC
from pathlib import Path

import msgspec

from history.connection import has_its_tables, is_foreign
from history.errors import DISK_FULL, means_damage, reason_of
from history.migrate import version_of
from history.opening import stands
from history.schema import MIGRATIONS
from settings.file import MOST_BYTES
from settings.parsing import parse
from settings.places import Places
from ui.commands.finding import Finding
from ui.wording import machine
from ui.wording.doctor import FileWords, FolderWords
from ui.wording.sayings import worded

LEAST_FREE = 20 * 2**20
"""Bytes: years of sessions, and room for SQLite to work in."""
BUSY_S = 2.0


def data_folder(places: Places) -> Finding:
    """Find out whether the folders can be written to, or made."""
    words = FolderWords()
    paths = tuple(dict.fromkeys((places.data, places.config, places.state)))
    what = words.folders(paths)
    why = words.writable
    for path in paths:
        try:
            there = _nearest(path)
            # First: on a full disk trying to write says less.
            if shutil.disk_usage(there).free < LEAST_FREE:
                return Finding(ok=False, what=what, why=words.no_room, mend=words.make_room)
            _write_in(there)
        except OSError as error:
            return _unusable(path, error, what)
        if there != path:
            why = words.not_made
    return Finding(ok=True, what=what, why=why)


def _nearest(path: Path) -> Path:
    """Return the folder, or the one that it would be made in."""
    return path if stands(path) else _nearest(path.parent)


def _unusable(path: Path, error: OSError, what: str) -> Finding:
    words = FolderWords()
    named = words.it if str(path) == what else str(path)
    why = words.cannot(named, machine.reason_of(error))
    full = error.errno in {ENOSPC, EDQUOT}
    mend = words.make_room if full else words.choose_folder
    return Finding(ok=False, what=what, why=why, mend=mend)


def _write_in(folder: Path) -> None:
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(b"\0")
        file.flush()


def database(path: Path) -> Finding:
    """Find out whether the history is whole; nothing in it is changed."""
    words = FileWords()
    what = str(path)
    try:
        if not stands(path):
            return Finding(ok=True, what=what, why=words.no_history)
        with closing(_connect(path)) as connection:
            return _judged(connection, what)
    except sqlite3.DatabaseError as error:
        why = worded(reason_of(error) or str(error))
        return Finding(ok=False, what=what, why=why, mend=_mend_of(error))
    except OSError as error:
        return _unusable(path, error, what)


def _mend_of(error: sqlite3.DatabaseError) -> str:
    if means_damage(error):
        return FileWords().keep_damaged
    return FolderWords().make_room if reason_of(error) == DISK_FULL else FileWords().close_others


def _connect(path: Path) -> sqlite3.Connection:
    real = Path(os.path.realpath(path))  # SQLite keeps its -wal beside the file, not the link
    # A reader leaves the -wal that it had to make, a writer clears its own away; but one that is
    # there already may be a newer version's, and a writer would copy it into the file.
    mode = "ro" if real.with_name(f"{real.name}-wal").exists() else "rw"
    return sqlite3.connect(f"{real.as_uri()}?mode={mode}", uri=True, timeout=BUSY_S)


def _judged(connection: sqlite3.Connection, what: str) -> Finding:
    words = FileWords()
    version = version_of(connection)
    if version > len(MIGRATIONS):
        return Finding(ok=False, what=what, why=words.too_new, mend=words.update)
    if is_foreign(connection):
        return Finding(ok=False, what=what, why=words.foreign, mend=words.move_foreign)
    sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    if not sound or not has_its_tables(connection):
        return Finding(ok=False, what=what, why=words.damaged, mend=words.keep_damaged)
    return Finding(ok=True, what=what, why=words.whole)


def preferences(path: Path) -> Finding:
    """Find out whether the preferences can be read; a broken file is not moved."""
    words = FileWords()
    what = str(path)
    try:
        found = msgspec.json.decode(_text_of(path).removeprefix(BOM_UTF8))
    except FileNotFoundError:
        return Finding(ok=True, what=what, why=words.no_preferences)
    except OSError as error:
        return _unusable(path, error, what)
    except (ValueError, RecursionError):
        return Finding(ok=False, what=what, why=words.make_no_sense, mend=words.defaults)
    problems = " ".join(map(worded, parse(found).problems))
    if problems:
        return Finding(ok=False, what=what, why=problems, mend=words.defaults)
    return Finding(ok=True, what=what, why=words.readable)


def _text_of(path: Path) -> bytes:
    if path.is_fifo():
        raise OSError(0, FileWords().not_plain)  # reading it would wait for a writer
    with path.open("rb") as file:
        return file.read(MOST_BYTES)
