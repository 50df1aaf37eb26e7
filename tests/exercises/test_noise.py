# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What may be said of a change, against examples worked out by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.catalogue.measures import load_measures
from exercises.measure import mean, spread, spreads_too_far
from exercises.noise import (
    Change,
    Direction,
    Noise,
    Verdict,
    change,
    noise_of,
    pain_moved,
    rest_moved_as_much,
)

KNOWN = load_measures().all
TOE_TOUCH, LEG_RAISE = KNOWN["toe-touch-floor"], KNOWN["aslr-angle"]
FIVE_CM, TEN_DEGREES = Noise(5, personal=False), Noise(10, personal=False)
CM = st.integers(-300, 300).map(lambda tenths: tenths / 10)
"""Tries as they are typed: tenths of a centimetre."""


def toe_touch(before: float, after: float) -> Change:
    return change(TOE_TOUCH, before, after, FIVE_CM)


def leg_raise(before: float, after: float) -> Change:
    return change(LEG_RAISE, before, after, TEN_DEGREES)


def test_the_mean_is_that_of_the_three_counted_tries() -> None:
    # (6.5 + 5.0 + 4.7) / 3 = 16.2 / 3 = 5.4
    assert mean((6.5, 5.0, 4.7)) == pytest.approx(5.4)
    # (-2 - 3 + 0.5) / 3 = -4.5 / 3 = -1.5
    assert mean((-2, -3, 0.5)) == pytest.approx(-1.5)


def test_tries_over_three_centimetres_or_eight_degrees_apart_are_taken_again() -> None:
    assert spread((4.0, 7.0, 5.0)) == 3.0
    assert not spreads_too_far(TOE_TOUCH, (4.0, 7.0, 5.0)), "exactly 3 cm"
    assert spreads_too_far(TOE_TOUCH, (4.0, 7.1, 5.0)), "3.1 cm"
    assert not spreads_too_far(TOE_TOUCH, (-1.9, 1.1, 0)), "-1.9 to 1.1 is 3 cm"
    assert not spreads_too_far(LEG_RAISE, (62, 70, 66)), "exactly 8 degrees"
    assert spreads_too_far(LEG_RAISE, (62, 71, 66)), "9 degrees"


# The threshold of the toe touch is 5 cm and 1.5 times it 7.5; lower is better.
@pytest.mark.parametrize(
    ("before", "after", "by", "verdict", "direction"),
    [
        (8.0, 8.0, 0.0, Verdict.NOISE, Direction.SAME),
        (8.0, 5.0, -3.0, Verdict.NOISE, Direction.FURTHER),
        (8.0, 3.1, -4.9, Verdict.NOISE, Direction.FURTHER),
        (8.0, 3.0, -5.0, Verdict.PROBABLY, Direction.FURTHER),
        (4.0, -1.0, -5.0, Verdict.PROBABLY, Direction.FURTHER),  # past the floor
        (8.0, 0.5, -7.5, Verdict.PROBABLY, Direction.FURTHER),
        (8.0, 0.4, -7.6, Verdict.CLEARLY, Direction.FURTHER),
        (1.0, 6.0, 5.0, Verdict.PROBABLY, Direction.LESS_FAR),
        (-3.0, 7.0, 10.0, Verdict.CLEARLY, Direction.LESS_FAR),
    ],
)
def test_a_change_of_the_toe_touch(
    before: float, after: float, by: float, verdict: Verdict, direction: Direction
) -> None:
    moved = toe_touch(before, after)
    assert (moved.by, moved.verdict, moved.direction) == (by, verdict, direction)


# That of the leg raise is 10 degrees and 1.5 times it 15; higher is better.
@pytest.mark.parametrize(
    ("before", "after", "verdict", "direction"),
    [
        (60.0, 69.9, Verdict.NOISE, Direction.FURTHER),
        (60.0, 70.0, Verdict.PROBABLY, Direction.FURTHER),
        (60.0, 75.0, Verdict.PROBABLY, Direction.FURTHER),
        (60.0, 75.1, Verdict.CLEARLY, Direction.FURTHER),
        (75.0, 60.0, Verdict.PROBABLY, Direction.LESS_FAR),
        (75.0, 58.0, Verdict.CLEARLY, Direction.LESS_FAR),
    ],
)
def test_a_change_of_the_leg_raise(
    before: float, after: float, verdict: Verdict, direction: Direction
) -> None:
    moved = leg_raise(before, after)
    assert (moved.verdict, moved.direction) == (verdict, direction)


def test_thirds_of_tenths_do_not_fall_short_of_the_threshold() -> None:
    # before: 8.1, 8.2, 8.2 -> 24.5 / 3; after: 3.1, 3.2, 3.2 -> 9.5 / 3; 15.0 / 3 = 5 exactly
    moved = toe_touch(mean((8.1, 8.2, 8.2)), mean((3.1, 3.2, 3.2)))
    assert moved.by == -5.0
    assert moved.verdict is Verdict.PROBABLY


