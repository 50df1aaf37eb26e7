# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The chart as a picture: PNG at twice its size, or SVG with lines and words that stay such."""

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from ui.look import space
from ui.views.chart import ChartView

SCALE = 2
RIM = space(5)


def png(view: ChartView) -> bytes:
    """Return what the chart shows as a PNG file."""
    image = QImage(_size(view) * SCALE, QImage.Format.Format_RGB32)
    image.fill(_ground(view))
    image.setDevicePixelRatio(SCALE)
    painter = QPainter(image)
    _paint(view, painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def svg(view: ChartView) -> bytes:
    """Return what the chart shows as an SVG file."""
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(view.logicalDpiX())  # else axes, drawn beforehand, are scaled
    generator.setSize(_size(view))
    generator.setViewBox(QRectF(0, 0, _size(view).width(), _size(view).height()))
    generator.setTitle("Ninety")
    generator.setDescription(view.accessibleName())
    painter = QPainter(generator)
    painter.fillRect(QRectF(generator.viewBoxF()), _ground(view))
    _paint(view, painter)
    painter.end()
    return bytes(buffer.data().data())


def _paint(view: ChartView, painter: QPainter) -> None:
    plot = view.plot.graphics
    scene = plot.scene()
    scene.prepareForPaint()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(RIM, RIM, plot.width(), plot.height())
    scene.render(painter, area, QRectF(0, 0, plot.width(), plot.height()))


def _size(view: ChartView) -> QSize:
    return QSize(view.plot.width() + 2 * RIM, view.plot.height() + 2 * RIM)


def _ground(view: ChartView) -> QColor:
    return view.palette().alternateBase().color()
