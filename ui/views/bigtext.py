# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Text as large as its place allows, to be read from across the room."""

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.spoken import TEXT

LEAST_PX = 12
MOST_KEPT = 64
"""Texts whose size is remembered: a session shows the same words and numbers again and again."""
WRAPPED = Qt.TextFlag.TextWordWrap
CENTRE = Qt.AlignmentFlag.AlignHCenter
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Line(Struct, frozen=True):
    """A text in a colour ("#rrggbb")."""

    text: str
    colour: str


class BigText(QWidget):
    """Paints one text as large as fits below `most_px`; words wrap, nothing is cut."""

    spoken_as = TEXT

    def __init__(
        self,
        most_px: int,
        *,
        bold: bool = True,
        aligned: Qt.AlignmentFlag = CENTRE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._most_px = most_px
        self._flags = int(WRAPPED | MIDDLE | aligned)
        self._line = Line("", "#000000")
        self._fitted: dict[tuple[str, int, int, int], int] = {}
        self._font = QFont(self.font())
        self._font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Ask for little; the layout's stretches decide."""
        return QSize(160, 40)

    def set_most_px(self, most_px: int) -> None:
        """Let the text be at most `most_px` high from now on."""
        if most_px != self._most_px:
            self._most_px = most_px
            self._fit()

    def show_line(self, line: Line) -> None:
        """Show `line`, and say it to a screen reader that asks."""
        if line == self._line:
            return
        changed = line.text != self._line.text
        self._line = line
        if changed:
            self.setAccessibleName(line.text.replace("\u00a0", " "))
            self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text anew."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setFont(self._font)
        painter.setPen(QColor(self._line.colour))
        painter.drawText(self.rect(), self._flags, self._line.text)
        painter.end()

    def _fit(self) -> None:
        text, size, most_px = self._line.text, self.size(), self._most_px
        asked = (text, size.width(), size.height(), most_px)
        if asked not in self._fitted:
            if len(self._fitted) >= MOST_KEPT:
                self._fitted.clear()
            self._fitted[asked] = fitting_px(self._font, text, size, most_px)
        self._font.setPixelSize(self._fitted[asked])
        self.update()


def fitting_px(font: QFont, text: str, size: QSize, most_px: int) -> int:
    """Return the largest height in px, up to `most_px`, at which `text` wraps into `size`."""
    probe = QFont(font)
    low, high = LEAST_PX, max(LEAST_PX, min(most_px, size.height()))
    while low < high:
        middle = (low + high + 1) // 2
        probe.setPixelSize(middle)
        if _fits(QFontMetricsF(probe), text, size):
            low = middle
        else:
            high = middle - 1
    return low


def _fits(metrics: QFontMetricsF, text: str, size: QSize) -> bool:
    words = text.replace("\n", " ").split(" ")  # what no row parts is one word
    longest = max(map(metrics.horizontalAdvance, words))
    room = QRectF(0, 0, size.width(), 10_000)
    box = metrics.boundingRect(room, int(WRAPPED | CENTRE), text)
    return longest <= size.width() and box.height() <= size.height()
