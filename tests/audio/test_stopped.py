# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""How a machine that stood still is told from one that is merely slow."""

import pytest

from audio.stopped import StandstillWatch, boot_clock
from tests.audio.clocks import BootClock
from tests.fakes import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def boot(clock: FakeClock) -> BootClock:
    return BootClock(clock)


@pytest.fixture
def watch(clock: FakeClock, boot: BootClock) -> StandstillWatch:
    return StandstillWatch(clock, boot)


def test_a_look_in_time_sees_nothing(watch: StandstillWatch, clock: FakeClock) -> None:
    clock.advance(60)
    assert watch.look(due_s=1060) is None
    clock.advance(1)
    assert watch.look(due_s=1100) is None


def test_a_look_a_little_late_sees_nothing(watch: StandstillWatch, clock: FakeClock) -> None:
    clock.advance(2.4)
    assert watch.look(due_s=1001) is None


def test_a_look_that_is_much_too_late_was_held_up(watch: StandstillWatch, clock: FakeClock) -> None:
    clock.advance(0.5)
    watch.look(due_s=1001)
    clock.advance(5)
    assert watch.look(due_s=1001) == (1000.5, 1005.5)
    assert watch.look(due_s=1006) is None


def test_lateness_counts_from_the_last_look_only(watch: StandstillWatch, clock: FakeClock) -> None:
    clock.advance(10)
    watch.look()
    clock.advance(1)
    assert watch.look(due_s=1001) is None


def test_a_machine_that_slept_was_held_up_though_no_look_was_late(
    watch: StandstillWatch, clock: FakeClock, boot: BootClock
) -> None:
    clock.advance(0.5)
    boot.sleep(3600)
    assert watch.look(due_s=1001) == (1000, 1000.5)
    clock.advance(0.5)
    assert watch.look(due_s=1001) is None


def test_small_steps_of_the_wall_clock_do_not_add_up(
    watch: StandstillWatch, clock: FakeClock, boot: BootClock
) -> None:
    for _ in range(10):
        clock.advance(1)
        boot.sleep(0.5)
        assert watch.look() is None


def test_a_watch_that_takes_over_tells_of_a_sleep_in_between(
    watch: StandstillWatch, clock: FakeClock, boot: BootClock
) -> None:
    boot.sleep(600)
    clock.advance(1)
    heir = StandstillWatch(clock, boot, watch.ahead_s, watch.awake_s)
    assert heir.look() == (1000, 1001)


def test_the_boot_clock_goes_on() -> None:
    assert boot_clock() <= boot_clock()
