# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import overload

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from exercises.catalogue.measures import load_measures
from exercises.measure import Measure
from exercises.noise import Noise, published
from exercises.record import (
    DrillRecord,
    MeasureRecord,
    Outcome,
    PauseRecord,
    SessionRecord,
    SignalRecord,
    When,
)
from exercises.sides import Side
from history.listing import Column, Listing
from history.summary import Per, Span
from tests.ui.chart_data import bars, chart, least_panel_px
from tests.ui.pages.conftest import Press, Show
from ui.look import LIGHT, Look, apply
from ui.pages.button import ActionButton
from ui.pages.history import History
from ui.pages.history_bars import View
from ui.pages.history_blocks import CHART, LEAST_CHART
from ui.pages.session_model import MEASURE, NOTE, PAIN, SessionModel
from ui.wording.history import details, done, row
from ui.wording.history_page import HistoryWords

Key = Qt.Key
AT = datetime(2026, 11, 22, 6, 12, tzinfo=UTC)
MEASURES = load_measures().all
TOE = "toe-touch-floor"
LEG = "aslr-angle"
AT_TOP = Qt.Orientation.Horizontal
EVERY = frozenset(Per)
HEADINGS = ("When", "Routine", "Done", "Time", "Effort", "Pain", "Measure", "Note")


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
            DrillRecord(
                *("hip", "Hip lift", 5, 1, 5, 4, sets_done, 4 * sets_done, 242_000, False, 2, 3)
            ),
        ),
        pauses=(PauseRecord(131_000, 22_000, "key"), PauseRecord(200_000, 10_000, "sound")),
        signals=(SignalRecord(AT, 300_000, "hip", 5, 2),),
        effort=4,
        pain=None,
        note="Neck was tense",
        felt=True,
        measures=(
            MeasureRecord(TOE, Side.BOTH, When.BEFORE, AT, (11.0, 11.0)),
            MeasureRecord(TOE, Side.BOTH, When.AFTER, AT, (9.0, 9.6)),
        ),
    )


class Many(Sequence[SessionRecord | None]):
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


def longest(measure: str) -> SessionRecord:
    """A session as long to write as any."""
    sides = {"toe touch": (Side.BOTH,), "leg raise": (Side.LEFT, Side.RIGHT)}[measure]
    ident, *tries = {"toe touch": (TOE, -22.5, -28.5), "leg raise": (LEG, 112.5, 118.5)}[measure]
    pairs = zip((When.BEFORE, When.AFTER), tries, strict=True)
    taken = tuple(
        MeasureRecord(ident, side, when, AT, (value,)) for when, value in pairs for side in sides
    )
    drill = DrillRecord(*("hip", "Hip lift", 16, 1, 16, 4, 16, 64, 242_000, False, 2, 10))
    told = session(0, Outcome.INTERRUPTED)
    return replace(told, active_ms=3_599_000, drills=(drill,), effort=10, pain=10, measures=taken)


def filled(
    sessions: Sequence[SessionRecord | None], measures: Mapping[str, Measure] = MEASURES
) -> History:
    page = History(measures)
    page.show_view(View(Span.SIX_MONTHS, Per.WEEK, "all"), {TOE: "Toe touch"}, EVERY)
    page.show_chart(chart(bars(3, None, 8), long=3))
    page.show_list(sessions, Listing())
    return page


@pytest.fixture
def history(show: Show) -> History:
    page = filled([session(0), session(1, Outcome.STOPPED), session(2, Outcome.INTERRUPTED)])
    show(page)
    return page


def words(page: History) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def cells(page: History, place: int) -> list[str]:
    model = page.table.model()
    return [model.index(place, column).data() for column in range(model.columnCount())]


def headings(page: History) -> list[str]:
    """What stands above the columns that are shown, but the note."""
    model, table = page.table.model(), page.table
    shown = [column for column in range(8) if not table.isColumnHidden(column)]
    return [model.headerData(column, AT_TOP) for column in shown]


def settled(page: History) -> None:
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def focused(page: History) -> QWidget | None:
    return page.focusWidget()


def test_a_session_is_a_row_in_the_time_it_was_lived(history: History) -> None:
    history.table.resize(1200, 400)
    assert cells(history, 0) == [
        "Sun 22 Nov 2026, 07:12",
        "Balloon breathing",
        "5 of 5 sets",
        "7:05",
        "4",
        "3 → –",
        "Toe touch 11 → 9.3 cm",
        "Neck was tense",
    ]


