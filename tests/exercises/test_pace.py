# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The pace: half a second a phase and step, inside each phase's range, from the next breath on."""

import pytest

from exercises.drill import Breath
from exercises.reply import Reply, State
from exercises.segment import Kind
from exercises.timeline import Timeline
from tests.exercises.made_up import PUFF, REACHES, balloon, block, drill, level, phase, plan
from tests.exercises.rig import Rig


def breath(timeline: Timeline, set_number: int, number: int) -> list[int]:
    """The lengths of the phases of one breath."""
    return [s.for_ms for s in timeline.segments if (s.set, s.breath) == (set_number, number)][-3:]


@pytest.fixture
def rig() -> Rig:
    """In the first phase of the second breath."""
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 1, breath=2)
    return rig


def test_a_step_slower_makes_every_phase_half_a_second_longer(rig: Rig) -> None:
    assert rig.session.change_pace(-1) is Reply.SLOWER
    assert breath(rig.session.course.timeline, 1, 3) == [3_500, 5_500, 3_000]
    assert rig.session.course.plan.blocks[0].pace == -1


def test_a_step_faster_makes_every_phase_half_a_second_shorter(rig: Rig) -> None:
    assert rig.session.change_pace(1) is Reply.FASTER
    assert breath(rig.session.course.timeline, 1, 3) == [3_000, 4_500, 2_500]


def test_a_phase_stays_inside_its_range(rig: Rig) -> None:
    for _ in range(30):
        rig.session.change_pace(-1)
    assert breath(rig.session.course.timeline, 1, 3) == [5_000, 8_000, 3_000]
    for _ in range(60):
        rig.session.change_pace(1)
    assert breath(rig.session.course.timeline, 1, 3) == [3_000, 4_000, 2_000]


def test_where_no_phase_can_change_the_pace_is_at_its_limit(rig: Rig) -> None:
    assert [rig.session.change_pace(1) for _ in range(3)] == [
        Reply.FASTER,
        Reply.FASTER,
        Reply.PACE_LIMIT,
    ]
    assert rig.session.course.plan.blocks[0].pace == 2


@pytest.mark.parametrize(("pace", "steps", "turned"), [(20, -1, 1), (-20, 1, -5)])
def test_a_pace_beyond_the_range_turns_back_at_the_first_key(
    pace: int, steps: int, turned: int
) -> None:
    rig = Rig(balloon(pace=pace))
    assert rig.session.change_pace(steps) is not Reply.PACE_LIMIT
    assert rig.session.course.plan.blocks[0].pace == turned


@pytest.mark.parametrize(
    ("pace", "begins_ms", "ends_ms"), [(0, 10, 15), (-10, 15, 20), (-36, 28, 30)]
)
def test_a_hold_grows_by_five_seconds_a_session(pace: int, begins_ms: int, ends_ms: int) -> None:
    hold = phase("hold", Breath.BOTH, 10_000, 10_000, 30_000)
    rig = Rig(plan(block(drill("wall", (level(1, (hold,)),)), pace=pace)))
    rig.reach(Kind.WORK, 1)
    assert rig.session.segment.for_ms == begins_ms * 1000
    slower = [rig.session.change_pace(-1) for _ in range(11)]
    assert slower[-1] is Reply.PACE_LIMIT
    last = rig.session.course.timeline.segments[-2]
    assert (last.kind, last.for_ms) == (Kind.WORK, ends_ms * 1000)
    assert rig.session.change_pace(1) is Reply.FASTER
    assert rig.session.change_pace(-1) is Reply.SLOWER


def test_the_breath_under_way_is_left_as_it_is(rig: Rig) -> None:
    before = rig.session.course.timeline
    rig.session.change_pace(-1)
    after = rig.session.course.timeline
    assert breath(after, 1, 2) == breath(before, 1, 2) == [3_000, 5_000, 3_000]
    assert rig.session.course.changed_ms == 30_000 + 3_000 + 2 * 11_000


