# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the sound process does, with a device and a clock that we hold in our hands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio.loudspeaker import NoSound
from audio.sound_child import SoundChild
from audio.stopped import StandstillWatch
from audio.tone import Clip, clip
from tests.audio.clocks import BootClock
from tests.fakes import FakeClock

SILENCE = clip("silence").frames


class Desk:
    """A sound child at work: its clock, its device, all that it said."""

    def __init__(self, volume: int = 100, broken: str = "") -> None:
        self.clock = FakeClock()
        self.boot = BootClock(self.clock)
        self.broken = broken
        self.takes_s = 0.0
        self.heard: list[tuple[float, bytes]] = []
        self.said: list[dict[str, object]] = []
        watch = StandstillWatch(self.clock, self.boot)
        self.child = SoundChild(self.clock, watch, self._play, self.said.append, volume)
        self.child.begin()

    def _play(self, frames: bytes, in_s: float) -> None:
        heard_s = self.clock() + in_s
        self.clock.advance(self.takes_s)
        if self.broken:
            raise NoSound(self.broken)
        self.heard.append((round(heard_s, 9), frames))

    def play(self, ident: int, name: str, at_s: float) -> None:
        self.child.take({"play": [ident, name, at_s]})

    def run(self, until_s: float) -> None:
        """Lets time pass as the process would: it is called when it asked to be, never earlier."""
        while True:
            wake_s = self.child.step()
            assert wake_s <= self.clock() + 1.0
            if wake_s > until_s:
                self.clock.at_s = until_s
                return
            self.clock.at_s = max(wake_s, self.clock())

    def saids(self, kind: str) -> list[object]:
        return [message[kind] for message in self.said if kind in message]


def test_it_tries_the_device_before_it_says_it_is_ready() -> None:
    assert Desk().said == [{"ready": ""}]
    assert Desk(broken="No such device").said == [{"ready": "No such device"}]


def test_a_note_sounds_at_its_time() -> None:
    desk = Desk()
    desk.play(5, "in-0", 1000.5)
    desk.run(1002)
    assert desk.heard[-1] == (1000.5, clip("in-0").frames)
    assert desk.said[1:] == [{"played": 5, "at": 1000.5}]


@pytest.mark.parametrize("late_s", [0.0, 0.012, 0.03])
def test_a_note_is_begun_early_so_that_a_late_waking_does_not_show(late_s: float) -> None:
    desk = Desk()
    desk.play(5, "in-0", 1000.5)
    desk.run(1000.4)
    desk.clock.at_s = 1000.47 + late_s
    desk.child.step()
    assert desk.heard[-1] == (1000.5, clip("in-0").frames)
    assert desk.saids("at") == [1000.5]


def test_a_note_that_was_begun_is_not_begun_again_when_it_is_sent_again() -> None:
    desk = Desk()
    desk.play(5, "in-0", 1000.5)
    desk.run(1000.48)
    desk.child.take({"drop": 1000.49})
    desk.play(6, "in-0", 1000.5)
    desk.run(1002)
    assert [at_s for at_s, frames in desk.heard if frames == clip("in-0").frames] == [1000.5]
    assert desk.saids("played") == [5, 6]


@given(delays=st.lists(st.floats(0.0, 9.0), min_size=1, max_size=20))
def test_every_note_sounds_once_and_in_order_of_time(delays: list[float]) -> None:
    desk = Desk()
    for ident, delay in enumerate(delays):
        desk.play(ident, "tick", 1000 + delay)
    desk.run(1010)
    played = [desk.said[1 + k] for k in range(len(delays))]
    assert sorted(desk.saids("played"), key=str) == sorted(range(len(delays)), key=str)
    assert [said["at"] for said in played] == sorted(1000 + delay for delay in delays)


def test_a_device_that_slept_is_woken_in_silence_before_the_note() -> None:
    desk = Desk()
    desk.play(1, "bell", 1030.0)
    desk.play(2, "bell", 1031.0)
    desk.run(1032)
    times = [at_s for at_s, _ in desk.heard[1:]]
    assert times == pytest.approx([1029.4, 1030.0, 1031.0])
    assert desk.heard[1][1] == SILENCE


def test_a_note_that_comes_too_late_for_that_sounds_at_once() -> None:
    desk = Desk()
    desk.run(1010)
    desk.play(1, "tap", 1010.0)
    desk.run(1011)
    assert desk.heard[1:] == [(1010.0, clip("tap").frames)]


def test_clips_are_made_before_they_are_needed() -> None:
    desk = Desk()
    desk.play(1, "out-3", 1001.0)
    steps = 0
    while desk.child.step() <= desk.clock():  # it asks to be called again at once
        steps += 1
    assert steps >= 5  # the note's and the four that come without notice


def test_nothing_is_made_shortly_before_a_note() -> None:
    desk = Desk()
    desk.play(1, "out-3", 1000.05)
    assert desk.child.step() == pytest.approx(1000.02)


def test_dropped_notes_stay_silent_and_those_before_sound() -> None:
    desk = Desk()
    desk.play(1, "tick", 1001.0)
    desk.play(2, "tick", 1002.0)
    desk.play(3, "tick", 1003.0)
    desk.child.take({"drop": 1001.0})
    desk.run(1005)
    assert desk.saids("played") == [1]


