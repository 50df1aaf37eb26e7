# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The guide in the window: opened by keys from anywhere but a session, and back again."""

import subprocess
import sys

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QApplication

from exercises.reply import State
from settings.preferences import Theme
from tests.ui.conftest import OpenHouse
from tests.ui.house import KNOWN, NEW, House
from ui.guidebook import load_guide
from ui.look import SIZES
from ui.pages.guide import GuidePage

Key = Qt.Key
GUIDE = load_guide()
TITLES = [chapter.title for chapter in GUIDE]


@pytest.fixture
def house(open_house: OpenHouse) -> House:
    return open_house()


def guide(house: House) -> GuidePage:
    return house.program._shelf.library.guide


def read(house: House) -> str:
    """The title of the chapter that has the keyboard."""
    page = guide(house)
    assert house.window.page == "guide"
    assert QApplication.focusWidget() is page.text
    assert page.text.accessibleName() == page.chapter.title
    return page.text.toPlainText().partition("\n")[0]


def blocks(page: GuidePage) -> list[QTextBlock]:
    document = page.text.document()
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


@pytest.mark.parametrize("key", ["g", Key.Key_F1])
def test_a_key_on_today_opens_it_and_esc_comes_back(house: House, key: Qt.Key | str) -> None:
    house.press(key)
    assert read(house) == "Guide"
    assert house.window.windowTitle() == "Ninety – Guide"
    house.press(Key.Key_Escape)
    assert house.window.page == "today"


@pytest.mark.parametrize(
    ("keys", "page"),
    [("h", "history"), (",", "preferences"), ("r", "routines"), ("w", "why"), ("re", "editor")],
)
def test_f1_opens_it_on_other_pages_and_esc_comes_back_there(
    house: House, keys: str, page: str
) -> None:
    house.press(*keys)
    assert house.window.page == page
    house.press(Key.Key_F1)
    assert read(house) == "Guide"
    house.press("2", Key.Key_Escape, Key.Key_Escape)
    assert house.window.page == page


def test_it_can_be_read_before_the_safety_questions_are_answered(open_house: OpenHouse) -> None:
    house = open_house(NEW)
    house.press(Key.Key_F1, Key.Key_Escape)
    assert house.window.page == "first_start"


def test_f1_in_a_session_is_any_key(house: House) -> None:
    house.press("b", Key.Key_Space)
    house.pass_time(6)
    house.press(Key.Key_F1)
    assert house.window.page == "session"
    assert house.state() is State.PAUSED


def test_f1_in_the_sound_check_is_any_key(open_house: OpenHouse) -> None:
    house = open_house(replace(KNOWN, sound_check=True))
    house.press("b", Key.Key_F1)
    assert house.window.page == "session"


def test_f1_closes_the_keys_like_any_key(house: House) -> None:
    house.press("?", Key.Key_F1)
    assert not house.keys_shown()
    assert house.window.page == "today"


def test_a_check_in_behind_it_is_kept_when_the_program_is_left(house: House) -> None:
    house.press("b", Key.Key_Space)
    house.pass_time(5)
    house.press(Key.Key_Escape, Key.Key_Return)
    assert house.window.page == "check_in"
    house.press("7", Key.Key_F1)
    assert read(house) == "Guide"
    house.program.leave()
    assert [record.effort for record in house.history()] == [7]


@pytest.mark.parametrize("place", range(1, len(GUIDE)))
def test_a_digit_opens_its_chapter_and_esc_the_contents(house: House, place: int) -> None:
    house.press("g", str(place))
    assert read(house) == TITLES[place]
    house.press(Key.Key_Escape)
    assert read(house) == TITLES[0]


def test_left_and_right_turn_to_the_chapter_beside(house: House) -> None:
    house.press("g", Key.Key_Left)
    assert read(house) == TITLES[0]
    house.press(Key.Key_Right, Key.Key_Right, Key.Key_Left)
    assert read(house) == TITLES[1]
    house.press(*[Key.Key_Right] * 20)
    assert read(house) == TITLES[-1]


