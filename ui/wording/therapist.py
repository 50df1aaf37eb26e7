# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of the page for the therapist: an account of a period, made ready for paper."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from exercises.record import Outcome
from history.account import Account, mean_of
from history.bins import Bin, bins_of
from ui.leaf import ChartWords, Item, Leaf, Section
from ui.wording import BY, translate
from ui.wording import therapist_tables as tables
from ui.wording.lengths import day, marked, minutes, short_day

DATES = 5
"""So many dates stand under the chart, at most."""


class About(Struct, frozen=True):
    """What the page says that is in no session: a name (or ""), the day it is made, the version.

    `lifted` are safety answers that a clinician lifted, each with the day; `bound` those that hold.
    """

    name: str
    made_on: date
    version: str
    lifted: tuple[tuple[str, date], ...] = ()
    bound: tuple[str, ...] = ()


def leaf_of(account: Account, about: About) -> Leaf:
    """Return the page."""
    return Leaf(
        title=translate("Therapist", "Hip drills: prescribed and done"),
        lines=_lines(account, about),
        above=(tables.look_first(account),),
        chart=_chart(account),
        below=(
            tables.drills(account),
            tables.measures(account),
            _safety(about),
            tables.notes(account),
        ),
        foot=_foot(about),
    )


def _lines(account: Account, about: About) -> tuple[str, ...]:
    period = account.period
    span = translate("Therapist", "{0} to {1}, {2}").format(
        day(period.first), day(period.last), _days(period.days)
    )
    done = translate(
        "Therapist",
        "Sessions: {0}, on {1}, {2} min in all. Finished {3}, stopped {4}, cut off {5}.",
    ).format(
        len(account.sessions),
        _days_on(account.days),
        minutes(account.active_ms),
        account.outcomes[Outcome.FINISHED],
        account.outcomes[Outcome.STOPPED],
        account.outcomes[Outcome.INTERRUPTED] + account.outcomes[Outcome.RUNNING],
    )
    effort = _answers(translate("Therapist", "Effort"), account.efforts)
    pain = _answers(translate("Therapist", "Pain at the end"), account.pains)
    return (*((about.name,) if about.name else ()), span, done, effort, pain)


def _days(count: int) -> str:
    if count == 1:
        return translate("Therapist", "1 day")
    return translate("Therapist", "{0} days", "", BY, count).format(count)


def _days_on(count: int) -> str:
    """Return the days behind "on", which some languages bend."""
    if count == 1:
        return translate("Therapist", "1 day", "on")
    return translate("Therapist", "{0} days", "on", BY, count).format(count)


def _answers(what: str, values: Sequence[int]) -> str:
    mean = mean_of(values)
    if mean is None:
        return translate("Therapist", "{0}: not answered.").format(what)
    words = translate(
        "Therapist", "{0} (0 to 10): {1} on average, {2} to {3}; first {4}, last {5}."
    )
    return words.format(
        what, marked(f"{mean:.1f}"), min(values), max(values), values[0], values[-1]
    )


def _chart(account: Account) -> ChartWords:
    bins = bins_of(account.sessions, account.period)
    wide = bins[0].days
    title = (
        translate("Therapist", "Minutes a day")
        if wide == 1
        else translate("Therapist", "Minutes in each {0} days").format(wide)
    )
    return ChartWords(
        bins=bins,
        title=title,
        effort=translate("Therapist", "effort"),
        pain=translate("Therapist", "pain at the end"),
        dates=_dates(bins),
    )


def _dates(bins: Sequence[Bin]) -> tuple[tuple[int, str], ...]:
    least = 7 if bins[0].days == 1 else 1  # the same day of each week
    apart = least * -(-len(bins) // (least * DATES))
    said = short_day if bins[0].first.year == bins[-1].first.year else day
    return tuple((place, said(bins[place].first)) for place in range(0, len(bins), apart))


def _safety(about: About) -> Section:
    lifted = translate("Therapist", "lifted on {0}, a clinician agreed")
    return Section(
        heading=translate("Therapist", "Safety answers"),
        columns=(0.35, 0.65),
        items=(
            *(Item((lifted.format(day(on)), item)) for item, on in about.lifted),
            *(Item((translate("Therapist", "in force"), item)) for item in about.bound),
        ),
        empty=translate("Therapist", "None that keeps anything back, and none lifted."),
        more=tables.more(),
        wraps=2,
    )


def _foot(about: About) -> tuple[str, ...]:
    return (
        translate(
            "Therapist",
            "Prescribed is what the routine asked for on the day; each side is a set of its own. "
            "Level 1 is the easiest. Pain and effort are answers from 0 to 10; pain is the mean "
            "before and after the drill, and a change under 2 is noise.",
        ),
        translate(
            "Therapist",
            "Written by Ninety {0} on {1} from the history on the person’s own machine. "
            "It is a record, not medical advice.",
        ).format(about.version, day(about.made_on)),
    )
