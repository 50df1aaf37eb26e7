# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of a session in the history: as a row of a table, and as a page of details."""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from exercises.cold import taken_in, today
from exercises.measure import Measure
from exercises.noise import NoiseOf
from exercises.record import DrillRecord, Outcome, PauseRecord, SessionRecord, When
from exercises.sides import Side
from ui.wording import measures as measured
from ui.wording import translate
from ui.wording.lengths import clock, day_and_time, short_day_and_time
from ui.wording.signals import answer

NONE = "–"


class Row(Struct, frozen=True):
    """A session as strings, in the order of the columns."""

    when: str
    routine: str
    done: str
    time: str
    effort: str
    pain: str
    measure: str
    note: str


class Section(Struct, frozen=True):
    """A heading of the details and the lines under it."""

    heading: str
    lines: tuple[str, ...]


def row(record: SessionRecord, measures: Mapping[str, Measure]) -> Row:
    """Return a session as a row."""
    return Row(
        when=day_and_time(record.started_at, record.offset_minutes),
        routine=record.routine_name,
        done=done(record),
        time=clock(record.active_ms),
        effort=_number(record.effort),
        pain=_pain(record),
        measure=", ".join(_measured(record, measures)) or NONE,
        note=record.note,
    )


def two_lines(record: SessionRecord, measures: Mapping[str, Measure], *, paired: bool) -> Row:
    """Return a session as a row of two lines, the routine below the time of day.

    `paired` is narrower: how long it took stands below what was done, and pain below effort.
    """
    plain = row(record, measures)
    did = tuple(_done(record))
    moves = tuple(_measured(record, measures, side_alone))
    names = (measure.short for measure, _ in _sides(record, measures))
    lines = replace(
        plain,
        when=f"{plain.when}\n{plain.routine}",
        done="\n".join(did),
        measure="\n".join((*names, *moves) if len(moves) == 1 else moves) or NONE,
    )
    if not paired:
        return lines
    return replace(
        lines,
        when=f"{short_day_and_time(record.started_at, record.offset_minutes)}\n{plain.routine}",
        done=f"{did[0]}\n{', '.join((plain.time, *did[1:]))}",
        effort=f"{plain.effort}\n{plain.pain}",
    )


def done(record: SessionRecord) -> str:
    """Return the sets done of those prescribed, and how it ended unless it was finished."""
    return ", ".join(_done(record))


def _done(record: SessionRecord) -> Iterator[str]:
    if not record.drills:
        yield translate("History", "no drills")
        return
    sets_done = sum(drill.sets_done for drill in record.drills)
    yield sets(sets_done, sum(drill.sets for drill in record.drills))
    if record.outcome is not Outcome.FINISHED:
        yield outcome(record.outcome)


def sets(sets_done: int, prescribed: int) -> str:
    """Return how many sets were done of how many."""
    return translate("History", "{0} of {1} sets").format(sets_done, prescribed)


def outcome(how: Outcome) -> str:
    """Return how a session ended, in a word."""
    return {
        Outcome.RUNNING: translate("History", "running"),
        Outcome.FINISHED: translate("History", "finished"),
        Outcome.STOPPED: translate("History", "stopped"),
        Outcome.INTERRUPTED: translate("History", "interrupted"),
    }[how]


def details(
    record: SessionRecord, measures: Mapping[str, Measure], noise: NoiseOf
) -> tuple[Section, ...]:
    """Return everything that is kept of a session; empty sections are left out."""
    whole = translate("History", "{0} of session, {1} of pauses, {2}").format(
        clock(record.active_ms), clock(record.paused_ms), outcome(record.outcome)
    )
    asked = translate("History", "Effort {0}, pain {1}").format(
        _number(record.effort), _number(record.pain)
    )
    felt = _felt(record)
    note = (record.note,) if record.note else ()
    when = day_and_time(record.started_at, record.offset_minutes)
    sections = (
        Section(when, (record.routine_name, whole, asked, *felt, *note)),
        Section(
            translate("History", "Measures"),
            (*_measured(record, measures), *_changes(record, measures, noise)),
        ),
        *(Section(drill.name, _drill(drill)) for drill in record.drills),
        Section(translate("History", "Pauses"), tuple(map(_pause, record.pauses))),
        Section(translate("History", "Stop signals"), _signals(record)),
    )
    return tuple(section for section in sections if section.lines)


