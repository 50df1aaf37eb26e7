# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The big card on Today: the first routine with its Start, the others below it with their keys."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.column import SideBySide
from ui.pages.day import Card
from ui.pages.key_cap import KeyCap
from ui.pages.sheet_button import SheetButton
from ui.pages.text import line, tip
from ui.wording.pages import TodayWords

ACROSS = 2
"""How many of the other routines stand beside each other where there is room."""


class StartButton(ActionButton):
    """Starts the first routine."""

    chosen = Signal(str)

    def __init__(self, card: Card, words: TodayWords) -> None:
        super().__init__(words.start, kind="primary")
        self.routine_id = card.routine_id
        self.setEnabled(card.offered)
        facts = words.facts(card.total_ms, card.work_ms) if card.offered else card.why
        self.setAccessibleName(words.card(card.name, facts))
        _describe(self, card)
        self.clicked.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.routine_id)


class RoutineButton(SheetButton):
    """Starts one of the other routines; its menu puts it first."""

    chosen = Signal(str)
    first_chosen = Signal(str)

    def __init__(self, card: Card, words: TodayWords) -> None:
        super().__init__()
        self.routine_id = card.routine_id
        self.setEnabled(card.offered)
        facts = words.facts(card.total_ms, card.work_ms) if card.offered else words.kept_back
        self.setAccessibleName(words.card(card.name, facts if card.offered else card.why))
        _describe(self, card)
        self.across.setContentsMargins(space(3), space(2), space(3), space(2))
        if card.key:
            self.across.addWidget(KeyCap(card.key), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(line(card.name))
        texts.addWidget(line(facts, "small-quiet"))
        self.across.addLayout(texts, 1)
        self._put_first = QAction(words.put_first, self)
        self._put_first.triggered.connect(self._ask_first)
        self.addAction(self._put_first)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.clicked.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.routine_id)

    @Slot()
    def _ask_first(self) -> None:
        self.first_chosen.emit(self.routine_id)


class StartCard(QFrame):
    """The cards of a day as one sheet; `start` and `others` are its buttons, in their order."""

    def __init__(self, cards: tuple[Card, ...], words: TodayWords) -> None:
        super().__init__()
        self.setProperty("role", "first-card")
        first, *others = cards
        self.start = StartButton(first, words)
        self.others = [RoutineButton(card, words) for card in others]
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
        rows.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        if self.others:
            rows.addSpacing(space(4))
            rows.addWidget(_Tiles(self.others))
            rows.addSpacing(space(1))
            rows.addWidget(line(words.first_hint, "small-quiet"))


class _Tiles(QWidget):
    """The other routines, two beside each other where there is room."""

    def __init__(self, buttons: list[RoutineButton]) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(2))
        for place in range(0, len(buttons), ACROSS):
            pair = SideBySide(520, gap=2)
            for button in buttons[place : place + ACROSS]:
                pair.add(button, 1)
            if len(buttons[place : place + ACROSS]) < ACROSS:
                pair.add(QWidget(), 1)
            rows.addWidget(pair)


def _describe(button: QWidget, card: Card) -> None:
    about = card.about if card.offered else card.why
    button.setToolTip(tip(about))
    button.setAccessibleDescription(about)


def _strip() -> QFrame:
    strip = QFrame()
    strip.setProperty("role", "strip")
    strip.setFixedWidth(space(2))
    return strip


def _about(card: Card, words: TodayWords) -> list[QWidget]:
    about: list[QWidget] = [line(card.name, "large")]
    if card.about:
        about.append(line(card.about))
    if not card.offered:
        return [*about, line(card.why, "warning")]
    about.append(line(words.facts(card.total_ms, card.work_ms), "quiet"))
    if card.equipment:
        about.append(line(words.needs(card.equipment), "small-quiet"))
    about += [line(sentence) for sentence in card.left_out]
    return about
