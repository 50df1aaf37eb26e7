# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Cold scores against what holds today: which scores count, and for what."""

from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from exercises.catalogue.measures import load_measures
from exercises.cold import (
    cold_scores,
    ended_at,
    lasting,
    late,
    missing_for_lasting,
    rested,
    today,
    values,
    was_late,
)
from exercises.noise import Direction, Noise, Verdict, noise_of
from exercises.record import (
    CONTROL,
    DrillRecord,
    MeasureRecord,
    Outcome,
    PauseRecord,
    SessionRecord,
    When,
)
from exercises.sides import Side

MEASURES = load_measures()
TOE_TOUCH, LEG_RAISE = MEASURES.all["toe-touch-floor"], MEASURES.all["aslr-angle"]
FIVE_CM = Noise(5, personal=False)
MORNING = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
DRILL = DrillRecord("hip-lift-90-90-balloon", "Hip lift", 3, 0, 5, 4, 5, 20, 220_000, False)


def taken(
    when: When, at: datetime, *tries: float, side: Side = Side.BOTH, measure: str = TOE_TOUCH.id
) -> MeasureRecord:
    return MeasureRecord(measure, side, when, at, tries)


def session(
    at: datetime, *measures: MeasureRecord, routine: str = "full", offset: int = 0
) -> SessionRecord:
    return SessionRecord(
        id=at.isoformat(),
        started_at=at,
        offset_minutes=offset,
        routine=routine,
        routine_name=routine,
        outcome=Outcome.FINISHED,
        active_ms=600_000,
        paused_ms=60_000,
        drills=() if routine == CONTROL else (DRILL,),
        pauses=(),
        signals=(),
        measures=measures,
    )


def day(
    number: int, before: float, after: float | None = None, routine: str = "full"
) -> SessionRecord:
    """A session at six on that day, measured five minutes before and right after it."""
    at = MORNING + timedelta(days=number)
    measures = [taken(When.BEFORE, at - timedelta(minutes=5), before)]
    if after is not None:
        measures.append(taken(When.AFTER, at + timedelta(minutes=12), after))
    return session(at, *measures, routine=routine)


def cold(*sessions: SessionRecord) -> list[float]:
    return values(cold_scores(sessions, TOE_TOUCH.id))


def test_what_is_measured_before_the_drills_is_cold_and_the_oldest_comes_first() -> None:
    assert cold(day(2, 7.0, 3.0), day(0, 9.0, 4.0), day(1, 8.0)) == [9.0, 8.0, 7.0]


def test_one_measure_is_no_other_and_a_leg_has_its_own() -> None:
    left, right = (
        taken(When.BEFORE, MORNING, 60, 62, side=side, measure=LEG_RAISE.id)
        for side in (Side.LEFT, Side.RIGHT)
    )
    one = session(MORNING, left, right, taken(When.BEFORE, MORNING, 9.0))
    assert values(cold_scores([one], LEG_RAISE.id, Side.LEFT)) == [61]
    assert values(cold_scores([one], LEG_RAISE.id, Side.BOTH)) == []


def test_the_second_session_of_a_day_is_not_cold() -> None:
    evening = session(MORNING + timedelta(hours=12), taken(When.BEFORE, MORNING, 2.0))
    assert cold(day(0, 9.0), evening) == [9.0]
    plain_morning = session(MORNING)
    assert cold(plain_morning, evening) == [], "it was not measured, but practised"


def test_a_day_ends_at_midnight_as_it_was_lived() -> None:
    late_at = datetime(2026, 3, 2, 22, 30, tzinfo=UTC)  # half past eleven at night in Berlin
    night = session(late_at, taken(When.BEFORE, late_at, 9.0), offset=60)
    next_at = late_at + timedelta(hours=1)  # half past midnight there; the same day in UTC
    after = session(next_at, taken(When.BEFORE, next_at, 8.0), offset=60)
    assert cold(night, after) == [9.0, 8.0]
    days = [score.lived_on for score in cold_scores([night, after], TOE_TOUCH.id)]
    assert days == [date(2026, 3, 2), date(2026, 3, 3)]


