# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Keys at moments easily forgotten: nothing done is lost, no limit can be walked around."""

import pytest
from msgspec.structs import replace

from exercises.drill import Breath
from exercises.interruption import joined, left_off
from exercises.plan import LEAST_REST_MS
from exercises.record import Outcome
from exercises.reply import Reply, State
from exercises.segment import Kind
from exercises.sets import Start
from tests.exercises.made_up import HIP_LIFT, PUFF, REACHES, balloon, block, plan
from tests.exercises.rig import Rig, without_place
from tests.fakes import NOON
from ui.chronicle import Heading, record_of

HEADING = Heading("one", NOON, 0)


def at_ease(rig: Rig) -> bool:
    """Whether it runs, and waits for nothing."""
    return rig.session.state is State.RUNNING and not rig.session.waiting


def test_a_new_pace_after_the_voice_went_leaves_it_where_it_is() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 3)
    at_ms = rig.session.position_ms
    rig.session.wait_at_set_ups()
    assert rig.session.change_pace(1) is Reply.FASTER
    assert rig.session.position_ms == at_ms
    assert at_ease(rig)
    assert record_of(rig.session, HEADING).drills[0].sets_done == 2


def test_set_ups_end_by_themselves_again_once_the_voice_is_back() -> None:
    rig = Rig(plan(block(REACHES, sets=1), block(PUFF, sets=1)))
    rig.session.wait_at_set_ups()
    rig.wait(60)
    assert rig.session.waiting
    rig.session.wait_at_set_ups(always=False)
    assert rig.session.waiting  # this one goes on as it began
    rig.session.any_key()
    rig.go_to(rig.session.course.timeline.total_ms)
    assert rig.session.state is State.FINISHED


def test_a_set_left_in_the_pause_after_its_last_blow_was_blown() -> None:
    rig = Rig(balloon(sets=3))
    replies = []
    for _ in range(3):
        rig.reach(Kind.WORK, 1, breath=4, phase="pause")
        replies.append(rig.session.back())
        if replies[-1] is Reply.REPEATED:
            assert (rig.session.segment.kind, rig.session.segment.for_ms) == (Kind.REST, 30_000)
    assert replies == [Reply.REPEATED, Reply.REPEATED, Reply.ROUNDS_LIMIT]


def test_taking_back_a_skip_is_bound_by_rounds_and_rest_too() -> None:
    rig = Rig(plan(block(HIP_LIFT, 5, sets=2)))
    rig.reach(Kind.WORK, 1, breath=4, phase="pause")
    rig.session.next()
    assert rig.session.back() is Reply.REPEATED
    assert rig.session.segment.kind is Kind.REST


def test_right_twice_without_a_rest_leaves_one_drill() -> None:
    rig = Rig(plan(*(block(REACHES, sets=1, rest_ms=0) for _ in range(3))))
    rig.reach(Kind.WORK, 1, block=0)
    assert rig.session.next() is Reply.SKIPPED
    assert rig.session.segment.block == 1
    assert rig.session.next() is Reply.SKIPPED_DRILL
    assert rig.session.segment.block == 1
    assert [drill.skipped for drill in record_of(rig.session, HEADING).drills] == [
        True,
        False,
        False,
    ]


def test_a_held_key_s_own_pause_is_none() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 2)
    down = rig.session.mark()
    rig.session.any_key()
    rig.wait(1)
    rig.session.signal(down, paused=True)
    rig.wait(120)
    rig.session.any_key()
    assert [pause.why for pause in rig.session.pauses] == ["signal"]


def test_what_happens_before_the_first_second_is_noted_at_none() -> None:
    rig = Rig(plan(replace(block(HIP_LIFT, 5), longer_ms=20_000)))
    rig.wait(5)
    rig.session.signal()
    record = record_of(rig.session, HEADING)
    assert rig.session.position_ms < 0
    assert (record.active_ms, record.signals[0].at_ms) == (0, 0)
    rig.session.stop()
    assert [pause.at_ms for pause in rig.session.pauses] == [0]


def test_a_set_up_of_a_later_set_has_time_for_all_its_lines() -> None:
    rig = Rig(plan(replace(block(HIP_LIFT, 5), longer_ms=20_000)))
    rig.reach(Kind.WORK, 2)
    rig.pause_for(61)
    segment = rig.session.segment
    assert (segment.kind, segment.for_ms) == (Kind.SETUP, 40_000)


def test_a_drill_left_after_a_stop_signal_is_not_gone_on_with() -> None:
    rig = Rig(plan(block(REACHES, 1, sets=3), block(PUFF, 1, sets=2)))
    rig.reach(Kind.WORK, 2, block=0)
    rig.session.signal()
    rig.wait(121)
    assert rig.session.any_key() is Reply.LEFT_DRILL
    rig.wait(3)
    record = record_of(rig.session, HEADING)
    assert left_off(record) == left_off(without_place(record)) == Start(1)


def test_a_set_done_again_after_the_cut_counts_once() -> None:
    done = replace(block(REACHES, 1, sets=3), done=2)
    rig = Rig(plan(done), start=Start(0, 3))
    rig.session.back()
    assert rig.session.back() is Reply.DRILL_AGAIN
    rig.reach(Kind.FINISH, 1)
    later = record_of(rig.session, HEADING)
    earlier = replace(later, drills=(replace(later.drills[0], sets_done=2),))
    assert joined(earlier, later, 1_000).drills[0].sets_done == 2
    rig.reach(Kind.FINISH, 3)
    later = record_of(rig.session, HEADING)
    assert joined(earlier, later, 1_000).drills[0].sets_done == 3


