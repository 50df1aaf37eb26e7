# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The rules for going up and down, each shown on sessions written out by hand."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from exercises.progression import Reason, Standing, Step, Suggestion, suggest, week_kept
from exercises.record import DrillRecord, Outcome, SessionRecord, SignalRecord

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)
HERE = Standing("aslr", level=2, sets=4, levels=(1, 2, 3, 4))


def done(
    day: int,
    *,
    level: int = 2,
    sets_done: int = 4,
    effort: int | None = 3,
    pain: int | None = 1,
    before: int | None = None,
    felt: bool | None = True,
    signals: tuple[SignalRecord, ...] = (),
) -> SessionRecord:
    """A session on that day of May with four sets of the drill."""
    drill = DrillRecord(
        *("aslr", "ASLR", level, 0, 4, 5, sets_done, sets_done * 5, 60_000),
        skipped=False,
        pain=pain,
        pain_before=before,
    )
    return SessionRecord(
        id=f"day-{day}",
        started_at=NOON + timedelta(days=day - 1),
        offset_minutes=0,
        routine="short",
        routine_name="Short",
        outcome=Outcome.FINISHED,
        active_ms=300_000,
        paused_ms=0,
        drills=(drill,),
        pauses=(),
        signals=signals,
        effort=effort,
        felt=felt,
    )


def signal(level: int = 2, drill: str = "aslr") -> tuple[SignalRecord, ...]:
    return (SignalRecord(NOON, 20_000, drill, level, 1),)


def step_of(*newest_first: SessionRecord, standing: Standing = HERE) -> Step | None:
    found = suggest(standing, newest_first)
    return None if found is None else found.step


def test_two_good_sessions_in_a_row_speak_for_the_next_level() -> None:
    assert suggest(HERE, (done(3), done(2), done(1))) == Suggestion(
        "aslr", Step.UP, 3, Reason.WELL_DONE, NOON + timedelta(days=2)
    )


def test_one_good_session_says_nothing_yet() -> None:
    assert step_of() is None
    assert step_of(done(1)) is None


@pytest.mark.parametrize(
    "spoilt",
    [
        done(1, sets_done=3),
        done(1, effort=5),
        done(1, effort=None),
        done(1, felt=False),
        done(1, felt=None),
        done(1, pain=None),
        done(1, signals=signal(drill="other")),
    ],
)
def test_whatever_is_missing_in_either_of_the_two_keeps_the_level(spoilt: SessionRecord) -> None:
    assert step_of(done(2), spoilt) is None
    assert (
        step_of(replace(spoilt, id="later", started_at=NOON + timedelta(days=9)), done(2)) is None
    )


def test_effort_four_and_pain_three_are_still_well() -> None:
    assert step_of(done(2, effort=4, pain=3), done(1, effort=4, pain=3)) is Step.UP


def test_pain_that_was_not_told_is_as_it_was_before() -> None:
    assert step_of(done(2, pain=None, before=1), done(1)) is Step.UP


def test_a_short_dose_is_no_ground_for_more() -> None:
    assert step_of(done(2), done(1), standing=replace(HERE, sets=5)) is None


def test_after_the_doses_of_a_first_session_comes_the_full_one_and_then_the_level() -> None:
    first = replace(HERE, first=True)
    full = suggest(first, (done(2), done(1)))
    assert full is not None
    assert (full.step, full.level) == (Step.FULL, 2)
    answered = replace(HERE, answered=full.newest)
    assert step_of(done(3), done(2), done(1), standing=answered) is None
    assert step_of(done(4), done(3), done(2), done(1), standing=answered) is Step.UP


def test_only_sessions_at_this_level_count() -> None:
    assert step_of(done(3), done(2, level=1), done(1)) is None
    assert step_of(done(3, level=1), done(2), done(1)) is None


def test_at_the_top_nothing_is_suggested_and_a_level_that_is_kept_back_is_jumped_over() -> None:
    assert step_of(done(2), done(1), standing=replace(HERE, levels=(1, 2))) is None
    jumped = suggest(replace(HERE, levels=(1, 2, 4)), (done(2), done(1)))
    assert jumped is not None
    assert jumped.level == 4


