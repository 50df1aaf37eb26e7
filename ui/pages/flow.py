# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Controls one after another like words on a line: those that do not fit go on in the next."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from ui.look import space

Line = list[tuple[QLayoutItem, QSize]]


class FlowLayout(QLayout):
    """Lines of items at the size they ask for, middles level; hidden ones take no room."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(map(_height, lines)) + self.spacing() * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        lines = self._lines(1_000_000)
        return QSize(sum(_widths(self, line) for line in lines), sum(map(_height, lines)))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        wide = max((size.width() for size in sizes), default=0)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        top = area.top()
        for line in self._lines(area.width()):
            left, high = area.left(), _height(line)
            for item, size in line:
                drop = (high - size.height()) // 2
                item.setGeometry(QRect(left, top + drop, size.width(), size.height()))
                left += size.width() + self.spacing()
            top += high + self.spacing()

    def _lines(self, width: int) -> list[Line]:
        lines: list[Line] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().expandedTo(item.minimumSize())
            size.setWidth(min(size.width(), max(width, item.minimumSize().width())))
            if not lines or left + size.width() > width:
                lines.append([])
                left = 0
            lines[-1].append((item, size))
            left += size.width() + self.spacing()
        return lines


class Flow(QWidget):
    """A widget that lays its controls out so; `gap` in steps of space."""

    def __init__(self, gap: int = 3) -> None:
        super().__init__()
        layout = FlowLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(gap))
        self.setLayout(layout)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, block: QWidget) -> None:
        """Add a control after the others."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(block)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else 0

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        least = layout.minimumSize() if layout is not None else QSize()
        return QSize(least.width(), self.heightForWidth(self.width()))


def _height(line: Line) -> int:
    return max((size.height() for _, size in line), default=0)


def _widths(layout: FlowLayout, line: Line) -> int:
    return sum(size.width() for _, size in line) + layout.spacing() * max(0, len(line) - 1)
