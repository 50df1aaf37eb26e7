# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What processes cost, read from /proc: seconds of a core, and memory."""

import os
from collections.abc import Iterable
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def family(pid: int) -> tuple[int, ...]:
    """The process and the children that it has now."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    children = " ".join((task / "children").read_text() for task in tasks).split()
    return (pid, *map(int, children))


def cpu_s(pids: Iterable[int]) -> float:
    """Seconds of a core that the processes have used, threads that ended included.

    The kernel counts in nanoseconds and shows hundredths of a second.
    """
    return sum(_ticks(pid) for pid in pids) / TICKS


def pss_mib(pids: Iterable[int]) -> float:
    """Memory in MiB; what is shared with others counts as a share of it."""
    return sum(_pss_kib(pid) for pid in pids) / 1024


def _ticks(pid: int) -> int:
    # The second field is a name that may hold anything; user and system time are fields 14 and 15.
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def _pss_kib(pid: int) -> int:
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
