# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A fault's text says where and what kind it is; no error's words carry an answer out."""

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest

from exercises.record import SessionRecord
from tests.history.records import a_session
from ui.fault_text import WITHHELD, fault_text

NOBODY: dict[str, str] = {}
NOTE = "my left hip hurts since 1987"


def raised(deed: Callable[[], object]) -> BaseException:
    with pytest.raises(Exception) as caught:
        deed()
    return caught.value


def ask_the_database() -> None:
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("SELECT pain FROM void WHERE note = ?", (NOTE,))


def fail_on_the_way() -> None:
    try:
        int(NOTE)
    except ValueError as error:
        raise RuntimeError(f"cannot read {NOTE}") from error


def fail_while_mending() -> None:
    try:
        int(NOTE)
    except ValueError:
        NOBODY[NOTE]


class TypeErrorOfOurs(TypeError):
    pass


def raise_ours() -> None:
    raise TypeErrorOfOurs(NOTE)


@pytest.mark.parametrize(
    ("deed", "kind"),
    [
        (lambda: int(NOTE), "ValueError"),
        (lambda: NOBODY[NOTE], "KeyError"),
        (lambda: [1, 2].remove(NOTE), "ValueError"),  # type: ignore[arg-type]
        (lambda: open(f"/nowhere/{NOTE}"), "FileNotFoundError"),  # noqa: PTH123, SIM115
        (lambda: a_session(NOTE).nothing, "AttributeError"),  # type: ignore[attr-defined]
        (ask_the_database, "OperationalError"),
        (fail_on_the_way, "RuntimeError"),
        (fail_while_mending, "KeyError"),
        (raise_ours, "TypeErrorOfOurs"),
    ],
)
def test_no_answer_is_in_it(deed: Callable[[], object], kind: str) -> None:
    text = fault_text(raised(deed))
    assert NOTE not in text
    assert "1987" not in text
    assert f"\n{kind}: " in text
    assert "test_fault_text.py" in text, "it says where"


def test_words_that_name_the_code_alone_stay() -> None:
    text = fault_text(raised(lambda: SessionRecord.nothing))  # type: ignore[attr-defined]
    assert "has no attribute 'nothing'" in text
    assert "no such table: void" in fault_text(raised(ask_the_database))
    assert WITHHELD not in text


def test_what_led_to_it_is_told_first() -> None:
    text = fault_text(raised(fail_on_the_way))
    assert text.index("ValueError") < text.index("After that") < text.index("RuntimeError")


def test_errors_that_lead_to_one_another_come_to_an_end() -> None:
    one, other = ValueError("one"), ValueError("other")
    one.__context__, other.__context__ = other, one
    assert fault_text(one).count("Traceback") == 2
