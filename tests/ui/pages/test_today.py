# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from tests.ui.pages.conftest import Press, Show
from ui.look import DARK, LIGHT, Look, Theme, apply
from ui.pages.bars import DAYS, DayBars
from ui.pages.button import ActionButton
from ui.pages.column import Column
from ui.pages.day import Card, Day, DrillRow, LevelChoice, Offer, SidesChoice
from ui.pages.drill_row import DrillButton
from ui.pages.today import Today

Key = Qt.Key
CARDS = (
    Card("balloon", "Balloon breathing", "by itself", "B", 420_000, 240_000, ("mat", "wall")),
    Card("reset", "Reset", "two sets", "Q", 190_000, 90_000),
    Card("first-day", "First day", "first doses", "F", 300_000, 190_000),
)
ROWS = (
    DrillRow("drill-1", "hip", 1, "Hip lift", 5, "With balloon", (1, 2, 3, 5), 6, 365_000, "1"),
    DrillRow(
        "drill-2", "belly", 2, "Belly lift", 1, "Forearms", (1, 2), 6, 200_000, "2", "Marked.",
        "Elbows on the floor.", both_sides=False,
    ),
    DrillRow(
        "drill-5", "toe", 5, "Toe touch", 0, "", (), 5, 0, "5", why="Toe touch is kept back."
    ),
)  # fmt: skip
DAY = Day(CARDS, ROWS, "One day this week.", (0,) * 27 + (12,), ("Breathe normally.",))


@pytest.fixture
def today(show: Show) -> Today:
    page = Today()
    page.show_day(DAY)
    show(page)
    return page


def words(page: Today) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def chosen(page: Today) -> list[str]:
    heard: list[str] = []
    page.routine_chosen.connect(heard.append)
    return heard


@pytest.mark.parametrize(
    ("key", "text", "place", "routine"),
    [
        (0x0418, "\u0438", 56, "balloon"),
        (Key.Key_Ampersand, "&", 10, "drill-1"),
        (Key.Key_Eacute, "\u00e9", 11, "drill-2"),
        (0x06F2, "\u06f2", 11, "drill-2"),
    ],
    ids=["Russian B", "French 1", "French 2", "Persian 2"],
)
def test_letters_and_digits_go_by_their_place_where_they_are_no_latin_ones(
    today: Today, monkeypatch: pytest.MonkeyPatch, key: int, text: str, place: int, routine: str
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    heard = chosen(today)
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, key, none, place, 0, 0, text)
    QApplication.sendEvent(QApplication.focusWidget() or today, event)
    assert heard == [routine]


@pytest.mark.parametrize(
    ("key", "routine"),
    [
        (Key.Key_Return, "balloon"),
        (Key.Key_Enter, "balloon"),
        (Key.Key_Space, "balloon"),
        ("b", "balloon"),
        ("B", "balloon"),
        ("q", "reset"),
        ("f", "first-day"),
        ("1", "drill-1"),
        ("2", "drill-2"),
    ],
)
def test_a_key_starts_its_routine(
    today: Today, press: Press, key: Qt.Key | str, routine: str
) -> None:
    heard = chosen(today)
    press(key)
    assert heard == [routine]


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("w", "why"),
        ("h", "history"),
        ("r", "routines"),
        (",", "preferences"),
        ("?", "keys"),
        ("g", "guide"),
    ],
)
def test_a_key_opens_its_page(today: Today, press: Press, key: str, name: str) -> None:
    heard: list[str] = []
    today.page_chosen.connect(heard.append)
    press(key)
    assert heard == [name]


@pytest.mark.parametrize("key", ["y", "7", Key.Key_Escape, Key.Key_F11])
def test_other_keys_are_left_to_the_window(today: Today, press: Press, key: Qt.Key | str) -> None:
    heard = chosen(today)
    today.page_chosen.connect(heard.append)
    press(key)
    assert heard == []


def test_control_with_a_letter_is_no_letter(today: Today, qapp: QApplication) -> None:
    heard = chosen(today)
    focused = qapp.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert heard == []


def test_arrows_go_through_everything_and_enter_starts_what_has_the_focus(
    today: Today, press: Press
) -> None:
    heard = chosen(today)
    press(Key.Key_Down, Key.Key_Return)
    press(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    press(Key.Key_Up, Key.Key_Up, Key.Key_Up, Key.Key_Up, Key.Key_Return)
    assert heard == ["reset", "drill-1", "balloon"]


def test_tab_reaches_every_stop(today: Today, press: Press, qapp: QApplication) -> None:
    seen = []
    for _ in range(8):
        focused = qapp.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName())
        press(Key.Key_Tab)
    assert len(set(seen)) == 8


