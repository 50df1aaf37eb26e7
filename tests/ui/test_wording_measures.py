# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is said of measures: never more than their noise allows."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.catalogue.measures import load_measures
from exercises.measuring import Place, Stage
from exercises.noise import Noise, Verdict, change
from exercises.sides import Side
from ui.wording import measures as words
from ui.wording import measuring
from ui.wording.measure_settings import MeasureSettingsWords

GUIDE = load_measures().guide
KNOWN = load_measures().all
TOE_TOUCH, LEG_RAISE = KNOWN["toe-touch-floor"], KNOWN["aslr-angle"]
FIVE_CM, TEN_DEGREES = Noise(5, personal=False), Noise(10, personal=False)
VALUES = st.integers(-300, 300).map(lambda tenths: tenths / 10)


@pytest.mark.parametrize(
    ("value", "shown", "said"),
    [
        (4.0, "4 cm", "4 centimetres"),
        (-3.46, "−3.5 cm", "minus 3.5 centimetres"),
        (0.0, "0 cm", "0 centimetres"),
        (-0.04, "0 cm", "0 centimetres"),
    ],
)
def test_a_value_has_its_unit_and_a_minus_that_can_be_heard(
    value: float, shown: str, said: str
) -> None:
    assert words.amount(TOE_TOUCH, value) == shown
    assert words.spoken_amount(TOE_TOUCH, value) == said


def test_an_angle_is_shown_with_its_sign_and_said_with_its_word() -> None:
    assert words.amount(LEG_RAISE, 72.5) == "72.5°"
    assert words.spoken_amount(LEG_RAISE, 72.5) == "72.5 degrees"


def test_a_change_is_told_as_today_s_with_its_verdict() -> None:
    further = change(TOE_TOUCH, 8, 2, FIVE_CM)
    assert words.today(TOE_TOUCH, Side.BOTH, further) == (
        "Toe touch today, probably changed: reached 6 cm further."
    )
    less = change(LEG_RAISE, 80, 62, TEN_DEGREES)
    assert words.today(LEG_RAISE, Side.LEFT, less) == (
        "Leg raise, left today, clearly changed: reached 18° less far."
    )
    noise = change(TOE_TOUCH, 8, 5, FIVE_CM)
    assert words.today(TOE_TOUCH, Side.BOTH, noise) == (
        "Toe touch today, within measurement noise: 3 cm apart, and below 5 cm nothing can be told."
    )


@given(before=st.floats(-30, 30), after=st.floats(-30, 30))
def test_a_change_is_the_difference_of_the_two_values_as_they_are_shown(
    before: float, after: float
) -> None:
    one, other = (float(words.number(value).replace("−", "-")) for value in (before, after))
    told = words.changed(TOE_TOUCH, change(TOE_TOUCH, before, after, FIVE_CM))
    assert f" {words.amount(TOE_TOUCH, abs(one - other))} " in told


def test_what_is_missing_to_say_what_lasts_is_counted() -> None:
    assert words.still_needed(1) == "One more cold score is needed in this time to say what lasts."
    assert words.still_needed(4) == "4 more cold scores are needed in this time to say what lasts."


@given(before=VALUES, after=VALUES, noise=st.floats(5, 30))
def test_noise_is_never_called_further_and_nothing_is_called_improved(
    before: float, after: float, noise: float
) -> None:
    moved = change(TOE_TOUCH, before, after, Noise(noise, personal=noise > 5))
    said = words.today(TOE_TOUCH, Side.BOTH, moved)
    assert not re.search("improv|better|lasting|for good", said)
    assert bool(re.search("further|less far", said)) is (moved.verdict is not Verdict.NOISE)


def test_the_noise_says_whose_it_is() -> None:
    assert words.noise(TOE_TOUCH, FIVE_CM) == "Below 5 cm is noise: by what is published."
    own = Noise(6.29, personal=True)
    assert words.noise(TOE_TOUCH, own) == "Below 6.3 cm is noise: learnt from your own scores."


def test_rest_and_practice_are_told() -> None:
    rested = change(TOE_TOUCH, 8, 2, FIVE_CM)
    assert words.rest_did_as_much(TOE_TOUCH, rested) == "Rest alone moved it as much: by 6 cm."
    assert words.trained(((5, "Toe Touch Progression"),)) == (
        "Drill 5, Toe Touch Progression, trains this test itself: part is practice."
    )
    assert words.trained(()) == ""


SPELT: dict[float, str] = {2: "two", 3: "three", 5: "five", 15: "fifteen"}


def said_in(stage: Stage, number: int) -> str:
    return measuring.said(TOE_TOUCH, Place(stage, Side.BOTH, number, 3, (), False, None))


def test_numbers_that_stand_in_a_sentence_are_those_that_guide_a_measure() -> None:
    assert f" {SPELT[GUIDE.warm_up_ms / 60_000]} minutes." in said_in(Stage.WARM_UP, 1)
    rest = f" {SPELT[GUIDE.rest_ms / 60_000]} minutes "
    assert rest in said_in(Stage.REST, 1)
    assert rest in MeasureSettingsWords().control_more
    practice = f" {SPELT[GUIDE.practice_tries].capitalize()} tries do not count."
    assert practice in said_in(Stage.PRACTICE, 1)
    assert f" {SPELT[GUIDE.least_gap_ms / 1_000]} seconds." in said_in(Stage.TRY, 2)
    assert f" {SPELT[GUIDE.tries]} more." in measuring.again(TOE_TOUCH)
    assert f" {GUIDE.late_ms / 60_000:g} minutes " in words.was_late()
