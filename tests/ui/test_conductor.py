# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The conductor: what time does to screen, sound and history, on a clock that is told."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from audio.player import Back, Lost, Stalled
from exercises.cue import Cue
from exercises.reply import Reply, State
from exercises.segment import Kind
from tests.fakes import FakeClock
from tests.ui.hall import FRAME_S, Hall, plan
from tests.ui.tape_voice import TapeVoice
from ui.manner import Manner


@pytest.fixture
def hall(qtbot: QtBot) -> Hall:
    del qtbot
    return Hall(plan())


def cues_of(hall: Hall) -> list[tuple[Cue, int]]:
    named = {Cue.TAKEN, Cue.PAUSED, Cue.RESUMED}
    return [(one.cue, one.planned_ms) for one in hall.issued if one.cue not in named]


@pytest.mark.parametrize("step_s", [FRAME_S, 0.4, 1.3])
def test_every_cue_is_issued_once_and_in_order_whatever_the_gaps(
    qtbot: QtBot, step_s: float
) -> None:
    del qtbot
    hall = Hall(plan(waits=False))
    hall.pass_time(430, step_s)
    timeline = hall.session.course.timeline
    expected = [(s.cue, s.at_ms) for s in timeline.segments if s.cue is not None]
    assert cues_of(hall) == expected
    assert hall.session.state is State.FINISHED


def test_no_cue_comes_late_on_the_axis(qtbot: QtBot) -> None:
    del qtbot
    hall = Hall(plan(waits=False))
    hall.pass_time(120)
    assert all(abs(one.late_s) < 1e-3 for one in hall.issued)


def test_nothing_sounds_while_a_set_up_waits(hall: Hall) -> None:
    hall.pass_time(200)
    assert hall.moment.waiting
    assert hall.player.heard == []
    assert hall.player.coming == {}


def test_a_key_ends_the_set_up_and_the_bells_follow(hall: Hall) -> None:
    assert hall.key("any_key") is Reply.WENT_ON
    hall.pass_time(3.2)
    assert [clip for clip, _ in hall.player.heard].count("bell") == 3


def test_a_note_is_with_the_player_nine_seconds_before_it_is_heard(hall: Hall) -> None:
    hall.key("any_key")
    began_s = hall.clock()
    ahead_s: dict[int, float] = {}
    for _ in range(900):
        hall.pass_time(FRAME_S)
        for ident, (_, due_s) in hall.player.coming.items():
            if due_s > began_s + 10:
                ahead_s.setdefault(ident, due_s - hall.clock())
    assert len(ahead_s) > 10
    assert min(ahead_s.values()) > 9 - FRAME_S


def test_a_pause_takes_every_coming_note_back(hall: Hall) -> None:
    hall.key("any_key")
    hall.pass_time(5)
    assert hall.player.coming
    hall.key("any_key")
    hall.pass_time(0.8)
    heard = len(hall.player.heard)
    hall.pass_time(20)
    assert len(hall.player.heard) == heard
    assert hall.state() is State.PAUSED


def test_a_pause_is_told_again_each_minute(hall: Hall) -> None:
    hall.key("any_key")
    hall.pass_time(5)
    hall.key("any_key")
    hall.pass_time(185, 1.0)
    assert [clip for clip, _ in hall.player.heard].count("closing") == 4


def test_faster_changes_no_note_before_the_next_breath(qtbot: QtBot) -> None:
    del qtbot
    hall = Hall(plan(waits=False))
    hall.pass_time(34)
    hall.conductor.do(partial(hall.session.change_pace, 1))
    hall.pass_time(60)
    cues = cues_of(hall)
    assert len(cues) == len(set(cues))
    timeline = hall.session.course.timeline
    passed = [s for s in timeline.segments if s.at_ms <= hall.session.position_ms]
    assert cues == [(s.cue, s.at_ms) for s in passed if s.cue is not None]


