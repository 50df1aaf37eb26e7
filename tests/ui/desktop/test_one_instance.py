# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""One window for one folder: what is handed over arrives, and nobody is locked out."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLockFile
from pytestqt.qtbot import QtBot

from ui.desktop import front_door, one_instance
from ui.desktop.front_door import FrontDoor, enter
from ui.desktop.one_instance import (
    LONGEST_PATH,
    TAKEN,
    Answer,
    Handed,
    decode,
    encode,
    hand_over,
    handed,
    sockets,
)
from ui.requests import PAGES, PageRequest, StartRequest

TEXT = st.text(max_size=20)
STARTS = st.builds(
    StartRequest,
    TEXT,
    st.none() | st.integers(1, 6),
    st.floats(0.1, 100),
    st.none() | st.just(Path("/tmp/cues")),
)
REQUESTS = st.none() | STARTS | st.sampled_from(PAGES).map(PageRequest)
SHORT = Handed(StartRequest("short"), "token")


class Hall:
    """A window's door, and whatever came in by it."""

    def __init__(self, folder: Path) -> None:
        self.came: list[Handed] = []
        self.lock = QLockFile(str(folder / "ninety.lock"))
        assert enter(self.lock, folder, Handed())
        self.door = FrontDoor(folder, self.lock, self.came.append)


@pytest.fixture
def hall(qtbot: QtBot, tmp_path: Path) -> Iterator[Hall]:
    made = Hall(tmp_path)
    yield made
    made.door.close()
    made.lock.unlock()


class Calling(Thread):
    """A second start, from a thread: it waits for its answer."""

    def __init__(self, folder: Path, given: Handed) -> None:
        super().__init__()
        self.answer: Answer | None = None
        self._folder = folder
        self._given = given
        self.start()

    def run(self) -> None:
        self.answer = hand_over(self._folder, self._given, {})


@given(REQUESTS, TEXT)
def test_what_is_handed_over_arrives_as_it_was(
    request: StartRequest | PageRequest | None, token: str
) -> None:
    given = Handed(request, token)
    line = encode(given)
    assert line.count(b"\n") == 1
    assert decode(line.strip()) == given


@given(st.binary(max_size=40))
def test_what_makes_no_sense_is_nothing(line: bytes) -> None:
    decode(line)
    assert decode(b'{"request":{"type":"start","routine":"x","speed":1e9}}') is None
    assert decode(b'{"request":{"type":"page","page":"session"}}') is None


def test_a_later_start_reaches_the_window(hall: Hall, qtbot: QtBot, tmp_path: Path) -> None:
    call = Calling(tmp_path, SHORT)
    qtbot.waitUntil(lambda: not call.is_alive())
    assert call.answer is Answer.TAKEN
    assert hall.came == [SHORT]


def test_noise_at_the_door_reaches_nobody(hall: Hall, qtbot: QtBot, tmp_path: Path) -> None:
    for noise in (b"GET / HTTP/1.1\r\n\r\n", b"", b"x" * 100):
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(str(tmp_path / "ninety.sock"))
            line.sendall(noise)
    call = Calling(tmp_path, SHORT)
    qtbot.waitUntil(lambda: not call.is_alive())
    assert hall.came == [SHORT]


def test_callers_that_say_nothing_hold_up_nobody(hall: Hall, qtbot: QtBot, tmp_path: Path) -> None:
    idle = [socket.socket(socket.AF_UNIX) for _ in range(40)]
    for line in idle:
        line.connect(str(tmp_path / "ninety.sock"))
    call = Calling(tmp_path, SHORT)
    qtbot.waitUntil(lambda: not call.is_alive())
    assert hall.came == [SHORT]
    for line in idle:
        line.close()


def test_the_socket_is_this_persons_alone_and_goes_with_the_window(
    hall: Hall, tmp_path: Path
) -> None:
    path = tmp_path / "ninety.sock"
    assert path.stat().st_mode & 0o077 == 0
    hall.door.close()
    assert not path.exists()
    assert hand_over(tmp_path, SHORT, {}) is Answer.NOBODY


def test_a_socket_that_a_crash_left_behind_is_replaced(qtbot: QtBot, tmp_path: Path) -> None:
    left = socket.socket(socket.AF_UNIX)
    left.bind(str(tmp_path / "ninety.sock"))
    left.close()
    hall = Hall(tmp_path)
    call = Calling(tmp_path, SHORT)
    qtbot.waitUntil(lambda: not call.is_alive())
    assert hall.came == [SHORT]
    hall.door.close()


