# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A language that nobody speaks, to see which words are not translated and which are cut."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QObject, QRect, Qt, QTranslator
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)

from exercises.catalogue import Catalogue, load_catalogue
from exercises.catalogue.language import put, words_of
from exercises.catalogue.measures import load_measures
from exercises.measure import Measures
from ui.pages.key_cap import KeyCap
from ui.pages.session import SessionPage
from ui.views.bigtext import BigText

LONGER = 0.3
SLACK = 1
"""In px, for what is rounded."""
INNERMOST = re.compile(r"⟦[^⟦⟧]*⟧")
MARKUP = re.compile(r"<[^>]*>")
PARTS = re.compile(r"([,;] | \(|\{side\} |: | (?=or |for |as |about |behind |per |\d))")
FORMATS = frozenset(
    {"en", "ddd d MMM yyyy", "d MMM yyyy", "d MMM", "MMM yyyy", "MMMM yyyy", "MMM", "HH:mm"}
)
"""How days are written, which Qt is told and nobody is shown."""
NAMES = re.compile(
    r"\b(Ninety|English|Deutsch|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep"
    r"|Oct|Nov|Dec|Enter|Esc|Ctrl|Shift|Alt|PgUp|PgDown|F\d+|[A-Z])\b"
)
"""What may stand alone: names, days as Qt writes them, and keys as they are printed on them."""


def pseudo(text: str) -> str:
    """Return a text in brackets and longer, in words that can be broken into lines."""
    room = round(len(text) * LONGER)
    more = " ".join(["ööööö"] * (room // 6)) or "ö" * room
    return f"⟦{text} {more}⟧" if len(text) > 1 else f"⟦{text}⟧"


class Pseudo(QTranslator):
    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self, _context: str, text: str, _unlike: str | None = None, _number: int = -1
    ) -> str:
        return text if text in FORMATS or text.isspace() else pseudo(text)


def pseudo_catalogue() -> Catalogue:
    """Each part in brackets of its own: of some names only the first part is shown."""
    return put(load_catalogue(), _pseudo_words())


def pseudo_measures() -> Measures:
    """The measures likewise."""
    return put(load_measures(), _pseudo_words())


def _pseudo_words() -> dict[str, str]:
    return {
        text: "".join(part if PARTS.fullmatch(part) else pseudo(part) for part in PARTS.split(text))
        for text in words_of("de")
    }


def untranslated(window: QWidget) -> list[str]:
    """Every text that is shown or told to a screen reader and that came through no translation."""
    return sorted({text for text in _all_texts(window) if _rest(text)})


def _rest(text: str) -> str:
    left = MARKUP.sub("", text)
    if "://" in left or len(left) == 1:
        return ""  # sources stay as they are; one letter is a sign or a key
    while INNERMOST.search(left):
        left = INNERMOST.sub("", left)
    return "".join(letter for letter in NAMES.sub("", left) if letter.isalpha() or letter in "⟦⟧")


def _shown(window: QWidget) -> Iterator[QWidget]:
    yield from (widget for widget in window.findChildren(QWidget) if widget.isVisible())


def _all_texts(window: QWidget) -> Iterator[str]:
    yield window.windowTitle()
    for widget in _shown(window):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(row) for row in range(widget.count()))
        elif isinstance(widget, BigText):
            yield widget._line.text
        elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for column in range(1 if isinstance(view, QListView) else model.columnCount(QModelIndex())):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        yield head if isinstance(head, str) else ""
        for row in range(model.rowCount(QModelIndex())):
            cell = model.index(row, column).data()
            yield cell if isinstance(cell, str) else ""


def clipped(window: QWidget) -> list[str]:
    """Every label, button and heading that has less room than its words need."""
    found = []
    for widget in _shown(window):
        if isinstance(widget, QLabel | QAbstractButton) and widget.text() and _tight(widget):
            found.append(f"{widget.text()!r} in {widget.width()}x{widget.height()}")
        elif isinstance(widget, QHeaderView):
            found += _tight_columns(widget)
        elif isinstance(widget, QTextBrowser) and _too_wide(widget):
            found.append(f"text: {widget.document().size().width()} of {widget.width()} px")
        elif isinstance(widget, BigText) and not _whole(widget):
            found.append(f"large: {widget._line.text!r} in {widget.width()}x{widget.height()}")
        if isinstance(widget, QLabel | QAbstractButton | KeyCap) and _sticks_out(widget):
            found.append(f"{widget.accessibleName() or type(widget).__name__!r} sticks out")
    return found


def _tight(widget: QLabel | QAbstractButton) -> bool:
    needs = widget.minimumSizeHint()
    if isinstance(widget, QLabel) and not widget.wordWrap():
        needs = widget.sizeHint()
    height = needs.height()
    if widget.hasHeightForWidth():
        height = widget.heightForWidth(widget.width())
    return needs.width() > widget.width() + SLACK or height > widget.height() + SLACK


def _too_wide(text: QTextBrowser) -> bool:
    """Whether there is more to the right than is to be seen; what is below is scrolled to."""
    return text.document().size().width() > text.viewport().width() + SLACK


def _whole(text: BigText) -> bool:
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)
    room = text.rect().toRectF()
    box = QFontMetricsF(text._font).boundingRect(room, flags, text._line.text)
    return not text._line.text or room.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(box)


def _tight_columns(head: QHeaderView) -> list[str]:
    if head.orientation() is Qt.Orientation.Vertical:
        return []
    return [
        f"column {column}: {head.sectionSize(column)} px"
        for column in range(head.count())
        if not head.isSectionHidden(column)
        and head.sectionSizeHint(column) > head.sectionSize(column) + SLACK
    ]


def _sticks_out(widget: QWidget) -> bool:
    """Whether a part of it can never be seen, scrolled or not."""
    place, within = QRect(widget.rect()), widget
    while (around := within.parentWidget()) is not None and not within.isWindow():
        place.translate(within.pos())
        area = around.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if place.left() < area.left() or place.right() > area.right():
            return True
        if _scrolls(within):
            return False
        if place.top() < area.top() or place.bottom() > area.bottom():
            return True
        within = around
    return False


def _scrolls(content: QWidget) -> bool:
    port: QObject | None = content.parent()
    return port is not None and isinstance(port.parent(), QAbstractScrollArea)


def session_page(window: QWidget) -> SessionPage | None:
    """The page of a session, if one is to be seen."""
    pages = [page for page in window.findChildren(SessionPage) if page.isVisible()]
    return pages[0] if pages else None
