# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What lies under all that moves in a view: painted once, copied wherever something has moved."""

from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap


def paint_ground(painter: QPainter, rect: QRect, ground: QPixmap) -> None:
    """Copy what lies under `rect` of a view, in px, from `ground`, a picture of all of it."""
    ratio = ground.devicePixelRatio()
    if ratio == 1:
        painter.drawPixmap(rect, ground, rect)
    else:
        sides = cast("tuple[int, int, int, int]", rect.getRect())
        part = QRect(*(int(length * ratio) for length in sides))
        painter.drawPixmap(rect, ground, part)