def test_a_session_under_way_or_without_this_drill_is_passed_over() -> None:
    running = replace(done(3), outcome=Outcome.RUNNING)
    other = replace(done(4), drills=(replace(done(4).drills[0], drill="other"),))
    assert step_of(other, running, done(2), done(1)) is Step.UP


@pytest.mark.parametrize(
    ("newest", "reason"),
    [
        (done(3, signals=signal()), Reason.SIGNALLED),
        (done(3, pain=4), Reason.PAIN),
        (done(3, pain=5), Reason.PAIN),
        (done(3, pain=6), Reason.PAIN_ROSE),
        (done(3, pain=2, before=0), Reason.PAIN_ROSE),
    ],
)
def test_one_bad_session_speaks_for_going_down(newest: SessionRecord, reason: Reason) -> None:
    found = suggest(HERE, (newest, done(2), done(1)))
    assert found is not None
    assert (found.step, found.level, found.reason) == (Step.DOWN, 1, reason)


def test_a_rise_of_one_is_noise() -> None:
    assert step_of(done(2, pain=2, before=1), done(1, pain=1, before=0)) is Step.UP


def test_two_hard_sessions_speak_for_going_down_and_one_does_not() -> None:
    found = suggest(HERE, (done(2, effort=6), done(1, effort=7)))
    assert found is not None
    assert (found.step, found.reason) == (Step.DOWN, Reason.HARD)
    assert step_of(done(2, effort=9), done(1)) is None


def test_a_signal_after_which_it_went_on_lower_has_been_answered() -> None:
    """The signal was at level 3, the record and the remembered level are 2."""
    assert step_of(done(2, signals=signal(level=3)), done(1)) is None


def test_at_the_lowest_level_pain_says_to_leave_it_out_and_effort_says_nothing() -> None:
    lowest = replace(HERE, level=1)
    assert step_of(done(1, level=1, pain=6), standing=lowest) is Step.LEAVE
    hard = [done(day, level=1, effort=8) for day in (2, 1)]
    assert step_of(*hard, standing=lowest) is None


def test_what_was_answered_is_not_asked_again_until_something_new_was_done() -> None:
    asked = suggest(HERE, (done(3, pain=5), done(2)))
    assert asked is not None
    answered = replace(HERE, answered=asked.newest)
    assert step_of(done(3, pain=5), done(2), standing=answered) is None
    assert step_of(done(4, pain=5), done(3, pain=5), standing=answered) is Step.DOWN


@pytest.mark.parametrize(
    ("days", "planned", "kept"),
    [(4, 5, True), (3, 5, False), (2, 3, True), (1, 1, True), (0, 1, False), (5, 7, True)],
)
def test_a_week_is_kept_at_two_thirds(days: int, planned: int, kept: bool) -> None:
    assert week_kept(range(days), planned) is kept


def test_pain_that_was_not_asked_for_is_carried_over_the_drill_before() -> None:
    session = done(1, pain=3)
    before = replace(session.drills[0], drill="before", pain=None, pain_before=0)
    rose = replace(session, drills=(before, session.drills[0]))
    found = suggest(HERE, (rose,))
    assert found is not None
    assert (found.step, found.reason) == (Step.DOWN, Reason.PAIN_ROSE)


def test_the_check_in_s_pain_is_that_after_the_last_drill() -> None:
    hurt = [replace(done(day, pain=None, before=1), pain=6) for day in (2, 1)]
    assert step_of(*hurt) is Step.DOWN


def test_the_check_in_s_pain_speaks_against_the_last_drill_alone() -> None:
    worse = done(2, pain=None)
    another = replace(worse.drills[0], drill="last", pain=None)
    both = replace(worse, drills=(*worse.drills, another), pain=6)
    assert step_of(both) is None
    last = suggest(replace(HERE, drill="last"), (both,))
    assert last is not None
    assert last.step is Step.DOWN
