# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Keeps awake through wakepy, on a thread of its own: a desktop that hangs would hold the window.

What it asks of a desktop ends with this process, since the line on which it was asked does.
"""

import logging
import sys
from enum import Enum, auto
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

from msgspec import Struct

from ui.desktop.bus_probe import WITHOUT_BUS
from ui.wording.doctor import DeskWords

if TYPE_CHECKING:
    from ui.desktop.keep_awake.named_bus import NamedAdapter

LEAVING_S = 0.5
"""How long leaving waits for a desktop to be told; it notices anyway."""
_log = logging.getLogger(__name__)


class Wish(Enum):
    """What was asked for."""

    HOLD = auto()
    RELEASE = auto()
    END = auto()


class Held(Struct, frozen=True):
    """By which of the desktop's ways it is held, or "" and why not."""

    way: str
    why: str = ""


class Wakeful:
    """Holds and releases, one after the other, as they were asked for."""

    def __init__(self) -> None:
        self._asked: SimpleQueue[Wish] = SimpleQueue()
        self._thread: Thread | None = None

    def hold(self) -> None:
        """Keep it awake from now on."""
        if self._thread is None:
            self._thread = Thread(target=_serve, args=(self._asked,), daemon=True)
            self._thread.start()
        self._asked.put(Wish.HOLD)

    def release(self) -> None:
        """Let it sleep again."""
        self._asked.put(Wish.RELEASE)

    def close(self) -> None:
        """Let it sleep, for good."""
        if self._thread is not None:
            self._asked.put(Wish.END)
            self._thread.join(LEAVING_S)


def try_out(wait_s: float) -> Held:
    """Hold for an instant, and return how; a desktop that takes longer than `wait_s` hangs."""
    answer: SimpleQueue[str] = SimpleQueue()
    Thread(target=_try, args=(answer,), daemon=True).start()
    words = DeskWords()
    try:
        way = answer.get(timeout=wait_s)
    except Empty:
        return Held("", words.awake_hangs)
    return Held(way, "" if way else words.awake_unknown)


class Hold:
    """Holds from when it is made until it is let go; all of it on one thread.

    `way` is that of the desktop's ways by which it does, or "".
    """

    def __init__(self) -> None:
        from wakepy import keep

        self._lines: list[NamedAdapter] = []
        self._mode = keep.presenting(on_fail="pass", dbus_adapter=self._adapter())
        self._mode.__enter__()
        self.way = "" if self._mode.method is None else str(self._mode.method.name)

    def let_go(self) -> None:
        try:
            self._mode.__exit__(None, None, None)
        except RuntimeError as error:
            _log.info("keep awake: not let go by its own way: %s", error)
        finally:
            for line in self._lines:
                line.close_connections()

    def _adapter(self) -> "type[NamedAdapter] | None":
        if sys.platform in WITHOUT_BUS:
            return None
        from ui.desktop.keep_awake.named_bus import kind_of_adapter

        return kind_of_adapter(self._lines)


def _serve(asked: "SimpleQueue[Wish]") -> None:
    hold: Hold | None = None
    wish = Wish.RELEASE
    while wish is not Wish.END:
        wish = asked.get()
        if wish is Wish.HOLD and hold is None:
            hold = Hold()
            _log.info("keep awake: %s", hold.way or "the desktop offers no way")
        elif wish is not Wish.HOLD and hold is not None:
            hold.let_go()
            hold = None


def _try(answer: "SimpleQueue[str]") -> None:
    hold = Hold()
    hold.let_go()
    answer.put(hold.way)