def test_a_control_session_is_cold_before_and_makes_nothing_warm() -> None:
    control = day(0, 9.0, 8.0, routine=CONTROL)
    evening = session(MORNING + timedelta(hours=12), taken(When.BEFORE, MORNING, 2.0))
    assert cold(control) == [9.0]
    assert cold(control, evening) == [9.0], "one a day"


def test_what_lasts_is_the_mean_of_the_last_three_against_that_of_the_first_three() -> None:
    # first (9 + 8 + 10) / 3 = 27 / 3 = 9; last (4 + 3 + 2) / 3 = 9 / 3 = 3; by -6
    # differences -1 2 -3 -3 -1 -1, mean -7/6; squares of what is off it sum to 25 - 49/6 = 16.8333;
    # over 5: 3.36667, its root 1.83485; 1.96 times that 3.596: below the table's 5
    scores = cold_scores([day(n, v) for n, v in enumerate([9, 8, 10, 7, 4, 3, 2])], TOE_TOUCH.id)
    found = lasting(TOE_TOUCH, scores, noise_of(TOE_TOUCH, values(scores)))
    assert found is not None
    assert (found.change.before, found.change.after, found.change.by) == (9, 3, -6)
    assert found.change.noise == FIVE_CM
    assert found.change.verdict is Verdict.PROBABLY
    assert found.change.direction is Direction.FURTHER
    assert values(found.first) == [9, 8, 10]
    assert values(found.last) == [4, 3, 2]


def test_what_lasts_is_held_against_one_s_own_noise() -> None:
    # 14, 8, 14, 8, 6, 2: first 36 / 3 = 12, last 16 / 3 = 5.3333, by -6.6667
    # differences -6 6 -6 -2 -4, mean -2.4; squares off it 12.96 + 70.56 + 12.96 + 0.16 + 2.56
    # = 99.2; over 4: 24.8, its root 4.97996; 1.96 times that 9.7607
    scores = cold_scores([day(n, v) for n, v in enumerate([14, 8, 14, 8, 6, 2])], TOE_TOUCH.id)
    found = lasting(TOE_TOUCH, scores, noise_of(TOE_TOUCH, values(scores)))
    assert found is not None
    assert found.change.noise.personal
    assert found.change.noise.value == pytest.approx(9.7607, abs=1e-4)
    assert found.change.by == pytest.approx(-6.6667, abs=1e-4)
    assert found.change.verdict is Verdict.NOISE


@pytest.mark.parametrize(("count", "missing"), [(0, 6), (1, 5), (5, 1), (6, 0), (9, 0)])
def test_six_cold_scores_are_needed_before_anything_lasts(count: int, missing: int) -> None:
    scores = cold_scores([day(n, 5.0) for n in range(count)], TOE_TOUCH.id)
    assert missing_for_lasting(scores) == missing
    assert (lasting(TOE_TOUCH, scores, noise_of(TOE_TOUCH, values(scores))) is None) is (
        missing > 0
    )


def test_within_one_session_a_change_is_today_s() -> None:
    moved = today(TOE_TOUCH, Side.BOTH, day(0, 9.0, 3.0), FIVE_CM)
    assert moved is not None
    assert (moved.by, moved.verdict) == (-6.0, Verdict.PROBABLY)
    assert today(TOE_TOUCH, Side.BOTH, day(0, 9.0), FIVE_CM) is None


def test_today_s_scores_after_the_drills_never_count_as_lasting() -> None:
    sessions = [day(n, 9.0, 0.0) for n in range(8)]
    found = lasting(TOE_TOUCH, cold_scores(sessions, TOE_TOUCH.id), FIVE_CM)
    assert found is not None
    assert found.change.by == 0


