# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A listing as a sequence of which only the pages that are looked at are read."""

import pytest

from tests.history.records import a_session
from ui.session_pages import KEPT, PAGE, Found, SessionPages


class Shelf:
    """Reads pages, and remembers which."""

    def __init__(self, missing: int = 0) -> None:
        self.read: list[int] = []
        self.missing = missing

    def page(self, first: int, most: int) -> Found:
        self.read.append(first)
        return tuple(a_session(str(first + n)) for n in range(most - self.missing))


def name(pages: SessionPages, place: int) -> str:
    record = pages[place]
    return "?" if record is None else record.id


def test_only_the_page_that_is_looked_at_is_read_and_once() -> None:
    shelf = Shelf()
    pages = SessionPages(50_000, shelf.page)
    assert name(pages, 49_999) == "49999"
    assert name(pages, 49_990) == "49990"
    assert shelf.read == [49_999 // PAGE * PAGE]


def test_pages_long_not_looked_at_are_let_go() -> None:
    shelf = Shelf()
    pages = SessionPages(50_000, shelf.page)
    for number in range(KEPT + 1):
        assert name(pages, number * PAGE) == str(number * PAGE)
    shelf.read.clear()
    assert name(pages, KEPT * PAGE) == str(KEPT * PAGE)
    assert shelf.read == []
    assert name(pages, 0) == "0"
    assert shelf.read == [0]


def test_what_could_not_be_read_is_none() -> None:
    pages = SessionPages(PAGE, Shelf(missing=2).page)
    assert pages[PAGE - 3] is not None
    assert pages[PAGE - 1] is None


def test_places_outside_are_refused() -> None:
    pages = SessionPages(3, Shelf().page)
    assert len(pages) == 3
    assert [name(pages, place) for place in range(3)] == ["0", "1", "2"]
    assert len(pages[1:]) == 2
    with pytest.raises(IndexError):
        pages[3]
