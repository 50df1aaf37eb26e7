# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is around a body, counted in pixels."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.look import LIGHT
from ui.views.body import Canvas
from ui.views.props import PropInks, paint_arrow

SCALE = 1000


def breadths(length: float) -> list[int]:
    """Paint an arrow to the right; return how broad it is, px by px along it."""
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.background))
    painter = QPainter(image)
    inks = PropInks.of(LIGHT, Canvas(SCALE, 20, 50))
    paint_arrow(painter, inks, ((0.0, 0.0), (length, 0.0)))
    painter.end()
    arrow = QColor(LIGHT.focus).rgb()
    columns = [sum(image.pixel(x, y) == arrow for y in range(100)) for x in range(300)]
    return [broad for broad in columns if broad]


@pytest.mark.parametrize("length", [0.05, 0.08, 0.2])
def test_an_arrow_has_a_stem_and_a_head(qtbot: QtBot, length: float) -> None:
    del qtbot
    along = breadths(length)
    head, stem = max(along), along[len(along) // 4]
    assert 0 < stem < head / 2
    assert head < length * SCALE


def test_only_a_short_arrow_is_small(qtbot: QtBot) -> None:
    del qtbot
    short, usual, long = (max(breadths(length)) for length in (0.05, 0.11, 0.2))
    assert short < usual == long


def test_an_arrow_too_short_for_a_stem_is_not_there_yet(qtbot: QtBot) -> None:
    del qtbot
    assert breadths(0.045) == []
