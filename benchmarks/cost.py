# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a session costs at 1920x1080, how smoothly it moves, and what waiting costs."""

import argparse
import sys
import time
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.damage import DamageWatch, frames
from benchmarks.practice import ROUTINE, begin
from benchmarks.processes import cpu_s, family
from benchmarks.stage import Stage, stage
from benchmarks.verdict import Figure, report

WIDTH, HEIGHT = 1920, 1080
SETTLED_S = 5.0
EDGE_S = 0.2
"""So much is left out at both ends of a set: the start of the session is known to some ms only."""


@dataclass(slots=True)
class Work:
    """What was seen of the sets: seconds, seconds of a core by process, frames, gaps in seconds."""

    for_s: float = 0.0
    window_s: float = 0.0
    sound_s: float = 0.0
    frames: int = 0
    gaps_s: list[float] = field(default_factory=list)

    def cpu(self, used_s: float) -> float:
        """Return percent of a core."""
        return 100 * used_s / self.for_s


def measure_work(
    place: Stage, routine: tuple[str, ...], at_least_s: float, waiting_s: float
) -> tuple[Work, float]:
    """Follow sets until they add up, then pause; return the work and the pause's percent."""
    watch = DamageWatch(place.display)
    practice = begin(place, routine=routine)
    check_whole_screen(watch)
    window, *others = family(practice.process.pid)
    work = Work()
    for from_ms, to_ms in practice.sets:
        if work.for_s >= at_least_s:
            break
        time.sleep(max(0.0, practice.at_s(from_ms) + EDGE_S - time.monotonic()))
        watch_set(watch, practice.at_s(to_ms) - EDGE_S, window, others, work)
    place.press("p")
    paused = idle_percent(family(practice.process.pid), waiting_s)
    place.end(practice.process)
    watch.close()
    return work, paused


def watch_set(
    watch: DamageWatch, until_s: float, window: int, others: list[int], work: Work
) -> None:
    watch.forget()
    began_s, window_s, sound_s = time.monotonic(), cpu_s([window]), cpu_s(others)
    seen = frames(watch.seen(until_s))
    work.for_s += time.monotonic() - began_s
    work.window_s += cpu_s([window]) - window_s
    work.sound_s += cpu_s(others) - sound_s
    work.frames += len(seen)
    edges = [began_s, *seen, until_s]
    work.gaps_s += [after - before for before, after in pairwise(edges)]


def check_whole_screen(watch: DamageWatch) -> None:
    """RuntimeError unless the window has filled the screen by now."""
    if not any(one.width == WIDTH and one.height == HEIGHT for one in watch.seen(0.0)):
        raise RuntimeError("the session does not fill the screen")


def idle_percent(pids: tuple[int, ...], for_s: float) -> float:
    """Percent of a core that the processes use while nothing happens."""
    time.sleep(SETTLED_S)
    began_s, used_s = time.monotonic(), cpu_s(pids)
    time.sleep(for_s)
    return 100 * (cpu_s(pids) - used_s) / (time.monotonic() - began_s)


def measure_today(place: Stage, for_s: float) -> float:
    """Percent of a core that Today takes while nobody touches it."""
    process = place.start_ninety()
    time.sleep(SETTLED_S)
    percent = idle_percent(family(process.pid), for_s)
    place.end(process)
    return percent


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--drill", type=int, help="this drill alone (the balloon routine)")
    parser.add_argument("--work", type=float, default=80, help="seconds of work at least (80)")
    parser.add_argument(
        "--waiting", type=float, default=60, help="seconds paused, and on Today (60)"
    )
    parser.add_argument("--json", type=Path, metavar="FILE")
    args = parser.parse_args()
    routine = ROUTINE if args.drill is None else (f"drill-{args.drill}",)
    with stage(WIDTH, HEIGHT) as place:
        work, paused = measure_work(place, routine, args.work, args.waiting)
        today = measure_today(place, args.waiting)
    figures = [
        Figure("in work, both processes", work.cpu(work.window_s + work.sound_s), "% core", 5.0),
        Figure("  of it the window", work.cpu(work.window_s), "% core"),
        Figure("  of it the sound process", work.cpu(work.sound_s), "% core"),
        Figure("frames a second", work.frames / work.for_s, "", at_least=29.0),
        Figure("longest gap between frames", max(work.gaps_s) * 1000, "ms", 50.0),
        Figure("gaps over 50 ms", sum(gap > 0.05 for gap in work.gaps_s), ""),
        Figure("paused", paused, "% core", 0.2),
        Figure("Today", today, "% core", 0.2),
    ]
    about = {"work_s": work.for_s, "frames": work.frames, "gaps_s": sorted(work.gaps_s)[-20:]}
    return report(f"Cost at {WIDTH}x{HEIGHT}", figures, args.json, about)


if __name__ == "__main__":
    sys.exit(main())
