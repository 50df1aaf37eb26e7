# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Whether a session of an hour at real speed stays as it began: its cues, and what it holds.

What would be heard is recorded from a sink without a sound card and put on the monotonic clock
minute by minute, since that sink's own clock wanders. Beside it a look a minute at the processes.
"""

import argparse
import json
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.holdings import Look, look
from benchmarks.onsets import RATE, Onset, Samples, find
from benchmarks.practice import Expected, Practice, begin
from benchmarks.recording import Recording, recording
from benchmarks.stage import PREFERENCES, Stage, stage
from benchmarks.verdict import Figure, report
from tests.real.session_bus import SessionBus

WIDTH, HEIGHT = 1280, 800
HOUR_S = 3600.0
SETTLED_S = 600.0
"""What a session needs comes within so long; from then on nothing grows."""
WIDE_S, NEAR_S = 0.6, 0.25
SPEAKING = PREFERENCES | {"voice": True, "voice_volume": 2}
ROUTINE = """name = "An hour and more"
[[steps]]
drill = "long"
[[drills]]
id = "long"
name = "Long"
setup = ["Lie down."]
sets = 20
breaths = 16
rest_seconds = 15
[[drills.phases]]
name = "in"
breath = "in"
seconds = 3
[[drills.phases]]
name = "out"
breath = "out"
seconds = 5
[[drills.phases]]
name = "hold"
breath = "pause"
seconds = 3
"""

Line = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Hour:
    """What was seen of it: by how many ms notes were off, as told and as heard, and the looks."""

    told_at_s: Line
    told_ms: Line
    heard_at_s: Line
    heard_ms: Line
    missing: int
    looks: list[Look]


def slope(at_s: Line, value: Line) -> float:
    """Return the median slope between any two points, per second; 0 for fewer than two."""
    low, high = np.triu_indices(len(at_s), k=1)
    if not len(low):
        return 0.0
    return float(np.median((value[high] - value[low]) / (at_s[high] - at_s[low])))


def live(place: Stage, for_s: float, every_s: float) -> Hour:
    """Run a session for so long, and look at it in between."""
    folder = place.data / "routines"
    folder.mkdir()
    (folder / "hour.toml").write_text(ROUTINE)
    looks = []
    with recording(place) as heard:
        practice = begin(place, routine=("hour",))
        while (left_s := practice.zero_s + for_s - time.monotonic()) > 0:
            time.sleep(min(every_s, left_s))
            place.check(practice.process)
            looks.append(look(practice.process.pid, place, time.monotonic() - practice.zero_s))
        place.end(practice.process)
    told = np.array([_told(line) for line in (place.folder / "cues").read_text().splitlines()])
    expected = [note for note in practice.expected if note.at_ms / 1000 < for_s - 1]
    at_s, off_ms = hear(heard, practice, expected)
    return Hour(told[:, 0], told[:, 1], at_s, off_ms, len(expected) - len(at_s), looks)


def _told(line: str) -> tuple[float, float]:
    cue = json.loads(line)
    return cue["planned_ms"] / 1000, cue["issued_ms"] - cue["planned_ms"]


def hear(heard: Recording, practice: Practice, expected: list[Expected]) -> tuple[Line, Line]:
    """Return where on the timeline notes were found (s), and by how much they were off (ms)."""
    sound = heard.samples
    zero_s = practice.zero_s - heard.began_s
    latency_s = zero_s
    found: list[Onset] = []
    for note in expected:
        reach_s = NEAR_S if found else WIDE_S
        onset = find_in(sound, note, latency_s + note.at_ms / 1000, reach_s)
        if onset:
            found.append(onset)
            latency_s = onset.at_s - note.at_ms / 1000
    planned_s = np.array([onset.expected.at_ms / 1000 for onset in found])
    late_s = heard.on_the_clock(np.array([onset.at_s for onset in found])) - planned_s
    return planned_s, (late_s - np.median(late_s)) * 1000


def find_in(
    sound: npt.NDArray[np.int16], note: Expected, at_s: float, reach_s: float
) -> Onset | None:
    """As `find`, in a recording too long to be held as anything but what it is."""
    first = max(0, round((at_s - reach_s - 1) * RATE))
    part: Samples = sound[first : round((at_s + reach_s + 2) * RATE)].astype(
        np.float32
    ) / np.float32(32768)
    onset = find(part, note, at_s - first / RATE, reach_s)
    return onset and Onset(onset.expected, onset.at_s + first / RATE, onset.alike)


def grown(looks: list[Look], role: str, what: str) -> float:
    """Return by how much an hour it grew, once settled."""
    settled = [one for one in looks if one.at_s >= SETTLED_S or one.at_s >= looks[-1].at_s / 2]
    at_s = np.array([one.at_s for one in settled])
    value = np.array([float(getattr(one.held[role], what)) for one in settled])
    return slope(at_s, value) * HOUR_S


def most_more(looks: list[Look], role: str, what: str) -> int:
    """Return by how much the most of the last half is over the most of the first."""
    counts = [getattr(one.held[role], what) for one in looks[1:]]
    middle = len(counts) // 2
    return int(max(counts[middle:]) - max(counts[:middle]))


def figures_of(hour: Hour) -> list[Figure]:
    for_s = hour.looks[-1].at_s
    told = slope(hour.told_at_s, hour.told_ms) * for_s
    heard = slope(hour.heard_at_s, hour.heard_ms) * for_s
    names = [one.names for one in hour.looks[1:]]
    figures = [
        Figure("minutes", for_s / 60),
        Figure("notes found", len(hour.heard_ms)),
        Figure("notes missing", hour.missing, "", 0),
        Figure("drift as the program tells it", abs(told), "ms", 5.0),
        Figure("drift as heard", abs(heard), "ms", 5.0),
        Figure("95 % of the notes within", float(np.percentile(abs(hour.heard_ms), 95)), "ms"),
        Figure("the latest, as the program tells it", float(hour.told_ms.max()), "ms"),
        Figure("more names on the bus", max(names) - min(names), "", 0),
    ]
    for role in hour.looks[-1].held:
        figures += figures_of_one(hour.looks, role)
    return figures


def figures_of_one(looks: list[Look], role: str) -> list[Figure]:
    last = looks[-1].held[role]
    return [
        Figure(f"{role}: memory at the end (PSS)", last.pss_kib / 1024, "MiB"),
        Figure(f"{role}: growth of its own memory", grown(looks, role, "own_kib"), "KiB/h", 1024),
        # With the pages of files, which the kernel takes and gives as it likes.
        Figure(f"{role}: growth of all it maps (RSS)", grown(looks, role, "rss_kib"), "KiB/h"),
        Figure(
            f"{role}: more threads, of {last.threads}", most_more(looks, role, "threads"), "", 0
        ),
        Figure(
            f"{role}: more handles, of {last.handles}", most_more(looks, role, "handles"), "", 0
        ),
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--voice", action="store_true", help="speak beside it, hardly audible")
    parser.add_argument("--seconds", type=float, default=HOUR_S, help="so long instead (3600)")
    parser.add_argument("--every", type=float, default=60.0, metavar="S", help="a look (60 s)")
    parser.add_argument("--json", type=Path, metavar="FILE")
    args = parser.parse_args()
    bus = SessionBus()
    try:
        with stage(WIDTH, HEIGHT, desktop=bus.env) as place:
            if args.voice:
                (place.data / "preferences.json").write_text(json.dumps(SPEAKING))
            hour = live(place, args.seconds, args.every)
    finally:
        bus.close()
    about = {
        "looks": [asdict(one) for one in hour.looks],
        "told": list(zip(hour.told_at_s, hour.told_ms, strict=True)),
        "heard": list(zip(hour.heard_at_s, hour.heard_ms, strict=True)),
    }
    title = "An hour at real speed" + (", with the voice" if args.voice else "")
    return report(title, figures_of(hour), args.json, about)


if __name__ == "__main__":
    sys.exit(main())
