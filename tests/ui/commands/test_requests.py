# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The values that the command line hands on."""

from datetime import date

import pytest

from exercises.plan import Answer, Choices
from settings.preferences import Preferences
from ui.choices import choices_for
from ui.requests import StartRequest, Switches


@pytest.mark.parametrize("speed", [0.0, -1.0, 100.1, float("nan"), float("inf")])
def test_a_speed_that_cannot_be_followed_cannot_be_asked_for(speed: float) -> None:
    with pytest.raises(ValueError, match="a speed is above 0"):
        StartRequest("balloon", speed=speed)


def test_a_window_is_not_blocked_for_less_than_no_time() -> None:
    with pytest.raises(ValueError, match="-1 ms"):
        Switches(-1)


def test_fresh_preferences_are_the_safe_choices() -> None:
    assert choices_for(Preferences()) == Choices()


def test_all_that_is_known_of_a_person_reaches_the_choices() -> None:
    answers = {"eyes": Answer(yes=True, agreed_on=date(2026, 3, 1))}
    known = Preferences(
        setup_s=45,
        rest_s=60,
        shown=True,
        answers=answers,
        levels={"a": 4},
        paces={"a": -3},
    )
    assert choices_for(known, waits=False) == Choices(
        answers=answers,
        shown=True,
        levels={"a": 4},
        paces={"a": -3},
        setup_ms=45_000,
        rest_ms=60_000,
        waits=False,
    )
