# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Whatever keys are pressed, whenever, and however late anybody looks, the session holds."""

from collections.abc import Callable
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from exercises.cue import Cue
from exercises.plan import LEAST_REST_MS, MOST_ROUNDS, Plan
from exercises.reply import Reply, State
from exercises.segment import Kind, Segment
from exercises.session import Session
from tests.exercises.made_up import plans
from tests.exercises.rig import Rig, blown, ends_round, past_of
from tests.fakes import FakeClock

KEYS: dict[str, Callable[[Session], object]] = {
    "any": Session.any_key,
    "next": Session.next,
    "back": Session.back,
    "escape": Session.escape,
    "enter": Session.enter,
    "signal": Session.signal,
    "hard": lambda session: session.answer(1),
    "numb": lambda session: session.answer(5),
}
LEAVING = {Reply.SKIPPED_DRILL, Reply.LEFT_DRILL}


class AnyKeys(RuleBasedStateMachine):
    """A session, and beside it what is reckoned of it from outside."""

    @initialize(plan=plans(), speed=st.sampled_from([1.0, 1.0, 2.0]))
    def begin(self, plan: Plan, speed: float) -> None:
        self.clock = FakeClock()
        self.speed = speed
        self.session = Session(plan, self.clock, self.clock.now, speed)
        self.session.begin()
        self.slept_s = 0.0
        self.ran_from_s = self.clock.at_s
        self.held_from_s: float | None = None
        self.held_s = 0.0
        self.heard: list[tuple[int, Cue]] = []
        self.heard_ms = 0
        self.left = False

    @property
    def lived_s(self) -> float:
        return self.clock.at_s + self.slept_s

    def hear(self) -> None:
        """Walk the timeline up to where the session stands: from here on it may change."""
        until_ms = min(self.session.position_ms, self.session.certain_ms)
        self.heard += [
            (s.at_ms, s.cue)
            for s in self.session.course.timeline.segments
            if s.cue and self.heard_ms <= s.at_ms < until_ms
        ]
        self.heard_ms = max(self.heard_ms, until_ms)

    def do(self, act: Callable[[Session], object], since_s: float | None = None) -> object:
        self.hear()
        was_held, runs = self.session.held, self.session.runs
        start_s = self.session.deadline_s(0)
        reply = act(self.session)
        if self.session.position_ms < self.heard_ms:
            self.heard_ms = self.session.position_ms
            self.heard = [cue for cue in self.heard if cue[0] < self.heard_ms]
        ended = self.session.state is State.FINISHED and reply is Reply.WENT_ON
        self.left = self.left or ended or reply in LEAVING
        if not was_held and self.session.held:
            self.held_from_s = self.lived_s
            if since_s is not None:
                self.held_from_s = max(since_s, self.ran_from_s)
            elif self.session.why == "sound" and start_s is not None:
                at_s = start_s + self.session.position_ms / 1000 / self.speed
                self.held_from_s = at_s + self.slept_s
        if was_held and self.held_from_s is not None and not self.session.held:
            self.held_s += self.lived_s - self.held_from_s
            self.held_from_s = None
        if self.session.runs > runs:
            self.ran_from_s = self.lived_s
        return reply

    @rule(seconds=st.floats(0.0, 70.0) | st.sampled_from([0.0, 0.001, 1.0, 9.9, 10.0, 60.0, 120.0]))
    def time_passes(self, seconds: float) -> None:
        self.clock.advance(seconds)

    @rule(count=st.integers(1, 15), off_ms=st.integers(-1, 1))
    def time_passes_to_an_edge(self, count: int, off_ms: int) -> None:
        segments = self.session.course.timeline.segments
        here = self.session.course.timeline.index_at(self.session.position_ms)
        edge_ms = segments[min(here + count, len(segments) - 1)].at_ms + off_ms
        self.run_to(max(0, edge_ms))

    @rule(
        kind=st.sampled_from([Kind.REST, Kind.SWITCH, Kind.WORK, Kind.FINISH, Kind.SETUP]),
        into_ms=st.sampled_from([0, 1, 500, 3_000, 29_000]),
    )
    def it_goes_on_undisturbed(self, kind: Kind, into_ms: int) -> None:
        """Resume what is held, end what waits, and come to the next such segment."""
        self.come_to(kind, into_ms)

    @rule(count=st.integers(2, 5))
    def sets_are_done(self, count: int) -> None:
        for _ in range(count):
            self.come_to(Kind.FINISH, 1)

    def come_to(self, kind: Kind, into_ms: int) -> None:
        session = self.session
        if session.state is State.SIGNALLED:
            self.clock.advance(120.0)
        if session.held:
            self.clock.advance(1.0)
            self.do(Session.any_key)
        coming = (s for s in session.course.timeline.segments if s.at_ms > session.position_ms)
        segment = next((s for s in coming if s.kind is kind), None)
        if session.state is not State.RUNNING or segment is None:
            return
        while session.certain_ms < segment.at_ms and session.state is State.RUNNING:
            self.run_to(session.certain_ms)
            self.do(Session.any_key)
        self.run_to(segment.at_ms + into_ms)

    def run_to(self, at_ms: int) -> None:
        due_s = self.session.deadline_s(at_ms)
        if due_s is not None:
            self.clock.at_s = max(self.clock.at_s, due_s)
            self.do(Session.look)

    @rule()
    def somebody_looks(self) -> None:
        self.do(Session.look)

    @rule(key=st.sampled_from(["any", "next", "back"]))
    def a_key_is_pressed(self, key: str) -> None:
        self.do(KEYS[key])

    @rule(key=st.sampled_from(["back", "next"]), seconds=st.sampled_from([0.0, 0.5, 1.9, 2.0]))
    def a_key_is_pressed_twice(self, key: str, seconds: float) -> None:
        self.do(KEYS[key])
        self.clock.advance(seconds)
        self.do(KEYS[key])

    @rule(key=st.sampled_from(["any", "escape"]), seconds=st.sampled_from([1.0, 9.9, 10.0, 60.1]))
    def it_is_paused_for_a_while(self, key: str, seconds: float) -> None:
        self.do(KEYS[key])
        self.clock.advance(seconds)
        self.do(Session.any_key)

    @precondition(lambda self: not self.session.signals)
    @rule(answer=st.sampled_from([None, 1, 2, 3, 4]))
    def a_stop_signal_is_given(self, answer: int | None) -> None:
        self.do(Session.look)
        self.do(Session.signal)
        if answer is not None:
            self.do(lambda session: session.answer(answer))
        self.clock.advance(120.0)
        self.do(Session.any_key)

    @rule(key=st.sampled_from(sorted(KEYS)))
    def a_rare_key_is_pressed(self, key: str) -> None:
        if key == "signal":
            self.do(Session.look)
        self.do(KEYS[key])

    @rule(steps=st.sampled_from([-1, 1]))
    def the_pace_is_changed(self, steps: int) -> None:
        self.do(Session.look)
        session, before = self.session, self.session.course
        position_ms = session.position_ms
        paces = session.state in {State.RUNNING, State.PAUSED}
        reply = self.do(lambda s: s.change_pace(steps))
        if not paces:
            return
        assert reply in {Reply.FASTER, Reply.SLOWER, Reply.PACE_LIMIT}
        edge_ms = next(
            (s.at_ms for s in before.timeline.segments if s.at_ms > position_ms and s.opens_breath),
            before.timeline.total_ms,
        )
        assert session.course.timeline.until(edge_ms) == before.timeline.until(edge_ms)

    @precondition(lambda self: self.session.state is State.RUNNING)
    @rule(ago_s=st.floats(0.0, 30.0))
    def a_standstill_is_noticed_late(self, ago_s: float) -> None:
        since_s = self.clock.at_s - ago_s
        self.do(lambda s: s.pause("standstill", since_s), since_s + self.slept_s)

    @rule(seconds=st.floats(2.0, 200.0))
    def the_machine_sleeps(self, seconds: float) -> None:
        self.do(Session.look)
        since_s, lived_s = self.clock.at_s, self.lived_s
        self.clock.sleep(seconds)
        self.slept_s += seconds
        self.do(lambda s: s.pause("standstill", since_s), lived_s)

    @rule()
    def sound_is_lost(self) -> None:
        self.do(lambda s: s.pause_after_phase("sound"))

    @rule()
    def sound_comes_back(self) -> None:
        self.do(lambda s: s.no_pause_after_phase())

    @invariant()
    def segments_abut_and_add_up_to_the_total(self) -> None:
        timeline = self.session.course.timeline
        assert timeline.segments[0].at_ms == 0
        assert all(a.until_ms == b.at_ms for a, b in pairwise(timeline.segments))
        assert sum(s.for_ms for s in timeline.segments) == timeline.total_ms

    @invariant()
    def the_position_is_the_sum_of_what_is_past(self) -> None:
        assert sum(s.for_ms for s in past_of(self.session)) == self.session.position_ms

    @invariant()
    def every_cue_came_once_and_in_order(self) -> None:
        segments = self.session.course.timeline.segments
        assert self.heard == [
            (s.at_ms, s.cue) for s in segments if s.cue and s.at_ms < self.heard_ms
        ]

    @invariant()
    def the_record_adds_up(self) -> None:
        past = past_of(self.session)
        for number, done in enumerate(self.session.course.drills(self.session.position_ms)):
            work = [s for s in past if s.block == number and s.kind is Kind.WORK]
            assert done.work_ms == sum(s.for_ms for s in work)
            assert done.breaths_done <= sum(s.opens_breath for s in work)
            assert done.sets_done <= done.sets
            assert done.sets_done <= done.breaths_done
            assert not (done.skipped and done.sets_done == done.sets)

    @invariant()
    def the_pauses_add_up_to_the_time_held(self) -> None:
        now_s = self.lived_s
        held_s = self.held_s + (0.0 if self.held_from_s is None else now_s - self.held_from_s)
        noted_s = sum(pause.for_ms for pause in self.session.pauses) / 1000 + self.session.held_s
        assert abs(noted_s - held_s) <= 0.001 * (len(self.session.pauses) + 1)
        assert all(pause.at_ms <= self.session.position_ms for pause in self.session.pauses)

    @invariant()
    def nobody_blows_more_rounds_than_may_be(self) -> None:
        assert blown(self.session) <= MOST_ROUNDS

    @invariant()
    def a_blown_set_has_its_rest_before_more_work(self) -> None:
        past = past_of(self.session)
        for place, segment in enumerate(past):
            if ends_round(self.session, segment):
                self.check_rest(past[place + 1 :])

    def check_rest(self, after: tuple[Segment, ...]) -> None:
        rested_ms, anew = 0, False
        for segment in after:
            anew = anew or (segment.kind is Kind.COUNT_IN and segment.breath == 1)
            if segment.kind is Kind.WORK and anew:
                pauses = self.session.pauses
                between = (p for p in pauses if after[0].at_ms <= p.at_ms <= segment.at_ms)
                assert rested_ms >= LEAST_REST_MS or any(p.for_ms >= LEAST_REST_MS for p in between)
                return
            rested_ms += segment.for_ms if segment.kind in {Kind.REST, Kind.SWITCH} else 0

    @invariant()
    def phases_stay_inside_their_ranges(self) -> None:
        for segment in self.session.course.timeline.segments:
            if segment.kind is Kind.WORK:
                level = self.session.course.block_of(segment).drill.level(segment.level)
                phases = level.phases if level.lead_in is None else (level.lead_in, *level.phases)
                phase = next(p for p in phases if p.name == segment.phase)
                assert segment.for_ms <= phase.most_ms
                assert not segment.whole or segment.for_ms >= phase.least_ms

    @invariant()
    def it_never_ends_inside_a_breath_by_itself(self) -> None:
        if self.session.state is State.FINISHED:
            last = self.session.course.timeline.segments[-1]
            breathed = last.closes_breath and last.whole
            assert last.kind is Kind.FINISH or breathed or self.left
            assert self.session.position_ms == self.session.course.timeline.total_ms

    @invariant()
    def what_is_certain_is_ahead(self) -> None:
        session = self.session
        assert session.certain_ms <= session.course.timeline.total_ms
        assert session.position_ms <= session.course.timeline.total_ms
        assert session.held == bool(session.why)
        assert session.held or session.held_s == 0

    @invariant()
    def a_stop_signal_is_answered_before_anything_goes_on(self) -> None:
        session = self.session
        assert len(session.signals) <= 2
        if session.state is not State.SIGNALLED:
            assert all(signal.answer is not None for signal in session.signals)


@given(plan=plans(), gaps=st.lists(st.floats(0, 400.0), max_size=30))
def test_left_alone_a_session_does_all_of_its_plan(plan: Plan, gaps: list[float]) -> None:
    rig = Rig(plan)
    for gap in [*gaps, 9_999.0, 9_999.0, 9_999.0, 9_999.0]:
        rig.wait(gap)
        if rig.session.waiting:
            rig.session.any_key()
    assert rig.session.state is State.FINISHED
    total_ms = rig.session.course.timeline.total_ms
    assert rig.session.position_ms == total_ms
    for block, done in zip(plan.blocks, rig.session.course.drills(total_ms), strict=True):
        assert (done.sets_done, done.breaths_done) == (
            block.all_sets,
            block.all_sets * block.breaths,
        )
        assert not done.skipped
    assert (rig.session.pauses, rig.session.signals) == ((), ())


TestAnyKeys = AnyKeys.TestCase
TestAnyKeys.settings = settings(stateful_step_count=60)
