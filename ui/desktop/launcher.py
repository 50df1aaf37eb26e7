# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Ninety in the desktop's menu: entry, icons and metainfo in the folder that desktops read.

Where menus are made by installers (Windows, macOS) there is none of this; see docs/platforms.md.
"""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from settings.plain_file import replace
from ui.desktop.exec_line import escaped, exec_line
from ui.desktop.identity import ENTRY, SHARE

WITHOUT_ENTRIES = frozenset({"darwin", "win32"})
"""Systems whose menus know no desktop entries."""
_EXEC = re.compile(r"^Exec=ninety", re.MULTILINE)
_PROGRAM = re.compile(r"^TryExec=(?P<path>.*)$", re.MULTILINE)


class Installed(Struct, frozen=True):
    """An entry that is there, and whether the program that it starts is."""

    entry: Path
    starts: bool


def data_home(environ: Mapping[str, str]) -> Path | None:
    """Return the folder of this person's entries and icons (XDG Base Directory Specification).

    None where the system knows no home of theirs.
    """
    named = environ.get("XDG_DATA_HOME", "")
    if Path(named).is_absolute():
        return Path(named)
    try:
        return Path.home() / ".local" / "share"
    except RuntimeError:
        return None


def install(home: Path, command: Sequence[str]) -> Path:
    """Write icons, metainfo and, last, the entry below `home`, and return that.

    `command` is what the entry starts. What was there of Ninety before is replaced. OSError names
    the file that could not be written; a new entry is then not there.
    """
    for name in sorted(_names(), key=ENTRY.__eq__):
        content = (SHARE / name).read_bytes()
        if name == ENTRY:
            content = entry_for(content.decode(), command).encode(errors="surrogateescape")
        try:
            (home / name).parent.mkdir(parents=True, exist_ok=True)
            replace(home / name, content)
        except OSError as error:
            error.filename = str(home / name)
            raise
    _let_icons_be_read_anew(home)
    return home / ENTRY


def remove(home: Path) -> bool:
    """Take all of it away again, with folders that are empty then; return whether there was any."""
    found = [home / name for name in _names() if (home / name).exists()]
    for path in found:
        path.unlink()
        with suppress(OSError):  # somebody else's files are in it
            for folder in path.relative_to(home).parents[:-1]:
                (home / folder).rmdir()
    _let_icons_be_read_anew(home)
    return bool(found)


def installed(environ: Mapping[str, str]) -> Installed | None:
    """Return the entry that a desktop would show: this person's, or else the system's."""
    system = environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    own = data_home(environ)
    homes = (*([own] if own else []), *map(Path, filter(None, system.split(":"))))
    entry = next((home / ENTRY for home in homes if (home / ENTRY).is_file()), None)
    if entry is None:
        return None
    named = _PROGRAM.search(entry.read_text(encoding="utf-8", errors="surrogateescape"))
    gone = named is not None and not os.access(_unescaped(named["path"]), os.X_OK)
    return Installed(entry, starts=not gone)


def entry_for(shipped: str, command: Sequence[str]) -> str:
    """Return the shipped entry with `command` in place of the name of the program."""
    line = exec_line(command)
    made = _EXEC.sub(lambda _: f"Exec={line}", shipped)
    # A menu leaves out what has this line and whose program is gone.
    return made.replace("\nExec=", f"\nTryExec={escaped(command[0])}\nExec=", 1)


def _names() -> Iterator[Path]:
    """Yield every file below share/ as a relative path."""
    return (path.relative_to(SHARE) for path in sorted(SHARE.rglob("*.*")) if path.is_file())


def _let_icons_be_read_anew(home: Path) -> None:
    """A theme's folder that is newer than its cache is read without it."""
    with suppress(OSError):
        os.utime(home / "icons" / "hicolor")


def _unescaped(value: str) -> str:
    signs = {"\\\\": "\\", "\\n": "\n", "\\t": "\t", "\\r": "\r", "\\s": " "}
    return re.sub(r"\\[\\ntrs]", lambda found: signs[found[0]], value)
