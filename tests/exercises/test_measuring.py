# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A measure step by step, on a told clock."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.catalogue.measures import load_measures
from exercises.measure import Measure, spreads_too_far
from exercises.measuring import Measuring, Stage, Told
from exercises.record import When
from exercises.sides import Side
from tests.fakes import FakeClock

SHIPPED = load_measures()
TOE_TOUCH, LEG_RAISE = SHIPPED.offered
GUIDE = SHIPPED.guide


class Floor:
    """Somebody who measures, and their clock."""

    def __init__(
        self, measure: Measure = TOE_TOUCH, when: When = When.BEFORE, lead: Stage = Stage.WARM_UP
    ) -> None:
        self.clock = FakeClock()
        self.taking = Measuring(measure, when, GUIDE, self.clock, self.clock.now, lead=lead)

    @property
    def stage(self) -> Stage:
        return self.taking.place.stage

    def practise(self) -> None:
        self.taking.go_on()
        self.taking.go_on()

    def count(self, *values: float) -> list[Told]:
        """Count these, resting as told between them."""
        told = []
        for value in values:
            if self.stage is Stage.GAP:
                self.clock.advance(15)
            told.append(self.taking.count(value))
        return told


def ready(measure: Measure = TOE_TOUCH) -> Floor:
    """Warm, and practised."""
    floor = Floor(measure)
    floor.taking.go_on()
    floor.practise()
    return floor


def test_it_begins_with_two_minutes_of_walking_that_end_by_themselves() -> None:
    floor = Floor()
    assert (floor.stage, floor.taking.place.left_ms) == (Stage.WARM_UP, 120_000)
    floor.clock.advance(119.9)
    assert floor.stage is Stage.WARM_UP
    floor.clock.advance(0.2)
    assert (floor.stage, floor.taking.place.left_ms) == (Stage.PRACTICE, None)


def test_two_tries_do_not_count_and_three_do() -> None:
    floor = Floor()
    floor.taking.go_on()
    seen = []
    for _ in range(2):
        place = floor.taking.place
        seen.append((place.stage, place.number, place.of))
        assert floor.taking.count(3.0) is Told.NOT_ASKED
        floor.taking.go_on()
    assert seen == [(Stage.PRACTICE, 1, 2), (Stage.PRACTICE, 2, 2)]
    place = floor.taking.place
    assert (place.stage, place.number, place.of) == (Stage.TRY, 1, 3)
    assert floor.count(3.0, 2.5, 2.0) == [Told.COUNTED, Told.COUNTED, Told.SIDE_DONE]
    (record,) = floor.taking.taken
    assert (record.measure, record.side, record.when) == (TOE_TOUCH.id, Side.BOTH, When.BEFORE)
    assert record.tries == (3.0, 2.5, 2.0)
    assert floor.taking.over


def test_counted_tries_are_at_least_fifteen_seconds_apart() -> None:
    floor = ready()
    floor.taking.count(3.0)
    assert floor.taking.place.left_ms == 15_000
    floor.clock.advance(14.9)
    assert floor.taking.count(3.0) is Told.NOT_ASKED
    floor.clock.advance(0.1)
    assert floor.taking.count(3.0) is Told.COUNTED


def test_a_key_ends_the_rest_between_two_tries() -> None:
    floor = ready()
    floor.taking.count(3.0)
    floor.taking.go_on()
    assert floor.stage is Stage.TRY
    floor.taking.go_on()
    assert floor.stage is Stage.TRY, "only a number ends a try"


def test_the_time_is_that_of_the_first_counted_try() -> None:
    floor = ready()
    floor.clock.advance(40)
    first = floor.clock.now()
    floor.count(3.0)
    floor.clock.advance(30)
    floor.count(3.0, 3.0)
    assert floor.taking.taken[0].at == first
    assert floor.clock.now() - first >= timedelta(seconds=45)


def test_tries_that_spread_too_far_are_asked_for_again() -> None:
    floor = ready()
    assert floor.count(3.0, 3.0, 6.1)[-1] is Told.AGAIN
    assert not floor.taking.taken
    place = floor.taking.place
    assert (place.again, place.number, place.counted) == (True, 1, ())
    assert floor.count(3.0, 4.0, 6.0)[-1] is Told.SIDE_DONE
    assert floor.taking.taken[0].tries == (3.0, 4.0, 6.0)


