# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What holds for every page alike."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from exercises.catalogue import load_catalogue
from exercises.dosing import prescribe
from exercises.plan import Choices
from exercises.record import DrillRecord, Outcome, SessionRecord
from history.listing import Listing
from history.summary import Per, Span
from settings.preferences import Preferences
from tests.ui.chart_data import bars, chart, points
from ui.bug_report import BugReport, report_text
from ui.daybook import ready_of
from ui.look import CONTRAST, DARK, LIGHT, TARGET, Look, Theme, apply
from ui.notice import Notice, NoticeBar
from ui.pages.check_in import CheckedIn, CheckIn, Done, Result
from ui.pages.day import Card, Day, DrillRow
from ui.pages.first_start import FirstAnswers, FirstStart
from ui.pages.history import History
from ui.pages.history_bars import View
from ui.pages.keys import KeysOverlay
from ui.pages.measure import MeasurePage, MeasureView
from ui.pages.mending import DrillPain, TakenTries
from ui.pages.pace_field import DrillName
from ui.pages.preferences import PreferencesPage
from ui.pages.ready import MeasureOffer, Ready
from ui.pages.sound_check import SoundCheck
from ui.pages.today import Today

LONG = "90/90 Hip Lift with Balloon Breathing"


def today() -> Today:
    page = Today()
    card = Card("balloon", "Balloon breathing", LONG, "B", 1, 1, ("a wall, or a sturdy chair",))
    reset = Card("reset", "Reset", "two sets", "Q", 1, 1)
    row = DrillRow("drill-1", "hip", 1, LONG, 2, "Heel dig", (1, 2, 3), 6, 1, "1", "A mark.")
    page.show_day(Day((card, reset), (row,), "One day this week.", (5,) * 28, ("Breathe.",)))
    return page


def first_start() -> FirstStart:
    page = FirstStart()
    page.show_answers(load_catalogue().screening, None)
    return page


def questions() -> FirstStart:
    page = FirstStart()
    asked = load_catalogue().screening
    yes = tuple(question.id for question in asked)
    page.show_answers(asked, FirstAnswers(yes, (), shown=False))
    return page


def begin() -> FirstStart:
    page = questions()
    page._show(2)
    return page


def check_in() -> CheckIn:
    page = CheckIn()
    page.show_done(Done(LONG, 5, 5, 20, 240_000, "finished"))
    return page


def mending() -> CheckIn:
    page = CheckIn()
    done = Done(
        LONG,
        5,
        5,
        20,
        240_000,
        "finished",
        results=(Result(f"{LONG}: clearly changed.", verdict=True), Result(LONG)),
        feel=(f"{LONG}: {LONG}",),
    )
    before = CheckedIn(4, 10, LONG, felt=False)
    tries = TakenTries("Leg raise, right before, °", (60.5, 61.0, 62.0), 0, 150)
    page.show_mend(done, before, (DrillPain(LONG, 3, None), DrillPain("Short", 10, 10)), (tries,))
    return page


def ready() -> Ready:
    page = Ready()
    catalogue = load_catalogue()
    routine = catalogue.routine("reset")
    assert routine is not None
    page.show_plan(ready_of(prescribe(routine, catalogue, Choices())))
    page.show_measure(MeasureOffer("Toe touch", LONG, LONG, LONG))
    return page


def measure() -> MeasurePage:
    page = MeasurePage()
    slots = ("Try 1: −12.5 cm", "Try 2: –", "Try 3: –")
    view = MeasureView(
        "Toe touch after the drills",
        "Counted try 2 of 3",
        "Reach, then type the number.",
        "−12.5 cm",
        faint=False,
        slots=slots,
        sign=LONG,
        hint=LONG,
        notice=LONG,
        keys=LONG,
    )
    page.show_view(view)
    return page


def history() -> History:
    page = History({})
    page.show_view(View(Span.FOUR_WEEKS, Per.DAY, "all"), {}, frozenset(Per))
    page.show_chart(chart(bars(3, None, 8), points((0, 2), (1, 3)), long=3))
    drill = DrillRecord("hip", LONG, 5, 0, 5, 4, 5, 20, 240_000, skipped=False)
    at = datetime(2026, 9, 30, 22, 59, tzinfo=UTC)
    page.show_list(
        [
            SessionRecord(
                "1", at, 0, "balloon", LONG, Outcome.INTERRUPTED, 1, 1, (drill,), (), (), 1, 1, "x"
            )
        ],
        Listing(),
    )
    return page


def history_list() -> History:
    page = history()
    page.tabs.choose("list")
    return page


