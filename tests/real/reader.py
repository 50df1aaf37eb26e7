# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A real client of AT-SPI, as a screen reader is one, and what it may expect of every page."""

import itertools
import json
import os
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.real.stage import wait_until

CHILD = Path(__file__).with_name("reader_child.py")
ANSWERED_BY = {
    "push button",
    "check box",
    "radio button",
    "spin button",
    "text",
    "combo box",
    "slider",
}
"""Roles of controls."""
ENTERED = {"chart", "list", "list item", "table", "table cell", "panel", "document frame"}
"""Roles of what has the focus and is moved about in, or read."""
HOLDING = {"filler", "panel", "layered pane", "scroll bar"}
"""Roles of what only holds other things."""
TEXTS = {"label", "table cell"}
"""Roles of what has no name when it is empty."""
VALUED = {"spin button", "scroll bar", "slider"}
TAG = re.compile(r"</?[a-zA-Z]")


@dataclass(frozen=True)
class Node:
    """One thing of the tree, as the client sees it; `place` is x, y, width, height."""

    depth: int
    role: str
    name: str
    description: str
    labels: tuple[str, ...]
    states: frozenset[str]
    value: float | None
    text: str | None
    place: tuple[int, int, int, int]

    @property
    def key(self) -> tuple[str, str]:
        return self.role, self.name

    @property
    def is_stop(self) -> bool:
        """Whether Tab should come here: of choices that exclude each other, only to the chosen."""
        if not {"focusable", "enabled"} <= self.states or self.role in {"list item", "table cell"}:
            return False
        return self.role != "radio button" or "checked" in self.states


@dataclass(frozen=True)
class Heard:
    """What the client was told by itself: where the focus went, or what was announced."""

    event: str
    role: str
    name: str
    urgent: bool


class Reader:
    """The client, in a process of its own; the program's `env` leads it to the same bus."""

    def __init__(self, env: Mapping[str, str]) -> None:
        self._child = subprocess.Popen(
            ["/usr/bin/python3", str(CHILD)],
            env=os.environ | env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._take()

    def close(self) -> None:
        self._child.kill()
        self._child.communicate()

    def walk(self) -> list[Node]:
        """Everything that is to be seen of Ninety, depth first."""
        return [_node(told) for told in self._ask("walk")]

    def heard(self) -> list[Heard]:
        """What it was told since it was last asked."""
        return [Heard(**told) for told in self._ask("heard")]

    def wait_page(self, title: str, shown: str = "") -> list[Node]:
        """Wait until the window of that title is there and shows this; return what is in it."""
        return wait_until(lambda: self._page(title, shown), f"{title} in the tree", self._names)

    def _names(self) -> list[str]:
        return [node.name for node in self.walk()]

    def _page(self, title: str, shown: str) -> list[Node]:
        nodes = self.walk()
        names = [node.name for node in nodes]
        return nodes if names[:1] == [title] and (not shown or shown in names) else []

    def _ask(self, what: str) -> list[dict[str, Any]]:
        assert self._child.stdin is not None
        self._child.stdin.write(what + "\n")
        self._child.stdin.flush()
        return self._take()

    def _take(self) -> list[dict[str, Any]]:
        assert self._child.stdout is not None
        told: list[dict[str, Any]] = json.loads(self._child.stdout.readline())
        return told


def _node(told: dict[str, Any]) -> Node:
    labels, place = tuple(told["labels"]), tuple(told["place"])
    return Node(**{**told, "labels": labels, "place": place, "states": frozenset(told["states"])})


def faults(nodes: list[Node]) -> list[str]:
    """What a screen reader could not make sense of, in words."""
    return [f"{why}: {node}" for node in nodes for why in _faults(node)]


def _faults(node: Node) -> list[str]:
    can_focus = "focusable" in node.states
    found = {
        "no name": not (node.name or any(node.labels) or _needs_none(node)),
        "a role that says nothing": can_focus and not (_is_known(node) or node.text),
        "no value": node.role in VALUED and node.value is None,
        "no text": node.role == "text" and node.text is None,
        "markup": TAG.search(node.name + node.description) is not None,
        "said twice": bool(node.name) and node.name == node.description,
    }
    return [why for why, holds in found.items() if holds]


def _is_known(node: Node) -> bool:
    return node.role in ANSWERED_BY | ENTERED


def _needs_none(node: Node) -> bool:
    return node.role in TEXTS or (node.role in HOLDING and "focusable" not in node.states)


def out_of_order(visited: list[Node]) -> list[str]:
    """Pairs of stops of which the second stands before the first: above it, or to its left.

    A block to the right, from its top on, comes after what is to its left.
    """
    return [
        f"{after.key} after {before.key}"
        for before, after in itertools.pairwise(visited)
        if after.place[0] < before.place[0] + before.place[2]
        and after.place[1] < before.place[1] + before.place[3]
        and not _holds(before, after)
    ]


def _holds(outer: Node, inner: Node) -> bool:
    """Whether one lies within the other: a page that is read, and a button in it."""
    x, y, width, height = outer.place
    return x <= inner.place[0] <= x + width and y <= inner.place[1] <= y + height
