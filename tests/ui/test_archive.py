# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The history in the whole program: a real file behind it, and keys alone before it."""

import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from exercises.record import MeasureRecord, SessionRecord, When
from exercises.sides import Side
from history.errors import StoreFailed
from history.listing import Column, Listing
from history.store import Store
from tests.fakes import NOON
from tests.history.records import a_session
from tests.ui.conftest import OpenHouse
from tests.ui.house import House
from ui.archive import Archive
from ui.views.chart_values import Chart

Key = Qt.Key
TOE = "toe-touch-floor"


def ago(days: float, ident: str = "", routine: str = "balloon") -> SessionRecord:
    """A session so many days before the house's noon, with a cold toe touch."""
    at = NOON - timedelta(days=days)
    taken = MeasureRecord(TOE, Side.BOTH, When.BEFORE, at, (10.0, 11.0))
    record = replace(a_session(ident or f"{days:g}"), started_at=at, offset_minutes=0)
    return replace(record, routine=routine, routine_name=routine, measures=(taken,))


OpenOn = Callable[..., House]


@pytest.fixture
def open_on(open_house: OpenHouse, tmp_path: Path) -> OpenOn:
    """Open the program's history on these sessions."""

    def opened(*records: SessionRecord) -> House:
        with Store.open(tmp_path / "history.db") as store:
            for record in records:
                store.save(record)
        house = open_house()
        house.press("h")
        assert house.window.page == "history"
        return house

    return opened


def archive(house: House) -> Archive:
    return house.program._shelf.archive


def chart(house: House) -> Chart:
    found = archive(house).page.chart.card._chart
    assert found is not None
    return found


def listed(house: House) -> list[str]:
    sessions = archive(house).page.table._sessions._sessions
    return [record.id if record is not None else "?" for record in sessions]


def test_a_first_look_shows_chart_and_list(open_on: OpenOn) -> None:
    house = open_on(ago(1), ago(3), ago(40))
    assert [panel.title.split()[0] for panel in chart(house).panels] == [
        "Minutes",
        "Toe",
        "Effort",
    ]
    assert chart(house).large == "15 min"
    assert listed(house) == ["1", "3", "40"]
    assert archive(house).page.table.hasFocus()


def test_keys_change_how_far_back_and_what_a_bar_is(open_on: OpenOn) -> None:
    house = open_on(ago(1), ago(3), ago(40), ago(400))
    house.press("4")
    assert chart(house).panels[0].title == "Minutes a day"
    assert chart(house).large == "10 min"
    house.press("a")
    assert chart(house).panels[0].title == "Minutes a week"
    assert chart(house).large == "20 min"
    house.press("m")
    assert chart(house).panels[0].title == "Minutes a month"
    house.press("v", "v")
    assert [panel.title.split()[0] for panel in chart(house).panels] == ["Toe"]


def test_what_is_said_of_a_measure_is_the_same_however_far_back_is_shown(open_on: OpenOn) -> None:
    house = open_on(*map(ago, (1, 3, 5, 200, 203, 205, 207)))
    house.press("4")
    near = chart(house).panels[1]
    house.press("a")
    whole = chart(house).panels[1]
    assert (len(near.series[0].marks), len(whole.series[0].marks)) == (3, 7)
    assert near.verdict == whole.verdict
    assert near.verdict.startswith("last three of all against first three: 0 cm apart")


def test_days_of_years_are_not_drawn_one_by_one(open_on: OpenOn) -> None:
    house = open_on(ago(1), ago(900))
    house.press("6", "d")
    assert chart(house).panels[0].title == "Minutes a day"
    house.press("a", "d")
    assert chart(house).panels[0].title == "Minutes a month"


def test_a_measure_that_was_never_taken_has_no_panel(open_on: OpenOn) -> None:
    house = open_on(replace(ago(1), measures=()))
    assert [panel.title.split()[0] for panel in chart(house).panels] == ["Minutes", "Effort"]


