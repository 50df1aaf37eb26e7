# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""How a page lies in the window: a centred column that scrolls, blocks side by side if they fit."""

from PySide6.QtCore import QMargins, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontInfo, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.look import space

WIDEST = 1152
"""Width in px of the column at the usual text size; it grows with the text."""
NARROW = 760
"""The same of a page of few words."""
SCROLL_KEYS = {
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}
USUAL_TEXT = 16


def scaled(widget: QWidget, px: int) -> int:
    """Return a length in px that grows with the text of `widget`."""
    font = widget.font()
    text = font.pixelSize() if font.pixelSize() > 0 else QFontInfo(font).pixelSize()
    return max(px, round(px * text / USUAL_TEXT))


def margins(widget: QWidget, size: QSize, widest: int = WIDEST) -> QMargins:
    """Return the margins that leave a centred column in a page of this size."""
    least = space(16) if size.width() >= scaled(widget, 1000) else space(8)
    side = max(least, (size.width() - scaled(widget, widest)) // 2)
    top = space(12) if size.height() >= scaled(widget, 700) else space(7)
    return QMargins(side, top, side, top)


class Column(QScrollArea):
    """A page's column: at most so wide, centred, scrolling upright only.

    It follows the keyboard from one of its widgets to the next, whatever key moves it. The arrow
    keys are left to the page; Page Up, Page Down, Home and End scroll, unless `keys` says that
    the page has another use for them.
    """

    _gone_to = Signal()

    def __init__(self, widest: int = WIDEST, *, keys: bool = True) -> None:
        super().__init__()
        self._keys = keys
        self._widest = widest
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget()
        self.inside.setProperty("role", "page")
        self.rows = QVBoxLayout(self.inside)
        self.rows.setSpacing(space(4))
        self.setWidget(self.inside)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        queued = Qt.ConnectionType.QueuedConnection
        self._gone_to.connect(self._reveal_focus, queued)
        self._revealed: tuple[QWidget, int] | None = None
        self.verticalScrollBar().rangeChanged.connect(self._reveal_again, queued)

    @Slot(QWidget, QWidget)
    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Leave what is clicked under the pointer, and where a page opens to the page."""
        within = self._holds(before) and self._holds(now)
        if within and now is not before and not QApplication.mouseButtons():
            self._gone_to.emit()

    @Slot()
    def _reveal_focus(self) -> None:
        """Scroll to what has the keyboard, once everything has its place."""
        focused = QApplication.focusWidget()
        if focused is not None and self._holds(focused):
            self.reveal(focused, space(8))

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and self.inside.isAncestorOf(widget)

    def reveal(self, widget: QWidget, around: int = 0) -> None:
        """Have all of `widget` in sight, if it is not, with so many px around; or else its top."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        above = -widget.mapTo(self.viewport(), QPoint()).y()
        below = widget.height() - above - room
        if widget.height() > room:
            bar.setValue(bar.value() - above)
        elif above > 0:
            bar.setValue(bar.value() - above - around)
        elif below > 0:
            bar.setValue(bar.value() + below + around)
        self._revealed = widget, bar.value()

    @Slot(int, int)
    def _reveal_again(self) -> None:
        """Stay with what was scrolled to, when all is laid out anew before anybody scrolls."""
        focused = QApplication.focusWidget()
        if focused is not None and self._revealed == (focused, self.verticalScrollBar().value()):
            self.reveal(focused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what has the keyboard in sight, if it was, when a notice takes room."""
        self.rows.setContentsMargins(margins(self, event.size(), self._widest))
        super().resizeEvent(event)
        focused = QApplication.focusWidget()
        if focused is not None and self.inside.isAncestorOf(focused):
            top = focused.mapTo(self.viewport(), QPoint()).y()
            if 0 <= top < event.oldSize().height():
                self.reveal(focused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._keys and event.key() in SCROLL_KEYS:
            bar = self.verticalScrollBar()
            steps = {
                Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
                Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
                Qt.Key.Key_Home: bar.minimum(),
                Qt.Key.Key_End: bar.maximum(),
            }
            bar.setValue(steps[Qt.Key(event.key())])
        else:
            event.ignore()


class SideBySide(QWidget):
    """Blocks beside each other where there are `least` px for them, else below each other.

    Without `least` they stand beside each other when all of them fit as they would like to be.
    `turned` tells that they stand otherwise now.
    """

    turned = Signal()

    def __init__(self, least: int = 0, gap: int = 8) -> None:
        super().__init__()
        self._least = least
        self._blocks: list[QWidget | QLayout] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(space(gap))

    @property
    def beside(self) -> bool:
        """Whether the blocks stand beside each other now."""
        return self._row.direction() == QBoxLayout.Direction.LeftToRight

    def add(self, block: QWidget | QLayout, share: int = 0) -> None:
        """Add a block that takes `share` parts of the width."""
        self._blocks.append(block)
        if isinstance(block, QWidget):
            self._row.addWidget(block, share)
        else:
            self._row.addLayout(block, share)

    def close_up(self) -> None:
        """Keep the blocks together on the left."""
        self._row.addStretch(1)

    def sizeHint(self) -> QSize:
        """Ask for the room that lets them stand beside each other: with less they never would."""
        wish = 0 if self._least else self._wish()
        return super().sizeHint().expandedTo(QSize(wish, 0))

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than it takes below each other: else it would never get less."""
        widths = [_least_width(block) for block in self._blocks]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = event.size().width() >= (scaled(self, self._least) or self._wish())
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self.updateGeometry()
            self.turned.emit()
        super().resizeEvent(event)

    def _wish(self) -> int:
        widths = [block.sizeHint().width() for block in self._blocks]
        return sum(widths) + self._row.spacing() * max(0, len(widths) - 1)


def _least_width(block: QWidget | QLayout) -> int:
    if isinstance(block, QWidget):
        return max(block.minimumWidth(), block.minimumSizeHint().width())
    return block.minimumSize().width()