def test_volume_makes_softer_and_mute_leaves_the_device_alone() -> None:
    desk = Desk()
    loudest = max(clip("tick").frames[1::2])
    desk.child.take({"volume": 25})
    desk.play(1, "tick", 1000.5)
    desk.run(1001)
    assert desk.heard[-1][1] != clip("tick").frames
    assert max(desk.heard[-1][1][1:200:2]) <= loudest
    desk.child.take({"volume": 0})
    desk.heard.clear()
    desk.play(2, "tick", 1010.0)
    desk.run(1011)
    assert desk.heard == []
    assert desk.saids("played") == [1, 2]


def test_muted_it_does_not_mind_a_missing_device() -> None:
    desk = Desk(volume=0, broken="none")
    desk.play(1, "tick", 1001.0)
    desk.run(1002)
    assert desk.said == [{"ready": ""}, {"played": 1, "at": 1001.0}]


def test_lost_is_said_once_and_back_when_it_sounds_again() -> None:
    desk = Desk()
    desk.broken = "Connection refused"
    desk.play(1, "tick", 1001.0)
    desk.play(2, "tick", 1001.5)
    desk.run(1004.4)
    assert desk.saids("missed") == [1, 2]
    assert desk.saids("lost") == ["Connection refused"]
    assert desk.saids("tried") == ["Connection refused"] * 2
    assert desk.saids("back") == []
    desk.broken = ""
    desk.run(1006)
    assert desk.saids("back") == [True]
    assert desk.saids("tried")[-1] == ""
    assert desk.saids("lost") == ["Connection refused"]


def test_a_note_that_sounds_while_sound_is_lost_brings_it_back() -> None:
    desk = Desk(broken="none")
    desk.broken = ""
    desk.play(1, "tick", 1000.2)
    desk.run(1000.5)
    assert desk.said[1:] == [{"played": 1, "at": 1000.2}, {"back": True}]


def test_a_note_that_is_overdue_is_not_made_up_for() -> None:
    desk = Desk()
    desk.child.step()
    desk.play(1, "tick", 1000.1)
    desk.clock.advance(0.5)
    desk.run(1001)
    assert desk.saids("missed") == [1]
    assert desk.saids("played") == []


def test_after_a_standstill_nothing_is_played_and_it_is_told() -> None:
    desk = Desk()
    for ident in range(5):
        desk.play(ident, "tick", 1000.5 + ident)
    desk.run(1000.6)
    desk.clock.advance(8)
    desk.run(1010)
    assert desk.saids("played") == [0]
    assert desk.saids("missed") == []
    assert [tuple(span) for span in desk.saids("stalled")] == [(1000.47, 1008.6)]  # type: ignore[arg-type]


def test_after_a_suspend_the_note_that_is_due_is_not_played() -> None:
    desk = Desk()
    desk.play(1, "tick", 1000.5)
    desk.child.step()
    desk.boot.sleep(600)
    desk.run(1002)
    assert desk.saids("played") == []
    assert len(desk.saids("stalled")) == 1


def test_a_standstill_inside_the_device_is_told_too() -> None:
    desk = Desk()
    desk.takes_s = 5.0
    desk.play(1, "tick", 1000.5)
    desk.play(2, "tick", 1001.5)
    desk.run(1007)
    assert len(desk.saids("stalled")) == 1
    assert desk.saids("missed") == []


def test_a_standstill_while_clips_are_made_is_told_too(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk()
    desk.run(1000.5)

    def stands(name: str) -> Clip:
        desk.clock.advance(5.0)
        return clip(name)

    monkeypatch.setattr("audio.sound_child.clip", stands)
    desk.play(1, "out-7", 1002.0)
    desk.child.step()
    assert desk.saids("stalled")
    desk.run(1010)
    assert desk.saids("played") == desk.saids("missed") == []


def test_a_slow_try_while_sound_is_lost_is_no_standstill() -> None:
    desk = Desk(broken="none")
    desk.takes_s = 2.5
    desk.run(1010)
    assert desk.saids("stalled") == []


def test_the_last_clip_may_end_but_not_for_long() -> None:
    desk = Desk()
    desk.run(1005)
    assert desk.child.last_clip_s() == 0
    desk.play(1, "chord", 1005.0)
    desk.child.step()
    assert desk.child.last_clip_s() == 0.5
    desk.clock.advance(0.8)
    assert 0 < desk.child.last_clip_s() < 0.3


def test_what_is_not_in_the_protocol_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="not understood"):
        Desk().child.take({"sing": 1})


def test_muted_while_sound_is_lost_it_is_not_back() -> None:
    desk = Desk(broken="gone")
    desk.play(1, "tick", 1001.0)
    desk.run(1001.5)
    desk.child.take({"volume": 0})
    desk.play(2, "tick", 1003.0)
    desk.run(1006)
    assert desk.saids("back") == []
    assert len(desk.saids("tried")) > 2
    desk.broken = ""
    desk.child.take({"volume": 100})
    desk.run(1008)
    assert desk.saids("back") == [True]
