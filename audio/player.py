# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What sounds clips at their time, as its user sees it, and the player that never makes a sound."""

from collections.abc import Callable
from typing import Protocol

from msgspec import Struct

from audio.stopped import StandstillWatch
from exercises.saying import Saying


class Played(Struct, frozen=True):
    """The note was handed to the sound device at `at_s` (monotonic seconds)."""

    ident: int
    at_s: float


class Missed(Struct, frozen=True):
    """The note was not played: there was no sound, or it came too late by `late_s`."""

    ident: int
    late_s: float


class Stalled(Struct, frozen=True):
    """The machine stood still; `from_s` is when it was last known awake. All notes are dropped."""

    from_s: float
    until_s: float


class Lost(Struct, frozen=True):
    """Nothing is heard any more. Said once; Back follows when there is sound again."""

    why: str


class Back(Struct, frozen=True):
    """There is sound again."""


Report = Played | Missed | Stalled | Lost | Back


class PlayerState(Struct, frozen=True):
    """Whether notes are heard, and if not, why."""

    works: bool
    why: str


class Player(Protocol):
    """Sounds notes at absolute times. Idents are the caller's; times are monotonic seconds.

    No call waits for a sound device. `reports` hands over what happened since it was last asked,
    and is where a player looks after itself: call it at a frame's pace while notes are out, and
    by `look_again_s` at the latest.
    """

    @property
    def state(self) -> PlayerState: ...

    def play(self, ident: int, clip: str, at_s: float) -> None: ...

    def drop(self, after_s: float) -> None:
        """Forgets the notes due after `after_s` that have not begun."""

    def set_volume(self, percent: int) -> None:
        """0 is mute, 100 the clips as they are."""

    def reports(self) -> list[Report]: ...

    def look_again_s(self) -> float | None:
        """When `reports` should be asked again; None if nothing is waited for."""

    def close(self) -> None: ...


class SilentPlayer:
    """Plays nothing, in time: for machines without sound, and for who wants none.

    Whether the machine stood still it can only tell when asked: a note then is long overdue, or
    the boot clock ran ahead.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        boot_clock: Callable[[], float],
        why: str = Saying("Sound and voice", "sound is off"),
    ) -> None:
        self._clock = clock
        self._watch = StandstillWatch(clock, boot_clock)
        self._due_s: dict[int, float] = {}
        self._state = PlayerState(works=False, why=why)

    @property
    def state(self) -> PlayerState:
        return self._state

    def play(self, ident: int, clip: str, at_s: float) -> None:
        del clip
        self._due_s[ident] = max(at_s, self._clock())

    def drop(self, after_s: float) -> None:
        self._due_s = {i: due_s for i, due_s in self._due_s.items() if due_s <= after_s}

    def set_volume(self, percent: int) -> None:
        del percent

    def reports(self) -> list[Report]:
        stood = self._watch.look(self.look_again_s())
        if stood:
            self._due_s.clear()
            return [Stalled(*stood)]
        now_s = self._clock()
        due = sorted((at_s, ident) for ident, at_s in self._due_s.items() if at_s <= now_s)
        for _, ident in due:
            del self._due_s[ident]
        return [Played(ident, now_s) for _, ident in due]

    def look_again_s(self) -> float | None:
        return min(self._due_s.values(), default=None)

    def close(self) -> None:
        self._due_s.clear()