def empty_history() -> History:
    page = History({})
    page.show_empty()
    return page


def history_details() -> History:
    page = history_list()
    record = page.table.current()
    assert record is not None
    page._open(record)
    return page


def preferences() -> PreferencesPage:
    page = PreferencesPage()
    page.show_preferences(Preferences(), (DrillName("hip", LONG),))
    return page


def keys() -> KeysOverlay:
    page = KeysOverlay()
    drill = next(iter(load_catalogue().drills.values()))
    page.show_keys(drill.name, drill.stop)
    return page


def notice() -> QWidget:
    page = QWidget()
    bar = NoticeBar()
    QVBoxLayout(page).addWidget(bar)
    bar.show_notice(Notice("A session was interrupted. " * 3, "Show it", "history", urgent=True))
    return page


def report() -> BugReport:
    return BugReport(report_text(ValueError("wrong")))


PAGES: list[Callable[[], QWidget]] = [
    today,
    first_start,
    questions,
    begin,
    SoundCheck,
    check_in,
    mending,
    ready,
    measure,
    history,
    history_list,
    history_details,
    empty_history,
    preferences,
    keys,
    notice,
    report,
]
every_page = pytest.mark.parametrize("make", PAGES, ids=[make.__name__ for make in PAGES])


def shown(make: Callable[[], QWidget], qtbot: QtBot, width: int = 1280, high: int = 800) -> QWidget:
    page = make()
    qtbot.addWidget(page)
    page.resize(width, high)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    QApplication.sendPostedEvents()
    return page


def stops(page: QWidget) -> list[QWidget]:
    tab = Qt.FocusPolicy.TabFocus
    return [
        widget
        for widget in page.findChildren(QWidget)
        if (widget.focusPolicy() & tab) == tab
        and widget.focusProxy() is None
        and widget.isEnabled()
        and widget.isVisible()
    ]


@every_page
def test_every_control_has_an_accessible_name(make: Callable[[], QWidget], qtbot: QtBot) -> None:
    page = shown(make, qtbot)
    for stop in stops(page):
        assert stop.accessibleName(), stop


@every_page
def test_tab_reaches_every_control(
    make: Callable[[], QWidget], qtbot: QtBot, qapp: QApplication
) -> None:
    page = shown(make, qtbot)
    wanted = {
        stop for stop in stops(page) if not isinstance(stop, QRadioButton) or stop.isChecked()
    }
    seen = set()
    for _ in range(len(wanted) + 2):
        focused = qapp.focusWidget()
        if focused is not None:
            seen.add(focused)
        QTest.keyClick(focused or page, Qt.Key.Key_Tab)
    assert wanted <= seen | {page}


@every_page
def test_every_control_is_large_enough_to_hit(make: Callable[[], QWidget], qtbot: QtBot) -> None:
    page = shown(make, qtbot)
    for stop in stops(page):
        assert stop.height() >= TARGET, stop.accessibleName()
        assert stop.width() >= TARGET, stop.accessibleName()


@every_page
@pytest.mark.parametrize("percent", [100, 200])
def test_no_page_is_wider_than_the_smallest_window(
    make: Callable[[], QWidget], percent: int, qtbot: QtBot, qapp: QApplication
) -> None:
    apply(qapp, Look(LIGHT, percent))
    page = shown(make, qtbot, 800, 600)
    for _ in range(3):
        qapp.sendPostedEvents()
        qapp.processEvents()
    assert page.width() <= 800
    for area in page.findChildren(QScrollArea):
        inside = area.widget()
        if inside is not None and area.isVisible():
            assert inside.minimumSizeHint().width() <= area.viewport().width()


@every_page
@pytest.mark.parametrize("percent", [100, 200])
def test_no_words_are_cut(
    make: Callable[[], QWidget], percent: int, qtbot: QtBot, qapp: QApplication
) -> None:
    apply(qapp, Look(LIGHT, percent))
    page = shown(make, qtbot, 800, 600)
    for _ in range(3):
        qapp.sendPostedEvents()
        qapp.processEvents()
    for label in page.findChildren(QLabel):
        if label.isVisible():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.height()
            assert label.height() >= needed, label.text()
            assert label.width() >= label.minimumSizeHint().width(), label.text()


@every_page
@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_the_focus_can_be_seen_on_every_control(
    make: Callable[[], QWidget], theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    apply(qapp, Look(theme))
    page = shown(make, qtbot)
    for stop in stops(page):
        page.setFocus()
        if stop.hasFocus():
            stop.clearFocus()
        before = stop.grab().toImage()
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if stop.hasFocus():
            assert stop.grab().toImage() != before, stop.accessibleName()
