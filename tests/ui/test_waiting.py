# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Which set-ups wait for a key, with a voice and without one."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from exercises.record import DrillRecord, Outcome, SessionRecord
from exercises.segment import Kind
from tests.fakes import FakeClock
from tests.ui.hall import Hall, plan
from tests.ui.tape_voice import TapeVoice
from ui.manner import Manner
from ui.waiting import moving_on

DRILL = plan().blocks[0].drill.id
WHOLE = DrillRecord(DRILL, "Hip lift", 5, 0, 5, 4, 5, 20, 200_000, skipped=False)
RECORD = SessionRecord(
    id="a" * 32,
    started_at=datetime(2026, 3, 1, tzinfo=UTC),
    offset_minutes=0,
    routine="balloon",
    routine_name="Balloon",
    outcome=Outcome.FINISHED,
    active_ms=300_000,
    paused_ms=0,
    drills=(WHOLE,),
    pauses=(),
    signals=(),
)
PARTLY = replace(RECORD, drills=(replace(WHOLE, sets_done=4),))


def test_a_drill_that_was_done_three_times_moves_on() -> None:
    assert moving_on(plan(), [RECORD] * 2).blocks[0].waits
    assert moving_on(plan(), [RECORD, PARTLY, RECORD]).blocks[0].waits
    assert not moving_on(plan(), [RECORD] * 3).blocks[0].waits


def test_what_does_not_wait_does_not_begin_to() -> None:
    assert not moving_on(plan(waits=False), []).blocks[0].waits


def test_with_a_voice_a_known_set_up_ends_by_itself(qapp: object) -> None:
    voice = TapeVoice(FakeClock())
    known = moving_on(plan(), [RECORD] * 3)
    hall = Hall(known, Manner(needs_voice=True), voice.make, clock=voice.clock)
    hall.pass_time(31.0)
    assert hall.session.segment.kind is Kind.COUNT_IN


def test_without_a_voice_every_set_up_waits(qapp: object) -> None:
    known = moving_on(plan(), [RECORD] * 3)
    hall = Hall(known, Manner(needs_voice=True))
    hall.pass_time(60.0)
    assert hall.session.waiting


def test_a_set_up_waits_from_when_the_voice_is_lost(qapp: object) -> None:
    voice = TapeVoice(FakeClock())
    known = moving_on(plan(), [RECORD] * 3)
    hall = Hall(known, Manner(needs_voice=True), voice.make, clock=voice.clock)
    hall.pass_time(10.0)
    voice.lose()
    hall.pass_time(60.0)
    assert hall.session.waiting
    hall.key("any_key")
    hall.pass_time(4.0)
    assert hall.session.segment.kind is Kind.WORK
    cues = [clip for clip, _ in hall.player.heard]
    assert cues.count("bell") == 3


@pytest.mark.parametrize("left_s", [0.9, 0.3])
def test_a_voice_lost_at_a_set_up_s_very_end_lets_no_bell_sound(
    qapp: object, left_s: float
) -> None:
    voice = TapeVoice(FakeClock())
    known = moving_on(plan(), [RECORD] * 3)
    hall = Hall(known, Manner(needs_voice=True), voice.make, clock=voice.clock)
    ends_s = hall.session.deadline_s(hall.session.segment.until_ms)
    assert ends_s is not None
    hall.pass_time(ends_s - left_s - hall.clock())
    hall.player.heard.clear()
    voice.lose()
    hall.pass_time(5.0)
    assert hall.session.waiting
    assert "bell" not in [clip for clip, _ in hall.player.heard]
