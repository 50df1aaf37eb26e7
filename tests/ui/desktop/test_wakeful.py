# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A desktop that does not answer ends no keeping awake but its own."""

from queue import SimpleQueue
from typing import Self

import pytest
import wakepy

from ui.desktop.keep_awake.wakeful import Wakeful

PATIENCE_S = 20.0


class DeafMode:
    """A way to keep awake that the desktop takes, and whose end it does not answer."""

    method = None

    def __init__(self, told: "SimpleQueue[str]") -> None:
        self._told = told

    def __enter__(self) -> Self:
        self._told.put("held")
        return self

    def __exit__(self, *_: object) -> None:
        self._told.put("let go")
        raise RuntimeError("no answer")


def test_one_that_could_not_be_let_go_keeps_no_later_one_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: SimpleQueue[str] = SimpleQueue()
    monkeypatch.setattr(wakepy.keep, "presenting", lambda **_: DeafMode(told))
    wakeful = Wakeful()
    for _ in range(2):
        wakeful.hold()
        assert told.get(timeout=PATIENCE_S) == "held"
        wakeful.release()
        assert told.get(timeout=PATIENCE_S) == "let go"
    wakeful.close()
