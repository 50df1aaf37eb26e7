# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The tables of the page for the therapist."""

from functools import partial

from history.account import (
    Account,
    DrillAccount,
    MeasureAccount,
    NoteAccount,
    PainRise,
    SignalAccount,
)
from ui.leaf import Item, Section
from ui.wording import measures as measure_words
from ui.wording import translate
from ui.wording.lengths import day, marked, minutes
from ui.wording.signals import answer

MARK = "!"


def look_first(account: Account) -> Section:
    """Return what stands out: stop signals, then rises of pain, of each the newest first."""
    newest_first = partial(sorted, key=lambda found: found.at, reverse=True)
    found = [
        *map(_signal, newest_first(account.signals)),
        *map(_rise, newest_first(account.rises)),
    ]
    return Section(
        heading=translate("Therapist", "Stop signals, and pain that rose by 2 or more"),
        columns=(0.03, 0.2, 0.23, 0.1, 0.44),
        items=tuple(found),
        empty=translate("Therapist", "None in this period."),
        more=more(),
        loud=bool(found),
    )


def _signal(found: SignalAccount) -> Item:
    what = translate("Therapist", "stopped: {0}").format(answer(found.signal.answer))
    level = translate("Therapist", "level {0}").format(found.signal.level)
    return Item((MARK, _when(found), what, level, found.name))


def _rise(found: PainRise) -> Item:
    what = translate("Therapist", "pain rose: {0} to {1}").format(found.before, found.after)
    level = translate("Therapist", "level {0}").format(found.level)
    return Item((MARK, _when(found), what, level, found.name))


def _when(found: SignalAccount | PainRise) -> str:
    return f"{day(found.at.date())}, {found.at:%H:%M}"


def drills(account: Account) -> Section:
    """Return each drill, prescribed beside done."""
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
        more=more(),
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
    before, after = ("–" if pain is None else marked(f"{pain:.1f}") for pain in pains)
    return f"{before} → {after}"


def measures(account: Account) -> Section:
    """Return the cold scores, and what may be said of them."""
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
        more=more(),
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


def notes(account: Account) -> Section:
    """Return the notes, newest first."""
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


def more() -> str:
    """Return that there are {0} more."""
    return translate("Therapist", "{0} more are in the history.")
