# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ui.wording.commands import about_minutes
from ui.wording.greeting import Week, greeting
from ui.wording.history import outcome
from ui.wording.lengths import about, clock, day_and_time, minutes
from ui.wording.signals import answer

ROOT = Path(__file__).parents[2]
PROMISES = re.compile(
    r'\b(cures?|heals?|fix(es)? your|guarantee|will improve|(?<!\{0\} )(?<!Chart", ")degrees)\b'
)
"""No degrees but those that were measured, which are read back."""


@pytest.mark.parametrize(
    ("ms", "expected"), [(0, 0), (1, 1), (59_000, 1), (95_000, 2), (420_000, 7)]
)
def test_minutes_are_whole_and_anything_is_at_least_one(ms: int, expected: int) -> None:
    assert minutes(ms) == expected


def test_the_commands_round_minutes_as_the_window_does() -> None:
    assert about_minutes(30_000, 0) == about(30_000, 0) == "about 1 min, of which 0 work"


@pytest.mark.parametrize(
    ("ms", "expected"), [(0, "0:00"), (5_400, "0:05"), (365_000, "6:05"), (3_700_000, "61:40")]
)
def test_lengths_are_minutes_and_seconds(ms: int, expected: str) -> None:
    assert clock(ms) == expected


def test_a_moment_is_told_by_the_clock_of_then() -> None:
    at = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
    assert day_and_time(at, 60) == "Mon 2 Mar 2026, 00:30"
    assert day_and_time(at, -480) == "Sun 1 Mar 2026, 15:30"


@pytest.mark.parametrize(
    ("days", "since", "expected"),
    [
        (0, None, "Enter starts. Everything else can wait."),
        (0, 9, "Nothing yet this week. Last session: 9 days ago, 12 min."),
        (1, 0, "1 of 5 planned days this week. Last session: today, 12 min."),
        (3, 1, "3 of 5 planned days this week. Last session: yesterday, 12 min."),
    ],
)
def test_the_greeting_counts_and_does_not_judge(
    days: int, since: int | None, expected: str
) -> None:
    assert greeting(Week(days, 5), since, 12) == expected


def test_every_answer_to_a_stop_signal_has_words() -> None:
    assert [answer(digit) for digit in (1, 2, 3, 4, 5, None)] == [
        "too hard",
        "light-headed",
        "pain",
        "cramp",
        "numbness",
        "no answer",
    ]
    with pytest.raises(KeyError):
        outcome("lost")  # type: ignore[arg-type]


def test_nothing_promises_a_cure() -> None:
    for module in sorted((ROOT / "ui" / "wording").glob("*.py")):
        assert not PROMISES.search(module.read_text(encoding="utf-8")), module.name


def test_the_words_package_alone_loads_no_qt() -> None:
    check = "import sys, ui.wording; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], cwd=ROOT, check=False).returncode == 0