@pytest.mark.parametrize(("key", "level"), [("-", 3), (Key.Key_Left, 3), ("+", 5)])
def test_plus_and_minus_change_the_level_too(
    today: Today, press: Press, key: Key | str, level: int
) -> None:
    heard: list[LevelChoice] = []
    today.level_chosen.connect(heard.append)
    press(Key.Key_Down, Key.Key_Down, Key.Key_Down, key)
    assert heard == ([LevelChoice("hip", level)] if level != 5 else [])


def test_a_key_turns_to_both_sides_wherever_the_focus_is(today: Today, press: Press) -> None:
    heard: list[SidesChoice] = []
    today.sides_chosen.connect(heard.append)
    press("x")
    assert heard == [SidesChoice("belly", both=True)]
    today.show_day(replace(DAY, rows=(ROWS[0], replace(ROWS[1], both_sides=True))))
    press("x")
    assert heard[1:] == [SidesChoice("belly", both=False)]
    assert "Both sides" in " ".join(b.text() for b in today.findChildren(ActionButton))


def test_a_key_puts_the_chosen_routine_first(today: Today, press: Press) -> None:
    heard: list[str] = []
    today.first_chosen.connect(heard.append)
    press("t")
    assert heard == [], "it is first already"
    press(Key.Key_Down, "t")
    assert heard == ["reset"]


def test_a_key_tells_about_the_chosen_drill(today: Today, press: Press) -> None:
    heard: list[str] = []
    today.about_asked.connect(heard.append)
    press("i")
    assert heard == [], "no drill is chosen"
    press(Key.Key_Down, Key.Key_Down, Key.Key_Down, "i")
    assert heard == ["hip"]


def test_a_drill_that_is_kept_back_says_why_and_does_not_start(today: Today, press: Press) -> None:
    started = chosen(today)
    told: list[str] = []
    today.about_asked.connect(told.append)
    press("5")
    assert (started, told) == ([], ["toe"])
    assert "Toe touch is kept back." in words(today)


def test_left_and_right_choose_among_the_allowed_levels(today: Today, press: Press) -> None:
    heard: list[LevelChoice] = []
    today.level_chosen.connect(heard.append)
    press(Key.Key_Down, Key.Key_Down, Key.Key_Down)
    press(Key.Key_Left)
    assert heard == [LevelChoice("hip", 3)]
    press(Key.Key_Right)
    assert heard == [LevelChoice("hip", 3)], "level 6 is not allowed"


def test_the_small_buttons_change_the_level_by_mouse(today: Today, qtbot: QtBot) -> None:
    row = today.findChildren(DrillButton)[1]
    easier, harder, *_ = row.findChildren(ActionButton)
    assert not easier.isEnabled()
    with qtbot.waitSignal(today.level_chosen) as told:
        QTest.mouseClick(harder, Qt.MouseButton.LeftButton)
    assert told.args == [LevelChoice("belly", 2)]


def test_a_click_anywhere_on_a_row_starts_its_drill(today: Today) -> None:
    heard = chosen(today)
    row = today.findChildren(DrillButton)[0]
    QTest.mouseClick(row.findChildren(QLabel)[0], Qt.MouseButton.LeftButton)
    assert heard == ["drill-1"]


def test_the_focus_stays_on_the_row_when_the_day_changes(today: Today, press: Press) -> None:
    press(Key.Key_Down, Key.Key_Down, Key.Key_Down)
    today.show_day(replace(DAY, rows=(replace(ROWS[0], level=3), ROWS[1])))
    heard: list[LevelChoice] = []
    today.level_chosen.connect(heard.append)
    press(Key.Key_Left)
    assert heard == [LevelChoice("hip", 2)]


def test_what_is_kept_back_says_why_and_does_not_start(today: Today, press: Press) -> None:
    why = "Kept back by a safety answer."
    kept = tuple(replace(card, offered=False, why=why) for card in CARDS)
    today.show_day(Day(kept, (), "One day this week."))
    today.setFocus()
    heard = chosen(today)
    press("b", "q", "f")
    assert heard == []
    assert why in words(today)
    assert "Preferences" in words(today)


def test_lengths_marks_and_safety_lines_are_shown(today: Today) -> None:
    shown = words(today)
    for expected in (
        "about 7 min, of which 4 work",
        "about 3 min, of which 2 work",
        "6:05",
        "Marked.",
        "Elbows on the floor.",
        "Level 6 is kept back" if len(ROWS[0].kept_back) == 1 else "Levels 4, 6 are kept back",
        "Breathe normally.",
        "If you hear nothing, breathe normally.",
    ):
        assert expected in shown
    assert "12 min on one day" in shown


