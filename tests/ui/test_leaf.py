# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""How the lines of a page are shared out."""

from hypothesis import given
from hypothesis import strategies as st

from ui.leaf import LEAST_LINES, share, shown

_wanted = st.lists(st.integers(1, 300), min_size=1, max_size=6)


@given(wanted=_wanted, room=st.integers(12, 60))
def test_nobody_gets_more_than_wanted_and_all_together_no_more_than_there_is(
    wanted: list[int], room: int
) -> None:
    given_lines = share(wanted, room)
    assert sum(given_lines) <= room
    assert all(got <= want for got, want in zip(given_lines, wanted, strict=True))
    assert all(got >= min(want, LEAST_LINES) for got, want in zip(given_lines, wanted, strict=True))
    assert sum(given_lines) == min(room, sum(wanted))


def test_what_one_leaves_goes_to_the_others() -> None:
    assert share([1, 100, 3], 20) == [1, 16, 3]
    assert share([50, 50], 20) == [10, 10]
    assert share([3, 4], 20) == [3, 4]


@given(lines=st.lists(st.integers(1, 3), max_size=40), room=st.integers(1, 60))
def test_items_that_are_not_shown_leave_a_line_to_say_so(lines: list[int], room: int) -> None:
    count = shown(lines, room)
    used = sum(lines[:count])
    assert used <= room
    assert count == len(lines) or used <= room - 1


def test_one_item_too_long_for_its_share_is_counted_instead() -> None:
    assert shown([3, 1], 2) == 0
    assert shown([1, 1, 1], 2) == 1
    assert shown([1, 1], 2) == 2
