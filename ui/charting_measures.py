# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The panel of a measure: cold scores, the noise around the first three, and the last three."""

from collections.abc import Iterable

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
    """The cold scores of one side, oldest first, and what is noise of them."""

    side: Side
    scores: tuple[Score, ...]
    noise: Noise


def scores_of(
    measure: Measure, records: Iterable[SessionRecord], practice: Practice, noise: NoiseOf
) -> tuple[Scores, ...]:
    """Return the cold scores on the days that the chart shows."""
    kept = tuple(records)
    sides = [(side, cold_scores(kept, measure.id, side)) for side in measure.sides]
    first, last = practice.first, practice.last
    return tuple(
        Scores(side, tuple(s for s in found if first <= s.lived_on <= last), noise(measure, side))
        for side, found in sides
    )


def measure_panel(measure: Measure, sides: tuple[Scores, ...]) -> Panel:
    """Return one side's scores, or those of both, with a band only where one is shown alone."""
    filled = [one for one in sides if one.scores]
    every = [score.value for one in filled for score in one.scores] or [0.0]
    alone = filled[0].scores if len(filled) == 1 else ()
    band = _band(measure, filled[0]) if len(alone) >= COMPARED else None
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
        levels=_levels(alone),
        verdict=" ".join(_verdict(measure, one) for one in filled) or words.no_score(),
    )


def _band(measure: Measure, one: Scores) -> Band:
    middle, noise = mean(values(one.scores[:COMPARED])), one.noise
    name = words.noise_band(said.amount(measure, noise.value))
    return Band(middle - noise.value, middle + noise.value, name)


def _levels(scores: tuple[Score, ...]) -> tuple[Level, ...]:
    if len(scores) < 2 * COMPARED:
        return ()
    return tuple(
        Level(_day(three[0]), _day(three[-1]) + 1, mean(values(three)))
        for three in (scores[:COMPARED], scores[-COMPARED:])
    )


def _verdict(measure: Measure, one: Scores) -> str:
    found = lasting(measure, one.scores, one.noise)
    if found is None:
        told = said.still_needed(missing_for_lasting(one.scores))
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
        for score in one.scores
    )
    name = said.name(measure, one.side)
    return Series(name, SHAPES[one.side], INKS[one.side], marks, JOINED_DAYS)


def _day(score: Score) -> float:
    return float(score.lived_on.toordinal())
