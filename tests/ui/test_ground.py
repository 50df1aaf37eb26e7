# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A ground looks the same whatever part of the view its picture covers."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.views.ground import Ground

VIEW = QRect(0, 0, 120, 80)
MARK = QRect(37, 22, 41, 30)
"""What is painted, at places that are no whole px of a screen with another scale."""
GREY, RED = QColor("#202428"), QColor("#f28e6c")
RECTS = [VIEW, MARK, QRect(40, 24, 8, 8), QRect(0, 0, 40, 28), QRect(60, 40, 60, 40)]
BESIDE = [QRect(0, 0, 12, 12), QRect(100, 60, 20, 20)]


def painted(ground: Ground, rect: QRect) -> QImage:
    image = QImage(VIEW.size() * ground.ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ground.ratio)
    image.fill(0)
    painter = QPainter(image)
    ground.paint(painter, rect)
    painter.end()
    return image


def ground(place: QRect, ratio: float) -> Ground:
    return Ground.of(GREY, place, ratio, lambda painter: painter.fillRect(MARK, RED))


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("rect", [*RECTS, *BESIDE], ids=str)
def test_a_picture_of_a_part_shows_what_one_of_all_shows(
    qtbot: QtBot, rect: QRect, ratio: float
) -> None:
    del qtbot
    part = ground(MARK, ratio)
    assert painted(part, rect) == painted(ground(VIEW, ratio), rect)
    assert part.picture.width() < VIEW.width() * ratio / 2


def test_what_was_asked_for_stays_as_it_was(qtbot: QtBot) -> None:
    del qtbot
    rect = QRect(VIEW)
    painted(ground(MARK, 1.0), rect)
    assert rect == VIEW


def test_where_nothing_is_painted_there_is_no_picture(qtbot: QtBot) -> None:
    del qtbot
    empty = ground(QRect(), 2.0)
    assert empty.picture.isNull()
    image = painted(empty, VIEW)
    assert image.size() == QSize(240, 160)
    assert {image.pixel(x, y) for x in (0, 119, 239) for y in (0, 79, 159)} == {GREY.rgb()}
