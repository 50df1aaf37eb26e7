# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Whether cues are on time at the loudspeaker: a whole session at real time, recorded.

The program plays into a sound server without a sound card; what would be heard is recorded and
compared with the timeline, less the one constant latency that any loudspeaker has.
"""

import argparse
import contextlib
import json
import sys
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.damage import DamageWatch, frames
from benchmarks.onsets import RATE, Onset, Samples, find, surplus
from benchmarks.practice import Expected, Practice, begin
from benchmarks.recording import Recording, recording
from benchmarks.stage import PREFERENCES, Stage, busy_loops, stage
from benchmarks.verdict import Figure, report

WIDTH, HEIGHT = 1280, 800
WIDE_S, NEAR_S = 0.6, 0.25
"""How far from its place a note is looked for, before and after the latency is known."""
AFTER_S = 2.0
SPEAKING = PREFERENCES | {"voice": True, "voice_volume": 2}
"""All the work of speaking, too softly to be taken for a sound that should not be there."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Errors in ms of the notes that were found, in order, and how the rest fared."""

    at_s: list[float]
    errors_ms: list[float]
    missing: int
    surplus: int
    latency_ms: float
    sink_ppm: float

    @property
    def p95_ms(self) -> float:
        return float(np.percentile(np.abs(self.errors_ms), 95))

    @property
    def worst_ms(self) -> float:
        return float(np.max(np.abs(self.errors_ms)))

    @property
    def latest_ms(self) -> float:
        return float(np.max(self.errors_ms))

    @property
    def drift_ms(self) -> float:
        """The median slope between any two notes, over the whole session."""
        at_s, errors = np.array(self.at_s), np.array(self.errors_ms)
        low, high = np.triu_indices(len(at_s), k=1)
        apart = at_s[high] - at_s[low]
        return float(np.median((errors[high] - errors[low]) / apart) * (at_s[-1] - at_s[0]))


def listen(sound: Samples, expected: list[Expected], zero_s: float, clock: Recording) -> Heard:
    """Find the notes; `zero_s` is about where the session's start stands in the recording.

    What the recording's clock tells of them is put right by the monotonic one.
    """
    rough = [find(sound, note, zero_s + note.at_ms / 1000, WIDE_S) for note in expected]
    latency_s = float(np.median([_late_s(onset) for onset in rough if onset]))
    found = [find(sound, note, latency_s + note.at_ms / 1000, NEAR_S) for note in expected]
    onsets = [onset for onset in found if onset]
    at_s = np.array([onset.at_s for onset in onsets])
    planned_s = np.array([onset.expected.at_ms / 1000 for onset in onsets])
    late_s = clock.on_the_clock(at_s) - planned_s
    return Heard(
        at_s=at_s.tolist(),
        errors_ms=((late_s - np.median(late_s)) * 1000).tolist(),
        missing=len(expected) - len(onsets),
        surplus=surplus(sound, onsets),
        latency_ms=(float(np.median(at_s - planned_s)) - zero_s) * 1000,
        sink_ppm=clock.fast * 1e6,
    )


def _late_s(onset: Onset) -> float:
    return onset.at_s - onset.expected.at_ms / 1000


def rehearse(place: Stage, seconds: float | None, block_ms: int) -> tuple[Heard, float]:
    """Run and record a session; return what was heard and the longest time without a frame."""
    options = ("--block-window", str(block_ms)) if block_ms else ()
    still_s = 0.0
    with recording(place) as heard:
        practice = begin(place, *options)
        until_s = practice.zero_s + min(seconds or practice.total_s, practice.total_s)
        if block_ms:
            still_s = longest_still_s(place, until_s)
        time.sleep(max(0.0, until_s + AFTER_S - time.monotonic()))
        place.end(practice.process)
    zero_s = practice.zero_s - heard.began_s
    whole = seconds is None or seconds >= practice.total_s
    expected = practice.expected if whole else _until(practice, (seconds or 0.0) - 1.0)
    last_s = until_s + AFTER_S if whole else until_s
    sound = heard.sound[: round((last_s - 1.0 - heard.began_s) * RATE)]
    return listen(sound, expected, zero_s, heard), still_s


def _until(practice: Practice, seconds: float) -> list[Expected]:
    return [note for note in practice.expected if note.at_ms / 1000 < seconds]


def longest_still_s(place: Stage, until_s: float) -> float:
    watch = DamageWatch(place.display)
    seen = frames(watch.seen(until_s))
    watch.close()
    return max((b - a for a, b in pairwise(seen)), default=0.0)


def figures_of(heard: Heard, *, load: bool, still_s: float) -> list[Figure]:
    most_95, most = (10.0, 25.0) if load else (5.0, 15.0)
    figures = [
        Figure("notes found", len(heard.errors_ms)),
        Figure("notes missing", heard.missing, "", 0.0),
        Figure("sounds too many", heard.surplus, "", 0.0),
        Figure("95 % within", heard.p95_ms, "ms", most_95),
        Figure("worst", heard.worst_ms, "ms", most),
        Figure("latest", heard.latest_ms, "ms", most if load else 15.0),
        Figure("drift over the session", abs(heard.drift_ms), "ms", None if load else 5.0),
        Figure("the sink's own clock, fast by", heard.sink_ppm, "millionths"),
    ]
    if still_s:
        figures.append(Figure("longest time without a frame", still_s * 1000, "ms"))
    return figures


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--load", action="store_true", help="a busy loop on every core beside it")
    parser.add_argument("--block-window", type=int, default=0, metavar="MS", help="after 60 s")
    parser.add_argument("--voice", action="store_true", help="speak beside it, hardly audible")
    parser.add_argument("--seconds", type=float, help="so much of the session only, for a trial")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="keep the recording (s16le mono)")
    parser.add_argument("--json", type=Path, metavar="FILE")
    args = parser.parse_args()
    load = busy_loops() if args.load else contextlib.nullcontext()
    with stage(WIDTH, HEIGHT) as place, load:
        if args.voice:
            (place.data / "preferences.json").write_text(json.dumps(SPEAKING))
        heard, still_s = rehearse(place, args.seconds, args.block_window)
        if args.keep:
            args.keep.write_bytes((place.folder / "heard.raw").read_bytes())
    title = "Cues at the loudspeaker"
    title += ", with load" if args.load else ""
    title += ", with the voice" if args.voice else ""
    title += f", window blocked for {args.block_window} ms" if args.block_window else ""
    about = {"latency_ms": heard.latency_ms, "errors_ms": heard.errors_ms, "at_s": heard.at_s}
    figures = figures_of(heard, load=args.load, still_s=still_s)
    return report(title, figures, args.json, about)


if __name__ == "__main__":
    sys.exit(main())
