# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""How long a plan takes, against the timeline that it is laid out to."""

from hypothesis import given

from exercises.dosing import prescribe
from exercises.lengths import Length, Lengths
from exercises.plan import Choices, Plan
from exercises.segment import Kind
from exercises.timeline import lay_out
from tests.exercises.made_up import CATALOGUE, plans


def laid_out(plan: Plan) -> Length:
    segments = lay_out(plan).segments
    work = (s.for_ms for s in segments if s.kind is Kind.WORK)
    return Length(segments[-1].until_ms, sum(work))


@given(plan=plans())
def test_a_length_is_that_of_the_timeline(plan: Plan) -> None:
    assert Lengths().of(plan) == laid_out(plan)


def test_what_is_known_of_one_plan_holds_in_the_next() -> None:
    lengths = Lengths()
    for shown in (True, False):
        for routine in CATALOGUE.routines:
            plan = prescribe(routine, CATALOGUE, Choices(shown=shown))
            assert lengths.of(plan) == laid_out(plan)
