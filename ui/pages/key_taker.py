# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A page on which any key is enough: it takes keys and mouse buttons, pressed and held."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.keys import Intent, Pressed, pressed
from ui.spoken import PANE

HOLD_MS = 1_000
"""How long a key is held for the stop signal."""
LET_GO_MS = 15
"""A key pressed again this soon after it was let go repeats by itself: X11 may not say so."""


class KeyTaker(QWidget):
    """Tells of each key once, again when it is held, and when keys go elsewhere."""

    spoken_as = PANE

    key_pressed = Signal(object)
    key_held = Signal(object)
    keyboard_left = Signal()
    keyboard_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.page_keys_step = False
        self._down: Pressed | None = None
        self._let_go_key: int | None = None
        self._let_go = self._timer(LET_GO_MS, self._release)
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

    def _press(self, down: Pressed) -> None:
        if down.intent is Intent.NOT_A_KEY:
            return
        if self._down is None:
            self._down = down
            self._hold.start()
        self.key_pressed.emit(down)

    @Slot()
    def _release(self) -> None:
        self._let_go.stop()
        self._let_go_key = None
        self._down = None
        self._hold.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the key on; whether it is held shows when it is let go."""
        if self._let_go.isActive() and event.key() == self._let_go_key:
            self._let_go.stop()
            return
        if self._let_go.isActive():
            self._release()
        self._press(pressed(event, page_keys_step=self.page_keys_step))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End the hold, unless the key turns out to repeat."""
        if not event.isAutoRepeat():
            self._let_go_key = event.key()
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
        """Say when keys no longer arrive."""
        super().focusOutEvent(event)
        self._release()
        if event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
            self.keyboard_left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say when they arrive again."""
        super().focusInEvent(event)
        self.keyboard_back.emit()
