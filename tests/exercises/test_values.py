# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Values that cannot be: each is refused when it is made."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from exercises.drill import Breath, Phase, SecondSetup
from exercises.record import DrillRecord, Outcome, SessionRecord, SignalRecord
from exercises.sides import Order, Side, Sides
from tests.exercises.made_up import EMPTY, GAP, HIP_LIFT, IN, OUT, REACHES, level, phase
from tests.fakes import NOON

DONE = DrillRecord("x", "X", 1, 0, 3, 4, 3, 12, 60_000, skipped=False)
SESSION = SessionRecord("id", NOON, 60, "r", "R", Outcome.FINISHED, 1, 0, (DONE,), (), ())


@pytest.mark.parametrize(
    ("ms", "least_ms", "most_ms"),
    [(2_000, 3_000, 4_000), (5_000, 3_000, 4_000), (0, 0, 9), (1, -1, 2)],
)
def test_a_phase_lies_inside_its_range_and_takes_time(ms: int, least_ms: int, most_ms: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        phase("odd", Breath.IN, ms, least_ms, most_ms)


@given(pace=st.integers(-30, 30), of=st.sampled_from([IN, OUT, GAP, EMPTY]))
def test_pace_never_leaves_the_range_and_never_slows_when_it_grows(pace: int, of: Phase) -> None:
    assert of.least_ms <= of.at_pace(pace + 1) <= of.at_pace(pace) <= of.most_ms
    assert of.at_pace(0) == of.ms


def test_a_level_counts_from_one_and_has_phases_and_lines() -> None:
    good = level(1, (IN,))
    with pytest.raises(ValueError, match="begin at 1"):
        replace(good, number=0)
    with pytest.raises(ValueError, match="begin at 1"):
        replace(good, breaths=0)
    with pytest.raises(ValueError, match="begin at 1"):
        replace(good, sets=0)
    with pytest.raises(ValueError, match="needs phases"):
        replace(good, phases=())
    with pytest.raises(ValueError, match="needs phases"):
        replace(good, setup=())


def test_a_breath_or_a_finish_cannot_shrink_to_nothing() -> None:
    with pytest.raises(ValueError, match="breath may not shrink"):
        level(1, (GAP, GAP))
    with pytest.raises(ValueError, match="gap may not shrink"):
        level(1, (IN,), finish=GAP)


@given(pace=st.integers(-40, 40))
def test_the_pace_that_is_kept_makes_the_same_breath(pace: int) -> None:
    at = HIP_LIFT.level(5)
    kept = at.kept_pace(pace)
    assert abs(kept) <= abs(pace)
    assert not at.is_changed(kept, pace)
    assert -6 <= kept <= 2


def test_a_drill_numbers_its_levels_and_knows_its_doses() -> None:
    with pytest.raises(ValueError, match="1, 2, 3"):
        replace(REACHES, levels=REACHES.levels[1:])
    with pytest.raises(ValueError, match="first session"):
        replace(REACHES, first_sets=9)
    with pytest.raises(ValueError, match="levels 1 to 2, not 5"):
        replace(REACHES, start_level=5)
    with pytest.raises(ValueError, match="1 breath or more"):
        replace(REACHES, first_breaths=0)


def test_sides_begin_with_one_and_change_after_a_breath_or_more() -> None:
    for wrong in ({"first": Side.BOTH}, {"every": 0}):
        with pytest.raises(ValueError, match="left or right"):
            replace(Sides(Order.ALTERNATE), **wrong)


def test_a_second_set_up_has_lines_and_time_and_no_sides_of_its_own() -> None:
    for lines, ms in (((), 1), (("Move.",), 0)):
        with pytest.raises(ValueError, match="lines and time"):
            SecondSetup(lines, ms, "made up")
    with pytest.raises(ValueError, match="no room"):
        level(1, (IN,), sides=Sides(Order.EACH), second=SecondSetup(("Move.",), 1, "made up"))


@pytest.mark.parametrize("place", range(5))
def test_no_count_of_a_record_is_below_zero(place: int) -> None:
    sets, breaths, sets_done, breaths_done, work_ms = (-1 if at == place else 0 for at in range(5))
    with pytest.raises(ValueError, match=r"goes from 0 to \d+, not -1"):
        DrillRecord("x", "X", 1, 0, sets, breaths, sets_done, breaths_done, work_ms, skipped=False)


@pytest.mark.parametrize("digit", [-1, 11])
def test_pain_and_effort_go_from_zero_to_ten(digit: int) -> None:
    with pytest.raises(ValueError, match="pain goes"):
        replace(DONE, pain=digit)
    with pytest.raises(ValueError, match="pain goes"):
        replace(SESSION, pain=digit)
    with pytest.raises(ValueError, match="effort goes"):
        replace(SESSION, effort=digit)
    assert replace(SESSION, effort=0, pain=10).pain == 10


@pytest.mark.parametrize(
    "moment", [NOON.replace(tzinfo=None), NOON.astimezone(timezone(timedelta(hours=1)))]
)
def test_times_are_aware_and_in_utc(moment: datetime) -> None:
    with pytest.raises(ValueError, match="UTC"):
        replace(SESSION, started_at=moment)
    with pytest.raises(ValueError, match="UTC"):
        SignalRecord(moment, 0, "x", 1, None)
    assert replace(SESSION, started_at=moment.replace(tzinfo=UTC)).started_at.tzinfo is UTC
