# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""When a session is looked at: at a frame's pace while something moves, else when it is due."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from exercises.reply import State
from exercises.session import Session
from ui.glide import Glide

FRAME_MS = 33
STEP_MS = 250
"""How often to look with reduced motion; what moves, moves once a second."""
PULSE_MS = 100
"""How often to look while the screen pulses because nothing can be heard."""
MINUTE_MS, PAST_MS = 60_000, 20  # a timer may come a little early
LATE_S = 1.5
"""How much later than planned a frame is when the machine may have stood still."""
WHOLE_S = 1.0
"""No longer than this passes between two looks at everything while something moves."""


class Frames(QObject):
    """Tells when all is `due` to be looked at, and between what `moved`, a `Motion`."""

    due = Signal()
    moved = Signal(object)

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__()
        self._clock = clock
        self._seen_s = clock()
        self._glide: Glide | None = None
        self._looked_s = self._seen_s
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def came_late(self) -> bool:
        """Whether this look came so late that the machine may have stood still; ask it once."""
        now_s = self._clock()
        late = now_s - self._seen_s > self._timer.interval() / 1000 + LATE_S
        self._seen_s = self._looked_s = now_s
        return late

    def pace(self, session: Session, glide: Glide | None, *, silent: bool, stepped: bool) -> None:
        """Come again as the session asks for, which goes on as `glide`.

        `stepped` moves once a second instead; while it is `silent`, more than motion is shown.
        """
        self._glide = None if silent or stepped else glide
        if session.over:
            return
        if session.state is State.RUNNING and not session.waiting:
            interval_ms = STEP_MS if stepped else FRAME_MS
        elif silent and not stepped:
            interval_ms = PULSE_MS
        else:
            # A minute of the pause, whenever this look may be.
            interval_ms = MINUTE_MS - round(session.held_s * 1000) % MINUTE_MS + PAST_MS
            self._timer.stop()
        if self._timer.interval() != interval_ms or not self._timer.isActive():
            self._timer.start(interval_ms)

    def stop(self) -> None:
        """Come no more."""
        self._timer.stop()

    @Slot()
    def _tick(self) -> None:
        now_s, glide = self._clock(), self._glide
        if glide is None or now_s >= min(glide.until_s, self._looked_s + WHOLE_S):
            self.due.emit()
        else:
            self._seen_s = now_s
            self.moved.emit(glide.at(now_s))
