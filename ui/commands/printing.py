# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Plain text and JSON for standard output: tables with columns, one object a line."""

from collections.abc import Iterable, Sequence
from typing import TextIO

GAP = "  "


def printable(text: str) -> str:
    """Return `text` on one line, with whatever would steer a terminal written out."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def write_line(text: str, out: TextIO) -> None:
    """Write one line."""
    out.write(f"{printable(text).rstrip()}\n")


def write_table(rows: Iterable[Sequence[str]], out: TextIO, right: Sequence[int] = ()) -> None:
    """Write `rows`, the head among them, in columns; those numbered in `right` end flush."""
    cells = [[printable(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = (
            cell.rjust(width) if place in right else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        out.write(f"{GAP.join(padded).rstrip()}\n")


def write_json(value: object, out: TextIO) -> None:
    """Write `value` as JSON in plain ASCII, which every terminal and pipe lets through."""
    from json import dumps  # of all that prints, only this needs it

    out.write(f"{dumps(value, indent=2)}\n")


def write_json_list(values: Iterable[object], out: TextIO) -> None:
    """Write `values` as one JSON list with a line each, however many they are."""
    from json import dumps

    opening = "["
    for value in values:
        out.write(f"{opening}\n{dumps(value)}")
        opening = ","
    out.write("[]\n" if opening == "[" else "\n]\n")
