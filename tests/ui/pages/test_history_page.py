# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import overload

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from exercises.record import DrillRecord, Outcome, PauseRecord, SessionRecord, SignalRecord
from tests.ui.pages.conftest import Press, Show
from ui.pages.button import ActionButton
from ui.pages.history import History
from ui.pages.session_table import SessionModel
from ui.wording.history import HistoryWords, details, done, row

Key = Qt.Key
AT = datetime(2026, 11, 22, 6, 12, tzinfo=UTC)


def session(place: int = 0, outcome: Outcome = Outcome.FINISHED) -> SessionRecord:
    sets_done = 5 if outcome is Outcome.FINISHED else 3
    return SessionRecord(
        id=str(place),
        started_at=AT - timedelta(days=place),
        offset_minutes=60,
        routine="balloon",
        routine_name="Balloon breathing",
        outcome=outcome,
        active_ms=425_000,
        paused_ms=32_000,
        drills=(
            DrillRecord("hip", "Hip lift", 5, 1, 5, 4, sets_done, 4 * sets_done, 242_000, False, 2),
        ),
        pauses=(PauseRecord(131_000, 22_000, "key"), PauseRecord(200_000, 10_000, "sound")),
        signals=(SignalRecord(AT, 300_000, "hip", 5, 2),),
        effort=4,
        pain=None,
        note="Neck was tense",
    )


class Many(Sequence[SessionRecord]):
    """So many sessions; counts how often one was asked for."""

    def __init__(self, length: int) -> None:
        self.length = length
        self.asked: set[int] = set()

    def __len__(self) -> int:
        return self.length

    @overload
    def __getitem__(self, place: int) -> SessionRecord: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[SessionRecord]: ...
    def __getitem__(self, place: int | slice) -> SessionRecord | Sequence[SessionRecord]:
        assert isinstance(place, int)
        self.asked.add(place)
        return session(place % 3000)


@pytest.fixture
def history(show: Show) -> History:
    page = History()
    page.show_sessions([session(0), session(1, Outcome.STOPPED), session(2, Outcome.INTERRUPTED)])
    show(page)
    return page


def words(page: History) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def cells(page: History, place: int) -> list[str]:
    model = page.table.model()
    return [model.index(place, column).data() for column in range(model.columnCount())]


def test_a_session_is_a_row_in_the_time_it_was_lived(history: History) -> None:
    assert cells(history, 0) == [
        "Sun 22 Nov 2026, 07:12",
        "Balloon breathing",
        "5 of 5 sets",
        "7:05",
        "4",
        "–",
        "Neck was tense",
    ]


def test_a_session_that_was_not_finished_says_so(history: History) -> None:
    assert cells(history, 1)[2] == "3 of 5 sets, stopped"
    assert cells(history, 2)[2] == "3 of 5 sets, interrupted"
    assert done(session(0, Outcome.RUNNING)) == "3 of 5 sets, running"


def test_enter_opens_the_details_and_closes_them(history: History, press: Press) -> None:
    assert not history.details.isVisible()
    press(Key.Key_Return)
    assert history.details.isVisible()
    shown = words(history)
    for expected in (
        "Level 5, pace +1",
        "5 of 5 sets, 20 of 20 breaths",
        "At 2:11 for 0:22, by a key",
        "At 3:20 for 0:10, sound was lost",
        "At 5:00, level 5: light-headed",
        "Neck was tense",
        "Pain 2 after it",
    ):
        assert expected in shown
    press(Key.Key_Return)
    assert not history.details.isVisible()


def test_the_details_follow_the_chosen_row(history: History, press: Press) -> None:
    press(Key.Key_Return, Key.Key_Down)
    assert "Sat 21 Nov 2026, 07:12" in words(history)


def test_a_double_click_opens_a_session(history: History) -> None:
    place = history.table.visualRect(history.table.model().index(2, 0)).center()
    port = history.table.viewport()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=place)
    assert "Fri 20 Nov 2026, 07:12" in words(history)


def test_stepping_back_closes_the_details_first(history: History, press: Press) -> None:
    press(Key.Key_Return)
    assert history.step_back()
    assert not history.step_back()
    assert history.table.hasFocus()


def test_the_close_button_closes(history: History, press: Press) -> None:
    press(Key.Key_Return)
    history.details.findChildren(ActionButton)[0].click()
    assert not history.details.isVisible()


def test_in_a_narrow_window_the_details_take_the_lists_place(
    history: History, press: Press
) -> None:
    history.resize(800, 600)
    press(Key.Key_Return)
    assert not history.table.isVisible()
    assert history.details.hasFocus()
    history.resize(1280, 800)
    assert history.table.isVisible()
    history.resize(800, 600)
    press(Key.Key_Return)
    assert history.table.hasFocus()


def test_columns_go_before_words_are_cut(history: History) -> None:
    history.resize(1280, 800)
    assert not any(history.table.isColumnHidden(column) for column in range(7))
    history.resize(640, 480)
    assert [history.table.isColumnHidden(column) for column in (0, 2, 6)] == [False, False, True]


def test_no_sessions_says_what_will_be_here(history: History) -> None:
    history.show_sessions([])
    assert "Nothing here yet" in words(history)
    assert not history.table.isVisible()
    assert history.table.current() is None


def test_only_rows_that_are_looked_at_are_worded(show: Show) -> None:
    many = Many(50_000)
    page = History()
    page.show_sessions(many)
    show(page)
    page.grab()
    assert page.table.model().rowCount() == 50_000
    assert 0 < len(many.asked) < 200


def test_the_last_of_fifty_thousand_is_one_key_away(show: Show, press: Press) -> None:
    page = History()
    page.show_sessions(Many(50_000))
    show(page)
    QTest.keyClick(page.table, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    page.grab()
    assert page.table.currentIndex().row() == 49_999


def test_the_model_has_no_rows_below_rows() -> None:
    model = SessionModel(HistoryWords())
    model.show_sessions([session()])
    index = model.index(0, 0)
    assert (model.rowCount(), model.rowCount(index), model.columnCount(index)) == (1, 0, 0)
    assert model.data(index, Qt.ItemDataRole.DecorationRole) is None
    assert model.rowCount(QModelIndex()) == 1


def test_nothing_that_was_not_recorded_has_a_section() -> None:
    bare = SessionRecord(
        "1", AT, 0, "balloon", "Balloon", Outcome.STOPPED, 0, 0, (), (), (), None, None, ""
    )
    assert [section.heading for section in details(bare)] == ["Sun 22 Nov 2026, 06:12"]
    assert row(bare).effort == "–"
