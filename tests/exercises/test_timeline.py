# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A plan laid out in time: what follows what, for how long, with which cue."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.cue import Cue
from exercises.drill import Breath
from exercises.plan import Plan
from exercises.reply import Reply
from exercises.segment import Kind, Segment
from exercises.sets import Start
from exercises.sides import Side
from exercises.timeline import Timeline, lay_out
from tests.exercises.made_up import PUFF, REACHES, STEPS, balloon, block, plan, plans
from tests.exercises.rig import Rig

OPENS = {Kind.COUNT_IN: Cue.COUNT_IN, Kind.REST: Cue.REST, Kind.SETUP: None}


@given(plan=plans())
def test_segments_abut_from_zero_and_their_sum_is_the_total(plan: Plan) -> None:
    timeline = lay_out(plan)
    assert timeline.segments[0].at_ms == 0
    assert all(a.until_ms == b.at_ms for a, b in pairwise(timeline.segments))
    assert sum(s.for_ms for s in timeline.segments) == timeline.total_ms
    assert all(s.for_ms > 0 for s in timeline.segments)


@given(plan=plans(), gaps=st.lists(st.integers(0, 90_000), max_size=80))
def test_looks_whose_intervals_abut_meet_every_cue_once_and_in_order(
    plan: Plan, gaps: list[int]
) -> None:
    timeline = lay_out(plan)
    met: list[Segment] = []
    for low, high in pairwise(_looks(gaps, timeline.total_ms)):
        first, last = timeline.index_at(low), timeline.index_at(high)
        near = timeline.segments[first : last + 1]
        met += [s for s in near if s.cue and low <= s.at_ms < high]
    assert met == [s for s in timeline.segments if s.cue]


def _looks(gaps: list[int], total_ms: int) -> Iterator[int]:
    at_ms = 0
    yield at_ms
    for gap in gaps:
        at_ms += gap
        yield min(at_ms, total_ms)
    yield total_ms


@given(plan=plans())
def test_a_plan_ends_with_a_finish_and_has_all_its_breaths(plan: Plan) -> None:
    segments = lay_out(plan).segments
    assert (segments[-1].kind, segments[-1].cue) == (Kind.FINISH, Cue.SESSION_DONE)
    for number, one in enumerate(plan.blocks):
        here = [s for s in segments if s.block == number]
        assert sum(s.opens_breath for s in here) == one.all_sets * one.breaths
        assert sum(s.closes_breath for s in here) == one.all_sets * one.breaths
        setups = [s.leads_in for s in here if s.kind is Kind.SETUP]
        assert setups == ([True, False] if one.level.stand_up else [False])
        assert sum(s.kind is Kind.COUNT_IN for s in here) == one.all_sets
        assert sum(s.kind is Kind.FINISH for s in here) == one.all_sets


@given(plan=plans(), part=st.floats(0, 1))
def test_what_lies_before_an_instant_adds_up_to_it(plan: Plan, part: float) -> None:
    timeline = lay_out(plan)
    at_ms = int(part * timeline.total_ms)
    past = timeline.until(at_ms)
    assert sum(s.for_ms for s in past) == at_ms
    assert all(s.whole for s in past[:-1])


@given(plan=plans(), part=st.floats(0, 1))
def test_every_instant_has_the_segment_around_it(plan: Plan, part: float) -> None:
    timeline = lay_out(plan)
    at_ms = int(part * (timeline.total_ms - 1))
    segment = timeline.at(at_ms)
    assert segment.at_ms <= at_ms < segment.until_ms
    assert timeline.at(timeline.total_ms) is timeline.segments[-1]
    assert timeline.at(timeline.total_ms + 5_000) is timeline.segments[-1]


def test_a_session_goes_from_set_up_through_its_sets_to_its_finish() -> None:
    kinds = [(s.kind, s.set, s.breath, s.for_ms) for s in lay_out(balloon(sets=2)).segments]
    assert kinds[:5] == [
        (Kind.SETUP, None, None, 30_000),
        (Kind.COUNT_IN, 1, 1, 3_000),
        (Kind.WORK, 1, 1, 3_000),
        (Kind.WORK, 1, 1, 5_000),
        (Kind.WORK, 1, 1, 3_000),
    ]
    assert kinds[13:18] == [
        (Kind.WORK, 1, 4, 3_000),
        (Kind.FINISH, 1, None, 5_000),
        (Kind.REST, 1, None, 30_000),
        (Kind.COUNT_IN, 2, 1, 3_000),
        (Kind.WORK, 2, 1, 3_000),
    ]
    assert kinds[-1] == (Kind.FINISH, 2, None, 5_000)


def test_the_cues_of_a_breath_follow_what_the_breath_does() -> None:
    work = [s for s in lay_out(balloon()).segments if s.kind is Kind.WORK][:3]
    assert [(s.breath_kind, s.cue, s.word) for s in work] == [
        (Breath.IN, Cue.BREATH_IN, "In"),
        (Breath.OUT, Cue.BREATH_OUT, "Blow"),
        (Breath.PAUSE, Cue.PAUSE, "Pause"),
    ]
    whole = [s for s in lay_out(plan(block(REACHES))).segments if s.kind is Kind.WORK][:2]
    assert [(s.breath_kind, s.cue) for s in whole] == [
        (Breath.BOTH, Cue.SOFT),
        (Breath.FREE, Cue.SOFT),
    ]


