# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of the history: a session as a row of a table, and as a page of details."""

from msgspec import Struct

from exercises.record import DrillRecord, Outcome, PauseRecord, SessionRecord, SignalRecord
from ui.wording import translate
from ui.wording.lengths import clock, day_and_time

NONE = "–"


class Row(Struct, frozen=True):
    """A session as strings, in the order of the columns."""

    when: str
    routine: str
    done: str
    time: str
    effort: str
    pain: str
    note: str


class Section(Struct, frozen=True):
    """A heading of the details and the lines under it."""

    heading: str
    lines: tuple[str, ...]


class HistoryWords:
    def __init__(self) -> None:
        self.title = translate("History", "History")
        self.columns = Row(
            translate("History", "When"),
            translate("History", "Routine"),
            translate("History", "Done"),
            translate("History", "Time"),
            translate("History", "Effort"),
            translate("History", "Pain"),
            translate("History", "Note"),
        )
        self.widest = Row(
            "Wed 22 Nov 2026, 07:12", "Balloon breathing", "", "100:00", "10", "10", ""
        )
        self.empty = translate("History", "Nothing here yet")
        self.empty_more = translate(
            "History",
            "Each session will stand here as soon as it begins: when it was, how much was done, "
            "how hard it felt.",
        )
        self.keys = translate("History", "Enter shows more of a session. Esc goes back.")
        self.table = translate("History", "Sessions, newest first")
        self.details = translate("History", "Details of the session")
        self.close = translate("History", "Close")


def row(record: SessionRecord) -> Row:
    """Return a session as a row."""
    return Row(
        when=day_and_time(record.started_at, record.offset_minutes),
        routine=record.routine_name,
        done=done(record),
        time=clock(record.active_ms),
        effort=_number(record.effort),
        pain=_number(record.pain),
        note=record.note,
    )


def done(record: SessionRecord) -> str:
    """Return the sets done of those prescribed, and how it ended unless it was finished."""
    if not record.drills:
        return translate("History", "no drills")
    sets_done = sum(drill.sets_done for drill in record.drills)
    sets = sum(drill.sets for drill in record.drills)
    words = translate("History", "{0} of {1} sets").format(sets_done, sets)
    if record.outcome is Outcome.FINISHED:
        return words
    return f"{words}, {outcome(record.outcome)}"


def outcome(how: Outcome) -> str:
    """Return how a session ended, in a word."""
    return {
        Outcome.RUNNING: translate("History", "running"),
        Outcome.FINISHED: translate("History", "finished"),
        Outcome.STOPPED: translate("History", "stopped"),
        Outcome.INTERRUPTED: translate("History", "interrupted"),
    }[how]


def details(record: SessionRecord) -> tuple[Section, ...]:
    """Return everything that is kept of a session; empty sections are left out."""
    whole = translate("History", "{0} of session, {1} of pauses, {2}").format(
        clock(record.active_ms), clock(record.paused_ms), outcome(record.outcome)
    )
    felt = translate("History", "Effort {0}, pain {1}").format(
        _number(record.effort), _number(record.pain)
    )
    note = (record.note,) if record.note else ()
    when = day_and_time(record.started_at, record.offset_minutes)
    sections = (
        Section(when, (record.routine_name, whole, felt, *note)),
        *(Section(drill.name, _drill(drill)) for drill in record.drills),
        Section(translate("History", "Pauses"), tuple(map(_pause, record.pauses))),
        Section(translate("History", "Stop signals"), tuple(map(_signal, record.signals))),
    )
    return tuple(section for section in sections if section.lines)


def _drill(drill: DrillRecord) -> tuple[str, ...]:
    lines = [
        translate("History", "Level {0}, pace {1}").format(drill.level, f"{drill.pace:+d}")
        if drill.pace
        else translate("History", "Level {0}").format(drill.level),
        translate("History", "{0} of {1} sets, {2} of {3} breaths").format(
            drill.sets_done, drill.sets, drill.breaths_done, drill.sets * drill.breaths
        ),
        translate("History", "{0} of work").format(clock(drill.work_ms)),
    ]
    if drill.pain is not None:
        lines.append(translate("History", "Pain {0} after it").format(drill.pain))
    if drill.skipped:
        lines.append(translate("History", "Skipped"))
    return tuple(lines)


def _pause(pause: PauseRecord) -> str:
    words = translate("History", "At {0} for {1}, {2}")
    return words.format(clock(pause.at_ms), clock(pause.for_ms), _why(pause.why))


def _why(why: str) -> str:
    known = {
        "key": translate("History", "by a key"),
        "asked": translate("History", "asked whether to stop"),
        "sound": translate("History", "sound was lost"),
        "standstill": translate("History", "the machine stood still"),
        "signal": translate("History", "a stop signal"),
        "interrupted": translate("History", "interrupted, then gone on"),
    }
    return known.get(why, why)


def _signal(signal: SignalRecord) -> str:
    words = translate("History", "At {0}, level {1}: {2}")
    return words.format(clock(signal.at_ms), signal.level, answer(signal.answer))


def answer(digit: int | None) -> str:
    """Return what a stop signal was answered with."""
    if digit is None:
        return translate("History", "no answer")
    return (
        translate("History", "too hard"),
        translate("History", "light-headed"),
        translate("History", "pain"),
        translate("History", "cramp"),
        translate("History", "numbness"),
    )[digit - 1]


def _number(value: int | None) -> str:
    return NONE if value is None else str(value)
