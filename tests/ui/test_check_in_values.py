# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the answers of a check-in make of a session's record."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from exercises.catalogue.measures import load_measures
from exercises.record import SessionRecord
from tests.fakes import NOON
from tests.history.records import a_session
from ui.check_in_values import answers_of, pains_of, with_mended
from ui.pages.check_in import CheckedIn

MEASURES = load_measures("en")


def answered(pain: int | None, of_drill: int | None) -> SessionRecord:
    record = a_session("one")
    *others, last = record.drills
    assert last.work_ms
    return replace(record, pain=pain, drills=(*others, replace(last, pain=of_drill)))


def mended(record: SessionRecord, pain: int, of_drill: int | None) -> SessionRecord:
    """Return the record with another pain of the session, and of its last drill as typed."""
    pains = tuple((one.before, one.after) for one in pains_of(record))
    checked = CheckedIn(record.effort, pain, record.note, record.felt)
    checked = replace(checked, pains=(*pains[:-1], (pains[-1][0], of_drill)), tries=())
    return with_mended(replace(record, measures=()), checked, MEASURES, NOON)


@pytest.mark.parametrize("before", [3, None])
def test_the_pain_after_the_last_drill_follows_that_of_the_session(before: int | None) -> None:
    after = mended(answered(before, before), pain=8, of_drill=before)
    assert (after.pain, after.drills[-1].pain) == (8, 8)


@pytest.mark.parametrize(("before", "of_drill", "typed"), [(3, 5, 5), (3, 3, 4), (3, 3, None)])
def test_a_pain_of_its_own_stays_its_own(before: int, of_drill: int, typed: int | None) -> None:
    after = mended(answered(before, of_drill), pain=8, of_drill=typed)
    assert (after.pain, after.drills[-1].pain) == (8, typed)


def test_what_was_mended_later_counts_though_the_clock_was_put_back() -> None:
    ahead = NOON + timedelta(days=3650)
    before = replace(answered(3, 3), changed_at=ahead)
    after = mended(before, pain=4, of_drill=3)
    assert after.changed_at is not None
    assert after.changed_at > ahead
    assert answers_of(after).pain == 4
