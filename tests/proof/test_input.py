# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Any keys, clicks and words: nothing breaks, and what the program shows and keeps makes sense."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from main import main
from settings.places import Places
from tests.proof.effort import Watch, cases, tell, times
from tests.proof.monkey import Monkey
from tests.ui.house import House
from ui.requests import Request, Switches

A_RUN = 500


@pytest.fixture
def ask_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every dialog of the desktop be thought better of."""
    nobody = ("ask_open", "ask_save", "ask_picture")
    for name in nobody:
        monkeypatch.setattr(f"ui.asking_file.{name}", lambda *_words: None)


@pytest.mark.usefixtures("ask_nobody")
def test_any_keys_and_clicks(qtbot: QtBot, tmp_path: Path) -> None:
    presses = times(300, 20_000)
    pages: dict[str, int] = {}
    kept = 0
    for run in range(-(-presses // A_RUN)):
        folder = tmp_path / str(run)
        folder.mkdir()
        house = House(qtbot, folder)
        monkey = Monkey(house, run)
        for _ in range(min(A_RUN, presses)):
            monkey.press()
            monkey.check()
        monkey.check_records()
        kept += len(house.history())
        pages = {n: pages.get(n, 0) + monkey.pages.get(n, 0) for n in pages | monkey.pages}
        house.close()
    where = ", ".join(f"{name} {count}" for name, count in sorted(pages.items()))
    tell(f"input: {presses} presses, {kept} sessions kept; pages: {where}")


WORDS = (
    *("start", "routines", "timeline", "render", "check", "history", "report", "doctor", "--help"),
    *(
        "export",
        "import",
        "backup",
        "restore",
        "--page",
        "--data-dir",
        "--level",
        "--speed",
        "--json",
    ),
    *(
        "--cue-log",
        "--block-window",
        "--from",
        "--to",
        "--name",
        "balloon",
        "full",
        "today",
        "1",
        "-1",
    ),
    *(
        "1e999",
        "nan",
        "2026-02-30",
        "0",
        "/proc/nothing",
        "/dev/null",
        "/dev/full",
        ".",
        "",
        "--",
        "-",
        "\0",
    ),
    *(
        "\udcff",
        "x" * 5000,
        "--version",
        "--sound-process=1",
        "\x1b[2J",
        "\u202e",
        "99999999999999999999",
    ),
)


def opens_nothing(_places: Places, _request: Request | None, _switches: Switches) -> int:
    return 0


def test_any_words_on_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    watch = Watch("command line")
    monkeypatch.chdir(tmp_path)
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))

    @cases(150, 3_000)
    @given(st.lists(st.sampled_from(WORDS) | st.text(max_size=8), max_size=6))
    def tried(words: list[str]) -> None:
        if {"doctor", "render"} & set(words):
            return  # they ask the whole machine, and take their time
        with watch.one():
            try:
                code = main(words, opens_nothing)
            except SystemExit as end:
                code = int(end.code or 0)
        watch.count(f"ended with {code}")
        said = capsys.readouterr().err
        assert code in {0, 1, 2, 3}, words
        assert "Traceback" not in said
        assert code in {0, 2} or (said.startswith("ninety: ") and said.count("\n") == 1), said

    tried()
    watch.tell()
