# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words for measures: their values, and what may be said of a change of one."""

from exercises.measure import Measure, Unit
from exercises.noise import Change, Direction, Noise, Verdict
from exercises.record import MeasureRecord, When
from exercises.sides import Side
from ui.wording import BY, translate
from ui.wording.lengths import marked

SHOWN = 1
"""Decimals that a value is shown with."""


def number(value: float) -> str:
    """Return a value to a tenth, with a real minus, without a point where it is whole."""
    text = f"{value:.{SHOWN}f}".removesuffix(".0")
    return "0" if text == "-0" else marked(text.replace("-", "−"))


def amount(measure: Measure, value: float) -> str:
    """Return a value with its unit, as it is shown."""
    return with_unit(measure, number(value))


def with_unit(measure: Measure, words: str) -> str:
    """Return numbers with the unit behind them."""
    if measure.unit is Unit.DEGREES:
        return translate("Measure", "{0}°").format(words)
    return translate("Measure", "{0} cm").format(words)


def apart(measure: Measure, moved: Change) -> str:
    """Return how far apart two values are as they are shown, so that the numbers add up."""
    return amount(measure, abs(round(moved.after, SHOWN) - round(moved.before, SHOWN)))


def spoken_amount(measure: Measure, value: float) -> str:
    """Return a value with its unit, as it is said."""
    said = number(abs(value))
    if value < 0 and said != "0":
        said = translate("Measure", "minus {0}").format(said)
    if measure.unit is Unit.DEGREES:
        return translate("Measure", "{0} degrees").format(said)
    return translate("Measure", "{0} centimetres").format(said)


def name(measure: Measure, side: Side) -> str:
    """Return what is measured, with the leg where each has its own."""
    if side is Side.LEFT:
        return translate("Measure", "{0}, left").format(measure.short)
    if side is Side.RIGHT:
        return translate("Measure", "{0}, right").format(measure.short)
    return measure.short


def when(measure: Measure, taken: MeasureRecord) -> str:
    """Return what was measured, when, and in which unit."""
    words = {
        When.BEFORE: translate("Measure", "{0} before, {1}"),
        When.AFTER: translate("Measure", "{0} after, {1}"),
    }[taken.when]
    unit = "°" if measure.unit is Unit.DEGREES else "cm"
    return words.format(name(measure, taken.side), unit)


def verdict(found: Verdict) -> str:
    """Return what may be said of a change."""
    return {
        Verdict.NOISE: translate("Measure", "within measurement noise"),
        Verdict.PROBABLY: translate("Measure", "probably changed"),
        Verdict.CLEARLY: translate("Measure", "clearly changed"),
    }[found]


def changed(measure: Measure, moved: Change) -> str:
    """Return a change in words: one that is noise is told as noise, and gets no direction."""
    size = apart(measure, moved)
    if moved.verdict is Verdict.NOISE:
        words = translate("Measure", "{0}: {1} apart, and below {2} nothing can be told")
        limit = amount(measure, moved.noise.value)
        return words.format(verdict(moved.verdict), size, limit)
    words = {
        Direction.FURTHER: translate("Measure", "{0}: reached {1} further"),
        Direction.LESS_FAR: translate("Measure", "{0}: reached {1} less far"),
    }[moved.direction]
    return words.format(verdict(moved.verdict), size)


def today(measure: Measure, side: Side, moved: Change) -> str:
    """Return what one session changed; it never says that it lasts."""
    words = translate("Measure", "{0} today, {1}.")
    return words.format(name(measure, side), changed(measure, moved))


def still_needed(count: int) -> str:
    """Return how many cold scores a stretch of time lacks before anything can be said to last."""
    if count == 1:
        return translate("Measure", "One more cold score is needed in this time to say what lasts.")
    words = translate(
        "Measure", "{0} more cold scores are needed in this time to say what lasts.", "", BY, count
    )
    return words.format(count)


def noise(measure: Measure, known: Noise) -> str:
    """Return where the noise comes from."""
    limit = amount(measure, known.value)
    if known.personal:
        return translate("Measure", "Below {0} is noise: learnt from your own scores.").format(
            limit
        )
    return translate("Measure", "Below {0} is noise: by what is published.").format(limit)


def rest_did_as_much(measure: Measure, rested: Change) -> str:
    """Return that the control session moved it as much."""
    words = translate("Measure", "Rest alone moved it as much: by {0}.")
    return words.format(apart(measure, rested))


def then_start() -> str:
    """Return what comes after the measure before a session."""
    return translate("Measure", "Enter starts the session.")


def was_late() -> str:
    """Return that the measure after the drills came late."""
    return translate(
        "Measure",
        "More than 3 minutes after the last drill: it says less of what the drills did.",
    )


def trained(drills: tuple[tuple[int, str], ...]) -> str:
    """Return that these drills (number and name) practise the measure itself; "" for none."""
    if not drills:
        return ""
    words = translate("Measure", "Drill {0}, {1}, trains this test itself: part is practice.")
    return " ".join(words.format(order, drill) for order, drill in drills)
