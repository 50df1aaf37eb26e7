# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Whatever a routine asks for, what is laid out adds up, keeps its order and is done to its end."""

from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from exercises.catalogue import load_catalogue
from exercises.dosing import prescribe
from exercises.drill import Level
from exercises.exceeding import exceeds
from exercises.plan import LEAST_REST_MS, MOST_BLOWS, MOST_ROUNDS, Choices, Plan
from exercises.reply import State
from exercises.routine import Routine, Step
from exercises.segment import Kind
from exercises.sides import Order, Side, Sides
from exercises.timeline import Timeline, lay_out
from tests.exercises.made_up import HANDS, LEGS, PUFF, TOES
from tests.exercises.rig import Rig

SHIPPED = load_catalogue()
OWN = (PUFF, LEGS, HANDS, TOES)
DRILLS = {**SHIPPED.drills, **{drill.id: drill for drill in OWN}}
counts = st.none() | st.integers(1, 7)
levels = st.dictionaries(st.sampled_from(list(DRILLS)), st.integers(-1, 8), max_size=6)


def names(level: Level) -> list[str]:
    beside = (level.finish, level.lead_in)
    return [phase.name for phase in (*level.phases, *(one for one in beside if one))]


@st.composite
def steps(draw: st.DrawFn) -> Step:
    drill = DRILLS[draw(st.sampled_from(list(DRILLS)))]
    phases = names(drill.levels[0])
    sides = st.builds(
        Sides,
        st.sampled_from(Order),
        st.sampled_from([Side.LEFT, Side.RIGHT]),
        st.integers(1, 3),
    )
    return Step(
        drill=drill.id,
        level=draw(st.none() | st.integers(1, len(drill.levels))),
        sets=draw(counts),
        breaths=draw(counts),
        rest_ms=draw(st.none() | st.integers(0, 90_000)),
        both_sides=draw(st.none() | st.booleans()),
        sides=draw(st.none() | sides),
        ms=draw(st.dictionaries(st.sampled_from(phases), st.integers(1, 20_000), max_size=2)),
        say=draw(st.dictionaries(st.sampled_from(phases), st.just("Left {side}."), max_size=2)),
    )


@st.composite
def routines(draw: st.DrawFn) -> Routine:
    chosen = tuple(draw(st.lists(steps(), min_size=1, max_size=5)))
    return Routine("random", "Random", "", "", chosen, own=OWN, sets=draw(counts))


choices = st.builds(
    Choices,
    shown=st.sampled_from([None, True, False]),
    levels=levels,
    paces=st.dictionaries(st.sampled_from(list(DRILLS)), st.integers(-40, 40), max_size=6),
    setup_ms=st.integers(10_000, 180_000),
    rest_ms=st.integers(30_000, 120_000),
    both_sides=st.sets(st.sampled_from(list(DRILLS))).map(frozenset),
    confirmed=st.sampled_from([frozenset[str](), frozenset({"random"})]),
    waits=st.booleans(),
)


def laid_out(routine: Routine, known: Choices) -> tuple[Plan, Timeline]:
    plan = prescribe(routine, SHIPPED, known)
    return plan, lay_out(plan)


@given(routine=routines(), known=choices)
def test_segments_abut_and_add_up_and_hold_every_breath(routine: Routine, known: Choices) -> None:
    plan, timeline = laid_out(routine, known)
    assert all(a.until_ms == b.at_ms for a, b in pairwise(timeline.segments))
    assert sum(s.for_ms for s in timeline.segments) == timeline.total_ms
    for number, block in enumerate(plan.blocks):
        here = [s for s in timeline.segments if s.block == number]
        assert sum(s.closes_breath for s in here) == block.all_sets * block.breaths
        assert sum(s.opens_breath for s in here) == block.all_sets * block.breaths
        assert [s.set for s in here if s.kind is Kind.FINISH] == list(range(1, block.all_sets + 1))


@given(routine=routines(), known=choices)
def test_drills_come_in_the_order_of_the_steps(routine: Routine, known: Choices) -> None:
    plan, timeline = laid_out(routine, known)
    asked = iter(routine.drills)
    assert all(block.drill.id in asked for block in plan.blocks)
    assert [s.block for s in timeline.segments] == sorted(s.block for s in timeline.segments)
    assert len(plan.blocks) + len(plan.left_out) >= len(routine.steps)


@given(routine=routines(), known=choices)
def test_each_side_alone_gets_as_much_as_the_other(routine: Routine, known: Choices) -> None:
    plan, timeline = laid_out(routine, known)
    for number, block in enumerate(plan.blocks):
        sides = [s.side for s in timeline.segments if s.block == number and s.closes_breath]
        rule = block.level.sides
        left, right = sides.count(Side.LEFT), sides.count(Side.RIGHT)
        if rule.order is Order.EACH:
            assert left == right == block.sets * block.breaths
        elif rule.order is Order.ALTERNATE:
            assert abs(left - right) <= rule.every
        else:
            assert set(sides) == {Side(rule.order)}


@given(routine=routines(), known=choices)
def test_a_breath_is_worked_on_one_side_and_named_for_it(routine: Routine, known: Choices) -> None:
    _, timeline = laid_out(routine, known)
    work = [s for s in timeline.segments if s.kind is Kind.WORK]
    for one, other in pairwise(work):
        if (one.block, one.set, one.breath) == (other.block, other.set, other.breath):
            assert one.side is other.side
    for segment in timeline.segments:
        assert "{" not in segment.say + segment.word + segment.prepare


@given(routine=routines(), known=choices)
def test_without_leave_balloon_and_straw_keep_their_limits(
    routine: Routine, known: Choices
) -> None:
    plan, timeline = laid_out(routine, known)
    blown = [block for block in plan.blocks if block.resisted]
    if "random" in known.confirmed:
        return
    assert sum(block.all_sets for block in blown) <= MOST_ROUNDS
    assert all(block.breaths <= MOST_BLOWS for block in blown)
    for segment, after in pairwise(timeline.segments):
        if segment.kind is Kind.FINISH and plan.blocks[segment.block].resisted:
            assert after.kind in {Kind.REST, Kind.SWITCH}
            assert after.for_ms >= LEAST_REST_MS


@given(routine=routines(), known=choices)
def test_what_is_within_all_limits_is_laid_out_as_it_asks(routine: Routine, known: Choices) -> None:
    assume(not exceeds(routine, SHIPPED))
    plan = prescribe(routine, SHIPPED, known)
    for step, block in zip(routine.steps, plan.blocks, strict=True):
        assert step.level in {None, block.level.number}
        assert step.sets in {None, block.sets}
        assert step.breaths in {None, block.breaths}
        assert step.rest_ms in {None, block.rest_ms}


@given(routine=routines(), known=choices, every_s=st.floats(1.0, 40.0))
def test_any_routine_is_done_to_its_end_and_never_ends_inside_a_breath(
    routine: Routine, known: Choices, every_s: float
) -> None:
    rig = Rig(prescribe(routine, SHIPPED, known))
    while not rig.session.over:
        rig.wait(every_s)
        if rig.session.waiting:
            rig.session.any_key()
    assert rig.session.state is State.FINISHED
    assert rig.session.segment.kind is Kind.FINISH
    for block, done in zip(
        rig.session.course.plan.blocks,
        rig.session.course.drills(rig.session.position_ms),
        strict=True,
    ):
        assert (done.sets, done.sets_done) == (block.all_sets, block.all_sets)
        assert done.breaths_done == block.all_sets * block.breaths
