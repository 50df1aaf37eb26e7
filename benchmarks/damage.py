# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is painted on a display, seen from outside: every rectangle, by the X server's XDamage."""

import ctypes
import ctypes.util
import select
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

RAW_RECTANGLES = 0
Z_PIXMAP = 2


@dataclass(frozen=True, slots=True)
class Painted:
    """A rectangle that was painted, in px, and when that was seen (monotonic seconds)."""

    at_s: float
    x: int
    y: int
    width: int
    height: int

    @property
    def area(self) -> int:
        return self.width * self.height


class _Rectangle(ctypes.Structure):
    _fields_ = (
        ("x", ctypes.c_short),
        ("y", ctypes.c_short),
        ("width", ctypes.c_ushort),
        ("height", ctypes.c_ushort),
    )


class _DamageEvent(ctypes.Structure):
    """XDamageNotifyEvent of X11/extensions/Xdamage.h."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("drawable", ctypes.c_ulong),
        ("damage", ctypes.c_ulong),
        ("level", ctypes.c_int),
        ("more", ctypes.c_int),
        ("timestamp", ctypes.c_ulong),
        ("area", _Rectangle),
        ("geometry", _Rectangle),
    )


class _Image(ctypes.Structure):
    """The beginning of Xlib's XImage."""

    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
    )


class _Event(ctypes.Union):
    _fields_ = (("damage", _DamageEvent), ("room", ctypes.c_long * 24))


class DamageWatch:
    """Watches the whole of a display."""

    def __init__(self, display: str) -> None:
        self._x11 = _library("X11")
        self._xdamage = _library("Xdamage")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x11.XGetImage.restype = ctypes.POINTER(_Image)
        self._x11.XFree.argtypes = (ctypes.c_void_p,)
        self._xdamage.XDamageCreate.restype = ctypes.c_ulong
        opened = self._x11.XOpenDisplay(display.encode())
        if not opened:
            raise RuntimeError(f"the display {display} does not open")
        self._display = ctypes.c_void_p(opened)
        first, errors = ctypes.c_int(), ctypes.c_int()
        query = self._xdamage.XDamageQueryExtension
        if not query(self._display, ctypes.byref(first), ctypes.byref(errors)):
            raise RuntimeError("the display has no XDamage")
        self._notify = first.value
        root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._display))
        self._xdamage.XDamageCreate(self._display, root, RAW_RECTANGLES)
        self._x11.XSync(self._display, 0)
        self._socket = int(self._x11.XConnectionNumber(self._display))

    def seen(self, until_s: float) -> Iterator[Painted]:
        """What is painted, as it is seen, until the monotonic clock says `until_s`."""
        event = _Event()
        while True:
            while self._x11.XPending(self._display):
                at_s = time.monotonic()
                self._x11.XNextEvent(self._display, ctypes.byref(event))
                if event.damage.type == self._notify:
                    area = event.damage.area
                    yield Painted(at_s, area.x, area.y, area.width, area.height)
            left_s = until_s - time.monotonic()
            if left_s <= 0:
                return
            select.select([self._socket], [], [], left_s)

    def forget(self) -> None:
        """Pass over what was painted until now."""
        for _ in self.seen(0.0):
            pass

    def picture(self, width: int, height: int) -> memoryview:
        """The pixels of the display's upper left part, each as one number."""
        root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._display))
        every_plane = ctypes.c_ulong(2**32 - 1)
        image = self._x11.XGetImage(self._display, root, 0, 0, width, height, every_plane, Z_PIXMAP)
        size = image.contents.bytes_per_line * height
        pixels = ctypes.string_at(image.contents.data, size)
        self._x11.XFree(image.contents.data)
        self._x11.XFree(image)
        return memoryview(pixels).cast("I")

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)


def frames(painted: Iterable[Painted], within_s: float = 0.008) -> list[float]:
    """When a frame was seen: rectangles at most `within_s` after a frame's first belong to it."""
    begun: list[float] = []
    for one in painted:
        if not begun or one.at_s - begun[-1] > within_s:
            begun.append(one.at_s)
    return begun


def _library(name: str) -> ctypes.CDLL:
    found = ctypes.util.find_library(name)
    if found is None:
        raise RuntimeError(f"lib{name} is not installed")
    return ctypes.CDLL(found)