def test_no_practice_yet_says_what_will_be_here(today: Today) -> None:
    today.show_day(replace(DAY, recent=()))
    assert "Each day you practise will have a bar here." in words(today)


def test_a_bar_stands_where_its_day_is(show: Show) -> None:
    bars = DayBars()
    show(bars)
    bars.resize(DAYS * 10, 100)
    bars.show_minutes((0,) * 27 + (20,))
    picture = bars.grab().toImage()
    colour = picture.pixelColor(picture.width() - 5, 50)
    assert colour == bars.palette().windowText().color()
    assert picture.pixelColor(5, 50) != colour


def test_an_empty_page_can_be_shown_and_pressed(show: Show) -> None:
    page = Today()
    show(page)
    heard = chosen(page)
    for key in (Key.Key_Return, Key.Key_Down, Key.Key_Left):
        QTest.keyClick(page, key)
    assert heard == []


def test_steps_stay_within_the_allowed_levels() -> None:
    row = ROWS[0]
    assert [row.step(steps) for steps in (-9, -1, 0, 1, 9)] == [1, 3, 5, 5, 5]
    assert replace(row, level=6).step(-1) == 6


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_row_is_as_light_as_the_card_also_when_the_day_changes_later(
    show: Show, qapp: QApplication, theme: Theme
) -> None:
    apply(qapp, Look(theme))
    window = QMainWindow()
    page = Today()
    window.setCentralWidget(page)
    show(window)
    page.show_day(DAY)
    qapp.processEvents()
    row = page.findChildren(DrillButton)[0]
    picture = row.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 6).name() == theme.surface


def test_an_offer_stands_above_and_enter_still_starts(show: Show, press: Press) -> None:
    page = Today()
    page.show_day(replace(DAY, offer=Offer("Go up?", "Two good sessions.", "Go up", "Not now")))
    show(page)
    heard = chosen(page)
    told: list[str] = []
    page.offer_taken.connect(lambda: told.append("taken"))
    page.offer_left.connect(lambda: told.append("left"))
    assert "Go up?" in words(page)
    press(Key.Key_Return)
    assert heard == ["balloon"]
    press(Key.Key_Up, Key.Key_Up, Key.Key_Return, "n")
    assert told == ["taken", "left"]


OFFER = Offer("Go up?", "Two good sessions.", "Go up", "Not now")
OTHER_OFFER = Offer("Go down?", "Two hard sessions.", "Go down", "Not now")


def focused(page: Today) -> str:
    stops = page.findChildren(QAbstractButton)
    return next(stop.accessibleName() or stop.text() for stop in stops if stop.hasFocus())


@pytest.mark.parametrize(("before", "after"), [(OFFER, None), (None, OFFER)], ids=["goes", "comes"])
@pytest.mark.parametrize("steps", range(5))
def test_the_focus_stays_on_what_it_was_on_when_an_offer_goes_or_comes(
    today: Today, press: Press, before: Offer | None, after: Offer | None, steps: int
) -> None:
    today.show_day(replace(DAY, offer=before))
    today.setFocus()
    press(*[Key.Key_Down] * steps)
    was = focused(today)
    today.show_day(replace(DAY, offer=after))
    assert focused(today) == was


@pytest.mark.parametrize("after", [None, OTHER_OFFER], ids=["gone", "another"])
def test_from_an_offer_that_is_gone_the_focus_goes_to_what_enter_starts(
    today: Today, press: Press, after: Offer | None
) -> None:
    start = focused(today)
    today.show_day(replace(DAY, offer=OFFER))
    press(Key.Key_Up)
    today.show_day(replace(DAY, offer=after))
    assert focused(today) == start


def test_the_focus_goes_with_a_routine_that_is_put_first(today: Today, press: Press) -> None:
    press(Key.Key_Down)
    second = CARDS[1].routine_id
    today.show_day(replace(DAY, cards=(CARDS[1], CARDS[0], *CARDS[2:])))
    heard = chosen(today)
    press(Key.Key_Return)
    assert heard == [second]


def test_what_is_gone_to_is_seen_and_the_page_is_entered_at_its_top(
    today: Today, press: Press, qtbot: QtBot
) -> None:
    today.window().resize(700, 520)
    bar = today.findChildren(Column)[0].verticalScrollBar()
    press(*[Key.Key_Down] * 4)
    row = next(row for row in today.findChildren(DrillButton) if row.hasFocus())
    qtbot.waitUntil(lambda: not row.visibleRegion().isEmpty())
    assert bar.value() > 0
    today.setFocus()  # as a window does when its page changes
    qtbot.waitUntil(lambda: bar.value() == 0)
    qtbot.wait(50)
    assert bar.value() == 0
