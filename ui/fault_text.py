# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A fault as text that may be passed on: where it was and of what kind, not what it was about."""

import sqlite3
import traceback
from collections.abc import Iterator

OF_PYTHON = (
    *(AttributeError, NameError, TypeError, ImportError, IndexError, ArithmeticError),
    *(MemoryError, RecursionError, NotImplementedError, sqlite3.Error),
)
"""Their words name what stands in the code. Those of others may quote what somebody answered."""
WITHHELD = "what it said may quote your answers; it stands in the log on this computer"


def fault_text(error: BaseException) -> str:
    """Return the traceback of an error and of those that led to it."""
    return "".join(_told(error, frozenset()))


def _told(error: BaseException, seen: frozenset[int]) -> Iterator[str]:
    before = error.__cause__
    if before is None and not error.__suppress_context__:
        before = error.__context__
    if before is not None and id(before) not in seen:
        yield from _told(before, seen | {id(error)})
        yield "\nAfter that:\n\n"
    yield "Traceback (most recent call last):\n"
    yield from traceback.format_tb(error.__traceback__)
    yield f"{type(error).__qualname__}: {_words(error)}\n"


def _words(error: BaseException) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    # A class that somebody else made says what it likes.
    of_python = type(error).__module__ in {"builtins", "sqlite3"}
    return str(error) if of_python and isinstance(error, OF_PYTHON) else WITHHELD
