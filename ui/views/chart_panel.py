# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""One panel of a chart inside its axes, painted in whole pixels whatever the axes' units are."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ui.look import space
from ui.views.chart_ink import Dress, paint_bar, paint_shape
from ui.views.chart_values import Mark, Panel, Series, Shape

BAR_PART, WIDEST_BAR = 0.68, 56.0
"""How much of its place a bar takes, and its width in px at most."""
THIN = 4.0
"""Bars that stand closer together than so many px touch each other."""
DOT_FROM = 7.0
"""Px between bars from which an empty place has a dot."""
BAND_PART = 0.16
"""How much of a band's colour lies on the ground."""
FEW, MANY = 60, 150
"""Points up to which all have their full size, and beyond which only some are drawn."""


class PanelItem(QGraphicsItem):
    """Draws values in the coordinates of a view box: x in days, y in the panel's unit."""

    def __init__(self, panel: Panel, from_x: float, to_x: float, dress: Dress) -> None:
        super().__init__()
        self._panel = panel
        self._ends = from_x, to_x
        self._dress = dress
        self._chosen: tuple[Series, Mark] | None = None
        self._to_px = QTransform()

    def wear(self, dress: Dress) -> None:
        """Paint with these colours and fonts from now on."""
        self._dress = dress
        self.update()

    def choose(self, chosen: tuple[Series, Mark] | None) -> None:
        """Set off one value, or none."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def boundingRect(self) -> QRectF:
        """Return more than the axes show: what stands on their ends belongs to it."""
        (from_x, to_x), panel = self._ends, self._panel
        wide, high = to_x - from_x, panel.high - panel.low
        return QRectF(from_x - wide, panel.low - high, 3 * wide, 3 * high)

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint the panel from its ground upwards."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._to_px = painter.worldTransform()
        painter.resetTransform()
        self._paint_band(painter)
        self._paint_grid(painter)
        if self._chosen is not None:
            self._paint_plumb(painter, self._chosen[1])
        for series in self._panel.series:
            if series.shape is Shape.BAR:
                self._paint_bars(painter, series)
            else:
                self._paint_points(painter, series)
        painter.setPen(QPen(self._dress.text, 2, Qt.PenStyle.DashLine))
        for level in self._panel.levels:
            painter.drawLine(self._at(level.from_x, level.y), self._at(level.to_x, level.y))
        painter.restore()

    def _at(self, x: float, y: float) -> QPointF:
        return self._to_px.map(QPointF(x, y))

    def _paint_band(self, painter: QPainter) -> None:
        band, (from_x, to_x) = self._panel.band, self._ends
        if band is None:
            return
        area = QRectF(self._at(from_x, band.high), self._at(to_x, band.low))
        fill = QColor(self._dress.band)
        fill.setAlphaF(BAND_PART)
        painter.fillRect(area, fill)
        painter.setPen(QPen(self._dress.band, 1, Qt.PenStyle.DotLine))
        painter.drawLine(area.topLeft(), area.topRight())
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _paint_grid(self, painter: QPainter) -> None:
        from_x, to_x = self._ends
        loud = self._dress.grid == self._dress.text  # in high contrast
        for y, _ in self._panel.ticks:
            ground = self._panel.low == y
            style = Qt.PenStyle.SolidLine if ground or not loud else Qt.PenStyle.DotLine
            painter.setPen(QPen(self._dress.quiet if ground else self._dress.grid, 1, style))
            left, right = self._at(from_x, y), self._at(to_x, y)
            row = round(left.y()) + 0.5
            painter.drawLine(QPointF(left.x(), row), QPointF(right.x(), row))

    def _paint_plumb(self, painter: QPainter, mark: Mark) -> None:
        """Paint the place of the chosen value, from top to bottom."""
        left, right = self._at(mark.from_x, self._panel.high), self._at(mark.to_x, self._panel.low)
        place = QRectF(left, right)
        if place.width() < space(1):
            place.adjust(-1, 0, 1, 0)
        fill = QColor(self._dress.focus)
        fill.setAlphaF(0.14)
        painter.fillRect(place, fill)

    def _paint_bars(self, painter: QPainter, series: Series) -> None:
        colour = self._dress.inks[series.ink]
        for mark in series.marks:
            left, right = self._at(mark.from_x, mark.y or 0.0), self._at(mark.to_x, 0.0)
            pitch = right.x() - left.x()
            part = BAR_PART if pitch >= THIN else 1.0
            wide = max(1.0, round(min(pitch * part, WIDEST_BAR)))
            bar = QRectF(round(left.x() + (pitch - wide) / 2), left.y(), wide, right.y() - left.y())
            if mark.y is None:
                if pitch >= DOT_FROM:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(self._dress.quiet)
                    painter.drawEllipse(QPointF(bar.center().x(), right.y() - 4), 1.2, 1.2)
            else:
                bar.setTop(min(bar.top(), bar.bottom() - 3))
                paint_bar(painter, bar, colour, is_open=mark.open)
            if self._is_chosen(series, mark):
                painter.setPen(QPen(self._dress.focus, 3))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                high = max(bar.height(), 6.0)
                ring = QRectF(bar.left(), bar.bottom() - high, wide, high).adjusted(-2, -2, 2, 0)
                painter.drawRoundedRect(ring, 4, 4)

    def _paint_points(self, painter: QPainter, series: Series) -> None:
        colour = self._dress.inks[series.ink]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2.5))
        for run in runs(series):
            if len(run) > 1:
                painter.drawPolyline(QPolygonF([self._at(m.x, m.y or 0.0) for m in run]))
        radius = self._dress.text_px * (0.36 if len(series.marks) <= FEW else 0.22)
        every = len(series.marks) // MANY + 1
        for place, mark in enumerate(series.marks):
            centre = self._at(mark.x, mark.y or 0.0)
            chosen = self._is_chosen(series, mark)
            if place % every and not chosen:
                continue
            size = radius * 1.5 if chosen else radius
            if chosen:
                painter.setPen(QPen(self._dress.focus, 3))
                painter.setBrush(self._dress.ground)
                painter.drawEllipse(centre, size + 5, size + 5)
            paint_shape(painter, series.shape, centre, size, colour, self._dress.ground)

    def _is_chosen(self, series: Series, mark: Mark) -> bool:
        return self._chosen is not None and self._chosen[1] is mark and self._chosen[0] is series


def runs(series: Series) -> Iterator[list[Mark]]:
    """Return neighbours that a line joins: a longer gap between two stays a gap."""
    run: list[Mark] = []
    for mark in series.marks:
        if run and mark.x - run[-1].x > series.joins:
            yield run
            run = []
        run.append(mark)
    if run:
        yield run
