# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The panel of a measure: cold scores, the noise around the first three, and the last three."""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from exercises.cold import COMPARED, Score, cold_scores, lasting, missing_for_lasting, values
from exercises.measure import Measure, mean
from exercises.noise import Noise, NoiseOf
from exercises.record import SessionRecord
from exercises.sides import Side
from ui.chart_ticks import round_ticks
from ui.charting import Practice
from ui.views.chart_values import Band, Ink, Level, Mark, Panel, Series, Shape
from ui.wording import chart as words
from ui.wording import measures as said

JOINED_DAYS = 21.0
"""Scores further apart are not joined: nobody knows what was between."""
INKS = {Side.BOTH: Ink.THIRD, Side.LEFT: Ink.THIRD, Side.RIGHT: Ink.SECOND}
SHAPES = {Side.BOTH: Shape.CIRCLE, Side.LEFT: Shape.CIRCLE, Side.RIGHT: Shape.SQUARE}


class Scores(Struct, frozen=True):
    """All cold scores of one side, oldest first, and what is noise of them.

    Those from `first` to `last` are shown; what is said of them is said of all, whatever is shown.
    """

    side: Side
    scores: tuple[Score, ...]
    noise: Noise
    first: date = date.min
    last: date = date.max

    @property
    def shown(self) -> tuple[Score, ...]:
        """Return those on the days that the chart shows."""
        return tuple(one for one in self.scores if self.first <= one.lived_on <= self.last)


def scores_of(
    measure: Measure, records: Iterable[SessionRecord], practice: Practice, noise: NoiseOf
) -> tuple[Scores, ...]:
    """Return the cold scores out of all records, of which those of the chart's days are shown."""
    kept = tuple(records)
    first, last = practice.first, practice.last
    return tuple(
        Scores(side, cold_scores(kept, measure.id, side), noise(measure, side), first, last)
        for side in measure.sides
    )


def measure_panel(measure: Measure, sides: tuple[Scores, ...]) -> Panel:
    """Return one side's scores, or those of both, with a band only where one is shown alone."""
    filled = [one for one in sides if one.shown]
    alone = filled[0] if len(filled) == 1 else None
    band = _band(measure, alone) if alone and len(alone.scores) >= COMPARED else None
    levels = _levels(alone) if alone else ()
    drawn = [*(score.value for one in filled for score in one.shown), *(one.y for one in levels)]
    every = drawn or [0.0]
    around = measure.change_needed / 2
    low, high, ticks = round_ticks(
        min(min(every) - around, band.low if band else every[0]),
        max(max(every) + around, band.high if band else every[0]),
        words.unit(measure.unit),
    )
    return Panel(
        title=words.measure_title(measure),
        series=tuple(_series(measure, one) for one in filled),
        low=low,
        high=high,
        ticks=ticks,
        share=4,
        band=band,
        levels=levels,
        verdict=" ".join(_verdict(measure, one) for one in filled) or words.no_score(),
    )


def _band(measure: Measure, one: Scores) -> Band:
    middle, noise = mean(values(one.scores[:COMPARED])), one.noise
    name = words.noise_band(said.amount(measure, noise.value))
    return Band(middle - noise.value, middle + noise.value, name)


def _levels(one: Scores) -> tuple[Level, ...]:
    """Return the means that are compared, as far as their days are shown."""
    if len(one.scores) < 2 * COMPARED:
        return ()
    ends = one.scores[:COMPARED], one.scores[-COMPARED:]
    spans = (
        (max(three[0].lived_on, one.first), min(three[-1].lived_on, one.last)) for three in ends
    )
    return tuple(
        Level(float(first.toordinal()), last.toordinal() + 1.0, mean(values(three)))
        for three, (first, last) in zip(ends, spans, strict=True)
        if first <= last
    )


def _verdict(measure: Measure, one: Scores) -> str:
    found = lasting(measure, one.scores, one.noise)
    if found is None:
        told = words.needed_in_all(missing_for_lasting(one.scores))
        return told if one.side is Side.BOTH else f"{said.name(measure, one.side)}: {told}"
    told = words.compared(measure, found.change)
    return told if one.side is Side.BOTH else f"{said.name(measure, one.side)}: {told}."


def _series(measure: Measure, one: Scores) -> Series:
    marks = tuple(
        Mark(
            from_x=_day(score),
            to_x=_day(score) + 1,
            y=score.value,
            large=said.amount(measure, score.value),
            small=words.score(said.name(measure, one.side), score.lived_on),
        )
        for score in one.shown
    )
    name = said.name(measure, one.side)
    return Series(name, SHAPES[one.side], INKS[one.side], marks, JOINED_DAYS)


def _day(score: Score) -> float:
    return float(score.lived_on.toordinal())
