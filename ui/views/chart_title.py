# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What stands above a panel of the chart."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsWidget, QStyleOptionGraphicsItem, QWidget

from ui.look import space
from ui.views.chart_ink import Dress, paint_shape
from ui.views.chart_values import Panel, Series

WRAPS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)


class TitleItem(QGraphicsWidget):
    """A panel's title, what each shape in it stands for, and what may be said of it all."""

    def __init__(self, panel: Panel, dress: Dress) -> None:
        super().__init__()
        self._panel = panel
        self._dress = dress
        self._above = 0

    def wear(self, dress: Dress) -> None:
        """Paint with these colours and fonts from now on."""
        self._dress = dress
        self.update()

    def fit(self, width: float, *, first: bool) -> float:
        """Take and return the height that the words need at this width; the `first` has no gap."""
        self._above = 0 if first else space(3)
        high = max(box.bottom() for _, _, box in self._rows(width)) + space(2)
        self.setMinimumHeight(high)
        self.setMaximumHeight(high)
        return high

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint words, and shapes before those that name a series."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dress = self._dress
        for words, series, box in self._rows(self.size().width()):
            strong = words == self._panel.title
            painter.setFont(dress.strong if strong else dress.small)
            if series is not None:
                radius = dress.text_px * 0.36
                centre = QPointF(box.left() - radius * 2, box.center().y())
                paint_shape(
                    painter, series.shape, centre, radius, dress.inks[series.ink], dress.ground
                )
            painter.setPen(dress.text if strong else dress.quiet)
            painter.drawText(box, WRAPS, words)

    def _rows(self, width: float) -> list[tuple[str, Series | None, QRectF]]:
        """Return texts with their places: title, its series, then verdict and band."""
        dress, panel = self._dress, self._panel
        strong, small = QFontMetricsF(dress.strong), QFontMetricsF(dress.small)
        room = QRectF(0, self._above, width, 1e4)
        title = strong.boundingRect(room, WRAPS, panel.title)
        rows: list[tuple[str, Series | None, QRectF]] = [(panel.title, None, title)]
        x, y, high = title.width() + space(5), title.top(), small.height()
        beside = title.height() < 1.5 * strong.height()
        for series in panel.series if len(panel.series) > 1 else ():
            wide = small.horizontalAdvance(series.name) + 1
            if not beside or x + dress.text_px * 2 + wide > width:
                x, y, beside = 0.0, rows[-1][2].bottom(), True
            x += dress.text_px * 1.4
            rows.append((series.name, series, QRectF(QPointF(x, y), QSizeF(wide, high))))
            x += wide + space(3)
        said = [*filter(None, (panel.verdict, panel.band.words if panel.band else ""))]
        if said and small.horizontalAdvance(" · ".join(said)) + 1 <= width:
            said = [" · ".join(said)]
        for words in said:
            top = max(row[2].bottom() for row in rows)
            box = small.boundingRect(QRectF(0, top, width, 1e4), WRAPS, words)
            rows.append((words, None, box))
        return rows
