# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the chart says of what was practised, before anything is painted."""

from datetime import date

import pytest

from history.summary import Per
from tests.ui.chart_data import TODAY, day, practice
from ui.chart_ticks import day_ticks, minute_ticks, round_ticks
from ui.charting import chart_of, felt_panel, minutes_panel
from ui.views.chart_values import Mark


def said(mark: Mark) -> str:
    return f"{mark.large} | {mark.small}"


def test_a_day_says_its_minutes_and_its_sessions() -> None:
    [series] = minutes_panel(practice(day(1, minutes=24))).series
    assert said(series.marks[-2]) == "24 min | Fri 27 Nov 2026, 1 session"


def test_a_day_without_a_session_is_a_gap_and_says_so() -> None:
    [series] = minutes_panel(practice(day(1))).series
    assert len(series.marks) == 28
    assert [mark.y for mark in series.marks].count(None) == 27
    assert said(series.marks[-1]) == "no session | Sat 28 Nov 2026"


def test_a_week_says_from_when_to_when_and_that_it_is_not_over() -> None:
    [series] = minutes_panel(practice(day(1), day(3, minutes=120), day(30), per=Per.WEEK)).series
    assert said(series.marks[-1]) == "2 h 20 min | week of 23 to 29 Nov 2026, 2 sessions, so far"
    assert series.marks[-1].open
    assert series.marks[0].small.startswith("week of 26 Oct to 1 Nov 2026")


def test_a_month_is_called_by_its_name() -> None:
    [series] = minutes_panel(practice(day(40), per=Per.MONTH, weeks=8)).series
    assert said(series.marks[0]) == "20 min | October 2026, 1 session"


def test_effort_and_pain_are_means_of_what_was_answered() -> None:
    panel = felt_panel(practice(day(1, effort=3), day(2, effort=6, pain=None), per=Per.WEEK))
    effort, pain = panel.series
    assert said(effort.marks[0]) == ("Effort 4.5 | week of 23 to 29 Nov 2026, mean of 2 answers")
    assert said(pain.marks[0]) == "Pain 2 | week of 23 to 29 Nov 2026, one answer"
    assert effort.shape is not pain.shape, "colour is never the only sign"


def test_a_week_without_an_answer_breaks_the_line() -> None:
    panel = felt_panel(practice(day(0), day(7), day(21), per=Per.WEEK))
    marks = panel.series[0].marks
    near, far = marks[2].x - marks[1].x, marks[1].x - marks[0].x
    assert near <= panel.series[0].joins < far


def test_the_chart_says_what_it_all_comes_to() -> None:
    held = practice(day(1), day(2), day(3, minutes=100))
    chart = chart_of(held, (minutes_panel(held), felt_panel(held)))
    assert chart.large == "2 h 20 min"
    assert chart.small == "3 sessions on 3 days, 1 Nov to 28 Nov 2026"
    assert chart.name == "Minutes a day. Effort and pain, 0 to 10"


@pytest.mark.parametrize(
    ("most", "labels"),
    [
        (15, ["0", "5", "10", "15 min"]),
        (22.5, ["0", "10", "20", "30 min"]),
        (89, ["0", "30", "60", "90 min"]),
        (481, ["0", "180", "360", "540 min"]),
        (100_000, ["0", "25000", "50000", "75000", "100000 min"]),
    ],
)
def test_minutes_are_labelled_in_few_round_steps(most: float, labels: list[str]) -> None:
    top, ticks = minute_ticks(most)
    assert top >= most
    assert [words for _, words in ticks] == labels


def test_an_axis_goes_below_zero_with_a_true_minus() -> None:
    low, high, ticks = round_ticks(-7.0, 8.0, "cm")
    assert (low, high) == (-10.0, 10.0)
    assert [words for _, words in ticks] == ["−10", "−5", "0", "5", "10 cm"]


def test_an_axis_of_one_value_has_a_height() -> None:
    low, high, ticks = round_ticks(5.0, 5.0, "cm")
    assert low <= 5.0 <= high
    assert len(ticks) >= 1


def test_four_weeks_are_labelled_by_mondays() -> None:
    dense = day_ticks(date(2026, 11, 1), TODAY, Per.DAY)[0]
    assert [words for _, words in dense] == ["2 Nov", "9 Nov", "16 Nov", "23 Nov"]


def test_half_a_year_is_labelled_by_months_with_the_year_once() -> None:
    dense = day_ticks(date(2026, 5, 25), TODAY, Per.WEEK)[0]
    assert [words for _, words in dense] == ["Jun 2026", "Jul", "Aug", "Sep", "Oct", "Nov"]


def test_decades_are_labelled_by_years() -> None:
    choices = day_ticks(date(1990, 9, 22), TODAY, Per.MONTH)
    assert all(len(ticks) <= 60 for ticks in choices)
    assert [words for _, words in choices[-1]] == ["2000"]
    assert [len(ticks) for ticks in choices] == sorted(map(len, choices), reverse=True)