def test_in_a_list_of_less_width_the_routine_stands_below_the_time(history: History) -> None:
    history.table.resize(900, 400)
    assert cells(history, 1)[0] == "Sat 21 Nov 2026, 07:12\nBalloon breathing"
    assert cells(history, 1)[2:6] == ["3 of 5 sets\nstopped", "7:05", "4", "3 → –"]
    assert cells(history, 1)[6] == "Toe touch\n11 → 9.3 cm"
    assert headings(history) == ["When ▾\nRoutine", *HEADINGS[2:7]]


def test_in_a_narrow_list_time_and_pain_stand_below_what_was_done_and_effort(
    history: History,
) -> None:
    shown = [cells(history, 1)[column] for column in (0, 2, 4, 6)]
    assert shown == [
        "21 Nov 2026, 07:12\nBalloon breathing",
        "3 of 5 sets\n7:05, stopped",
        "4\n3 → –",
        "Toe touch\n11 → 9.3 cm",
    ]
    assert cells(history, 0)[2] == "5 of 5 sets\n7:05"
    assert headings(history) == ["When ▾\nRoutine", "Done\nTime", "Effort\nPain", "Measure"]


def test_in_a_narrow_list_both_sides_of_a_measure_stand_below_each_other(history: History) -> None:
    history.show_list([longest("leg raise")], Listing())
    assert cells(history, 0)[6] == "left 112.5 → 118.5°\nright 112.5 → 118.5°"
    history.table.resize(1400, 400)
    both = "Leg raise, left 112.5 → 118.5°, Leg raise, right 112.5 → 118.5°"
    assert cells(history, 0)[6] == both


@pytest.mark.parametrize("width", [800, 1100, 1280, 1366, 1440, 1600, 1920])
def test_nothing_of_the_list_is_cut_or_beside_it(show: Show, width: int) -> None:
    in_sight(show, MEASURES, width)


@pytest.mark.parametrize("width", [800, 1100, 1280, 1366, 1440, 1600, 1920])
@pytest.mark.usefixtures("german")
def test_nothing_of_the_german_list_is_cut_or_beside_it(show: Show, width: int) -> None:
    in_sight(show, load_measures("de").all, width)


