# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What long routines and long histories cost the processor, at five sizes each, in a picture.

Each curve begins at one; beside them stands n log n. Some minutes; a history of 200,000 sessions is
made in memory where the system has a folder there.
"""

import argparse
import io
import json
import math
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.make_history import sessions
from benchmarks.stage import ROOT
from exercises.catalogue import load_catalogue
from exercises.dosing import prescribe
from exercises.plan import Choices
from exercises.routine_text.parse import parse
from exercises.timeline import lay_out
from history import csv_file, json_file, listing, summary
from history.listing import Listing
from history.store import Store
from tests.exercises.routine_text import malformed
from tests.exercises.routine_text.routines import ID, SHELF
from tests.proof.effort import quick_folder

OUT = ROOT / "docs" / "pictures" / "growth.png"
DRILLS = (125, 250, 500, 1000, 2000)
SESSIONS = (12_500, 25_000, 50_000, 100_000, 200_000)
UNTIL = date(2026, 11, 1)
WIDE_PX, HIGH_PX = 1280, 560

Work = Callable[[], object]
Costs = Mapping[str, Sequence[float]]


def busy_s(work: Work) -> float:
    """Return the best of three, in seconds of this process on a processor."""
    took = []
    for _ in range(3):
        began_s = time.process_time()
        work()
        took.append(time.process_time() - began_s)
    return min(took)


def of_routine(count: int) -> dict[str, Work]:
    """What is done with a routine of so many drills."""
    content = (malformed.HEAD + (malformed.STEP + "sets = 2\n") * count).encode()
    catalogue = load_catalogue()
    read = parse(content, ID, SHELF)
    choices = Choices(shown=True, confirmed=frozenset({ID}))  # more rounds than a balloon may
    plan = prescribe(read, catalogue, choices)
    return {
        "reading it": partial(parse, content, ID, SHELF),
        "prescribing it": partial(prescribe, read, catalogue, choices),
        "laying it out": partial(lay_out, plan),
    }


@contextmanager
def histories(counts: Sequence[int]) -> Iterator[dict[int, Path]]:
    """Histories of so many sessions, by their number, for as long as the block lasts."""
    with quick_folder() as name:
        found = {count: Path(name) / f"{count}.db" for count in counts}
        for count, path in found.items():
            with Store.open(path) as store:
                store.take_in(partial(sessions, count, 1, UNTIL))
        yield found


def of_history(path: Path) -> dict[str, Work]:
    """What is done with a history, opening it included."""
    works = {
        "Today": _open_today,
        "the chart": _chart,
        "a page of the list": _a_page,
        "CSV": _export_csv,
        "JSON": _export_json,
    }

    def done(work: Callable[[Store], object]) -> object:
        with Store.open(path) as store:
            return work(store)

    return {name: partial(done, work) for name, work in works.items()}


def _open_today(store: Store) -> object:
    return store.sessions(400)


def _chart(store: Store) -> object:
    reach = store.ask(summary.reach)
    if reach is None:
        raise ValueError("a history without a session has no chart")
    span = summary.usual_span(reach, UNTIL)
    first, last = summary.window(span, summary.Per.MONTH, reach, UNTIL)
    days = store.ask(partial(summary.days, first=first, last=last))
    return summary.stretches(days, summary.Per.MONTH, first, last)


def _a_page(store: Store) -> object:
    length = store.ask(partial(listing.count, listing=Listing()))
    return store.ask(partial(listing.page, listing=Listing(), first=length // 2, most=50))


def _export_csv(store: Store) -> object:
    return store.hand_out(lambda records, _: csv_file.write(records, io.BytesIO()))


def _export_json(store: Store) -> object:
    return store.hand_out(lambda records, gone: json_file.write(records, gone, io.BytesIO()))


def measure(sizes: Sequence[int], works_of: Callable[[int], dict[str, Work]]) -> Costs:
    """Return the seconds that each work took, size by size."""
    costs: dict[str, list[float]] = {}
    for size in sizes:
        for name, work in works_of(size).items():
            costs.setdefault(name, []).append(busy_s(work))
    return costs


def draw(panels: Mapping[str, tuple[Sequence[int], Costs]], out: Path) -> None:
    """Draw a panel for each, both axes logarithmic."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import pyqtgraph as pg  # noqa: PLC0415 -- the proof that shares these works draws nothing

    pg.setConfigOptions(background="w", foreground="#222", antialias=True)
    pg.mkQApp()
    sheet = pg.GraphicsLayoutWidget(show=False, size=(WIDE_PX, HIGH_PX))
    for title, (sizes, costs) in panels.items():
        plot = sheet.addPlot(title=title)
        plot.setLogMode(x=True, y=True)
        plot.showGrid(x=True, y=True, alpha=0.25)
        plot.setLabel("bottom", f"times as many as {sizes[0]:,}")
        plot.setLabel("left", "times the processor's time")
        plot.addLegend(offset=(20, 10))
        times = [size / sizes[0] for size in sizes]
        limit = [size * math.log(size) / (sizes[0] * math.log(sizes[0])) for size in sizes]
        dashed = pg.mkPen("#222", width=2, style=pg.QtCore.Qt.PenStyle.DashLine)
        plot.plot(times, limit, pen=dashed, name="n log n")
        for number, (name, took) in enumerate(costs.items()):
            grown = [one / took[0] for one in took]
            hue = pg.intColor(number, hues=len(costs), maxValue=180)
            curve = {"pen": pg.mkPen(hue, width=2), "symbolBrush": hue, "symbolPen": None}
            plot.plot(times, grown, symbol="ostdh"[number % 5], symbolSize=9, name=name, **curve)
    if not sheet.grab().save(str(out)):
        raise OSError(f"{out} cannot be written")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", nargs="?", type=Path, default=OUT, help="the picture (.png)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep the seconds")
    args = parser.parse_args()
    routines = measure(DRILLS, of_routine)
    with histories(SESSIONS) as found:
        kept = measure(SESSIONS, lambda count: of_history(found[count]))
    panels = {"A routine": (DRILLS, routines), "A history": (SESSIONS, kept)}
    draw(panels, args.out)
    if args.json:
        args.json.write_text(json.dumps(panels, indent=2) + "\n")
    for title, (sizes, costs) in panels.items():
        print(f"{title} of {', '.join(f'{size:,}' for size in sizes)}: ms, best of three")
        for name, took in costs.items():
            print(f"  {name:<20}" + "".join(f"{one * 1000:>12.1f}" for one in took))


if __name__ == "__main__":
    main()
