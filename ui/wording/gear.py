# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the things that a drill needs are called in short, in each language of the catalogue."""

import re
from collections.abc import Iterable

_MORE = re.compile(
    r"[,;(]|\s+(?=or |for |as |about |behind |per |oder |für |als |etwa |hinter |pro |\d)"
)
"""Where the first words of a thing that is needed end."""


def in_short(things: Iterable[str]) -> tuple[str, ...]:
    """Return each thing by its first words, once: what else is to be known of it comes later."""
    return tuple(dict.fromkeys(_MORE.split(thing, maxsplit=1)[0].strip() for thing in things))
