# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A page's column: what has the keyboard comes into sight, and stays there when it gets lower."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.pages.column import Column


@pytest.fixture
def column(qtbot: QtBot) -> Column:
    made = Column()
    qtbot.addWidget(made)
    for _ in range(20):
        made.rows.addWidget(QLineEdit())
    made.resize(400, 300)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def field(column: Column, place: int) -> QLineEdit:
    return column.findChildren(QLineEdit)[place]


def last_in_sight(column: Column) -> QLineEdit:
    seen = [one for one in column.findChildren(QLineEdit) if is_seen(column, one)]
    return seen[-1]


def is_seen(column: Column, one: QLineEdit) -> bool:
    top = one.mapTo(column.viewport(), one.rect().topLeft()).y()
    return top >= 0 and top + one.height() <= column.viewport().height()


def test_what_has_the_keyboard_stays_in_sight_when_a_notice_takes_room(
    qtbot: QtBot, column: Column
) -> None:
    one = last_in_sight(column)
    one.setFocus()
    qtbot.waitUntil(one.hasFocus)

    column.resize(400, 200)

    assert is_seen(column, one)


def test_what_was_scrolled_to_stays_in_sight_when_what_is_above_it_grows(
    qtbot: QtBot, column: Column
) -> None:
    one = field(column, 12)
    one.setFocus()
    column.reveal(one)
    assert is_seen(column, one)
    before = column.inside.height()
    field(column, 0).setFixedHeight(500)
    qtbot.waitUntil(lambda: column.inside.height() > before)
    qtbot.waitUntil(lambda: is_seen(column, one))


def test_of_what_is_higher_than_the_column_the_top_comes_into_sight(column: Column) -> None:
    high = field(column, 12)
    high.setFixedHeight(600)
    column.rows.activate()
    column.reveal(high)
    assert high.mapTo(column.viewport(), high.rect().topLeft()).y() == 0


@pytest.mark.parametrize("cut", [-3, 5])
def test_a_notice_has_the_column_scroll_no_further_than_needed(
    qtbot: QtBot, column: Column, cut: int
) -> None:
    one = last_in_sight(column)
    one.setFocus()
    qtbot.waitUntil(one.hasFocus)
    bottom = one.mapTo(column.viewport(), one.rect().bottomLeft()).y() + 1

    column.resize(400, bottom - cut)

    assert column.verticalScrollBar().value() == max(0, cut)


def test_who_scrolled_away_from_the_keyboard_is_not_taken_back(
    qtbot: QtBot, column: Column
) -> None:
    one = field(column, 0)
    one.setFocus()
    qtbot.waitUntil(one.hasFocus)
    column.verticalScrollBar().setValue(column.verticalScrollBar().maximum())
    before = column.verticalScrollBar().value()

    column.resize(400, 200)

    assert column.verticalScrollBar().value() >= before


def test_the_column_follows_the_keyboard_whatever_moved_it(qtbot: QtBot, column: Column) -> None:
    field(column, 0).setFocus()
    field(column, 19).setFocus(Qt.FocusReason.ShortcutFocusReason)

    qtbot.waitUntil(lambda: is_seen(column, field(column, 19)))


def test_what_is_in_sight_is_not_moved(qtbot: QtBot, column: Column) -> None:
    field(column, 0).setFocus()
    last_in_sight(column).setFocus(Qt.FocusReason.ShortcutFocusReason)
    qtbot.wait(20)

    assert column.verticalScrollBar().value() == 0


def test_what_is_clicked_stays_under_the_pointer(qtbot: QtBot, column: Column) -> None:
    field(column, 0).setFocus()
    cut = next(one for one in column.findChildren(QLineEdit) if not is_seen(column, one))

    QTest.mousePress(cut, Qt.MouseButton.LeftButton)
    qtbot.wait(20)
    before = column.verticalScrollBar().value()
    QTest.mouseRelease(cut, Qt.MouseButton.LeftButton)

    assert (cut.hasFocus(), before) == (True, 0)
