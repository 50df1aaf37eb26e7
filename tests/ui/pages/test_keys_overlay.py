# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.ui.pages.conftest import Press, Show
from ui.pages.key_cap import KeyCap
from ui.pages.keys import KeysOverlay
from ui.wording.keys import tables

Key = Qt.Key
RULES = ("Chest pain: stop and get medical help.", "Damaged balloon: throw it away.")


@pytest.fixture
def overlay(show: Show) -> KeysOverlay:
    page = KeysOverlay()
    page.show_keys("Hip lift", RULES)
    show(page)
    page.resize(1600, 1600)
    return page


def closes(page: KeysOverlay) -> list[bool]:
    heard: list[bool] = []
    page.closed.connect(lambda: heard.append(True))
    return heard


def test_the_stop_rules_of_the_drill_stand_on_it(overlay: KeysOverlay) -> None:
    shown = [label.text() for label in overlay.findChildren(QLabel)]
    assert "Stop rules: Hip lift" in shown
    assert "If you hear nothing, breathe normally." in shown
    assert set(RULES) <= set(shown)
    assert all(rule in overlay.accessibleDescription() for rule in RULES)


def test_every_key_of_every_table_stands_on_it(overlay: KeysOverlay) -> None:
    caps = {cap.accessibleName() for cap in overlay.findChildren(KeyCap)}
    keys = {key for table in tables() for row in table.rows for key in row.keys if key != "…"}
    assert keys <= caps


@pytest.mark.parametrize(
    "key",
    [Key.Key_Escape, Key.Key_Return, Key.Key_Space, Key.Key_Tab, Key.Key_PageDown, "x", "?", "1"],
)
def test_any_key_closes_it(overlay: KeysOverlay, press: Press, key: Qt.Key | str) -> None:
    heard = closes(overlay)
    press(key)
    assert heard == [True]


def test_a_click_closes_it(overlay: KeysOverlay) -> None:
    heard = closes(overlay)
    QTest.mouseClick(overlay, Qt.MouseButton.LeftButton)
    assert heard == [True]


@pytest.mark.parametrize("key", [Key.Key_Shift, Key.Key_Control, Key.Key_Alt])
def test_a_modifier_is_no_key(overlay: KeysOverlay, press: Press, key: Qt.Key) -> None:
    heard = closes(overlay)
    press(key)
    assert heard == []


def test_up_and_down_scroll_where_it_does_not_fit(overlay: KeysOverlay, press: Press) -> None:
    heard = closes(overlay)
    overlay.resize(800, 400)
    overlay.grab()
    bar = overlay._column.verticalScrollBar()
    press(Key.Key_Down)
    assert bar.value() > 0
    press(Key.Key_Up)
    assert bar.value() == 0
    assert heard == []


def test_up_and_down_close_it_where_it_fits(overlay: KeysOverlay, press: Press) -> None:
    heard = closes(overlay)
    press(Key.Key_Down)
    assert heard == [True]


def test_without_a_drill_the_rules_have_no_name(overlay: KeysOverlay) -> None:
    overlay.show_keys(None, RULES)
    shown = [label.text() for label in overlay.findChildren(QLabel) if label.isVisible()]
    assert "Stop rules" in shown
    assert "Stop rules: Hip lift" not in shown
