# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the portal's numbers mean, and what is made of those that mean nothing."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.desktop.meaning import (
    ANIMATIONS,
    COLOUR_SCHEME,
    CONTRAST,
    HIGH_CONTRAST,
    LESS_MOTION,
    SETTINGS,
    TEXT_SCALE,
    Setting,
    wishes_of,
)
from ui.desktop.wishes import Wishes

HINTED = Wishes(dark=True, contrast=True, still=True, text_percent=150)


@pytest.mark.parametrize(
    ("said", "wishes"),
    [
        ({}, Wishes()),
        ({COLOUR_SCHEME: 1}, Wishes(dark=True)),
        ({COLOUR_SCHEME: 2}, Wishes()),
        ({CONTRAST: 1}, Wishes(contrast=True)),
        ({CONTRAST: 0, HIGH_CONTRAST: True}, Wishes(contrast=True)),
        ({LESS_MOTION: 1}, Wishes(still=True)),
        ({ANIMATIONS: False}, Wishes(still=True)),
        ({LESS_MOTION: 0, ANIMATIONS: True}, Wishes()),
        ({TEXT_SCALE: 1.25}, Wishes(text_percent=125)),
        ({TEXT_SCALE: 99.0}, Wishes(text_percent=300)),
        ({TEXT_SCALE: 0.0}, Wishes(text_percent=50)),
        ({TEXT_SCALE: math.nan}, Wishes()),
    ],
)
def test_each_setting_says_what_it_is_specified_to_say(
    said: dict[Setting, object], wishes: Wishes
) -> None:
    assert wishes_of(said, Wishes()) == wishes


def test_what_the_portal_says_holds_against_what_qt_hints_at() -> None:
    said = {COLOUR_SCHEME: 2, CONTRAST: 0, LESS_MOTION: 0, TEXT_SCALE: 1.0}
    assert wishes_of(said, HINTED) == Wishes()


def test_no_preference_for_a_colour_scheme_leaves_what_qt_hints_at() -> None:
    assert wishes_of({COLOUR_SCHEME: 0}, HINTED).dark


@given(
    st.dictionaries(
        st.sampled_from(SETTINGS), st.none() | st.text() | st.binary() | st.lists(st.none())
    )
)
def test_a_value_of_another_kind_says_nothing(said: dict[Setting, object]) -> None:
    assert wishes_of(said, HINTED) == HINTED


@given(
    st.dictionaries(
        st.sampled_from(SETTINGS), st.integers() | st.floats() | st.booleans() | st.none()
    ),
    st.floats(0.5, 4),
)
def test_any_numbers_make_wishes_that_can_be_worn(
    said: dict[Setting, object], applied: float
) -> None:
    assert 50 <= wishes_of(said, Wishes(), applied).text_percent <= 300


@pytest.mark.parametrize(
    ("scale", "applied", "percent"),
    [
        (1.5, 1.0, 150),
        (1.5, 1.5, 100),
        (1.5, 3.0, 100),
        (1.25, 2.5, 100),
        (1.5, 2.0, 150),
        (0.5, 1.0, 50),
        (0.5, 0.5, 100),
        (1.0, 2.0, 100),
    ],
)
def test_a_text_size_that_qt_shows_already_is_not_applied_twice(
    scale: float, applied: float, percent: int
) -> None:
    assert wishes_of({TEXT_SCALE: scale}, Wishes(), applied).text_percent == percent
