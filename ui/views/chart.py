# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The chart that is walked through: by keys, or with the pointer."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.look import space
from ui.spoken import CHART, announce
from ui.views.chart_plot import ChartPlot
from ui.views.chart_values import Chart
from ui.views.chart_walk import Spot, across, beside, latest, mark_at, nearest

RING = 3
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
TURNS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
FAR = 1_000_000
JUMPS = {Qt.Key.Key_Home: -FAR, Qt.Key.Key_End: FAR}
REDRESSED = {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}


class ChartView(QWidget):
    """`pointed` tells the mark that a key or the pointer has reached, None for none.

    ← → walk from value to value, ↑ ↓ change to the values of another series, Home and End go to
    the ends. The value is announced, and stands in the accessible description.
    """

    spoken_as = CHART

    pointed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._chart: Chart | None = None
        self._spot: Spot | None = None
        self.plot = ChartPlot()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(space(2), space(2), space(2), space(2))
        rows.addWidget(self.plot)

    @property
    def spot(self) -> Spot | None:
        """Return what is pointed at."""
        return self._spot

    def show_chart(self, chart: Chart) -> None:
        """Show this chart, with nothing pointed at unless keys walk here."""
        if chart == self._chart:
            return
        self._chart = chart
        self._spot = None
        self.setAccessibleName(chart.name)
        self.plot.show_chart(chart)
        self._tell()
        if self.hasFocus():
            self._point(latest(chart))

    def place_of(self, spot: Spot) -> QPoint:
        """Return where a value is painted, in px."""
        if self._chart is None:
            return QPoint()
        place = self.plot.place_of(spot.panel, mark_at(self._chart, spot))
        return self.plot.mapTo(self, place)

    def sizeHint(self) -> QSize:
        """Ask for a landscape."""
        return QSize(space(160), space(90))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk."""
        key, chart = Qt.Key(event.key()), self._chart
        begun = self._spot or (latest(chart) if chart is not None else None)
        changed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if chart is None or begun is None or changed:
            event.ignore()
        elif key in STEPS or key in JUMPS:
            steps = STEPS.get(key, JUMPS.get(key, 0))
            self._point(begun if self._spot is None else beside(chart, begun, steps), aloud=True)
        elif key in TURNS:
            self._point(across(chart, begun, TURNS[key]), aloud=True)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Point at the latest value."""
        super().focusInEvent(event)
        if self._spot is None and self._chart is not None:
            self._point(latest(self._chart), aloud=True)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing."""
        super().focusOutEvent(event)
        self._point(None)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what is next to the pointer."""
        self._point(self._under(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Point, and stay there for the keys to go on."""
        self._point(self._under(event.position()), aloud=True)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing, unless keys walk here."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._point(None)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look of the program."""
        super().changeEvent(event)
        if event.type() in REDRESSED:
            self.plot.dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the focus ring."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().highlight().color(), RING))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 10, 10)

    def _under(self, place: QPointF) -> Spot | None:
        """Return the mark nearest to a place in px."""
        if self._chart is None:
            return None
        return nearest(self._chart, *self.plot.under(self.plot.mapFrom(self, place.toPoint())))

    def _point(self, spot: Spot | None, *, aloud: bool = False) -> None:
        chart = self._chart
        if spot == self._spot or chart is None:
            return
        self._spot = spot
        if spot is None:
            self.plot.choose(-1, None)
        else:
            series = chart.panels[spot.panel].series[spot.series]
            self.plot.choose(spot.panel, (series, mark_at(chart, spot)))
        self._tell()
        if aloud and spot is not None:
            announce(self, self.accessibleDescription())

    def _tell(self) -> None:
        if self._chart is None:
            return
        mark = mark_at(self._chart, self._spot) if self._spot is not None else None
        told = self._chart if mark is None else mark
        self.setAccessibleDescription(f"{told.large}, {told.small}")
        self.pointed.emit(mark)
