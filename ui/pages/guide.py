# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The guide in the window: its contents, and a chapter at a time."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.guidebook import Chapter
from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.column import margins
from ui.pages.flow import Flow
from ui.pages.guide_text import GuideText
from ui.pages.page_keys import OTHER_KEYS
from ui.pages.reading import MEASURE
from ui.wording.guide import GuideWords

TO_CONTENTS = {Qt.Key.Key_F1, Qt.Key.Key_Backspace}


class GuidePage(QWidget):
    """← → turn to the chapter beside, a digit opens that chapter, Tab walks the links.

    ↑ ↓, Page Up, Page Down, Home and End scroll. `left` tells that the guide is to be left.
    """

    left = Signal()

    def __init__(self, chapters: tuple[Chapter, ...], folder: Path) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._words = GuideWords()
        self.setAccessibleName(self._words.title)
        self._chapters = chapters
        self._place = 0
        self.text = GuideText(folder)
        self._lay_out()
        self.text.anchorClicked.connect(self._follow)

    @property
    def chapter(self) -> Chapter:
        """Return what is shown."""
        return self._chapters[self._place]

    def show_chapter(self, place: int) -> None:
        """Show a chapter from its beginning; 0 is the contents."""
        self._place = place
        chapter = self.chapter
        self.text.show_text(chapter.text, chapter.pictures)
        self.text.setAccessibleName(chapter.title)
        self.text.setAccessibleDescription(" ".join(chapter.spoken_pictures))
        self._before.setEnabled(place > 0)
        self._after.setEnabled(place < len(self._chapters) - 1)
        self.text.setFocus()

    def step_back(self) -> bool:
        """Go from a chapter to the contents; return whether there was that step to take."""
        if self._place == 0:
            return False
        self.show_chapter(0)
        return True

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.text.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.modifiers() & OTHER_KEYS or event.isAutoRepeat():
            event.ignore()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._turn(-1 if event.key() == Qt.Key.Key_Left else 1)
        elif event.key() in TO_CONTENTS:
            self.step_back()
        elif text and text in "123456789" and int(text) < len(self._chapters):
            self.show_chapter(int(text))
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        around = margins(self, event.size(), MEASURE)
        around.setTop(space(5))
        around.setBottom(space(4))
        self._bar.setContentsMargins(around)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        words = self._words
        self._back = ActionButton(words.back, "Esc", "quiet")
        self._before = ActionButton(words.before, "←", "quiet")
        self._after = ActionButton(words.after, "→", "quiet")
        ways = Flow(1)
        for button in (self._back, self._before, self._after):
            ways.add(button)
        self._back.clicked.connect(self._go_back)
        self._before.clicked.connect(self._turn_back)
        self._after.clicked.connect(self._turn_on)
        self._bar = QVBoxLayout()
        self._bar.addWidget(ways)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(self._bar)
        rows.addWidget(self.text, 1)
        for one, other in pairwise((self.text, self._back, self._before, self._after)):
            self.setTabOrder(one, other)

    def _turn(self, step: int) -> None:
        place = self._place + step
        if 0 <= place < len(self._chapters):
            self.show_chapter(place)

    @Slot()
    def _turn_back(self) -> None:
        self._turn(-1)

    @Slot()
    def _turn_on(self) -> None:
        self._turn(1)

    @Slot()
    def _go_back(self) -> None:
        if not self.step_back():
            self.left.emit()

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        """Open the chapter that a link names; no other link leads anywhere."""
        names = [chapter.name for chapter in self._chapters]
        if url.toString() in names:
            self.show_chapter(names.index(url.toString()))
