# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The axis: milliseconds that follow the clock, at its speed or another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.axis import Axis
from exercises.reply import State
from exercises.segment import Kind
from tests.exercises.made_up import balloon
from tests.exercises.rig import Rig
from tests.fakes import FakeClock


@given(
    start_s=st.floats(0, 1e7),
    from_ms=st.integers(0, 10_000_000),
    run_ms=st.integers(0, 10_000_000),
    speed=st.sampled_from([0.5, 1.0, 1.5, 7.0, 60.0]),
)
def test_at_its_deadline_a_millisecond_has_come(
    start_s: float, from_ms: int, run_ms: int, speed: float
) -> None:
    clock = FakeClock(start_s)
    axis = Axis(clock, speed)
    axis.run_from(from_ms)
    due_s = axis.deadline_s(from_ms + run_ms)
    assert due_s is not None
    assert axis.ms_at(due_s) == from_ms + run_ms
    assert axis.ms_at(due_s - 0.001) <= from_ms + run_ms


def test_a_held_axis_stands_still_and_has_no_deadlines() -> None:
    clock = FakeClock()
    axis = Axis(clock)
    assert axis.deadline_s(0) is None
    axis.run_from(500)
    clock.advance(2)
    assert (axis.now_ms(), axis.from_ms) == (2_500, 500)
    axis.hold(2_000)
    clock.advance(2)
    assert (axis.now_ms(), axis.from_ms) == (2_000, 2_000)
    assert axis.ms_at(clock() + 100) == 2_000
    assert axis.deadline_s(3_000) is None


def test_the_axis_was_never_before_where_it_began_to_run() -> None:
    clock = FakeClock()
    axis = Axis(clock)
    axis.run_from(5_000)
    assert axis.ms_at(clock() - 60) == 5_000


@pytest.mark.parametrize("speed", [0.5, 1.0, 2.0, 10.0])
def test_a_try_out_runs_so_many_times_as_fast(speed: float) -> None:
    rig = Rig(balloon(), speed)
    rig.wait(50 / speed)
    assert rig.session.position_ms == 50_000
    assert rig.session.deadline_s(60_000) == pytest.approx(rig.clock() + 10 / speed)
    rig.wait(360 / speed)
    assert rig.session.state is State.FINISHED


def test_pauses_last_as_long_as_they_do_at_any_speed() -> None:
    rig = Rig(balloon(), 10.0)
    rig.reach(Kind.WORK, 2, breath=3)
    rig.pause_for(9)
    assert rig.coming(1) == [(Kind.COUNT_IN, 2, 3)]
    assert rig.session.pauses[0].for_ms == 9_000


def test_the_ways_to_be_told_of_a_change() -> None:
    rig = Rig(balloon())
    session = rig.session
    assert (session.runs, session.from_ms) == (1, 0)
    rig.reach(Kind.WORK, 1)
    revision = session.revision
    session.change_pace(-1)
    assert (session.runs, session.revision) == (1, revision + 1)
    session.any_key()
    assert (session.runs, session.revision) == (1, revision + 2)
    rig.wait(2)
    session.any_key()
    assert (session.runs, session.revision) == (2, revision + 3)
    assert session.from_ms == session.position_ms
