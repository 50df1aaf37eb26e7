# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What was measured against what was to be reached: a small table, and JSON for whoever asks."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value; without a target (`at_most`, `at_least`) it is there to be known."""

    name: str
    value: float
    unit: str = ""
    at_most: float | None = None
    at_least: float | None = None

    @property
    def reached(self) -> bool:
        high = self.at_most is None or self.value <= self.at_most
        return high and (self.at_least is None or self.value >= self.at_least)

    @property
    def target(self) -> str:
        if self.at_most is not None:
            return f"<= {self.at_most:g}"
        return "" if self.at_least is None else f">= {self.at_least:g}"

    @property
    def verdict(self) -> str:
        if not self.target:
            return ""
        return "reached" if self.reached else "NOT reached"


def report(
    title: str, figures: Sequence[Figure], file: Path | None, about: Mapping[str, object]
) -> int:
    """Print the table, write `file` if asked for, return the exit code: 0 if all was reached."""
    print(f"\n{title}")
    wide = max(len(figure.name) for figure in figures)
    for figure in figures:
        value = f"{figure.value:.5g}"
        print(
            f"  {figure.name:<{wide}}  {value:>8} {figure.unit:<8} "
            f"{figure.target:<8} {figure.verdict}".rstrip()
        )
    if file is not None:
        rows = [asdict(figure) | {"reached": figure.reached} for figure in figures]
        whole = {"title": title, **about, "figures": rows}
        file.write_text(json.dumps(whole, indent=2) + "\n")
    return 0 if all(figure.reached for figure in figures) else 1
