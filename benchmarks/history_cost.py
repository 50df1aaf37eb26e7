# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a long history costs: adding a session to it, exporting it, importing it.

Every command runs as a person would run it, in a process of its own, with 50 sessions and with
many: time, and the most memory that it ever held.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.make_history import fill, sessions
from benchmarks.verdict import Figure, report
from history.store import Store

MAIN = Path(__file__).resolve().parents[1] / "main.py"
UNTIL = date(2026, 11, 1)
FEW = 50
SAVES = 200


@dataclass(frozen=True, slots=True)
class Run:
    """One command: how long it took, how long the processor had to do with it, most memory."""

    seconds: float
    busy_s: float
    mib: float


def run(*words: str) -> Run:
    """Run a command of the program; its faults are this script's."""
    began_s = time.monotonic()
    child = os.posix_spawn(sys.executable, [sys.executable, str(MAIN), *words], os.environ)
    _, status, usage = os.wait4(child, 0)
    if status:
        raise RuntimeError(f"{' '.join(words)} ended with {os.waitstatus_to_exitcode(status)}")
    busy_s = usage.ru_utime + usage.ru_stime
    return Run(time.monotonic() - began_s, busy_s, usage.ru_maxrss / 1024)


def saves_ms(history: Path) -> list[float]:
    """How long each of some sessions took to save, the write to the disk included."""
    taken = []
    with Store.open(history) as store:
        for record in islice(sessions(SAVES, seed=77, until=UNTIL), SAVES):
            began_s = time.perf_counter()
            store.save(record)
            taken.append((time.perf_counter() - began_s) * 1000)
    return taken


def sync_ms(folder: Path) -> float:
    """What the disk alone takes for as small a write: nothing can be confirmed sooner."""
    taken = []
    with (folder / "sync").open("wb", buffering=0) as file:
        for _ in range(SAVES):
            began_s = time.perf_counter()
            file.write(b"\0" * 4096)
            os.fsync(file.fileno())
            taken.append((time.perf_counter() - began_s) * 1000)
    return statistics.median(taken)


def carried(folder: Path, count: int) -> dict[str, Run]:
    """Every command on a history of so many sessions."""
    here, there = folder / f"here-{count}", folder / f"there-{count}"
    fill(here, count, seed=1, until=UNTIL)
    table, whole = str(folder / f"{count}.csv"), str(folder / f"{count}.json")
    return {
        "export .csv": run("history", "export", table, "--data-dir", str(here)),
        "export .json": run("history", "export", whole, "--data-dir", str(here)),
        "import, all new": run("history", "import", whole, "--data-dir", str(there)),
        "import again": run("history", "import", whole, "--data-dir", str(there)),
        "backup": run("history", "backup", "--data-dir", str(here)),
    }


def figures(folder: Path, count: int) -> list[Figure]:
    few, many = carried(folder, FEW), carried(folder, count)
    saved = saves_ms(folder / f"here-{count}" / "history.db")
    before = saves_ms(folder / f"here-{FEW}" / "history.db")
    found = [
        Figure(f"a session more, after {count}: median", statistics.median(saved), "ms", 5),
        Figure("  the worst of twenty", statistics.quantiles(saved, n=20)[-1], "ms"),
        Figure(f"  after {FEW}: median", statistics.median(before), "ms"),
        Figure("  the disk alone, median", sync_ms(folder), "ms"),
    ]
    for name, cost in many.items():
        found.append(Figure(f"{name}, {count} sessions", cost.seconds, "s"))
        found.append(Figure("  of it the processor", cost.busy_s, "s"))
        more = cost.mib - few[name].mib
        found.append(Figure(f"  memory more than with {FEW}", more, "MiB", 10))
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, default=50_000, metavar="N")
    parser.add_argument("--json", type=Path, metavar="FILE")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="history") as name:
        found = figures(Path(name), given.sessions)
    about = {"sessions": given.sessions, "load": os.getloadavg()[0]}
    return report("A long history", found, given.json, about)


if __name__ == "__main__":
    sys.exit(main())
