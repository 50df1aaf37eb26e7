# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Whatever a file holds, it is read or refused in a sentence that says where and why."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.routine import Routine
from exercises.routine_text.fault import RoutineFault
from exercises.routine_text.parse import MOST_BYTES, parse
from exercises.routine_text.write import write
from tests.exercises.routine_text import malformed
from tests.exercises.routine_text.routines import ID, SHELF, routines

TEXTS = [*malformed.NO_TOML, *malformed.NESTED, *malformed.MISFITS]
FILES = [*malformed.NO_TEXT, *((text.encode(), part) for text, part in TEXTS)]


@pytest.mark.parametrize("found", FILES, ids=lambda found: found[1][:40])
def test_a_malformed_file_is_refused_with_place_and_reason(found: tuple[bytes, str]) -> None:
    content, part = found
    with pytest.raises(RoutineFault) as refused:
        parse(content, ID, SHELF)
    sentence = str(refused.value)
    assert part in sentence
    assert sentence.endswith(".")
    assert sentence.isprintable()
    assert len(sentence) < 400


def test_there_are_a_hundred_malformed_files_of_different_kinds() -> None:
    assert len({part for _, part in FILES}) >= 100


@given(
    st.binary(max_size=300) | st.text(st.characters(codec="utf-8"), max_size=300).map(str.encode)
)
def test_any_bytes_are_refused_in_a_sentence(content: bytes) -> None:
    with pytest.raises(RoutineFault):
        parse(content, ID, SHELF)


@given(routines(), st.data())
def test_a_file_with_a_piece_of_it_changed_is_read_or_refused(
    routine: Routine, data: st.DataObject
) -> None:
    text = write(routine)
    at = data.draw(st.integers(0, len(text)))
    until = data.draw(st.integers(at, min(len(text), at + 20)))
    pieces = st.sampled_from(
        ["", "[", "]", '"', "'", "=", "\n", ".", "#", "0", "{", "}", "\\", "-"]
    )
    piece = data.draw(
        pieces | st.text(max_size=3).map(lambda one: one.encode(errors="ignore").decode())
    )
    changed = text[:at] + piece + text[until:]
    with suppress(RoutineFault):
        parse(changed.encode(), ID, SHELF)


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm() -> None:
    plain = malformed.GOOD + "level = 3 # three\n"
    windows = b"\xef\xbb\xbf" + plain.replace("\n", "\r\n").encode()
    assert parse(windows, ID, SHELF) == parse(plain.encode(), ID, SHELF)


def test_lines_are_counted_alike_with_windows_line_ends() -> None:
    with pytest.raises(RoutineFault, match=r"Line 4: steps\[1\]\.level"):
        parse((malformed.GOOD + "level = 9\n").replace("\n", "\r\n").encode(), ID, SHELF)


def test_a_routine_of_two_thousand_drills_is_read() -> None:
    text = malformed.HEAD + (malformed.STEP + "sets = 2\n") * 2000
    assert len(text) <= MOST_BYTES
    assert len(parse(text.encode(), ID, SHELF).steps) == 2000
