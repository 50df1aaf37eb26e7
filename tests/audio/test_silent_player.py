# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The player that never makes a sound keeps time like the others."""

import pytest

from audio.player import Played, PlayerState, SilentPlayer, Stalled
from tests.audio.clocks import BootClock
from tests.fakes import FakeClock


class Silence:
    def __init__(self) -> None:
        self.clock = FakeClock()
        self.boot = BootClock(self.clock)
        self.player = SilentPlayer(self.clock, self.boot, "you asked for none")


@pytest.fixture
def silence() -> Silence:
    return Silence()


def test_it_says_why_nothing_is_heard(silence: Silence) -> None:
    assert silence.player.state == PlayerState(works=False, why="you asked for none")


def test_notes_are_played_when_due_and_in_order(silence: Silence) -> None:
    silence.player.play(7, "in-0", 1002.0)
    silence.player.play(8, "tick", 1001.0)
    assert silence.player.reports() == []
    silence.clock.advance(2)
    assert silence.player.look_again_s() == 1001.0
    assert silence.player.reports() == [Played(8, 1002.0), Played(7, 1002.0)]
    assert silence.player.look_again_s() is None


def test_dropped_notes_are_forgotten(silence: Silence) -> None:
    silence.player.play(1, "tap", 1000.5)
    silence.player.play(2, "tap", 1001.0)
    silence.player.drop(1000.5)
    silence.clock.advance(1.2)
    assert silence.player.reports() == [Played(1, 1001.2)]


def test_a_note_long_overdue_means_that_the_machine_stood_still(silence: Silence) -> None:
    silence.player.play(1, "tap", 1001.0)
    silence.player.play(2, "tap", 1002.0)
    silence.clock.advance(5)
    assert silence.player.reports() == [Stalled(1000.0, 1005.0)]
    silence.clock.advance(1)
    assert silence.player.reports() == []


def test_not_being_asked_while_nothing_is_due_means_nothing(silence: Silence) -> None:
    silence.clock.advance(600)
    assert silence.player.reports() == []


def test_a_note_handed_over_late_does_not_look_like_a_standstill(silence: Silence) -> None:
    silence.clock.advance(60)
    silence.player.play(1, "tap", 1001.0)
    assert silence.player.reports() == [Played(1, 1060.0)]


def test_a_suspended_machine_is_told(silence: Silence) -> None:
    silence.player.play(1, "tap", 1030.0)
    silence.boot.sleep(600)
    silence.clock.advance(1)
    assert silence.player.reports() == [Stalled(1000.0, 1001.0)]


def test_volume_and_closing_are_taken_in_silence(silence: Silence) -> None:
    silence.player.set_volume(30)
    silence.player.play(1, "tap", 1000.0)
    silence.player.close()
    assert silence.player.reports() == []
