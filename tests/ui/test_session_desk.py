# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A session and the desktop: awake while it moves, shown as it is, moved by media keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from exercises.reply import Reply, State
from tests.ui.conftest import OpenHouse
from tests.ui.house import House
from ui.desktop.media_keys.protocol import Press, Remote, Shown, Status
from ui.desktop.one_instance import Handed
from ui.requests import StartRequest
from ui.session_desk import AWAKE_MS, SessionDesk
from ui.surroundings import Surroundings
from ui.visitors import Visitors

BALLOON = StartRequest("balloon")


class Desktop:
    """A desktop that keeps what it was told."""

    def __init__(self) -> None:
        self.awake = False
        self.shown: list[Shown] = []
        self.jumps = 0
        self.there = 0
        """So many players stand on the bus."""

    def hold(self) -> None:
        self.awake = True

    def release(self) -> None:
        self.awake = False

    def media_keys(self, _remote: Remote) -> "Desktop":
        self.there += 1
        return self

    def show(self, shown: Shown) -> None:
        self.shown.append(shown)

    def jump(self) -> None:
        self.jumps += 1

    def close(self) -> None:
        self.there -= 1

    @property
    def last(self) -> Shown:
        return self.shown[-1]


class Furnished:
    """A house with a desktop around it."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.desktop = Desktop()
        self.desk = SessionDesk(
            house.program,
            house.theatre,
            house.keeper,
            lambda: self.desktop,
            self.desktop.media_keys,
            house.clock,
        )
        self.surroundings = Surroundings(house.theatre, lambda: self.desk)

    def start(self) -> None:
        self.house.program.start(BALLOON)

    def work(self) -> None:
        """Go to the first breath."""
        self.start()
        self.house.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
        self.house.pass_time(1)


@pytest.fixture
def place(open_house: OpenHouse) -> Iterator[Furnished]:
    made = Furnished(open_house())
    yield made
    made.surroundings.close()


def test_the_machine_is_kept_awake_by_a_session_alone(place: Furnished) -> None:
    assert not place.desktop.awake
    place.start()
    assert place.desktop.awake
    place.house.theatre.stop()
    assert not place.desktop.awake


def test_a_long_pause_lets_it_sleep_and_going_on_keeps_it_awake(place: Furnished) -> None:
    place.work()
    place.house.press(Qt.Key.Key_Space)
    assert place.desktop.awake
    assert place.desk._standing.isActive()
    assert place.desk._standing.interval() == AWAKE_MS == 5 * 60_000
    place.desk._standing.timeout.emit()
    assert not place.desktop.awake
    place.house.pass_time(2)
    place.house.press(Qt.Key.Key_Space)
    assert place.desktop.awake
    assert not place.desk._standing.isActive()


def test_a_session_is_shown_with_its_drill_and_its_length(place: Furnished) -> None:
    place.work()
    shown = place.desktop.last
    assert shown.status is Status.PLAYING
    assert shown.title == "90/90 Hip Lift with Balloon Breathing"
    assert shown.routine == "Balloon breathing"
    assert (shown.track, shown.rate) == (1, 1.0)
    assert shown.length_ms == place.house.session.course.timeline.total_ms


def test_only_changes_are_told(place: Furnished) -> None:
    place.work()
    before, jumps = len(place.desktop.shown), place.desktop.jumps
    place.house.pass_time(5)
    assert (len(place.desktop.shown), place.desktop.jumps) == (before, jumps)


def test_a_skip_is_told_as_a_jump(place: Furnished) -> None:
    place.start()
    place.house.pass_time(1)
    before = place.desktop.jumps
    place.house.press(Qt.Key.Key_Right)
    place.house.pass_time(0.1)
    assert place.desktop.jumps == before + 1


def test_a_pause_is_no_jump_however_long(place: Furnished) -> None:
    place.work()
    before = place.desktop.jumps
    place.house.press(Qt.Key.Key_Space)
    place.house.clock.advance(50)
    place.house.pass_time(0.1)
    assert place.desktop.last.status is Status.PAUSED
    assert place.desktop.jumps == before


def test_after_the_session_nothing_is_shown_any_more(place: Furnished) -> None:
    place.start()
    assert place.desktop.there
    place.house.theatre.stop()
    assert not place.desktop.there
    place.desk.press(Press.PLAY_PAUSE)
    assert place.house.theatre.running is None


def test_a_session_that_begins_as_a_try_out_ends_has_the_desktop(place: Furnished) -> None:
    visitors = Visitors(place.house.program, place.house.theatre)
    place.house.program.start(StartRequest("balloon", speed=2.0))
    visitors.receive(Handed(StartRequest("reset"), ""))
    place.house.window.notice.act()
    running = place.house.theatre.running
    assert running is not None
    assert running.order.plan.routine_id == "reset"
    assert (place.desktop.awake, place.desktop.there) == (True, 1)
    place.house.theatre.stop()
    assert (place.desktop.awake, place.desktop.there) == (False, 0)


@pytest.mark.parametrize("press", [Press.PAUSE, Press.PLAY_PAUSE])
def test_a_headset_pauses_and_goes_on(place: Furnished, press: Press) -> None:
    place.work()
    place.desk.press(press)
    assert place.house.state() is State.PAUSED
    place.house.pass_time(2)
    place.desk.press(Press.PLAY if press is Press.PAUSE else press)
    assert place.house.state() is State.RUNNING


def test_what_is_so_already_is_not_done_again(place: Furnished) -> None:
    place.work()
    place.desk.press(Press.PLAY)
    assert place.house.state() is State.RUNNING
    place.desk.press(Press.PAUSE)
    place.house.pass_time(2)
    place.desk.press(Press.PAUSE)
    assert place.house.state() is State.PAUSED


def test_a_set_up_that_waits_is_shown_as_paused_and_ended_by_play(place: Furnished) -> None:
    place.house.press("b")
    place.house.pass_time(200)
    assert place.house.session.waiting
    assert place.desktop.last.status is Status.PAUSED
    place.desk.press(Press.PLAY)
    assert not place.house.session.waiting


def test_next_and_previous_are_the_arrow_keys(place: Furnished) -> None:
    place.start()
    running = place.house.theatre.running
    assert running is not None
    replies: list[Reply] = []
    running.conductor.replied.connect(replies.append)
    place.desk.press(Press.NEXT)
    place.house.pass_time(5)
    place.desk.press(Press.PREVIOUS)
    assert replies == [Reply.WENT_ON, Reply.REPEATED]


def test_stop_ends_the_session_and_keeps_it(place: Furnished) -> None:
    place.work()
    before = len(place.house.player.coming) + len(place.house.player.heard)
    place.desk.press(Press.STOP)
    assert place.house.window.page == "check_in"
    assert len(place.house.player.coming) + len(place.house.player.heard) != before
    assert len(place.house.history()) == 1


def test_the_volume_is_the_sessions(place: Furnished) -> None:
    place.work()
    place.desk.set_volume(30)
    assert place.house.keeper.preferences.volume == 30
    place.house.pass_time(0.1)
    assert place.desktop.last.volume == 30


def test_the_silence_shown_while_muted_is_not_taken_for_a_volume(place: Furnished) -> None:
    place.work()
    place.desk.set_volume(30)
    place.house.press(Qt.Key.Key_Space, "m")
    place.house.pass_time(0.1)
    assert place.desktop.last.volume == 0
    place.desk.set_volume(0)
    kept = place.house.keeper.preferences
    assert (kept.volume, kept.muted) == (30, True)
    place.desk.set_volume(40)
    kept = place.house.keeper.preferences
    assert (kept.volume, kept.muted) == (40, False)


def test_the_position_is_asked_of_the_session(place: Furnished) -> None:
    assert place.desk.position_ms() == 0
    place.start()
    place.house.pass_time(4)
    assert place.desk.position_ms() == place.house.session.position_ms > 3000


def test_raise_and_quit_are_the_windows(place: Furnished) -> None:
    place.house.window.showMinimized()
    place.desk.press(Press.RAISE)
    assert not place.house.window.isMinimized()
    left: list[bool] = []
    place.house.program.left.connect(lambda: left.append(True))
    place.desk.press(Press.QUIT)
    assert left == [True]


def test_a_press_takes_away_the_keys_that_lie_over_the_session(place: Furnished) -> None:
    place.work()
    place.house.press("?")
    assert place.house.keys_shown()
    place.house.pass_time(2)
    place.desk.press(Press.PLAY)
    assert not place.house.keys_shown()
    place.house.pass_time(0.2)
    assert [name for name, _ in place.house.player.heard][-2:] == ["closing", "opening"]
    assert place.house.state() is State.RUNNING
