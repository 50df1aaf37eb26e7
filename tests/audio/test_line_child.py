# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A child that is spoken to in lines, whatever it does."""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from audio.line_child import LineChild, Message
from tests.audio import children


class Talk:
    """A child, and all that was received of it."""

    def __init__(self, script: str) -> None:
        self._arrived = threading.Event()
        self.child = LineChild(children.command(script), self._arrived.set)
        self.messages: list[Message] = []

    def hear(self) -> None:
        assert self._arrived.wait(20)
        self._arrived.clear()
        self.messages += self.child.received()

    def until_it_ends(self) -> None:
        while not self.child.ended:
            self.hear()
        self.messages += self.child.received()


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def talk(stack: ExitStack, script: str) -> Talk:
    made = Talk(script)
    stack.callback(made.child.kill)
    return made


def test_what_is_said_is_received_in_order(stack: ExitStack) -> None:
    good = talk(stack, children.GOOD)
    good.child.send({"hello": {}})
    good.child.send({"play": [1, "tap", 2.5]})
    while len(good.messages) < 3:
        good.hear()
    assert good.messages == [{"ready": ""}, {"hello": {}}, {"played": 1, "at": 2.5}]


def test_a_child_that_ends_is_seen(stack: ExitStack) -> None:
    brief = talk(stack, "say(word='last')")
    brief.until_it_ends()
    assert brief.messages == [{"word": "last"}]


@pytest.mark.parametrize("script", [children.GARBAGE, children.NO_OBJECT, children.ONE_LONG_LINE])
def test_a_child_that_does_not_keep_to_the_protocol_is_ended(stack: ExitStack, script: str) -> None:
    bad = talk(stack, script)
    bad.child.send({"hello": {}})
    bad.until_it_ends()


def test_one_that_is_not_listened_to_cannot_fill_the_memory(stack: ExitStack) -> None:
    flood = Talk(children.FLOODS)
    stack.callback(flood.child.kill)
    flood.child.send({"hello": {}})
    while not flood.child.ended:
        flood._arrived.wait(1)
    assert len(flood.child.received()) <= 10_000 + 65_536 // 10


def test_sending_to_a_hung_child_never_blocks_and_has_an_end(stack: ExitStack) -> None:
    hung = talk(stack, children.NEVER_READY)
    for _ in range(20_000):
        hung.child.send({"play": [1, "tap", 1000000.5, "x" * 40]})
    hung.until_it_ends()


def test_what_the_pipe_did_not_take_at_once_comes_later(stack: ExitStack) -> None:
    slow = talk(stack, "say(up=1)\nimport signal; signal.pause()")
    slow.hear()
    os.kill(slow.child.pid, signal.SIGSTOP)
    for ident in range(3000):
        slow.child.send({"play": [ident, "tap", 1.5]})
    assert slow.child._unsent
    slow.child.kill()


def test_all_of_a_backlog_arrives(stack: ExitStack) -> None:
    good = talk(stack, children.GOOD)
    os.kill(good.child.pid, signal.SIGSTOP)
    for ident in range(3000):
        good.child.send({"play": [ident, "tap", 1.5]})
    os.kill(good.child.pid, signal.SIGCONT)
    while len(good.messages) < 3000:
        good.child.flush()
        good.hear()
    assert [message["played"] for message in good.messages] == list(range(3000))


def test_sending_to_a_dead_child_is_harmless(stack: ExitStack) -> None:
    brief = talk(stack, "pass")
    brief.until_it_ends()
    brief.child.send({"play": [1, "tap", 1.5]})
    brief.child.flush()


def test_a_child_may_end_by_itself_and_is_killed_otherwise() -> None:
    good, hung = Talk(children.GOOD), Talk(children.NEVER_READY)
    good.child.end(20)
    hung.child.end(0.01)
    for child in (good.child, hung.child):
        with pytest.raises(ProcessLookupError):
            os.kill(child.pid, 0)


def test_a_command_that_is_not_there_is_an_error() -> None:
    with pytest.raises(OSError, match="nowhere"):
        LineChild(["/nowhere/to/be/found"], print)
