# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A routine file full of markup, paths and commands: plain text wherever it is shown or kept."""

import csv
import io
import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from exercises.segment import Kind
from history.store import Store
from main import main
from tests.fakes import FakeClock
from tests.history.records import a_drill, a_session
from tests.proof.effort import tell
from tests.ui.house import KNOWN, House
from tests.ui.tape_voice import TapeVoice
from ui.desktop.keep_awake.protocol import NoKeepAwake
from ui.desktop.media_keys.faces import metadata
from ui.desktop.media_keys.protocol import MediaKeys, Remote, Shown
from ui.pages.routine_facts import Action, Asked
from ui.requests import StartRequest
from ui.session_desk import SessionDesk

Key = Qt.Key
NAMES = {
    "name": '<b>Anna</b> & <img src="bait.png"> %n %1 {x} &q',
    "about": "[a](file:///etc/passwd) <a href='x'>&amp;</a> ${HOME} $(touch hit)",
    "drill": "=cmd|'/c'!A0 <h1>&Drill</h1> ../../etc `touch hit` %s",
    "line": "<s>Lie</s> &amp; <!-- {z} --> %2 <speak><break time='9s'/></speak> {0}",
    "word": "<i>In</i>&%n",
}
FILE = """name = {name}
about = {about}
[[steps]]
drill = "own"
[[drills]]
id = "own"
name = {drill}
setup = [{line}]
purpose = {line}
equipment = [{line}]
feel = [{line}]
avoid = [{line}]
stop = [{line}]
prepare = {line}
sets = 2
breaths = 2
rest_seconds = 30
[[drills.phases]]
name = "in"
breath = "in"
seconds = 4
word = {word}
say = {line}
[[drills.phases]]
name = "out"
breath = "out"
seconds = 4
word = {word}
[[drills.phases]]
name = "finish"
breath = "free"
seconds = 8
say = {line}
"""
TAGS = ("<b>", "<img", "<a href", "<h1>", "<s>", "<i>")


class Places:
    """Sees every text that a window holds, and says where."""

    def __init__(self) -> None:
        self.seen: set[str] = set()

    def look(self, house: House, where: str) -> None:
        house.bot.wait(1)
        for widget in (house.window, *house.window.findChildren(QWidget)):
            self._look_at(widget, where)

    def _look_at(self, widget: QWidget, where: str) -> None:
        kind = f"{where}: {type(widget).__name__}"
        bubble = widget.toolTip()
        assert not any(tag in bubble for tag in TAGS), f"{kind}: {bubble}"
        if isinstance(widget, QLabel) and hostile(widget.text()):
            assert widget.textFormat() is Qt.TextFormat.PlainText, f"{kind}: {widget.text()}"
            self.seen.add(where)
        if isinstance(widget, QAbstractButton) and hostile(widget.text()):
            assert widget.shortcut().isEmpty(), f"{kind}: {widget.text()}"
            self.seen.add(where)
        if isinstance(widget, QComboBox):
            assert not any(widget.itemData(i, Qt.ItemDataRole.ToolTipRole) for i in range(9))
        if hostile(widget.accessibleName()):
            self.seen.add(where)


def hostile(text: str) -> bool:
    return any(tag in text for tag in TAGS)


class Keys:
    """Media keys that remember what they were to show."""

    def __init__(self) -> None:
        self.shown: list[Shown] = []

    def take(self, _remote: Remote) -> "Keys":
        return self

    def show(self, shown: Shown) -> None:
        self.shown.append(shown)

    def jump(self) -> None:
        pass

    def close(self) -> None:
        pass


@pytest.fixture
def names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "data"
    (folder / "routines").mkdir(parents=True)
    quoted = {key: json.dumps(text) for key, text in NAMES.items()}
    (folder / "routines" / "mine.toml").write_text(FILE.format(**quoted))
    return NAMES


@pytest.fixture
def voice() -> TapeVoice:
    return TapeVoice(FakeClock())


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path, names: dict[str, str], voice: TapeVoice) -> Iterator[House]:
    house = House(qtbot, tmp_path / "data", replace(KNOWN, voice=True), voice=voice.make)
    voice.clock = house.clock
    voice._queue._clock = house.clock
    yield house
    house.close()