def test_delete_and_the_notice_brings_it_back_as_it_was(open_on: OpenOn) -> None:
    kept = ago(3)
    house = open_on(ago(1), kept, ago(5))
    house.press(Key.Key_Down, Key.Key_Delete)
    assert listed(house) == ["1", "5"]
    assert archive(house).page.table.currentIndex().row() == 1
    assert house.notice == "The session of Thu 26 Feb 2026, 12:00 was deleted."
    assert chart(house).large == "10 min"
    house.window.notice.act()
    assert listed(house) == ["1", "3", "5"]
    back = house.history()[1]
    assert back == replace(kept, changed_at=back.changed_at)
    assert back.changed_at == house.clock.now()
    assert archive(house).page.table.currentIndex().row() == 1
    assert house.notice == "The session of Thu 26 Feb 2026, 12:00 is back."
    assert house.window.notice.passing.isActive()


def test_a_session_is_brought_back_from_another_page_too(open_on: OpenOn) -> None:
    house = open_on(ago(1), ago(3))
    house.press(Key.Key_Delete, Key.Key_Escape)
    assert house.window.page == "today"
    house.window.notice.act()
    assert [record.id for record in house.history()] == ["1", "3"]
    assert house.window.page == "today"


def test_a_session_can_be_brought_back_after_another_one(open_on: OpenOn) -> None:
    house = open_on(ago(1), ago(3))
    house.press(Key.Key_Delete, Key.Key_Escape)
    told = house.notice
    house.press("b")
    assert house.window.page == "session"
    assert house.notice == ""
    house.press(Key.Key_Escape, Key.Key_Return, Key.Key_Escape)
    assert house.notice == told
    house.window.notice.act()
    assert {"1", "3"} <= {record.id for record in house.history()}


def test_control_z_brings_it_back_once(open_on: OpenOn) -> None:
    house = open_on(ago(1), ago(3))
    house.press(Key.Key_Delete)
    assert listed(house) == ["3"]
    house.control(Key.Key_Z)
    assert listed(house) == ["1", "3"]
    house.control(Key.Key_Z)
    assert listed(house) == ["1", "3"]


def test_deleting_the_last_session_leaves_what_will_be_here_and_undo(open_on: OpenOn) -> None:
    house = open_on(ago(1))
    house.press(Key.Key_Delete)
    assert archive(house).page._empty.isVisible()
    house.window.notice.act()
    assert listed(house) == ["1"]
    assert not archive(house).page._empty.isVisible()


