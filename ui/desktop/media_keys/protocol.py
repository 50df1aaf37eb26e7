# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a desktop is shown of a session, and what its keys may ask for."""

from enum import Enum, auto
from typing import Protocol

from msgspec import Struct


class Status(Enum):
    """Whether the session moves by itself."""

    PLAYING = "Playing"
    PAUSED = "Paused"
    STOPPED = "Stopped"


class Press(Enum):
    """What a media key, or a desktop's button for it, asks for."""

    PLAY = auto()
    PAUSE = auto()
    PLAY_PAUSE = auto()
    NEXT = auto()
    PREVIOUS = auto()
    STOP = auto()
    RAISE = auto()
    QUIT = auto()


class Shown(Struct, frozen=True):
    """The session at one moment: `track` is the drill's place from 1, `rate` how fast it runs."""

    status: Status
    title: str = ""
    routine: str = ""
    track: int = 0
    length_ms: int = 0
    rate: float = 1.0
    volume: int = 100

    def __post_init__(self) -> None:
        if self.length_ms < 0 or self.track < 0 or not 0 <= self.volume <= 100:  # noqa: PLR2004
            raise ValueError(f"there is no such session: {self}")


class Remote(Protocol):
    """What stands behind the keys: it does what they ask for, and is asked where it stands."""

    def press(self, press: Press) -> None: ...

    def set_volume(self, percent: int) -> None: ...

    def position_ms(self) -> int: ...


class MediaKeys(Protocol):
    """Where a session is shown. Nothing here waits: a desktop that hangs is a desktop unheard."""

    def show(self, shown: Shown) -> None:
        """Show this from now on."""
        ...

    def jump(self) -> None:
        """Tell that the position is not where it was expected."""
        ...

    def close(self) -> None:
        """Show nothing more."""
        ...


class NoMediaKeys:
    """Shows nothing: there is no desktop to show it to."""

    def show(self, _shown: Shown) -> None:
        pass

    def jump(self) -> None:
        pass

    def close(self) -> None:
        pass
