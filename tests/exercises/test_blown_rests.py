# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Next and back after balloon or straw: the rest that a set asks for, and five rounds at most."""

import pytest

from exercises.reply import Reply
from exercises.segment import Kind
from tests.exercises.made_up import PUFF, REACHES, balloon, block, plan
from tests.exercises.rig import Rig, blown


def test_next_does_not_shorten_the_rest_after_a_balloon() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.REST, 1, into_ms=0)
    for _ in range(5):
        assert rig.session.next() is Reply.REST_NEEDED
        rig.wait(5)
    assert rig.session.segment.kind is Kind.REST


def test_next_ends_what_a_longer_rest_has_over_thirty_seconds() -> None:
    rig = Rig(plan(block(PUFF, 3, rest_ms=90_000)))
    rig.reach(Kind.REST, 1, into_ms=30_000)
    assert rig.session.next() is Reply.WENT_ON
    assert rig.coming(1) == [(Kind.COUNT_IN, 2, 1)]


def test_rest_before_and_after_a_pause_counts_together() -> None:
    rig = Rig(plan(block(PUFF, 3, rest_ms=90_000)))
    rig.reach(Kind.REST, 1, into_ms=25_000)
    rig.pause_for(5)
    assert rig.session.next() is Reply.REST_NEEDED
    rig.wait(5)
    assert rig.session.next() is Reply.WENT_ON


def test_a_skipped_balloon_set_has_its_rest_too() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 1, breath=4)
    rig.session.next()
    rig.wait(5)
    assert rig.session.next() is Reply.REST_NEEDED


def test_a_blown_set_is_repeated_after_its_rest() -> None:
    rig = Rig(balloon(sets=3))
    rig.reach(Kind.REST, 1, into_ms=10_000)
    assert rig.session.back() is Reply.REPEATED
    assert rig.coming(3) == [(Kind.REST, 1, None), (Kind.COUNT_IN, 1, 1), (Kind.WORK, 1, 1)]
    assert rig.session.segment.for_ms == 20_000
    assert rig.session.segment.say == "Balloon to your lips. Breathe out. Curl up."


def test_a_blown_set_repeated_from_its_finish_rests_in_full() -> None:
    rig = Rig(balloon(sets=3))
    rig.reach(Kind.FINISH, 1)
    rig.session.back()
    assert (rig.session.segment.kind, rig.session.segment.for_ms) == (Kind.REST, 30_000)


@pytest.mark.parametrize("seconds", [2.0, 30.0])
def test_a_pause_in_the_rest_before_a_repeat_still_leads_to_the_repeat(seconds: float) -> None:
    rig = Rig(balloon(sets=3))
    rig.reach(Kind.FINISH, 1)
    rig.session.back()
    rig.wait(3)
    rig.pause_for(seconds)
    assert rig.session.segment.for_ms == 27_000
    assert rig.coming(2)[1] == (Kind.COUNT_IN, 1, 1)


def test_a_long_pause_in_the_rest_before_a_repeat_leads_to_the_repeat_by_its_set_up() -> None:
    rig = Rig(balloon(sets=3))
    rig.reach(Kind.REST, 2, into_ms=1_000)
    rig.session.back()
    rig.wait(3)
    rig.pause_for(61)
    assert rig.coming(2) == [(Kind.SETUP, 2, None), (Kind.COUNT_IN, 2, 1)]


def test_a_blown_set_has_its_rest_before_the_drill_before() -> None:
    rig = Rig(plan(block(PUFF, 2, sets=1), block(PUFF, 3, sets=1)))
    rig.reach(Kind.FINISH, 1, block=1)
    rig.session.back()
    assert rig.session.back() is Reply.DRILL_BEFORE
    assert (rig.session.segment.kind, rig.session.segment.say) == (Kind.REST, "")
    rig.reach(Kind.SETUP, into_ms=0)
    assert rig.session.segment.block == 0


def test_a_sixth_round_with_the_balloon_is_refused() -> None:
    rig = Rig(balloon())
    for number in range(1, 6):
        rig.reach(Kind.FINISH, number)
        assert rig.session.back() is Reply.ROUNDS_LIMIT
        assert rig.session.segment.kind is Kind.FINISH
    assert blown(rig.session) == 5


def test_a_round_is_repeated_only_as_often_as_five_rounds_allow() -> None:
    rig = Rig(balloon(sets=2))
    replies = []
    for _ in range(4):
        rig.reach(Kind.FINISH, 1)
        replies.append(rig.session.back())
    assert replies == [Reply.REPEATED] * 3 + [Reply.ROUNDS_LIMIT]
    rig.reach(Kind.FINISH, 2)
    assert blown(rig.session) == 5


def test_a_set_that_was_not_blown_to_its_end_may_be_begun_again() -> None:
    rig = Rig(balloon())
    for _ in range(7):
        rig.reach(Kind.WORK, 4, breath=4)
        assert rig.session.back() is Reply.REPEATED


def test_rounds_blown_before_the_level_was_lowered_count() -> None:
    rig = Rig(plan(block(PUFF, 2, sets=2), block(PUFF, 3, sets=2)))
    rig.reach(Kind.REST, 1, block=0)
    rig.session.signal()
    rig.wait(120)
    assert rig.session.any_key() is Reply.WENT_LOWER
    replies = []
    for _ in range(3):
        rig.reach(Kind.FINISH, 1, block=1)
        replies.append(rig.session.back())
    assert replies == [Reply.REPEATED, Reply.REPEATED, Reply.ROUNDS_LIMIT]


def test_without_balloon_or_straw_a_set_is_repeated_at_once_and_as_often_as_liked() -> None:
    rig = Rig(plan(block(REACHES)))
    for _ in range(8):
        rig.reach(Kind.REST, 1)
        assert rig.session.back() is Reply.REPEATED
        assert rig.session.segment.kind is Kind.COUNT_IN
