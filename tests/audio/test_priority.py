# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Precedence is taken for a moment, and done without where it is not given."""

import os

import pytest

from audio.priority import Precedence


class Kernel:
    """Grants or refuses what it is asked for, and remembers it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, grants: bool) -> None:
        self.asked: list[int] = []
        self._grants = grants
        monkeypatch.setattr(os, "sched_setscheduler", self._set)

    def _set(self, pid: int, policy: int, param: os.sched_param) -> None:
        self.asked.append(policy)
        if not self._grants:
            raise PermissionError(pid, param)


def test_it_is_given_back_whatever_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = Kernel(monkeypatch, grants=True)
    precedence = Precedence()
    with pytest.raises(RuntimeError), precedence.taken():
        raise RuntimeError
    with precedence.taken():
        assert kernel.asked[-1] == os.SCHED_RR
    assert kernel.asked == [os.SCHED_RR, os.SCHED_OTHER] * 2


def test_whoever_may_not_have_it_asks_once(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = Kernel(monkeypatch, grants=False)
    precedence = Precedence()
    for _ in range(3):
        with precedence.taken():
            pass
    assert kernel.asked == [os.SCHED_RR]


def test_where_there_is_no_such_thing_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "sched_setscheduler")
    with Precedence().taken():
        pass
