# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The sound process is watched, and replaced when it dies or hangs."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from audio.player import Back, Lost, Missed, Played, PlayerState, Report, Stalled
from audio.sound import KEEPS_ENDING, NO_ANSWER, SoundProcess, _hello, could_sound, probe
from tests.audio import children
from tests.audio.clocks import BootClock
from tests.fakes import FakeClock


class Watched:
    """A sound process of ours, by a clock of ours, and all that it reported."""

    def __init__(self, script: str, marker: Path | None = None) -> None:
        self.clock = FakeClock()
        self.boot = BootClock(self.clock)
        self._arrived = threading.Event()
        command = children.command(script, marker)
        self.player = SoundProcess(command, self.clock, self._arrived.set, self.boot)
        self.reports: list[Report] = []

    def look(self) -> None:
        self.reports += self.player.reports()

    def wait(self, report: type[Report] | None = None, count: int = 1) -> None:
        """Until so many of these arrived (None: anything at all), while the clock stands still."""
        while True:
            assert self._arrived.wait(20)
            self._arrived.clear()
            self.look()
            if report is None or sum(isinstance(r, report) for r in self.reports) >= count:
                return

    def until(self, true: Callable[[], bool]) -> None:
        while not true():
            self.wait()

    def ready(self) -> None:
        self.until(lambda: self.player._ready_s is not None)

    def pass_time(self, seconds: float, look_s: float = 0.1) -> None:
        for _ in range(round(seconds / look_s)):
            self.clock.advance(look_s)
            self.look()

    @property
    def pid(self) -> int | None:
        return self.player._child.pid if self.player._child else None

    def kill(self) -> None:
        assert self.pid
        os.kill(self.pid, signal.SIGKILL)


@pytest.fixture
def watched(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Watched]:
    made = Watched(request.param, tmp_path / "ran")
    yield made
    made.player.close()