def test_names_are_plain_text_on_every_page(
    house: House, voice: TapeVoice, names: dict[str, str], tmp_path: Path
) -> None:
    places, keys = Places(), Keys()
    take: Callable[[Remote], MediaKeys] = keys.take
    desk = SessionDesk(house.program, house.theatre, house.keeper, NoKeepAwake, take, house.clock)
    house.theatre.begun.connect(desk.begin)
    open_pages(house, places)
    practise(house, places)
    open_pages(house, places)
    desk.close()
    needed = {"routines", "editor", "first card", "setup", "work", "rest", "paused", "check-in"}
    assert needed <= places.seen
    assert names["line"] in voice.texts.values()
    told = metadata(keys.shown[-1])
    assert told["xesam:title"] == ("s", names["drill"])
    assert told["xesam:album"] == ("s", names["name"])
    assert not (tmp_path / "hit").exists()
    tell(f"markup: plain text on {', '.join(sorted(places.seen))}, in the voice, on media keys")


def open_pages(house: House, places: Places) -> None:
    for name in ("today", "history", "preferences", "why", "keys", "routines"):
        house.program.open_page(name)
        places.look(house, name)
    workshop = house.program._shelf.workshop
    workshop.open_list("mine")
    places.look(house, "routines")
    house.program._shelf.workshop._do(Asked(Action.FIRST, "mine"))
    house.program._shelf.workshop._do(Asked(Action.EDIT, "mine"))
    places.look(house, "editor")
    for _ in range(12):
        house.press(Key.Key_Tab)
        house.press(Key.Key_Down)
        places.look(house, "editor")
    house.press(Key.Key_Escape)
    house.program.open_page("today")
    house.program._show_today()
    places.look(house, "first card")


def practise(house: House, places: Places) -> None:
    """Go through a session to its end, and look at each of its pages."""
    house.program.start(StartRequest("mine"))
    for _ in range(400):
        places.look(house, house.session.segment.kind.value)
        if house.session.waiting:
            house.press(Key.Key_Right)
        house.pass_time(1.0, step_s=0.25)
        if house.theatre.running is None:
            break
        if house.session.segment.kind is Kind.REST and "paused" not in places.seen:
            house.press(Key.Key_A)
            places.look(house, "paused")
            house.pass_time(1.5)
            house.press(Key.Key_A)
    assert house.window.page == "check_in"
    places.look(house, "check-in")
    house.press("4", Key.Key_Return, "2", Key.Key_Return, Key.Key_Escape)
    [record] = house.history()[:1]
    assert record.drills[0].sets_done == 2


def test_what_is_handed_out_holds_the_very_letters(
    names: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "data"
    keep_a_session(folder, names)

    def call(*words: str) -> str:
        assert main([*words, "--data-dir", str(folder)]) == 0
        return capsys.readouterr().out

    assert names["name"] in call("routines")
    assert names["line"] in call("timeline", "mine")
    assert json.loads(call("history", "--json"))[0]["routine_name"] == names["name"]
    call("history", "export", str(tmp_path / "out.csv"))
    [row] = csv.DictReader(io.StringIO((tmp_path / "out.csv").read_text("utf-8-sig")))
    assert row["routine_name"] == names["name"]
    assert row["drill_name"] == "'" + names["drill"], "a spreadsheet would reckon it"
    assert row["note"] == names["about"]
    call("report", str(tmp_path / "out.pdf"), "--name", names["name"])
    page = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "out.pdf"), "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "<b>Anna</b>" in page
    assert not (tmp_path / "hit").exists()
    tell("markup: plain text in routines, timeline, history, CSV and on the therapist's page")


def keep_a_session(folder: Path, names: dict[str, str]) -> None:
    drill = replace(a_drill(), name=names["drill"])
    record = a_session("one", drills=(drill,))
    kept = replace(record, routine="mine", routine_name=names["name"], note=names["about"])
    with Store.open(folder / "history.db") as store:
        store.save(kept)


@pytest.mark.parametrize(
    "path", ["../secret", "/etc/passwd", "..\\..\\x", "a/b", ".", "..", "~root", "$HOME", "x\0"]
)
def test_no_id_leads_out_of_the_folder(
    path: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ids of drills are checked; a routine's own is the name of its file."""
    file = tmp_path / "file.toml"
    quoted = {key: json.dumps("x") for key in NAMES}
    text = FILE.format(**quoted).replace('"own"', json.dumps(path))
    file.write_text(text)
    with pytest.raises(SystemExit, match="1"):
        main(["check", str(file), "--data-dir", str(tmp_path / "data")])
    said = capsys.readouterr().err
    assert "drills[1].id must be" in said
    assert said.count("\n") == 1
