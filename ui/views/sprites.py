# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Pictures of what keeps still while something moves in front of it or behind it."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap

PATIENCE = 3
"""How often a part is painted itself, unmoved, before a picture of it is worth its making."""


class Sprite(Struct):
    """A part as it was painted last: its `look`, how often it had it, and a picture of that."""

    look: object
    times: int = 0
    picture: QPixmap | None = None


class Sprites:
    """Holds for each part at most one picture, as large as the part, until the part moves."""

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self._sheet = QPixmap()
        self._sprites: dict[str, Sprite] = {}

    def of(
        self,
        part: str,
        look: object,
        place: tuple[int, int, int, int],
        draw: Callable[[QPainter], None],
    ) -> QPixmap | None:
        """Return the picture of `part`, by `draw` at `place` (px), once it has had this `look` for
        a while; None when it is to be painted itself.
        """
        sprite = self._sprites.get(part)
        if sprite is None or sprite.look != look:
            sprite = self._sprites[part] = Sprite(look)
        sprite.times += 1
        # On a part of a pixel a picture would be blurred.
        if sprite.times > PATIENCE and sprite.picture is None and self._ratio.is_integer():
            sprite.picture = self._picture(QRect(*place), draw)
        return sprite.picture

    def _picture(self, rect: QRect, draw: Callable[[QPainter], None]) -> QPixmap:
        picture = QPixmap(rect.size() * self._ratio)
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        # PySide loses count of None with each new thing that is painted on: this one is never new.
        self._sheet.swap(picture)
        painter = QPainter(self._sheet)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-rect.x(), -rect.y())
        draw(painter)
        painter.end()
        self._sheet.swap(picture)
        return picture
