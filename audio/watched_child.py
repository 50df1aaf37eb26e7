# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A child process that is watched, and replaced when it dies or hangs."""

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence

from msgspec import Struct

from audio.debt import Debt
from audio.line_child import LineChild, Message
from exercises.saying import Saying, reason_in


class Patience(Struct, frozen=True):
    """How a child is replaced: what is said of one that does not start (with a hole for the
    reason), hangs or keeps ending, and times in s.

    One that has answered for `steady_s` is forgiven its earlier failures. After a failure the
    pause doubles, from the first to the longest.
    """

    no_start: Saying
    no_answer: str
    keeps_ending: str
    steady_s: float
    first_pause_s: float
    longest_pause_s: float


class WatchedChild(ABC):
    """Runs `command`; whoever inherits says what a child is told, what it owes, what it said.

    Make and use it in the main thread. `on_report` is called from another one whenever there is
    something to `_attend` to.
    """

    def __init__(
        self,
        command: Sequence[str],
        clock: Callable[[], float],
        on_report: Callable[[], None],
        patience: Patience,
    ) -> None:
        self._command = tuple(command)
        self._clock = clock
        self._on_report = on_report
        self._patience = patience
        self._debt = Debt(clock())
        self._failures = 0
        self._ready_s: float | None = None
        self._start_s = 0.0
        self._closed = False
        self._child: LineChild | None = None

    @abstractmethod
    def _greet(self) -> None:
        """Tell a new child all it must know."""

    @abstractmethod
    def _take(self, message: Message) -> None:
        """Take what the child said."""

    @abstractmethod
    def _owing(self) -> bool:
        """Whether the child owes an answer; asked only while there is one."""

    @abstractmethod
    def _limit_s(self) -> float:
        """For how many seconds it may owe one before it is given up."""

    @abstractmethod
    def _lose(self, why: str) -> None:
        """There is no child for a while."""

    def _forgives(self) -> bool:
        """Whether a child that ended may be followed by another at once."""
        return not self._failures

    def _start(self) -> None:
        self._ready_s = None
        self._debt.settle()
        try:
            self._child = LineChild(self._command, self._on_report)
        except OSError as error:
            self._fail(self._patience.no_start.filled(reason_in(error)))
            return
        self._greet()

    def _send(self, message: Message) -> None:
        if self._child:
            self._child.send(message)

    def _attend(self) -> None:
        """Hear the child, judge it, and start another one when its time has come."""
        if self._closed:
            return
        self._hear()
        self._judge()
        if self._child:
            self._child.flush()
        elif self._clock() >= self._start_s:
            self._start()

    def _hear(self) -> None:
        child = self._child
        if child is None:
            return
        ended = child.ended  # before its last words are fetched, or some could be left behind
        for message in child.received():
            self._debt.settle()
            self._take(message)
        if ended:
            child.kill()
            self._child = None
            self._replace()

    def _judge(self) -> None:
        """Whether the child is given up, by how long it owes an answer."""
        self._debt.look(self._clock(), self._child is not None and self._owing())
        if self._child and self._debt.for_s > self._limit_s():
            self._child.kill()
            self._fail(self._patience.no_answer)

    def _replace(self) -> None:
        """The child ended. The first time another takes over at once, and hardly anybody hears."""
        if self._start_s == math.inf:
            return
        if self._ready_s is not None and self._clock() - self._ready_s > self._patience.steady_s:
            self._failures = 0
        if not self._forgives():
            self._fail(self._patience.keeps_ending)
            return
        self._failures = 1
        self._start()

    def _fail(self, why: str) -> None:
        patience = self._patience
        pause_s = patience.first_pause_s * 2 ** min(self._failures, 9)
        self._failures += 1
        self._start_s = self._clock() + min(patience.longest_pause_s, pause_s)
        self._child = None
        self._lose(why)

    def _start_no_more(self) -> None:
        """When this child ends, no other one follows."""
        self._start_s = math.inf
