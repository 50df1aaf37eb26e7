# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A session under way, and what every key does to it."""

import math
from collections.abc import Callable, Collection, Mapping
from datetime import datetime

from exercises.course import Course
from exercises.pain import START, Pains, place_asked
from exercises.plan import Plan
from exercises.reply import Reply, State
from exercises.resuming import door, repeated
from exercises.run import Mark, Run
from exercises.segment import Kind, Segment
from exercises.sets import Start

TWICE_S = 2.0
"""A second press within this is "twice", and "skipped" can be taken back."""
DEAD_S = 1.0
"""A key this soon after the pause does not resume."""
RECOVERY_S = 120.0
"""How long a stop signal holds (LBHP: stop; two minutes of normal breathing are a default)."""
NUMBNESS = 5


class Session(Run):
    """A run that answers keys. One key is enough for all of it: while held, → and ← are any key.

    `signalled`: it goes on after it was cut off, and the stop signal was given before.
    """

    def __init__(
        self,
        plan: Plan,
        clock: Callable[[], float],
        now: Callable[[], datetime],
        speed: float = 1.0,
        start: Start | None = None,
        boot: Callable[[], float] | None = None,
        *,
        signalled: bool = False,
    ) -> None:
        super().__init__(plan, clock, now, speed, start, boot)
        self._signalled = signalled
        self._pains = Pains(clock)
        self._skipped_from: Segment | None = None
        self._skipped_s = self._back_s = -math.inf

    @property
    def ends_badly(self) -> bool:
        """Whether numbness or a second stop signal ended it, or would have."""
        second = len(self.signals) + self._signalled > 1
        return second or any(signal.answer == NUMBNESS for signal in self.signals)

    @property
    def after_recovery(self) -> Reply:
        """Return what any key does two minutes after a stop signal."""
        segment = self.segment
        if self._course.lowered(segment, self.position_ms) is not None:
            return Reply.WENT_LOWER
        is_last = segment.block == len(self._course.plan.blocks) - 1
        return Reply.ENDED if is_last else Reply.LEFT_DRILL

    @property
    def pains(self) -> Mapping[int, int]:
        """Return the pain after each drill, 0 to 10, by its place in the plan; START before all."""
        return self._pains.given

    @property
    def pain_place(self) -> int | None:
        """Return the place of the pain that is asked for now; None where none is."""
        return place_asked(self._course.timeline, self.segment)

    def any_key(self) -> Reply:
        """Pause, resume, or end the set-up: the one key that is enough."""
        state = self.look()
        if state is State.RUNNING:
            segment = self.segment
            return self._leave(segment) if segment.kind is Kind.SETUP else self.pause("key")
        if state is State.ASKING or (state is State.PAUSED and self._log.noticed_s >= DEAD_S):
            return self._resume()
        if state is State.SIGNALLED and self.held_s >= RECOVERY_S:
            return self._go_lower()
        return Reply.IGNORED

    def escape(self) -> Reply:
        """Pause and ask; asked already, or after a stop signal, end the session."""
        state = self.look()
        if state in {State.ASKING, State.SIGNALLED}:
            return self.stop()
        if state not in {State.RUNNING, State.PAUSED}:
            return Reply.IGNORED
        self._hold(State.ASKING, self.position_ms, "asked")
        return Reply.ASKED

    def enter(self) -> Reply:
        """Confirm the question that Esc asked; elsewhere a key like any other."""
        return self.stop() if self._state is State.ASKING else self.any_key()

    def next(self) -> Reply:
        """End the set-up, count-in, rest or switch; in work, skip to the rest after this set.

        Pressed twice in work, it skips to the next drill.
        """
        if self.look() is not State.RUNNING:
            return self.any_key()
        segment, clock_s = self.segment, self._clock()
        if clock_s - self._skipped_s < TWICE_S:
            skipped, self._skipped_s, self._skipped_from = self._skipped_from, -math.inf, None
            if skipped is not None and skipped.block != segment.block:
                return Reply.SKIPPED_DRILL  # there was no rest: it is left already
            return self._go(self._course.leaving(segment, self.position_ms), Reply.SKIPPED_DRILL)
        if segment.kind is Kind.WORK:
            self._skipped_s, self._skipped_from = clock_s, segment
            return self._go(self._course.skipping(segment, self.position_ms), Reply.SKIPPED)
        return self._leave(segment)

    def back(self) -> Reply:
        """Repeat this set, or the set-up's lines; twice, go to the drill before, if there is one.

        Within two seconds of a skip, take the skip back.
        """
        if self.look() is not State.RUNNING:
            return self.any_key()
        segment, position_ms, clock_s = self.segment, self.position_ms, self._clock()
        if self._skipped_from is not None and clock_s - self._skipped_s < TWICE_S:
            undone = self._course.unskipped(self._skipped_from, position_ms)
            self._skipped_s, self._skipped_from = -math.inf, None
            return self._go(undone, Reply.REPEATED)
        if clock_s - self._back_s < TWICE_S:
            self._back_s = -math.inf
            before = Start(max(0, segment.block - 1))
            reply = Reply.DRILL_BEFORE if segment.block else Reply.DRILL_AGAIN
            return self._go(self._course.again(before, position_ms), reply)
        self._back_s = clock_s
        if segment.kind is Kind.SETUP:
            return self._go(self._course.gone_to(door(segment), position_ms), Reply.LINES_AGAIN)
        again = self._course.again(repeated(segment, segment), position_ms)
        return self._go(again, Reply.REPEATED)

    def change_pace(self, steps: int) -> Reply:
        """Go `steps` of half a second a phase faster from the next breath on; asked, as any key."""
        if self.look() not in {State.RUNNING, State.PAUSED}:
            return self.any_key()
        paced = self._course.paced(self.segment, self.position_ms, steps)
        if paced is None:
            return Reply.PACE_LIMIT
        self._change_to(paced)
        return Reply.FASTER if steps > 0 else Reply.SLOWER

    def signal(self, down: Mark | None = None, *, paused: bool = False) -> Reply:
        """Stop the work, as of when the key went `down` that is held; a second signal ends it."""
        if self.look() is State.READY or self.over:
            return Reply.IGNORED
        if down is not None:
            self._return_to(down)
        at_ms = self.position_ms
        self._log.signal(at_ms, self.segment)
        if self.ends_badly:
            return self.stop()
        if paused:
            self._log.forget()
        self._log.release()
        self._hold(State.SIGNALLED, at_ms, "signal")
        return Reply.SIGNALLED

    def answer(self, number: int) -> Reply:
        """Answer the stop signal: 5 ends the session; 1 to 4 again, after 2 min, are any key."""
        if self._state is not State.SIGNALLED:
            return Reply.IGNORED
        answered = self.signals[-1].answer is not None
        if answered and number != NUMBNESS and self.held_s >= RECOVERY_S:
            return self.any_key()
        self._log.answer(number)
        return self.stop() if number == NUMBNESS else Reply.ANSWERED

    def rate(self, digit: int) -> Reply:
        """Take a digit of the pain where it is asked, in a set-up the first; elsewhere any key."""
        state, place = self.look(), self.pain_place
        if state is not State.RUNNING or place is None:
            return self.any_key()
        if place == START and self._pains.settled(START):
            return self.any_key()
        self._pains.type(place, digit)
        return Reply.RATED

    def take_back_pain(self) -> None:
        """Forget the last digit: its key was held."""
        self._pains.take_back()

    def change_level(self, number: int, allowed: Collection[int]) -> Reply:
        """Set the level of the drill whose set-up is paused; elsewhere a key like any other.

        The lines begin again when it goes on. What is not `allowed` is kept as it is.
        """
        state, segment = self.look(), self.segment
        setting_up = state is State.PAUSED and segment.kind is Kind.SETUP
        if not setting_up or not 1 <= number <= len(self._course.block_of(segment).drill.levels):
            return self.any_key()
        changed = self._course.releveled(segment, self.position_ms, number)
        if number not in allowed or changed is None:
            return Reply.LEVEL_KEPT
        self._change_to(changed)
        return Reply.LEVEL_CHANGED

    def stop(self) -> Reply:
        """End the session and keep what was done; one that is over stays as it ended."""
        self.look()
        if self.over:
            return Reply.IGNORED
        self._log.settle()
        self._end(State.STOPPED)
        return Reply.ENDED

    def _go(
        self, course: Course | None, reply: Reply, refusal: Reply = Reply.ROUNDS_LIMIT
    ) -> Reply:
        """Go on along `course` from where it changed; without one, stay and say the refusal.

        Not from where the clock stands by now: what begins there would have begun before.
        """
        if course is None:
            return refusal
        self._course = course
        self._run_from(course.changed_ms)
        self.look()
        return reply

    def _leave(self, segment: Segment) -> Reply:
        """End a set-up, count-in, finish, rest or switch, if a rest was long enough."""
        if segment.kind is Kind.SETUP:
            self._run_from(segment.until_ms)
            return Reply.WENT_ON
        left = self._course.left(segment, self.position_ms)
        return self._go(left, Reply.WENT_ON, Reply.REST_NEEDED)

    def _resume(self) -> Reply:
        self._skipped_s = self._back_s = -math.inf
        resumed = self._course.resumed(self.position_ms, round(self.held_s * 1000))
        return self._go(resumed, Reply.RESUMED)

    def _go_lower(self) -> Reply:
        self._log.settle()
        reply, segment, position_ms = self.after_recovery, self.segment, self.position_ms
        if reply is Reply.WENT_LOWER:
            return self._go(self._course.lowered(segment, position_ms), reply)
        if reply is Reply.LEFT_DRILL:
            return self._go(self._course.leaving(segment, position_ms, rested=True), reply)
        return self.stop()
