# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of the chart: what a bar and a point say, and what stands on the axes."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale

from exercises.measure import Measure, Unit
from exercises.noise import Change, Direction, Verdict
from history.summary import Mean, Per, Stretch
from ui.wording import BY, translate
from ui.wording.lengths import minutes
from ui.wording.measures import amount, apart, number, verdict

MINUTES = "min"
HOURS_FROM = 120
"""Minutes from which hours are easier to read."""


class ChartWords:
    """What stands around the chart."""

    def __init__(self) -> None:
        self.name = translate("Chart", "Chart")
        self.so_far = translate("Chart", "so far")
        self.nothing = translate("Chart", "no session")
        self.felt = translate("Chart", "Effort and pain, 0 to 10")
        self.effort = translate("Chart", "effort")
        self.pain = translate("Chart", "pain")
        self.picture = translate("Chart", "Save the chart as a picture")
        self.pictures = translate("Chart", "Pictures (*.png *.svg)")


def with_unit(label: str, unit: str) -> str:
    """Return a number with its unit."""
    return f"{label} {unit}" if unit else label


def short_day(day: date) -> str:
    """Return a day without its year: 16 Nov."""
    return _dated(day, translate("Chart", "d MMM"))


def whole_day(day: date) -> str:
    """Return a day: Mon 16 Nov 2026."""
    return _dated(day, translate("Lengths", "ddd d MMM yyyy"))


def month(day: date, *, first: bool) -> str:
    """Return a month, with the year where that is new."""
    told = first or day.month == 1
    return _dated(day, translate("Chart", "MMM yyyy") if told else translate("Chart", "MMM"))


def stretch(one: Stretch, per: Per) -> str:
    """Return which day, week or month that is."""
    if per is Per.DAY:
        return whole_day(one.begins)
    if per is Per.MONTH:
        return _dated(one.begins, translate("Chart", "MMMM yyyy"))
    last = one.ends - timedelta(days=1)
    first = (
        short_day(one.begins)
        if one.begins.month != last.month
        else _dated(one.begins, translate("Chart", "d", "a day of the month: 23, in German 23."))
    )
    words = translate("Chart", "week of {0} to {1}")
    return words.format(first, _dated(last, translate("Chart", "d MMM yyyy")))


def minutes_title(per: Per) -> str:
    """Return the heading of the bars."""
    return {
        Per.DAY: translate("Chart", "Minutes a day"),
        Per.WEEK: translate("Chart", "Minutes a week"),
        Per.MONTH: translate("Chart", "Minutes a month"),
    }[per]


def duration(ms: int) -> str:
    """Return a time of practice: 64 min, or 3 h 20 min."""
    whole = minutes(ms)
    if whole < HOURS_FROM:
        return translate("Chart", "{0} min").format(whole)
    return translate("Chart", "{0} h {1:02} min").format(*divmod(whole, 60))


def sessions(count: int) -> str:
    """Return how many sessions."""
    if count == 1:
        return translate("Chart", "1 session")
    return translate("Chart", "{0} sessions", "", BY, count).format(count)


def felt(name: str, mean: Mean) -> str:
    """Return an effort or a pain: Effort 4.5."""
    return f"{name[:1].upper()}{name[1:]} {number(mean.value)}"


def mean_of(answers: int) -> str:
    """Return what a mean was made of."""
    if answers == 1:
        return translate("Chart", "one answer")
    return translate("Chart", "mean of {0} answers", "", BY, answers).format(answers)


def unit(of: Unit) -> str:
    """Return a unit as it stands on an axis."""
    return translate("Chart", "°") if of is Unit.DEGREES else translate("Chart", "cm")


def measure_title(measure: Measure) -> str:
    """Return the heading of a measure, with its unit and which way is better."""
    better = (
        translate("Chart", "lower") if measure.lower_is_better else translate("Chart", "higher")
    )
    in_unit = translate("Chart", "degrees") if measure.unit is Unit.DEGREES else unit(measure.unit)
    words = translate("Chart", "{0} before the drills, {1} ({2} is further)")
    return words.format(measure.short, in_unit, better)


def noise_band(limit: str) -> str:
    """Return what the band around the first three scores means."""
    return translate(
        "Chart", "shaded: measurement noise, ±{0} around the first three of all"
    ).format(limit)


def score(name: str, day: date) -> str:
    """Return what a cold score is of."""
    return translate("Chart", "{0} before the drills, {1}").format(name, whole_day(day))


def compared(measure: Measure, moved: Change) -> str:
    """Return what became of the mean of the first three, and whether that says anything."""
    size, limit = apart(measure, moved), amount(measure, moved.noise.value)
    if moved.verdict is Verdict.NOISE:
        words = translate("Chart", "last three of all against first three: {0} apart, {1} ({2})")
    elif moved.direction is Direction.FURTHER:
        words = translate(
            "Chart", "last three of all against first three: {0} further, {1} (noise {2})"
        )
    else:
        words = translate(
            "Chart", "last three of all against first three: {0} less far, {1} (noise {2})"
        )
    return words.format(size, verdict(moved.verdict), limit)


def needed_in_all(count: int) -> str:
    """Return how many cold scores are missing before anything can be said to last."""
    if count == 1:
        return translate("Chart", "One more cold score is needed to say what lasts.")
    words = translate("Chart", "{0} more cold scores are needed to say what lasts.", "", BY, count)
    return words.format(count)


def no_score() -> str:
    """Return that there is none in this time."""
    return translate("Chart", "No measure before the drills in this time.")


def total(ms: int, since: date, until: date) -> tuple[str, str]:
    """Return what was practised over the whole chart, and when that was."""
    pattern = translate("Chart", "d MMM yyyy")
    first = short_day(since) if since.year == until.year else _dated(since, pattern)
    when = translate("Chart", "{0} to {1}").format(first, _dated(until, pattern))
    return duration(ms), when


def on_days(count: int, days: int) -> str:
    """Return on how many days so many sessions were."""
    if days == 1:
        return translate("Chart", "{0} on one day").format(sessions(count))
    return translate("Chart", "{0} on {1} days", "", BY, days).format(sessions(count), days)


def _dated(day: date, pattern: str) -> str:
    locale = QLocale(translate("Lengths", "en"))
    return locale.toString(QDate(day.year, day.month, day.day), pattern)