def test_chords_tell_the_end_of_a_set_a_drill_and_the_session_apart() -> None:
    timeline = lay_out(plan(block(PUFF, sets=2), block(STEPS, sets=1)))
    chords = [s.cue for s in timeline.segments if s.kind is Kind.FINISH]
    assert chords == [Cue.SET_DONE, Cue.DRILL_DONE, Cue.SESSION_DONE]


def test_every_other_segment_opens_with_its_own_cue() -> None:
    for segment in lay_out(plan(block(PUFF), block(REACHES))).segments:
        if segment.kind in OPENS:
            assert segment.cue is OPENS[segment.kind]


def test_a_rest_prepares_the_next_set_but_not_the_next_drill() -> None:
    timeline = lay_out(plan(block(PUFF, 3, sets=2), block(STEPS, sets=1)))
    rests = [s.say for s in timeline.segments if s.kind is Kind.REST]
    assert rests == ["Ready for level 3.", ""]
    assert [s.prepare for s in timeline.segments if s.kind is Kind.REST] == rests


def test_a_level_without_a_finish_winds_down_for_three_seconds() -> None:
    finish = next(s for s in lay_out(plan(block(REACHES))).segments if s.kind is Kind.FINISH)
    assert (finish.for_ms, finish.breath_kind, finish.cue) == (3_000, Breath.FREE, Cue.SET_DONE)


def test_without_rest_the_next_set_follows_the_finish() -> None:
    timeline = lay_out(plan(block(STEPS, sets=2, rest_ms=0)))
    assert Kind.REST not in {s.kind for s in timeline.segments}
    assert [s.set for s in timeline.segments if s.kind is Kind.COUNT_IN] == [1, 2]


def test_a_phase_that_shrank_to_nothing_is_left_out() -> None:
    timeline = lay_out(plan(block(STEPS, pace=3)))
    work = [s for s in timeline.segments if s.kind is Kind.WORK]
    assert {s.phase for s in work} == {"reach"}
    assert all(s.opens_breath and s.closes_breath for s in work)


def test_the_working_side_is_on_the_work_and_not_on_the_rest() -> None:
    timeline = lay_out(plan(block(REACHES, 2)))
    sides = {(s.kind, s.side) for s in timeline.segments}
    assert {(Kind.WORK, Side.RIGHT), (Kind.COUNT_IN, Side.RIGHT), (Kind.REST, None)} <= sides
    assert (Kind.REST, Side.RIGHT) not in sides


def test_a_set_up_says_its_lines_one_a_line() -> None:
    assert lay_out(plan(block(STEPS))).segments[0].say == "Lie down.\nLook up."


@pytest.mark.parametrize(
    ("entry", "first"),
    [
        (Kind.SETUP, (Kind.SETUP, 2, None)),
        (Kind.COUNT_IN, (Kind.COUNT_IN, 2, 3)),
        (Kind.WORK, (Kind.WORK, 2, 3)),
        (Kind.FINISH, (Kind.FINISH, 2, None)),
        (Kind.REST, (Kind.REST, 2, None)),
    ],
)
def test_a_timeline_begins_by_the_door_asked_for(
    entry: Kind, first: tuple[Kind, int, int | None]
) -> None:
    timeline = lay_out(balloon(), Start(0, 2, 3, entry), at_ms=7_000)
    opening = timeline.segments[0]
    assert (opening.kind, opening.set, opening.breath) == first
    assert opening.at_ms == 7_000


def test_the_first_segment_may_be_given_another_length() -> None:
    usual = lay_out(balloon(), Start(0, 2, entry=Kind.COUNT_IN))
    late = lay_out(balloon(), Start(0, 2, entry=Kind.COUNT_IN, entry_ms=4_000))
    assert (late.segments[0].for_ms, late.segments[1].at_ms) == (4_000, 4_000)
    assert late.total_ms == usual.total_ms + 1_000


def test_after_the_last_block_nothing_is_laid_out() -> None:
    empty = lay_out(balloon(), Start(1, entry_ms=5))
    assert (empty.segments, empty.total_ms) == ((), 0)


def test_a_timeline_has_no_gap_and_nothing_that_takes_no_time() -> None:
    one = Segment(0, 1_000, Kind.REST, 0, "x", 1)
    for following in (
        Segment(1_001, 5, Kind.REST, 0, "x", 1),
        Segment(1_000, 0, Kind.REST, 0, "x", 1),
    ):
        with pytest.raises(ValueError, match="gap"):
            Timeline((one, following))


def test_the_blocks_reach_from_their_set_up_to_their_last_rest() -> None:
    timeline = lay_out(plan(block(PUFF, 1), block(STEPS)))
    ((first,), (second,)) = timeline.spans
    assert first[0] == 0
    assert first[1] == second[0]
    assert second[1] == timeline.total_ms


def test_a_drill_that_was_gone_back_to_has_two_stretches_and_keeps_its_place() -> None:
    rig = Rig(plan(block(PUFF, 1), block(STEPS)))
    rig.reach(Kind.WORK, block=1)
    rig.session.back()
    assert rig.session.back() is Reply.DRILL_BEFORE
    timeline = rig.session.course.timeline
    puffed, stepped = timeline.spans
    assert len(puffed) == len(stepped) == 2
    assert sum(end - begin for begin, end in puffed + stepped) == timeline.total_ms
