# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The ways from Today to the other pages, two beside each other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from ui.pages.page_link import PageLink
from ui.wording.pages import TodayWords

ACROSS = 2


class PageLinks(QGridLayout):
    """`links` are its buttons, in their order."""

    def __init__(self, words: TodayWords) -> None:
        super().__init__()
        self.setSpacing(0)
        self.setColumnStretch(ACROSS - 1, 1)
        self.links = (
            PageLink(words.why, "W", "why"),
            PageLink(words.history, "H", "history"),
            PageLink(words.routines, "R", "routines"),
            PageLink(words.preferences, ",", "preferences"),
            PageLink(words.keys, "?", "keys"),
            PageLink(words.guide, "G", "guide"),
        )
        for place, link in enumerate(self.links):
            row, column = divmod(place, ACROSS)
            self.addWidget(link, row, column, Qt.AlignmentFlag.AlignLeft)
