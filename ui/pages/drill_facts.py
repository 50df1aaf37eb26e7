# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""One drill to read about: what to feel, mistakes, stop rules, levels, and where it comes from."""

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exercises.drill import Drill, Level, Phase
from ui.look import space
from ui.pages.reading import ReadingPage, paragraphs, to_mark
from ui.pages.text import Sheet, line
from ui.wording.drill import DrillWords
from ui.wording.lengths import seconds
from ui.wording.why import source_line

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
POINT = "–\u2002"


class DrillFacts(Struct, frozen=True):
    """A drill, the person's level (None when it is kept back), and the levels that are allowed."""

    drill: Drill
    level: int | None
    allowed: tuple[int, ...]


class DrillFactsPage(ReadingPage):
    """`show_drill` fills it; ← and → ask for the drill before and the next."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._words = DrillWords()

    def show_drill(self, facts: DrillFacts) -> None:
        """Show what is known of this drill."""
        words, drill = self._words, facts.drill
        content, rows = paragraphs()
        rows.addWidget(line(drill.name, "title"))
        rows.addWidget(line(words.keys, "small-quiet"))
        if drill.shown_mark:
            rows.addWidget(line(drill.shown_mark, "warning"))
        rows.addWidget(line(drill.purpose))
        rows.addWidget(self._stop_rules(drill))
        for heading, points in (
            (words.feel, drill.feel),
            (words.not_feel, drill.not_feel),
            (words.avoid, drill.avoid),
            (words.needs, drill.equipment),
            (words.position, (drill.position,)),
            (words.sides, _sides(drill)),
        ):
            _add(rows, heading, points)
        rows.addSpacing(space(3))
        rows.addWidget(line(words.levels, "large"))
        for level in drill.levels:
            rows.addWidget(self._level(level, facts))
        _add(rows, words.doses, self._doses(drill))
        _add(rows, words.known, (drill.evidence, drill.confidence))
        _add(rows, words.notes, drill.notes)
        rows.addSpacing(space(3))
        rows.addWidget(line(words.sources, "large"))
        texts = (source_line(source, words.no_address) for source in drill.sources)
        rows.addWidget(to_mark("\n\n".join(texts)))
        rows.addStretch(1)
        self.setAccessibleName(drill.name)
        self.fill(content)

    def take(self, event: QKeyEvent) -> bool:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or event.isAutoRepeat():
            return False
        self.stepped.emit(step)
        return True

    def _stop_rules(self, drill: Drill) -> Sheet:
        sheet = Sheet(self._words.stop)
        for rule in drill.stop:
            sheet.rows.addWidget(line(rule))
        sheet.rows.addWidget(line(self._words.stop_how, "strong"))
        return sheet

    def _level(self, level: Level, facts: DrillFacts) -> QWidget:
        words = self._words
        remarks = []
        if level.number == facts.level:
            remarks.append(words.yours)
        if level.number not in facts.allowed:
            remarks.append(words.kept_back)
        content, rows = paragraphs()
        rows.setSpacing(space(1))
        rows.addWidget(line(words.level(level.number, level.name, *remarks), "strong"))
        rows.addWidget(line(level.change))
        rows.addWidget(line(words.basis(level.basis), "small-quiet"))
        named = facts.drill.level(facts.drill.named_level)
        if _timing(level) != _timing(named):
            for length in _lengths(level):
                rows.addWidget(line(POINT + length, "small-quiet"))
        return content

    def _doses(self, drill: Drill) -> tuple[str, ...]:
        words, level = self._words, drill.level(drill.named_level)
        rest = words.dose(words.rest(drill.rest_ms // 1000), drill.rest_basis)
        doses = [
            words.dose(words.breaths(level.breaths, drill.unit), drill.breaths_basis),
            words.dose(words.sets(drill.sets), drill.sets_basis),
            words.dose(words.first_sets(drill.first_sets), drill.first_sets_basis),
        ]
        if drill.first_breaths is not None:
            begins = words.first_breaths(drill.first_breaths, drill.unit)
            doses.append(words.dose(begins, drill.first_breaths_basis))
        return (*doses, rest, *_lengths(level))


def _sides(drill: Drill) -> tuple[str, ...]:
    return (drill.sides, DrillWords().both_sides) if drill.both_sides_offered else (drill.sides,)


def _phases(level: Level) -> tuple[Phase, ...]:
    return level.phases if level.finish is None else (*level.phases, level.finish)


def _timing(level: Level) -> list[tuple[str, int, str]]:
    return [(phase.name, phase.ms, phase.basis) for phase in _phases(level)]


def _lengths(level: Level) -> tuple[str, ...]:
    """Return each phase of a level with its length, and what that rests on."""
    words = DrillWords()
    return tuple(
        words.dose(f"{phase.say.rstrip('.')}, {seconds(phase.ms)}", phase.basis)
        for phase in _phases(level)
    )


def _add(rows: QVBoxLayout, heading: str, points: tuple[str, ...]) -> None:
    if not points:
        return
    rows.addSpacing(space(3))
    rows.addWidget(line(heading, "large"))
    for words in points:
        rows.addWidget(line(words if len(points) == 1 else POINT + words))
