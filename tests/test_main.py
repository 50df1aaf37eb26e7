# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The entry: which way an argument list goes, and how it ends."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from history.store import Store
from main import main
from settings.places import Places
from ui.commands.shell import known_failures_said
from ui.desktop.launcher import data_home, installed
from ui.requests import PageRequest, Request, StartRequest, Switches
from ui.version import VERSION

ENTRY = Path(__file__).parents[1] / "main.py"
BALLOON_NAME = "90/90 Hip Lift with Balloon Breathing"


class FakeWindow:
    """Keeps what the window was opened with."""

    def __init__(self) -> None:
        self.opened: list[tuple[Places, Request | None, Switches]] = []

    def __call__(self, places: Places, request: Request | None, switches: Switches) -> int:
        self.opened.append((places, request, switches))
        return 0


def ending(*words: str, window: FakeWindow | None = None) -> int:
    """Return the exit code of a call."""
    try:
        return main(words, window or FakeWindow())
    except SystemExit as end:
        return int(end.code or 0)


def run(*words: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run the program itself."""
    return subprocess.run(
        [sys.executable, ENTRY, *words],
        env=os.environ | environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture(autouse=True)
def _of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))


def test_version_and_help_are_answered_and_done(capsys: pytest.CaptureFixture[str]) -> None:
    assert ending("--version") == 0
    assert capsys.readouterr().out == f"Ninety {VERSION}\n"
    assert ending("--help") == 0
    said = capsys.readouterr().out
    for command in ("start", "routines", "timeline", "render", "history", "doctor", "launcher"):
        assert f"    {command} " in said
        assert ending(command, "--help") == 0
    assert "--block-window" not in capsys.readouterr().out


def test_python_need_not_look_beside_the_program() -> None:
    done = run("routines", PYTHONSAFEPATH="1")
    assert (done.returncode, done.stderr) == (0, "")


def test_the_version_is_the_projects() -> None:
    assert f'\nversion = "{VERSION}"\n' in (ENTRY.parent / "pyproject.toml").read_text()


@pytest.mark.parametrize(
    "words",
    [
        ["--loud"],
        ["stretch"],
        ["balloon"],
        ["timeline"],
        ["render", "balloon"],
        ["history", "balloon"],
        ["routines", "--level", "1"],
        ["timeline", "balloon", "--js"],
        ["--sound-process", "--json"],
        ["start", "--data-dir"],
        ["launcher"],
        ["launcher", "install", "twice"],
    ],
)
def test_what_is_no_command_line_is_wrong_usage(words: list[str]) -> None:
    window = FakeWindow()
    assert ending(*words, window=window) == 2
    assert not window.opened


def test_what_is_missing_is_called_as_the_help_calls_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert ending("launcher") == 2
    said = capsys.readouterr().err
    assert said.endswith("required: {install,remove}\n")
    assert "deed" not in said


def test_without_words_the_window_opens_on_the_systems_places(tmp_path: Path) -> None:
    window = FakeWindow()
    assert ending(window=window) == 0
    [(places, request, switches)] = window.opened
    assert places.data == tmp_path / "XDG_DATA_HOME" / "ninety"
    assert places.config.is_dir()
    assert request is None
    assert switches == Switches(0)


@pytest.mark.parametrize("before", [True, False])
def test_the_data_folder_is_named_before_or_after_the_command(
    tmp_path: Path, *, before: bool
) -> None:
    folder = ["--data-dir", str(tmp_path / "here")]
    window = FakeWindow()
    assert ending(*(folder if before else []), "start", *folder, window=window) == 0
    assert window.opened[0][0].history_db == tmp_path / "here" / "history.db"
    if before:
        assert ending(*folder, "start", window=window) == 0
        assert window.opened[1][0] == window.opened[0][0]


def test_start_asks_for_a_session_at_once(tmp_path: Path) -> None:
    window = FakeWindow()
    log = tmp_path / "cues.jsonl"
    words = ["start", "reset", "--level", "5", "--speed", "2.5", "--cue-log", str(log)]
    assert ending(*words, "--block-window", "2000", window=window) == 0
    [(_, request, switches)] = window.opened
    assert request == StartRequest("reset", 5, 2.5, log)
    assert switches == Switches(2000)


def test_the_window_can_be_opened_at_a_page() -> None:
    window = FakeWindow()
    assert ending("--page", "history", window=window) == 0
    assert window.opened[0][1] == PageRequest("history")
    assert ending("--page", "history", "doctor", window=window) == 2
    assert ending("--page", "session", window=window) == 2


def test_a_routine_file_is_handed_on_with_its_whole_path(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    example = ENTRY.parent / "docs" / "example-routine.toml"
    (tmp_path / "mine.toml").write_text(example.read_text())
    monkeypatch.chdir(tmp_path)
    window = FakeWindow()
    assert ending("start", "mine.toml", window=window) == 0
    assert window.opened[0][1] == StartRequest(str(tmp_path / "mine.toml"))


def test_start_begins_with_the_whole_routine_or_else_the_first() -> None:
    window = FakeWindow()
    assert ending("start", window=window) == 0
    assert window.opened[0][1] in {StartRequest("full"), StartRequest("balloon")}


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["stretch"], "There is no routine 'stretch'; there are "),
        (["--level", "9"], f"{BALLOON_NAME} has levels 1 to 6, not 9."),
        (["--level", "two"], "--level is the number of a level, not 'two'."),
        (["--speed", "0"], "--speed is a number above 0 and at most 100, not '0'."),
        (["--speed", "-1"], "--speed is a number above 0"),
        (["--speed", "nan"], "--speed is a number above 0"),
        (["--speed", "inf"], "--speed is a number above 0"),
        (["--speed", "101"], "--speed is a number above 0"),
        (["--speed", "fast"], "--speed is a number above 0"),
        (["--cue-log", "/"], "/ cannot be written: it is a folder."),
        (["--cue-log", "/no/such/folder/log"], "/no/such/folder/log cannot be written: no such"),
        (["--cue-log", ""], "'' is no name of a file or folder."),
        (["--block-window", "-1"], "--block-window cannot be less than 0."),
        (["--data-dir", __file__], f"The folder {__file__} cannot be used: it is not a folder."),
        (["--data-dir", f"{__file__}/x"], f"The folder {__file__}/x cannot be used: not a dir"),
    ],
)
def test_wrong_input_is_told_in_one_sentence(
    words: list[str], reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    window = FakeWindow()
    routine = [] if words == ["stretch"] else ["balloon"]
    assert ending("start", *routine, *words, window=window) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"ninety: {reason}")
    assert said.err.count("\n") == 1
    assert not window.opened


def test_start_is_kept_back_by_a_safety_answer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "preferences.json").write_text('{"answers": {"surgery": {"yes": true}}}')
    assert ending("start", "balloon", "--data-dir", str(tmp_path)) == 1
    assert "is kept back by a safety answer" in capsys.readouterr().err


def test_a_cue_log_that_was_written_before_is_not_emptied_by_the_check(tmp_path: Path) -> None:
    log = tmp_path / "cues.jsonl"
    log.write_text('{"cue": "bell"}\n')
    assert ending("start", "balloon", "--cue-log", str(log)) == 0
    assert log.read_text() == '{"cue": "bell"}\n'


def test_a_cue_log_empties_nothing_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    precious, pipe = tmp_path / "history.db", tmp_path / "pipe"
    precious.write_bytes(b"SQLite format 3\0")
    os.mkfifo(pipe)
    window = FakeWindow()
    for path, why in ((precious, "holds something else than a cue log"), (pipe, "no plain file")):
        assert ending("start", "balloon", "--cue-log", str(path), window=window) == 1
        assert why in capsys.readouterr().err
    assert precious.read_bytes() == b"SQLite format 3\0"
    assert not window.opened


def test_an_empty_cue_log_may_be_written(tmp_path: Path) -> None:
    (tmp_path / "log").touch()
    for log in (str(tmp_path / "log"), os.devnull):
        assert ending("start", "balloon", "--cue-log", log) == 0


def test_without_a_display_nothing_is_opened_or_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    window = FakeWindow()
    assert ending("--data-dir", str(tmp_path / "here"), window=window) == 3
    assert capsys.readouterr().err == "ninety: There is no display to open the window on.\n"
    monkeypatch.setenv("DISPLAY", ":54321")
    log = ("--cue-log", str(tmp_path / "log"))
    words = ("start", "balloon", "--data-dir", str(tmp_path / "here"), *log)
    assert ending(*words, window=window) == 3
    assert not (tmp_path / "log").exists()
    assert "X11 display :54321, it does not answer" in capsys.readouterr().err
    assert not window.opened
    assert not (tmp_path / "here").exists()


def test_a_default_folder_that_cannot_be_made_is_the_machines_fault(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", __file__)
    assert ending() == 3
    assert capsys.readouterr().err.startswith(f"ninety: The folder {__file__}/ninety cannot")


def test_a_folder_whose_name_is_no_text_opens_no_window(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9")
    window = FakeWindow()
    for words in ([], ["start", "balloon"]):
        assert ending(*words, "--data-dir", folder, window=window) == 1
        said = capsys.readouterr().err
        assert said.endswith("caf\\udce9' is not UTF-8.\n")
        assert said.count("\n") == 1
    assert not window.opened
    assert not Path(folder).exists()
    assert ending("history", "--data-dir", folder) == 0


@pytest.fixture
def homeless(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the system know no home folder of this user."""

    def unknown(_: int) -> None:
        raise KeyError

    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pwd.getpwuid", unknown)


@pytest.mark.usefixtures("homeless")
def test_without_a_home_help_is_given_and_the_rest_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert ending("--version") == 0
    assert ending("--help") == 0
    capsys.readouterr()
    for words in ([], ["history"], ["doctor"]):
        assert ending(*words) == 3
        assert capsys.readouterr().err.startswith("ninety: The system knows no home folder: set")
    assert ending("history", "--data-dir", str(tmp_path)) == 0
    capsys.readouterr()
    assert ending("launcher", "install", "--data-dir", str(tmp_path)) == 3
    assert capsys.readouterr().err.startswith("ninety: The system knows no home folder for the")
    assert data_home({}) is None
    installed({})


@pytest.mark.parametrize(
    "words",
    [
        ["history"],
        ["history", "backup"],
        ["history", "export", "out.csv"],
        ["history", "import", __file__],
        ["report", "out.pdf"],
        ["start"],
        ["routines"],
    ],
    ids=" ".join,
)
def test_a_folder_that_lets_nobody_in_is_wrong_input_to_every_command(
    words: list[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert ending(*words, "--data-dir", str(tmp_path)) == 1
    expected = f"ninety: The folder {tmp_path} cannot be used: permission denied.\n"
    assert capsys.readouterr().err == expected


@pytest.mark.parametrize("command", ["backup", "import", "restore"])
def test_a_folder_that_may_only_be_read_is_wrong_input_to_what_writes_there(
    command: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    Store.open(tmp_path / "history.db").close()
    monkeypatch.setattr(os, "access", lambda _path, mode: not mode & os.W_OK)
    source = [] if command == "backup" else [__file__]
    assert ending("history", command, *source, "--data-dir", str(tmp_path)) == 1
    expected = f"ninety: The folder {tmp_path} cannot be used: it may not be written to.\n"
    assert capsys.readouterr().err == expected


def test_a_folder_below_one_that_is_gone_is_told(tmp_path: Path) -> None:
    def asked(*words: str) -> "subprocess.CompletedProcess[str]":
        gone = tmp_path / "gone"
        gone.mkdir()
        left = ("sh", "-c", 'rmdir "$PWD" && exec "$@"', "sh")
        return subprocess.run(
            [*left, sys.executable, str(ENTRY), *words, "--data-dir", "mine"],
            cwd=gone,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    assert asked("--help").returncode == 0
    answer = asked("history")
    assert answer.returncode == 1
    assert answer.stderr == "ninety: The folder mine cannot be used: no such file or directory.\n"


def loaded(*words: str) -> set[str]:
    """Return the top names of what the program imports on that way."""
    answer = subprocess.run(
        [sys.executable, "-X", "importtime", ENTRY, *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    imported = (line for line in answer.stderr.splitlines() if line.startswith("import time:"))
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in imported}


def test_the_sound_process_loads_only_what_sounds() -> None:
    names = loaded("--sound-process")
    assert "audio" in names
    assert not names & {"PySide6", "msgspec", "numpy", "sqlite3", "ui", "history", "settings"}


@pytest.mark.parametrize("words", [["timeline", "balloon"], ["history"], ["routines"], ["--help"]])
def test_commands_load_no_qt(words: list[str], tmp_path: Path) -> None:
    names = loaded(*words, "--data-dir", str(tmp_path))
    assert "ui" in names
    assert "PySide6" not in names


def test_a_reader_that_had_enough_is_no_failure() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ended = subprocess.run(
        [sys.executable, ENTRY, "timeline", "balloon", "--json"],
        stdout=writing,
        stderr=subprocess.PIPE,
        timeout=60,
        check=False,
    )
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_an_answer_onto_a_full_disk_is_the_machines_fault() -> None:
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [sys.executable, ENTRY, "routines"],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert ended.returncode == 3
    assert ended.stderr == b"ninety: It cannot be done: no space left on device.\n"


def test_closed_streams_are_survived() -> None:
    script = f"{sys.executable} {ENTRY} timeline balloon >&- 2>&-"
    assert subprocess.run(["sh", "-c", script], timeout=60, check=False).returncode == 0


def test_a_terminal_that_knows_ascii_only_gets_an_answer(tmp_path: Path) -> None:
    (tmp_path / "preferences.json").write_text('{"answers": {"surgery": {"yes": true}}}')
    answer = run("routines", "--data-dir", str(tmp_path), PYTHONIOENCODING="ascii")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "\\u201cSpinal" in answer.stdout


def test_ctrl_c_ends_quietly(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end, known_failures_said():
        raise KeyboardInterrupt
    assert end.value.code == 130
    assert capsys.readouterr().err == ""


def test_a_bug_is_not_dressed_up_as_a_known_failure() -> None:
    with pytest.raises(ZeroDivisionError), known_failures_said():
        raise ZeroDivisionError


@pytest.fixture(scope="module")
def _elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Stand in a folder of one's own: fuzzed names of files end up there."""
    before = Path.cwd()
    os.chdir(tmp_path_factory.mktemp("fuzz"))
    yield
    os.chdir(before)


OPTIONS = ["--data-dir", "--level", "--speed", "--cue-log", "--json", "--block-window", "--version"]
COMMANDS = ["start", "routines", "timeline", "render", "history"]
ANY_NAME = st.text(st.characters(exclude_characters="/"), max_size=8)
WORD = (
    st.sampled_from([*OPTIONS, *COMMANDS, "balloon", "drill-1", "d", "out.wav", "--", "-h", "."])
    | st.integers(-2, 8).map(str)
    | st.floats().map(str)
    | ANY_NAME
    | st.tuples(st.sampled_from(OPTIONS), ANY_NAME).map("=".join)
)


@pytest.mark.usefixtures("_elsewhere")
class TestAnyWords:
    @given(st.lists(WORD, max_size=8), st.sampled_from([*COMMANDS, None]))
    def test_any_words_end_in_a_known_way(self, words: list[str], command: str | None) -> None:
        asked = ["--data-dir", "d", *([command] if command else []), *words]
        assert ending(*asked) in {0, 1, 2, 3}
