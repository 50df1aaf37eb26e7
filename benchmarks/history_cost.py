# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a long history costs: adding a session to it, exporting it, importing it.

Every command runs as a person would run it, in a process of its own, with 50 sessions and with
many: time, and the most memory that it ever held.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.make_history import fill, sessions
from benchmarks.verdict import Figure, report
from exercises.record import SessionRecord
from history.store import Store

ROOT = Path(__file__).resolve().parents[1]
CHILD = """
import resource, sys
from main import main
code = main(sys.argv[1:])
with open("/proc/self/status") as file:
    peak = next(line.split()[1] for line in file if line.startswith("VmHWM"))
used = resource.getrusage(resource.RUSAGE_SELF)
print(code, peak, used.ru_utime + used.ru_stime)
"""
"""The child tells its own peak: what the system tells of a child counts the parent's memory too."""
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
    command = [sys.executable, "-c", CHILD, *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    code, peak_kib, busy_s = done.stdout.splitlines()[-1].split()
    if code != "0":
        raise RuntimeError(f"{' '.join(words)} ended with {code}")
    return Run(time.monotonic() - began_s, float(busy_s), int(peak_kib) / 1024)


@dataclass(slots=True)
class Saves:
    """What some sessions took to save, in ms: in all, and of the processor's time."""

    whole_ms: list[float] = field(default_factory=list)
    busy_ms: list[float] = field(default_factory=list)

    def time(self, store: Store, record: SessionRecord) -> None:
        began_s, busy_s = time.perf_counter(), time.thread_time()
        store.save(record)
        self.busy_ms.append((time.thread_time() - busy_s) * 1000)
        self.whole_ms.append((time.perf_counter() - began_s) * 1000)


def saves(few: Path, many: Path, folder: Path) -> list[Figure]:
    """Save into a short and a long history in turns, and sync as much without SQLite: what the
    disk alone takes, sooner than which nothing can be confirmed."""
    short, long, bare_ms = Saves(), Saves(), []
    with Store.open(few) as one, Store.open(many) as two, (folder / "s").open("wb", 0) as file:
        for record in sessions(SAVES, seed=77, until=UNTIL):
            short.time(one, record)
            long.time(two, record)
            began_s = time.perf_counter()
            file.write(b"\0" * 8192)
            os.fsync(file.fileno())
            bare_ms.append((time.perf_counter() - began_s) * 1000)
    whole, disk = statistics.median(long.whole_ms), statistics.median(bare_ms)
    return [
        Figure("a session more in a long history, median", whole, "ms", 5),
        Figure("  of it the disk (bare write and sync)", disk, "ms"),
        Figure("  of it the processor", statistics.median(long.busy_ms), "ms", 5),
        Figure(f"  in one of {FEW}, in turns", statistics.median(short.whole_ms), "ms"),
    ]


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
    short, long = (folder / f"here-{n}" / "history.db" for n in (FEW, count))
    found = saves(short, long, folder)
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
