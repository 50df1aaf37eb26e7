# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Which notes a cue is made of, and that a score has each of them once."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio.cuebook import Note, Scored, notes, score
from audio.tone import FROM_LEFT, clip
from exercises.cue import Cue
from exercises.sides import Side

phases = st.integers(500, 12_500)
PACED = (Cue.BREATH_IN, Cue.BREATH_OUT, Cue.PAUSE, Cue.SOFT)
BREATHS = [(Cue.BREATH_IN, "in-0"), (Cue.BREATH_OUT, "out-0")]


def clips(cue: Cue, for_ms: int) -> list[str]:
    return [note.clip for note in notes(cue, for_ms)]


@pytest.mark.parametrize(("cue", "last"), BREATHS)
@given(for_ms=phases)
def test_a_breath_always_ends_on_its_own_last_note(cue: Cue, last: str, for_ms: int) -> None:
    assert clips(cue, for_ms)[-1].removesuffix("!") == last


@pytest.mark.parametrize("cue", [Cue.BREATH_IN, Cue.BREATH_OUT, Cue.PAUSE])
@given(for_ms=phases)
def test_a_phase_has_a_note_a_second_spread_evenly(cue: Cue, for_ms: int) -> None:
    made = notes(cue, for_ms)
    assert len(made) == max(1, round(for_ms / 1000))
    for k, note in enumerate(made):
        assert abs(note.after_ms - k * for_ms / len(made)) <= 0.5


@pytest.mark.parametrize("cue", [Cue.BREATH_IN, Cue.BREATH_OUT, Cue.PAUSE])
@given(for_ms=phases)
def test_the_first_note_of_a_phase_is_accented_and_no_other(cue: Cue, for_ms: int) -> None:
    first, *others = clips(cue, for_ms)
    assert first.endswith("!")
    assert not any(name.endswith("!") for name in others)


@given(seconds=st.integers(1, 12))
def test_each_note_of_a_breath_is_a_step_nearer_to_its_end(seconds: int) -> None:
    for cue, _ in BREATHS:
        steps = [int(name.strip("!").split("-")[1]) for name in clips(cue, seconds * 1000)]
        assert steps == list(range(seconds - 1, -1, -1))


@pytest.mark.parametrize("cue", [Cue.BREATH_IN, Cue.BREATH_OUT])
@pytest.mark.parametrize("seconds", [13, 15, 20, 24])
def test_a_breath_of_more_notes_than_the_scale_has_never_stands_still_for_long(
    cue: Cue, seconds: int
) -> None:
    steps = [int(note.clip.rstrip("!").split("-")[1]) for note in notes(cue, seconds * 1000)]
    assert (steps[0], steps[-1]) == (11, 0)
    assert steps == sorted(steps, reverse=True)
    assert max(steps.count(step) for step in steps) == 2


@given(cue=st.sampled_from(Cue), for_ms=st.integers(1, 100_000))
def test_every_note_begins_inside_its_segment_and_has_a_clip(cue: Cue, for_ms: int) -> None:
    made = notes(cue, for_ms)
    assert all(0 <= note.after_ms < for_ms for note in made)
    assert [note.after_ms for note in made] == sorted(note.after_ms for note in made)
    for name in {note.clip for note in made}:
        clip(name)


def test_three_bells_count_in_and_the_work_comes_where_a_fourth_would() -> None:
    assert notes(Cue.COUNT_IN, 5000) == (Note(2000, "bell"), Note(3000, "bell"), Note(4000, "bell"))
    assert notes(Cue.COUNT_IN, 1500) == (Note(0, "bell"), Note(500, "bell"), Note(1000, "bell"))


def test_a_long_rest_says_when_ten_seconds_are_left() -> None:
    assert notes(Cue.REST, 30_000) == (Note(0, "soft"), Note(20_000, "soft"))
    assert notes(Cue.REST, 14_999) == (Note(0, "soft"),)


def test_a_switch_calls_its_side_and_says_when_ten_seconds_are_left() -> None:
    assert notes(Cue.LEFT, 30_000) == (Note(0, "left"), Note(20_000, "soft"))
    assert notes(Cue.RIGHT, 14_999) == (Note(0, "right"),)


def test_another_set_up_is_called_low_then_high() -> None:
    assert notes(Cue.SWITCH, 20_000) == (Note(0, "left"), Note(500, "right"), Note(10_000, "soft"))
    assert notes(Cue.SWITCH, 0) == (Note(0, "left"), Note(500, "right"))
    assert notes(Cue.SWITCH, 1) == (Note(0, "left"), Note(0, "right"))


