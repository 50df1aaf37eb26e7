# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A page on which any key is enough: it takes keys and mouse buttons, pressed and held."""

from msgspec import Struct
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.keys import Intent, Pressed, pressed
from ui.spoken import PANE

HOLD_MS = 1_000
"""How long a key is held for the stop signal."""
ASKING = frozenset(
    {
        Intent.SIGNAL,
        Intent.DIGIT,
        Intent.MUTE,
        Intent.VOICE,
        Intent.LOUDER,
        Intent.SOFTER,
        Intent.QUIT,
    }
)
"""What is asked for at once by a key that closes the list of keys."""
LET_GO_MS = 15
"""A key pressed again this soon after it was let go repeats by itself: X11 may not say so."""


class PhysicalKey(Struct, frozen=True):
    """A key as Qt names it, which Shift may change, and its place; 0 where that is not known."""

    key: int = 0
    place: int = 0

    @classmethod
    def of(cls, event: QKeyEvent) -> "PhysicalKey":
        """Return the key of `event`."""
        return cls(event.key(), event.nativeScanCode())

    def may_be(self, other: "PhysicalKey") -> bool:
        """Whether the two are the same as far as is known."""
        return self.place in {0, other.place} or self.key == other.key


NO_KEY = PhysicalKey()


class KeyTaker(QWidget):
    """Tells of each key once and again when it is held; of a spent one, only that it was."""

    spoken_as = PANE

    key_pressed = Signal(object)
    key_held = Signal(object)
    key_spent = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.page_keys_step = False
        self._down: Pressed | None = None
        self._down_is = NO_KEY
        self._let_go_is = NO_KEY
        self._let_go = self._timer(LET_GO_MS, self._believe_release)
        self._hold = self._timer(HOLD_MS, self._held_long)

    def _timer(self, for_ms: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(for_ms)
        timer.timeout.connect(then)
        return timer

    @Slot()
    def _held_long(self) -> None:
        down, self._down = self._down, None
        if down is not None:
            self.key_held.emit(down)

    def take_over(self, down: Pressed) -> None:
        """Take a key or click that closed what lay over this page; a key may be held.

        What it asks for by itself is done; otherwise closing was enough.
        """
        if down.intent in ASKING:
            self._press(down)
            return
        if down.intent is not Intent.NOT_A_KEY:
            self._begin_hold(down)
        self.key_spent.emit()

    def _press(self, down: Pressed, key: PhysicalKey = NO_KEY) -> None:
        if down.intent is Intent.NOT_A_KEY:
            return
        self._begin_hold(down, key)
        self.key_pressed.emit(down)

    def _begin_hold(self, down: Pressed, key: PhysicalKey = NO_KEY) -> None:
        if self._down is None:
            self._down, self._down_is = down, key
            self._hold.start()

    @Slot()
    def _believe_release(self) -> None:
        """End the hold, if it was the held key that was let go and not another beside it."""
        self._let_go.stop()
        if self._down_is.may_be(self._let_go_is):
            self._release()

    def _release(self) -> None:
        self._let_go.stop()
        self._down = None
        self._hold.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the key on; whether it is held shows when it is let go."""
        if self._let_go.isActive() and event.key() == self._let_go_is.key:
            self._let_go.stop()
            return
        if self._let_go.isActive():
            self._believe_release()
        self._press(pressed(event, page_keys_step=self.page_keys_step), PhysicalKey.of(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End the hold, unless the key turns out to repeat."""
        if not event.isAutoRepeat():
            if self._let_go.isActive():
                self._believe_release()
            self._let_go_is = PhysicalKey.of(event)
            self._let_go.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take any button as a key."""
        event.accept()
        self._press(Pressed(Intent.ANY))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the hold."""
        event.accept()
        self._release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second press of a double click as a press."""
        self.mousePressEvent(event)

    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Keep Tab: it is a key like any other here."""
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End a hold: that the key is let go is told elsewhere."""
        super().focusOutEvent(event)
        self._release()
