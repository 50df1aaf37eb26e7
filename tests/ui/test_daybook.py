# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What Today shows: what is offered, what is kept back and why, what was done."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from msgspec.structs import replace

from exercises.catalogue import load_catalogue
from exercises.lived import lived_on
from exercises.plan import Answer, Choices
from exercises.record import SessionRecord
from tests.history.records import a_drill, a_session
from ui.daybook import WEEKS_DAYS, day_of, minutes_a_day

CATALOGUE = load_catalogue()
FRIDAY = datetime(2026, 5, 1, 18, tzinfo=timezone(timedelta(hours=2)))
SHOWN = Choices(shown=True)


def lived(days_ago: int, minutes: int = 5) -> SessionRecord:
    """A session so many days before that Friday, at noon."""
    at = datetime(2026, 5, 1, 10, tzinfo=UTC) - timedelta(days=days_ago)
    return replace(a_session(str(days_ago)), started_at=at, active_ms=minutes * 60_000)


def test_everything_is_offered_with_its_length_and_its_key() -> None:
    day = day_of(CATALOGUE, SHOWN, [], FRIDAY)
    keys = {card.routine_id: card.key for card in day.cards}
    assert keys.items() >= {("balloon", "B"), ("reset", "Q"), ("first-day", "F")}
    assert all(card.offered and card.total_ms > card.work_ms > 0 for card in day.cards)
    assert [row.order for row in day.rows] == [drill.order for drill in CATALOGUE.drills.values()]
    row = day.rows[0]
    assert (row.level, row.levels, row.of, row.kept_back) == (5, (1, 2, 3, 4, 5, 6), 6, ())
    assert row.change.startswith("The published protocol")
    assert day.safety_lines == ()


def test_what_a_safety_answer_keeps_back_says_so() -> None:
    choices = replace(SHOWN, answers={"surgery": Answer(yes=True)})
    day = day_of(CATALOGUE, choices, [], FRIDAY)
    assert not any(card.offered for card in day.cards)
    assert all("kept back" in card.why and card.total_ms == 0 for card in day.cards)
    assert not any(row.offered for row in day.rows)
    assert all("kept back" in row.why for row in day.rows)
    assert day.safety_lines == ("Ask a clinician first.",)


def test_an_answer_that_takes_levels_leaves_the_others() -> None:
    choices = replace(SHOWN, answers={"eyes": Answer(yes=True), "latex": Answer(yes=True)})
    day = day_of(CATALOGUE, choices, [], FRIDAY)
    assert day.rows[0].levels == (1, 2, 3)
    assert day.rows[0].kept_back == (4, 5, 6)
    assert "Use a latex-free balloon or a straw." in day.safety_lines


def test_any_routine_can_be_the_first_card() -> None:
    shipped = [routine.id for routine in CATALOGUE.routines if not routine.id.startswith("drill-")]
    for first in shipped:
        day = day_of(CATALOGUE, SHOWN, [], FRIDAY, first)
        cards = [card.routine_id for card in day.cards]
        assert cards[0] == first
        assert sorted(cards) == sorted(shipped)
    unknown = day_of(CATALOGUE, SHOWN, [], FRIDAY, "gone")
    assert [card.routine_id for card in unknown.cards] == shipped


@pytest.mark.parametrize(
    ("days_ago", "line"),
    [
        ([], "Enter starts. Everything else can wait."),
        ([0], "1 of 5 planned days this week. Last session: today, 5 min."),
        ([1, 2], "2 of 5 planned days this week. Last session: yesterday, 5 min."),
        ([9], "Nothing yet this week. Last session: 9 days ago, 5 min."),
        # A clock that was set back: that day is not this week's yet.
        ([-1], "Nothing yet this week. Last session: today, 5 min."),
    ],
)
def test_the_greeting_says_when_it_was_last(days_ago: list[int], line: str) -> None:
    records = [lived(days) for days in days_ago]
    greeting = day_of(CATALOGUE, SHOWN, records, FRIDAY).greeting
    assert greeting == line


def test_minutes_are_counted_by_the_day_on_which_they_were_lived() -> None:
    records = [lived(0), lived(0, 3), lived(27, 7), lived(28, 99), lived(-1, 99)]
    minutes = minutes_a_day(records, FRIDAY.date())
    assert len(minutes) == WEEKS_DAYS
    assert (minutes[-1], minutes[0], sum(minutes)) == (8, 7, 15)
    late = replace(
        a_session(), started_at=datetime(2026, 4, 30, 23, tzinfo=UTC), offset_minutes=120
    )
    assert lived_on(late) == FRIDAY.date()


def test_a_session_left_before_any_work_is_no_practised_day() -> None:
    idle = [replace(lived(ago), drills=(replace(a_drill(), work_ms=0),)) for ago in range(4)]
    assert day_of(CATALOGUE, SHOWN, idle, FRIDAY).greeting.startswith("Nothing yet this week.")
    assert (
        "the week is kept"
        in day_of(
            CATALOGUE, SHOWN, [lived(ago) for ago in range(4)], FRIDAY, planned_days=5
        ).greeting
    )