def test_fewer_than_six_cold_scores_have_the_table_s_noise() -> None:
    wild = [0, 20, -20, 20, -20]
    assert noise_of(TOE_TOUCH, wild) == FIVE_CM
    assert noise_of(LEG_RAISE, []) == TEN_DEGREES


def test_six_cold_scores_have_their_own_noise_where_it_is_larger() -> None:
    # 4, 2, 5, 3, 6, 2: differences -2, 3, -2, 3, -4, their mean -2/5 = -0.4;
    # from it -1.6, 3.4, -1.6, 3.4, -3.6; squared 2.56 + 11.56 + 2.56 + 11.56 + 12.96 = 41.20;
    # over n - 1 = 4: 10.30, its root 3.20936; 1.96 times that 6.29035
    noise = noise_of(TOE_TOUCH, [4, 2, 5, 3, 6, 2])
    assert noise.personal
    assert noise.value == pytest.approx(6.29035, abs=1e-5)


def test_a_smaller_noise_of_one_s_own_leaves_the_table_s() -> None:
    # 4, 3, 4, 3, 4, 3: differences -1, 1, -1, 1, -1, mean -0.2; squared 3 x 0.64 + 2 x 1.44
    # = 4.8; over 4: 1.2, its root 1.09545; 1.96 times that 2.147, which is below 5
    assert noise_of(TOE_TOUCH, [4, 3, 4, 3, 4, 3]) == FIVE_CM


def test_a_steady_rise_is_no_noise() -> None:
    assert noise_of(TOE_TOUCH, [60, 50, 40, 30, 20, 10]) == FIVE_CM


def test_one_s_own_noise_moves_the_threshold() -> None:
    own = noise_of(TOE_TOUCH, [4, 2, 5, 3, 6, 2])
    assert change(TOE_TOUCH, 8, 2, own).verdict is Verdict.NOISE, "6 cm of 6.29"
    assert change(TOE_TOUCH, 8, 1, own).verdict is Verdict.PROBABLY
    assert change(TOE_TOUCH, 8, -1.5, own).verdict is Verdict.CLEARLY, "9.5 of 9.44"


@pytest.mark.parametrize(
    ("moved", "rested", "as_much"),
    [
        (-6.0, -6.0, True),
        (-6.0, -7.0, True),
        (-9.0, -5.0, True),  # rest alone passed the threshold
        (-9.0, -4.9, False),
        (-6.0, 6.0, False),  # the other way
        (-6.0, 0.0, False),
        (-3.0, -3.0, True),
        (-3.0, -2.0, False),
        (0.0, -4.0, False),
    ],
)
def test_rest_alone_moved_it_as_much(moved: float, rested: float, as_much: bool) -> None:
    assert rest_moved_as_much(toe_touch(0, moved), toe_touch(0, rested)) is as_much


@pytest.mark.parametrize(
    ("before", "after", "moved"),
    [(3, 4, 0), (4, 3, 0), (3, 5, 2), (5, 3, -2), (0, 10, 10), (None, 5, 0), (5, None, 0)],
)
def test_pain_has_moved_from_two_on(before: int | None, after: int | None, moved: int) -> None:
    assert pain_moved(before, after) == moved


@given(before=CM, after=CM)
def test_the_way_back_is_as_sure_and_goes_the_other_way(before: float, after: float) -> None:
    there, back = toe_touch(before, after), toe_touch(after, before)
    assert there.verdict is back.verdict
    assert there.by == -back.by
    assert there.direction is Direction.SAME or there.direction is not back.direction


@given(before=CM, after=CM, value=st.floats(1, 40))
def test_more_noise_never_makes_a_change_surer(before: float, after: float, value: float) -> None:
    order = list(Verdict)
    less = change(TOE_TOUCH, before, after, Noise(value, personal=True))
    more = change(TOE_TOUCH, before, after, Noise(value * 1.1, personal=True))
    assert order.index(more.verdict) <= order.index(less.verdict)


@given(before=CM, after=CM)
def test_below_the_threshold_there_is_nothing_but_noise(before: float, after: float) -> None:
    tenths = abs(round(after * 10) - round(before * 10))
    verdict = toe_touch(before, after).verdict
    assert (verdict is Verdict.NOISE) is (tenths < 50)
    assert (verdict is Verdict.CLEARLY) is (tenths > 75)


@given(scores=st.lists(CM, max_size=20), by=CM)
def test_noise_is_never_below_the_table_s_and_does_not_ask_where_one_stands(
    scores: list[float], by: float
) -> None:
    noise = noise_of(TOE_TOUCH, scores)
    assert noise.value >= 5
    assert noise.personal is (noise.value > 5)
    moved = noise_of(TOE_TOUCH, [score + by for score in scores])
    assert moved.value == pytest.approx(noise.value, abs=1e-5)
