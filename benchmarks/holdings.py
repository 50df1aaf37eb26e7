# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a program holds at one moment: memory, threads, open files, names on the bus."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from benchmarks.processes import family
from benchmarks.stage import Stage


@dataclass(frozen=True, slots=True)
class Held:
    """Memory in KiB; `own_kib` is what belongs to no file, `pss_kib` shares what others map too."""

    own_kib: int
    rss_kib: int
    pss_kib: int
    threads: int
    handles: int


@dataclass(frozen=True, slots=True)
class Look:
    """What was held `at_s`, by "window", "sound" and "voice"."""

    at_s: float
    held: dict[str, Held]
    names: int


def look(pid: int, place: Stage, at_s: float) -> Look:
    """Look at a program that was started on the stage."""
    return Look(at_s, {_role(one): _held(one) for one in family(pid)}, _names(place))


def _role(pid: int) -> str:
    words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    kinds = {b"--sound-process": "sound", b"--voice-process": "voice"}
    return next((kinds[word] for word in words if word in kinds), "window")


def _held(pid: int) -> Held:
    folder = Path(f"/proc/{pid}")
    rollup = (folder / "smaps_rollup").read_text()
    kib = {
        name: int(value) for name, value in re.findall(r"^(\w+): +(\d+) kB$", rollup, re.MULTILINE)
    }
    threads = sum(1 for _ in (folder / "task").iterdir())
    return Held(kib["Anonymous"], kib["Rss"], kib["Pss"], threads, handles(pid))


def handles(pid: int) -> int:
    """Return how many files, sockets and pipes it has open."""
    return sum(1 for _ in Path(f"/proc/{pid}/fd").iterdir())


def _names(place: Stage) -> int:
    """How many connections and names there are on the stage's bus; that of the asking is one."""
    call = ("--dest", "org.freedesktop.DBus", "--object-path", "/org/freedesktop/DBus")
    asked = subprocess.run(
        ("gdbus", "call", "--session", *call, "--method", "org.freedesktop.DBus.ListNames"),
        env=dict(place.env),
        capture_output=True,
        text=True,
        check=False,
    )
    return asked.stdout.count("'") // 2
