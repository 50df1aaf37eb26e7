# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Plain text and JSON."""

import io
import json

from hypothesis import given
from hypothesis import strategies as st

from ui.commands.printing import printable, write_json_list, write_table

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters()),
    lambda children: st.lists(children) | st.dictionaries(st.text(), children),
)


@given(st.text(st.characters()))
def test_what_is_printed_steers_no_terminal_and_stays_on_its_line(text: str) -> None:
    assert printable(text).isprintable()


@given(st.lists(JSON))
def test_a_list_of_json_reads_back(values: list[object]) -> None:
    out = io.StringIO()
    write_json_list(values, out)
    assert out.getvalue().isascii()
    assert json.loads(out.getvalue()) == values


def test_columns_stand_under_one_another() -> None:
    out = io.StringIO()
    write_table([("at", "what"), ("10:00", ""), ("1:00", "in")], out, right=(0,))
    assert out.getvalue() == "   at  what\n10:00\n 1:00  in\n"
