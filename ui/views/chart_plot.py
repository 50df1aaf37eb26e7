# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Axes and scales of a chart, laid out by pyqtgraph; nothing of it answers the mouse or a menu.

Importing this module loads pyqtgraph and numpy.
"""

from collections.abc import Iterable
from itertools import pairwise

import pyqtgraph
from msgspec import Struct
from PySide6.QtCore import QPoint, QPointF, Qt, Slot
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import space
from ui.views.chart_ink import Dress, dress_of
from ui.views.chart_panel import PanelItem
from ui.views.chart_title import TitleItem
from ui.views.chart_values import Chart, Mark, Panel, Series, Shape, Ticks

AIR_PX = 9.0
"""Room between the outermost values and the ends of their axis."""
BESIDE_PX = 15.0
"""Room to the right of the newest value, for its mark and what rings it."""
APART_PX = 14.0
"""Least room between two labels of an axis."""


LEAST_LINES = 4
"""Lines of text that a panel is high at least."""


class Row(Struct, frozen=True):
    """What belongs to one panel."""

    panel: Panel
    box: pyqtgraph.ViewBox
    axis: pyqtgraph.AxisItem
    title: TitleItem
    item: PanelItem


class ChartPlot(QWidget):
    """Draws a chart, and tells which value's place is where."""

    def __init__(self) -> None:
        super().__init__()
        self._chart: Chart | None = None
        self._rows: list[Row] = []
        self._dates: pyqtgraph.AxisItem | None = None
        self.graphics = pyqtgraph.GraphicsLayoutWidget()
        self.graphics.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.graphics.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.graphics.setAntialiasing(True)
        layout = self.graphics.ci.layout
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(0)
        layout.setHorizontalSpacing(space(1))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.graphics)
        self.graphics.sigDeviceRangeChanged.connect(self._refit)

    def show_chart(self, chart: Chart) -> None:
        """Draw this chart."""
        self._chart = chart
        for part in (self.graphics, self.graphics.viewport()):
            part.setAccessibleName(chart.name)
        self.graphics.clear()
        dress = dress_of(self)
        self._rows = [self._row(number, chart, dress) for number in range(len(chart.panels))]
        self._dates = _axis("bottom", self._rows[-1].box)
        self._dates.setStyle(hideOverlappingLabels=False)
        self.graphics.addItem(self._dates, 2 * len(self._rows), 1)
        self._wear(dress)
        self.fit()

    def dress(self) -> None:
        """Take colours and fonts from the palette as it is now."""
        if self._chart is not None:
            self._wear(dress_of(self))
            self.fit()

    def choose(self, panel: int, chosen: tuple[Series, Mark] | None) -> None:
        """Set off one value of a panel, and none of the others."""
        for number, row in enumerate(self._rows):
            row.item.choose(chosen if number == panel else None)

    def place_of(self, panel: int, mark: Mark) -> QPoint:
        """Return where a value is painted, in px."""
        scene = self._rows[panel].box.mapViewToScene(QPointF(mark.x, mark.y or 0.0))
        return QPoint(self.graphics.mapFromScene(scene))

    def under(self, place: QPoint) -> tuple[int, float, float]:
        """Return the panel at a place in px, with x and y there in its axes' units."""
        scene = self.graphics.mapToScene(place)
        tops = [row.title.sceneBoundingRect().top() for row in self._rows]
        panel = max((n for n, top in enumerate(tops) if scene.y() >= top), default=0)
        at = self._rows[panel].box.mapSceneToView(QPointF(scene))
        return panel, at.x(), at.y()

    def fit(self) -> None:
        """Give titles, labels and values the room that there is now."""
        if self._chart is None or self._dates is None:
            return
        text_px = QFontMetricsF(dress_of(self).small).height()
        titles_px = 0.0
        for row in self._rows:
            titles_px += row.title.fit(self.graphics.width(), first=row is self._rows[0])
        least_px = titles_px + self._dates.height() + text_px * LEAST_LINES * len(self._rows)
        self.setMinimumHeight(round(least_px))
        self.graphics.ci.layout.activate()
        for row in self._rows:
            self._scale(row, self._chart)
            row.axis.setTicks([fitting_up(row.panel.ticks, row.box.size().height(), text_px)])
        self._label_dates(self._chart)

    def _row(self, number: int, chart: Chart, dress: Dress) -> Row:
        panel = chart.panels[number]
        title = TitleItem(panel, dress)
        box = pyqtgraph.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0.0)
        box.disableAutoRange()
        axis = _axis("left", box)
        item = PanelItem(panel, chart.from_x, chart.to_x, dress)
        box.addItem(item, ignoreBounds=True)
        self.graphics.addItem(title, 2 * number, 0, 1, 2)
        self.graphics.addItem(axis, 2 * number + 1, 0)
        self.graphics.addItem(box, 2 * number + 1, 1)
        self.graphics.ci.layout.setRowStretchFactor(2 * number + 1, panel.share)
        return Row(panel, box, axis, title, item)

    def _wear(self, dress: Dress) -> None:
        self.graphics.setBackground(dress.ground)
        metrics = QFontMetricsF(dress.small)
        labels = [label for row in self._rows for _, label in row.panel.ticks]
        wide = max(map(metrics.horizontalAdvance, labels), default=0.0) + space(3)
        for row in self._rows:
            row.title.wear(dress)
            row.item.wear(dress)
            row.axis.setWidth(wide)
        if self._dates is not None:
            self._dates.setHeight(metrics.height() + space(2))
        for axis in (*(row.axis for row in self._rows), self._dates):
            if axis is not None:
                axis.setPen(None)
                axis.setTextPen(dress.quiet)
                axis.setStyle(
                    tickFont=dress.small, tickLength=0, tickAlpha=0, tickTextOffset=space(1)
                )

    def _scale(self, row: Row, chart: Chart) -> None:
        panel = row.panel
        high = max(row.box.size().height(), 4 * AIR_PX)
        air = (panel.high - panel.low) * AIR_PX / (high - 2 * AIR_PX)
        stands = any(series.shape is Shape.BAR for series in panel.series)
        below = air / 3 if stands else air
        wide = max(row.box.size().width(), 4 * BESIDE_PX)
        beside = (chart.to_x - chart.from_x) * BESIDE_PX / wide
        row.box.setRange(
            xRange=(chart.from_x, chart.to_x + beside),
            yRange=(panel.low - below, panel.high + air),
            padding=0,
        )

    def _label_dates(self, chart: Chart) -> None:
        if self._dates is None:
            return
        room = self.graphics.width() - self._rows[0].axis.width() - space(1)
        scale = room / (chart.to_x - chart.from_x)
        choices = [tuple((x - chart.from_x, words) for x, words in one) for one in chart.ticks]
        shown = fitting(choices, scale, room, QFontMetricsF(dress_of(self).small))
        self._dates.setTicks([[(x + chart.from_x, words) for x, words in shown]])

    @Slot(object, object)
    def _refit(self, _view: object, _range: object) -> None:
        self.fit()