def test_one_chord_ends_a_set_two_a_drill_three_a_session() -> None:
    assert clips(Cue.SET_DONE, 3000) == ["chord"]
    assert clips(Cue.DRILL_DONE, 3000) == ["chord"] * 2
    assert notes(Cue.SESSION_DONE, 0) == (Note(0, "chord"), Note(900, "chord"), Note(1800, "chord"))


@pytest.mark.parametrize("cue", [Cue.STOP, Cue.SOUND_BACK, Cue.WARNING])
def test_what_warns_is_the_low_double_note(cue: Cue) -> None:
    assert notes(cue, 0) == (Note(0, "low"), Note(500, "low"))


@pytest.mark.parametrize(
    ("cue", "name"),
    [
        (Cue.SOFT, "soft"),
        (Cue.LEFT, "left"),
        (Cue.RIGHT, "right"),
        (Cue.PAUSED, "closing"),
        (Cue.RESUMED, "opening"),
        (Cue.TAKEN, "tap"),
    ],
)
def test_a_single_cue_is_one_note_at_once(cue: Cue, name: str) -> None:
    assert notes(cue, 0) == (Note(0, name),)


def test_no_time_runs_backwards() -> None:
    with pytest.raises(ValueError, match="no length"):
        notes(Cue.REST, -1)
    with pytest.raises(ValueError, match="before its cue"):
        Note(-1, "tap")


@dataclass(frozen=True)
class Stretch:
    at_ms: int
    for_ms: int
    cue: Cue | None
    call: Side | None = None


def test_where_a_side_is_called_the_first_note_comes_from_there_and_the_call_follows() -> None:
    breath = Stretch(1000, 3000, Cue.BREATH_OUT, Side.LEFT)
    assert list(score([breath], 0, 9000)) == [
        Scored(1000, f"out-2!{FROM_LEFT}", Cue.BREATH_OUT, first=True),
        Scored(1500, "left-short", Cue.BREATH_OUT, first=False),
        Scored(2000, "out-1", Cue.BREATH_OUT, first=False),
        Scored(3000, "out-0", Cue.BREATH_OUT, first=False),
    ]
    move = Stretch(0, 600, Cue.SOFT, Side.RIGHT)
    assert list(score([move], 0, 9000)) == [
        Scored(0, "soft", Cue.SOFT, first=True),
        Scored(300, "right-short", Cue.SOFT, first=False),
    ]
    assert len(list(score([Stretch(0, 600, Cue.SOFT, Side.BOTH)], 0, 9000))) == 1


@given(cue=st.sampled_from(list(PACED)), for_ms=phases, side=st.sampled_from(Side))
def test_a_call_moves_no_note_and_takes_none_away(cue: Cue, for_ms: int, side: Side) -> None:
    plain = list(score([Stretch(0, for_ms, cue)], 0, for_ms))
    called = list(score([Stretch(0, for_ms, cue, side)], 0, for_ms))
    kept = [note for note in called if not note.clip.endswith("-short")]
    assert [(note.at_ms, note.clip.rstrip("<>")) for note in kept] == [
        (note.at_ms, note.clip) for note in plain
    ]
    assert [note.at_ms for note in called] == sorted(note.at_ms for note in called)
    for name in {note.clip for note in called}:
        clip(name)


@st.composite
def timelines(draw: st.DrawFn) -> list[Stretch]:
    parts = st.tuples(st.integers(1, 40_000), st.none() | st.sampled_from(Cue))
    made, at_ms = [], 0
    for for_ms, cue in draw(st.lists(parts, min_size=1, max_size=12)):
        made.append(Stretch(at_ms, for_ms, cue))
        at_ms += for_ms
    return made


def overlapping(timeline: Sequence[Stretch], after_ms: int, until_ms: int) -> Sequence[Stretch]:
    starts = [stretch.at_ms for stretch in timeline]
    return timeline[max(0, bisect_right(starts, after_ms) - 1) : bisect_right(starts, until_ms)]


@given(timeline=timelines(), data=st.data())
def test_looks_that_abut_see_every_note_once_and_in_order(
    timeline: list[Stretch], data: st.DataObject
) -> None:
    end_ms = timeline[-1].at_ms + timeline[-1].for_ms
    edges = [0, *sorted(data.draw(st.sets(st.integers(0, end_ms), max_size=20))), end_ms]
    seen: list[Scored] = []
    for after_ms, until_ms in pairwise(edges):
        seen += score(overlapping(timeline, after_ms, until_ms), after_ms, until_ms)
    planned = [
        Scored(stretch.at_ms + note.after_ms, note.clip, stretch.cue, index == 0)
        for stretch in timeline
        if stretch.cue
        for index, note in enumerate(notes(stretch.cue, stretch.for_ms))
    ]
    assert seen == planned
    assert [note.at_ms for note in seen] == sorted(note.at_ms for note in seen)
