# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Sends the cues of a session ahead of time, each once, and takes back what no longer holds."""

from collections.abc import Callable

from audio.cuebook import Scored, score
from exercises.reply import State
from exercises.session import Session
from ui.sounder import Sounder

Shade = Callable[[Scored, float], Scored | None]
"""How a note sounds that is due at a time of the clock; None when it is left out."""

AHEAD_MS = 10_000
"""How far ahead cues are sent."""
STRIDE_MS = 1_000
"""So much of the axis is sent at a time: a look at every frame finds nothing to send in most."""
JUST_BEFORE_S = 0.001


class Feed:
    """Knows up to where on the axis the notes were sent."""

    def __init__(
        self, session: Session, sounder: Sounder, clock: Callable[[], float], shade: Shade
    ) -> None:
        self._session = session
        self._sounder = sounder
        self._clock = clock
        self._shade = shade
        self._sent_ms = 0
        self._runs = 0
        self._revision = -1

    def follow(self) -> None:
        """Take back what was sent and no longer holds."""
        session = self._session
        if session.revision == self._revision:
            return
        self._revision = session.revision
        if session.runs != self._runs:
            self._runs = session.runs
            self._sent_ms = session.from_ms
        else:
            self._sent_ms = min(self._sent_ms, session.course.changed_ms)
        due_s = session.deadline_s(self._sent_ms)
        self._sounder.drop(self._clock() if due_s is None else due_s - JUST_BEFORE_S)

    def send(self) -> None:
        """Send the notes of the next ten seconds that were not sent yet, or all but a second."""
        session = self._session
        if session.state is not State.RUNNING:
            return
        certain_ms = session.certain_ms
        until_ms = min(session.position_ms + AHEAD_MS, certain_ms)
        stride_ms = 1 if until_ms == certain_ms else STRIDE_MS
        if until_ms - self._sent_ms >= stride_ms:
            self._sounder.send(self._due(self._sent_ms, until_ms))
            self._sent_ms = until_ms

    def begin_anew(self) -> None:
        """Take everything back; send again what comes from now on."""
        self._sounder.drop(self._clock())
        self._sent_ms = self._session.position_ms

    def _due(self, after_ms: int, until_ms: int) -> list[tuple[Scored, float]]:
        timeline = self._session.course.timeline
        low, high = timeline.index_at(after_ms), timeline.index_at(until_ms)
        due = []
        for note in score(timeline.segments[low : high + 1], after_ms, until_ms):
            due_s = self._session.deadline_s(note.at_ms)
            shaded = None if due_s is None else self._shade(note, due_s)
            if due_s is not None and shaded is not None:
                due.append((shaded, due_s))
        return due
