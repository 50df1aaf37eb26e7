# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Set-ups: those that wait for a key, and those that go on by themselves."""

import pytest

from exercises.reply import Reply, State
from exercises.segment import Kind
from tests.exercises.made_up import REACHES, STEPS, balloon, block, plan
from tests.exercises.rig import Rig


@pytest.fixture
def waits() -> Rig:
    return Rig(balloon(waits=True))


def test_a_set_up_that_waits_holds_the_axis_at_its_end(waits: Rig) -> None:
    waits.wait(300)
    assert waits.session.waiting
    assert waits.session.position_ms == waits.session.certain_ms == 29_999
    assert waits.session.segment.kind is Kind.SETUP


def test_a_set_up_does_not_wait_before_its_end(waits: Rig) -> None:
    waits.wait(29.5)
    assert not waits.session.waiting


@pytest.mark.parametrize("seconds", [2.0, 29.9, 30.0, 1_000.0])
def test_waiting_for_a_key_counts_as_the_set_up_seconds(waits: Rig, seconds: float) -> None:
    waits.wait(seconds)
    assert waits.session.any_key() is Reply.WENT_ON
    assert waits.session.position_ms == 30_000
    assert waits.session.segment.kind is Kind.COUNT_IN
    assert waits.session.pauses == ()


@pytest.mark.parametrize("press", ["any_key", "enter", "next"])
def test_a_key_ends_the_set_up_that_waits(waits: Rig, press: str) -> None:
    waits.wait(40)
    assert getattr(waits.session, press)() is Reply.WENT_ON
    waits.wait(1)
    assert waits.session.position_ms == 31_000


def test_every_set_up_of_a_plan_that_waits_does() -> None:
    rig = Rig(plan(block(REACHES, waits=True), block(STEPS, waits=True)))
    rig.wait(100)
    rig.session.any_key()
    rig.wait(1_000)
    assert rig.session.waiting
    assert rig.session.segment.drill == "steps"


def test_only_the_blocks_that_wait_do() -> None:
    rig = Rig(plan(block(REACHES), block(STEPS, waits=True), block(REACHES)))
    rig.wait(1_000)
    assert rig.session.waiting
    rig.session.any_key()
    rig.wait(1_000)
    assert rig.session.state is State.FINISHED


def test_a_set_up_that_does_not_wait_goes_on_by_itself() -> None:
    rig = Rig(balloon())
    rig.wait(30)
    assert rig.session.segment.kind is Kind.COUNT_IN
    assert not rig.session.waiting


def test_any_key_ends_a_set_up_that_does_not_wait_as_well() -> None:
    rig = Rig(balloon())
    rig.wait(10)
    assert rig.session.any_key() is Reply.WENT_ON
    assert rig.session.position_ms == 30_000


def test_a_set_up_that_was_paused_is_said_again() -> None:
    rig = Rig(balloon())
    rig.wait(10)
    rig.session.pause("focus")
    rig.wait(5)
    assert rig.session.any_key() is Reply.RESUMED
    assert rig.coming(2) == [(Kind.SETUP, None, None), (Kind.COUNT_IN, 1, 1)]


def test_a_set_up_asked_about_while_it_waits_is_said_again(waits: Rig) -> None:
    waits.wait(60)
    waits.session.escape()
    waits.wait(3)
    assert waits.session.any_key() is Reply.RESUMED
    assert waits.session.segment.for_ms == 30_000
    waits.wait(60)
    assert waits.session.waiting


def test_the_set_up_after_a_long_pause_waits_as_well(waits: Rig) -> None:
    waits.reach(Kind.WORK, 2)
    waits.pause_for(90)
    waits.wait(500)
    assert waits.session.waiting
    waits.session.any_key()
    assert waits.coming(2) == [(Kind.COUNT_IN, 2, 1), (Kind.WORK, 2, 1)]


def test_the_pace_may_change_while_a_set_up_waits(waits: Rig) -> None:
    waits.wait(60)
    waits.session.change_pace(-1)
    assert waits.session.waiting
    waits.session.any_key()
    waits.reach(Kind.WORK, 1)
    assert waits.session.segment.for_ms == 3_500
