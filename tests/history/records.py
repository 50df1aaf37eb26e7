# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Records to keep: one plain session, and every session that the values allow."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from exercises.record import (
    FIRST_YEAR,
    LAST_YEAR,
    LEAST_MS,
    MOST_COUNT,
    MOST_OFFSET,
    MOST_TRY,
    DrillRecord,
    MeasureRecord,
    Outcome,
    PauseRecord,
    SessionRecord,
    SignalRecord,
    When,
)
from exercises.sides import Side

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


def a_drill(drill: str = "balloon", sets: int = 5, sets_done: int = 5) -> DrillRecord:
    return DrillRecord(drill, "Balloon", 2, -1, sets, 4, sets_done, sets_done * 4, 200_000, False)


def a_session(
    session_id: str = "one",
    *,
    hours: float = 0,
    outcome: Outcome = Outcome.FINISHED,
    drills: tuple[DrillRecord, ...] = (a_drill(),),
    note: str = "",
) -> SessionRecord:
    return SessionRecord(
        id=session_id,
        started_at=NOON + timedelta(hours=hours),
        offset_minutes=120,
        routine="balloon",
        routine_name="Balloon",
        outcome=outcome,
        active_ms=300_000,
        paused_ms=4_000,
        drills=drills,
        pauses=(PauseRecord(10_000, 4_000, "key"),),
        signals=(SignalRecord(NOON, 20_000, "balloon", 2, 3),),
        effort=4,
        pain=0,
        note=note,
    )


_wide = st.integers(-MOST_COUNT, MOST_COUNT)
_count = st.integers(0, MOST_COUNT)
_on_axis = st.integers(LEAST_MS, MOST_COUNT)
_digit = st.none() | st.integers(0, 10)
_moment = st.datetimes(datetime(FIRST_YEAR, 1, 1), datetime(LAST_YEAR, 12, 31)).map(  # noqa: DTZ001
    lambda naive: naive.replace(tzinfo=UTC)
)
_drill = st.builds(
    DrillRecord,
    drill=st.text(),
    name=st.text(),
    level=_wide,
    pace=_wide,
    sets=_count,
    breaths=_count,
    sets_done=_count,
    breaths_done=_count,
    work_ms=_count,
    skipped=st.booleans(),
    pain=_digit,
    pain_before=_digit,
)
_pause = st.builds(PauseRecord, _on_axis, _count, st.text())
_signal = st.builds(
    SignalRecord, _moment, _on_axis, st.text(), _wide, st.none() | st.integers(1, 5)
)
_measure = st.builds(
    MeasureRecord,
    measure=st.text(),
    side=st.sampled_from(Side),
    when=st.sampled_from(When),
    at=_moment,
    tries=st.lists(
        st.floats(-MOST_TRY, MOST_TRY, exclude_min=True, exclude_max=True), min_size=1, max_size=3
    ).map(tuple),
)
sessions = st.builds(
    SessionRecord,
    id=st.text(),
    started_at=_moment,
    offset_minutes=st.integers(-MOST_OFFSET, MOST_OFFSET),
    routine=st.text(),
    routine_name=st.text(),
    outcome=st.sampled_from(Outcome),
    active_ms=_on_axis,
    paused_ms=_count,
    drills=st.lists(_drill, max_size=6).map(tuple),
    pauses=st.lists(_pause, max_size=4).map(tuple),
    signals=st.lists(_signal, max_size=3).map(tuple),
    effort=_digit,
    pain=_digit,
    note=st.text(),
    felt=st.none() | st.booleans(),
    measures=st.lists(_measure, max_size=3).map(tuple),
    changed_at=st.none() | _moment,
    seen_at=st.none() | _moment,
    at_drill=st.none() | _count,
    at_set=st.none() | st.integers(1, MOST_COUNT),
)
