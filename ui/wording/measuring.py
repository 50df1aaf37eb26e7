# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words while a measure is taken: few and large to be read, full ones to be said."""

from exercises.measure import Measure, Unit
from exercises.measuring import Place, Stage
from exercises.record import MeasureRecord, When
from exercises.sides import Side
from ui.wording import translate
from ui.wording.lengths import clock, marked
from ui.wording.measures import amount, name, number, spoken_amount

NONE_YET = "…"


def heading(measure: Measure, when: When) -> str:
    """Return what is measured, and when."""
    words = {
        When.BEFORE: translate("Measuring", "{0} before the drills"),
        When.AFTER: translate("Measuring", "{0} after the drills"),
    }[when]
    return words.format(measure.short)


def control_heading(measure: Measure, when: When) -> str:
    """Return the same where there are no drills between."""
    words = {
        When.BEFORE: translate("Measuring", "{0} before the rest"),
        When.AFTER: translate("Measuring", "{0} after the rest"),
    }[when]
    return words.format(measure.short)


def rest_alone() -> str:
    """Return the name of the session of rest alone."""
    return translate("Measuring", "Rest alone")


def step(place: Place) -> str:
    """Return which step it is, with the leg."""
    side = {
        Side.LEFT: translate("Measuring", "Left leg · "),
        Side.RIGHT: translate("Measuring", "Right leg · "),
    }.get(place.side, "")
    if place.stage is Stage.PRACTICE:
        words = translate("Measuring", "{0}practice try {1} of {2}")
        return _capital(words.format(side, place.number, place.of))
    if place.stage is Stage.WARM_UP:
        return translate("Measuring", "Warm-up")
    if place.stage is Stage.REST:
        return translate("Measuring", "Rest, without drills")
    words = translate("Measuring", "{0}counted try {1} of {2}")
    return _capital(words.format(side, min(place.number, place.of), place.of))


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


def prompt(measure: Measure, place: Place) -> str:
    """Return what to do, large."""
    if place.stage is Stage.PRACTICE:
        return "\n".join(measure.steps)
    return {
        Stage.WARM_UP: translate("Measuring", "Walk or march on the spot, easily."),
        Stage.REST: translate("Measuring", "Sit or lie still. No drills, no stretching."),
        Stage.GAP: translate("Measuring", "Let go. Rest."),
        Stage.TRY: translate("Measuring", "Reach, then type the number."),
    }.get(place.stage, "")


def keys(place: Place) -> str:
    """Return the keys of this step."""
    return {
        Stage.WARM_UP: translate("Measuring", "Enter: I am warm · Esc skips the measure"),
        Stage.REST: translate("Measuring", "It goes on by itself · Esc ends it"),
        Stage.PRACTICE: translate("Measuring", "Enter when done · Esc skips the measure"),
        Stage.GAP: translate(
            "Measuring", "Enter: at once · Backspace: the last number again · Esc skips"
        ),
        Stage.TRY: translate(
            "Measuring",
            "Digits, minus, point · Enter or 2 s end the number · Esc skips",
        ),
    }.get(place.stage, "")


def left(left_ms: int) -> str:
    """Return the time left, large: whole seconds, none of them cut short."""
    return clock(-(-left_ms // 1000) * 1000)


def typed(measure: Measure, text: str) -> str:
    """Return what was typed so far, with the unit; dots before anything was."""
    shown = marked(text.replace("-", "−")) or NONE_YET
    if measure.unit is Unit.DEGREES:
        return translate("Measuring", "{0}°").format(shown)
    return translate("Measuring", "{0} cm").format(shown)


def slot(number: int, value: float | None, measure: Measure) -> str:
    """Return a counted try: its number, and its value or that there is none yet."""
    words = translate("Measuring", "Try {0}: {1}")
    return words.format(number, NONE_YET if value is None else amount(measure, value))


def said(measure: Measure, place: Place) -> str:
    """Return what is said as a step begins."""
    if place.stage is Stage.WARM_UP:
        return translate(
            "Measuring", "Walk or march on the spot, easily, for two minutes. Enter ends it."
        )
    if place.stage is Stage.REST:
        return translate("Measuring", "Now five minutes of rest. No drills, no stretching.")
    if place.stage is Stage.PRACTICE:
        return _practice(measure, place)
    if place.stage is Stage.TRY:
        if place.number == 1:
            return translate("Measuring", "Now it counts. Reach, then type the number.")
        return translate("Measuring", "Try {0}, within fifteen seconds.").format(place.number)
    return ""


def _practice(measure: Measure, place: Place) -> str:
    if place.number > 1:
        return translate("Measuring", "Once more without counting.")
    leg = {
        Side.LEFT: translate("Measuring", "Left leg. "),
        Side.RIGHT: translate("Measuring", "Right leg. "),
    }.get(place.side, "")
    end = translate("Measuring", "Two tries do not count. Enter after each.")
    return f"{leg}{' '.join(measure.steps)} {end}"


def read_back(measure: Measure, value: float) -> str:
    """Return a number that was taken, said."""
    return f"{spoken_amount(measure, value)}."


def rest_now() -> str:
    """Return that there is a rest before the next try."""
    return translate("Measuring", "Rest until the tone.")


def not_yet() -> str:
    """Return that a number came too early."""
    return translate("Measuring", "Rest first: the next try begins with the tone.")


def out_of_range(measure: Measure) -> str:
    """Return that nobody has such a number."""
    words = translate("Measuring", "That cannot be: it goes from {0} to {1}.")
    return words.format(amount(measure, measure.least), amount(measure, measure.most))


def again(measure: Measure) -> str:
    """Return that the tries spread too far."""
    words = translate("Measuring", "The tries lie more than {0} apart. Please three more.")
    return words.format(amount(measure, measure.spread))


def still_far(measure: Measure) -> str:
    """Return that even the last set spread too far."""
    words = translate("Measuring", "They still lie more than {0} apart: the mean is less sure.")
    return words.format(amount(measure, measure.spread))


def in_time(left_ms: int) -> str:
    """Return how long the first counted try after the drills is still in time."""
    words = translate("Measuring", "First counted try within {0}")
    return words.format(left(left_ms))


def taken(measure: Measure, record: MeasureRecord) -> str:
    """Return a measure that was taken: when, its mean, and the tries it is of."""
    words = {
        When.BEFORE: translate("Measuring", "{0} before: {1}, the mean of {2}."),
        When.AFTER: translate("Measuring", "{0} after: {1}, the mean of {2}."),
    }[record.when]
    tries = ", ".join(number(one) for one in record.tries)
    return words.format(name(measure, record.side), amount(measure, record.mean), tries)


def taken_said(measure: Measure, record: MeasureRecord) -> str:
    """Return the mean of a measure, said."""
    words = translate("Measuring", "{0}: {1}.")
    return words.format(name(measure, record.side), spoken_amount(measure, record.mean))