def test_a_window_that_hangs_keeps_nobody_out(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Nobody looks after its door here: no loop runs."""
    monkeypatch.setattr(one_instance, "ANSWER_S", 0.1)
    second = QLockFile(str(tmp_path / "ninety.lock"))
    assert enter(second, tmp_path, SHORT)
    assert not second.isLocked()
    door = FrontDoor(tmp_path, second, hall.came.append)
    door.close()
    assert (tmp_path / "ninety.sock").exists()


def test_a_lock_that_another_machine_left_behind_is_replaced(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(front_door, "ATTEMPTS", 2)
    left = f"{os.getpid()}\nninety\nelsewhere\n{'1' * 32}\n{'2' * 32}\n"
    (tmp_path / "ninety.lock").write_text(left)
    lock = QLockFile(str(tmp_path / "ninety.lock"))
    assert enter(lock, tmp_path, SHORT)
    assert lock.isLocked()
    lock.unlock()


def test_the_lock_of_a_window_that_lives_stays_its_own(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(front_door, "ATTEMPTS", 2)
    hall.door.close()  # it answers no more
    second = QLockFile(str(tmp_path / "ninety.lock"))
    assert enter(second, tmp_path, SHORT)
    assert not second.isLocked()
    assert (tmp_path / "ninety.lock").exists()


def test_where_another_window_answers_there_shall_be_none_here(hall: Hall, tmp_path: Path) -> None:
    hall.door.close()
    with socket.socket(socket.AF_UNIX) as answering:
        answering.bind(str(tmp_path / "ninety.sock"))
        answering.listen()
        thread = Thread(target=_answer_one, args=(answering,))
        thread.start()
        assert not enter(QLockFile(str(tmp_path / "ninety.lock")), tmp_path, SHORT)
        thread.join()


def _answer_one(answering: socket.socket) -> None:
    line, _ = answering.accept()
    line.recv(4096)
    line.sendall(TAKEN)
    line.close()


def test_a_folder_in_which_nothing_can_be_locked_still_opens(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    assert enter(QLockFile(str(gone / "ninety.lock")), gone, SHORT)


def test_a_path_too_long_for_a_socket_has_another_place(tmp_path: Path) -> None:
    deep = tmp_path / ("x" * LONGEST_PATH)
    run = {"XDG_RUNTIME_DIR": str(tmp_path)}
    _, place = sockets(deep, run)
    assert place.parent == tmp_path
    assert place != list(sockets(tmp_path / "other" / ("x" * LONGEST_PATH), run))[1]
    listening = one_instance.listen(deep, run)  # the folder is not there
    assert listening is not None
    assert listening.path == place
    one_instance.unlisten(listening)
    assert not place.exists()


def test_a_window_in_a_folder_of_a_long_name_is_reached(qtbot: QtBot, tmp_path: Path) -> None:
    deep = tmp_path / ("x" * LONGEST_PATH)
    deep.mkdir()
    hall = Hall(deep)
    assert (deep / "ninety.sock").stat().st_mode & 0o077 == 0
    call = Calling(deep, SHORT)
    qtbot.waitUntil(lambda: not call.is_alive())
    assert call.answer is Answer.TAKEN
    assert hall.came == [SHORT]
    hall.door.close()
    assert not (deep / "ninety.sock").exists()
    hall.lock.unlock()


def test_a_launchers_leave_to_come_forward_is_handed_on() -> None:
    assert handed(None, {"XDG_ACTIVATION_TOKEN": "a", "DESKTOP_STARTUP_ID": "b"}).token == "a"
    assert handed(None, {"DESKTOP_STARTUP_ID": "b"}).token == "b"
    assert handed(None, {}).token == ""


def test_a_caller_that_did_not_wait_is_not_served(hall: Hall, qtbot: QtBot, tmp_path: Path) -> None:
    line = socket.socket(socket.AF_UNIX)
    line.connect(str(tmp_path / "ninety.sock"))
    line.sendall(encode(SHORT))
    line.close()
    later = Handed(StartRequest("balloon"), "")
    call = Calling(tmp_path, later)
    qtbot.waitUntil(lambda: not call.is_alive())
    assert hall.came == [later]
