# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The session that is measured: started, and followed by its own timeline and cue log."""

import json
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from audio.cuebook import notes
from benchmarks.stage import PATIENCE_S, Stage, wait_until
from exercises.cue import Cue

ROUTINE = ("balloon", "--level", "5")


@dataclass(frozen=True, slots=True)
class Expected:
    """A note that should be heard `at_ms` after the session's start."""

    at_ms: int
    clip: str


@dataclass(frozen=True, slots=True)
class Practice:
    """A session under way; `zero_s` is the monotonic clock at its start."""

    process: "subprocess.Popen[bytes]"
    timeline: dict[str, Any]
    zero_s: float

    @property
    def total_s(self) -> float:
        return float(self.timeline["total_ms"]) / 1000

    def at_s(self, at_ms: int) -> float:
        """Return the monotonic clock at a point of the timeline."""
        return self.zero_s + at_ms / 1000

    @property
    def sets(self) -> list[tuple[int, int]]:
        """From where to where there is work without a rest, in ms."""
        spans = []
        for kind, segments in groupby(self.timeline["segments"], key=_kind):
            if kind == "work":
                within = list(segments)
                spans.append((within[0]["at_ms"], within[-1]["at_ms"] + within[-1]["for_ms"]))
        return spans

    @property
    def expected(self) -> list[Expected]:
        """Return every note of the session in order."""
        return [
            Expected(segment["at_ms"] + note.after_ms, note.clip)
            for segment in self.timeline["segments"]
            if segment["cue"] is not None
            for note in notes(Cue(segment["cue"]), segment["for_ms"])
        ]


def begin(place: Stage, *options: str, routine: Sequence[str] = ROUTINE) -> Practice:
    """Start the session and wait for its first cue."""
    timeline = json.loads(place.ask_ninety("timeline", *routine, "--json"))
    log = place.folder / "cues"
    process = place.start_ninety("start", *routine, "--cue-log", str(log), *options)

    def sounds() -> bool:
        place.check(process)
        return bool(_first_line(log))

    first_ms = min(one["at_ms"] for one in timeline["segments"] if one["cue"] is not None)
    wait_until(sounds, "the first cue sounds", PATIENCE_S + first_ms / 1000)
    first = json.loads(_first_line(log))
    return Practice(process, timeline, time.monotonic() - first["issued_ms"] / 1000)


def _first_line(log: Path) -> str:
    return log.read_text().partition("\n")[0] if log.exists() else ""


def _kind(segment: dict[str, Any]) -> str:
    return str(segment["kind"])