def child(script: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("watched", [script], indirect=True)


@child(children.GOOD)
def test_what_was_played_is_reported(watched: Watched) -> None:
    watched.player.play(4, "in-0", 1001.5)
    watched.wait(Played)
    assert watched.reports == [Played(4, 1001.5)]
    assert watched.player.state == PlayerState(works=True, why="")


@child(children.GOOD)
def test_the_child_is_told_whose_it_is_and_what_the_clocks_say(watched: Watched) -> None:
    watched.ready()
    hello = {"parent": os.getpid(), "volume": 100, "ahead_s": 40.0, "awake_s": 1000.0}
    assert watched.player._child
    watched.player._take({"hello": hello})  # an answer that means nothing is passed over
    assert watched.reports == []


@child(children.GOOD)
def test_volume_and_dropping_reach_the_child(watched: Watched) -> None:
    watched.player.set_volume(30)
    watched.player.drop(77.0)
    watched.wait(Stalled)
    assert watched.reports == [Lost("volume 30"), Stalled(1.0, 77.0)]
    with pytest.raises(ValueError, match="0 to 100"):
        watched.player.set_volume(101)


@child(children.DIES_ONCE)
def test_a_child_that_dies_once_is_replaced_and_hardly_anybody_hears(watched: Watched) -> None:
    watched.player.play(1, "tick", 1000.5)
    watched.player.play(2, "tick", 1001.5)
    watched.wait(Played, 2)
    assert watched.reports == [Played(1, 1000.5), Played(2, 1001.5)]


@child(children.DIES_ONCE)
def test_what_is_overdue_by_then_is_not_made_up_for(watched: Watched) -> None:
    watched.ready()
    watched.player.play(1, "tick", 1000.0)
    watched.player.play(2, "tick", 1001.5)
    watched.clock.advance(0.5)
    watched.wait(Played)
    assert watched.reports == [Missed(1, 0.5), Played(2, 1001.5)]


@child(children.DIES_ALWAYS)
def test_a_child_that_keeps_dying_means_lost_and_is_tried_ever_more_seldom(
    watched: Watched,
) -> None:
    watched.wait(Lost)
    assert watched.reports == [Lost(KEEPS_ENDING)]
    assert watched.player.state == PlayerState(works=False, why=KEEPS_ENDING)
    pauses = []
    for _ in range(4):
        watched.until(lambda: watched.pid is None)
        again_s = watched.player.look_again_s()
        assert again_s
        pauses.append(again_s - watched.clock())
        watched.clock.at_s = again_s
        watched.look()
    assert pauses == [1, 2, 4, 4]
    assert watched.reports == [Lost(KEEPS_ENDING)]


@child(children.GOOD)
def test_a_death_long_after_the_last_counts_as_the_first(watched: Watched) -> None:
    for _ in range(3):
        watched.ready()
        watched.pass_time(11)
        before = watched.pid
        watched.kill()
        watched.until(lambda: watched.pid != before)  # noqa: B023 -- called at once
    watched.ready()
    assert watched.reports == []


@child(children.HANGS_ONCE)
def test_a_child_that_hangs_is_given_up_and_replaced(watched: Watched) -> None:
    watched.ready()
    watched.player.play(1, "tick", 1000.5)
    watched.player.play(2, "tick", 1004.0)
    watched.pass_time(1.3)
    assert watched.reports == []
    watched.pass_time(0.5)
    assert watched.reports == [Lost(NO_ANSWER)]
    assert watched.pid is None
    watched.pass_time(0.7)
    watched.wait(Played)
    assert isinstance(watched.reports[1], Missed)
    assert watched.reports[2:] == [Back(), Played(2, 1.0)]


@child(children.HANGS_ONCE)
def test_a_window_that_was_blocked_does_not_blame_the_child(watched: Watched) -> None:
    watched.ready()
    watched.player.play(1, "tick", 1000.5)
    for _ in range(5):
        watched.clock.advance(3)
        watched.look()
    assert watched.reports == []


@child(children.NEVER_READY)
def test_a_child_that_never_answers_is_given_up_after_five_seconds(watched: Watched) -> None:
    watched.pass_time(4.8)
    assert watched.reports == []
    watched.pass_time(0.5)
    assert watched.reports == [Lost(NO_ANSWER)]


@child(children.NO_DEVICE)
def test_without_a_device_it_is_lost_once_and_back_when_there_is_one(watched: Watched) -> None:
    watched.wait(Lost)
    assert watched.player.state == PlayerState(works=False, why="No such device")
    watched.player.set_volume(20)
    watched.until(lambda: watched.player.state.why == "still none")
    watched.player.set_volume(30)
    watched.wait(Back)
    assert watched.reports == [Lost("No such device"), Back()]
    assert watched.player.state == PlayerState(works=True, why="")


@child(children.NO_DEVICE)
def test_while_lost_a_child_that_stops_trying_is_replaced(watched: Watched) -> None:
    watched.wait(Lost)
    watched.pass_time(2.8, look_s=1.0)
    before = watched.pid
    watched.pass_time(4, look_s=1.0)
    assert watched.pid != before
    assert watched.reports == [Lost("No such device")]


@pytest.mark.parametrize("watched", [children.GARBAGE, children.ONE_LONG_LINE], indirect=True)
def test_a_child_that_raves_is_a_child_that_died(watched: Watched) -> None:
    watched.wait(Lost)
    assert watched.reports[-1] == Lost(KEEPS_ENDING)


@child(children.GOOD)
def test_a_standstill_drops_the_notes_and_the_next_child_does_not_tell_it_again(
    watched: Watched,
) -> None:
    watched.boot.sleep(60)
    watched.player.drop(9.0)  # to which the child answers with a standstill
    watched.wait(Stalled)
    assert watched.player._notes == {}
    assert watched.player._watch.ahead_s == 100.0


@child(children.GOOD)
def test_it_says_when_it_wants_to_be_asked_again(watched: Watched) -> None:
    assert watched.player.look_again_s() == 1001.0  # for the child to be ready
    watched.ready()
    assert watched.player.look_again_s() is None
    watched.player._notes[1] = ("tick", 1005.0)
    assert watched.player.look_again_s() == 1006.0
    watched.player.close()
    assert watched.player.look_again_s() is None


@pytest.mark.parametrize("script", [children.GOOD, children.HANGS_ONCE, children.NEVER_READY])
def test_after_closing_no_child_is_left(script: str, tmp_path: Path) -> None:
    watched = Watched(script, tmp_path / "ran")
    pid = watched.pid
    assert pid
    watched.player.close()
    watched.player.close()
    watched.player.play(1, "tap", 1000.0)
    assert watched.player.reports() == []
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_program_that_is_not_there_is_lost_sound() -> None:
    player = SoundProcess(["/nowhere/to/be/found"], FakeClock(), print)
    assert player.reports() == [
        Lost("the sound process cannot be started: no such file or directory")
    ]
    player.close()


@pytest.mark.parametrize(
    ("script", "state"),
    [
        (children.GOOD, PlayerState(works=True, why="")),
        (children.NO_DEVICE, PlayerState(works=False, why="No such device")),
        (children.DIES_ALWAYS, PlayerState(works=False, why="the sound process ended")),
    ],
)
def test_a_probe_says_whether_there_is_sound(script: str, state: PlayerState) -> None:
    assert probe(children.command(script), FakeClock(), 20) == state


def test_a_probe_does_not_wait_for_ever() -> None:
    state = probe(children.command(children.NEVER_READY), FakeClock(), 0.05)
    assert state == PlayerState(works=False, why=NO_ANSWER)


def test_a_probe_of_nothing_says_so() -> None:
    assert "cannot be started" in probe(["/nowhere/to/be/found"], FakeClock(), 1).why


def test_the_library_is_known_without_loading_it() -> None:
    assert could_sound() == (True, "simpleaudio is installed")


@child(children.DIES_ONCE)
def test_one_that_takes_over_counts_a_sleep_from_the_last_note(watched: Watched) -> None:
    watched.player.play(1, "tick", 1000.5)
    watched.player.play(2, "tick", 1301.5)
    watched.wait(Played, 2)
    heir = _hello(100, watched.player._watch)["hello"]
    assert heir == {"parent": os.getpid(), "volume": 100, "ahead_s": 40.0, "awake_s": 1301.5}
