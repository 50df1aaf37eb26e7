# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The window's ear on the player: sends cues, hears what became of them, knows if sound is lost."""

import logging
from collections.abc import Callable, Iterable
from itertools import count

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from audio.cuebook import Scored, notes
from audio.player import Back, Lost, Missed, Played, Player, Report, Stalled
from exercises.cue import Cue

_log = logging.getLogger(__name__)
WATCH_MS = 250
"""How often the player is looked after while something is outstanding or sound is lost.

A server that hangs is given up a second after a note was due, and at most so much later.
"""


class Due(Struct, frozen=True):
    """A note that was sent: due by the clock; `cue` and `planned_ms` of a cue's first note."""

    due_s: float
    cue: Cue | None
    planned_ms: int


class Issued(Struct, frozen=True):
    """A cue that has begun to sound, `late_s` seconds after it was due."""

    cue: Cue
    planned_ms: int
    late_s: float


class Sounder(QObject):
    """Sends notes to a `Player` and turns its reports into signals."""

    lost = Signal()
    returned = Signal(object)
    stalled = Signal(object)
    issued = Signal(object)
    woken = Signal()

    def __init__(
        self, make: Callable[[Callable[[], None]], Player], clock: Callable[[], float]
    ) -> None:
        super().__init__()
        self._clock = clock
        self._idents = count(1)
        self._outstanding: dict[int, Due] = {}
        self._is_lost = False
        self._timer = QTimer(self)
        self._timer.setInterval(WATCH_MS)
        self._timer.timeout.connect(self.look)
        self.woken.connect(self.look, Qt.ConnectionType.QueuedConnection)
        self._player = make(self.woken.emit)

    @property
    def is_lost(self) -> bool:
        """Whether nothing can be heard just now."""
        return self._is_lost

    def send(self, scored: Iterable[tuple[Scored, float]]) -> None:
        """Send notes with the clock's time at which each is due."""
        for note, due_s in scored:
            cue = note.cue if note.first else None
            self._play(note.clip, Due(due_s, cue, note.at_ms))

    def sound(self, cue: Cue, planned_ms: int = 0, for_ms: int = 1_000) -> None:
        """Let `cue` be heard now, as it sounds in `for_ms`."""
        now_s = self._clock()
        for place, note in enumerate(notes(cue, for_ms)):
            first = None if place else cue
            self._play(note.clip, Due(now_s + note.after_ms / 1000, first, planned_ms))

    def drop(self, after_s: float) -> None:
        """Forget the notes that are due after the clock's `after_s`."""
        self._player.drop(after_s)
        kept = {i: due for i, due in self._outstanding.items() if due.due_s <= after_s}
        self._outstanding = kept

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100; 0 is mute."""
        self._player.set_volume(percent)

    def close(self) -> None:
        """End the player."""
        self._timer.stop()
        self._player.close()

    def tell_again(self) -> None:
        """Tell once more that nothing can be heard, if it is so."""
        if self._is_lost:
            self.lost.emit()

    @Slot()
    def look(self) -> None:
        """Hear what has happened since the last look."""
        for report in self._player.reports():
            self._take(report)
        if not (self._outstanding or self._is_lost):
            self._timer.stop()

    def _play(self, clip: str, due: Due) -> None:
        ident = next(self._idents)
        self._outstanding[ident] = due
        self._player.play(ident, clip, due.due_s)
        if not self._timer.isActive():
            self._timer.start()

    def _take(self, report: Report) -> None:
        if isinstance(report, Played):
            due = self._outstanding.pop(report.ident, None)
            if due is not None and due.cue is not None:
                self.issued.emit(Issued(due.cue, due.planned_ms, report.at_s - due.due_s))
        elif isinstance(report, Missed):
            self._outstanding.pop(report.ident, None)
        elif isinstance(report, Stalled):
            self._outstanding.clear()
            self.stalled.emit(report)
        elif isinstance(report, Lost):
            self._outstanding.clear()
            self._is_lost = True
            self._timer.start()
            _log.warning("sound was lost: %s", report.why)
            self.lost.emit()
        elif isinstance(report, Back):
            self._is_lost = False
            self.returned.emit(report)