def test_a_session_that_cannot_be_deleted_stays_and_is_told(
    open_on: OpenOn, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = open_on(ago(1))

    def full(*_given: object) -> None:
        raise StoreFailed("The history could not be written: the disk is full.")

    monkeypatch.setattr(house.reader, "delete", full)
    house.press(Key.Key_Delete)
    assert house.notice == "The history could not be written: the disk is full."
    assert listed(house) == ["1"]


def test_the_list_is_filtered_and_sorted_by_keys(open_on: OpenOn) -> None:
    house = open_on(ago(1), ago(3, routine="full"), replace(ago(5), active_ms=900_000))
    bar = archive(house).page.list.bar
    bar.order.setFocus()
    house.press(*[Key.Key_Down] * 6)
    assert archive(house)._listing == Listing(Column.TIME)
    assert listed(house)[0] == "5"
    bar.routine.setFocus()
    assert [bar.routine.itemText(n) for n in range(3)] == ["All routines", "balloon", "full"]
    house.press(Key.Key_Down, Key.Key_Down)
    assert listed(house) == ["3"]
    assert bar.count.text() == "1 session"


def test_tab_goes_from_chart_to_list_and_round(open_on: OpenOn) -> None:
    house = open_on(ago(1), ago(3))
    page = archive(house).page
    page.chart.bar.span._segments["4-weeks"].setFocus()
    seen = []
    for _ in range(6):
        house.press(Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    chosen = page.chart.bar.per._segments["day"]
    bar = page.list.bar
    assert seen[:6] == [
        chosen,
        page.chart.bar.kind,
        page.chart.card.view,
        bar.routine,
        bar.order,
        page.table,
    ]


def test_export_and_import_are_asked_for(open_on: OpenOn) -> None:
    house = open_on(ago(1))
    shelf = house.program._shelf
    spies = [QSignalSpy(signal) for signal in (shelf.export_asked, shelf.import_asked)]
    house.press("x", "i")
    assert [spy.count() for spy in spies] == [1, 1]


def test_e_mends_the_check_in_and_leads_back_to_the_session(open_on: OpenOn) -> None:
    house = open_on(ago(1), ago(3), ago(5))
    house.press(Key.Key_Down, "e")
    assert house.window.page == "check_in"
    house.press(Key.Key_Escape)
    assert house.window.page == "history"
    assert archive(house).page.table.currentIndex().row() == 1
    house.press(Key.Key_Escape, "h")
    assert archive(house).page.table.currentIndex().row() == 0


def test_the_session_that_was_mended_is_found_where_the_order_put_it(open_on: OpenOn) -> None:
    efforts = {"low": 2, "middle": 5, "high": 8}
    house = open_on(*(replace(ago(1, one), effort=n) for one, n in efforts.items()))
    archive(house)._show_list(Listing(Column.EFFORT))
    assert listed(house) == ["high", "middle", "low"]
    house.press("e", "1", Key.Key_Return)
    house.program._shelf.ending.page._save.click()
    assert listed(house) == ["middle", "low", "high"]
    assert archive(house).page.table.currentIndex().row() == 2


def test_what_another_program_changed_meanwhile_is_mended_as_it_is_now(open_on: OpenOn) -> None:
    house = open_on(ago(1), ago(2))
    with Store.open(house.folder / "history.db") as store:
        store.save(replace(ago(1), note="from elsewhere"))
    house.press("e")
    house.program._shelf.ending.page._save.click()
    assert house.history()[0].note == "from elsewhere"
    with Store.open(house.folder / "history.db") as store:
        store.delete(ago(1).id, NOON)
    house.press("e")
    assert house.window.page == "history"
    assert listed(house) == [ago(2).id]


@pytest.mark.parametrize(
    ("name", "begins"), [("a.svg", b"<?xml"), ("a.png", b"\x89PNG"), ("a", b"\x89PNG")]
)
def test_the_chart_is_saved_as_a_picture(
    open_on: OpenOn, tmp_path: Path, name: str, begins: bytes
) -> None:
    house = open_on(ago(1))
    archive(house)._ask_picture = lambda: tmp_path / name
    house.press("p")
    [written] = tmp_path.glob("a*")
    assert written.read_bytes().startswith(begins)
    assert house.notice == f"The chart was saved as {written}"
    assert house.window.notice.passing.isActive()


def test_a_picture_that_cannot_be_written_is_told(open_on: OpenOn, tmp_path: Path) -> None:
    house = open_on(ago(1))
    archive(house)._ask_picture = lambda: tmp_path / "nowhere" / "a.png"
    house.press("p")
    assert house.notice == "The chart could not be saved: no such file or directory."
    assert not house.window.notice.passing.isActive()
    archive(house)._ask_picture = lambda: None
    house.press("p")


def test_esc_closes_the_details_and_then_leaves(open_on: OpenOn) -> None:
    house = open_on(ago(1))
    house.press(Key.Key_Return)
    assert archive(house).page.details.isVisible()
    house.press(Key.Key_Escape)
    assert house.window.page == "history"
    house.press(Key.Key_Escape)
    assert house.window.page == "today"


def test_a_new_session_is_there_when_the_history_is_opened_again(open_on: OpenOn) -> None:
    house = open_on(ago(3))
    house.press(Key.Key_Escape)
    house.journal.save(ago(1))
    house.press("h")
    assert listed(house) == ["1", "3"]
    assert chart(house).large == "10 min"


def test_a_history_that_cannot_be_read_is_told_and_empty(
    open_house: OpenHouse, tmp_path: Path
) -> None:
    house = open_house()
    (tmp_path / "history.db").mkdir()
    house.press("h")
    assert "it is a folder" in house.notice
    assert archive(house).page._empty.isVisible()


def test_neither_pyqtgraph_nor_numpy_is_loaded_before_there_is_a_chart() -> None:
    check = (
        "import sys, ui.app, ui.archive;"
        "sys.exit(bool({'pyqtgraph', 'numpy', 'PySide6.QtSvg'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0


def test_the_last_session_deleted_leaves_the_keyboard_on_the_page(open_on: OpenOn) -> None:
    house = open_on(ago(1))
    house.press(Key.Key_Delete)
    page = archive(house).page
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.isAncestorOf(focused)
    QTest.keyClick(focused, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert listed(house) == ["1"]
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.isAncestorOf(focused)
