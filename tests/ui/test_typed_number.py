# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.typed_number import number_in, numbers_in, text_of, with_key


def typed(keys: str) -> str:
    text = ""
    for key in keys:
        text = with_key(text, key)
    return text


@pytest.mark.parametrize(
    ("keys", "text", "number"),
    [
        ("", "", None),
        ("-", "-", None),
        (".", ".", None),
        ("35", "35", 35.0),
        ("-3.5", "-3.5", -3.5),
        ("3.5-", "-3.5", -3.5),
        ("--3", "3", 3.0),
        ("3..5", "3.5", 3.5),
        ("3.57", "3.5", 3.5),
        ("1234", "123", 123.0),
        (".5", ".5", 0.5),
        ("7.", "7.", 7.0),
    ],
)
def test_digits_one_minus_and_one_point_make_a_number(
    keys: str, text: str, number: float | None
) -> None:
    assert typed(keys) == text
    assert number_in(text) == number


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", ()),
        ("  ", ()),
        ("6,5 5 −4.7", (6.5, 5.0, -4.7)),
        ("6;5; 4", (6.0, 5.0, 4.0)),
        ("six", None),
        ("5 -", None),
        ("1234", None),
    ],
)
def test_several_numbers_stand_between_spaces(text: str, numbers: tuple[float, ...] | None) -> None:
    assert numbers_in(text) == numbers


@given(st.lists(st.integers(-999, 1500).map(lambda n: n / 10), max_size=10))
def test_what_is_shown_is_read_as_it_was(values: list[float]) -> None:
    assert numbers_in(text_of(values)) == tuple(values)


@given(st.text(alphabet="0123456789.-", max_size=12))
def test_whatever_is_typed_stays_a_number_or_nothing(keys: str) -> None:
    value = number_in(typed(keys))
    assert value is None or -1000 < value < 1000
