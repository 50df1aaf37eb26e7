# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Time on the told clock: no drift over hours, and a wall clock that is set back and forward."""

import time
from bisect import bisect
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exercises.catalogue import load_catalogue
from exercises.dosing import prescribe
from exercises.lived import lived_at
from exercises.plan import Choices, Plan
from exercises.record import Outcome
from exercises.reply import State
from exercises.routine_text.parse import parse
from exercises.segment import Kind
from tests.exercises.routine_text import malformed
from tests.exercises.routine_text.routines import ID, SHELF
from tests.fakes import NOON
from tests.proof.effort import tell, times
from tests.ui.hall import Hall
from tests.ui.house import House
from ui.requests import StartRequest

Key = Qt.Key
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


CHANGES = {
    "Europe/Berlin, an hour back": ("Europe/Berlin", datetime(2026, 10, 25, 0, 59, tzinfo=UTC)),
    "Europe/Berlin, an hour on": ("Europe/Berlin", datetime(2026, 3, 29, 0, 59, tzinfo=UTC)),
    "Lord Howe Island, half an hour": (
        "Australia/Lord_Howe",
        datetime(2026, 4, 4, 14, 59, tzinfo=UTC),
    ),
    "Santiago, at midnight": ("America/Santiago", datetime(2026, 9, 6, 3, 59, tzinfo=UTC)),
}


@pytest.fixture
def in_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    def live_in(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield live_in
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("change", CHANGES)
def test_summer_time_that_begins_or_ends_in_a_session_changes_no_length(
    qtbot: QtBot, tmp_path: Path, in_zone: Callable[[str], None], change: str
) -> None:
    zone, before = CHANGES[change]
    in_zone(zone)
    house = House(qtbot, tmp_path)
    try:
        house.clock._wall_ahead_s = (before - NOON).total_seconds() - house.clock()
        offsets = {(before + timedelta(minutes=m)).astimezone().utcoffset() for m in (0, 2)}
        assert len(offsets) == 2, "here is no change"
        house.program.start(StartRequest("balloon"))
        house.pass_time(40)
        house.press(Key.Key_Right)
        house.pass_time(90)
        assert house.state() is State.RUNNING
        house.press(Key.Key_A)
        house.pass_time(5, step_s=0.5)
        house.press(Key.Key_A)
        house.pass_time(2_000, step_s=0.5)
        [record] = house.history()
        lived = lived_at(record.started_at, record.offset_minutes)
        assert record.started_at == before
        assert lived.replace(tzinfo=None) == before.astimezone().replace(tzinfo=None)
        assert record.outcome is Outcome.FINISHED
        assert len(record.pauses) == 1
        assert 4_900 <= record.paused_ms <= 6_000
        assert timedelta(milliseconds=record.active_ms) < timedelta(minutes=15)
        house.program.open_page("history")
    finally:
        house.close()
    tell(f"time: {change}: the session is as long as ever, on the day it began")