def test_at_the_edge_of_a_breath_that_breath_has_begun() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 1, breath=2, into_ms=0)
    rig.session.change_pace(-1)
    assert breath(rig.session.course.timeline, 1, 2) == [3_000, 5_000, 3_000]
    assert breath(rig.session.course.timeline, 1, 3) == [3_500, 5_500, 3_000]


@pytest.mark.parametrize("kind", [Kind.SETUP, Kind.COUNT_IN])
def test_before_work_the_first_breath_is_the_next(kind: Kind) -> None:
    rig = Rig(balloon())
    rig.reach(kind)
    rig.session.change_pace(-1)
    assert breath(rig.session.course.timeline, 1, 1) == [3_500, 5_500, 3_000]


@pytest.mark.parametrize("kind", [Kind.FINISH, Kind.REST])
def test_after_a_set_the_next_set_changes(kind: Kind) -> None:
    rig = Rig(balloon())
    rig.reach(kind, 2)
    rig.session.change_pace(-1)
    assert breath(rig.session.course.timeline, 3, 1) == [3_500, 5_500, 3_000]


def test_the_finish_follows_the_pace() -> None:
    rig = Rig(balloon())
    rig.session.change_pace(-2)
    assert rig.reach(Kind.FINISH, 1).for_ms == 6_000


def test_in_the_last_breath_the_pace_is_kept_for_another_day() -> None:
    rig = Rig(balloon(sets=1))
    rig.reach(Kind.WORK, 1, breath=4)
    before = rig.session.course.timeline
    assert rig.session.change_pace(-1) is Reply.SLOWER
    assert rig.session.course.timeline == before
    assert rig.session.course.changed_ms == before.total_ms
    assert rig.session.course.drills(rig.session.position_ms)[0].pace == -1


def test_each_drill_has_its_own_pace() -> None:
    rig = Rig(plan(block(REACHES), block(PUFF, 1)))
    rig.session.change_pace(-1)
    assert [b.pace for b in rig.session.course.plan.blocks] == [-1, 0]
    rig.reach(Kind.WORK, 1, block=1)
    assert rig.session.segment.for_ms == 2_000


def test_a_phase_that_shrinks_to_nothing_is_left_out_and_comes_back() -> None:
    rig = Rig(plan(block(PUFF, 2)))
    for _ in range(2):
        rig.session.change_pace(1)
    phases = [s.phase for s in rig.session.course.timeline.segments if s.kind is Kind.WORK]
    assert set(phases) == {"in", "out"}
    rig.reach(Kind.WORK, 1, breath=1, phase="out")
    assert rig.session.segment.closes_breath
    rig.session.change_pace(-1)
    phases = [s.phase for s in rig.session.course.timeline.segments if s.kind is Kind.WORK]
    assert phases[:5] == ["in", "out", "in", "out", "gap"]


def test_the_pace_may_change_while_paused() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 1, breath=2)
    rig.session.any_key()
    assert rig.session.change_pace(-1) is Reply.SLOWER
    assert rig.session.state is State.PAUSED
    rig.wait(2)
    rig.session.any_key()
    rig.reach(Kind.WORK, 1, breath=2)
    assert rig.session.segment.for_ms == 3_500


def test_the_pace_holds_through_pauses_skips_and_repeats(rig: Rig) -> None:
    rig.session.change_pace(-1)
    rig.pause_for(20)
    rig.reach(Kind.WORK, 1)
    rig.session.back()
    rig.reach(Kind.WORK, 1)
    rig.session.next()
    assert breath(rig.session.course.timeline, 2, 1) == [3_500, 5_500, 3_000]


def test_between_two_drills_it_is_the_pace_of_the_second() -> None:
    rig = Rig(plan(block(PUFF, 1, sets=1), block(PUFF, 1, sets=1)))
    rig.reach(Kind.REST, block=0)
    assert rig.session.change_pace(-1) is Reply.SLOWER
    assert [one.pace for one in rig.session.course.plan.blocks] == [0, -1]
    slower = Rig(plan(block(PUFF, 1, sets=1, pace=-1))).session.course.timeline
    coming = [s.for_ms for s in rig.session.course.timeline.segments if s.block == 1 and s.breath]
    assert coming == [s.for_ms for s in slower.segments if s.breath]
