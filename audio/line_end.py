# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A child's own end of the lines of JSON: what it is told, and what it says."""

import json
import os
from queue import Empty, SimpleQueue


def read_into(inbox: "SimpleQueue[bytes | None]") -> None:
    """Puts every line of standard input into `inbox`, and None at its end."""
    rest = b""
    while chunk := os.read(0, 65_536):
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            inbox.put(line)
    inbox.put(None)


def received(inbox: "SimpleQueue[bytes | None]", within_s: float) -> list[bytes | None]:
    """Waits for a line, and takes all that came with it; empty if none came."""
    lines = []
    try:
        lines.append(inbox.get(timeout=within_s))
        while True:
            lines.append(inbox.get_nowait())
    except Empty:
        return lines


def say(message: dict[str, object]) -> None:
    """Says it on standard output; ends the process when nobody listens any more."""
    try:
        os.write(1, json.dumps(message).encode() + b"\n")
    except BrokenPipeError:
        os._exit(0)
