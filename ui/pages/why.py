# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Why these drills: the reasoning, what is known of it and what is not, with all the sources."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from exercises.drill import Drill, Source
from exercises.measure import Measures
from ui.keys import typed
from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.page_keys import OTHER_KEYS
from ui.pages.reading import ReadingPage, paragraphs, to_mark
from ui.pages.text import Sheet, line
from ui.wording.measure_facts import measure_chapters
from ui.wording.sources import general_sources
from ui.wording.why import Chapter, WhyWords, chapters, source_line

Groups = list[tuple[str, tuple[Source, ...]]]


class DrillLink(ActionButton):
    """Opens what is known of one drill."""

    chosen = Signal(str)

    def __init__(self, drill: Drill, words: str) -> None:
        super().__init__(words, str(drill.order), "quiet")
        self.setAccessibleName(f"{words}: {drill.name}")
        self._drill = drill.id
        self.clicked.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._drill)


class Why(ReadingPage):
    """`show_why` fills it; a digit asks for the page of that drill."""

    drill_chosen = Signal(str)
    copied = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._words = WhyWords()
        self.setAccessibleName(self._words.title)
        self._links: dict[str, DrillLink] = {}
        self._sources = ""

    def show_why(self, drills: Sequence[Drill], measures: Measures) -> None:
        """Show the page, with what is known of these drills and measures."""
        words = self._words
        self._links = {}
        content, rows = paragraphs()
        rows.addWidget(line(words.title, "title"))
        rows.addWidget(line(words.keys, "small-quiet"))
        for chapter in chapters():
            _add(rows, chapter)
        rows.addSpacing(space(5))
        rows.addWidget(line(words.drills, "large"))
        for drill in drills:
            rows.addWidget(self._drill(drill))
        rows.addSpacing(space(5))
        rows.addWidget(line(words.measures, "large"))
        for chapter in measure_chapters(measures):
            rows.addWidget(_measure(chapter))
        groups = [(words.of_this_page, general_sources())]
        groups += [(drill.name, drill.sources) for drill in drills]
        self._add_sources(rows, [*groups, (words.of_measures, measures.sources)])
        rows.addStretch(1)
        self.fill(content)

    def take(self, event: QKeyEvent) -> bool:
        text = typed(event)
        if event.modifiers() & OTHER_KEYS or event.isAutoRepeat():
            return False
        if text == "C":
            self.copy()
        elif text in self._links:
            self._links[text].click()
        return text == "C" or text in self._links

    @Slot()
    def copy(self) -> None:
        """Put all sources on the clipboard, as text."""
        QGuiApplication.clipboard().setText(self._sources)
        self.copied.emit(self._words.copied)

    def _drill(self, drill: Drill) -> Sheet:
        sheet = Sheet()
        sheet.rows.setSpacing(space(1))
        sheet.rows.addWidget(line(f"{drill.order}  {drill.name}", "strong"))
        sheet.rows.addWidget(line(drill.evidence))
        sheet.rows.addWidget(line(drill.confidence, "quiet"))
        if drill.shown_mark:
            sheet.rows.addWidget(line(drill.shown_mark, "warning"))
        link = DrillLink(drill, self._words.about)
        link.chosen.connect(self.drill_chosen)
        self._links[str(drill.order)] = link
        sheet.rows.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return sheet

    def _add_sources(self, rows: QVBoxLayout, groups: Groups) -> None:
        words = self._words
        rows.addSpacing(space(5))
        rows.addWidget(line(words.sources, "large"))
        rows.addWidget(line(words.sources_more))
        copy = ActionButton(words.copy, "C")
        copy.clicked.connect(self.copy)
        rows.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(line("\n".join(words.grades()), "quiet"))
        texts = []
        for heading, sources in _each_once(groups):
            text = _joined(sources, words.no_address)
            texts.append(f"{heading}\n\n{text}")
            rows.addSpacing(space(3))
            rows.addWidget(line(heading, "strong"))
            rows.addWidget(to_mark(text))
        self._sources = "\n\n\n".join(texts)


def _add(rows: QVBoxLayout, chapter: Chapter) -> None:
    rows.addSpacing(space(5))
    rows.addWidget(line(chapter.heading, "large"))
    for words in chapter.lines:
        rows.addWidget(line(words))


def _measure(chapter: Chapter) -> Sheet:
    sheet = Sheet()
    sheet.rows.setSpacing(space(2))
    sheet.rows.addWidget(line(chapter.heading, "strong"))
    for words in chapter.lines:
        sheet.rows.addWidget(line(words))
    return sheet


def _each_once(groups: Groups) -> Groups:
    """Return the groups with every source in the first one that names it."""
    named: set[str] = set()
    once = []
    for heading, sources in groups:
        fresh = tuple(source for source in sources if source.key not in named)
        named |= {source.key for source in fresh}
        once.append((heading, fresh))
    return once


def _joined(sources: Sequence[Source], no_address: str) -> str:
    return "\n\n".join(source_line(source, no_address) for source in sources)
