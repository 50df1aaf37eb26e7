# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A child's own end of the lines."""

from queue import SimpleQueue

from audio.line_end import received


def test_all_that_has_arrived_comes_at_once_and_in_order() -> None:
    inbox: SimpleQueue[bytes | None] = SimpleQueue()
    for line in (b"one", b"two", None):
        inbox.put(line)
    assert received(inbox, 60.0) == [b"one", b"two", None]


def test_nothing_comes_when_nobody_speaks() -> None:
    assert received(SimpleQueue(), 0.0) == []
