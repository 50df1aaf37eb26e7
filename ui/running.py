# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""One session on the screen: its conductor, its steering and its page, wired to one another."""

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from exercises.drill import Drill
from exercises.interruption import cut_off_at
from exercises.record import Outcome, SessionRecord
from exercises.reply import Reply
from exercises.segment import Kind
from exercises.session import Session
from ui.announcer import Announcer
from ui.chronicle import Heading
from ui.clocks import Clocks
from ui.conductor import Conductor
from ui.cue_log import CueLog
from ui.look import Look
from ui.order import Order
from ui.pages.session import SessionPage
from ui.prompter import Prompter
from ui.sounder import Sounder
from ui.speaker import Speaker
from ui.steering import Steering
from ui.wording import session as words
from ui.wording.pain import session_pain


class Running(QObject):
    """A session under way on `page`. Emits `recorded` as it goes and `ended` once.

    `told` says what could not be done beside it.
    """

    recorded = Signal(object)
    told = Signal(str)
    ended = Signal(object)

    def __init__(
        self,
        order: Order,
        page: SessionPage,
        sounder: Sounder,
        speaker: Speaker,
        clocks: Clocks,
    ) -> None:
        super().__init__()
        self.order = order
        self._page = page
        self._for_now = False
        self._sounder = sounder
        goes_on = order.goes_on
        session = Session(
            order.plan,
            clocks.monotonic,
            clocks.now,
            order.speed,
            None if goes_on is None else goes_on.start,
            clocks.boot,
            signalled=goes_on is not None and goes_on.signalled,
        )
        prompter = Prompter(session, speaker, clocks.monotonic, alone=order.voice_alone)
        heading = _heading(order, clocks.now)
        self.conductor = Conductor(
            session, sounder, prompter, heading, clocks.monotonic, order.manner
        )
        self.steering = Steering(self.conductor, order.allowed)
        self._log = None if order.cue_log is None else CueLog(order.cue_log, order.speed)
        self._announcer = Announcer(page)
        self._wire()

    def _wire(self) -> None:
        page, conductor = self._page, self.conductor
        page.key_pressed.connect(self.steering.press)
        page.key_held.connect(self.steering.hold)
        page.key_spent.connect(self.steering.spend)
        page.dressed.connect(self._dress)
        if page.look is not None:
            self._dress(page.look)
        conductor.moment_changed.connect(page.show_moment)
        conductor.frames.moved.connect(page.stage.show_motion)
        if self.order.announced:
            conductor.moment_changed.connect(self._announcer.follow)
        conductor.replied.connect(self._answer)
        conductor.recorded.connect(self._record)
        conductor.ended.connect(self._end)
        if self._log is not None:
            self._log.failed.connect(self.told)
            self._sounder.issued.connect(self._log.write)

    @property
    def drill(self) -> Drill:
        """Return the drill that is done now."""
        session = self.conductor.session
        return session.course.block_of(session.segment).drill

    def begin(self) -> None:
        """Start."""
        self._page.follow(self.order.plan, page_keys_step=self.order.page_keys_step)
        self.conductor.begin()

    def stop(self, *, for_now: bool) -> None:
        """Break it off; `for_now`, it is kept as under way, for the next start to go on with."""
        self._for_now = for_now
        self.conductor.session.stop()
        self.conductor.look()

    def close(self) -> None:
        """Let go of page and sounder."""
        self._page.key_pressed.disconnect(self.steering.press)
        self._page.key_held.disconnect(self.steering.hold)
        self._page.key_spent.disconnect(self.steering.spend)
        self._page.dressed.disconnect(self._dress)
        self.conductor.close()
        if self._log is not None:
            self._sounder.issued.disconnect(self._log.write)
            self._log.close()

    @Slot(object)
    def _answer(self, reply: Reply) -> None:
        session = self.conductor.session
        course = session.course
        block = course.plan.blocks[course.block_ahead(session.segment)]
        if reply is Reply.RATED:
            told = session_pain(session)
        elif reply is Reply.LEVEL_CHANGED:
            told = words.level_set(block.level.number, block.level.change)
        else:
            told = words.message(reply, block.pace)
        in_prompt = reply is Reply.RATED and session.segment.kind is Kind.SETUP
        self._page.show_message("" if in_prompt else told)
        if self.order.announced:
            self._announcer.say(told)

    @Slot(object)
    def _dress(self, look: Look) -> None:
        """Move as the look says that things move."""
        manner = self.conductor.manner
        self.conductor.manner = replace(manner, reduced_motion=look.reduced_motion)

    @Slot(object)
    def _record(self, record: SessionRecord) -> None:
        if self.order.kept:
            self.recorded.emit(self._as_left(record))

    @Slot(object)
    def _end(self, record: SessionRecord) -> None:
        self.ended.emit(self._as_left(record))

    def _as_left(self, record: SessionRecord) -> SessionRecord:
        """Return `record`, or as under way if it was broken off for now."""
        broken_off = self._for_now and record.outcome is Outcome.STOPPED
        return replace(record, outcome=Outcome.RUNNING) if broken_off else record


def _heading(order: Order, now: Callable[[], datetime]) -> Heading:
    started_at = now().astimezone(UTC)
    if order.goes_on is not None:
        earlier = order.goes_on.record
        gone_ms = max(0, round((started_at - cut_off_at(earlier)).total_seconds() * 1000))
        return Heading(earlier.id, earlier.started_at, earlier.offset_minutes, earlier, gone_ms)
    offset = started_at.astimezone().utcoffset()
    return Heading(
        id=uuid4().hex,
        started_at=started_at,
        offset_minutes=int(offset.total_seconds() // 60) if offset else 0,
        measures=order.measures,
    )
