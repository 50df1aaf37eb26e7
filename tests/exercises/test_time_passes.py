# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A real clock moves on while a key is worked out: what the key begins still begins whole."""

import pytest

from exercises.reply import Reply
from exercises.segment import Kind
from exercises.session import Session
from tests.exercises.made_up import balloon
from tests.fakes import FakeClock


class CreepingClock(FakeClock):
    """Moves on a little whenever it is asked."""

    def __call__(self) -> float:
        self.at_s += 0.0007
        return super().__call__()


def at_work() -> tuple[Session, CreepingClock]:
    """A session in the middle of its first breath."""
    clock = CreepingClock()
    session = Session(balloon(waits=True), clock, clock.now)
    session.begin()
    session.any_key()
    clock.advance(5)
    session.look()
    assert session.segment.kind is Kind.WORK
    return session, clock


@pytest.mark.parametrize("key", ["next", "back"])
def test_what_a_key_begins_in_work_begins_where_the_axis_runs_on(key: str) -> None:
    session, _ = at_work()
    getattr(session, key)()
    assert session.segment.at_ms == session.from_ms


def test_what_ends_a_count_in_begins_the_breath_whole() -> None:
    session, clock = at_work()
    session.back()
    clock.advance(0.5)
    assert session.next() is Reply.WENT_ON
    assert session.segment.kind is Kind.WORK
    assert session.segment.at_ms == session.from_ms


def test_what_resumes_begins_whole() -> None:
    session, clock = at_work()
    session.any_key()
    clock.advance(3)
    assert session.any_key() is Reply.RESUMED
    assert session.segment.at_ms == session.from_ms


def test_a_skip_taken_back_begins_the_set_whole() -> None:
    session, clock = at_work()
    session.next()
    clock.advance(1)
    assert session.back() is Reply.REPEATED
    assert session.segment.at_ms == session.from_ms


def test_a_key_at_the_very_end_of_a_count_in_leaves_no_phase_out() -> None:
    for early_ms in range(12):
        session, clock = at_work()
        session.back()
        due_s = session.deadline_s(session.segment.until_ms - early_ms)
        assert due_s is not None
        clock.at_s = due_s
        was, reply = session.segment.kind, session.next()
        if was is Kind.COUNT_IN and reply is Reply.WENT_ON:
            assert session.segment.opens_breath
