# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Whatever a pointer has to hit is large enough, on every page of a small window."""

from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from settings.preferences import Preferences
from tests.ui.conftest import OpenHouse
from tests.ui.house import KNOWN, House
from ui.look import TARGET

CLICKED = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
SMALL = QSize(800, 600)
Go = Callable[[House], None]


def today(_house: House) -> None:
    """Where one is."""


def ready(house: House) -> None:
    house.press(Qt.Key.Key_Return)


def routines(house: House) -> None:
    house.press("r")


def editor(house: House) -> None:
    house.press("r", "e", Qt.Key.Key_Down)


def history(house: House) -> None:
    check_in(house)
    house.press(Qt.Key.Key_Escape, "h")


def preferences(house: House) -> None:
    house.press(",")


def why(house: House) -> None:
    house.press("w")


def drill(house: House) -> None:
    house.press(*[Qt.Key.Key_Down] * 6, "i")


def keys(house: House) -> None:
    house.press("?")


def check_in(house: House) -> None:
    house.press("b", Qt.Key.Key_Right, Qt.Key.Key_Right)
    house.pass_time(15)
    house.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)


def suggestion(house: House) -> None:
    """What a session stopped for pain speaks for."""
    house.press("b", Qt.Key.Key_Space)
    house.pass_time(20)
    house.press("d", "3", Qt.Key.Key_Escape, Qt.Key.Key_Escape)


def session(house: House) -> None:
    house.press("b")
    house.program.tell("Something is to be known.")


def guide(house: House) -> None:
    house.press("g")


def measure(house: House) -> None:
    house.keeper.keep(replace(house.keeper.preferences, measure="toe-touch-floor"))
    house.press("b", "m", Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return)


PAGES: tuple[Go, ...] = (
    today, ready, routines, editor, history, preferences, why, drill, keys, check_in,
    suggestion, session, guide, measure,
)  # fmt: skip


def clicked(window: QWidget) -> Iterator[tuple[str, QSize]]:
    """What can be clicked, and how large it is. A field's own line is part of the field."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget.parentWidget(), QAbstractSpinBox):
            continue
        if isinstance(widget, CLICKED):
            yield widget.accessibleName() or type(widget).__name__, widget.size()
        elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            yield from rows(widget)


def rows(view: QAbstractItemView) -> Iterator[tuple[str, QSize]]:
    model = view.model()
    for row in range(model.rowCount()):
        place = view.visualRect(model.index(row, 0))
        width = view.viewport().width() if isinstance(view, QListWidget) else TARGET
        yield f"row {row} of {view.accessibleName()}", QSize(width, place.height())


def small(house: House) -> list[str]:
    house.window.resize(SMALL)
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    return [
        f"{name}: {size.width()}x{size.height()}"
        for name, size in clicked(house.window)
        if size.width() < TARGET or size.height() < TARGET
    ]


@pytest.mark.parametrize("go", PAGES, ids=[go.__name__ for go in PAGES])
def test_every_target_can_be_hit(go: Go, open_house: OpenHouse) -> None:
    house = open_house(KNOWN)
    go(house)
    assert house.window.page == go.__name__ or house.keys_shown()
    assert small(house) == []


def test_every_target_of_the_first_start_can_be_hit(open_house: OpenHouse) -> None:
    house = open_house(Preferences(full_screen=False))
    found = [small(house)]
    house.press(Qt.Key.Key_Return)
    found.append(small(house))
    house.press(*[Qt.Key.Key_Down] * 12, Qt.Key.Key_Return)
    found.append(small(house))
    house.press("t", "b")
    found.append(small(house))
    assert house.window.page == "sound_check"
    assert found == [[]] * 4
