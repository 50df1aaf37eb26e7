# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What lies under all that moves in a view: painted once, copied wherever something has moved."""

from collections.abc import Callable
from typing import cast

from msgspec import Struct
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPixmap

WHOLE_PX = 4
"""So many px of a view are whole ones of the screen too, at every usual scale."""


class Ground(Struct, frozen=True):
    """One colour, and a picture of the `place` in px where there is more than that.

    Each px of the view is `ratio` px of the screen.
    """

    colour: QColor
    place: QRect
    ratio: float
    picture: QPixmap

    @classmethod
    def of(
        cls, colour: QColor, place: QRect, ratio: float, draw: Callable[[QPainter], None]
    ) -> "Ground":
        """Return the ground of which all that `draw` paints lies in `place`."""
        place = _whole(place)
        picture = QPixmap(place.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(colour)
        if not picture.isNull():
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setViewport(0, 0, place.width(), place.height())
            painter.setWindow(place)
            draw(painter)
            painter.end()
        return cls(colour, place, ratio, picture)

    def paint(self, painter: QPainter, rect: QRect) -> None:
        """Copy what lies under `rect` of the view, in px."""
        place, ratio = self.place, self.ratio
        if not place.contains(rect):
            painter.fillRect(rect, self.colour)
            rect = rect & place
        part = rect.translated(-place.topLeft())
        if ratio != 1:
            sides = cast("tuple[int, int, int, int]", part.getRect())
            part = QRect(*(int(length * ratio) for length in sides))
        if not part.isEmpty():
            painter.drawPixmap(rect, self.picture, part)


def _whole(place: QRect) -> QRect:
    """Return the least rectangle around `place` whose sides are whole px of the screen."""
    left, top = (side // WHOLE_PX * WHOLE_PX for side in (place.x(), place.y()))
    right, bottom = (
        -(-side // WHOLE_PX) * WHOLE_PX
        for side in (place.x() + place.width(), place.y() + place.height())
    )
    return QRect(left, top, right - left, bottom - top)