def in_sight(show: Show, measures: Mapping[str, Measure], width: int) -> None:
    """Every cell of rows that are as long as any has the room it needs, in a page so wide."""
    page = filled([longest("toe touch"), longest("leg raise")], measures)
    show(page)
    page.resize(width, 800)
    beside = page.chart.isVisible() and page.list.isVisible()
    assert not beside or page.chart.width() >= LEAST_CHART
    page.tabs.choose("list")
    settled(page)
    table = page.table
    assert table.isVisible()
    assert table.horizontalScrollBar().maximum() == 0
    for column in (one for one in range(NOTE) if not table.isColumnHidden(one)):
        assert table.horizontalHeader().sectionSizeHint(column) <= table.columnWidth(column)
        for place in range(2):
            needed = table.sizeHintForIndex(table.model().index(place, column))
            lines = -(-needed.width() // table.columnWidth(column))
            assert lines == 1 or (column, lines) == (MEASURE, 2)  # side by side, and wrapped
            assert needed.height() <= table.rowHeight(place)


def test_a_list_that_text_grown_large_leaves_no_room_takes_turns_with_the_chart(
    history: History, qapp: QApplication
) -> None:
    assert history.chart.isVisible()
    assert history.list.isVisible()
    apply(qapp, Look(LIGHT, 150))
    settled(history)
    assert not history.list.isVisible()
    history.tabs.choose("list")
    settled(history)
    assert history.table.horizontalScrollBar().maximum() == 0


def test_a_session_that_was_not_finished_says_so(history: History) -> None:
    assert done(session(1, Outcome.STOPPED)) == "3 of 5 sets, stopped"
    assert done(session(2, Outcome.INTERRUPTED)) == "3 of 5 sets, interrupted"
    assert done(session(0, Outcome.RUNNING)) == "3 of 5 sets, running"


def test_enter_opens_the_details_in_the_charts_place_and_closes_them(
    history: History, press: Press
) -> None:
    assert not history.details.isVisible()
    press(Key.Key_Return)
    assert history.details.isVisible()
    assert not history.chart.isVisible()
    shown = words(history)
    for expected in (
        "Level 5, pace +1",
        "5 of 5 sets, 20 of 20 breaths, 4:02 of work",
        "At 2:11 for 0:22, by a key",
        "At 3:20 for 0:10, sound was lost",
        "At 5:00, Hip lift, level 5: light-headed",
        "Neck was tense",
        "Pain 3 before it, 2 after it",
        "Felt where it should be",
        "Toe touch 11 → 9.3 cm",
        "Toe touch today, within measurement noise",
    ):
        assert expected in shown
    press(Key.Key_Return)
    assert not history.details.isVisible()
    assert history.chart.isVisible()


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


def test_in_a_narrow_window_chart_and_list_take_turns(history: History, press: Press) -> None:
    history.resize(800, 600)
    assert history.tabs.isVisible()
    assert (history.chart.isVisible(), history.list.isVisible()) == (True, False)
    press("s")
    assert (history.chart.isVisible(), history.list.isVisible()) == (False, True)
    assert history.table.hasFocus()
    press(Key.Key_Return)
    assert not history.list.isVisible()
    assert history.details.hasFocus()
    history.resize(1280, 800)
    assert history.list.isVisible()
    history.resize(800, 600)
    press(Key.Key_Return)
    assert history.table.hasFocus()
    press("s")
    assert focused(history) is history.chart.card.view


@pytest.mark.parametrize(
    ("key", "view"),
    [
        ("4", View(Span.FOUR_WEEKS, None, "all")),
        ("a", View(Span.ALL, None, "all")),
        ("d", View(Span.SIX_MONTHS, Per.DAY, "all")),
        ("m", View(Span.SIX_MONTHS, Per.MONTH, "all")),
        ("v", View(Span.SIX_MONTHS, Per.WEEK, "minutes")),
    ],
)
def test_a_key_asks_for_another_view(history: History, press: Press, key: str, view: View) -> None:
    spy = QSignalSpy(history.view_asked)
    press(key)
    assert [spy.at(n)[0] for n in range(spy.count())] == [view]


def test_a_key_for_what_is_shown_already_asks_for_nothing(history: History, press: Press) -> None:
    spy = QSignalSpy(history.view_asked)
    press("6", "w")
    assert spy.count() == 0


def test_bars_too_thin_to_see_are_not_offered(history: History, press: Press) -> None:
    history.show_view(View(Span.ALL, Per.MONTH, "all"), {}, frozenset({Per.WEEK, Per.MONTH}))
    spy = QSignalSpy(history.view_asked)
    press("d")
    assert spy.count() == 0
    press("w")
    assert spy.count() == 1


def test_v_goes_round_all_charts(history: History, press: Press) -> None:
    kinds = []
    history.view_asked.connect(lambda view: kinds.append(view.kind))
    for kind in ("all", "minutes", TOE, "felt"):
        history.show_view(View(Span.ALL, Per.MONTH, kind), {TOE: "Toe touch"}, EVERY)
        press("v")
    assert kinds == ["minutes", TOE, "felt", "all"]


@pytest.mark.parametrize(
    ("key", "signal"),
    [("p", "picture_asked"), ("x", "export_asked"), ("i", "import_asked")],
)
def test_a_key_asks_for_what_its_button_says(
    history: History, press: Press, key: str, signal: str
) -> None:
    spy = QSignalSpy(getattr(history, signal))
    press(key)
    assert spy.count() == 1


def test_e_mends_and_delete_deletes_the_chosen_session(history: History, press: Press) -> None:
    mend, delete = QSignalSpy(history.mend_asked), QSignalSpy(history.delete_asked)
    press(Key.Key_Down, "e", Key.Key_Delete)
    assert mend.at(0)[0].id == "1"
    assert delete.at(0)[0].id == "1"
    press(Key.Key_Return)
    for button in history.details.findChildren(ActionButton)[1:]:
        button.click()
    assert (mend.count(), delete.count()) == (2, 2)


def test_delete_in_the_details_of_a_narrow_window_deletes(history: History, press: Press) -> None:
    history.resize(800, 600)
    spy = QSignalSpy(history.delete_asked)
    press("s", Key.Key_Return, Key.Key_Delete)
    assert spy.count() == 1


def test_control_z_undoes(history: History) -> None:
    spy = QSignalSpy(history.undo_asked)
    QTest.keyClick(history.table, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert spy.count() == 1


def test_a_key_reaches_each_choice_about_the_list(history: History, press: Press) -> None:
    history.show_list([session()], Listing())
    press("r")
    assert history.list.bar.routine.hasFocus()
    history.table.setFocus()
    press("o")
    assert history.list.bar.order.hasFocus()


def test_a_heading_sorts_and_again_the_other_way(history: History) -> None:
    header = history.table.horizontalHeader()
    asked: list[Listing] = []
    history.listing_asked.connect(asked.append)
    for line in (0.25, 0.25, 0.75):
        place = QPoint(header.sectionViewportPosition(2) + 5, round(line * header.height()))
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        history.show_list([session()], asked[-1])
    by = [(one.column, one.falling) for one in asked]
    assert by == [(Column.DONE, True), (Column.DONE, False), (Column.TIME, True)]
    assert history.list.bar.order.currentText() == "Longest first"
    assert headings(history)[1] == "Done\nTime ▾"


def test_every_heading_sorts_and_a_screen_reader_is_told_how(history: History) -> None:
    asked: list[Listing] = []
    history.listing_asked.connect(asked.append)
    for column in range(8):
        history.table._sort(column)
        history.show_list([session()], asked[-1])
    assert [listing.column for listing in asked] == list(Column)
    assert asked[-1] == Listing(Column.NOTE, falling=False)
    assert history.table.accessibleDescription() == "Note, A to Z"
    heads = [
        history.table.model().headerData(column, AT_TOP, Qt.ItemDataRole.AccessibleTextRole)
        for column in (0, 7)
    ]
    assert heads == ["When, Routine", "Note, Note, A to Z"]


def test_order_and_routine_are_chosen_by_keys(history: History) -> None:
    asked: list[Listing] = []
    routines = QSignalSpy(history.routines_asked)
    history.listing_asked.connect(asked.append)
    bar = history.list.bar
    bar.order.setFocus()
    QTest.keyClick(bar.order, Key.Key_Down)
    bar.routine.setFocus()
    assert routines.count() == 1
    bar.show_routines({"full": "Full routine"})
    QTest.keyClick(bar.routine, Key.Key_Down)
    assert asked == [Listing(Column.WHEN, falling=False), Listing(routine="full")]


def test_a_routine_without_sessions_says_so(history: History) -> None:
    history.show_list([], Listing(routine="full"))
    assert "No session of this routine." in words(history)
    assert history.table.current() is None


def test_columns_go_before_words_are_cut(history: History) -> None:
    history.table.resize(1200, 400)
    assert not history.table.isColumnHidden(1)
    history.resize(640, 480)
    history.tabs.choose("list")
    QApplication.processEvents()
    assert [history.table.isColumnHidden(column) for column in (0, 2, 7)] == [False, False, True]


def test_the_chart_has_its_width_before_the_list_has_a_column_for_each_value(
    history: History,
) -> None:
    for width, shown in ((1440, 4), (1920, 6)):
        history.resize(width, 900)
        settled(history)
        assert history.chart.width() >= CHART
        assert len(headings(history)) == shown


def test_a_narrow_chart_stands_beside_the_list_in_a_high_window_alone(
    show: Show,
) -> None:
    window = QWidget()
    history = filled([session()])
    history.setParent(window)
    show(window)
    for size, beside in (((1366, 700), False), ((1440, 700), True), ((1366, 800), True)):
        window.resize(*size)
        history.resize(*size)
        history.show()
        assert history.list.isVisible() is beside
    history.resize(1366, 700)  # a notice has the rest
    assert history.list.isVisible()


def test_arrows_go_on_where_the_column_that_was_chosen_has_gone_below_another(
    history: History, press: Press
) -> None:
    history.resize(1920, 900)
    settled(history)
    table = history.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, PAIN))
    history.resize(1366, 800)
    settled(history)
    assert table.isColumnHidden(PAIN)
    press(Key.Key_Down)
    assert table.currentIndex().row() == 1


