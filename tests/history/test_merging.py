# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Histories of two machines put together: the same whoever takes in whose, and how often."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from exercises.record import Outcome, SessionRecord
from history.merging import Deletion, Merged, Word, last_word, session_of
from history.store import Store
from tests.history.records import NOON, a_session, sessions

# Few names, so that words on the same session meet; few times, so that they are equal at times.
_names = st.sampled_from(["a", "b", "c\x00", "é"])
_times = st.sampled_from([NOON + timedelta(seconds=n) for n in range(3)])
_edited = st.builds(replace, sessions, id=_names, changed_at=st.none() | _times)
_plain = st.builds(
    lambda name, at, outcome, active: replace(
        a_session(name, outcome=outcome), changed_at=at, active_ms=active
    ),
    _names,
    st.none() | _times,
    st.sampled_from(Outcome),
    st.integers(0, 2),
)
_words = st.one_of(_plain, _edited, st.builds(Deletion, _names, _times))
histories = st.lists(_words, max_size=6)


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Store]]:
    """Two machines, emptied for each example."""
    folder = tmp_path_factory.mktemp("two")
    with Store.open(folder / "a.db") as one, Store.open(folder / "b.db") as other:
        yield one, other


def forget(store: Store) -> None:
    for table in ("session", "deleted"):
        store._opened.connection.execute(f"DELETE FROM {table}")  # noqa: S608


def known(store: Store) -> dict[str, Word]:
    words: list[Word] = []

    def take(records: Iterator[SessionRecord], deletions: Iterator[Deletion]) -> None:
        words.extend(records)
        words.extend(deletions)

    store.hand_out(take)
    return {session_of(word): word for word in words}


def taken(store: Store, *several: list[Word]) -> dict[str, Word]:
    """What a machine knows after taking in these histories, one after another."""
    forget(store)
    for words in several:
        store.take_in(lambda words=words: words)  # type: ignore[misc]
    return known(store)


@given(one=_words, other=_words, third=_words)
def test_the_last_of_several_words_is_the_same_in_any_order(
    one: Word, other: Word, third: Word
) -> None:
    assert last_word(one, one) == one
    assert last_word(one, other) == last_word(other, one)
    assert last_word(last_word(one, other), third) == last_word(one, last_word(other, third))


@given(one=histories, other=histories)
def test_two_machines_come_to_the_same_in_either_order(
    stores: tuple[Store, Store], one: list[Word], other: list[Word]
) -> None:
    here, there = stores
    both = taken(here, one, other)
    assert taken(there, other, one) == both
    assert taken(there, [*other, *one]) == both


@given(one=histories, other=histories)
def test_taking_in_again_changes_nothing(
    stores: tuple[Store, Store], one: list[Word], other: list[Word]
) -> None:
    here, _ = stores
    both = taken(here, one, other)
    again = here.take_in(lambda: [*one, *other, *both.values()])
    assert (again.added, again.changed, again.deleted) == (0, 0, 0)
    assert known(here) == both


@given(one=histories, other=histories, third=histories)
def test_it_does_not_matter_through_which_machines_it_went(
    stores: tuple[Store, Store], one: list[Word], other: list[Word], third: list[Word]
) -> None:
    here, there = stores
    straight = taken(here, one, other, third)
    through = taken(there, other, third)
    assert taken(here, one, list(through.values())) == straight


def test_what_a_person_did_last_holds() -> None:
    plain = a_session()
    edited = replace(plain, note="mended", changed_at=NOON)
    later = replace(plain, note="", changed_at=NOON + timedelta(hours=1))
    gone = Deletion("one", NOON + timedelta(minutes=1))
    assert last_word(plain, edited) == edited
    assert last_word(edited, gone) == gone
    assert last_word(gone, later) == later
    assert last_word(plain, gone) == gone


def test_a_session_that_ended_comes_before_one_under_way_and_the_longer_one_first() -> None:
    under_way = a_session(outcome=Outcome.RUNNING)
    cut_off = a_session(outcome=Outcome.INTERRUPTED)
    finished = replace(a_session(), active_ms=1)
    assert last_word(under_way, cut_off) == cut_off
    assert last_word(cut_off, finished) == finished
    longer = replace(finished, paused_ms=finished.paused_ms + 1)
    assert last_word(finished, longer) == longer


def test_taking_in_says_what_became_of_each(store: Store) -> None:
    store.save(a_session("mine"))
    store.save(a_session("gone"))
    store.save(a_session("known"))
    words: list[Word] = [
        a_session("new"),
        a_session("known"),
        replace(a_session("mine"), note="theirs", changed_at=NOON),
        Deletion("gone", NOON),
        Deletion("never here", NOON),
        a_session("never here"),
    ]
    assert store.take_in(lambda: words) == Merged(added=1, changed=1, deleted=1, same=2)
    assert {record.id for record in store.sessions()} == {"new", "known", "mine"}


def test_more_sessions_than_are_held_at_a_time_come_whole_and_in_order(store: Store) -> None:
    many = [a_session(f"{number:04}", hours=number) for number in range(620)]
    assert store.take_in(lambda: many).added == 620
    assert store.hand_out(lambda records, _: list(records)) == many


def test_a_failure_in_the_middle_leaves_everything_as_it_was(store: Store) -> None:
    def words() -> Iterator[Word]:
        yield from (a_session(str(number)) for number in range(300))
        raise ZeroDivisionError

    store.save(a_session("before"))
    with pytest.raises(ZeroDivisionError):
        store.take_in(words)
    assert [record.id for record in store.sessions()] == ["before"]


def test_a_deletion_holds_though_the_clock_was_set_back(store: Store) -> None:
    edited = replace(a_session(), changed_at=NOON)
    store.save(edited)
    store.delete("one", NOON - timedelta(days=400))
    assert store.take_in(lambda: [edited]).same == 1
    assert store.sessions() == []


def test_handing_out_while_another_writes_gives_one_moment(store: Store, path: Path) -> None:
    store.take_in(lambda: [a_session(f"{number:03}", hours=number) for number in range(300)])
    with Store.open(path) as writer:

        def take(records: Iterator[SessionRecord], deletions: Iterator[Deletion]) -> list[str]:
            first = next(records)
            writer.save(a_session("during", hours=1_000))
            writer.delete("299", NOON)
            return [first.id, *(record.id for record in records), *(d.session for d in deletions)]

        assert store.hand_out(take) == [f"{number:03}" for number in range(300)]
