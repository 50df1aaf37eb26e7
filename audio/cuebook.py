# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Which clips a cue is made of and when they sound: the table of what is heard, as code."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from msgspec import Struct

from audio.tone import FROM_LEFT, FROM_RIGHT, STEPS
from exercises.cue import Cue

_REST_ENDS_MS = 10_000
_LONG_REST_MS = 15_000
_CALLS_APART_MS = 500
_CALLED_AFTER_MS = 500
# By the value of a side: where a note comes from, and the call that follows it.
_CALLED = {"left": (FROM_LEFT, "left-short"), "right": (FROM_RIGHT, "right-short")}
# Clip, how often, and how far apart in ms.
_STRUCK = {
    Cue.SOFT: ("soft", 1, 0),
    Cue.PAUSED: ("closing", 1, 0),
    Cue.RESUMED: ("opening", 1, 0),
    Cue.TAKEN: ("tap", 1, 0),
    Cue.SET_DONE: ("chord", 1, 900),
    Cue.DRILL_DONE: ("chord", 2, 900),
    Cue.SESSION_DONE: ("chord", 3, 900),
    Cue.STOP: ("low", 2, 500),
    Cue.SOUND_BACK: ("low", 2, 500),
    Cue.WARNING: ("low", 2, 500),
}


class Note(Struct, frozen=True):
    """One clip, `after_ms` behind the start of its cue."""

    after_ms: int
    clip: str

    def __post_init__(self) -> None:
        if self.after_ms < 0:
            raise ValueError(f"{self.clip}: a note cannot sound before its cue")


class Scored(Struct, frozen=True):
    """One note on the session's axis; `first` if it opens its cue."""

    at_ms: int
    clip: str
    cue: Cue
    first: bool


class ScoreSegment(Protocol):
    """What the score needs to know of a segment of the timeline."""

    @property
    def at_ms(self) -> int: ...
    @property
    def for_ms(self) -> int: ...
    @property
    def cue(self) -> Cue | None: ...
    @property
    def call(self) -> str | None: ...


def notes(cue: Cue, for_ms: int) -> tuple[Note, ...]:
    """The notes of a cue that has `for_ms` to sound in; each begins within that time.

    Phases of breath get about one note a second, spread evenly, the first accented; a breath in
    ends on `in-0`, a breath out on `out-0`. A cue outside a timeline has `for_ms` 0: it takes as
    long as it likes.
    """
    if for_ms < 0:
        raise ValueError(f"{cue}: {for_ms} ms is no length")
    match cue:
        case Cue.BREATH_IN:
            return _breath("in", for_ms)
        case Cue.BREATH_OUT:
            return _breath("out", for_ms)
        case Cue.PAUSE:
            return _even(for_ms, ["tick"] * _count(for_ms))
        case Cue.COUNT_IN:
            return _bells(for_ms)
        case Cue.REST | Cue.LEFT | Cue.RIGHT | Cue.SWITCH:
            return _resting(cue, for_ms)
    return _struck(*_STRUCK[cue], for_ms)


def score(segments: Iterable[ScoreSegment], after_ms: int, until_ms: int) -> Iterator[Scored]:
    """Every note that begins at or after `after_ms` and before `until_ms`, in order of time.

    Looks whose intervals abut see each note exactly once. Give it the segments that overlap the
    interval, in their order; others do no harm.
    """
    for segment in segments:
        end_ms = segment.at_ms + segment.for_ms
        if segment.cue is None or segment.at_ms >= until_ms or end_ms <= after_ms:
            continue
        for index, note in enumerate(_sided(notes(segment.cue, segment.for_ms), segment)):
            at_ms = segment.at_ms + note.after_ms
            if after_ms <= at_ms < until_ms:
                yield Scored(at_ms, note.clip, segment.cue, index == 0)


def _sided(made: tuple[Note, ...], segment: ScoreSegment) -> tuple[Note, ...]:
    """The notes of a phase in which a side is called: the accented one from there, then the call.

    The call stands half-way to the second note, and is a part of the phase's cue.
    """
    if segment.call not in _CALLED:
        return made
    place, call = _CALLED[segment.call]
    first, *others = made
    until_ms = others[0].after_ms if others else segment.for_ms
    called = Note(min(_CALLED_AFTER_MS, until_ms // 2), call)
    opening = first.clip + place if first.clip.endswith("!") else first.clip
    return (Note(first.after_ms, opening), called, *others)


def _count(for_ms: int) -> int:
    return max(1, round(for_ms / 1000))


def _breath(kind: str, for_ms: int) -> tuple[Note, ...]:
    """A scale down to its last step; of more notes than steps, some come several times."""
    count = _count(for_ms)
    left = reversed(range(count))
    return _even(for_ms, [f"{kind}-{one * min(count, STEPS) // count}" for one in left])


def _even(for_ms: int, clips: list[str]) -> tuple[Note, ...]:
    return tuple(
        Note(round(k * for_ms / len(clips)), clip if k else f"{clip}!")
        for k, clip in enumerate(clips)
    )


def _bells(for_ms: int) -> tuple[Note, ...]:
    """Three, the last of them as far from the end as they are apart: a second, or less."""
    apart_ms = min(1000, for_ms // 3) if for_ms else 1000
    first_ms = max(0, for_ms - 3000)
    return tuple(Note(first_ms + k * apart_ms, "bell") for k in range(3))


def _resting(cue: Cue, for_ms: int) -> tuple[Note, ...]:
    """What begins a rest or a switch, and a soft note when a long one has ten seconds left."""
    begins = (Note(0, "soft"),) if cue is Cue.REST else _calls(cue, for_ms)
    if for_ms < _LONG_REST_MS:
        return begins
    return (*begins, Note(for_ms - _REST_ENDS_MS, "soft"))


def _calls(cue: Cue, for_ms: int) -> tuple[Note, ...]:
    """The low call for left, the high one for right; one after the other for another set-up."""
    if cue is not Cue.SWITCH:
        return (Note(0, cue.value),)
    apart_ms = min(_CALLS_APART_MS, for_ms // 2) if for_ms else _CALLS_APART_MS
    return (Note(0, "left"), Note(apart_ms, "right"))


def _struck(clip: str, times: int, apart_ms: int, for_ms: int) -> tuple[Note, ...]:
    """So often, closer together where the time is short, so that none falls behind the end."""
    if for_ms:
        apart_ms = min(apart_ms, for_ms // times)
    return tuple(Note(k * apart_ms, clip) for k in range(times))