def test_the_chart_has_the_keyboard_where_it_takes_the_place_of_the_list(history: History) -> None:
    history.resize(1366, 800)
    history.table.setFocus()
    history.resize(1366, 640)
    settled(history)
    assert not history.table.isVisible()
    assert focused(history) is history.chart.card.stop


@pytest.mark.parametrize("size", [(640, 480), (800, 600), (1280, 800), (1920, 1080)])
def test_every_number_of_the_chart_can_be_reached_in_the_list(
    history: History, size: tuple[int, int]
) -> None:
    history.resize(*size)
    if history.tabs.isVisible():
        history.tabs.choose("list")
    QApplication.processEvents()
    table, seen = history.table, set()
    table.setFocus()
    for _ in range(8):
        index = table.currentIndex()
        if table.viewport().rect().contains(table.visualRect(index)):
            seen |= set(table.model().headerData(index.column(), AT_TOP).split("\n"))
        QTest.keyClick(table, Key.Key_Right)
    assert {"When ▾", "Done", "Time", "Effort", "Pain", "Measure"} <= seen


def test_no_sessions_says_what_will_be_here(show: Show, press: Press) -> None:
    page = History(MEASURES)
    page.show_empty()
    show(page)
    assert "Nothing here yet" in words(page)
    assert "a chart grows here" in words(page)
    assert not page.table.isVisible()
    assert not page.chart.card.loaded
    spy = QSignalSpy(page.import_asked)
    press("i", "4", "e", "s", Key.Key_Return)
    assert spy.count() == 1


