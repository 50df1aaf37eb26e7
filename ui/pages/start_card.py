# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The big card on Today: the first routine with its Start, the others beside it with their keys."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.column import SideBySide
from ui.pages.day import Card
from ui.pages.text import line
from ui.wording.lengths import short
from ui.wording.pages import TodayWords


class RoutineButton(ActionButton):
    """Starts one routine."""

    chosen = Signal(str)

    def __init__(self, card: Card, words: TodayWords, *, primary: bool) -> None:
        if primary:
            super().__init__(words.start, kind="primary")
        else:
            words_of_it = f"{card.name} · {short(card.total_ms)}" if card.offered else card.name
            super().__init__(words_of_it, card.key, "quiet")
        self._card = card
        self.setEnabled(card.offered)
        facts = words.facts(card.total_ms, card.work_ms) if card.offered else card.why
        self.setAccessibleName(words.card(card.name, facts))
        self.setToolTip(card.about if card.offered else card.why)
        self.clicked.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._card.routine_id)


class StartCard(QFrame):
    """The cards of a day as one sheet; `buttons` has a button for each, in their order."""

    def __init__(self, cards: tuple[Card, ...], words: TodayWords) -> None:
        super().__init__()
        self.setProperty("role", "first-card")
        first, *others = cards
        self.buttons = [RoutineButton(first, words, primary=True)]
        self.buttons += [RoutineButton(card, words, primary=False) for card in others]
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(_strip())
        rows = QVBoxLayout()
        rows.setContentsMargins(space(8), space(7), space(8), space(6))
        rows.setSpacing(space(1))
        across.addLayout(rows, 1)
        for label in _about(first, words):
            rows.addWidget(label)
        rows.addSpacing(space(4))
        rows.addWidget(self._starts())
        if first.offered and first.equipment:
            rows.addSpacing(space(4))
            rows.addWidget(line(words.needs(first.equipment), "small-quiet"))

    def _starts(self) -> QWidget:
        starts = SideBySide(560, gap=6)
        starts.add(self.buttons[0])
        if len(self.buttons) > 1:
            others = QVBoxLayout()
            others.setSpacing(0)
            for button in self.buttons[1:]:
                others.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            starts.add(others, 1)
        return starts


def _strip() -> QFrame:
    strip = QFrame()
    strip.setProperty("role", "strip")
    strip.setFixedWidth(space(2))
    return strip


def _about(card: Card, words: TodayWords) -> list[QWidget]:
    about: list[QWidget] = [line(card.name, "large")]
    if card.about:
        about.append(line(card.about))
    if card.offered:
        about.append(line(words.facts(card.total_ms, card.work_ms), "quiet"))
    else:
        about.append(line(card.why, "warning"))
    return about