def test_a_session_whose_end_was_reached_by_leaving_all_of_it_out_was_stopped() -> None:
    rig = Rig(plan(block(REACHES, sets=1)))
    rig.reach(Kind.WORK, 1)
    rig.session.next()
    rig.session.next()
    rig.wait(60)
    assert rig.session.state is State.FINISHED
    assert record_of(rig.session, HEADING).outcome is Outcome.STOPPED


def test_a_straw_through_the_whole_breath_counts_rounds_and_rests_too() -> None:
    through = replace(PUFF.level(2).phases[0], breath=Breath.BOTH)
    level = replace(PUFF.level(2), phases=(through,))
    drill = replace(PUFF, levels=(PUFF.levels[0], level, PUFF.levels[2]))
    rig = Rig(plan(block(drill, 2, sets=3)))
    replies = []
    for _ in range(3):
        rig.reach(Kind.FINISH, 1)
        replies.append(rig.session.back())
    assert replies == [Reply.REPEATED, Reply.REPEATED, Reply.ROUNDS_LIMIT]


def test_a_breath_begun_again_after_a_short_pause_makes_no_second_round() -> None:
    rig = Rig(balloon(sets=2))
    for _ in range(4):
        rig.reach(Kind.WORK, 1, breath=4, phase="pause")
        assert rig.pause_for(3) is Reply.RESUMED
    rig.reach(Kind.REST, 1)
    assert rig.session.back() is Reply.REPEATED


def test_a_key_held_is_the_stop_signal_where_it_went_down() -> None:
    rig = Rig(plan(block(PUFF, 2, sets=2), block(REACHES, 1, sets=1)))
    rig.reach(Kind.WORK, 1, block=0)
    rig.session.next()
    down = rig.session.mark()
    assert rig.session.next() is Reply.SKIPPED_DRILL
    rig.wait(1)
    rig.session.signal(down)
    assert rig.session.signals[0].drill == PUFF.id
    rig.wait(121)
    assert rig.session.any_key() is Reply.WENT_LOWER
    assert rig.session.segment.block == 0


def test_a_pause_that_another_cause_made_is_kept() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 1)
    rig.session.pause("sound")
    rig.wait(0.3)
    rig.session.signal(rig.session.mark())
    rig.wait(121)
    rig.session.any_key()
    assert [pause.why for pause in rig.session.pauses] == ["sound", "signal"]


def test_a_later_part_that_only_leaves_out_the_rest_finishes_what_was_begun() -> None:
    rig = Rig(plan(replace(block(REACHES, 1, sets=3), done=2)), start=Start(0, 3))
    rig.reach(Kind.WORK, 3)
    rig.session.next()
    rig.session.next()
    rig.wait(60)
    later = record_of(rig.session, HEADING)
    earlier = replace(later, drills=(replace(later.drills[0], sets_done=2, breaths_done=8),))
    whole = record_of(rig.session, Heading("one", NOON, 0, earlier, 1_000))
    assert (later.outcome, whole.outcome) == (Outcome.STOPPED, Outcome.FINISHED)


def test_a_drill_that_comes_twice_goes_on_where_it_was_cut() -> None:
    rig = Rig(plan(block(REACHES, 1, sets=2), block(REACHES, 1, sets=3)))
    rig.reach(Kind.WORK, 1, block=0)
    rig.session.signal()
    rig.wait(121)
    assert rig.session.any_key() is Reply.LEFT_DRILL
    assert left_off(record_of(rig.session, HEADING)) == Start(1, 1)
    rig.reach(Kind.WORK, 1, block=1)
    record = record_of(rig.session, HEADING)
    assert left_off(record) == left_off(without_place(record)) == Start(1, 1)


def test_a_set_that_was_blown_is_not_blown_again_after_a_pause() -> None:
    rig = Rig(balloon())
    rig.reach(Kind.WORK, 1, breath=4, phase="pause")
    assert rig.pause_for(12) is Reply.RESUMED
    assert rig.coming(2) == [(Kind.COUNT_IN, 1, 4), (Kind.WORK, 1, 4)]


@pytest.mark.parametrize("waited_s", [0.0, 1.5])
def test_a_drill_left_after_a_blown_set_is_followed_by_the_rest_that_it_owes(
    waited_s: float,
) -> None:
    rig = Rig(plan(block(PUFF, 3, sets=2), block(PUFF, 1, sets=1)))
    rig.reach(Kind.WORK, 1, breath=3, phase="gap")
    rig.session.next()
    rig.wait(waited_s)
    assert rig.session.next() is Reply.SKIPPED_DRILL
    assert rig.session.segment.kind is Kind.REST
    assert rig.session.next() is Reply.REST_NEEDED
    rig.wait(LEAST_REST_MS / 1000 - waited_s - 0.1)
    assert (rig.session.segment.kind, rig.session.segment.block) == (Kind.REST, 0)
    rig.wait(0.2)
    assert (rig.session.segment.kind, rig.session.segment.block) == (Kind.SETUP, 1)


def test_the_last_drill_left_after_a_blown_set_ends_the_session() -> None:
    rig = Rig(balloon(sets=2))
    rig.reach(Kind.WORK, 1, breath=4, phase="pause")
    rig.session.next()
    assert rig.session.next() is Reply.SKIPPED_DRILL
    assert rig.session.state is State.FINISHED
