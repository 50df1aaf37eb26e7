# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""How quickly Today is painted and how much memory a session takes, against a bare Qt window.

Both are measured in turns, so that whatever else the machine does meets both.
"""

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.damage import DamageWatch
from benchmarks.processes import family, pss_mib
from benchmarks.stage import BARE, PATIENCE_S, Stage, stage
from benchmarks.verdict import Figure, report

WIDTH, HEIGHT = 1280, 800
SCREEN = WIDTH + 16, HEIGHT + 48
"""Room for such a window and a frame, px (`FRAME` of ui/app.py); a session fills it.

Qt is not loaded here: what this process shares with those measured, it would take from them.
"""
SETTLED_S = 3.0
INTO_WORK_S = 25.0
"""Ten seconds of set-up and some of count-in: then the first set is under way."""

Start = Callable[[], "subprocess.Popen[bytes]"]


@dataclass(frozen=True, slots=True)
class Starts:
    """Seconds from the start of the process to the first frame, run by run."""

    ninety_s: list[float]
    bare_s: list[float]

    @property
    def ratio(self) -> float:
        return statistics.median(self.ninety_s) / statistics.median(self.bare_s)


def first_frame_s(place: Stage, watch: DamageWatch, start: Start) -> float:
    """Seconds from starting the process until at least half of its window was painted at once."""
    watch.forget()
    began_s = time.monotonic()
    process = start()
    try:
        for painted in watch.seen(began_s + PATIENCE_S):
            if painted.area >= WIDTH * HEIGHT / 2:
                return painted.at_s - began_s
    finally:
        place.end(process)
        time.sleep(0.2)
    raise RuntimeError("no frame was painted")


def measure_starts(place: Stage, runs: int) -> Starts:
    watch = DamageWatch(place.display)
    starts = Starts([], [])
    for run in range(runs + 1):
        bare_s = first_frame_s(place, watch, lambda: _start_bare(place, WIDTH, HEIGHT))
        ninety_s = first_frame_s(place, watch, place.start_ninety)
        if run:  # the first one fills the disk's cache
            starts.bare_s.append(bare_s)
            starts.ninety_s.append(ninety_s)
    watch.close()
    return starts


def same_as_later(place: Stage) -> float:
    """The part of the first frame's pixels that still stands when all has settled."""
    watch = DamageWatch(place.display)
    watch.forget()
    process = place.start_ninety()
    for painted in watch.seen(time.monotonic() + PATIENCE_S):
        if painted.area >= WIDTH * HEIGHT / 2:
            break
    first = watch.picture(WIDTH, HEIGHT)
    time.sleep(SETTLED_S)
    later = watch.picture(WIDTH, HEIGHT)
    place.end(process)
    watch.close()
    return sum(a == b for a, b in zip(first, later, strict=True)) / len(later)


def memory_mib(place: Stage, process: "subprocess.Popen[bytes]", after_s: float) -> float:
    """Median over some seconds of what the process and its children take."""
    time.sleep(after_s)
    seen = []
    for _ in range(5):
        seen.append(pss_mib(family(process.pid)))
        time.sleep(0.5)
    place.end(process)
    return statistics.median(seen)


def measure_memory(place: Stage, rounds: int) -> tuple[list[float], list[float]]:
    """MiB in session and of the bare window, round by round, never both at once."""
    session, bare = [], []
    for _ in range(rounds):
        bare.append(memory_mib(place, _start_bare(place, *SCREEN), SETTLED_S))
        running = place.start_ninety("start", "balloon", "--level", "5")
        session.append(memory_mib(place, running, INTO_WORK_S))
    return session, bare


def _start_bare(place: Stage, width: int, height: int) -> "subprocess.Popen[bytes]":
    return place.start([*BARE, str(width), str(height)])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="starts of each (15)")
    parser.add_argument("--rounds", type=int, default=3, help="sessions for the memory (3)")
    parser.add_argument("--json", type=Path, metavar="FILE")
    args = parser.parse_args()
    with stage(*SCREEN, window_manager=False) as place:
        starts = measure_starts(place, args.runs)
        kept = same_as_later(place)
        session, bare = measure_memory(place, args.rounds) if args.rounds else ([], [])
    figures = [
        Figure("Today's first frame", statistics.median(starts.ninety_s) * 1000, "ms"),
        Figure("bare window's first frame", statistics.median(starts.bare_s) * 1000, "ms"),
        Figure("first frame, ratio", starts.ratio, "", at_most=2.0),
        Figure("first frame as it stays", kept * 100, "%"),
    ]
    if session:
        ratio = statistics.median(session) / statistics.median(bare)
        figures += [
            Figure("in session, both processes", statistics.median(session), "MiB PSS"),
            Figure("bare window", statistics.median(bare), "MiB PSS"),
            Figure("memory, ratio", ratio, "", at_most=1.6),
        ]
    runs = {"ninety_s": starts.ninety_s, "bare_s": starts.bare_s}
    about = {**runs, "session_mib": session, "bare_mib": bare}
    return report(f"Start and memory at {WIDTH}x{HEIGHT}", figures, args.json, about)


if __name__ == "__main__":
    sys.exit(main())
