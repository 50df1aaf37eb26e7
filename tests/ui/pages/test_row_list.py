# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A list of rows: the chosen one is in sight, however the list came to its size."""

from pytestqt.qtbot import QtBot

from ui.pages.row_list import RowList


def test_the_chosen_row_is_in_sight_when_it_is_shown_and_when_room_goes(qtbot: QtBot) -> None:
    rows = RowList("rows")
    qtbot.addWidget(rows)
    rows.show_rows([f"row {number}" for number in range(30)], 20)
    rows.resize(300, 400)
    with qtbot.waitExposed(rows):
        rows.show()
    assert is_seen(rows)
    rows.resize(300, 150)
    assert is_seen(rows)


def is_seen(rows: RowList) -> bool:
    return bool(rows.viewport().rect().contains(rows.visualItemRect(rows.currentItem())))
