# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Shipped TOML files, read quickly: what was read once is kept beside Python's compiled modules.

Python's TOML reader is written in Python, and takes longer for the six drills than all else that
is computed for Today. The kept form is MessagePack behind the hash of the text that it came from,
as in Python's own hash-based .pyc files: a text that was changed is read anew.
"""

import os
import sys
from contextlib import suppress
from importlib.util import source_hash
from pathlib import Path
from typing import TypeVar

import msgspec

T = TypeVar("T")
FOLDER = "__pycache__"
SUFFIX = ".msgpack"


def read(path: Path, kind: type[T]) -> T:
    """Return what a file holds. A fault in it is a bug and raises msgspec.ValidationError."""
    text = path.read_bytes()
    mark, kept = source_hash(text), path.parent / FOLDER / (path.name + SUFFIX)
    try:
        return msgspec.convert(_taken(kept, mark), kind, str_keys=True)
    except (OSError, msgspec.MsgspecError):
        plain = msgspec.toml.decode(text)
    if not sys.dont_write_bytecode:
        _keep(kept, mark + msgspec.msgpack.encode(plain))
    return msgspec.convert(plain, kind, str_keys=True)


def _taken(kept: Path, mark: bytes) -> object:
    held = kept.read_bytes()
    if not held.startswith(mark):
        raise msgspec.DecodeError("kept from another text")
    return msgspec.msgpack.decode(held[len(mark) :])


def _keep(kept: Path, held: bytes) -> None:
    """Write it whole or not at all; where nothing may be written, it is read anew each time."""
    beside = kept.with_name(f"{kept.name}.{os.getpid()}")
    with suppress(OSError):
        kept.parent.mkdir(exist_ok=True)
        beside.write_bytes(held)
        beside.replace(kept)
