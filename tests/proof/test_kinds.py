# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What else may lie where a file should be: nothing of it is read for ever, and none is lost."""

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exercises.catalogue import load_catalogue
from history import json_file
from history.errors import HistoryError
from history.restoring import restore
from history.schema import MIGRATIONS
from history.store import Store
from settings.file import load
from settings.routine_shelf import RoutineShelf
from tests.history.records import a_session
from tests.proof.effort import Watch, is_sentence, quick_folder

DRILLS = load_catalogue().drills
HUGE = 64 * 2**30
DEEP = 200_000


def folder(path: Path) -> None:
    path.mkdir()
    (path / "inside").touch()


def full_of(content: bytes) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        path.write_bytes(content)

    return make


def huge(path: Path) -> None:
    """Make a file of 64 GiB that takes no room."""
    with path.open("wb") as file:
        file.truncate(HUGE)


def linked_to(target: str) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        path.symlink_to(target)

    return make


def listening(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(str(path))


def from_the_future(path: Path) -> None:
    """Make a history of a later schema, whatever is asked for there."""
    with Store.open(path) as store:
        store.save(a_session())
        store._opened.connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 3}")


MADE: dict[str, Callable[[Path], None]] = {
    "empty": full_of(b""),
    "zeros": full_of(b"\0" * 700),
    "rubbish": full_of(b"?!" * 3_000),
    "huge": huge,
    "deep JSON": full_of(b"[" * DEEP),
    "deep object": full_of(b'{"format":' * DEEP),
    "deep TOML": full_of(b"a = " + b"[" * DEEP),
    "deep table": full_of(b"[" + b"a." * 50_000 + b"a]"),
    "newer export": full_of(b'{"format": "ninety-history", "version": 99, "sessions": []}'),
    "newer preferences": full_of(b'{"volume": {"left": 3}, "mood": "calm"}'),
    "history from the future": from_the_future,
    "folder": folder,
    "FIFO": os.mkfifo,
    "socket": listening,
    "link to itself": linked_to("here"),
    "link to nothing": linked_to("nothing"),
    "link to a folder": linked_to("."),
    "link to /dev/zero": linked_to("/dev/zero"),
    "link to /dev/full": linked_to("/dev/full"),
    "link to /proc/self/mem": linked_to("/proc/self/mem"),
}


def as_history(path: Path) -> None:
    with Store.open(path) as store:
        store.save(a_session("new"))
        assert [record.id for record in store.sessions()] == ["new"]
        assert all(map(is_sentence, store.notices))


def as_preferences(path: Path) -> None:
    loaded = load(path)
    assert all(map(is_sentence, loaded.problems)), loaded.problems


def as_routine(path: Path) -> None:
    there = path.with_name("mine.toml")
    path.rename(there)
    try:
        for file in RoutineShelf(there.parent, DRILLS, ()).files():
            assert file.routine is None
            assert is_sentence(file.fault), file.fault
    finally:
        there.rename(path)


def as_import(path: Path) -> None:
    with Store.open(path.parent / "other.db") as store:
        store.take_in(lambda: json_file.read(path))


def as_backup(path: Path) -> None:
    restore(path.parent / "other.db", path, lambda store: path)


USES = (as_history, as_preferences, as_routine, as_import, as_backup)


@pytest.fixture
def here() -> Iterator[Path]:
    with quick_folder() as name:
        yield Path(name) / "here"


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("kind", MADE)
def test_whatever_lies_there(here: Path, kind: str, use: Callable[[Path], None]) -> None:
    MADE[kind](here)
    before = content(here)
    watch = Watch(f"{kind} {use.__name__}")
    with watch.one():
        try:
            use(here)
        except HistoryError as error:
            assert is_sentence(str(error)), str(error)
            assert content(here) == before
        except OSError as error:
            assert error.strerror or str(error)
            assert use in {as_import, as_backup}
            assert content(here) == before
    assert content(here) == before or before == b"" or before in kept_beside(here)


def content(path: Path) -> bytes | str | int | None:
    """Return what can be told of it without waiting for ever."""
    if path.is_symlink():
        return os.readlink(path)  # noqa: PTH115 - a path would lose a dot
    if not path.is_file():
        return path.stat().st_mode if path.exists() else None
    return path.read_bytes() if path.stat().st_size < HUGE else path.stat().st_size


def kept_beside(path: Path) -> list[bytes | str | int | None]:
    return [content(one) for one in path.parent.glob("*broken*")]
