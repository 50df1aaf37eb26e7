# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The chart as a file: a sharp PNG, and an SVG whose words are words."""

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.chart_data import bars, chart, points
from ui.look import LIGHT, Look, apply
from ui.views.chart import ChartView
from ui.views.chart_picture import RIM, SCALE, png, svg

FAR = 60
"""Of 255: two greys further apart than edges drawn twice may be."""


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> ChartView:
    apply(qapp, Look(LIGHT))
    made = ChartView()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show_chart(chart(bars(3, 8, 5), points((0, 2), (1, 3)), long=3))
    made.show()
    qapp.processEvents()
    return made


def test_a_png_has_twice_the_points_and_a_rim(view: ChartView) -> None:
    image = QImage.fromData(png(view))
    assert image.width() == SCALE * (view.plot.width() + 2 * RIM)
    assert image.pixelColor(1, 1) == QColor(LIGHT.surface)
    wanted = QColor(LIGHT.breath_in)
    row = [image.pixelColor(x, image.height() // 3) == wanted for x in range(image.width())]
    assert sum(row) > 100


def test_an_svg_holds_titles_and_dates_as_text_and_bars_as_shapes(view: ChartView) -> None:
    root = ET.fromstring(svg(view))  # noqa: S314 - made by ourselves
    texts = ["".join(one.itertext()).strip() for one in root.iter() if one.tag.endswith("text")]
    assert {"Minutes", "10 min", "0 Nov"} <= set(texts)
    shapes = [one for one in root.iter() if one.tag.endswith(("path", "polyline", "rect"))]
    assert len(shapes) > 5
    assert not [one for one in root.iter() if one.tag.endswith("image")]


def grey(image: QImage, width: int, height: int) -> list[int]:
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(width // 2, height // 2, mode=smooth)
    plain = small.convertToFormat(QImage.Format.Format_Grayscale8)
    return [
        plain.pixelColor(x, y).lightness()
        for x in range(plain.width())
        for y in range(plain.height())
    ]


def test_both_pictures_show_what_the_screen_shows(view: ChartView) -> None:
    """Axes, values and words in their places and sizes: hardly a point differs by much."""
    wide, high = view.plot.width() + 2 * RIM, view.plot.height() + 2 * RIM
    drawn = QImage(wide, high, QImage.Format.Format_RGB32)
    painter = QPainter(drawn)
    QSvgRenderer(svg(view)).render(painter)
    painter.end()
    screen = QImage(wide, high, QImage.Format.Format_RGB32)
    screen.fill(QColor(LIGHT.surface))
    painter = QPainter(screen)
    painter.drawPixmap(RIM, RIM, view.plot.grab())
    painter.end()
    seen = grey(screen, wide, high)
    for picture in (drawn, QImage.fromData(png(view))):
        pairs = zip(seen, grey(picture, wide, high), strict=True)
        apart = sum(abs(a - b) > FAR for a, b in pairs)
        assert apart / len(seen) < 0.0005
