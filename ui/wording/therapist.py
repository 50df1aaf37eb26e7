# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of the page for the therapist: an account of a period, made ready for paper."""

from collections.abc import Sequence
from datetime import date, datetime

from msgspec import Struct

from exercises.record import Outcome
from history.account import (
    Account,
    DrillAccount,
    MeasureAccount,
    NoteAccount,
    PainRise,
    SignalAccount,
    mean_of,
)
from history.bins import Bin, bins_of
from ui.leaf import ChartWords, Item, Leaf, Section
from ui.wording import measures as measure_words
from ui.wording import translate
from ui.wording.history import answer
from ui.wording.lengths import day, minutes, short_day

MARK = "!"
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
        above=(_look_first(account),),
        chart=_chart(account),
        below=(_drills(account), _measures(account), _safety(about), _notes(account)),
        foot=_foot(about),
    )


def _lines(account: Account, about: About) -> tuple[str, ...]:
    period = account.period
    span = translate("Therapist", "{0} to {1}, {2} days").format(
        day(period.first), day(period.last), period.days
    )
    done = translate(
        "Therapist",
        "Sessions: {0}, on {1} days, {2} min in all. Finished {3}, stopped {4}, cut off {5}.",
    ).format(
        len(account.sessions),
        account.days,
        minutes(account.active_ms),
        account.outcomes[Outcome.FINISHED],
        account.outcomes[Outcome.STOPPED],
        account.outcomes[Outcome.INTERRUPTED] + account.outcomes[Outcome.RUNNING],
    )
    effort = _answers(translate("Therapist", "Effort"), account.efforts)
    pain = _answers(translate("Therapist", "Pain at the end"), account.pains)
    return (*((about.name,) if about.name else ()), span, done, f"{effort} {pain}")


def _answers(what: str, values: Sequence[int]) -> str:
    mean = mean_of(values)
    if mean is None:
        return translate("Therapist", "{0}: not answered.").format(what)
    words = translate(
        "Therapist", "{0} (0 to 10): {1} on average, {2} to {3}; first {4}, last {5}."
    )
    return words.format(what, f"{mean:.1f}", min(values), max(values), values[0], values[-1])


def _look_first(account: Account) -> Section:
    found = [*map(_signal, account.signals), *map(_rise, account.rises)]
    found.sort(key=lambda pair: pair[0], reverse=True)
    return Section(
        heading=translate("Therapist", "Stop signals, and pain that rose by 2 or more"),
        columns=(0.03, 0.2, 0.23, 0.1, 0.44),
        items=tuple(item for _, item in found),
        empty=translate("Therapist", "None in this period."),
        more=_more(),
        loud=bool(found),
    )


def _signal(found: SignalAccount) -> tuple[datetime, Item]:
    what = translate("Therapist", "stopped: {0}").format(answer(found.signal.answer))
    level = translate("Therapist", "level {0}").format(found.signal.level)
    return found.at, Item((MARK, _when(found), what, level, found.name))


def _rise(found: PainRise) -> tuple[datetime, Item]:
    what = translate("Therapist", "pain rose: {0} to {1}").format(found.before, found.after)
    level = translate("Therapist", "level {0}").format(found.level)
    return found.at, Item((MARK, _when(found), what, level, found.name))


def _when(found: SignalAccount | PainRise) -> str:
    return f"{day(found.at.date())}, {found.at:%H:%M}"


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


def _drills(account: Account) -> Section:
    return Section(
        heading=translate("Therapist", "Prescribed and done"),
        columns=(0.43, 0.12, -0.06, -0.105, -0.125, -0.06, -0.1),
        head=(
            translate("Therapist", "Drill"),
            translate("Therapist", "Level"),
            translate("Therapist", "Times"),
            translate("Therapist", "Sets"),
            translate("Therapist", "Breaths"),
            translate("Therapist", "Min"),
            translate("Therapist", "Pain"),
        ),
        items=tuple(map(_drill, account.drills)),
        empty=translate("Therapist", "No sessions in this period."),
        more=_more(),
    )


def _drill(drill: DrillAccount) -> Item:
    of = translate("Therapist", "{0} of {1}")
    return Item(
        (
            drill.name,
            _levels(drill),
            str(drill.times),
            of.format(drill.sets_done, drill.sets),
            of.format(drill.breaths_done, drill.breaths),
            str(minutes(drill.work_ms)),
            _pains(drill),
        )
    )


def _levels(drill: DrillAccount) -> str:
    if drill.lowest == drill.highest:
        return str(drill.last_level)
    words = f"{drill.first_level} → {drill.last_level}"
    ends = {drill.first_level, drill.last_level}
    if {drill.lowest, drill.highest} <= ends:
        return words
    return f"{words} ({drill.lowest}–{drill.highest})"


def _pains(drill: DrillAccount) -> str:
    pains = (drill.pain_before, drill.pain_after)
    before, after = ("–" if pain is None else f"{pain:.1f}" for pain in pains)
    return f"{before} → {after}"


def _measures(account: Account) -> Section:
    return Section(
        heading=translate("Therapist", "Measures, cold: before the drills of a day"),
        columns=(0.22, 0.08, 0.2, 0.5),
        head=(
            translate("Therapist", "Measure"),
            translate("Therapist", "Scores"),
            translate("Therapist", "First to last"),
            translate("Therapist", "What may be said"),
        ),
        items=tuple(map(_measure, account.measures)),
        empty=translate("Therapist", "None taken in this period."),
        more=_more(),
        wraps=3,
    )


def _measure(found: MeasureAccount) -> Item:
    measure = found.measure
    if found.lasting is None:
        first, last = found.scores[0].value, found.scores[-1].value
        said = measure_words.still_needed(found.missing)
    else:
        change = found.lasting.change
        first, last = change.before, change.after
        said = f"{measure_words.changed(measure, change)}."
        said = said[:1].upper() + said[1:]
    noise = measure_words.noise(measure, found.noise)
    ends = f"{measure_words.amount(measure, first)} → {measure_words.amount(measure, last)}"
    name = measure_words.name(measure, found.side)
    return Item((name, str(len(found.scores)), ends, f"{said} {noise}"))


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
        more=_more(),
        wraps=2,
    )


def _notes(account: Account) -> Section:
    return Section(
        heading=translate("Therapist", "Notes"),
        columns=(0.16, 0.84),
        items=tuple(map(_note, account.notes)),
        empty=translate("Therapist", "None in this period."),
        more=translate("Therapist", "{0} more notes are in the history."),
        wraps=3,
    )


def _note(note: NoteAccount) -> Item:
    return Item((day(note.at.date()), " ".join(note.text.split())))


def _more() -> str:
    return translate("Therapist", "{0} more are in the history.")


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
