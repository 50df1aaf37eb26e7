# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The sessions of a listing as a sequence, of which only the pages that are looked at are read."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import TypeAlias, overload

from exercises.record import SessionRecord

PAGE = 64
"""Sessions that are read at once."""
KEPT = 16
"""Pages that are kept: whatever a window can show, and some way to scroll back."""

Found: TypeAlias = tuple[SessionRecord | None, ...]


class SessionPages(Sequence[SessionRecord | None]):
    """`read` takes a first place and a number; where it returns less, the rest is None."""

    def __init__(self, length: int, read: Callable[[int, int], Found]) -> None:
        self._length = length
        self._read = read
        self._pages: OrderedDict[int, Found] = OrderedDict()

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, place: int) -> SessionRecord | None: ...
    @overload
    def __getitem__(self, place: slice) -> Found: ...
    def __getitem__(self, place: int | slice) -> SessionRecord | Found | None:
        if isinstance(place, slice):
            return tuple(self[one] for one in range(*place.indices(self._length)))
        if not 0 <= place < self._length:
            raise IndexError(place)
        number, offset = divmod(place, PAGE)
        page = self._page(number)
        return page[offset] if offset < len(page) else None

    def _page(self, number: int) -> Found:
        page = self._pages.get(number)
        if page is None:
            page = self._pages[number] = self._read(number * PAGE, PAGE)
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return page
