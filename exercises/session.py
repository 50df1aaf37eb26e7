# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A session under way: where it stands on its timeline, and what every key does to it."""

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from exercises.axis import Axis
from exercises.course import Course
from exercises.dosing import Plan
from exercises.record import PauseRecord, SignalRecord
from exercises.reply import Reply, State
from exercises.resuming import after_pause, after_rest, rest_needed, set_again
from exercises.timeline import Kind, Segment, Start, lay_out

TWICE_S = 2.0
"""A second press within this is "twice", and "skipped" can be taken back."""
DEAD_S = 1.0
"""A key this soon after the pause does not resume."""
RECOVERY_S = 120.0
"""How long a stop signal holds (LBHP: stop; two minutes of normal breathing are a default)."""
LIGHT_HEADED = 2
NUMBNESS = 5


class Session:
    """A state machine over an injected clock (monotonic seconds) and `now` (aware UTC).

    Positions are milliseconds on the session's one axis, pauses taken out. `speed` is how many
    times faster than real the axis runs. Nothing happens between calls: `look` asks the clock.
    """

    def __init__(
        self,
        plan: Plan,
        clock: Callable[[], float],
        now: Callable[[], datetime],
        speed: float = 1.0,
    ) -> None:
        self._clock = clock
        self._now = now
        self._axis = Axis(clock, speed)
        self._course = Course(plan, lay_out(plan))
        self._revision = 0
        self._state = State.READY
        self._why = ""
        self._pause_at_ms: int | None = None
        self._pauses: list[PauseRecord] = []
        self._signals: list[SignalRecord] = []
        self._skipped_from: Segment | None = None
        self._skipped_s = self._back_s = -math.inf
        self._limit_ms = 0

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
    def segment(self) -> Segment:
        """Return the segment it stands in."""
        return self._course.timeline.at(self.position_ms)

    @property
    def waiting(self) -> bool:
        """Whether a set-up is over but for the key it waits for."""
        at_end = self.position_ms == self._limit_ms
        return self._state is State.RUNNING and at_end and self._course.waits_at(self.segment)

    @property
    def why(self) -> str:
        """Return what caused the present pause, or an empty text."""
        return self._why if self.held else ""

    @property
    def held_s(self) -> float:
        """Return for how many seconds it has been held (pause, question or stop signal)."""
        return self._axis.held_s() if self.held else 0.0

    @property
    def pauses(self) -> tuple[PauseRecord, ...]:
        """Return the pauses that are over; a stop signal's two minutes are one too."""
        return tuple(self._pauses)

    @property
    def signals(self) -> tuple[SignalRecord, ...]:
        """Return the stop signals so far."""
        return tuple(self._signals)

    def deadline_s(self, at_ms: int) -> float | None:
        """Return the clock's time at which `at_ms` comes, or None while nothing runs."""
        return self._axis.deadline_s(at_ms)

    def begin(self) -> None:
        """Start at the first set-up."""
        self._run_from(0)

    def look(self) -> State:
        """Let time do what it does: end the session, or pause where a pause was asked for."""
        if self._state is not State.RUNNING:
            return self._state
        position_ms = self.position_ms
        if self._pause_at_ms is not None and position_ms >= self._pause_at_ms:
            self._hold(State.PAUSED, self._pause_at_ms)
        elif position_ms >= self._course.timeline.total_ms:
            self._hold(State.FINISHED, self._course.timeline.total_ms)
        return self._state

    def any_key(self) -> Reply:
        """Pause, resume, or go on: the one key that is enough."""
        if self._state is State.RUNNING:
            segment = self.segment
            return self._leave(segment) if segment.kind is Kind.SETUP else self.pause("key")
        if self._state is State.PAUSED and self.held_s < DEAD_S:
            return Reply.IGNORED
        if self._state in {State.PAUSED, State.ASKING}:
            return self._resume()
        if self._state is State.SIGNALLED and self.held_s >= RECOVERY_S:
            return self._go_lower()
        return Reply.IGNORED

    def pause(self, why: str, since_s: float | None = None) -> Reply:
        """Pause now, or as of the clock's `since_s` when that was noticed late."""
        if self._state is not State.RUNNING:
            return Reply.IGNORED
        at_ms = self._axis.now_ms() if since_s is None else self._axis.ms_at(since_s)
        self._why = why
        self._hold(State.PAUSED, min(at_ms, self._limit_ms))
        return Reply.PAUSED

    def pause_after_phase(self, why: str) -> None:
        """Pause where the present segment ends; said again, it changes nothing."""
        if self._state is State.RUNNING and self._pause_at_ms is None:
            self._pause_at_ms = self.segment.until_ms
            self._why = why

    def no_pause_after_phase(self) -> None:
        """Take back a pause that has not come yet."""
        self._pause_at_ms = None

    def escape(self) -> Reply:
        """Pause and ask; asked already, or after a stop signal, end the session."""
        if self._state in {State.ASKING, State.SIGNALLED}:
            return self._stop()
        if self._state is State.RUNNING:
            self._why = "asked"
            self._hold(State.ASKING, self.position_ms)
            return Reply.ASKED
        if self._state is State.PAUSED:
            self._state = State.ASKING
            return Reply.ASKED
        return Reply.IGNORED

    def enter(self) -> Reply:
        """Confirm the question that Esc asked; elsewhere a key like any other."""
        return self._stop() if self._state is State.ASKING else self.any_key()

    def next(self) -> Reply:
        """End the set-up, count-in or rest; in work, skip to the rest after this set.

        Pressed twice in work, it skips to the next drill.
        """
        if self._state is not State.RUNNING:
            return Reply.IGNORED
        segment = self.segment
        if self._clock() - self._skipped_s < TWICE_S:
            self._skipped_s, self._skipped_from = -math.inf, None
            return self._go(self._course.leaving(segment, self.position_ms), Reply.SKIPPED_DRILL)
        if segment.kind is Kind.WORK:
            self._skipped_s, self._skipped_from = self._clock(), segment
            return self._go(self._course.skipping(segment, self.position_ms), Reply.SKIPPED)
        return self._leave(segment)

    def back(self) -> Reply:
        """Repeat this set, or the set-up's lines; twice, go to the drill before.

        Within two seconds of a skip, take the skip back.
        """
        if self._state is not State.RUNNING:
            return Reply.IGNORED
        segment, position_ms, clock_s = self.segment, self.position_ms, self._clock()
        if self._skipped_from is not None and clock_s - self._skipped_s < TWICE_S:
            undone = self._course.unskipped(self._skipped_from, position_ms)
            self._skipped_s, self._skipped_from = -math.inf, None
            return self._go(undone, Reply.REPEATED)
        if clock_s - self._back_s < TWICE_S:
            self._back_s = -math.inf
            before = Start(max(0, segment.block - 1))
            return self._go(self._course.again(before, position_ms), Reply.DRILL_BEFORE)
        self._back_s = clock_s
        if segment.kind is Kind.SETUP:
            lines = Start(segment.block, segment.set or 1)
            return self._go(self._course.gone_to(lines, position_ms), Reply.LINES_AGAIN)
        return self._go(self._course.again(set_again(segment), position_ms), Reply.REPEATED)

    def change_pace(self, steps: int) -> Reply:
        """Go `steps` of half a second a phase faster (slower below 0), from the next breath on."""
        if self._state not in {State.RUNNING, State.PAUSED}:
            return Reply.IGNORED
        paced = self._course.paced(self.segment, self.position_ms, steps)
        if paced is None:
            return Reply.PACE_LIMIT
        self._course = paced
        self._limit_ms = paced.limit_ms(self._axis.from_ms)
        self._revision += 1
        return Reply.FASTER if steps > 0 else Reply.SLOWER

    def signal(self) -> Reply:
        """Stop the work at once: the stop signal. A second one ends the session."""
        if self.over or self._state is State.READY:
            return Reply.IGNORED
        segment, second = self.segment, bool(self._signals)
        self._signals.append(
            SignalRecord(self._now(), self.position_ms, segment.drill, segment.level, None)
        )
        if second:
            return self._stop()
        at_ms = self.position_ms
        self._close_pause()
        self._why = "signal"
        self._hold(State.SIGNALLED, at_ms)
        return Reply.SIGNALLED

    def answer(self, number: int) -> Reply:
        """Answer the stop signal with 1 to 5; numbness ends the session."""
        if self._state is not State.SIGNALLED:
            return Reply.IGNORED
        self._signals[-1] = replace(self._signals[-1], answer=number)
        return self._stop() if number == NUMBNESS else Reply.ANSWERED

    def _run_from(self, at_ms: int) -> None:
        self._close_pause()
        self._axis.run_from(at_ms)
        self._limit_ms = self._course.limit_ms(at_ms)
        self._state = State.RUNNING
        self._pause_at_ms = None
        self._revision += 1

    def _hold(self, state: State, at_ms: int) -> None:
        if self._axis.running:
            self._axis.hold(at_ms)
        self._state = state
        self._revision += 1

    def _close_pause(self) -> None:
        if self.held:
            for_ms = round(self.held_s * 1000)
            self._pauses.append(PauseRecord(self.position_ms, for_ms, self._why))
            self._axis.hold(self.position_ms)

    def _go(self, course: Course | None, reply: Reply) -> Reply:
        """Go on along `course` from here; without one, say that the rounds are at their limit."""
        if course is None:
            return Reply.ROUNDS_LIMIT
        position_ms = self.position_ms
        self._course = course
        self._run_from(position_ms)
        return reply

    def _leave(self, segment: Segment) -> Reply:
        """End a set-up, count-in, finish or rest; of a rest only when it was long enough."""
        plan, position_ms = self._course.plan, self.position_ms
        if segment.kind is Kind.SETUP:
            self._run_from(segment.until_ms)
            return Reply.WENT_ON
        if segment.kind is Kind.REST and rest_needed(plan, segment, position_ms):
            return Reply.REST_NEEDED
        return self._go(self._course.gone_to(_following(plan, segment), position_ms), Reply.WENT_ON)

    def _resume(self) -> Reply:
        segment, position_ms = self.segment, self.position_ms
        start = after_pause(self._course.plan, segment, position_ms, round(self.held_s * 1000))
        return self._go(self._course.gone_to(start, position_ms), Reply.RESUMED)

    def _go_lower(self) -> Reply:
        self._settle_answer()
        segment, position_ms = self.segment, self.position_ms
        lower = self._course.lowered(segment, position_ms)
        if lower is not None:
            return self._go(lower, Reply.WENT_LOWER)
        if segment.block == len(self._course.plan.blocks) - 1:
            return self._stop()
        return self._go(self._course.leaving(segment, position_ms), Reply.LEFT_DRILL)

    def _stop(self) -> Reply:
        self._settle_answer()
        at_ms = self.position_ms
        self._close_pause()
        self._hold(State.STOPPED, at_ms)
        return Reply.ENDED

    def _settle_answer(self) -> None:
        """No answer to a stop signal counts as light-headed."""
        if self._state is State.SIGNALLED and self._signals[-1].answer is None:
            self._signals[-1] = replace(self._signals[-1], answer=LIGHT_HEADED)


def _following(plan: Plan, segment: Segment) -> Start:
    if segment.kind is Kind.COUNT_IN:
        return Start(segment.block, segment.set or 1, segment.breath or 1, Kind.WORK)
    if segment.kind is Kind.FINISH:
        return Start(segment.block, segment.set or 1, entry=Kind.REST)
    return after_rest(plan, segment)
