# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""One window for one data folder: a second start hands over what it was asked, and ends.

Whoever holds the folder's lock answers at a socket in it. The lock alone decides: a socket that was
left behind by a crash is replaced by the next holder. No Qt here, so that a second start is quick.
"""

import os
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple
from zlib import adler32, crc32

import msgspec

from ui.requests import Request

MOST_BYTES = 65_536
LONGEST_PATH = 100
"""Bytes; the system's limit is 108 with a zero at the end, less elsewhere (104)."""
ANSWER_S = 2.0
"""How long a window may take to answer: it may be loading, or painting."""
TAKEN = b"taken\n"
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


class Handed(msgspec.Struct, frozen=True):
    """What a second start was asked for, None to be there; `token` allows to take the focus."""

    request: Request | None = None
    token: str = ""


def handed(request: Request | None, environ: Mapping[str, str]) -> Handed:
    """Return what is to be handed over, with the token that a launcher left for it."""
    return Handed(request, next((environ[name] for name in _TOKENS if environ.get(name)), ""))


def encode(given: Handed) -> bytes:
    """Return a line."""
    return msgspec.json.encode(given, enc_hook=str) + b"\n"


def decode(line: bytes) -> Handed | None:
    """Return what a line says, None where it makes no sense."""
    try:
        return msgspec.json.decode(line, type=Handed, dec_hook=_path, strict=True)
    except (msgspec.MsgspecError, ValueError):
        return None


def sockets(folder: Path, environ: Mapping[str, str]) -> Iterator[Path]:
    """Yield where the socket of a data folder may lie, best first.

    Its file system may know no sockets, or its path be too long: then one named after it serves.
    """
    yield folder / "ninety.sock"
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    if Path(runtime).is_absolute():
        # It tells folders apart, and guards nothing: hashlib would load 3 MiB of OpenSSL for it.
        path = os.fsencode(folder.resolve())
        yield Path(runtime) / f"ninety-{crc32(path):08x}{adler32(path):08x}.sock"


@contextmanager
def _address(path: Path) -> Iterator[str]:
    """Yield the address of a socket's path; Linux names one that is too long by way of its folder.

    Elsewhere that is no place for a socket.
    """
    if len(os.fsencode(path)) <= LONGEST_PATH:
        yield str(path)
        return
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        yield f"/proc/self/fd/{folder}/{path.name}"
    finally:
        os.close(folder)


class Listening(NamedTuple):
    """A socket that is answered at, and where it lies."""

    line: socket.socket
    path: Path


class Answer(Enum):
    """What became of handing over: somebody took it, nobody is there, or who is says nothing."""

    TAKEN = auto()
    NOBODY = auto()
    SILENCE = auto()


def hand_over(folder: Path, given: Handed, environ: Mapping[str, str]) -> Answer:
    """Give it to the window that has this folder."""
    if not hasattr(socket, "AF_UNIX"):
        return Answer.NOBODY
    answers = (_told(path, encode(given)) for path in sockets(folder, environ))
    return next((one for one in answers if one is not Answer.NOBODY), Answer.NOBODY)


def listen(folder: Path, environ: Mapping[str, str]) -> Listening | None:
    """Return a socket to answer at, for the holder of the lock; None where there can be none."""
    if not hasattr(socket, "AF_UNIX"):
        return None
    for path in sockets(folder, environ):
        listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            path.unlink(missing_ok=True)
            with _address(path) as address:
                listening.bind(address)
            path.chmod(0o600)
            listening.listen()
        except OSError:
            listening.close()
        else:
            listening.settimeout(0)
            return Listening(listening, path)
    return None


def unlisten(listening: Listening) -> None:
    """Close it, and take its file away."""
    listening.line.close()
    with suppress(OSError):
        listening.path.unlink()


def _told(path: Path, line: bytes) -> Answer:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as out:
        out.settimeout(ANSWER_S)
        try:
            with _address(path) as address:
                out.connect(address)
        except TimeoutError:
            return Answer.SILENCE
        except OSError:
            return Answer.NOBODY
        try:
            out.sendall(line)
            return Answer.TAKEN if out.recv(len(TAKEN)) == TAKEN else Answer.SILENCE
        except OSError:
            return Answer.SILENCE


def _path(kind: type, value: object) -> object:
    if kind is Path and isinstance(value, str):
        return Path(value)
    raise NotImplementedError
