# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Disks that are full or may only be read, before a session and in the midst of one."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exercises.record import Outcome
from exercises.reply import State
from history.store import Store
from main import main
from tests.history.records import a_session
from tests.proof.effort import is_sentence, tell, times
from tests.ui.house import House
from ui.requests import StartRequest

Key = Qt.Key
pytestmark = pytest.mark.real
NAMES = ("plain", "with spaces", "\N{PERSON IN LOTUS POSITION} ü", "n" * 200)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte in memory."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)]
    if os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        yield disk
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)


class FailingDisk:
    """A disk in a file, which turns read-only by itself, as one does on which writing failed."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "failing"
        self._image = folder / "image"
        self.path.mkdir()
        with self._image.open("wb") as image:
            image.truncate(20 << 20)
        run("mkfs.ext4", "-q", "-O", "^has_journal", str(self._image))
        self._mount()

    def fail(self) -> None:
        """From now on nothing can be written, whatever is open for writing."""
        device = Path(run("findmnt", "-no", "SOURCE", str(self.path)).strip())
        Path(f"/sys/fs/ext4/{device.name}/trigger_fs_error").write_text("a test\n")

    def mend(self) -> None:
        """Put another disk in its place that holds what this one held."""
        self.leave()
        self._image = self._image.rename(self._image.with_suffix(".old"))
        mended = self._image.with_suffix(".new")
        mended.write_bytes(self._image.read_bytes())
        self._image = mended
        subprocess.run(["e2fsck", "-fy", str(mended)], check=False, capture_output=True)
        self._mount()

    def leave(self) -> None:
        run("umount", "--lazy", str(self.path))

    def _mount(self) -> None:
        run("mount", "-o", "loop,errors=remount-ro", str(self._image), str(self.path))


def run(*words: str) -> str:
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def failing(tmp_path: Path) -> Iterator[FailingDisk]:
    try:
        disk = FailingDisk(tmp_path)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("no disk can be mounted here")
    yield disk
    disk.leave()


def fill(disk: Path) -> None:
    with (disk / "ballast").open("ab", buffering=0) as ballast:
        try:
            while True:
                ballast.write(b"\0" * 4096)
        except OSError:
            return


def empty(disk: Path) -> None:
    (disk / "ballast").unlink()


def lock(disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)


def unlock(disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)


FAULTS = {"full": (fill, empty), "read-only": (lock, unlock)}


def practise(house: House) -> None:
    """Go through some sets, each of which is written."""
    for _ in range(6):
        house.press(Key.Key_Right)
        house.pass_time(30, step_s=0.2)
        house.theatre.settle()
        house.bot.wait(1)


def end(house: House) -> None:
    while house.theatre.running is not None:
        house.press(Key.Key_Escape)
        house.pass_time(2)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_history_on_a_bad_disk_is_listed_and_carried_out(
    disk: Path, tmp_path: Path, fault: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with Store.open(disk / "history.db") as store:
        store.save(a_session())
    FAULTS[fault][0](disk)
    folder = ("--data-dir", str(disk))
    assert main(["history", *folder]) == 0
    assert "Balloon" in capsys.readouterr().out
    assert main(["history", "export", str(tmp_path / "out.json"), *folder]) == 0
    FAULTS[fault][1](disk)
    with Store.open(disk / "history.db") as store:
        assert store.sessions() == [a_session()]


@pytest.fixture
def open_on(qtbot: QtBot) -> Iterator[Callable[[Path], House]]:
    opened: list[House] = []

    def _open(folder: Path) -> House:
        opened.append(House(qtbot, folder))
        return opened[-1]

    yield _open
    for house in opened:
        house.close()


@pytest.mark.parametrize(
    ("kind", "when"),
    # A disk on which a file is open for writing does not let itself be locked.
    [("full", "before"), ("full", "during"), ("read-only", "before")],
)
def test_a_session_goes_on_and_is_written_when_there_is_room(
    disk: Path, open_on: Callable[[Path], House], kind: str, when: str
) -> None:
    fault, mended = FAULTS[kind]
    folder = disk / "data"
    folder.mkdir(mode=0o700)
    with Store.open(folder / "history.db") as store:
        store.save(a_session("old", hours=-9_000))
    if when == "before":
        fault(disk)
    house = open_on(folder)
    house.program.start(StartRequest("balloon"))
    house.pass_time(20)
    if when == "during":
        house.theatre.settle()
        fault(disk)
    practise(house)
    assert house.theatre.running is not None
    assert house.state() is State.RUNNING
    assert is_sentence(house.notice), house.notice
    told = house.notice
    mended(disk)
    end(house)
    kept = {record.id: record for record in house.history()}
    assert "old" in kept
    assert len(kept) == 2
    [new] = [record for ident, record in kept.items() if ident != "old"]
    assert new.outcome in {Outcome.STOPPED, Outcome.FINISHED}
    tell(f"disks: {kind} {when} a session: “{told}”; written whole afterwards")


def test_a_disk_that_turns_read_only_in_a_session_is_survived(
    failing: FailingDisk, open_on: Callable[[Path], House]
) -> None:
    folder = failing.path / "data"
    folder.mkdir(mode=0o700)
    with Store.open(folder / "history.db") as store:
        store.save(a_session("old", hours=-9_000))
    house = open_on(folder)
    house.program.start(StartRequest("balloon"))
    house.pass_time(20)
    house.theatre.settle()
    failing.fail()
    practise(house)
    assert house.state() is State.RUNNING
    told = house.notice
    assert is_sentence(told), told
    failing.mend()
    end(house)
    assert {record.id for record in house.history()} > {"old"}
    with Store.open(folder / "history.db") as store:
        outcomes = sorted(record.outcome for record in store.sessions())
    assert outcomes == [Outcome.FINISHED, Outcome.STOPPED], "the old one, and this one whole"
    tell(f"disks: turned read-only in a session: “{told}”; written whole on a mended disk")


@pytest.mark.parametrize("name", NAMES)
def test_folders_of_any_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    many = times(3, 20)
    for number in range(many):
        with Store.open(folder / "history.db") as store:
            store.save(a_session(str(number)))
    with Store.open(folder / "history.db") as store:
        assert len(store.sessions()) == many