def _drill(drill: DrillRecord) -> tuple[str, ...]:
    done = translate("History", "{0} of {1} sets, {2} of {3} breaths, {4} of work").format(
        drill.sets_done,
        drill.sets,
        drill.breaths_done,
        drill.sets * drill.breaths,
        clock(drill.work_ms),
    )
    level = translate("History", "Level {0}").format(drill.level)
    if drill.pace:
        level = translate("History", "{0}, pace {1}").format(level, f"{drill.pace:+d}")
    return (done, ". ".join((level, *_drill_pain(drill), *_skipped(drill))))


def _drill_pain(drill: DrillRecord) -> tuple[str, ...]:
    if drill.pain is None and drill.pain_before is None:
        return ()
    if drill.pain is None:
        return (translate("History", "Pain {0} before it").format(drill.pain_before),)
    if drill.pain_before is None:
        return (translate("History", "Pain {0} after it").format(drill.pain),)
    words = translate("History", "Pain {0} before it, {1} after it")
    return (words.format(drill.pain_before, drill.pain),)


def _skipped(drill: DrillRecord) -> tuple[str, ...]:
    return (translate("History", "Skipped"),) if drill.skipped else ()


def _pause(pause: PauseRecord) -> str:
    words = translate("History", "At {0} for {1}, {2}")
    return words.format(clock(pause.at_ms), clock(pause.for_ms), _why(pause.why))


def _why(why: str) -> str:
    known = {
        "key": translate("History", "by a key"),
        "asked": translate("History", "asked whether to stop"),
        "another": translate("History", "another session was asked for"),
        "sound": translate("History", "sound was lost"),
        "standstill": translate("History", "the machine stood still"),
        "signal": translate("History", "a stop signal"),
        "interrupted": translate("History", "interrupted, then gone on"),
    }
    return known.get(why, why)


def _signals(record: SessionRecord) -> tuple[str, ...]:
    words = translate("History", "At {0}, {1}, level {2}: {3}")
    names = {drill.drill: drill.name for drill in record.drills}
    return tuple(
        words.format(clock(s.at_ms), names.get(s.drill, s.drill), s.level, answer(s.answer))
        for s in record.signals
    )


def _pain(record: SessionRecord) -> str:
    """Return pain before the first drill, if it was asked, and after the last."""
    before = record.drills[0].pain_before if record.drills else None
    after = _number(record.pain)
    return after if before is None else f"{before} → {after}"


def _felt(record: SessionRecord) -> tuple[str, ...]:
    if record.felt is None:
        return ()
    if record.felt:
        return (translate("History", "Felt where it should be"),)
    return (translate("History", "Not felt where it should be"),)


def _sides(
    record: SessionRecord, measures: Mapping[str, Measure]
) -> Iterator[tuple[Measure, Side]]:
    taken = dict.fromkeys((one.measure, one.side) for one in record.measures)
    return ((measures[ident], side) for ident, side in taken if ident in measures)


def _measured(
    record: SessionRecord,
    measures: Mapping[str, Measure],
    name: Callable[[Measure, Side], str] = measured.name,
) -> Iterator[str]:
    for measure, side in _sides(record, measures):
        pair = (taken_in(record, measure.id, side, when) for when in (When.BEFORE, When.AFTER))
        numbers = (NONE if one is None else measured.number(one.mean) for one in pair)
        yield before_and_after(measure, name(measure, side), *numbers)


def before_and_after(measure: Measure, name: str, before: str, after: str) -> str:
    """Return a measure before and after, behind its name if there is one."""
    words = translate("History", "{0} {1} → {2}").format(name, before, after)
    return measured.with_unit(measure, words.strip())


def side_alone(measure: Measure, side: Side) -> str:
    """Return the side without the measure, which has one name for both."""
    whole = measured.name(measure, side)
    return "" if side is Side.BOTH else whole.removeprefix(f"{measure.short}, ")


def _changes(
    record: SessionRecord, measures: Mapping[str, Measure], noise: NoiseOf
) -> Iterator[str]:
    for measure, side in _sides(record, measures):
        moved = today(measure, side, record, noise(measure, side))
        if moved is not None:
            yield measured.today(measure, side, moved)


def _number(value: int | None) -> str:
    return NONE if value is None else str(value)
