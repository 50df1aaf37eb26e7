# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""How quickly the bundle paints Today after its launcher is clicked, against a bare Qt window.

What a launcher does is to start the program that is measured here. Both are started in turns, so
that whatever else the machine does meets both. Make the bundle first: scripts/package.sh.
"""

import argparse
import statistics
import sys
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.damage import DamageWatch
from benchmarks.stage import BARE, ROOT, Stage, stage
from benchmarks.start_and_memory import HEIGHT, SCREEN, WIDTH, Starts, first_frame_s
from benchmarks.verdict import Figure, report

BUNDLE = ROOT / "build" / "bundle" / "ninety" / "ninety"


def measure(place: Stage, bundle: Path, runs: int) -> Starts:
    watch = DamageWatch(place.display)
    starts = Starts([], [])
    bare = partial(place.start, [*BARE, str(WIDTH), str(HEIGHT)])
    bundled = partial(place.start, [str(bundle), "--data-dir", str(place.data)])
    for run in range(runs + 1):
        bare_s = first_frame_s(place, watch, bare)
        bundled_s = first_frame_s(place, watch, bundled)
        if run:  # the first one fills the disk's cache
            starts.bare_s.append(bare_s)
            starts.ninety_s.append(bundled_s)
    watch.close()
    return starts


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bundle", type=Path, default=BUNDLE, help="its program")
    parser.add_argument("--runs", type=int, default=15, help="starts of each (15)")
    parser.add_argument("--json", type=Path, metavar="FILE")
    args = parser.parse_args()
    with stage(*SCREEN, window_manager=False) as place:
        starts = measure(place, args.bundle, args.runs)
    figures = [
        Figure("the bundle's first frame", statistics.median(starts.ninety_s) * 1000, "ms"),
        Figure("bare window's first frame", statistics.median(starts.bare_s) * 1000, "ms"),
        Figure("first frame, ratio", starts.ratio, "", at_most=2.5),
    ]
    about = {"bundle_s": starts.ninety_s, "bare_s": starts.bare_s}
    return report(f"Start of the bundle at {WIDTH}x{HEIGHT}", figures, args.json, about)


if __name__ == "__main__":
    sys.exit(main())
