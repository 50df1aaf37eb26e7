# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The window: pages one behind another, the notice bar below, the keys over everything."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QCloseEvent,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.look import Look, island, palette
from ui.notice import NoticeBar

if TYPE_CHECKING:
    from ui.pages.keys import KeysOverlay

LEAST_SIZE = QSize(640, 480)
FIRST_SIZE = QSize(1280, 800)
TAKES_FILES = {"today", "routines", "editor", "history", "preferences", "why", "drill", "guide"}
"""Pages on which a routine file can be dropped: none where something is under way."""


class Ground(QWidget):
    """What shows between the pages and the notice bar."""

    first_painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._colour = QColor()
        self._painted = False

    def show_colour(self, colour: QColor) -> None:
        """Paint in `colour` from now on."""
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._colour)
        painter.end()
        if not self._painted:
            self._painted = True
            self.first_painted.emit()


class Window(QMainWindow):
    """Shows one page of many. Esc and the frame's close button are handed on.

    `first_painted`: once, after the first frame; `activated`: the keyboard came here, or left.
    """

    first_painted = Signal()
    activated = Signal()
    _passed_on = Signal()
    back_asked = Signal()
    quit_asked = Signal()
    keys_closed = Signal(object)
    guide_asked = Signal(str)
    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Ninety")
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE)
        self._pages: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self.notice = NoticeBar()
        self._ground = Ground()
        queued = Qt.ConnectionType.QueuedConnection
        self._ground.first_painted.connect(self.first_painted, queued)
        rows = QVBoxLayout(self._ground)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._stack, 1)
        rows.addWidget(self.notice)
        self.setCentralWidget(self._ground)
        self._keys: KeysOverlay | None = None
        self._session_look: Look | None = None
        self._may_close = False
        self.setAcceptDrops(True)
        self._focused: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        self._passed_on.connect(self._tell_focus, queued)

    @property
    def page(self) -> str:
        """Return the name of the page that is shown."""
        shown = self._stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is shown), "")

    def show_page(self, name: str, page: QWidget, title: str) -> None:
        """Show `page` under its name and give it the keyboard."""
        if name not in self._pages:
            self._pages[name] = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._dress_frame()
        self.setWindowTitle(f"Ninety \u2013 {title}" if title else "Ninety")
        self._pages[name].setFocus()

    def show_keys(self, drill_name: str | None, stop_rules: tuple[str, ...]) -> None:
        """Lay the keys and the stop rules over everything."""
        if self._keys is None:
            self._keys = self._made_keys()
            self._dress_frame()
        self._keys.setGeometry(self.rect())
        self._keys.show_keys(drill_name, stop_rules)
        self._keys.show()
        self._keys.raise_()
        self._keys.setFocus()

    def _made_keys(self) -> "KeysOverlay":
        from ui.pages.keys import KeysOverlay

        keys = KeysOverlay()
        keys.setParent(self)
        keys.closed.connect(self.hide_keys)
        return keys

    @property
    def keys_shown(self) -> bool:
        """Whether the keys lie over the page."""
        return self._keys is not None and self._keys.isVisible()

    def fill_screen(self, *, full: bool) -> None:
        """Fill the screen, or stop filling it."""
        if full != self.isFullScreen():
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def dress_session(self, look: Look) -> None:
        """Wear `look` on whatever lies beside and over a session: a lit bar would disturb."""
        self._session_look = look
        self._dress_frame()

    def _dress_frame(self) -> None:
        look = self._session_look if self.page == "session" else None
        self.notice.go_with(in_session=self.page == "session")
        sheet = island(look) if look is not None else ""
        colours = palette(look.theme) if look is not None else QApplication.palette()
        self._ground.show_colour(colours.window().color())
        for widget in filter(None, (self.notice, self._keys)):
            widget.setPalette(colours)
            if widget.styleSheet() != sheet:
                widget.setStyleSheet(sheet)

    def come_forward(self, token: str = "") -> None:
        """Show it before all others, with the leave that a launcher gave for it."""
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # where Qt looks for it on Wayland
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def let_go(self) -> None:
        """Close for good."""
        self._may_close = True
        self.close()

    @Slot(object)
    def hide_keys(self, closed_by: object = None) -> None:
        """Take the keys away, if they are there, and tell by what key that was asked for."""
        if self._keys and self.keys_shown:
            self._keys.hide()
            self._pages[self.page].setFocus()
            self.keys_closed.emit(closed_by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what no page has taken: Esc, F1, F11, Ctrl+Q."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.back_asked.emit()
        elif event.key() == Qt.Key.Key_F1:
            self.guide_asked.emit(self.page)
        elif event.key() == Qt.Key.Key_F11:
            self.fill_screen(full=not self.isFullScreen())
        elif event.key() == Qt.Key.Key_Q and control:
            self.quit_asked.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the keys over everything."""
        super().resizeEvent(event)
        if self._keys is not None:
            self._keys.setGeometry(self.rect())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, where a page has a use for them."""
        if self.page in TAKES_FILES and paths_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped."""
        if self.page in TAKES_FILES:
            event.acceptProposedAction()
            self.dropped.emit(paths_in(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hand the question on; whoever decides calls `let_go`."""
        event.setAccepted(self._may_close)
        if not self._may_close:
            self.quit_asked.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Give the keyboard to the page when the window comes back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            shown = self._keys if self.keys_shown else None
            if self.isActiveWindow() and self.focusWidget() is None:
                (shown or self._pages[self.page]).setFocus()
            self.activated.emit()

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Find out where a page has passed the focus on: the same widget has it twice."""
        if now is not None and now is self._focused:
            self._passed_on.emit()
        self._focused = now

    @Slot()
    def _tell_focus(self) -> None:
        """Tell screen readers what has the focus: of both, Qt tells of the page last."""
        focused = QApplication.focusWidget()
        if focused is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(focused, QAccessible.Event.Focus))


def paths_in(dropped: QMimeData) -> tuple[Path, ...]:
    """Return the files of this machine that are dragged."""
    urls = dropped.urls() if dropped.hasUrls() else []
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