def test_lost_sound_pauses_at_the_end_of_the_phase_and_says_why(hall: Hall) -> None:
    hall.key("any_key")
    hall.pass_time(4)
    hall.player.said.append(Lost("no device"))
    hall.pass_time(0.5)
    assert hall.state() is State.RUNNING
    assert hall.moment.silent
    hall.pass_time(3)
    assert hall.state() is State.PAUSED
    assert hall.moment.why == "sound"
    assert hall.session.position_ms == 36_000


def test_going_on_without_sound_is_a_choice_that_holds(hall: Hall) -> None:
    hall.key("any_key")
    hall.pass_time(4)
    hall.player.said.append(Lost("no device"))
    hall.pass_time(4)
    assert hall.key("any_key") is Reply.RESUMED
    hall.pass_time(30)
    assert hall.state() is State.RUNNING


def test_a_preference_goes_on_without_sound(qtbot: QtBot) -> None:
    del qtbot
    hall = Hall(plan(waits=False), Manner(goes_on_silent=True))
    hall.pass_time(34)
    hall.player.said.append(Lost("no device"))
    hall.pass_time(60)
    assert hall.state() is State.RUNNING


def test_sound_that_is_back_is_heard_and_pauses_nothing(hall: Hall) -> None:
    hall.key("any_key")
    hall.pass_time(4)
    hall.player.said.append(Lost("no device"))
    hall.pass_time(0.2)
    hall.player.said.append(Back())
    hall.pass_time(8)
    assert hall.state() is State.RUNNING
    assert not hall.moment.silent
    assert any(one.cue is Cue.SOUND_BACK for one in hall.issued)


def test_a_machine_that_stood_still_pauses_where_it_stood_and_replays_nothing(hall: Hall) -> None:
    hall.key("any_key")
    hall.pass_time(5)
    awake_s = hall.clock()
    hall.clock.advance(60)
    hall.player.coming.clear()
    hall.player.said.append(Stalled(awake_s, hall.clock()))
    hall.conductor.look()
    assert hall.state() is State.PAUSED
    assert hall.moment.why == "standstill"
    assert abs(hall.session.position_ms - 35_000) < 100
    heard = len(hall.player.heard)
    hall.pass_time(10)
    assert len(hall.player.heard) <= heard + 1


def test_a_late_look_waits_for_the_players_word(hall: Hall) -> None:
    hall.key("any_key")
    hall.pass_time(5)
    shown = len(hall.moments)
    hall.clock.advance(6)
    hall.conductor.look()
    assert len(hall.moments) == shown


def test_the_record_is_written_at_every_set(qtbot: QtBot) -> None:
    del qtbot
    hall = Hall(plan(waits=False))
    hall.pass_time(430, 0.2)
    done = [record.drills[0].sets_done for record in hall.records]
    assert set(done) == {0, 1, 2, 3, 4, 5}
    assert len(hall.ended) == 1
    assert hall.ended[0].drills[0].breaths_done == 20


def test_the_timer_rests_when_nothing_moves(hall: Hall) -> None:
    timer = hall.conductor.frames._timer
    assert timer.interval() == 33
    hall.pass_time(40)
    assert timer.interval() == 60_020
    hall.key("any_key")
    assert timer.interval() == 33
    hall.pass_time(10)
    hall.key("any_key")
    assert timer.interval() == 60_020


def test_while_held_the_next_look_is_at_the_next_full_minute(hall: Hall) -> None:
    timer = hall.conductor.frames._timer
    hall.key("any_key")
    hall.pass_time(5)
    hall.key("any_key")
    hall.clock.advance(12.5)
    hall.conductor.look()
    assert timer.interval() == 47_520
    hall.key("signal")
    assert timer.interval() == 60_020


def test_a_key_in_a_long_wait_begins_a_minute_of_its_own(hall: Hall, qtbot: QtBot) -> None:
    timer = hall.conductor.frames._timer
    hall.pass_time(40)
    qtbot.wait(60)
    left_ms = timer.remainingTime()
    hall.key("escape")
    assert timer.remainingTime() > left_ms + 20


