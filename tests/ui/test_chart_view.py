# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The chart: walked through by keys, pointed at, and counted in pixels."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.chart_data import bars, chart, least_panel_px, points
from ui.look import CONTRAST, DARK, LIGHT, Look, Theme, apply
from ui.views import chart as charting
from ui.views.chart import ChartView
from ui.views.chart_ink import dress_of
from ui.views.chart_plot import fitting
from ui.views.chart_title import TitleItem
from ui.views.chart_values import Band, Chart, Mark, Panel
from ui.views.chart_walk import Spot

Key = Qt.Key
BOTH = chart(bars(3, None, 8, 5), points((0, 2), (1, 3), (3, 9)), long=4)


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> ChartView:
    apply(qapp, Look(LIGHT))
    made = ChartView()
    made.resize(600, 400)
    made.show_chart(BOTH)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def press(view: ChartView, *keys: Qt.Key) -> str:
    """Press keys, and return what is said then."""
    for key in keys:
        QTest.keyClick(view, key)
    return view.accessibleDescription()


def count(image: QImage, colour: str) -> int:
    wanted = QColor(colour).rgb()
    pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixel(x, y) == wanted for x, y in pixels)


def shown(view: ChartView, new: Chart) -> QImage:
    view.clearFocus()
    view.show_chart(new)
    QApplication.processEvents()
    return view.grab().toImage()


def test_the_focus_begins_at_the_latest_value(view: ChartView) -> None:
    assert view.accessibleDescription() == "5 min, day 3"
    assert view.accessibleName() == "Minutes a day"


def test_arrow_keys_walk_through_bars_and_gaps(view: ChartView) -> None:
    assert press(view, Key.Key_Left) == "8 min, day 2"
    assert press(view, Key.Key_Left) == "None min, day 1"
    assert press(view, Key.Key_Left, Key.Key_Left, Key.Key_Left) == "3 min, day 0"
    assert press(view, Key.Key_End) == "5 min, day 3"
    assert press(view, Key.Key_Home, Key.Key_Right, Key.Key_Right) == "8 min, day 2"


def test_up_and_down_change_the_series_and_keep_the_day(view: ChartView) -> None:
    assert press(view, Key.Key_Down) == "Pain 9, day 3"
    assert press(view, Key.Key_Left) == "Pain 3, day 1"
    assert press(view, Key.Key_Up) == "None min, day 1"


def test_every_step_is_told_and_announced(view: ChartView, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Mark | None] = []
    said: list[str] = []
    monkeypatch.setattr(charting, "announce", lambda _widget, words: said.append(words))
    view.pointed.connect(told.append)
    press(view, Key.Key_Left)
    assert [mark.large for mark in told if mark is not None] == ["8 min"]
    assert said == ["8 min, day 2"]


def test_keys_of_the_page_are_left_to_it(view: ChartView) -> None:
    heard: list[int] = []

    class Page(QWidget):
        def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
            heard.append(event.key())

    page = Page()
    view.setParent(page)
    page.show()
    view.show()
    press(view, Key.Key_V, Key.Key_Return, Key.Key_Left)
    assert heard == [Key.Key_V, Key.Key_Return]
    view.setParent(None)
    page.deleteLater()


def test_a_pointer_shows_what_is_next_to_it_and_leaves_nothing_behind(view: ChartView) -> None:
    view.clearFocus()
    assert view.spot is None
    place = view.place_of(Spot(1, 0, 1))
    QTest.mouseMove(view, place)
    QTest.mouseMove(view, place + QPoint(1, 1))
    assert view.spot == Spot(1, 0, 1)
    above = view.place_of(Spot(0, 0, 2))
    QTest.mouseMove(view, above)
    assert view.spot == Spot(0, 0, 2)


def test_a_click_is_where_keys_go_on(view: ChartView) -> None:
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.place_of(Spot(0, 0, 0)))
    assert press(view, Key.Key_Right) == "None min, day 1"


