# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The last four weeks on Today: a bar a day, and their sum in words."""

from PySide6.QtWidgets import QHBoxLayout

from ui.pages.bars import DayBars
from ui.pages.text import Sheet, line
from ui.wording.pages import TodayWords


class Weeks(Sheet):
    """`recent` is minutes a day, today last."""

    def __init__(self, recent: tuple[int, ...], words: TodayWords) -> None:
        super().__init__(words.weeks)
        days = sum(1 for minutes in recent if minutes)
        said = words.sum(sum(recent), days) if days else words.weeks_empty
        bars = DayBars()
        bars.show_minutes(recent)
        bars.setAccessibleName(f"{words.weeks}: {said}")
        self.rows.addWidget(bars)
        ends = QHBoxLayout()
        ends.addWidget(line(words.weeks_ago, "small-quiet", wraps=False))
        ends.addStretch()
        ends.addWidget(line(words.today, "small-quiet", wraps=False))
        self.rows.addLayout(ends)
        self.rows.addWidget(line(said))
