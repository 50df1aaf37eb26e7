# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is to be seen on a session's page, and whether any of it is cut."""

from itertools import combinations

from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.pages.session import SessionPage
from ui.views.bigtext import BigText

LEAST_CAP_PART = 0.06
"""Cap height of the word as a part of the window's height."""


def texts(page: SessionPage) -> dict[str, BigText]:
    stage = page._stage
    return {
        "_heading": page._heading,
        "_standing": page._standing,
        "_word": stage.word,
        "_seconds": stage.seconds,
        "_detail": stage.detail,
        "_prompt": stage.prompt,
        "_note": page._note,
        "_hint": page._hint,
    }


def said(page: SessionPage, name: str) -> str:
    """What a text says, if it is to be seen."""
    text = texts(page)[name]
    return text.accessibleName() if text.isVisible() else ""


def move_pointer(page: SessionPage) -> None:
    at = QPointF(10, 10)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page, event)


def cut_texts(page: SessionPage) -> list[str]:
    """The names of texts that do not fit where they are painted."""
    cut = [name for name, text in texts(page).items() if text.isVisible() and not _fits(text)]
    lines = page._stage.lines
    if lines.isVisible() and lines._spoken.line not in dict(lines.rows()):
        cut.append("the present line")
    if lines.isVisible() and any(row.bottom() > lines.height() + 1 for _, row in lines.rows()):
        cut.append("lines")
    return cut


def _fits(text: BigText) -> bool:
    said_text = text._line.text
    metrics = QFontMetricsF(text._font)
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)
    box = metrics.boundingRect(text.rect().toRectF(), flags, said_text)
    return not said_text or text.rect().toRectF().adjusted(-1, -1, 1, 1).contains(box)


def drawn(page: SessionPage) -> list[QWidget]:
    stage = page._stage
    return [stage.figure, stage.breath, stage.lines, stage.dots]


def spilled(page: SessionPage) -> list[str]:
    """What reaches out of the page."""
    inside = page.rect()
    views: list[QWidget] = [*texts(page).values(), *drawn(page)]
    return [
        view.accessibleName() or type(view).__name__
        for view in views
        if view.isVisible() and not inside.contains(place(page, view))
    ]


def place(page: SessionPage, view: QWidget) -> QRect:
    """Where a view stands on the page."""
    return view.rect().translated(view.mapTo(page, view.rect().topLeft()))


def overlapping(page: SessionPage) -> list[tuple[str, str]]:
    """The names of those that are to be seen and share room with another."""
    named: dict[str, QWidget] = {**texts(page), **{type(v).__name__: v for v in drawn(page)}}
    seen = {name: place(page, view) for name, view in named.items() if view.isVisible()}
    return [pair for pair in combinations(seen, 2) if seen[pair[0]].intersects(seen[pair[1]])]