def test_the_balloon_grows_on_the_breath_out_and_keeps_its_air(qtbot: QtBot) -> None:
    del qtbot
    hall = Hall(plan(waits=False))
    hall.pass_time(82.5)
    fills: dict[tuple[int, str], list[float]] = {}
    for moment in hall.moments:
        segment = moment.segment
        if segment.kind is Kind.WORK and segment.set == 1:
            fills.setdefault((segment.breath or 0, segment.phase or ""), []).append(moment.fill)
    for breath in range(1, 5):
        inhale, blow = fills[breath, "inhale"], fills[breath, "exhale"]
        assert set(inhale) == {(breath - 1) / 4}
        assert blow == sorted(blow)
        assert blow[0] < blow[-1]
        assert set(fills[breath, "pause"]) == {breath / 4}
    finish = [m.fill for m in hall.moments if m.segment.kind is Kind.FINISH]
    assert finish[0] > 0.9
    assert finish[-1] == 0


@pytest.mark.parametrize("key", ["any_key", "escape", "signal"])
def test_a_key_just_after_a_late_look_shows_at_once(hall: Hall, key: str) -> None:
    hall.key("any_key")
    hall.pass_time(8)
    hall.clock.advance(2.0)
    hall.conductor.look()
    hall.key(key)
    assert hall.session.held
    assert hall.state() is hall.session.state


def test_ended_just_after_a_late_look_all_of_it_is_kept(hall: Hall) -> None:
    hall.key("any_key")
    hall.pass_time(30)
    hall.clock.advance(2.0)
    hall.conductor.look()
    hall.session.stop()
    hall.conductor.look()
    assert hall.ended[0].drills[0].breaths_done > 0


@pytest.mark.parametrize("key", ["digit", "pace", "back"])
def test_a_key_that_goes_on_with_nothing_does_not_accept_silence(hall: Hall, key: str) -> None:
    session = hall.session
    hall.player.said.append(Lost("no device"))
    hall.pass_time(0.5)
    commands: dict[str, Callable[[], Reply]] = {
        "digit": partial(session.rate, 3),
        "pace": partial(session.change_pace, 1),
        "back": session.back,
    }
    hall.conductor.do(commands[key])
    assert hall.conductor.pauses_in_silence
    hall.key("any_key")
    assert not hall.conductor.pauses_in_silence


def test_a_long_pause_is_seen_each_minute(hall: Hall) -> None:
    hall.key("any_key")
    hall.pass_time(10)
    hall.key("any_key")
    hall.pass_time(190, 1.0)
    assert hall.state() is State.PAUSED
    seen_at = hall.records[-1].seen_at
    assert seen_at is not None
    assert hall.clock.now() - seen_at < timedelta(minutes=1, seconds=15)


def test_two_answers_in_a_count_in_do_not_run_into_the_breath(qtbot: QtBot) -> None:
    del qtbot
    clock = FakeClock()
    voice = TapeVoice(clock)
    hall = Hall(plan(waits=True), Manner(), voice.make, clock=clock)
    hall.pass_time(2)
    hall.key("any_key")
    hall.conductor.do(partial(hall.session.change_pace, 1))
    hall.pass_time(0.4)
    hall.conductor.do(partial(hall.session.change_pace, 1))
    work = next(s for s in hall.session.course.timeline.segments if s.kind is Kind.WORK)
    due_s = hall.session.deadline_s(work.at_ms)
    assert due_s is not None
    hall.pass_time(8)
    answers = [one for one in voice.tape if "aster" in one.text]
    assert answers
    assert all(one.until_s <= due_s for one in answers)


def test_a_voice_that_comes_back_by_itself_lets_set_ups_end_again(qtbot: QtBot) -> None:
    del qtbot
    clock = FakeClock()
    voice = TapeVoice(clock)
    hall = Hall(plan(waits=False), Manner(needs_voice=True), voice.make, clock=clock)
    hall.pass_time(35)
    voice.lose()
    hall.pass_time(1)
    assert all(block.waits for block in hall.session.course.plan.blocks)
    voice.find()
    hall.pass_time(1)
    assert not any(block.waits for block in hall.session.course.plan.blocks)
