# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A set of preferences that is wrong cannot exist, and one that exists does not change."""

from datetime import date
from typing import Any

import pytest

from exercises.plan import Answer
from settings.preferences import RANGES, Preferences


def made(name: str, value: Any) -> Preferences:
    return Preferences(**{name: value})


@pytest.mark.parametrize("name", RANGES)
def test_a_number_stays_in_its_range(name: str) -> None:
    allowed = RANGES[name]
    for good in (allowed[0], allowed[-1]):
        assert getattr(made(name, good), name) == good
    for bad in (allowed[0] - 1, allowed[-1] + 1):
        with pytest.raises(ValueError, match=f"from {allowed[0]} to {allowed[-1]}"):
            made(name, bad)


def test_levels_paces_and_ids_stay_in_their_ranges() -> None:
    with pytest.raises(ValueError, match="from 1 to 99"):
        Preferences(levels={"balloon": 0})
    with pytest.raises(ValueError, match="from -40 to 40"):
        Preferences(paces={"balloon": 41})
    for name in ("", "x" * 101, "\ud800"):
        with pytest.raises(ValueError):
            Preferences(answers={name: Answer(yes=False, agreed_on=None)})
    with pytest.raises(ValueError, match="more than 200"):
        Preferences(levels={str(number): 1 for number in range(201)})


def test_what_they_were_made_from_can_change_without_them() -> None:
    levels = {"balloon": 2}
    preferences = Preferences(levels=levels)
    levels["balloon"] = 6
    assert preferences.levels == {"balloon": 2}
    with pytest.raises(TypeError):
        preferences.levels["balloon"] = 6  # type: ignore[index]


def test_equal_preferences_are_one_in_a_set() -> None:
    agreed = Answer(yes=True, agreed_on=date(2026, 1, 2))
    same = [Preferences(volume=3, answers={"asthma": agreed}) for _ in range(2)]
    assert len(set(same)) == 1
    assert len({*same, Preferences(volume=3)}) == 2