def test_the_value_pointed_at_is_said_large(history: History) -> None:
    card = history.chart.card
    assert card.large.text() == "All of it"
    card.view.setFocus()
    assert (card.large.text(), card.small.text()) == ("8 min", "day 2")
    QTest.keyClick(card.view, Key.Key_Left)
    assert card.small.text() == "day 1"
    history.table.setFocus()
    assert card.large.text() == "All of it"


@pytest.mark.parametrize(("size", "percent"), [((800, 600), 100), ((800, 600), 200)])
def test_the_chart_can_be_reached_and_seen_whole_in_width(
    history: History, qapp: QApplication, size: tuple[int, int], percent: int
) -> None:
    apply(qapp, Look(LIGHT, percent))
    history.resize(*size)
    for _ in range(3):
        qapp.processEvents()
    view = history.chart.card.view
    assert view.isVisible()
    left = view.mapTo(history, view.rect().topLeft()).x()
    assert 0 <= left < left + view.width() <= history.width()
    assert least_panel_px(view) >= view.fontMetrics().height()


def test_only_rows_that_are_looked_at_are_worded(show: Show) -> None:
    many = Many(50_000)
    page = filled(many)
    show(page)
    page.grab()
    assert page.table.model().rowCount() == 50_000
    assert 0 < len(many.asked) < 200


def test_the_last_of_fifty_thousand_is_one_key_away(show: Show) -> None:
    page = filled(Many(50_000))
    show(page)
    QTest.keyClick(page.table, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    page.grab()
    assert page.table.currentIndex().row() == 49_999


def test_the_model_has_no_rows_below_rows() -> None:
    model = SessionModel(HistoryWords(), MEASURES)
    model.show_sessions([session(), None])
    index = model.index(0, 0)
    assert (model.rowCount(), model.rowCount(index), model.columnCount(index)) == (2, 0, 0)
    assert model.data(index, Qt.ItemDataRole.DecorationRole) is None
    assert model.rowCount(QModelIndex()) == 2
    assert model.data(model.index(1, 0)) == "?"


def test_nothing_that_was_not_recorded_has_a_section() -> None:
    bare = SessionRecord(
        "1", AT, 0, "balloon", "Balloon", Outcome.STOPPED, 0, 0, (), (), (), None, None, ""
    )
    assert [one.heading for one in details(bare, MEASURES, published)] == ["Sun 22 Nov 2026, 06:12"]
    assert row(bare, MEASURES).effort == "–"
    assert row(bare, MEASURES).measure == "–"


def test_details_hold_a_change_against_the_person_s_own_noise() -> None:
    taken = tuple(
        MeasureRecord("toe-touch-floor", Side.BOTH, when, AT, (cm,))
        for when, cm in ((When.BEFORE, 10.0), (When.AFTER, 2.0))
    )
    held = replace(session(), measures=taken)
    own = details(held, MEASURES, lambda _measure, _side: Noise(9.5, personal=True))
    assert any("within measurement noise" in line for section in own for line in section.lines)
    plain = details(held, MEASURES, published)
    assert any("clearly changed" in line for section in plain for line in section.lines)
