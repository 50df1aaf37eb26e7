# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Pauses that nobody asked for: a machine that stood still, and sound that was lost."""

import pytest

from exercises.reply import Reply, State
from exercises.segment import Kind
from exercises.session import Session
from tests.exercises.made_up import balloon
from tests.exercises.rig import Rig, in_a_blow
from tests.fakes import FakeClock


@pytest.fixture
def rig() -> Rig:
    return in_a_blow()


def test_a_machine_that_stood_still_is_paused_as_of_when_it_was_awake(rig: Rig) -> None:
    at_ms = rig.session.position_ms
    since_s = rig.clock()
    rig.clock.advance(45)
    assert rig.session.pause("standstill", since_s) is Reply.PAUSED
    assert rig.session.position_ms == at_ms
    assert rig.session.held_s == 45


def test_the_key_that_wakes_a_machine_does_not_resume(rig: Rig) -> None:
    since_s = rig.clock()
    rig.clock.advance(45)
    rig.session.pause("standstill", since_s)
    assert rig.session.any_key() is Reply.IGNORED
    rig.wait(1)
    assert rig.session.any_key() is Reply.RESUMED
    assert rig.coming(1) == [(Kind.COUNT_IN, 2, 1)]


def test_a_standstill_is_never_older_than_the_run(rig: Rig) -> None:
    at_ms = rig.session.position_ms
    rig.pause_for(20)
    rig.wait(2)
    rig.session.pause("standstill", rig.clock() - 10)
    assert rig.session.position_ms == at_ms
    assert rig.session.held_s == 2


def test_sleep_counts_as_pause_though_the_monotonic_clock_stood_still(rig: Rig) -> None:
    since_s = rig.clock()
    rig.clock.sleep(3_600)
    rig.session.pause("standstill", since_s)
    rig.wait(2)
    assert rig.session.held_s == pytest.approx(3_602)
    rig.session.any_key()
    assert rig.session.segment.kind is Kind.SETUP
    assert rig.session.pauses[0].for_ms == 3_602_000


def test_sleep_within_a_pause_counts_too(rig: Rig) -> None:
    rig.session.any_key()
    rig.clock.sleep(120)
    rig.wait(2)
    assert rig.session.held_s == pytest.approx(122)


def test_a_wall_clock_set_right_by_a_little_is_not_sleep(rig: Rig) -> None:
    rig.session.any_key()
    rig.clock.sleep(0.8)
    rig.wait(9.5)
    assert rig.session.held_s == 9.5


def test_a_wall_clock_that_is_set_is_not_sleep_where_a_clock_tells_sleep() -> None:
    clock, asleep_s = FakeClock(), [0.0]
    session = Session(balloon(), clock, clock.now, boot=lambda: clock() + asleep_s[0])
    session.begin()
    clock.advance(40)
    session.any_key()
    clock.advance(3)
    clock.sleep(3_600)  # as the wall clock has it: it was set
    assert session.held_s == 3
    asleep_s[0] = 60
    assert session.held_s == 63


def test_a_session_that_ended_in_the_gap_cannot_be_paused() -> None:
    rig = Rig(balloon(sets=1))
    rig.clock.advance(3_600)
    assert rig.session.any_key() is Reply.IGNORED
    assert rig.session.state is State.FINISHED


def test_lost_sound_pauses_at_the_end_of_the_phase(rig: Rig) -> None:
    phase = rig.session.segment
    rig.session.pause_after_phase("sound")
    assert rig.session.state is State.RUNNING
    assert rig.session.certain_ms == phase.until_ms
    rig.wait(10)
    assert (rig.session.state, rig.session.why) == (State.PAUSED, "sound")
    assert rig.session.position_ms == phase.until_ms


def test_a_pause_seen_late_lasted_from_its_own_time_on(rig: Rig) -> None:
    left_s = (rig.session.segment.until_ms - rig.session.position_ms) / 1000
    rig.session.pause_after_phase("sound")
    rig.wait(left_s + 25)
    assert rig.session.held_s == pytest.approx(25)
    assert rig.session.any_key() is Reply.IGNORED


def test_a_key_that_comes_before_the_late_look_finds_it_paused(rig: Rig) -> None:
    rig.session.pause_after_phase("sound")
    rig.clock.advance(30)
    assert rig.session.next() is Reply.IGNORED
    assert rig.session.state is State.PAUSED


def test_lost_sound_said_again_moves_no_pause(rig: Rig) -> None:
    rig.session.pause_after_phase("sound")
    certain_ms = rig.session.certain_ms
    rig.session.pause_after_phase("sound")
    assert rig.session.certain_ms == certain_ms


def test_sound_that_is_back_in_time_pauses_nothing(rig: Rig) -> None:
    rig.session.pause_after_phase("sound")
    rig.session.no_pause_after_phase()
    rig.wait(10)
    assert rig.session.state is State.RUNNING


def test_a_phase_that_ended_a_breath_is_not_breathed_again() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 2, breath=3, phase="pause")
    rig.session.pause_after_phase("sound")
    rig.wait(3)
    rig.wait(4)
    rig.session.any_key()
    assert rig.coming(2) == [(Kind.COUNT_IN, 2, 4), (Kind.WORK, 2, 4)]


def test_sound_lost_in_the_last_finish_lets_the_session_end() -> None:
    rig = Rig(balloon(sets=1))
    rig.reach(Kind.FINISH)
    rig.session.pause_after_phase("sound")
    rig.wait(60)
    assert rig.session.state is State.FINISHED


def test_sound_lost_while_a_set_up_waits_lets_it_wait() -> None:
    rig = Rig(balloon(waits=True))
    rig.wait(40)
    rig.session.pause_after_phase("sound")
    rig.wait(40)
    assert rig.session.waiting


def test_nothing_is_paused_after_a_phase_when_nothing_runs(rig: Rig) -> None:
    rig.session.any_key()
    rig.session.pause_after_phase("sound")
    rig.wait(2)
    rig.session.any_key()
    rig.wait(20)
    assert rig.session.state is State.RUNNING