def test_neither_wheel_nor_drag_nor_menu_changes_the_picture(view: ChartView) -> None:
    before = view.grab().toImage()
    middle = view.rect().center()
    wheel = QWheelEvent(
        QPointF(middle),
        QPointF(view.mapToGlobal(middle)),
        QPoint(0, 0),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    for target in (view, view.plot.graphics, view.plot.graphics.viewport()):
        QApplication.sendEvent(target, wheel)
    place = view.place_of(Spot(0, 0, 3))
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        QTest.mousePress(view, button, pos=place)
        QTest.mouseMove(view, place - QPoint(1, 0))
        QTest.mouseRelease(view, button, pos=place)
    QApplication.processEvents()
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu)]
    assert view.grab().toImage() == before


def test_the_pointer_finds_the_plot_only_through_the_chart(view: ChartView) -> None:
    place = view.place_of(Spot(0, 0, 2))
    assert view.childAt(place) is None


def test_bars_have_the_height_of_their_minutes(view: ChartView) -> None:
    def inked(height: float) -> int:
        return count(shown(view, chart(bars(height), long=1)), LIGHT.breath_in)

    low, high = inked(4), inked(8)
    assert low > 500
    assert high / low == pytest.approx(2, rel=0.05)


def test_a_gap_is_not_painted_as_a_value(view: ChartView) -> None:
    full = count(shown(view, chart(bars(5, 5, 5), long=3)), LIGHT.breath_in)
    gap = count(shown(view, chart(bars(5, None, 5), long=3)), LIGHT.breath_in)
    assert gap / full == pytest.approx(2 / 3, rel=0.05)


def test_a_line_is_broken_where_something_is_missing(view: ChartView) -> None:
    joined = count(shown(view, chart(points((0, 5), (1, 5), (2, 5)), long=3)), LIGHT.accent)
    broken = count(shown(view, chart(points((0, 5), (2, 5)), long=3)), LIGHT.accent)
    assert 0 < broken < joined / 2


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_the_chart_wears_the_theme(view: ChartView, qapp: QApplication, theme: Theme) -> None:
    apply(qapp, Look(theme))
    image = shown(view, chart(bars(5, 8), points((0, 5), (1, 5)), long=2))
    assert count(image, theme.breath_in) > 500
    assert count(image, theme.accent) > 50
    assert count(image, theme.surface) > image.width() * image.height() / 4
    for other in {LIGHT, DARK, CONTRAST} - {theme}:
        assert count(image, other.breath_in) == 0


def test_what_is_chosen_can_be_seen(view: ChartView) -> None:
    before = view.grab().toImage()
    press(view, Key.Key_Left)
    after = view.grab().toImage()
    assert before != after
    assert count(after, LIGHT.focus) > 100


@pytest.mark.parametrize(("width", "height"), [(320, 200), (600, 400), (1600, 900)])
def test_every_panel_keeps_a_height_and_its_labels_do_not_touch(
    view: ChartView, width: int, height: int
) -> None:
    view.resize(width, height)
    QApplication.processEvents()
    assert least_panel_px(view) >= 2 * view.fontMetrics().height()


def test_dates_are_left_out_before_they_touch(view: ChartView) -> None:
    view.show_chart(chart(bars(*range(1, 11)), long=10))
    dates = view.plot._dates
    assert dates is not None
    view.resize(900, 400)
    QApplication.processEvents()
    assert len(dates._tickLevels[0]) == 5
    view.resize(200, 400)
    QApplication.processEvents()
    assert len(dates._tickLevels[0]) < 5


def test_a_date_that_would_be_cut_at_the_right_edge_is_left_out(qapp: object) -> None:
    metrics = QFontMetricsF(QFont())
    half = metrics.horizontalAdvance("Mar") / 2
    months = ((10.0, "Feb"), (90.0, "Mar"))
    assert fitting([months], 2.0, 180.0 + half, metrics) == months
    assert fitting([months], 2.0, 180.0 + half - 1, metrics) == months[:1]


@pytest.mark.parametrize(("width", "lines"), [(800.0, 1), (220.0, 2)])
def test_what_is_said_of_a_panel_stands_in_one_line_or_begins_another(
    view: ChartView, width: float, lines: int
) -> None:
    band = Band(2, 4, "shaded: noise")
    panel = Panel("Toe touch", (), 0, 10, (), verdict="clearly changed", band=band)
    title = TitleItem(panel, dress_of(view))
    said = [words for words, _, _ in title._rows(width)][1:]
    assert len(said) == lines
    assert not any(words.startswith("·") for words in said)
    assert " ".join(said).replace(" · ", " ") == "clearly changed shaded: noise"
