# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Reading is total: any JSON value gives preferences, and a sentence for whatever was wrong."""

from datetime import date

import msgspec
import pytest
from hypothesis import given

from exercises.plan import LOST, Answer
from settings.parsing import as_json, parse
from settings.preferences import OnSoundLost, Preferences, Theme
from tests.settings import values


@given(found=values.json | values.nearly)
def test_anything_gives_preferences(found: object) -> None:
    loaded = parse(found)
    again = parse(as_json(loaded.preferences))
    assert again.preferences == loaded.preferences
    assert again.problems == ()
    assert all(problem.endswith(".") for problem in loaded.problems)
    assert len(loaded.problems) <= 21


@given(preferences=values.preferences)
def test_what_is_written_is_read(preferences: Preferences) -> None:
    text = msgspec.json.encode(as_json(preferences))
    loaded = parse(msgspec.json.decode(text))
    assert loaded.preferences == preferences
    assert loaded.problems == ()


def test_nothing_set_is_the_defaults() -> None:
    assert parse({}).preferences == Preferences()
    assert parse({}).problems == ()


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("volume", 300, "volume is 300, but it goes from 0 to 100; the default is used."),
        ("volume", True, "volume is True, but it is a whole number; the default is used."),
        ("volume", 70.0, "volume is 70.0, but it is a whole number; the default is used."),
        ("volume", "7" * 99, f"volume is '{'7' * 39}…, but it is a whole number; the default"),
        ("muted", 1, "muted is 1, but it is true or false; the default is used."),
        ("theme", "pink", "theme is 'pink', but it is one of system, light, dark, contrast;"),
        ("theme", ["dark"], "theme is a list, but it is one of system, light, dark, contrast;"),
        ("shown", {}, "shown is an object, but it is true or false; the default is used."),
        ("both_sides", "x", "both_sides is 'x', but it is a list of ids; the default is used."),
        ("both_sides", [1], "both_sides is a list, but it is a list of ids; the default is used."),
        ("first_card", 1, "first_card is 1, but it is an id, or empty; the default is used."),
        ("levels", 3, "levels is 3, but it is an object with an entry each; it is left out."),
    ],
)
def test_a_wrong_field_falls_back_alone(name: str, value: object, sentence: str) -> None:
    loaded = parse({"rest_s": 45, name: value, "on_sound_lost": "go-on"})
    assert loaded.preferences == Preferences(rest_s=45, on_sound_lost=OnSoundLost.GO_ON)
    assert len(loaded.problems) == 1
    assert loaded.problems[0].startswith("The preference " + sentence)


def test_a_number_that_python_cannot_write_out_is_named() -> None:
    loaded = parse({"volume": -(10**5000)})
    assert loaded.problems[0].startswith("The preference volume is a huge number, but it goes")


def test_an_unknown_field_is_named_and_left_out() -> None:
    loaded = parse({"colour": "red", "theme": "dark"})
    assert loaded.preferences == Preferences(theme=Theme.DARK)
    assert loaded.problems == ("The preference 'colour' is not known; it is left out.",)


def test_a_wrong_entry_falls_back_alone() -> None:
    loaded = parse({"levels": {"balloon": 2, "reach": 0}, "paces": {"": 1, "lift": "fast"}})
    assert loaded.preferences == Preferences(levels={"balloon": 2})
    assert len(loaded.problems) == 3


def test_too_many_entries_are_cut() -> None:
    loaded = parse({"paces": {str(number): 1 for number in range(1000)}})
    assert len(loaded.preferences.paces) == 200
    assert len(loaded.problems) == 1


def test_a_long_list_of_problems_is_cut() -> None:
    assert parse({str(number): 1 for number in range(1000)}).problems[-1].startswith("980 more")


def test_an_answer_keeps_the_day_it_was_agreed_on() -> None:
    loaded = parse({"answers": {"asthma": {"yes": True, "agreed_on": "2026-01-02"}}})
    assert loaded.preferences.answers == {"asthma": Answer(yes=True, agreed_on=date(2026, 1, 2))}
    assert loaded.problems == ()


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        "yes",
        {},
        {"yes": 1},
        {"yes": True, "agreed_on": "soon"},
        {"yes": True, "agreed_on": 20260102},
        {"yes": "no", "agreed_on": None},
    ],
)
def test_a_safety_answer_that_cannot_be_read_binds(wrong: object) -> None:
    loaded = parse({"shown": True, "answers": {"asthma": wrong}})
    assert loaded.preferences.answers["asthma"].binds
    assert loaded.preferences.shown
    assert "counts as yes" in loaded.problems[0]


def test_lost_safety_answers_are_asked_again() -> None:
    for found in ({"shown": True, "answers": 7}, {"answers": 7, "shown": True}):
        loaded = parse(found)
        assert loaded.preferences.shown is None
        assert loaded.preferences.answers[LOST].binds
        assert parse(as_json(loaded.preferences)).preferences == loaded.preferences
        assert loaded.problems[-1] == "The safety questions will be asked again."
