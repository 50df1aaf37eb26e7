# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What long routines and long histories cost: at most as n log n, by the processor."""

import math
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.growth import busy_s, histories, of_history, of_routine
from tests.proof.effort import tell, times

SLACK = 2.0
"""A busy machine takes its share of the processor's caches; n squared would be far beyond."""
FEW, MANY = times(500, 20_000), times(4_000, 200_000)


def check(what: str, few: int, many: int, short_s: float, long_s: float) -> None:
    """Hold the growth from few to many against n log n."""
    grown, allowed = long_s / max(short_s, 1e-3), many * math.log(many) / (few * math.log(few))
    exponent, limit = (math.log(growth) / math.log(many / few) for growth in (grown, allowed))
    tell(
        f"scale: {what}: {few}: {short_s * 1000:.1f} ms, {many}: {long_s * 1000:.1f} ms, "
        f"{grown:.1f} times as much for {many / few:.0f} times as many (n log n: {allowed:.1f}), "
        f"as n to the {exponent:.2f} (n log n: {limit:.2f})"
    )
    assert grown <= allowed * SLACK, what


@pytest.mark.parametrize("work", ["reading it", "prescribing it", "laying it out"])
def test_a_routine_of_two_thousand_drills(work: str) -> None:
    few, many = 250, 2000
    short_s, long_s = (busy_s(of_routine(count)[work]) for count in (few, many))
    check(f"routine, {work}", few, many, short_s, long_s)


@pytest.fixture(scope="module")
def made() -> Iterator[dict[int, Path]]:
    with histories((FEW, MANY)) as found:
        yield found


@pytest.mark.parametrize("work", ["Today", "the chart", "a page of the list", "CSV", "JSON"])
def test_a_long_history(made: dict[int, Path], work: str) -> None:
    short_s, long_s = (busy_s(of_history(made[count])[work]) for count in (FEW, MANY))
    check(f"history, {work}", FEW, MANY, short_s, long_s)
