# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Does the session bus answer? Asked before Qt, which would wait for one that hangs for good.

Nothing is asked of it but to be let in: connect, authenticate, Hello.
"""

import os
import re
import socket
import stat
import struct
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from pathlib import Path

from msgspec import Struct

from ui.wording.doctor import BusWords

VARIABLE = "DBUS_SESSION_BUS_ADDRESS"
DISABLED = "disabled:"
THEME, ASKS_PORTAL = "QT_QPA_PLATFORMTHEME", "xdgdesktopportal"
WITHOUT_BUS = frozenset({"darwin", "win32"})
"""Systems whose desktops have no session bus."""
ANSWER_S = 0.3
"""How long it may take in all; one that is well takes a few milliseconds."""
_REPLY = 2  # the second byte of a method's return
_UNIX = re.compile(r"unix:(?:.*,)?(?P<kind>path|abstract)=(?P<name>[^,]*)")


class Bus(Struct, frozen=True):
    """The session bus: its address, or "" and `why` there is none to be used."""

    address: str
    why: str = ""

    @property
    def answers(self) -> bool:
        return bool(self.address)


def ask_bus(
    environ: Mapping[str, str], platform: str, clock: Callable[[], float], wait_s: float = ANSWER_S
) -> Bus:
    """Return the session bus that answers within `wait_s`; `platform` is sys.platform."""
    if platform in WITHOUT_BUS:
        return Bus("", BusWords().none_here)
    address = _address(environ)
    if not address or address == DISABLED:
        return Bus("", BusWords().there_is_none)
    until_s = clock() + wait_s
    why = BusWords().unknown
    for name in socket_names(address):
        why = _refusal(name, lambda: until_s - clock())
        if not why:
            return Bus(address)
    return Bus("", why)


def spare_bus(bus: Bus, environ: MutableMapping[str, str]) -> None:
    """Have this run, and its children, leave alone a bus that does not answer.

    With no address at all Qt would look for a bus itself, and start one. And a theme that asks the
    desktop's portal at the start, and waits for it, is not used: a portal can hang on a bus that is
    well.
    """
    environ[VARIABLE] = bus.address or DISABLED
    if environ.get(THEME) == ASKS_PORTAL:
        del environ[THEME]


def socket_names(address: str) -> Iterator[str]:
    """Yield the sockets of a D-Bus address as Python names them, best first; others are left out.

    >>> list(socket_names("unix:path=/run/user/1000/bus,guid=0;tcp:host=x,port=1"))
    ['/run/user/1000/bus']
    """
    for part in address.split(";"):
        found = _UNIX.match(part)
        if found is not None:
            name = re.sub(r"%([0-9A-Fa-f]{2})", lambda code: chr(int(code[1], 16)), found["name"])
            yield f"\0{name}" if found["kind"] == "abstract" else name


def _address(environ: Mapping[str, str]) -> str:
    """Return where the bus is said to be, or is by custom (XDG_RUNTIME_DIR/bus), or nothing."""
    named = environ.get(VARIABLE, "")
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    if named or not runtime:
        return named
    usual = Path(runtime) / "bus"
    try:
        there = stat.S_ISSOCK(usual.stat().st_mode)
    except OSError:
        return ""
    return f"unix:path={usual}" if there else ""


def _refusal(name: str, left_s: Callable[[], float]) -> str:
    """Return why the bus at that socket cannot be used, or nothing."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        try:
            _set_patience(line, left_s)
            line.connect(name)
            user = str(os.getuid()).encode().hex()
            line.sendall(f"\0AUTH EXTERNAL {user}\r\n".encode())
            if not _read(line, 3, left_s).startswith(b"OK "):
                return BusWords().refuses
            line.sendall(b"BEGIN\r\n" + hello())
            return "" if _read(line, 2, left_s)[1] == _REPLY else BusWords().refuses
        except TimeoutError:
            return BusWords().hangs
        except (OSError, UnicodeError, ValueError):
            return BusWords().gone


def _read(line: socket.socket, least: int, left_s: Callable[[], float]) -> bytes:
    """Return at least so many bytes, and all that came with them."""
    found = b""
    while len(found) < least:
        _set_patience(line, left_s)
        more = line.recv(4096)
        if not more:
            raise ConnectionError
        found += more
    return found


def _set_patience(line: socket.socket, left_s: Callable[[], float]) -> None:
    left = left_s()
    if left <= 0:
        raise TimeoutError
    line.settimeout(left)


def hello() -> bytes:
    """Return the first message that a bus wants, as the D-Bus Specification 0.43 lays it out."""
    bus = "org.freedesktop.DBus"
    fields = b""
    for code, kind, text in (
        (1, b"o", "/org/freedesktop/DBus"),
        (2, b"s", bus),
        (3, b"s", "Hello"),
        (6, b"s", bus),
    ):
        fields += bytes(-len(fields) % 8)  # each field begins at a multiple of eight
        fields += struct.pack("<BB1sBI", code, 1, kind, 0, len(text)) + text.encode() + b"\0"
    head = struct.pack("<cBBBIII", b"l", 1, 0, 1, 0, 1, len(fields))
    return head + fields + bytes(-len(fields) % 8)
