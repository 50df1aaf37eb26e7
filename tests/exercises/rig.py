# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A session on a fake clock, brought to where a test begins."""

from msgspec.structs import replace

from exercises.drill import Breath
from exercises.plan import Plan
from exercises.record import SessionRecord
from exercises.reply import Reply
from exercises.segment import Kind, Segment
from exercises.session import Session
from exercises.sets import Start
from tests.exercises.made_up import balloon
from tests.fakes import FakeClock

Place = tuple[Kind, int | None, int | None]
"""A kind of segment, its set and its breath."""


class Rig:
    """A session that has begun."""

    def __init__(
        self,
        plan: Plan,
        speed: float = 1.0,
        start: Start | None = None,
        *,
        signalled: bool = False,
    ) -> None:
        self.clock = FakeClock()
        now = self.clock.now
        self.session = Session(plan, self.clock, now, speed, start, signalled=signalled)
        self.session.begin()

    def wait(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.session.look()

    def go_to(self, at_ms: int) -> None:
        """Let time pass until the axis is at `at_ms`, with a key where one is due."""
        while self.session.certain_ms < at_ms:
            self._come_to(self.session.certain_ms)
            assert self.session.any_key() is Reply.WENT_ON
        self._come_to(at_ms)
        assert self.session.position_ms == at_ms

    def reach(
        self,
        kind: Kind,
        set_number: int | None = None,
        *,
        breath: int | None = None,
        phase: str | None = None,
        block: int | None = None,
        into_ms: int = 500,
    ) -> Segment:
        """Let time pass until `into_ms` after the start of the next such segment."""
        wanted = (set_number, breath, phase, block)
        for segment in self.session.course.timeline.segments:
            here = (segment.set, segment.breath, segment.phase, segment.block)
            fits = all(w in {None, h} for w, h in zip(wanted, here, strict=True))
            if segment.at_ms >= self.session.position_ms and segment.kind is kind and fits:
                self.go_to(segment.at_ms + into_ms)
                return segment
        raise AssertionError(f"no {kind} {wanted} to come")

    def coming(self, count: int) -> list[Place]:
        """The segments that begin here or later."""
        position_ms = self.session.position_ms
        segments = self.session.course.timeline.segments
        return [(s.kind, s.set, s.breath) for s in segments if s.at_ms >= position_ms][:count]

    def pause_for(self, seconds: float) -> Reply:
        """Press a key, wait, press a key."""
        assert self.session.any_key() is Reply.PAUSED
        self.wait(seconds)
        return self.session.any_key()

    def _come_to(self, at_ms: int) -> None:
        due_s = self.session.deadline_s(at_ms)
        assert due_s is not None
        self.clock.at_s = max(self.clock.at_s, due_s)
        self.session.look()


def in_a_blow() -> Rig:
    """A session in the blow of the third breath of the second set."""
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 2, breath=3, phase="exhale", into_ms=1_200)
    return rig


def blown(session: Session) -> int:
    """How many sets with balloon or straw were blown to the end of their last blow."""
    past = past_of(session)
    begun = [at for at, one in enumerate(past) if one.kind is Kind.COUNT_IN and one.breath == 1]
    ends = [*begun, len(past)][1:]
    sets = [past[at:until] for at, until in zip(begun, ends, strict=True)]
    return sum(any(ends_round(session, segment) for segment in one) for one in sets)


def past_of(session: Session) -> tuple[Segment, ...]:
    return session.course.timeline.until(session.position_ms)


def ends_round(session: Session, segment: Segment) -> bool:
    level = session.course.plan.blocks[segment.block].drill.level(segment.level)
    last = segment.whole and segment.breath == segment.breaths
    blow = segment.breath_kind is Breath.OUT or segment.closes_breath
    return segment.kind is Kind.WORK and last and blow and level.resisted


def without_place(record: SessionRecord) -> SessionRecord:
    """The record as it was kept before it said where the session stood."""
    return replace(record, at_drill=None, at_set=None)
