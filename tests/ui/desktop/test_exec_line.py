# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A command comes back out of an Exec line as it went in, whatever its words hold."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.desktop.exec_line import exec_line

WORDS = st.lists(
    st.text(st.characters(exclude_characters="\0"), max_size=12), min_size=1, max_size=4
)


def read_back(value: str) -> list[str]:
    """Read a value of Exec as the specification tells a desktop to."""
    signs = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
    unescaped = re.sub(r"\\(.)", lambda found: signs[found[1]], value)
    words = re.findall(r'"((?:[^"\\`$]|\\["`$\\])*)"|([^ ]+)', unescaped)
    taken = [re.sub(r'\\(["`$\\])', r"\1", quoted) or bare for quoted, bare in words]
    assert not any(re.search(r"(?<!%)(?:%%)*%(?!%)", word) for word in taken)
    return [word.replace("%%", "%") for word in taken]


@given(WORDS)
def test_every_word_comes_back(words: list[str]) -> None:
    command = ["/opt/ninety", *words]
    line = exec_line(command)
    assert "\n" not in line
    assert read_back(line) == command


@pytest.mark.parametrize("folder", ["/a=b", "/100%"])
def test_a_program_that_no_entry_may_name_is_started_by_a_shell(folder: str) -> None:
    assert read_back(exec_line([f"{folder}/python", "main.py"])) == [
        "/bin/sh", "-c", 'exec "$0" "$@"', f"{folder}/python", "main.py",
    ]  # fmt: skip


def test_plain_words_stay_plain() -> None:
    assert exec_line(["/opt/ninety", "start", "full"]) == "/opt/ninety start full"