def test_tab_walks_the_links_and_enter_opens_one(house: House) -> None:
    house.press("g", Key.Key_Tab, Key.Key_Tab)
    assert len(guide(house).text.extraSelections()) == 1, "it shows which one"
    house.press(Key.Key_Return)
    assert read(house) == TITLES[2]
    assert guide(house).text.extraSelections() == []


def test_tab_leads_on_past_the_last_link(house: House) -> None:
    house.press("g", "6")
    seen = set()
    for _ in range(12):
        house.press(Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    page = guide(house)
    assert {page._back, page._before, page._after, page.text} <= seen


def test_the_buttons_do_what_their_keys_do(house: House) -> None:
    house.press("g")
    page = guide(house)
    assert not page._before.isEnabled()
    page._after.click()
    assert read(house) == TITLES[1]
    page._before.click()
    page._back.click()
    assert house.window.page == "today"


@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_PageDown, Key.Key_End])
def test_keys_scroll_and_another_chapter_begins_at_its_top(house: House, key: Qt.Key) -> None:
    house.press("g", "1")
    bar = guide(house).text.verticalScrollBar()
    house.press(key)
    assert bar.value() > 0
    house.press(Key.Key_Home)
    assert bar.value() == 0
    house.press(key, "2")
    assert bar.value() == 0


@pytest.mark.parametrize("address", ["https://example.org/", "file:///etc/hosts", "../README.md"])
def test_a_link_to_anywhere_else_opens_nothing(house: House, address: str) -> None:
    house.press("g", "3")
    guide(house).text.anchorClicked.emit(QUrl(address))
    assert read(house) == TITLES[3]


@pytest.mark.parametrize("address", ["https://example.org/a.png", "file:///etc/hosts", "other.png"])
def test_only_the_pictures_of_the_chapter_are_read(house: House, address: str) -> None:
    house.press("g", "1")
    kind = QTextDocument.ResourceType.ImageResource.value
    text = guide(house).text
    assert text.loadResource(kind, QUrl(address)) is None
    assert text.loadResource(kind, QUrl("today.png")) is not None


@pytest.mark.parametrize(("width", "percent"), [(800, 100), (800, 200), (1280, 100), (1280, 200)])
def test_nothing_is_cut_off_at_the_side(open_house: OpenHouse, width: int, percent: int) -> None:
    house = open_house(replace(KNOWN, text_percent=percent))
    house.window.resize(width, 600)
    house.press("g")
    page = guide(house)
    for place in range(len(GUIDE)):
        page.show_chapter(place)
        house.window.grab()
        assert page.text.document().size().width() <= page.text.viewport().width()
        assert page.text.horizontalScrollBar().maximum() == 0


def test_headings_grow_with_the_text_while_it_is_open(house: House) -> None:
    house.press("g")
    page = guide(house)

    def title_px() -> int:
        return blocks(page)[0].begin().fragment().charFormat().font().pixelSize()

    assert title_px() == SIZES["title"]
    house.keeper.keep(replace(house.keeper.preferences, text_percent=150))
    house.bot.waitUntil(lambda: title_px() == round(SIZES["title"] * 1.5))


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
def test_it_is_dressed_like_every_page(open_house: OpenHouse, theme: Theme) -> None:
    house = open_house(replace(KNOWN, theme=theme))
    house.press("g")
    page = guide(house)
    picture = page.text.grab().toImage()
    palette = QApplication.palette()
    assert picture.pixelColor(2, 2) == palette.window().color()
    seen = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 1) for y in (20, 25)}
    assert palette.text().color().name() in seen


def test_a_link_is_known_by_more_than_its_colour(house: House) -> None:
    house.press("g")
    first = next(block for block in blocks(guide(house)) if block.textList() is not None)
    link = first.begin().fragment().charFormat()
    assert link.isAnchor()
    assert link.fontUnderline()


def test_nothing_of_it_is_loaded_before_it_is_opened() -> None:
    asked = "import sys, ui.program, ui.library; print([m for m in sys.modules if 'guide' in m])"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
