# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The shipped measures, against the figures of their sources written out here."""

from datetime import date

import msgspec
import pytest
from msgspec.structs import replace

from exercises.catalogue import load_catalogue
from exercises.catalogue.measures import load_measures
from exercises.measure import Error, Guide, Measure, Unit, kept_back
from exercises.plan import Answer
from exercises.sides import Side

SHIPPED, SCREENING = load_measures(), load_catalogue().screening
IDS = ("toe-touch-floor", "sit-and-reach", "aslr-angle", "passive-slr", "ake-90-90")
LINE = 55
"""What can be said in a few seconds, and read from afar."""
EVERY = pytest.mark.parametrize("measure", SHIPPED.all.values(), ids=lambda m: m.id)


def test_the_five_are_there_and_two_can_be_kept_the_toe_touch_first() -> None:
    assert tuple(SHIPPED.all) == IDS
    assert [measure.id for measure in SHIPPED.offered] == ["toe-touch-floor", "aslr-angle"]


def test_their_thresholds_and_which_way_is_better() -> None:
    found = {
        m.id: (m.unit, m.change_needed, m.spread, m.lower_is_better) for m in SHIPPED.all.values()
    }
    assert found == {
        "toe-touch-floor": (Unit.CM, 5, 3, True),
        "sit-and-reach": (Unit.CM, 4, 3, False),
        "aslr-angle": (Unit.DEGREES, 10, 8, False),
        "passive-slr": (Unit.DEGREES, 8, 8, False),
        "ake-90-90": (Unit.DEGREES, 10, 8, True),
    }


def test_a_leg_has_its_own_angle_and_a_reach_has_no_side() -> None:
    assert [m.sides for m in SHIPPED.offered] == [(Side.BOTH,), (Side.LEFT, Side.RIGHT)]


def test_the_drills_that_practise_a_measure_are_known() -> None:
    orders = {drill.id: drill.order for drill in load_catalogue().drills.values()}
    trained = {m.id: [orders[drill] for drill in m.trained_by] for m in SHIPPED.all.values()}
    assert trained == {
        "toe-touch-floor": [5],
        "sit-and-reach": [],
        "aslr-angle": [6],
        "passive-slr": [],
        "ake-90-90": [],
    }


def test_the_guide_is_two_tries_and_three_after_two_minutes_of_walking() -> None:
    assert SHIPPED.guide == Guide(
        warm_up_ms=120_000,
        practice_tries=2,
        tries=3,
        least_gap_ms=15_000,
        most_sets=3,
        late_ms=180_000,
        rest_ms=300_000,
    )


@EVERY
def test_every_number_says_what_it_rests_on_and_every_source_is_listed(measure: Measure) -> None:
    assert measure.change_basis
    assert measure.spread_basis
    assert measure.errors
    listed = {source.key for source in SHIPPED.sources}
    named = {key.strip() for e in measure.errors for key in e.source.split("(")[0].split(",")}
    assert named <= listed
    assert all(s.url.startswith("http") and s.grade in "ABCD" for s in SHIPPED.sources)


@EVERY
def test_every_spoken_line_is_short_and_promises_nothing(measure: Measure) -> None:
    said = (*measure.steps, measure.short, *measure.sign.removesuffix(".").split(". "))
    assert [line for line in said if not 0 < len(line) <= LINE] == []
    assert [line for line in said if "improve" in line or "cure" in line] == []


def test_limits_that_cannot_be_are_refused() -> None:
    one = SHIPPED.all["toe-touch-floor"]
    for wrong in ({"change_needed": 0}, {"spread": -1}, {"least": 100, "most": 100}):
        with pytest.raises(ValueError, match="no such limits"):
            replace(one, **wrong)


def test_a_field_that_nobody_knows_is_a_fault() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"what": "MDC", "value": "5", "sauce": "LOPEZ"}, type=Error)


REMOVES = {
    "heart-lung-pressure": set[str](),
    "chest-infection-ribs": set[str](),
    "surgery": set(IDS),
    "pregnant": {"aslr-angle", "passive-slr"},
    "eyes": set[str](),
    "seizures": set[str](),
    "bones": {"toe-touch-floor", "sit-and-reach"},
    "latex": set[str](),
    "children": set[str](),
    "strain-numbness-balance": set(IDS),
}
"""Which measures a yes takes away."""


@pytest.mark.parametrize("question", REMOVES)
def test_a_safety_answer_takes_measures_away_until_a_clinician_agreed(question: str) -> None:
    yes, no = Answer(yes=True), Answer(yes=False)
    agreed = Answer(yes=True, agreed_on=date(2026, 1, 2))
    gone = {one for one in IDS if kept_back(one, SCREENING, {question: yes})}
    assert gone == REMOVES[question]
    for one in gone:
        assert [q.id for q in kept_back(one, SCREENING, {question: yes})] == [question]
    for free in (no, agreed):
        assert not any(kept_back(one, SCREENING, {question: free}) for one in IDS)
