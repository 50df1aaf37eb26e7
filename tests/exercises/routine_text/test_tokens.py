# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Every key is found on its line, whatever stands around it, and no text is looked at twice."""

import contextlib
import time
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.routine import Routine
from exercises.routine_text.fault import KeyPath, RoutineFault
from exercises.routine_text.tokens import check_nesting, line_of, tokens
from exercises.routine_text.write import write
from tests.exercises.routine_text.routines import routines
from tests.exercises.routine_text.test_round_trip import commented

ODD = """# name = 1
"quoted key" = 'name = 2' # name = 3
a.b = [ # [
    1, { c = 2, 'd.e' = [3,
    4] },
]
long = \"\"\"
[[steps]]
x = "\\"\"\"\"
literal = '''
[no]
'''
[[steps]]
[steps.inner] # here
z = 1979-05-27T07:32:00Z
[[steps]]
z = -1.5e3
"""


def paths(value: Any, path: KeyPath = ()) -> Iterator[KeyPath]:
    if isinstance(value, dict):
        for key, one in value.items():
            yield (*path, key)
            yield from paths(one, (*path, key))
    elif isinstance(value, list):
        for place, one in enumerate(value):
            yield from paths(one, (*path, place))


@given(routines())
def test_keys_are_found_on_their_lines(routine: Routine) -> None:
    text = commented(write(routine))
    lines = text.splitlines()
    found = list(paths(tomllib.loads(text)))
    for path in found[:: 1 + len(found) // 20]:  # some of them: each reads the text from its start
        assert str(path[-1]) in lines[line_of(text, path) - 1]


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("quoted key",), 2),
        (("a", "b"), 3),
        (("a", "b", 0), 4),
        (("a", "b", 1, "c"), 4),
        (("a", "b", 1, "d.e", 1), 5),
        (("long",), 7),
        (("literal",), 10),
        (("steps", 0), 13),
        (("steps", 0, "inner"), 14),
        (("steps", 0, "inner", "z"), 15),
        (("steps", 1), 16),
        (("steps", 1, "z"), 17),
        (("steps", 1, "gone"), 16),
        (("gone",), 1),
    ],
)
def test_odd_but_valid_text_is_understood(path: KeyPath, line: int) -> None:
    tomllib.loads(ODD)
    assert line_of(ODD, path) == line


@given(st.text())
def test_the_tokens_of_any_text_are_the_text(text: str) -> None:
    assert "".join(token.text for token in tokens(text)) == text


@pytest.mark.parametrize(
    "text",
    ['"' + '\\"' * 120_000, '"""' + '\\"' * 120_000, "'" * 250_000, '"""a' * 60_000, "[" * 250_000],
    ids=["text", "texts", "quotes", "threes", "brackets"],
)
def test_nasty_text_takes_no_time(text: str) -> None:
    before = time.process_time()
    with contextlib.suppress(RoutineFault):
        check_nesting(text)
    assert time.process_time() - before < 5
