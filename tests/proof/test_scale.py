# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What long routines and long histories cost: at most as n log n, by the processor."""

import io
import math
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from benchmarks.make_history import sessions
from exercises.catalogue import load_catalogue
from exercises.dosing import Choices, prescribe
from exercises.routine_text.parse import parse
from exercises.timeline import lay_out
from history import csv_file, json_file, listing, summary
from history.listing import Listing
from history.store import Store
from tests.exercises.routine_text import malformed
from tests.exercises.routine_text.routines import ID, SHELF
from tests.proof.effort import quick_folder, tell, times

UNTIL = date(2026, 11, 1)
SLACK = 2.0
"""A busy machine takes its share of the processor's caches; n squared would be far beyond."""


def busy_s(work: Callable[[], object]) -> float:
    """Return the best of three, in seconds of this process on a processor."""
    took = []
    for _ in range(3):
        began_s = time.process_time()
        work()
        took.append(time.process_time() - began_s)
    return min(took)


def check(what: str, few: int, many: int, cost: Callable[[int], float]) -> None:
    """Measure with few and with many, and hold the growth against n log n."""
    short_s, long_s = cost(few), cost(many)
    grown, allowed = long_s / max(short_s, 1e-3), many * math.log(many) / (few * math.log(few))
    exponent, limit = (math.log(growth) / math.log(many / few) for growth in (grown, allowed))
    tell(
        f"scale: {what}: {few}: {short_s * 1000:.1f} ms, {many}: {long_s * 1000:.1f} ms, "
        f"{grown:.1f} times as much for {many / few:.0f} times as many (n log n: {allowed:.1f}), "
        f"as n to the {exponent:.2f} (n log n: {limit:.2f})"
    )
    assert grown <= allowed * SLACK, what


def routine(count: int) -> bytes:
    return (malformed.HEAD + (malformed.STEP + "sets = 2\n") * count).encode()


@pytest.mark.parametrize("part", ["read", "prescribe", "lay out"])
def test_a_routine_of_two_thousand_drills(part: str) -> None:
    catalogue = load_catalogue()

    def cost(count: int) -> float:
        content = routine(count)
        read = parse(content, ID, SHELF)
        choices = Choices(shown=True, confirmed=frozenset({ID}))  # more rounds than a balloon may
        plan = prescribe(read, catalogue, choices)
        works: dict[str, Callable[[], object]] = {
            "read": partial(parse, content, ID, SHELF),
            "prescribe": partial(prescribe, read, catalogue, choices),
            "lay out": partial(lay_out, plan),
        }
        return busy_s(works[part])

    check(f"routine, {part}", 250, 2000, cost)


@pytest.fixture(scope="module")
def histories() -> Iterator[dict[int, Path]]:
    with quick_folder() as name:
        found = {}
        for count in (times(500, 20_000), times(4_000, 200_000)):
            path = Path(name) / f"{count}.db"
            with Store.open(path) as store:
                store.take_in(partial(sessions, count, 1, UNTIL))
            found[count] = path
        yield found


def open_today(path: Path) -> object:
    with Store.open(path) as store:
        return store.sessions(400)


def chart(path: Path) -> object:
    with Store.open(path) as store:
        reach = store.ask(summary.reach)
        assert reach is not None
        span = summary.usual_span(reach, UNTIL)
        first, last = summary.window(span, summary.Per.MONTH, reach, UNTIL)
        days = store.ask(partial(summary.days, first=first, last=last))
        return summary.stretches(days, summary.Per.MONTH, first, last)


def a_page(path: Path) -> object:
    with Store.open(path) as store:
        length = store.ask(partial(listing.count, listing=Listing()))
        return store.ask(partial(listing.page, listing=Listing(), first=length // 2, most=50))


def export_csv(path: Path) -> object:
    with Store.open(path) as store:
        return store.hand_out(lambda records, _: csv_file.write(records, io.BytesIO()))


def export_json(path: Path) -> object:
    with Store.open(path) as store:
        return store.hand_out(lambda records, gone: json_file.write(records, gone, io.BytesIO()))


@pytest.mark.parametrize("work", [open_today, chart, a_page, export_csv, export_json])
def test_a_long_history(histories: dict[int, Path], work: Callable[[Path], object]) -> None:
    few, many = histories
    check(
        f"history, {work.__name__}", few, many, lambda count: busy_s(lambda: work(histories[count]))
    )
