# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The program killed, or the disk full or closed, while the history is carried in, kept, restored.

After each fault SQLite's own tool says that the file is whole, and in it is all or nothing.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from history import json_file
from history.merging import Word
from history.store import Store
from tests.history.records import a_session
from tests.real.stage import ENTRY, wait_until

pytestmark = pytest.mark.real

BEFORE, MORE = 300, 3_000
NOTE = "n" * 600


def run(folder: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, str(ENTRY), *words, "--data-dir", str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def start(folder: Path, *words: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, str(ENTRY), *words, "--data-dir", str(folder)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def sessions_in(path: Path) -> int:
    """How many sessions there are, by SQLite's own tool, which finds the file whole."""
    asked = "PRAGMA integrity_check; PRAGMA foreign_key_check; SELECT count(*) FROM session;"
    answer = subprocess.run(["sqlite3", path, asked], capture_output=True, text=True, check=True)
    whole, count = answer.stdout.split()
    assert (whole, answer.stderr) == ("ok", "")
    return int(count)


def fill(path: Path, count: int, name: str = "s") -> None:
    def records() -> Iterator[Word]:
        return (a_session(f"{name}{n}", hours=n, note=NOTE) for n in range(count))

    with Store.open(path) as store:
        store.take_in(records)


def size(*paths: Path) -> int:
    """Bytes in those of these files that are there."""
    return sum(path.stat().st_size for path in paths if path.exists())


def kill_at(child: "subprocess.Popen[bytes]", grown: Callable[[], bool]) -> None:
    """Kill the child as soon as something has grown so far, or is over."""
    wait_until(lambda: grown() or child.poll() is not None, "something to grow")
    child.kill()
    child.wait()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    fill(folder / "history.db", BEFORE)
    return folder


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """A file with many sessions that are not in the folder."""
    path = tmp_path / "export.json"
    with path.open("wb") as file:
        many = (a_session(f"new{n}", hours=n, note=NOTE) for n in range(MORE))
        json_file.write(many, (), file)
    return path


@pytest.mark.parametrize("kib", [1, 300, 2_000])
def test_killed_while_importing(folder: Path, export: Path, kib: int) -> None:
    history = folder / "history.db"
    journal = folder / "history.db-wal"
    child = start(folder, "history", "import", str(export))
    kill_at(child, lambda: size(journal) > kib * 1024)
    assert sessions_in(history) in {BEFORE, BEFORE + MORE}
    assert run(folder, "history", "import", str(export)).returncode == 0
    assert sessions_in(history) == BEFORE + MORE


@pytest.mark.parametrize("kib", [0, 100])
def test_killed_while_making_a_backup(folder: Path, kib: int) -> None:
    history, backups = folder / "history.db", folder / "backups"
    fill(history, MORE)
    assert run(folder, "history", "backup").returncode == 0
    child = start(folder, "history", "backup")
    kill_at(child, lambda: size(*backups.glob(".*.db")) > kib * 1024)
    assert sessions_in(history) == MORE
    assert {sessions_in(kept) for kept in backups.glob("[!.]*.db")} == {MORE}
    assert run(folder, "history", "backup").returncode == 0


@pytest.mark.parametrize("kib", [0, 200, 1_500])
def test_killed_while_restoring(folder: Path, tmp_path: Path, kib: int) -> None:
    history = folder / "history.db"
    fill(tmp_path / "other.db", MORE, "other")
    child = start(folder, "history", "restore", str(tmp_path / "other.db"))
    kill_at(child, lambda: size(folder / "history.db-wal") > kib * 1024)
    assert sessions_in(history) in {BEFORE, MORE}
    assert sessions_in(tmp_path / "other.db") == MORE
    time.sleep(0.2)  # what was just made may be somebody's who does not hold it yet
    assert run(folder, "history", "restore", str(tmp_path / "other.db")).returncode == 0
    assert sessions_in(history) == MORE
    assert [path.name for path in folder.iterdir() if path.name.startswith(".")] == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes with a history on it, of which half is taken."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)]
    if os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        fill(disk / "history.db", BEFORE)
        (disk / "ballast").write_bytes(b"\0" * (900 * 1024))
        yield disk
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("deed", ["import", "backup", "restore", "csv", "json"])
def test_a_full_disk_changes_nothing_and_is_said(
    small_disk: Path, export: Path, tmp_path: Path, deed: str
) -> None:
    fill(tmp_path / "other.db", MORE, "other")
    words = {
        "import": ("import", str(export)),
        "backup": ("backup",),
        "restore": ("restore", str(tmp_path / "other.db")),
        "csv": ("export", str(small_disk / "out.csv")),
        "json": ("export", str(small_disk / "out.json")),
    }[deed]
    with (small_disk / "more").open("wb") as more:
        free = os.statvfs(small_disk)
        more.write(b"\0" * (free.f_bavail * free.f_bsize - 64 * 1024))
    before = names_in(small_disk)
    answer = run(small_disk, "history", *words)
    assert (answer.returncode, answer.stdout) == (3, "")
    assert answer.stderr.count("\n") == 1
    assert answer.stderr.startswith("ninety: ")
    assert names_in(small_disk) == before
    assert sessions_in(small_disk / "history.db") == BEFORE


def test_a_disk_that_may_only_be_read_is_said(small_disk: Path, export: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    for words in (("import", str(export)), ("backup",), ("export", str(small_disk / "out.csv"))):
        answer = run(small_disk, "history", *words)
        assert answer.returncode in {1, 3}
        assert answer.stderr.count("\n") == 1
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    assert sessions_in(small_disk / "history.db") == BEFORE