def fitting(
    choices: Iterable[Ticks], px_a_day: float, room: float, metrics: QFontMetricsF
) -> Ticks:
    """Return the densest labels that do not touch; those that would stick out right are left out.

    Their places are counted from the left end of the axis, which is `room` px long.
    """
    for ticks in choices:
        ends = [(x * px_a_day, metrics.horizontalAdvance(words) / 2) for x, words in ticks]
        inside = [n for n, (middle, half) in enumerate(ends) if middle + half <= room]
        pairs = [(ends[a], ends[b]) for a, b in pairwise(inside)]
        if inside and all(b - a >= left + right + APART_PX for (a, left), (b, right) in pairs):
            return tuple(ticks[n] for n in inside)
    return ()


def fitting_up(ticks: Ticks, room: float, text_px: float) -> Ticks:
    """Return as many of the labels of an axis `room` px high as do not touch, both ends always."""
    last = len(ticks) - 1
    for step in range(1, last + 1):
        if last % step == 0 and room * step / last >= text_px:
            return ticks[::step]
    return (ticks[0], ticks[-1])


def _axis(side: str, box: pyqtgraph.ViewBox) -> pyqtgraph.AxisItem:
    axis = pyqtgraph.AxisItem(side, linkView=box)
    axis.enableAutoSIPrefix(False)  # noqa: FBT003 - pyqtgraph's own
    return axis
