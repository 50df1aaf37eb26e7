# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Esc pauses and asks; Enter or Esc again stops, any other key goes on, silence stays paused."""

import pytest

from exercises.reply import Reply, State
from exercises.segment import Kind
from tests.exercises.made_up import balloon
from tests.exercises.rig import Rig


@pytest.fixture
def rig() -> Rig:
    """In the second set, asked."""
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 2, breath=2)
    assert rig.session.escape() is Reply.ASKED
    return rig


def test_escape_pauses_and_asks(rig: Rig) -> None:
    at_ms = rig.session.position_ms
    rig.wait(600)
    assert (rig.session.state, rig.session.why) == (State.ASKING, "asked")
    assert rig.session.position_ms == at_ms


@pytest.mark.parametrize("press", ["escape", "enter"])
@pytest.mark.parametrize("seconds", [0.0, 30.0])
def test_enter_or_escape_again_stops_and_keeps_what_was_done(
    rig: Rig, press: str, seconds: float
) -> None:
    rig.wait(seconds)
    assert getattr(rig.session, press)() is Reply.ENDED
    assert rig.session.state is State.STOPPED
    assert rig.session.over
    assert not rig.session.held
    done = rig.session.course.drills(rig.session.position_ms)[0]
    assert (done.sets_done, done.breaths_done, done.skipped) == (1, 5, False)


@pytest.mark.parametrize("press", ["any_key", "next", "back"])
def test_any_other_key_resumes(rig: Rig, press: str) -> None:
    rig.wait(2)
    assert getattr(rig.session, press)() is Reply.RESUMED
    assert rig.coming(2) == [(Kind.COUNT_IN, 2, 2), (Kind.WORK, 2, 2)]


def test_a_pace_key_resumes_too(rig: Rig) -> None:
    assert rig.session.change_pace(1) is Reply.RESUMED


def test_resuming_follows_the_length_of_the_pause(rig: Rig) -> None:
    rig.wait(61)
    rig.session.any_key()
    assert rig.coming(1) == [(Kind.SETUP, 2, None)]


def test_asking_within_a_pause_is_one_pause_with_its_first_cause() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 1)
    rig.session.pause("focus")
    rig.wait(8)
    assert rig.session.escape() is Reply.ASKED
    rig.wait(8)
    assert rig.session.held_s == 16
    rig.session.any_key()
    assert [(p.for_ms, p.why) for p in rig.session.pauses] == [(16_000, "focus")]


def test_the_pause_before_stopping_is_noted(rig: Rig) -> None:
    rig.wait(4)
    rig.session.enter()
    assert [(p.for_ms, p.why) for p in rig.session.pauses] == [(4_000, "asked")]


def test_nothing_runs_after_stopping(rig: Rig) -> None:
    at_ms = rig.session.position_ms
    rig.session.enter()
    rig.wait(100)
    assert rig.session.position_ms == at_ms
    assert rig.session.any_key() is Reply.IGNORED


def test_a_session_is_stopped_from_outside_wherever_it_is() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 2)
    assert rig.session.stop() is Reply.ENDED
    assert rig.session.state is State.STOPPED


def test_a_session_that_has_ended_stays_as_it_ended() -> None:
    rig = Rig(balloon(sets=1))
    rig.clock.advance(3_600)
    assert rig.session.stop() is Reply.IGNORED
    assert rig.session.state is State.FINISHED
