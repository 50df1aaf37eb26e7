# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Commands that are ended from outside leave nothing half written."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import pytest

from settings.plain_file import write_new
from tests.ui.commands.conftest import Call
from ui.commands.shell import ended_in_order

NUMBERS = (signal.SIGTERM, signal.SIGHUP)


class Missed(Exception):
    """A signal that nobody took."""


def _miss(_: int, __: FrameType | None) -> None:
    raise Missed


@pytest.fixture(autouse=True)
def _caught() -> Iterator[None]:
    """Keep the signals from ending the tests."""
    before = [signal.signal(number, _miss) for number in NUMBERS]
    yield
    for number, handler in zip(NUMBERS, before, strict=True):
        signal.signal(number, handler)


@pytest.mark.parametrize("number", NUMBERS)
def test_what_was_being_written_is_taken_away(tmp_path: Path, number: signal.Signals) -> None:
    (tmp_path / "out.json").write_text("before")
    with pytest.raises(SystemExit) as end, ended_in_order():
        write_new(tmp_path / "out.json", lambda _: os.kill(os.getpid(), number))
    assert end.value.code == 128 + number
    assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [("out.json", "before")]
    assert signal.getsignal(number) is _miss


@pytest.mark.parametrize("number", NUMBERS)
def test_every_command_ends_so(
    call: Call, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    monkeypatch.setattr("ui.commands.routines.run", lambda *_: os.kill(os.getpid(), number))
    answer = call("routines")
    assert (answer.code, answer.out, answer.err) == (128 + number, "", "")


@pytest.mark.parametrize("number", [*NUMBERS, signal.SIGINT])
def test_a_page_is_drawn_to_its_end_and_not_written(
    call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, number: signal.Signals
) -> None:
    drawn = []

    def draw(*_: object) -> bytes:
        os.kill(os.getpid(), number)
        drawn.append(number)
        return b""

    monkeypatch.setattr("ui.commands.report._account", lambda *_: None)
    monkeypatch.setattr("ui.commands.report._drawn", draw)
    answer = call("report", str(tmp_path / "page.pdf"))
    assert (answer.code, answer.out, answer.err) == (128 + number, "", "")
    assert drawn == [number]
    assert not (tmp_path / "page.pdf").exists()


def test_a_program_begun_with_nohup_stays(tmp_path: Path) -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    with ended_in_order():
        os.kill(os.getpid(), signal.SIGHUP)
    assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
