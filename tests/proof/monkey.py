# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Somebody who presses whatever there is, in any order, and what has to hold after each press."""

from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from exercises.record import Outcome
from tests.ui.house import House

Key = Qt.Key
KEYS = (
    *(Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Return, Key.Key_Escape),
    *(Key.Key_Tab, Key.Key_Backtab, Key.Key_Space, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Home),
    *(Key.Key_End, Key.Key_Backspace, Key.Key_Delete, Key.Key_F1, Key.Key_F11, Key.Key_Question),
    *(Key.Key_Comma, Key.Key_Minus, Key.Key_Period, Key.Key_Plus, Key.Key_Shift, Key.Key_Control),
    *(Key.Key_Menu, Key.Key_VolumeUp, Key.Key_MediaPlay, Key.Key_F10, Key.Key_Enter),
)
LETTERS = "123456789qsbfhrdmveatwnpx,?+-. "
PAGES = ("today", "history", "preferences", "routines", "why", "keys")


class Monkey:
    """Presses one key or clicks once at a time; `pages` counts where it has been."""

    def __init__(self, house: House, seed: int) -> None:
        self.house = house
        self.dice = Random(seed)
        self.pages: dict[str, int] = {}
        self.last = ""
        house.program.left.connect(self._note_leaving)
        self.left = 0

    def _note_leaving(self) -> None:
        self.left += 1

    def press(self) -> None:
        """Do one thing, and let some time pass on the house's clock."""
        what = self.dice.random()
        if what < 0.45:
            self._key()
        elif what < 0.65:
            self._type()
        elif what < 0.9:
            self._click()
        elif what < 0.93:
            self._turn_to()
        else:
            self._wait(self.dice.choice((1.2, 5, 30, 200)))
        self._wait(self.dice.choice((0.05, 0.3, 1.1)))
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def check(self) -> None:
        """Say what has to hold whatever was pressed."""
        house, last = self.house, self.last
        window = house.window
        page = window.page
        self.pages[page] = self.pages.get(page, 0) + 1
        assert page, last
        assert window.isVisible(), last
        shown = [one for one in window._pages.values() if one.isVisible()]
        assert shown == [window._pages[page]], last
        running = house.theatre.running
        assert (running is not None) == (page == "session"), f"{last}: {page}"
        focused = QApplication.focusWidget()
        over = window._keys if house.keys_shown() else None
        assert focused is not None, f"{last}: nothing on {page} has the keyboard"
        inside = (over or shown[0], window.notice)
        around = holders(focused)
        names = " in ".join(type(one).__name__ for one in around)
        assert any(one in around for one in inside), f"{last}: {names} is not on {page}"
        assert window.windowTitle().startswith("Ninety"), last

    def check_records(self) -> None:
        """Say what has to hold of everything that was kept."""
        for record in self.house.history():
            under_way = self.house.theatre.running is not None
            assert record.outcome is not Outcome.RUNNING or under_way
            assert record.active_ms >= 0
            assert record.paused_ms >= 0
            for drill in record.drills:
                assert drill.sets_done <= drill.sets
                assert drill.breaths_done >= drill.sets_done  # more, where a set was repeated
            assert sum(drill.work_ms for drill in record.drills) <= record.active_ms

    def _key(self) -> None:
        key = self.dice.choice(KEYS)
        modifiers = self.dice.choices(
            (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ControlModifier,
                Qt.KeyboardModifier.AltModifier,
                Qt.KeyboardModifier.ShiftModifier,
            ),
            (90, 3, 4, 3),
        )[0]
        self.last = f"{key.name} {modifiers.name}"
        QTest.keyClick(self._focused(), key, modifiers)

    def _type(self) -> None:
        letter = self.dice.choice(LETTERS)
        self.last = f"letter {letter}"
        QTest.keyClicks(self._focused(), letter)

    def _click(self) -> None:
        window = self.house.window
        at = QPoint(self.dice.randrange(window.width()), self.dice.randrange(window.height()))
        target = self._target() if self.dice.random() < 0.6 else None
        if target is None:
            target = window.childAt(at) or window
            where = target.mapFrom(window, at)
        else:
            where = target.rect().center()
        button = self.dice.choices((Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton), (9, 1))
        self.last = f"click on {type(target).__name__}"
        QTest.mouseClick(target, button[0], Qt.KeyboardModifier.NoModifier, where)

    def _target(self) -> QWidget | None:
        """Return something on the page that takes the keyboard, most likely a control."""
        window = self.house.window
        page = window._keys if self.house.keys_shown() else window._pages[window.page]
        assert page is not None
        found = [
            one
            for one in page.findChildren(QWidget)
            if one.isVisible() and one.isEnabled() and one.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]
        return self.dice.choice(found) if found else None

    def _turn_to(self) -> None:
        """Go where keys seldom lead: to any page, but not out of a session."""
        if self.house.theatre.running is None and not self.house.keys_shown():
            name = self.dice.choice(PAGES)
            self.last = f"page {name}"
            self.house.program.open_page(name)

    def _wait(self, seconds: float) -> None:
        if self.house.theatre.running is None:
            self.house.clock.advance(seconds)
        else:
            self.house.pass_time(seconds, step_s=0.25)

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self.house.window


def holders(widget: QWidget | None) -> list[QWidget]:
    """Return a widget and all that it stands in, innermost first: a list that drops down, too."""
    found = []
    while widget is not None:
        found.append(widget)
        widget = widget.parentWidget()
    return found
