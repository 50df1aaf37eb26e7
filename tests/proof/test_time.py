# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Time on the told clock: no drift over hours, and a wall clock that is set back and forward."""

from bisect import bisect
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exercises.catalogue import load_catalogue
from exercises.dosing import Choices, Plan, prescribe
from exercises.reply import State
from exercises.routine_text.parse import parse
from exercises.timeline import Kind
from tests.exercises.routine_text import malformed
from tests.exercises.routine_text.routines import ID, SHELF
from tests.proof.effort import tell, times
from tests.ui.hall import Hall
from tests.ui.house import House
from ui.requests import StartRequest

HOURS_8_MS = 8 * 3_600_000


def long_plan(steps: int) -> Plan:
    text = malformed.HEAD + (malformed.STEP + "sets = 2\n") * steps
    routine = parse(text.encode(), ID, SHELF)
    return prescribe(
        routine, load_catalogue(), Choices(shown=True, waits=False, confirmed=frozenset({ID}))
    )


@pytest.mark.usefixtures("qtbot")
def test_no_note_drifts_over_hours() -> None:
    """Every phase of work begins with a note where the timeline has it, by the clock alone."""
    hall = Hall(long_plan(times(15, 260)))
    began_s = hall.clock()
    timeline = hall.session.course.timeline
    until_ms = min(HOURS_8_MS, timeline.total_ms)
    hall.pass_time(until_ms / 1000, step_s=0.9)
    heard_ms = sorted((at_s - began_s) * 1000 for _, at_s in hall.player.heard)
    begun = [s.at_ms for s in timeline.until(until_ms) if s.kind is Kind.WORK]
    worst_ms = max(off_ms(heard_ms, at_ms) for at_ms in begun)
    end_ms = abs(hall.session.position_ms - until_ms)
    tell(
        f"time: {until_ms / 3_600_000:.2f} h on the told clock, {len(heard_ms)} notes,"
        f" {len(begun)} phases, worst {worst_ms:.4f} ms off, the end {end_ms} ms off"
    )
    assert worst_ms < 0.01
    assert end_ms <= 1


def off_ms(heard_ms: list[float], at_ms: int) -> float:
    """Return how far the nearest note is from there."""
    place = bisect(heard_ms, at_ms)
    return min(abs(note - at_ms) for note in heard_ms[max(0, place - 1) : place + 1])


@pytest.mark.parametrize("hours", [-26, -1, 1, 26, 24 * 400])
def test_a_wall_clock_that_is_set_changes_no_length(
    qtbot: QtBot, tmp_path: Path, hours: int
) -> None:
    house = House(qtbot, tmp_path)
    try:
        house.program.start(StartRequest("balloon"))
        house.pass_time(40)
        house.clock._wall_ahead_s += hours * 3600
        house.pass_time(5)
        assert house.state() is State.RUNNING
        house.pass_time(2_000, step_s=0.5)
        [record] = house.history()
        assert record.drills[0].sets_done == record.drills[0].sets
        assert record.paused_ms == 0
        assert timedelta(milliseconds=record.active_ms) < timedelta(hours=1)
    finally:
        house.close()
