# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""How long History takes to open, and what it takes of memory, with few sessions and with many.

Seen from outside: from the key to the first frame that fills half of the window, xdotool's own time
included. The first opening of a run loads pyqtgraph and numpy; the later ones do not.
"""

import argparse
import os
import sqlite3
import statistics
import sys
import time
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.damage import DamageWatch
from benchmarks.processes import family, pss_mib
from benchmarks.stage import PATIENCE_S, Stage, stage
from benchmarks.verdict import Figure, report
from exercises.record import DrillRecord, MeasureRecord, Outcome, SessionRecord, When
from exercises.sides import Side
from history import rows
from history.store import Store

WIDTH, HEIGHT = 1280, 800
SETTLED_S = 2.0
FEW = 50
ROUTINES = (("full", "Full", 6), ("short", "Short", 2), ("balloon", "Balloon breathing", 1))


@dataclass(slots=True)
class Opening:
    """Seconds to Today's first frame and to History's, run by run, and MiB with it open."""

    today_s: list[float] = field(default_factory=list)
    first_s: list[float] = field(default_factory=list)
    again_s: list[float] = field(default_factory=list)
    mib: list[float] = field(default_factory=list)


def session(number: int, dice: Random) -> SessionRecord:
    """Three sessions a day, back from now; a cold measure with every third."""
    at = datetime.now(UTC) - timedelta(hours=8 * number, minutes=dice.randrange(300))
    routine, name, drills = ROUTINES[number % len(ROUTINES)]
    tries = tuple(round(dice.gauss(8, 2), 1) for _ in range(3))
    taken = (MeasureRecord("toe-touch-floor", Side.BOTH, When.BEFORE, at, tries),)
    done = (
        DrillRecord(f"d{n}", f"Drill {n}", 2, 0, 5, 4, 5, 20, 230_000, skipped=False)
        for n in range(drills)
    )
    return SessionRecord(
        id=f"{number:032x}",
        started_at=at,
        offset_minutes=60,
        routine=routine,
        routine_name=name,
        outcome=Outcome.FINISHED,
        active_ms=drills * 260_000,
        paused_ms=0,
        drills=tuple(done),
        pauses=(),
        signals=(),
        effort=dice.randrange(2, 6),
        pain=dice.randrange(4),
        note="Neck was tense" if number % 7 == 0 else "",
        measures=taken if number % 3 == 0 else (),
    )


def fill(path: Path, count: int) -> None:
    """Write so many sessions, in one transaction."""
    path.unlink(missing_ok=True)
    dice = Random(1)
    Store.open(path).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        for number in range(count):
            rows.write(connection, (session(number, dice),))


def frame_s(watch: DamageWatch, began_s: float) -> float:
    """Seconds from `began_s` until at least half of the window was painted at once."""
    for painted in watch.seen(began_s + PATIENCE_S):
        if painted.area >= WIDTH * HEIGHT / 2:
            return painted.at_s - began_s
    raise RuntimeError("no frame was painted")


def pressed_s(place: Stage, watch: DamageWatch, key: str) -> float:
    watch.forget()
    began_s = time.monotonic()
    place.press(key)
    taken_s = frame_s(watch, began_s)
    time.sleep(SETTLED_S)
    return taken_s


def measure(place: Stage, watch: DamageWatch, into: Opening, again: int) -> None:
    """Start the program once, open History, and open it again some times."""
    watch.forget()
    began_s = time.monotonic()
    process = place.start_ninety()
    into.today_s.append(frame_s(watch, began_s))
    time.sleep(SETTLED_S)
    into.first_s.append(pressed_s(place, watch, "h"))
    for _ in range(again):
        pressed_s(place, watch, "Escape")
        into.again_s.append(pressed_s(place, watch, "h"))
    into.mib.append(pss_mib(family(process.pid)))
    place.end(process)
    time.sleep(0.3)


def figures(few: Opening, many: Opening, count: int) -> list[Figure]:
    mid = statistics.median
    return [
        Figure("Today's first frame", mid(few.today_s + many.today_s) * 1000, "ms"),
        Figure(f"History, first opening, {FEW} sessions", mid(few.first_s) * 1000, "ms"),
        Figure(f"History, first opening, {count} sessions", mid(many.first_s) * 1000, "ms"),
        Figure("first opening, ratio", mid(many.first_s) / mid(few.first_s), "", at_most=3.0),
        Figure(f"History again, {FEW} sessions", mid(few.again_s) * 1000, "ms"),
        Figure(f"History again, {count} sessions", mid(many.again_s) * 1000, "ms"),
        Figure("opening again, ratio", mid(many.again_s) / mid(few.again_s), "", at_most=3.0),
        Figure(
            "first opening of the chart, more than Today's start",
            (mid(few.first_s) - mid(few.today_s)) * 1000,
            "ms",
            at_most=600,
        ),
        Figure(f"memory with History open, {FEW} sessions", mid(few.mib), "MiB PSS"),
        Figure("memory more with many", mid(many.mib) - mid(few.mib), "MiB", at_most=40.0),
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, default=50_000, metavar="N")
    parser.add_argument("--runs", type=int, default=5, help="starts with each (5)")
    parser.add_argument("--again", type=int, default=4, help="further openings a start (4)")
    parser.add_argument("--json", type=Path, metavar="FILE")
    args = parser.parse_args()
    few, many = Opening(), Opening()
    with stage(WIDTH, HEIGHT) as place:
        watch = DamageWatch(place.display)
        kept = {FEW: place.folder / "few.db", args.sessions: place.folder / "many.db"}
        for count, path in kept.items():
            fill(path, count)
        for run in range(args.runs + 1):
            for count, into in ((FEW, few), (args.sessions, many)):
                history = place.data / "history.db"
                history.unlink(missing_ok=True)
                history.symlink_to(kept[count])
                # The first round fills the disk's cache.
                measure(place, watch, into if run else Opening(), args.again)
        watch.close()
    about = {"runs": {"few": vars_of(few), "many": vars_of(many)}, "load": os.getloadavg()[0]}
    title = f"History at {WIDTH}x{HEIGHT}"
    return report(title, figures(few, many, args.sessions), args.json, about)


def vars_of(opening: Opening) -> dict[str, list[float]]:
    names = ("today_s", "first_s", "again_s", "mib")
    return {name: getattr(opening, name) for name in names}


if __name__ == "__main__":
    sys.exit(main())