def test_the_last_try_of_a_set_that_spread_can_be_taken_back() -> None:
    floor = ready()
    first = floor.clock.now()
    assert floor.count(5.0, 5.0, 40.0)[-1] is Told.AGAIN
    assert floor.taking.take_back()
    place = floor.taking.place
    assert (place.again, place.number, place.counted) == (False, 3, (5.0, 5.0))
    assert floor.count(4.0) == [Told.SIDE_DONE]
    assert floor.taking.taken[0].tries == (5.0, 5.0, 4.0)
    assert floor.taking.taken[0].at == first


def test_the_set_before_stands_once_another_was_begun() -> None:
    floor = ready()
    floor.count(5.0, 5.0, 40.0, 6.0)
    assert floor.taking.take_back()
    assert not floor.taking.take_back()
    assert floor.taking.place.again


def test_the_third_set_stands_however_far_it_spreads() -> None:
    floor = ready()
    told = floor.count(*(9.0, 1.0, 1.0) * 3)
    assert told[2::3] == [Told.AGAIN, Told.AGAIN, Told.SIDE_DONE]
    assert floor.taking.taken[0].tries == (9.0, 1.0, 1.0)


def test_each_leg_has_its_tries_and_is_practised_first() -> None:
    floor = ready(LEG_RAISE)
    assert floor.taking.place.side is Side.LEFT
    floor.count(60, 62, 64)
    assert (floor.stage, floor.taking.place.side) == (Stage.PRACTICE, Side.RIGHT)
    assert not floor.taking.over
    floor.practise()
    floor.count(70, 71, 75)
    assert [(m.side, m.mean) for m in floor.taking.taken] == [(Side.LEFT, 62), (Side.RIGHT, 72)]
    assert floor.taking.over


@pytest.mark.parametrize(("value", "told"), [(-60, "counted"), (-60.5, "out of range")])
def test_what_nobody_can_reach_is_not_counted(value: float, told: str) -> None:
    assert ready().taking.count(value) == told


def test_a_number_can_be_taken_back_before_the_next() -> None:
    floor = ready()
    assert not floor.taking.take_back()
    floor.count(3.0, 44.0)
    assert floor.taking.take_back()
    place = floor.taking.place
    assert (place.stage, place.number, place.counted) == (Stage.TRY, 2, (3.0,))
    assert floor.count(4.0, 3.5)[-1] is Told.SIDE_DONE
    assert not floor.taking.take_back(), "a set that was taken stands"


def test_after_the_drills_there_is_no_walking() -> None:
    floor = Floor(when=When.AFTER, lead=Stage.PRACTICE)
    assert floor.stage is Stage.PRACTICE
    floor.practise()
    floor.count(1.0, 1.0, 1.0)
    assert floor.taking.taken[0].when is When.AFTER


def test_the_rest_of_a_control_session_lasts_five_minutes_whatever_is_pressed() -> None:
    floor = Floor(when=When.AFTER, lead=Stage.REST)
    floor.clock.advance(299)
    floor.taking.go_on()
    assert (floor.stage, floor.taking.place.left_ms) == (Stage.REST, 1_000)
    floor.clock.advance(1)
    assert floor.stage is Stage.PRACTICE


NUMBERS = st.floats(-100, 200).map(lambda value: round(value, 1))
KEYS = st.one_of(NUMBERS, st.sampled_from(["go on", "back"]), st.integers(1, 200))


@given(st.lists(KEYS, max_size=60))
def test_whatever_is_pressed_only_whole_sets_within_their_limits_are_taken(
    keys: list[float | str],
) -> None:
    floor = Floor(LEG_RAISE)
    for key in keys:
        if key == "go on":
            floor.taking.go_on()
        elif key == "back":
            floor.taking.take_back()
        elif isinstance(key, int):
            floor.clock.advance(key)
        else:
            floor.taking.count(float(key))
    taken = floor.taking.taken
    assert [m.side for m in taken] == [Side.LEFT, Side.RIGHT][: len(taken)]
    for record in taken:
        assert len(record.tries) == 3
        assert all(0 <= one <= 150 for one in record.tries)
    assert floor.taking.over is (len(taken) == 2)


@given(st.lists(st.integers(0, 150), min_size=9, max_size=9))
def test_a_set_that_spreads_is_taken_only_as_the_last(angles: list[int]) -> None:
    floor = ready(LEG_RAISE)
    told = Told.COUNTED
    sets = 0
    for start in range(0, 9, 3):
        told = floor.count(*angles[start : start + 3])[-1]
        sets += 1
        if told is Told.SIDE_DONE:
            break
    assert told is Told.SIDE_DONE
    assert sets == 3 or not spreads_too_far(LEG_RAISE, floor.taking.taken[0].tries)
