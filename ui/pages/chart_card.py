# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The chart with what is pointed at said large above it; it is loaded when it is first shown."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.look import space
from ui.pages.text import Sheet, line
from ui.views.chart_values import Chart, Mark

if TYPE_CHECKING:
    from ui.views.chart import ChartView


class ChartCard(Sheet):
    """`show_chart` makes the chart when there is one to show for the first time."""

    def __init__(self) -> None:
        super().__init__()
        self.rows.setContentsMargins(space(4), space(4), space(4), space(3))
        self.rows.setSpacing(space(1))
        self._chart: Chart | None = None
        self.large = line("", "large")
        self.small = line("", "small-quiet")
        self.rows.addWidget(self.large)
        self.rows.addWidget(self.small)

    @cached_property
    def view(self) -> "ChartView":
        """Return the chart."""
        from ui.views.chart import ChartView

        view = ChartView()
        view.pointed.connect(self._show)
        self.rows.addWidget(view, 1)
        return view

    @property
    def loaded(self) -> bool:
        """Whether there was a chart to show yet."""
        return self._chart is not None

    @property
    def stop(self) -> QWidget | None:
        """Return what takes the keyboard here, if there is anything."""
        return self.view if self.loaded else None

    def show_chart(self, chart: Chart) -> None:
        """Show this chart."""
        self._chart = chart
        self.view.show_chart(chart)
        self._show(None)

    @Slot(object)
    def _show(self, mark: Mark | None) -> None:
        if self._chart is None:
            return
        shown = self._chart if mark is None else mark
        self.large.setText(shown.large)
        self.small.setText(shown.small)
