# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A plan run over a clock: where it stands, running, held or over. Keys are the session's."""

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from exercises.axis import Axis
from exercises.course import Course
from exercises.logbook import Logbook
from exercises.plan import Plan
from exercises.record import PauseRecord, SignalRecord
from exercises.reply import Reply, State
from exercises.segment import Segment
from exercises.sets import Start
from exercises.timeline import lay_out

PRESS_S = 1.5  # how long ago a key went down at most that becomes the stop signal


class Mark(Struct, frozen=True):
    """Where a session stood when a key went down, at the clock's `at_s`."""

    course: Course
    at_ms: int
    at_s: float


class Run:
    """A course over injected clocks: monotonic s, `now` (aware UTC), and `boot`, the Logbook's.

    Positions are milliseconds on the session's one axis, pauses taken out. `speed` is how many
    times faster than real the axis runs. Nothing happens between calls: `look` asks the clock.
    It begins at `start`, by default with the first set-up.
    """

    def __init__(
        self,
        plan: Plan,
        clock: Callable[[], float],
        now: Callable[[], datetime],
        speed: float = 1.0,
        start: Start | None = None,
        boot: Callable[[], float] | None = None,
    ) -> None:
        self._clock = clock
        self._now = now
        self._axis = Axis(clock, speed)
        self._log = Logbook(clock, now, boot)
        early_ms = plan.blocks[0].longer_ms if start is None else 0
        self._course = Course(plan, lay_out(plan, start, -early_ms))
        self._waits = tuple(block.waits for block in plan.blocks)
        self._always_waits = False
        self._state = State.READY
        self._limit_ms = 0
        self._pause_at_ms: int | None = None
        self._pause_why = ""
        self._revision = self._runs = 0

    @property
    def state(self) -> State:
        """Return the state as of the last look or key."""
        return self._state

    @property
    def course(self) -> Course:
        """Return plan and timeline as they are now; replaced whole when they change."""
        return self._course

    @property
    def revision(self) -> int:
        """Return a number that grows whenever what is to come has changed or stands still."""
        return self._revision

    @property
    def runs(self) -> int:
        """Return how often the axis has begun to run; the last time from `from_ms`."""
        return self._runs

    @property
    def from_ms(self) -> int:
        """Return where the axis last began to run, or where it is held."""
        return self._axis.from_ms

    @property
    def over(self) -> bool:
        """Whether nothing more will come."""
        return self._state in {State.FINISHED, State.STOPPED}

    @property
    def held(self) -> bool:
        """Whether it was begun and stands still, but is not over."""
        return self._state in {State.PAUSED, State.ASKING, State.SIGNALLED}

    @property
    def position_ms(self) -> int:
        """Return where the session stands on its axis."""
        return min(self._axis.now_ms(), self._limit_ms)

    @property
    def certain_ms(self) -> int:
        """Return how far it comes by itself: to the end, a pause to come, or where a key is due."""
        return self._limit_ms if self._pause_at_ms is None else self._pause_at_ms

    @property
    def segment(self) -> Segment:
        """Return the segment it stands in."""
        return self._course.timeline.at(self.position_ms)

    @property
    def waiting(self) -> bool:
        """Whether a set-up is over but for the key it waits for."""
        at_end = self.position_ms == self._limit_ms
        return self._state is State.RUNNING and at_end and self._course.waits_at(self.segment)

    @property
    def now(self) -> datetime:
        """Return the time of day, aware UTC."""
        return self._now()

    @property
    def why(self) -> str:
        """Return what caused the present pause, or an empty text."""
        return self._log.why

    @property
    def held_s(self) -> float:
        """Return for how many seconds it has been held (pause, question or stop signal)."""
        return self._log.held_s

    @property
    def pauses(self) -> tuple[PauseRecord, ...]:
        """Return the pauses that are over; a stop signal's two minutes are one too."""
        return self._log.pauses

    @property
    def signals(self) -> tuple[SignalRecord, ...]:
        """Return the stop signals so far."""
        return self._log.signals

    def deadline_s(self, at_ms: int) -> float | None:
        """Return the clock's time at which `at_ms` comes, or None while nothing runs."""
        return self._axis.deadline_s(at_ms)

    def mark(self) -> Mark:
        """Return where it stands now."""
        return Mark(self._course, self.position_ms, self._clock())

    def begin(self) -> None:
        """Start the axis.

        What makes the first set-up longer than its seconds lies before 0: all else stands where
        it would without.
        """
        self._run_from(self._course.timeline.segments[0].at_ms)

    def look(self) -> State:
        """Let time do what it does: end the session, or pause where a pause was asked for."""
        if self._state is State.RUNNING:
            pause_at_ms = self._pause_at_ms
            if pause_at_ms is not None and self.position_ms >= pause_at_ms:
                due_s = self.deadline_s(pause_at_ms)
                self._hold(State.PAUSED, pause_at_ms, self._pause_why, due_s)
            elif self.position_ms >= self._course.timeline.total_ms:
                self._end(State.FINISHED)
        return self._state

    def pause(self, why: str, since_s: float | None = None) -> Reply:
        """Pause now, or as of the clock's `since_s` when that was noticed late."""
        if since_s is None:
            self.look()
        if self._state is not State.RUNNING:
            return Reply.IGNORED
        at_ms = self._axis.now_ms() if since_s is None else self._axis.ms_at(since_s)
        self._hold(State.PAUSED, min(at_ms, self.certain_ms), why, since_s)
        return Reply.PAUSED

    def pause_after_phase(self, why: str) -> None:
        """Pause where the present segment ends; said again, it changes nothing.

        The last segment just ends, and a set-up that waits for a key waits.
        """
        if self.look() is not State.RUNNING or self._pause_at_ms is not None:
            return
        until_ms = self.segment.until_ms
        if until_ms <= self._limit_ms and until_ms < self._course.timeline.total_ms:
            self._pause_at_ms, self._pause_why = until_ms, why

    def no_pause_after_phase(self) -> None:
        """Take back a pause that has not come yet."""
        self._pause_at_ms = None

    def wait_at_set_ups(self, *, always: bool = True) -> None:
        """From now on only a key ends a set-up, as where nobody says its lines; or as was planned.

        One that waits for its key already goes on waiting.
        """
        self._always_waits = always
        course = self._as_it_waits()
        if course != self._course and not self.over and (always or not self.waiting):
            self._change_to(replace(course, changed_ms=self.position_ms))

    def _as_it_waits(self) -> Course:
        plan, always = self._course.plan, self._always_waits
        planned = zip(plan.blocks, self._waits, strict=True)
        blocks = tuple(replace(block, waits=always or waits) for block, waits in planned)
        return replace(self._course, plan=replace(plan, blocks=blocks))

    def _change_to(self, course: Course) -> None:
        """Take `course`, which goes on from where it stands: what lies behind is not waited for."""
        at_ms = self.position_ms
        self._course = course
        self._limit_ms = course.limit_ms(at_ms)
        self._revision += 1

    def _return_to(self, mark: Mark) -> None:
        """Stand where it stood a moment ago; longer ago, it stays where it is."""
        if self._clock() - mark.at_s < PRESS_S:
            self._course = mark.course
            self._axis.hold(mark.at_ms)
            self._limit_ms = max(mark.at_ms, mark.course.limit_ms(mark.at_ms))

    def _run_from(self, at_ms: int) -> None:
        self._course = self._as_it_waits()
        self._log.release()
        self._axis.run_from(at_ms)
        self._limit_ms = self._course.limit_ms(at_ms)
        self._pause_at_ms = None
        self._state = State.RUNNING
        self._runs += 1
        self._revision += 1

    def _hold(self, state: State, at_ms: int, why: str, since_s: float | None = None) -> None:
        """Stand still at `at_ms`; what is held already is held on."""
        self._axis.hold(at_ms)
        self._log.hold(at_ms, why, since_s)
        self._state = state
        self._revision += 1

    def _end(self, state: State) -> None:
        """Stand still for good."""
        at_ms = self.position_ms
        self._log.release()
        self._axis.hold(at_ms)
        self._state = state
        self._revision += 1
