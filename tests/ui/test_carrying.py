# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Export and import from the window: done on a thread, told in the quiet bar."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from history.store import Store
from tests.history.records import NOON, a_session
from tests.ui.house import House
from ui.asking_file import with_ending
from ui.carrying import Carrying


class Person:
    """Answers what the dialogs ask."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.names: list[str] = []
        self.waited = 0

    def ask_save(self, name: str) -> Path | None:
        self.names.append(name)
        return self.path

    def ask_open(self) -> Path | None:
        return self.path

    def settle(self) -> None:
        self.waited += 1


@pytest.fixture
def person() -> Person:
    return Person()


@pytest.fixture
def carrying(qtbot: QtBot, tmp_path: Path, person: Person) -> Iterator[Carrying]:
    del qtbot
    with Store.open(tmp_path / "history.db") as store:
        store.save(a_session("one"))
    carrying = Carrying(
        tmp_path / "history.db",
        tmp_path / "backups",
        person.ask_save,
        person.ask_open,
        lambda: NOON,
        person.settle,
    )
    yield carrying
    carrying.close()


def told(qtbot: QtBot, carrying: Carrying, deed: str) -> str:
    with qtbot.waitSignal(carrying.told) as heard:
        getattr(carrying, deed)()
    (said,) = heard.args or [""]
    assert isinstance(said, str)
    return said


def test_what_is_exported_is_brought_in_again(
    qtbot: QtBot, tmp_path: Path, carrying: Carrying, person: Person
) -> None:
    person.path = tmp_path / "out.json"
    assert told(qtbot, carrying, "export") == f"Sessions written to {person.path}: 1."
    with Store.open(tmp_path / "history.db") as store:
        store._opened.connection.execute("DELETE FROM session")
    with qtbot.waitSignal(carrying.changed):
        said = told(qtbot, carrying, "bring")
    assert said == "Imported sessions: 1 added, 0 changed, 0 deleted, 0 known already."
    with Store.open(tmp_path / "history.db") as store:
        assert [record.id for record in store.sessions()] == ["one"]
    assert len(list((tmp_path / "backups").iterdir())) == 1
    assert person.waited == 2
    assert person.names == ["ninety-history.csv"]


def test_a_change_of_mind_does_nothing(
    qtbot: QtBot, tmp_path: Path, carrying: Carrying, person: Person
) -> None:
    with qtbot.assertNotEmitted(carrying.told):
        carrying.export()
        carrying.bring()
        carrying.close()
    assert person.waited == 0


@pytest.mark.parametrize("deed", ["export", "bring"])
def test_what_cannot_be_done_is_told(
    qtbot: QtBot, tmp_path: Path, carrying: Carrying, person: Person, deed: str
) -> None:
    person.path = tmp_path / "nowhere" / "file.json"
    assert "no such file or directory" in told(qtbot, carrying, deed)
    person.path = tmp_path / "letter.csv"
    person.path.write_text("Dear reader")
    with qtbot.assertNotEmitted(carrying.changed):
        assert str(person.path) in told(qtbot, carrying, deed)
    assert person.path.read_text() == "Dear reader"


def test_a_fault_of_the_program_reaches_the_window(
    qtbot: QtBot, carrying: Carrying, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.path = Path("out.csv")
    monkeypatch.setattr("ui.exporting.export", lambda *_: 1 / 0)
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(carrying.broke):
        carrying.export()
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_a_name_without_an_ending_gets_that_of_its_kind() -> None:
    assert with_ending(Path("a/mine"), ".json") == Path("a/mine.json")
    assert with_ending(Path("a/mine.CSV"), ".json") == Path("a/mine.CSV")
    assert with_ending(Path("a/mine.v2"), ".csv") == Path("a/mine.v2.csv")


def test_the_window_tells_it_and_shows_what_came(
    qtbot: QtBot, tmp_path: Path, carrying: Carrying, person: Person
) -> None:
    (tmp_path / "house").mkdir()
    house = House(qtbot, tmp_path / "house")
    try:
        house.program.carry_with(carrying)
        house.program.open_page("history")
        with Store.open(tmp_path / "house" / "history.db") as store:
            store.save(a_session("came"))
        carrying.changed.emit()
        assert house.program._shelf.archive.page.table.isVisible()
        carrying.told.emit("Done.")
        assert house.window.notice._text.text() == "Done."
    finally:
        house.close()