def test_the_newest_control_session_that_has_both_says_what_rest_does() -> None:
    sessions = [
        day(0, 9.0, 8.0, routine=CONTROL),
        day(1, 9.0, 7.0, routine=CONTROL),
        day(2, 9.0, routine=CONTROL),
        day(3, 9.0, 1.0),
    ]
    moved = rested(TOE_TOUCH, Side.BOTH, sessions, FIVE_CM)
    assert moved is not None
    assert moved.by == -2.0
    assert rested(TOE_TOUCH, Side.BOTH, [sessions[3]], FIVE_CM) is None


def test_a_first_try_more_than_three_minutes_after_the_last_drill_is_late() -> None:
    end = ended_at(session(MORNING))
    assert end == MORNING + timedelta(minutes=11), "ten minutes and a pause of one"
    in_time = end + timedelta(minutes=3)
    assert not late(MEASURES.guide, end, in_time)
    assert late(MEASURES.guide, end, in_time + timedelta(milliseconds=1))


def test_a_pause_in_which_a_session_was_ended_is_after_its_last_drill() -> None:
    held = (PauseRecord(200_000, 40_000, "key"), PauseRecord(600_000, 20_000, "asked"))
    one = replace(session(MORNING), pauses=held)
    assert ended_at(one) == MORNING + timedelta(minutes=10, seconds=40)


def test_a_session_s_end_is_when_it_was_last_seen_however_long_its_set_ups_waited() -> None:
    seen_at = MORNING + timedelta(minutes=25)
    waited = replace(session(MORNING), seen_at=seen_at)
    assert ended_at(waited) == seen_at
    held = replace(waited, pauses=(PauseRecord(600_000, 20_000, "signal"),))
    assert ended_at(held) == seen_at - timedelta(seconds=20)
    assert not was_late(MEASURES.guide, waited, taken(When.AFTER, seen_at, 3.0))


def test_a_session_left_in_the_set_up_of_a_later_drill_is_reckoned_from_its_beginning() -> None:
    whole = session(MORNING)
    seen_at = MORNING + timedelta(minutes=40)
    to_come = replace(whole.drills[-1], sets_done=0, work_ms=0)
    done = replace(whole.drills[-1], sets_done=whole.drills[-1].sets)
    left = replace(whole, drills=(done, to_come), seen_at=seen_at, outcome=Outcome.STOPPED)
    assert ended_at(left) == MORNING + timedelta(minutes=11)
    in_work = replace(left, drills=(replace(done, sets_done=0), to_come))
    assert ended_at(in_work) == seen_at


def test_only_a_measure_after_drills_can_be_late() -> None:
    at = MORNING + timedelta(minutes=20)
    after, before = taken(When.AFTER, at, 3.0), taken(When.BEFORE, at, 3.0)
    assert was_late(MEASURES.guide, session(MORNING), after)
    assert not was_late(MEASURES.guide, session(MORNING), before)
    assert not was_late(MEASURES.guide, session(MORNING, routine=CONTROL), after)


@given(
    st.lists(st.tuples(st.integers(0, 5), st.integers(0, 23), st.booleans()), unique=True),
    st.randoms(),
)
def test_there_is_at_most_one_score_a_day_whatever_order_they_come_in(
    times: list[tuple[int, int, bool]], chance: Random
) -> None:
    sessions = [
        session(
            MORNING + timedelta(days=d, hours=h, minutes=m),
            taken(When.BEFORE, MORNING + timedelta(days=d, hours=h, minutes=m), float(h)),
        )
        for d, h, m in times
    ]
    scores = cold_scores(sessions, TOE_TOUCH.id)
    days = [score.lived_on for score in scores]
    assert days == sorted(set(days))
    assert set(days) == {s.started_at.date() for s in sessions}
    chance.shuffle(sessions)
    assert cold_scores(sessions, TOE_TOUCH.id) == scores
