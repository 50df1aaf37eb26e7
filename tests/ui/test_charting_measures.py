# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The panel of a measure, with its noise: worked out by hand."""

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from exercises.catalogue.measures import load_measures
from exercises.cold import Score
from exercises.noise import noise_of
from exercises.sides import Side
from ui.charting_measures import Scores, measure_panel
from ui.views.chart_panel import runs

TOE = load_measures().all["toe-touch-floor"]
LEG = load_measures().all["aslr-angle"]
BEGUN = datetime(2026, 6, 1, 6, tzinfo=UTC)


def scores(*values: float, side: Side = Side.BOTH, apart: int = 3) -> Scores:
    every = enumerate(values)
    made = (Score(BEGUN + timedelta(days=n * apart), 60, v, str(n)) for n, v in every)
    measure = TOE if side is Side.BOTH else LEG
    return Scores(side, tuple(made), noise_of(measure, values))


def test_the_band_lies_around_the_first_three() -> None:
    panel = measure_panel(TOE, (scores(10, 11, 12, 11),))
    assert panel.band is not None
    assert (panel.band.low, panel.band.high) == (6.0, 16.0)
    assert "±5 cm around the first three of all" in panel.band.words
    assert panel.low <= 6.0
    assert panel.high >= 16.0


def test_two_scores_have_no_band_and_say_what_is_missing() -> None:
    panel = measure_panel(TOE, (scores(10, 11),))
    assert panel.band is None
    assert panel.levels == ()
    assert panel.verdict == "4 more cold scores are needed to say what lasts."


def test_a_small_change_is_called_noise() -> None:
    panel = measure_panel(TOE, (scores(10, 11, 12, 10, 9, 8),))
    assert panel.verdict == (
        "last three of all against first three: 2 cm apart, within measurement noise (5 cm)"
    )
    assert [level.y for level in panel.levels] == [11.0, 9.0]


def test_a_large_change_has_a_direction_and_no_promise() -> None:
    panel = measure_panel(TOE, (scores(12, 12, 12, 3, 3, 3),))
    assert panel.verdict.startswith("last three of all against first three: 9 cm further, ")
    worse = measure_panel(TOE, (scores(3, 3, 3, 12, 12, 12),))
    assert "9 cm less far" in worse.verdict


def test_what_is_said_of_all_scores_does_not_turn_with_the_days_that_are_shown() -> None:
    every = scores(3, 3, 3, 14, 14, 14, 12, 12, 12)
    whole = measure_panel(TOE, (every,))
    late = measure_panel(TOE, (replace(every, first=every.scores[4].lived_on),))
    assert "9 cm less far" in whole.verdict
    assert late.verdict == whole.verdict
    assert late.band == whole.band
    assert [mark.y for mark in late.series[0].marks] == [14, 14, 12, 12, 12]
    assert late.levels == whole.levels[1:], "the first three lie outside"


def test_a_level_ends_where_the_days_that_are_shown_do() -> None:
    every = scores(3, 3, 3, 12, 12, 12)
    first = every.scores[1].lived_on
    panel = measure_panel(TOE, (replace(every, first=first),))
    assert [level.y for level in panel.levels] == [3, 12]
    assert panel.levels[0].from_x == first.toordinal()


def test_two_legs_are_two_shapes_without_a_band() -> None:
    left, right = scores(60, 61, 62, side=Side.LEFT), scores(55, 56, 57, side=Side.RIGHT)
    panel = measure_panel(LEG, (left, right))
    assert panel.band is None
    assert len({one.shape for one in panel.series}) == 2
    assert len({one.ink for one in panel.series}) == 2
    assert panel.title.endswith("before the drills, degrees (higher is further)")


def test_a_time_without_a_measure_says_so() -> None:
    panel = measure_panel(TOE, (scores(),))
    assert panel.series == ()
    assert panel.verdict == "No measure before the drills in this time."


def test_scores_more_than_three_weeks_apart_are_not_joined() -> None:
    near, far = scores(10, 11, 12, apart=21), scores(10, 11, 12, apart=22)
    assert len(list(runs(measure_panel(TOE, (near,)).series[0]))) == 1
    assert len(list(runs(measure_panel(TOE, (far,)).series[0]))) == 3


def test_a_score_says_its_value_and_its_day() -> None:
    mark = measure_panel(TOE, (scores(-2.5),)).series[0].marks[0]
    assert (mark.large, mark.small) == (
        "−2.5 cm",
        "Toe touch before the drills, Mon 1 Jun 2026",
    )
